import { plainDate, type PlainDate } from '../domain/date';
import type { Formats } from './format';

/** A day as a cell of a table; '' where there is none, and a text where something else was typed in its place. */
export function dayCell(day: PlainDate | undefined, formats: Formats): string | { readonly day: string } {
  if (day === undefined) return '';
  return plainDate(day) ? { day: formats.day(day) } : day;
}
