import { propertiesOf, sameIn, unreadOf, withUnread } from './unread';

/** Nobody changes these: which values are examples follows from the other properties, and a row keeps its key. */
const notChanged: readonly string[] = ['exampleFields', 'key'];

/** The properties in which two states of a record differ, but for those that follow from others and the key. */
export function differences<T extends object>(before: T, after: T): readonly (keyof T & string)[] {
  return propertiesOf(after).filter((name) => !notChanged.includes(name) && !sameIn(before, after, name));
}

/** True where a record holds what another one does in the named properties, of which there is at least one. */
export function holds<T extends object>(record: T, wanted: T, properties: readonly (keyof T & string)[]): boolean {
  return properties.length > 0 && properties.every((name) => sameIn(record, wanted, name));
}

/** A record as it is to be saved: a property that a person has changed no longer holds an example value. */
export function edited<T extends object>(before: T, after: T): T {
  const examples = exampleFieldsOf(before);
  const changed: readonly string[] = differences(before, after);
  return examples.some((name) => changed.includes(name))
    ? { ...after, exampleFields: examples.filter((name) => !changed.includes(name)) }
    : after;
}

/** The properties of a record that hold example values; empty for kinds that have none. */
export function exampleFieldsOf(record: object): readonly string[] {
  return 'exampleFields' in record ? (record as { readonly exampleFields: readonly string[] }).exampleFields : [];
}

/**
 * `base` with the named properties taken from `from`: after a clash mine go into theirs, from the history those of an
 * old version into the record of today.
 */
export function withProperties<T extends object>(base: T, from: T, names: readonly (keyof T & string)[]): T {
  const values = names.reduce<T>((result, name) => ({ ...result, [name]: from[name] }), base);
  const taken: ReadonlySet<string> = new Set(names);
  const unread = [
    ...Object.entries(unreadOf(base)).filter(([name]) => !taken.has(name)),
    ...Object.entries(unreadOf(from)).filter(([name]) => taken.has(name)),
  ];
  return withUnread(values, Object.fromEntries(unread));
}

/**
 * Makes to `onto` the change that leads from `from` to `to`; all other properties of `onto` stay. Called with the older
 * state first it makes a change again over what others wrote, with the newer state first it undoes it.
 */
export function carried<T extends object>(from: T, to: T, onto: T): T {
  return withProperties(
    onto,
    to,
    propertiesOf(from).filter((name) => !sameIn(from, to, name)),
  );
}
