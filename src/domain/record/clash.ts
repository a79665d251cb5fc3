import type { Versioned } from '../programme';
import { differences } from './differences';
import type { Form, Property } from './form';
import { union } from './union';
import { isUntoldText } from './unread';

/** Properties that I and somebody else have changed differently, and that a person has to choose. */
export interface Clash<T> {
  readonly base: T;
  readonly mine: T;
  readonly theirs: Versioned<T>;
  readonly properties: readonly Property<T>[];
}

/**
 * The properties of a clash whose texts could not be read when the edit began: nobody need have changed them since, and
 * what stands there is seen for the first time.
 */
export function unseenIn<T extends object>({
  base,
  properties,
}: Pick<Clash<T>, 'base' | 'properties'>): readonly Property<T>[] {
  return properties.filter((property) => isUntoldText(base, property));
}

/**
 * What is written as mine after a clash: what I chose, and what I changed beside it. What the form filled in goes with
 * what it followed from: whoever gives way on all of that writes nothing of it.
 */
export function keptAsMine<T extends object>(
  form: Form<T>,
  typed: ReadonlySet<Property<T>>,
  { base, mine, properties }: Clash<T>,
  chosen: ReadonlySet<Property<T>>,
): readonly Property<T>[] {
  // Of what belongs together somebody may choose to keep as mine what only they have changed.
  const byMe = union(
    differences(base, mine).filter((property) => !properties.includes(property)),
    properties.filter((property) => chosen.has(property)),
  );
  const followsFrom = (names: readonly Property<T>[]): readonly string[] => {
    const change = Object.fromEntries(names.map((name) => [name, mine[name]])) as Partial<T>;
    return Object.keys(form.proposal?.(change, typed, mine, base) ?? {});
  };
  const byHand = byMe.filter((property) => typed.has(property) || chosen.has(property));
  const givenUp = followsFrom(properties.filter((property) => !chosen.has(property)));
  const carried = followsFrom(byHand);
  const isKept = (property: Property<T>): boolean => carried.includes(property) || !givenUp.includes(property);
  return byHand.length === 0 ? [] : byMe.filter((property) => byHand.includes(property) || isKept(property));
}
