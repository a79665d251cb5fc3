/**
 * Which third of the rows a run takes: another one each day, that of ROWS where it says 0, 1 or 2, all of them with
 * ROWS=all (`npm run bench -- --stories`).
 */
export function rowsOfRun(): string {
  const rows = process.env['ROWS'] ?? String(Math.floor(Date.now() / 86_400_000) % 3);
  if (!['0', '1', '2', 'all'].includes(rows)) throw new Error(`ROWS is 0, 1, 2 or all; it got "${rows}".`);
  return rows;
}

/**
 * The rows of a test that is made with several places, languages, people or faults: a third of them and at least one,
 * as rowsOfRun says.
 */
export function thirdOf<const T>(rows: readonly T[]): readonly T[] {
  const third = rowsOfRun();
  if (third === 'all') return rows;
  const chosen = Number(third);
  return rows.length < 3
    ? rows.slice(chosen % rows.length).slice(0, 1)
    : rows.filter((_, index) => index % 3 === chosen);
}
