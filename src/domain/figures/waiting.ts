import { daysBetween, type PlainDate } from '../date';
import { roadmapOf, settingOf, type Programme, type Versioned } from '../programme';
import type { Project } from '../project';
import { isUntoldText } from '../record/unread';
import { lastDayOf } from '../words/asOf';

/** A measure whose status needs an update. */
export interface Waiting {
  readonly record: Versioned<Project>;
  /**
   * `unknown`: the status itself says so; `stale`: it is older than `staleAfterDays`; `none`: the roadmap was approved,
   * and the measure has no status yet.
   */
  readonly why: 'unknown' | 'stale' | 'none';
  /** The day on which somebody last told of it; undefined where no day is known, as in copies of earlier versions. */
  readonly since: PlainDate | undefined;
  /** Days from `since` to the day on which the lists were read; 0 where it is not known. */
  readonly days: number;
}

/** The days after which a status is stale where the city has not set them. */
const defaultStaleAfterDays = 90;

/**
 * How many days a status may go without an update before it is stale: the setting `staleAfterDays` if it is a whole
 * number above 0, else 90.
 */
export function staleAfterDays(programme: Programme): number {
  const days = Number(settingOf(programme, 'staleAfterDays')?.value);
  return Number.isInteger(days) && days > 0 ? days : defaultStaleAfterDays;
}

/** True where the city has set the days of `staleAfterDays`, but they could not be read: 90 are none of its own. */
export function isStaleAfterUnread(programme: Programme): boolean {
  const setting = settingOf(programme, 'staleAfterDays');
  return setting !== undefined && isUntoldText(setting, 'value');
}

/**
 * The day on which somebody last told of a measure: the date of its status, else the date of its roadmap's figures,
 * else the day on which its row was made. Never the day of its last change: a new responsible is no word of where it
 * stands. Undefined where none of these is known.
 */
export function toldOn(programme: Programme, { value, created }: Versioned<Project>): PlainDate | undefined {
  return value.statusDate ?? lastDayOf(roadmapOf(programme, value.year)?.asOf ?? '', programme.readOn) ?? created;
}

/**
 * The measures whose status needs an update, the longest wait first: those with the status `unknown`, planned or
 * started ones of which nobody has told for more than `staleAfterDays`, and those without a status in a roadmap that
 * was approved.
 */
export function waiting(programme: Programme): readonly Waiting[] {
  const limit = staleAfterDays(programme);
  return programme.records.projects
    .flatMap((record): readonly Waiting[] => {
      const since = toldOn(programme, record);
      const days = since === undefined ? 0 : Math.max(0, daysBetween(since, programme.readOn));
      const why = whyWaiting(programme, record.value, days > limit);
      return why ? [{ record, why, since, days }] : [];
    })
    .sort((a, b) => b.days - a.days);
}

/** Those of some measures whose status needs an update. */
export function waitingAmong(programme: Programme, records: readonly Versioned<Project>[]): readonly Waiting[] {
  const ids = new Set(records.map(({ id }) => id));
  return waiting(programme).filter(({ record }) => ids.has(record.id));
}

function whyWaiting(programme: Programme, { status, year }: Project, isOld: boolean): Waiting['why'] | undefined {
  if (status === 'unknown') return 'unknown';
  if (status === 'planned' || status === 'started') return isOld ? 'stale' : undefined;
  return status === undefined && roadmapOf(programme, year)?.state === 'approved' ? 'none' : undefined;
}
