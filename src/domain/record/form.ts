import type { Failure } from '../store';

/** The name of a property of T. */
export type Property<T> = keyof T & string;

/**
 * Groups of properties that are right or wrong together, such as a code and the year in which it is the only one:
 * whoever changes one of them is held by what is wrong with another, and somebody else's change of another clashes.
 */
export type Together<T> = readonly (readonly Property<T>[])[];

/** A form without the properties that the site has no columns for: it neither writes nor proposes them. */
export function formWithout<T extends object>(form: Form<T>, lacking: readonly string[]): Form<T> {
  if (lacking.length === 0) return form;
  const { proposal, following } = form;
  return {
    ...form,
    properties: form.properties.filter((property) => !lacking.includes(property)),
    ...(proposal && { proposal: (...typed) => without(proposal(...typed), lacking) }),
    ...(following && { following: (...sent) => without(following(...sent), lacking) }),
  };
}

/** A change without some properties. */
export function without<T extends object>(change: T, names: readonly string[]): T {
  return Object.fromEntries(Object.entries(change).filter(([name]) => !names.includes(name))) as T;
}

/** A form on records of one kind: what it may change, and what it proposes when something is typed. */
export interface Form<T> {
  /** Drafts belong to the form that they were begun in: "measure", "status". */
  readonly name: string;
  /** The properties that the form may change; it writes no other, whatever its draft holds. */
  readonly properties: readonly Property<T>[];
  readonly together?: Together<T>;
  /** The record as it is to be kept, such as without blanks around; only what was changed is made so. */
  readonly tidy?: (record: T) => T;
  /**
   * Why what the form is to make of the record cannot be made of it as somebody else has left it, such as a step of a
   * roadmap that goes on from another state: then there is nothing to choose between.
   */
  readonly refusal?: (theirs: T, mine: T) => Failure | undefined;
  /**
   * What follows from what was typed, such as the status date from the status. `typed` names what the person has
   * written so far: of that nothing is proposed. `base` is the record that the form rests on, undefined where one is to
   * be added.
   */
  readonly proposal?: (change: Partial<T>, typed: ReadonlySet<Property<T>>, mine: T, base: T | undefined) => Partial<T>;
  /**
   * What is written with what was changed although nobody types it, such as a title: properties that the form itself
   * does not have. `base` is undefined for a record that is to be added.
   */
  readonly following?: (mine: T, base: T | undefined) => Partial<T>;
}
