import { plainDate, type PlainDate } from '../../domain/date';
import type { Programme } from '../../domain/programme';

/** The day of today where the site is; in the reader's time zone where the site's is not known. */
export function today({ siteAhead }: Pick<Programme, 'siteAhead'> = {}): PlainDate | undefined {
  const now = new Date();
  const ahead = siteAhead ?? -now.getTimezoneOffset();
  return plainDate(new Date(now.getTime() + ahead * 60_000).toISOString().slice(0, 10));
}
