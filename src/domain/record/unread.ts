import { same } from './same';

/** The words of cells that hold none of ours, by property, letter for letter. */
type Unread = Readonly<Record<string, string>>;

/**
 * What stands in the cells of a record whose words are none of ours, such as a status that somebody typed in by hand,
 * or a text of which is not known whether it is rich: the property itself has no value then, or an empty text. It goes
 * with the record's values, so that an undo can write it again.
 */
export function unreadOf(record: object): Unread {
  return 'unread' in record ? (record as { readonly unread: Unread }).unread : {};
}

/** The unread words that stand in place of a property's value; undefined where it has one, or nothing stands there. */
export function unreadWordsOf(record: object, property: string): string | undefined {
  return isEmpty((record as Readonly<Record<string, unknown>>)[property]) ? unreadOf(record)[property] : undefined;
}

/**
 * True for a text that is empty for one reason alone: its list did not tell how it keeps it. Something stands there.
 */
export function isUntoldText(record: object, property: string): boolean {
  const value = (record as Readonly<Record<string, unknown>>)[property];
  return value === '' && unreadOf(record)[property] !== undefined;
}

/** True where there is no text but blanks, nor one that could not be read. */
export function isBlankText<T extends object>(record: T, property: keyof T & string): boolean {
  const value: unknown = record[property] ?? '';
  return typeof value === 'string' && value.trim() === '' && !isUntoldText(record, property);
}

/** The record with these unread words, as far as its properties have no value. */
export function withUnread<T extends object>(record: T, unread: Unread): T {
  const plain: object = record;
  const values: Readonly<Record<string, unknown>> = { ...plain };
  const standing = Object.entries(unread).filter(([property]) => isEmpty(values[property]));
  const { unread: _, ...rest } = record as T & { readonly unread?: Unread };
  return (standing.length > 0 ? { ...rest, unread: Object.fromEntries(standing) } : rest) as T;
}

/** The names of a record's properties. */
export function propertiesOf<T extends object>(record: T): readonly (keyof T & string)[] {
  return (Object.keys(record) as (keyof T & string)[]).filter((name) => name !== 'unread');
}

/**
 * True where a property stands alike in two states of a record: the same value, or the same unread words for one. A
 * text that was never there is an empty one: a draft or a file from before its column was made is without it.
 */
export function sameIn<T extends object>(one: T, other: T, property: keyof T & string): boolean {
  if (!same(one[property] ?? '', other[property] ?? '')) return false;
  return !isEmpty(one[property]) || unreadOf(one)[property] === unreadOf(other)[property];
}

function isEmpty(value: unknown): boolean {
  return (value ?? '') === '';
}
