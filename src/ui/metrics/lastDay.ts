import { plainDate, type PlainDate } from '../../domain/date';
import { today } from '../app/today';

/**
 * The day that an actual of a year tells of when it is entered today: today, but for a year that is over its last day.
 */
export function lastDay(year: number): PlainDate | undefined {
  const day = today();
  const end = plainDate(`${year}-12-31`);
  return day && end && day > end ? end : day;
}
