import type { Instant, PlainDate } from '../../domain/date';

/** The time zone of a site: SharePoint keeps a day without time as that zone's midnight, in UTC. */
export interface Zone {
  /** The day of the site in which a moment lies, `yyyy-mm-dd`. */
  dayOf(moment: Instant): string;
  /** The site's midnight at the start of a day, in UTC. */
  midnightOf(day: PlainDate): Instant;
}

/** What `RegionalSettings/TimeZone` says; biases are minutes from local time to UTC. */
export interface SharePointZone {
  readonly id: number;
  readonly bias: number;
}

// SharePoint's numbers of the zones a European city may have chosen (SPTimeZone ids); others fall back to the standard
// bias.
const ianaNames: Readonly<Record<number, string>> = {
  2: 'Europe/London',
  3: 'Europe/Paris',
  4: 'Europe/Berlin',
  6: 'Europe/Budapest',
  7: 'Europe/Athens',
  57: 'Europe/Warsaw',
  59: 'Europe/Helsinki',
  93: 'UTC',
};

/** Reads days and midnights in a site's zone; summer time is followed for the zones of Europe. */
export function zoneOf({ id, bias }: SharePointZone): Zone {
  const name = ianaNames[id];
  const offset = name ? offsetBy(name) : () => -bias * 60_000;
  return {
    dayOf: (moment) => {
      const at = Date.parse(moment);
      return new Date(at + offset(at)).toISOString().slice(0, 10);
    },
    midnightOf: (day) => {
      const utcMidnight = Date.parse(`${day}T00:00:00Z`);
      const guess = utcMidnight - offset(utcMidnight);
      return `${new Date(utcMidnight - offset(guess)).toISOString().slice(0, 19)}Z`;
    },
  };
}

function offsetBy(timeZone: string): (at: number) => number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  return (at) => {
    const parts = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
    return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(at / 1000) * 1000;
  };
}
