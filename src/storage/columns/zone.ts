import type { Instant, PlainDate } from '../../domain/date';
import { ianaNames } from './timeZones';

/** The time zone of a site: SharePoint keeps a day without time as that zone's midnight, in UTC. */
export interface Zone {
  /** The day of the site in which a moment lies. Throws where the text is no moment. */
  dayOf(moment: Instant): PlainDate;
  /** The first moment of a day of the site, in UTC: its midnight, but where summer time leaves that out. */
  midnightOf(day: PlainDate): Instant;
}

/** The zone of cells that hold no days, or are read back by nobody's calendar. */
export const utc: Zone = {
  dayOf: (moment) => moment.slice(0, 10) as PlainDate,
  midnightOf: (day) => `${day}T00:00:00Z`,
};

/** What `RegionalSettings/TimeZone` says; the bias is minutes from standard time to UTC. */
export interface SharePointZone {
  readonly id: number;
  readonly bias: number;
}

/**
 * Reads days and midnights in a site's zone, with its summer time. SharePoint's own bias counts where it is not the
 * standard time that the browser knows of the zone (a country has changed its time since), and for a number that is not
 * known: then without summer time.
 */
export function zoneOf({ id, bias }: SharePointZone): Zone {
  const standard = -bias * 60_000;
  const name = ianaNames[id];
  const known = name === undefined ? undefined : offsetBy(name);
  const offset = known && seasons.some((moment) => known(moment) === standard) ? known : () => standard;
  const dayAt = (at: number): string => new Date(at + offset(at)).toISOString().slice(0, 10);
  return {
    dayOf: (moment) => dayAt(Date.parse(moment)) as PlainDate,
    midnightOf: (day) => {
      const utcMidnight = Date.parse(`${day}T00:00:00Z`);
      // Where the clock is moved that night there may be no midnight, or two of them.
      const [early, late] = [-dayLong, dayLong]
        .map((around) => utcMidnight - offset(utcMidnight + around))
        .sort((one, other) => one - other) as [number, number];
      return `${new Date(dayAt(early) === day ? early : late).toISOString().slice(0, 19)}Z`;
    },
  };
}

const dayLong = 24 * 60 * 60_000;

/** A moment of winter and one of summer: in one of them each zone has its standard time. */
const seasons = [Date.UTC(2025, 0, 15), Date.UTC(2025, 6, 15)];

/** How far a zone is ahead of UTC at a moment, both in milliseconds. */
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
