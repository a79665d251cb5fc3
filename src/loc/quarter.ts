import type { PlainDate } from '../domain/date';
import { quarterOf, type Edge } from '../domain/quarter';
import type { Speech } from './speech';

/** A start or an end as it is shown: the quarter that it stands for, another day as a day. */
export function quarterOrDayText(
  day: PlainDate,
  edge: Edge,
  { strings: { dates }, formats }: Pick<Speech, 'strings' | 'formats'>,
): string {
  const stood = quarterOf(day, edge);
  return stood ? dates.quarter(stood.year, stood.quarter) : formats.day(day);
}
