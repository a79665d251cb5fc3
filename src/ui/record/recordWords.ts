import { isUntoldText, unreadWordsOf } from '../../domain/record/unread';

/** How the properties of a kind of record are said: their names, and a value in the reader's words. */
export interface RecordWords<T> {
  readonly label: (property: keyof T & string) => string;
  readonly text: (record: T, property: keyof T & string) => string;
}

/**
 * A value in the reader's words; where somebody wrote words into the list that are none of ours, those.
 * @param untold stands for a text of which is not known how its list keeps it: that may be full of tags
 */
export function textIn<T extends object>(
  words: RecordWords<T>,
  record: T,
  property: keyof T & string,
  untold: string,
): string {
  if (isUntoldText(record, property)) return untold;
  return unreadWordsOf(record, property) ?? words.text(record, property);
}
