import { plainDate, type PlainDate } from '../../domain/date';
import type { Programme } from '../../domain/programme';
import { today } from '../app/today';

/** The day to propose for an actual of a year: today, or the last day of the year once it is over. */
export function lastDay(programme: Programme, year: number): PlainDate | undefined {
  const day = today(programme);
  const end = plainDate(`${year}-12-31`);
  return day && end && day > end ? end : day;
}
