/** What is followed up to a last year, such as a metric or a theme; without one it goes on. Since schema version 2. */
export interface WithLastYear {
  readonly lastYear?: number | undefined;
}

/** True in the years after the last one. */
export function isOverIn({ lastYear }: WithLastYear, year: number): boolean {
  return lastYear !== undefined && year > lastYear;
}
