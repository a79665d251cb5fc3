/** The site's time zone, as REST describes it. */
export const timeZone = {
  Description: '(UTC+02:00) Helsinki, Kiova, Riika, Sofia, Tallinna, Vilna',
  Id: 59,
  Information: { Bias: -120, DaylightBias: -60, StandardBias: 0 }
} as const;

const clock = new Intl.DateTimeFormat('en-US', {
  timeZone: 'Europe/Helsinki', hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric'
});
const day = 86_400_000;

/** The moment at which the site's day of `moment` begins: how SharePoint keeps a date without time. Both in milliseconds UTC. */
export function siteMidnight(moment: number): number {
  const localDay = Math.floor((moment + offsetAt(moment)) / day) * day;
  return localDay - offsetAt(localDay - offsetAt(localDay));
}

function offsetAt(moment: number): number {
  const parts = new Map(clock.formatToParts(moment).map(({ type, value }) => [type, Number(value)]));
  const part = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second')) - Math.floor(moment / 1000) * 1000;
}
