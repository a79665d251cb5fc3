import type { PlainDate } from './date';

/** Which day of a quarter stands for it: the first one for a start, the last one for an end. */
export type Edge = 'first' | 'last';

/** A quarter of a year, 1 to 4. */
export interface Quarter {
  readonly year: number;
  readonly quarter: number;
}

/** The first and the last day of each quarter, without their year. */
const edges = {
  first: ['01-01', '04-01', '07-01', '10-01'],
  last: ['03-31', '06-30', '09-30', '12-31'],
} as const satisfies Readonly<Record<Edge, readonly string[]>>;

/** The quarter that a day is in. */
export function quarterWith(day: PlainDate): Quarter {
  return { year: Number(day.slice(0, 4)), quarter: Math.ceil(Number(day.slice(5, 7)) / 3) };
}

/** The day at the edge of a quarter; undefined where a year has no such quarter. */
export function dayAt({ year, quarter }: Quarter, edge: Edge): PlainDate | undefined {
  const rest = edges[edge][quarter - 1];
  return rest && `${String(year).padStart(4, '0') as `${number}`}-${rest}`;
}

/** The quarter that a day stands for, which is at its edge; undefined for any other day. */
export function quarterOf(day: PlainDate, edge: Edge): Quarter | undefined {
  const held = quarterWith(day);
  return dayAt(held, edge) === day ? held : undefined;
}
