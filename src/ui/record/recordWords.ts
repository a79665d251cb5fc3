import { unreadOf } from '../../domain/record/unread';

/** How the properties of a kind of record are said: their names, and a value in the reader's words. */
export interface RecordWords<T> {
  readonly label: (property: keyof T & string) => string;
  readonly text: (record: T, property: keyof T & string) => string;
}

/** A value in the reader's words; where somebody wrote words into the list that are none of ours, those. */
export function textIn<T extends object>(words: RecordWords<T>, record: T, property: keyof T & string): string {
  const unread = record[property] === undefined ? unreadOf(record)[property] : undefined;
  return unread ?? words.text(record, property);
}
