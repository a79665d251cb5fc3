/** A calendar day without time or zone, `yyyy-mm-dd`. */
export type PlainDate = `${number}-${number}-${number}`;

/** A moment in UTC, `yyyy-mm-ddThh:mm:ssZ`, as SharePoint writes it. */
export type Instant = string;

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Reads `yyyy-mm-dd`; undefined for any other text and for days that do not exist (2024-02-30). */
export function plainDate(text: string): PlainDate | undefined {
  const parts = pattern.exec(text);
  if (!parts) return undefined;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? (text as PlainDate) : undefined;
}

/** Whole days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
