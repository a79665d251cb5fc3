const timeZone = 'Europe/Helsinki';
const offset = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'shortOffset' });
const hour = 3_600_000;

/**
 * The moment at which the site's day of `moment` begins: how SharePoint keeps a date without time. Both in milliseconds
 * UTC.
 */
export function siteMidnight(moment: number): number {
  return fromSiteTime(Math.floor((moment + offsetAt(moment)) / (24 * hour)) * 24 * hour);
}

/** The moment at which the site's clocks show `local`, which is written as if it were UTC. */
export function fromSiteTime(local: number): number {
  return local - offsetAt(local - offsetAt(local));
}

/** Whole hours: two in winter, three in summer. */
function offsetAt(moment: number): number {
  return Number(/GMT\+(\d)/.exec(offset.format(moment))?.[1]) * hour;
}
