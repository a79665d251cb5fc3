import { plainDate, type PlainDate } from '../../domain/date';
import { today } from '../app/today';

/** The day to propose for an actual of a year: today, or the last day of the year once it is over. */
export function lastDay(year: number): PlainDate | undefined {
  const day = today();
  const end = plainDate(`${year}-12-31`);
  return day && end && day > end ? end : day;
}
