import { daysBetween, type PlainDate } from '../date';
import type { Metric, MetricValue } from '../metric';
import type { Versioned } from '../programme';
import type { Direction } from '../words/target';
import { isInPercent, isOnScale } from './measuredIn';

/**
 * How a metric's year compares with its target. `undecided`: there are two numbers, but nobody has said which way is
 * better; `notComputable`: a number is missing.
 */
export const outcomes = ['met', 'notMet', 'undecided', 'notComputable'] as const;
export type Outcome = (typeof outcomes)[number];

/** Why an attainment has its outcome. */
export type Reason =
  | 'compared' // there are two numbers, and it is known which way is better
  | 'directionMissing' // there are two numbers, but nobody has said which way is better
  | 'targetNotRead' // the kind of the target is not known: its words were not read
  | 'targetInWords' // a quality, a state or a frequency without a number
  | 'noValue' // the year has no actual
  | 'valueInWords' // the actual is a state or another text
  | 'noBaseValue'; // a growth whose base year has no number

/**
 * A metric's year compared with its target, with the numbers that the comparison rests on. A number that is not known
 * is undefined, never NaN.
 */
export interface Attainment {
  readonly outcome: Outcome;
  readonly reason: Reason;
  /** The actual of the year, as it stands in the list. */
  readonly row: MetricValue | undefined;
  /** The number that is compared: the actual's, or with `annualised` what it would come to in a whole year. */
  readonly actual: number | undefined;
  /** The number it is compared with; of a growth the base year's value plus the growth. */
  readonly target: number | undefined;
  /** Which way is better: as given, else by the bound (`atLeast` is up, `atMost` is down). */
  readonly direction: Direction | undefined;
  /** Actual / target, 1 being the whole target; none where less is better: a ceiling is kept or not. */
  readonly share: number | undefined;
  /** Actual - target. */
  readonly difference: number | undefined;
  /**
   * On a scale, the part of the way from its lowest step to the target: 2,22 on 1-4 with the target 3 is 0.61. None
   * where less is better.
   */
  readonly placeOnScale: number | undefined;
  readonly growth: Growth | undefined;
  /** The day that the actual is of, where that is before the last day of its year. */
  readonly partial: PlainDate | undefined;
  /** True where `actual` was multiplied up to the whole year. */
  readonly annualised: boolean;
}

/**
 * A target that is a growth from a base year. The number to reach is `base` and `by` percent of its size, or `base` +
 * `by` where the growth is a number and not percent.
 */
export interface Growth {
  readonly baseYear: number;
  readonly base: number | undefined;
  /** Percent or a number; negative where less is better. */
  readonly by: number;
  readonly inPercent: boolean;
}

/**
 * The actual of a metric for a year; where the year has several, the one with the latest day. Undefined where it has
 * none.
 */
export function actualOf(
  { id }: Versioned<Metric>,
  values: readonly MetricValue[],
  year: number,
): MetricValue | undefined {
  const told = values.filter((value) => value.metric === id && value.year === year);
  return [...told].sort((a, b) => ((a.asOf ?? `${a.year}-12-31`) < (b.asOf ?? `${b.year}-12-31`) ? -1 : 1)).at(-1);
}

/**
 * Compares a metric's actual of a year with its target. With `annualise` an actual that covers a part of the year is
 * multiplied up to the whole year; only counts and sums are, not percents, ratios or places on a scale.
 */
export function attainment(
  record: Versioned<Metric>,
  values: readonly MetricValue[],
  year: number,
  { annualise = false }: { readonly annualise?: boolean } = {},
): Attainment {
  const metric = record.value;
  const row = actualOf(record, values, year);
  const partial = row?.asOf !== undefined && row.asOf < `${year}-12-31` ? row.asOf : undefined;
  const annualised = annualise && partial !== undefined && addsUp(metric) && row?.value !== undefined;
  const actual = annualised ? wholeYear(row?.value ?? 0, year, partial) : row?.value;
  const growth = growthOf(record, values, year);
  const target = growth ? targetOfGrowth(growth) : metric.targetValue;
  const direction = metric.direction ?? (metric.bound && (metric.bound === 'atLeast' ? 'up' : 'down'));
  const found = {
    row,
    actual,
    target,
    direction,
    growth,
    partial,
    annualised,
    ...compared(metric, actual, target, direction),
  };
  const missing = missingReason(metric, growth, row);
  if (missing) return { ...found, outcome: 'notComputable', reason: missing };
  if (actual === undefined || target === undefined)
    return { ...found, outcome: 'notComputable', reason: 'targetInWords' };
  if (direction === undefined) return { ...found, outcome: 'undecided', reason: 'directionMissing' };
  const met = direction === 'up' ? actual >= target : actual <= target;
  return { ...found, outcome: met ? 'met' : 'notMet', reason: 'compared' };
}

/** Why there is nothing to compare; undefined where nothing is missing. */
function missingReason(metric: Metric, growth: Growth | undefined, row: MetricValue | undefined): Reason | undefined {
  if (metric.targetKind === undefined) return 'targetNotRead';
  if (metric.targetValue === undefined) return 'targetInWords';
  if (!row) return 'noValue';
  if (row.value === undefined) return 'valueInWords';
  return growth && growth.base === undefined ? 'noBaseValue' : undefined;
}

/** Only counts and sums add up over a year; percentages and places on a scale, whatever tells of these, do not. */
function addsUp(metric: Metric): boolean {
  const isCount = metric.targetKind === 'number' || metric.targetKind === 'growth';
  return isCount && !isInPercent(metric) && !isOnScale(metric);
}

function wholeYear(value: number, year: number, until: PlainDate): number {
  const [days, all] = [daysBetween(`${year}-01-01`, until) + 1, daysBetween(`${year}-01-01`, `${year}-12-31`) + 1];
  return days > 0 ? rounded((value * all) / days) : value;
}

function growthOf(record: Versioned<Metric>, values: readonly MetricValue[], year: number): Growth | undefined {
  const { targetKind, targetValue, targetUnit, direction, baseYear: told } = record.value;
  if (targetKind !== 'growth' || targetValue === undefined) return undefined;
  const baseYear = told ?? year - 1;
  // In its own base year nothing has grown yet.
  const base = baseYear < year ? actualOf(record, values, baseYear)?.value : undefined;
  return {
    baseYear,
    base,
    by: direction === 'down' ? -Math.abs(targetValue) : targetValue,
    inPercent: targetUnit.trim() === '%' || targetUnit.trim() === '',
  };
}

function targetOfGrowth({ base, by, inPercent }: Growth): number | undefined {
  if (base === undefined) return undefined;
  return rounded(inPercent ? base + (Math.abs(base) * by) / 100 : base + by);
}

function compared(
  { scaleMin }: Metric,
  actual: number | undefined,
  target: number | undefined,
  direction: Direction | undefined,
): Pick<Attainment, 'share' | 'difference' | 'placeOnScale'> {
  if (actual === undefined || target === undefined)
    return { share: undefined, difference: undefined, placeOnScale: undefined };
  const difference = differenceOf(actual, target);
  if (direction === 'down') return { share: undefined, difference, placeOnScale: undefined };
  return {
    share: target > 0 ? actual / target : undefined,
    difference,
    placeOnScale: scaleMin !== undefined && target > scaleMin ? (actual - scaleMin) / (target - scaleMin) : undefined,
  };
}

/** A number with 12 significant digits: floating point would give 124300.00000000001 for 124300. */
function rounded(value: number): number {
  return Number(value.toPrecision(12));
}

/** One number less another, with as many decimals as they have. */
function differenceOf(one: number, other: number): number {
  return Number((one - other).toFixed(Math.max(decimalsOf(one), decimalsOf(other))));
}

function decimalsOf(value: number): number {
  const [digits = '', exponent = '0'] = String(value).split('e');
  return Math.min(20, Math.max(0, (digits.split('.')[1]?.length ?? 0) - Number(exponent)));
}

/** One year of a metric, as the figure over its years shows it. */
export interface TrendYear {
  readonly year: number;
  readonly attainment: Attainment;
}

/**
 * Every year of a metric that has an actual, as a number or in words, oldest first, each compared with its target. An
 * actual whose year is missing is of none.
 */
export function trend(metric: Versioned<Metric>, values: readonly MetricValue[]): readonly TrendYear[] {
  const years = new Set(values.flatMap((value) => (value.metric === metric.id && value.year > 0 ? value.year : [])));
  return [...years].sort((a, b) => a - b).map((year) => ({ year, attainment: attainment(metric, values, year) }));
}

/** How a metric's actual changed from one year to another. */
export interface Movement {
  readonly from: number;
  readonly to: number;
  readonly difference: number;
  /** Difference / from, where `from` is positive. */
  readonly share: number | undefined;
  /** True where the two cover different parts of their years and are counts or sums: ten months against twelve. */
  readonly uneven: boolean;
}

/**
 * The change of a metric's actual between two years; undefined where one of the years has no number. With `annualise`
 * an actual that covers a part of its year is multiplied up to the whole year, as `attainment` does.
 */
export function movement(
  metric: Versioned<Metric>,
  values: readonly MetricValue[],
  fromYear: number,
  toYear: number,
  { annualise = false }: { readonly annualise?: boolean } = {},
): Movement | undefined {
  const [before, after] = [fromYear, toYear].map((year) => attainment(metric, values, year, { annualise }));
  const [from, to] = [before?.actual, after?.actual];
  if (from === undefined || to === undefined) return undefined;
  const difference = differenceOf(to, from);
  return {
    from,
    to,
    difference,
    share: from > 0 ? difference / from : undefined,
    uneven: addsUp(metric.value) && partCovered(before) !== partCovered(after),
  };
}

/** The day of its year up to which an actual covers it, as month and day. */
function partCovered(of: Attainment | undefined): string {
  return of?.partial && !of.annualised ? of.partial.slice(4) : '-12-31';
}
