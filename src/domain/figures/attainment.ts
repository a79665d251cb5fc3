import { daysBetween, type PlainDate } from '../date';
import type { Metric, MetricValue } from '../metric';
import type { Direction } from '../words/target';

/** Whether a metric reached its target in a year. */
export const outcomes = ['met', 'below', 'undecided', 'notComputable'] as const;
export type Outcome = (typeof outcomes)[number];

/** Why it is so. */
export type Reason =
  | 'compared' // two numbers, and somebody has said which way is better
  | 'directionMissing' // two numbers, but nobody has said which way is better
  | 'targetNotRead' // nobody has said how the words of the target are read
  | 'targetInWords' // a quality, a state or a frequency without a number
  | 'noValue' // the year has no actual
  | 'valueInWords' // the actual is a state or another text
  | 'noBaseValue'; // a growth whose base year has no number

/**
 * A metric's year against its target, with the arithmetic as numbers. Numbers that do not exist are undefined; none is
 * ever NaN.
 */
export interface Attainment {
  readonly outcome: Outcome;
  readonly reason: Reason;
  /** The actual of the year, as it stands in the list. */
  readonly row: MetricValue | undefined;
  /** The number that is compared: the actual's, or what it would come to in a whole year. */
  readonly actual: number | undefined;
  /** The number it is compared with; of a growth the base year's value and what is added. */
  readonly target: number | undefined;
  /** Which way is better, given or told by the bound. */
  readonly direction: Direction | undefined;
  /** Actual / target, 1 being the whole target. */
  readonly share: number | undefined;
  /** Actual - target. */
  readonly difference: number | undefined;
  /** On a scale, how much of the way from its beginning to the target: 2,22 of 1-4 with target 3 is 0.61. */
  readonly placeOnScale: number | undefined;
  readonly growth: Growth | undefined;
  /** The day an actual tells of when that lies before the end of its year. */
  readonly partial: PlainDate | undefined;
  readonly annualised: boolean;
}

/**
 * How the target of a growth comes about: `base` x (1 + `by` / 100), or `base` + `by` where it grows by a number and
 * not by percent.
 */
export interface Growth {
  readonly baseYear: number;
  readonly base: number | undefined;
  /** Negative where less is better. */
  readonly by: number;
  readonly inPercent: boolean;
}

/** The actual of a metric for a year: the latest told where there are several. */
export function actualOf(metric: Metric, values: readonly MetricValue[], year: number): MetricValue | undefined {
  const told = values.filter((value) => value.metric === metric.key && value.year === year);
  return [...told].sort((a, b) => ((a.asOf ?? `${a.year}-12-31`) < (b.asOf ?? `${b.year}-12-31`) ? -1 : 1)).at(-1);
}

/**
 * Whether a metric reached its target in a year, and why. With `annualise` a part of a year is reckoned up to the
 * whole, where that makes sense: for numbers that add up, not for percents, ratios and places on a scale.
 */
export function attainment(
  metric: Metric,
  values: readonly MetricValue[],
  year: number,
  { annualise = false }: { readonly annualise?: boolean } = {},
): Attainment {
  const row = actualOf(metric, values, year);
  const partial = row?.asOf !== undefined && row.asOf < `${year}-12-31` ? row.asOf : undefined;
  const annualised = annualise && partial !== undefined && addsUp(metric) && row?.value !== undefined;
  const actual = annualised ? wholeYear(row?.value ?? 0, year, partial) : row?.value;
  const growth = growthOf(metric, values, year);
  const target = growth ? targetOfGrowth(growth) : metric.targetValue;
  const direction = metric.direction ?? (metric.bound && (metric.bound === 'atLeast' ? 'up' : 'down'));
  const found = { row, actual, target, direction, growth, partial, annualised, ...compared(metric, actual, target) };
  const missing = missingReason(metric, growth, row);
  if (missing) return { ...found, outcome: 'notComputable', reason: missing };
  if (actual === undefined || target === undefined)
    return { ...found, outcome: 'notComputable', reason: 'targetInWords' };
  if (direction === undefined) return { ...found, outcome: 'undecided', reason: 'directionMissing' };
  const met = direction === 'up' ? actual >= target : actual <= target;
  return { ...found, outcome: met ? 'met' : 'below', reason: 'compared' };
}

function missingReason(metric: Metric, growth: Growth | undefined, row: MetricValue | undefined): Reason | undefined {
  if (metric.targetKind === undefined) return 'targetNotRead';
  if (metric.targetValue === undefined) return 'targetInWords';
  if (!row) return 'noValue';
  if (row.value === undefined) return 'valueInWords';
  return growth && growth.base === undefined ? 'noBaseValue' : undefined;
}

/** Only counts and sums add up over a year. */
function addsUp(metric: Metric): boolean {
  return (metric.targetKind === 'number' || metric.targetKind === 'growth') && metric.scaleMax === undefined;
}

function wholeYear(value: number, year: number, until: PlainDate): number {
  const [days, all] = [daysBetween(`${year}-01-01`, until) + 1, daysBetween(`${year}-01-01`, `${year}-12-31`) + 1];
  return days > 0 ? rounded((value * all) / days) : value;
}

function growthOf(metric: Metric, values: readonly MetricValue[], year: number): Growth | undefined {
  const { targetKind, targetValue, targetUnit, direction } = metric;
  if (targetKind !== 'growth' || targetValue === undefined) return undefined;
  const baseYear = metric.baseYear ?? year - 1;
  // In its own base year nothing has grown yet.
  const base = baseYear < year ? actualOf(metric, values, baseYear)?.value : undefined;
  return {
    baseYear,
    base,
    by: direction === 'down' ? -Math.abs(targetValue) : targetValue,
    inPercent: targetUnit.trim() === '%' || targetUnit.trim() === '',
  };
}

function targetOfGrowth({ base, by, inPercent }: Growth): number | undefined {
  if (base === undefined) return undefined;
  return rounded(inPercent ? base * (1 + by / 100) : base + by);
}

function compared(
  { scaleMin }: Metric,
  actual: number | undefined,
  target: number | undefined,
): Pick<Attainment, 'share' | 'difference' | 'placeOnScale'> {
  if (actual === undefined || target === undefined)
    return { share: undefined, difference: undefined, placeOnScale: undefined };
  return {
    share: target > 0 ? actual / target : undefined,
    difference: rounded(actual - target),
    placeOnScale: scaleMin !== undefined && target > scaleMin ? (actual - scaleMin) / (target - scaleMin) : undefined,
  };
}

/** Tells 124300 from 124300.00000000001. */
function rounded(value: number): number {
  return Number(value.toPrecision(12));
}

/** A year of a metric as a figure over the years shows it. */
export interface TrendYear {
  readonly year: number;
  readonly attainment: Attainment;
}

/** The years of a metric that have an actual, in words or as a number, oldest first, each against its own target. */
export function trend(metric: Metric, values: readonly MetricValue[]): readonly TrendYear[] {
  const years = new Set(values.filter((value) => value.metric === metric.key).map(({ year }) => year));
  return [...years].sort((a, b) => a - b).map((year) => ({ year, attainment: attainment(metric, values, year) }));
}

/** How an actual moved from one year to another. */
export interface Movement {
  readonly from: number;
  readonly to: number;
  readonly difference: number;
  /** Difference / from, where `from` is positive. */
  readonly share: number | undefined;
}

/** The movement between two years; undefined where either has no number: then they cannot be compared. */
export function movement(
  metric: Metric,
  values: readonly MetricValue[],
  fromYear: number,
  toYear: number,
): Movement | undefined {
  const [from, to] = [actualOf(metric, values, fromYear)?.value, actualOf(metric, values, toYear)?.value];
  if (from === undefined || to === undefined) return undefined;
  const difference = rounded(to - from);
  return { from, to, difference, share: from > 0 ? difference / from : undefined };
}
