/** How the properties of a kind of record are said: their names, and a value in the reader's words. */
export interface RecordWords<T> {
  readonly label: (property: keyof T & string) => string;
  readonly text: (record: T, property: keyof T & string) => string;
}
