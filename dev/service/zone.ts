const clock = new Intl.DateTimeFormat('en-US', {
  timeZone: 'Europe/Helsinki', hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric'
});
const day = 86_400_000;

/** The moment at which the site's day of `moment` begins: how SharePoint keeps a date without time. Both in milliseconds UTC. */
export function siteMidnight(moment: number): number {
  return fromSiteTime(Math.floor((moment + offsetAt(moment)) / day) * day);
}

/** The moment at which the site's clocks show `local`, which is written as if it were UTC. */
export function fromSiteTime(local: number): number {
  return local - offsetAt(local - offsetAt(local));
}

/** 24.11.2026 9.30 */
export function siteTime(moment: string): string {
  const local = new Date(Date.parse(moment) + offsetAt(Date.parse(moment)));
  const minutes = String(local.getUTCMinutes()).padStart(2, '0');
  return `${local.getUTCDate()}.${local.getUTCMonth() + 1}.${local.getUTCFullYear()} ${local.getUTCHours()}.${minutes}`;
}

function offsetAt(moment: number): number {
  const parts = new Map(clock.formatToParts(moment).map(({ type, value }) => [type, Number(value)]));
  const part = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second')) - Math.floor(moment / 1000) * 1000;
}
