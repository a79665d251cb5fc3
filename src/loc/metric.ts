import type { Attainment, Movement } from '../domain/figures/attainment';
import { isInPercent } from '../domain/figures/measuredIn';
import { knownSet, type Metric, type MetricValue } from '../domain/metric';
import { isUntoldText } from '../domain/record/unread';
import { numbersIn } from '../domain/words/number';
import { spoken, type Speech } from './speech';
import type { Strings } from './strings';
import { isUntoldIn, spokenOf } from './untold';
import { ownName } from './ownName';

/** The name of a metric in the reader's language; of one without a name, that it has none. */
export function metricName({ title, titleSv }: Metric, speech: Speech): ReturnType<typeof spoken> {
  return ownName('metrics', { title, titleSv }, speech);
}

/** The name of a metric set, '' where none is known. */
export function setName(
  { metricSet, metricSetSv = '' }: Pick<Metric, 'metricSet' | 'metricSetSv'>,
  { language }: Pick<Speech, 'language'>,
): ReturnType<typeof spoken> {
  return spoken(language, { fi: knownSet({ metricSet }), sv: metricSetSv });
}

/** The name of a group within a set, '' where it has none. */
export function subGroupName(
  { subGroup, subGroupSv = '' }: Pick<Metric, 'subGroup' | 'subGroupSv'>,
  { language }: Pick<Speech, 'language'>,
): ReturnType<typeof spoken> {
  return spoken(language, { fi: subGroup, sv: subGroupSv });
}

/** A target as written; one that is only a number is grouped as numbers are. */
export function targetWords(metric: Metric, speech: Speech): ReturnType<typeof spoken> {
  const written = spokenOf(metric, { fi: 'targetText', sv: 'targetTextSv' }, speech);
  const [number] = numbersIn(written.text);
  return number && number.words === written.text.trim() ? { text: speech.formats.number(number.value) } : written;
}

/** Why the words of a target propose no reading. */
export function noReadingText(metric: Metric, { metrics, record }: Strings): string {
  return isUntoldText(metric, 'targetText') ? record.untold : metrics.notReadable;
}

/** Why a part of a reading rests on no words of the target. */
export function notInWordsText(metric: Metric, { metrics, record }: Strings): string {
  return isUntoldText(metric, 'targetText') ? record.untold : metrics.given;
}

/** A number of a metric, percent where its target is one. */
export function metricNumber(
  value: number,
  { targetKind, targetUnit }: Metric,
  { strings: { metrics }, formats }: Pick<Speech, 'strings' | 'formats'>,
): string {
  const number = formats.number(value);
  return targetKind === 'percent' || (targetKind === 'ratio' && targetUnit.trim() === '%')
    ? metrics.percent(number)
    : number;
}

/**
 * An actual: its number, "noin" where it is a rough one; else its words, in the reader's language where the city has
 * written them so or they are a known state, and in Finnish elsewhere. Of words that could not be read, that they could
 * not.
 */
export function actualWords(
  actual: MetricValue,
  metric: Metric,
  speech: Omit<Speech, 'decimalMark'>,
): ReturnType<typeof spoken> {
  const { value, approximate, valueText, valueTextSv } = actual;
  if (value === undefined && isUntoldIn(actual, { fi: 'valueText', sv: 'valueTextSv' }, speech.language))
    return { text: speech.strings.record.untold };
  if (value === undefined) return stateWords(valueText, valueTextSv ?? '', speech);
  const number = metricNumber(value, metric, speech);
  return { text: approximate ? speech.strings.metrics.about(number) : number };
}

function stateWords(
  text: string,
  textSv: string,
  { language, strings: { metrics } }: Pick<Speech, 'language' | 'strings'>,
): ReturnType<typeof spoken> {
  if (language === 'sv' && textSv.trim() !== '') return { text: textSv };
  const [state, translated] = metrics.states.find(([finnish]) => text.startsWith(finnish)) ?? [];
  const rest = text.slice(state?.length ?? 0);
  return translated !== undefined && /^(?: \d{4})?\.?$/.test(rest)
    ? { text: translated + rest }
    : spoken(language, { fi: text });
}

/** A share in whole percents; one that falls short never reads as the whole, and one that is not nothing not as that. */
export function shareWords(share: number, { strings: { metrics, figure }, formats }: Speech): string {
  const percents = share * 100;
  const whole = Math.round(percents) || 0;
  if (whole === 100 && percents < 100) return metrics.percent(formats.number(Math.floor(percents * 10) / 10));
  if (whole !== 0 || percents === 0) return metrics.percent(formats.number(whole));
  const tenths = Math.round(percents * 10) / 10 || 0;
  return metrics.percent(
    tenths === 0 && percents > 0 ? figure.shares.below(formats.number(0.1)) : formats.number(tenths),
  );
}

/** A share in percents as a number, by a tenth; exactly where that would read as the whole, or as nothing. */
export function sharePercents(share: number): number {
  const percents = Number((share * 100).toPrecision(12));
  const tenths = Math.round(percents * 10) / 10;
  return (tenths === 100 || tenths === 0) && tenths !== percents ? percents : tenths;
}

/** What was multiplied up to a whole year, no more exact than by a hundredth. */
export function reckoned(value: number): number {
  return Math.round(value * 100) / 100;
}

/** A difference with its sign; between percents it is counted in points. */
export function differenceWords(difference: number, metric: Metric, { strings: { metrics }, formats }: Speech): string {
  const size = formats.number(Math.abs(difference));
  return `${signOf(difference)}${isInPercent(metric) ? metrics.points(size) : size}`;
}

/**
 * How much an actual moved: in proportion, or as a difference where there is none to tell, where it is too small for
 * one, or where the metric is a place on a scale.
 */
export function movementWords({ difference, share }: Movement, metric: Metric, speech: Speech): string {
  if (share === undefined || metric.scaleMax !== undefined || isInPercent(metric))
    return differenceWords(difference, metric, speech);
  const percents = Math.round(Math.abs(share) * 1000) / 10;
  if (percents === 0 && difference !== 0) return differenceWords(difference, metric, speech);
  return `${signOf(share)}${speech.strings.metrics.percent(speech.formats.number(percents))}`;
}

/**
 * How an actual moved between two years, as a sentence: the difference, and in proportion where that says more.
 * `atPace` where the actual was reckoned up to a whole year.
 */
export function movedWords(
  change: Movement,
  metric: Metric,
  { from, to, atPace }: { readonly from: number; readonly to: number; readonly atPace: boolean },
  speech: Speech,
): string {
  const { moved, movedAtPace } = speech.strings.metrics;
  const told = atPace ? { ...change, difference: reckoned(change.difference) } : change;
  const difference = differenceWords(told.difference, metric, speech);
  const proportion = movementWords(told, { ...metric, scaleMax: undefined }, speech);
  return (atPace ? movedAtPace : moved)(from, to, difference, proportion === difference ? '' : proportion);
}

function signOf(number: number): string {
  return number > 0 ? '+' : number < 0 ? '\u2212' : '';
}

/** Why a metric came out as it did, where it was not simply compared; undefined where it was. */
export function reasonWords({ reason, row, growth }: Attainment, year: number, speech: Speech): string | undefined {
  const { reasons } = speech.strings.metrics;
  switch (reason) {
    case 'compared':
      return undefined;
    case 'noValue':
      return reasons.noValue(year);
    case 'valueInWords':
      return reasons.valueInWords(stateWords(row?.valueText ?? '', row?.valueTextSv ?? '', speech).text);
    case 'noBaseValue':
      return reasons.noBaseValue(growth?.baseYear ?? year - 1);
    default:
      return reasons[reason];
  }
}
