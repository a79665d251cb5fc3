import { plainDate, type PlainDate } from '../../domain/date';
import type { Programme } from '../../domain/programme';

/** What is known of where the site is. */
type OfSite = Pick<Programme, 'siteAhead'>;

/** The day of today where the site is; in the reader's time zone where the site's is not known. */
export function today(site: OfSite = {}): PlainDate | undefined {
  return plainDate(nowAt(site).slice(0, 10));
}

/** The year that it is where the site is, in the same way. */
export function thisYear(site: OfSite): number {
  return Number(nowAt(site).slice(0, 4));
}

/** The time on the site's own clock, written as "2026-11-24T13:05:00.000Z". */
function nowAt({ siteAhead }: OfSite): string {
  const now = new Date();
  const ahead = siteAhead ?? -now.getTimezoneOffset();
  return new Date(now.getTime() + ahead * 60_000).toISOString();
}
