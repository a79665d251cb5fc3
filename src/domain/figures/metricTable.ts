import { actualOf, attainment, movement, outcomes, type Attainment, type Movement, type Outcome } from './attainment';
import { isOverIn } from '../lastYear';
import { isInPercent } from './measuredIn';
import { knownSet, type Metric, type MetricValue } from '../metric';
import type { Naming } from './order';
import type { Programme, Versioned } from '../programme';

/** One metric in one year, compared with its target and with an earlier year. */
export interface MetricRow {
  readonly record: Versioned<Metric>;
  readonly year: number;
  readonly attainment: Attainment;
  /** The year that it is compared with. */
  readonly since: number;
  /** Since that year; undefined where the two cannot be compared. */
  readonly moved: Movement | undefined;
}

/** What a page may show of the metrics: those of one outcome, or all that could be measured. */
export const outcomeFilters = ['measurable', ...outcomes] as const;
export type OutcomeFilter = (typeof outcomeFilters)[number];

/** What a list of metrics can be sorted by; without it, it stands in the city's order. */
export const metricSorts = ['title', 'share', 'change', 'asOf'] as const;
export type MetricSort = (typeof metricSorts)[number];

/** The actuals of all metrics, without the numbers and etags of their rows. */
export function actualsOf(programme: Programme): readonly MetricValue[] {
  return programme.records.metricValues.map(({ value }) => value);
}

/** The years that have actuals, oldest first; one of a metric that was over by then makes no year. */
export function metricYears(programme: Programme): readonly number[] {
  const metrics = new Map(programme.records.metrics.map(({ id, value }) => [id, value]));
  const isFollowed = ({ metric: id, year }: MetricValue): boolean => {
    const metric = id === undefined ? undefined : metrics.get(id);
    return year > 0 && !(metric && isOverIn(metric, year));
  };
  return [
    ...new Set(
      actualsOf(programme)
        .filter(isFollowed)
        .map(({ year }) => year),
    ),
  ].sort((a, b) => a - b);
}

/** All metrics in the city's order, those that are over among them. */
export function metricsInOrder(programme: Programme): readonly Versioned<Metric>[] {
  return [...programme.records.metrics].sort(
    (a, b) => (a.value.sortOrder ?? Infinity) - (b.value.sortOrder ?? Infinity) || a.id - b.id,
  );
}

/** The metrics that are followed in a year, in the city's order. */
export function metricsFollowedIn(programme: Programme, year: number): readonly Versioned<Metric>[] {
  return metricsInOrder(programme).filter(({ value }) => !isOverIn(value, year));
}

/** The metrics that were over by a year, those that ended last first, else in the city's order. */
export function metricsOverBy(programme: Programme, year: number): readonly Versioned<Metric>[] {
  return metricsInOrder(programme)
    .filter(({ value }) => isOverIn(value, year))
    .sort((a, b) => (b.value.lastYear ?? 0) - (a.value.lastYear ?? 0));
}

/**
 * Every metric that is followed in a year, compared with the year before unless another one is asked for, in the city's
 * order.
 */
export function metricRows(programme: Programme, year: number, since: number = year - 1): readonly MetricRow[] {
  const values = actualsOf(programme);
  return metricsFollowedIn(programme, year).map((record) => rowOf(record, values, year, since));
}

/** A metric that was over by a year, in the last year that it was followed. */
export function rowOfLastYear(programme: Programme, record: Versioned<Metric>, year: number): MetricRow {
  const last = Math.min(year, record.value.lastYear ?? year);
  return rowOf(record, actualsOf(programme), last, last - 1);
}

function rowOf(record: Versioned<Metric>, values: readonly MetricValue[], year: number, since: number): MetricRow {
  const compared = { attainment: attainment(record, values, year), moved: movement(record, values, since, year) };
  return { record, year, since, ...compared };
}

/** True where the actual could be compared with the target, also if nobody has said which way is better. */
export function isMeasurable({ attainment: { outcome } }: MetricRow): boolean {
  return outcome !== 'notComputable';
}

/** The rows that a filter lets through, in the order given. */
export function withOutcome(rows: readonly MetricRow[], filter: OutcomeFilter | undefined): readonly MetricRow[] {
  if (filter === undefined) return rows;
  return filter === 'measurable'
    ? rows.filter(isMeasurable)
    : rows.filter(({ attainment: { outcome } }) => outcome === filter);
}

/** How many metrics have each outcome, in the outcomes' order; those that none has are left out. */
export function countsByOutcome(
  rows: readonly MetricRow[],
): readonly { readonly outcome: Outcome; readonly count: number }[] {
  return outcomes
    .map((outcome) => ({ outcome, count: withOutcome(rows, outcome).length }))
    .filter(({ count }) => count > 0);
}

/** Metrics of one set and subgroup, as on the city's slides. */
export interface MetricGroup {
  /** The name of the set; '' where none is known. */
  readonly set: string;
  readonly subGroup: string;
  /** Their Swedish names, '' where no metric of the group tells them. */
  readonly setSv: string;
  readonly subGroupSv: string;
  readonly rows: readonly MetricRow[];
}

/** The rows by metric set and subgroup, in the order in which these first appear. */
export function metricGroups(rows: readonly MetricRow[]): readonly MetricGroup[] {
  const groups = new Map<string, MetricRow[]>();
  for (const row of rows) {
    const name = JSON.stringify([knownSet(row.record.value), row.record.value.subGroup]);
    groups.set(name, [...(groups.get(name) ?? []), row]);
  }
  return [...groups.values()].map((within) => {
    const first = (name: 'metricSet' | 'metricSetSv' | 'subGroup' | 'subGroupSv'): string =>
      within.map(({ record }) => record.value[name] ?? '').find((text) => text.trim() !== '') ?? '';
    return {
      set: knownSet({ metricSet: first('metricSet') }),
      subGroup: first('subGroup'),
      setSv: first('metricSetSv'),
      subGroupSv: first('subGroupSv'),
      rows: within,
    };
  });
}

/**
 * Rows sorted by a column; rows without a value there come last in both directions. Names are those of the reader's
 * language.
 */
export function sortedMetrics(
  rows: readonly MetricRow[],
  column: MetricSort,
  descending: boolean,
  { compare, nameOf }: Naming,
): readonly MetricRow[] {
  const sign = descending ? -1 : 1;
  if (column === 'title')
    return [...rows].sort((a, b) => sign * compare(nameOf(a.record.value), nameOf(b.record.value)));
  const keyOf = (metric: MetricRow): number | undefined => {
    const { share, row } = metric.attainment;
    return column === 'share' ? share : column === 'change' ? changeOf(metric) : row?.asOf && Date.parse(row.asOf);
  };
  return rows
    .map((row) => ({ row, key: keyOf(row) }))
    .sort((a, b) =>
      a.key === undefined || b.key === undefined
        ? Number(a.key === undefined) - Number(b.key === undefined)
        : sign * (a.key - b.key),
    )
    .map(({ row }) => row);
}

/**
 * How large a change is, to be ranked with those of other metrics: of percents in points of a hundred, on a scale as a
 * part of it, else in proportion to where it began. Undefined where the two years are not of equal parts, and where it
 * began at nought.
 */
function changeOf({ record: { value: metric }, moved }: MetricRow): number | undefined {
  if (!moved || moved.uneven) return undefined;
  const { difference, from } = moved;
  if (difference === 0) return 0;
  if (isInPercent(metric)) return difference / 100;
  const { scaleMin, scaleMax } = metric;
  if (scaleMin !== undefined && scaleMax !== undefined && scaleMax > scaleMin)
    return difference / (scaleMax - scaleMin);
  return from === 0 ? undefined : difference / Math.abs(from);
}

/**
 * The `count` rows whose actual changed most, the largest change first; rows without a change are left out, and those
 * that cannot be ranked.
 */
export function movedMost(rows: readonly MetricRow[], count: number): readonly MetricRow[] {
  const size = (row: MetricRow): number => Math.abs(changeOf(row) ?? 0);
  return rows
    .filter((row) => size(row) > 0)
    .sort((a, b) => size(b) - size(a))
    .slice(0, count);
}

/** The rows whose change is known and cannot be ranked, since it began at nought. */
export function movedFromNought(rows: readonly MetricRow[]): readonly MetricRow[] {
  return rows.filter((row) => row.moved && !row.moved.uneven && changeOf(row) === undefined);
}

/** The metrics that are followed in a year and have no actual for it, in the city's order. */
export function lackingActual(programme: Programme, year: number): readonly Versioned<Metric>[] {
  const values = actualsOf(programme);
  return metricsFollowedIn(programme, year).filter((record) => actualOf(record, values, year) === undefined);
}

/**
 * The year that a page shows unless it is asked for another: the newest for which at least half of the metrics have an
 * actual, so that a year whose round has just begun does not take over.
 */
export function defaultMetricYear(programme: Programme): number | undefined {
  const years = [...metricYears(programme)].reverse();
  return (
    years.find((year) => 2 * lackingActual(programme, year).length <= metricsFollowedIn(programme, year).length) ??
    years[0]
  );
}

/**
 * The year to enter actuals for: the newest with actuals while it lacks some, else the one after it. `now` is the year
 * of today.
 */
export function yearToEnter(programme: Programme, now: number): number {
  const newest = metricYears(programme).at(-1);
  if (newest === undefined) return now;
  return lackingActual(programme, newest).length > 0 ? newest : newest + 1;
}
