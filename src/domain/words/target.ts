import { byAfter, byBefore, byNumeral, noLevel, verdict } from './actualParts';
import { boundBeside, type Bound } from './bound';
import { changeAround, changes, directions, type Direction } from './change';
import { statedNumbers, type StatedNumber } from './number';
import { digit, isCounted } from './numberParts';
import { firstOf, type Quoted } from './quoted';
import { ratingIn, scaleIn, type Scale } from './scale';
import {
  baseYears,
  caseEnding,
  clauseEnd,
  countedBefore,
  datesAndYears,
  digitAtEnd,
  factor,
  hyphenBefore,
  notUnits,
  often,
  onlyPerTime,
  percent,
  percentagePoints,
  perOther,
  ratio,
  scale,
  shortUnit,
  state,
  times,
  twoCounted,
  twoLetters,
  wholeWord,
  wordGap,
} from './targetParts';
import type { DecimalMark } from './wholeNumber';

export { directions, type Direction };

/** What kind of target the words of a metric state. */
export const targetKinds = ['number', 'percent', 'growth', 'ratio', 'frequency', 'qualitative', 'state'] as const;
export type TargetKind = (typeof targetKinds)[number];

/** Whether a person has confirmed how a target was read. */
export const readingStates = ['proposed', 'confirmed'] as const;
export type ReadingState = (typeof readingStates)[number];

/**
 * How the words of a target may be read; what they do not say is left out. Named as the metric's fields without
 * "target".
 */
export interface TargetReading {
  readonly kind: Quoted<TargetKind>;
  readonly value?: Quoted<number>;
  readonly unit?: Quoted<string>;
  readonly approximate?: Quoted<true>;
  readonly bound?: Quoted<Bound>;
  readonly direction?: Quoted<Direction>;
  readonly baseYear?: Quoted<number>;
  readonly scaleMin?: Quoted<number>;
  readonly scaleMax?: Quoted<number>;
}

/** A part of a reading, or nothing: a reading holds only what was said. */
function readPart<K extends string, T>(name: K, part: Quoted<T> | undefined): { readonly [P in K]?: Quoted<T> } {
  return part ? ({ [name]: part } as { readonly [P in K]?: Quoted<T> }) : {};
}

/** Where a target stands: its metric's title may name the scale. */
interface TargetContext {
  readonly title?: string;
  readonly mark?: DecimalMark;
}

/**
 * Proposes how the words of a target may be read, in Finnish or Swedish. A direction is proposed only by a bound or a
 * verb of growth, a scale also by the metric's title ("asteikolla 1-4"). Undefined where the words state several
 * numbers, or one that is not plain: they stay words.
 */
export function readTarget(
  text: string,
  { title = '', mark = 'comma' }: TargetContext = {},
): TargetReading | undefined {
  const named = scaleIn(`${text} ${title}`);
  const rated = ratingIn(text, mark);
  if (rated)
    return !named || named.scaleMax.value === rated.scaleMax.value
      ? { kind: { value: 'number', words: rated.value.words }, ...rated, ...named }
      : undefined;
  const [number, second] = statedNumbers(
    text.replace(scale, (words) => ' '.repeat(words.length)),
    mark,
  );
  if (!number) return inWords(text);
  return second ? undefined : readNumber(text, number, named);
}

/** The reading of a text with one number; undefined where the number or what is said of it is not plain. */
function readNumber(text: string, number: StatedNumber, named: Scale | undefined): TargetReading | undefined {
  const [before, after] = [text.slice(0, number.at), text.slice(number.at + number.words.length)];
  const beside = boundBeside(before, after);
  const found = beside && changeAround(number.words, beside, before, after);
  if (number.value === undefined || !found || isOfNothing(before, number.words, after)) return undefined;
  const { change, leads } = found;
  const { bound } = beside;
  const byBound: Quoted<Direction> | undefined = bound && {
    value: bound.value === 'atLeast' ? 'up' : 'down',
    words: bound.words,
  };
  const kind = kindOf(number, after, leads ? undefined : change);
  return {
    kind,
    value: { value: number.value, words: number.words },
    ...readPart('unit', unitOf(after, kind)),
    ...readPart('approximate', number.about ? { value: true as const, words: number.about } : undefined),
    ...readPart('bound', bound),
    ...readPart('direction', leads ? (byBound ?? change) : (change ?? byBound)),
    ...(kind.value === 'growth' && readPart('baseYear', baseYearIn(text))),
    ...named,
  };
}

/** True for so many in a time, where nobody says what: "100/kk". */
function isOfNothing(before: string, number: string, after: string): boolean {
  return onlyPerTime.test(after) && digitAtEnd.test(number) && !countedBefore.test(before);
}

/** @param growth the change by the number, where there is one */
function kindOf(number: StatedNumber, after: string, growth: Quoted<Direction> | undefined): Quoted<TargetKind> {
  const many = firstOf<TargetKind>(
    [
      ['frequency', times],
      ['ratio', factor],
    ],
    after,
  );
  if (many) return many;
  if (growth) return { value: 'growth', words: growth.words };
  const found = firstOf<TargetKind>(
    [
      ['percent', percent],
      ['ratio', ratio],
    ],
    after,
  );
  return found ?? { value: 'number', words: number.words };
}

/** What the number counts: "%", what is counted with it, or the word right after it. */
function unitOf(after: string, kind: Quoted<TargetKind>): Quoted<string> | undefined {
  if (kind.value === 'ratio' || kind.value === 'frequency') return { value: kind.words, words: kind.words };
  const percentWords = percent.exec(after)?.[0].replace(hyphenBefore, '').trim();
  if (percentWords) return { value: '%', words: percentWords };
  const pointWords = percentagePoints.exec(after)?.[0].trim();
  if (pointWords) return { value: pointWords, words: pointWords };
  const [clause = ''] = after.split(clauseEnd);
  const [last] = twoCounted.exec(clause)?.slice(2) ?? [];
  const words = clause.replace(perOther, '').replace(caseEnding, '').split(wordGap).filter(Boolean);
  const [next] = words;
  const unit =
    words.find((word, index) => isCounted(word) && (index === 0 || !notUnits.test(word))) ??
    last ??
    (next && wholeWord.test(next) && !notUnits.test(next) && !often.test(next)
      ? next
      : shortUnit.test(next ?? '')
        ? next
        : undefined);
  return unit === undefined ? undefined : { value: unit, words: unit };
}

function baseYearIn(text: string): Quoted<number> | undefined {
  const match = baseYears.flatMap((pattern) => pattern.exec(text) ?? []);
  return match[0] === undefined ? undefined : { value: Number(match[1]), words: match[0] };
}

/**
 * A target without a number: how often, a state to reach, or a quality. Figures that could not be read leave it
 * undefined.
 */
function inWords(text: string): TargetReading | undefined {
  const bare = text.replace(datesAndYears, '').trim();
  if (digit.test(bare) || !twoLetters.test(bare)) return undefined;
  const frequency = firstOf<TargetKind>([['frequency', often]], bare);
  if (frequency) return { kind: frequency };
  const changing = firstOf(changes, bare);
  const reached = changing ? undefined : firstOf<TargetKind>([['state', state]], bare);
  return { kind: reached ?? { value: 'qualitative', words: changing?.words ?? text.trim() } };
}

/** How an actual was written: a number, or a state in words. */
export type ValueReading =
  | {
      readonly kind: 'number';
      readonly value: Quoted<number>;
      readonly unit?: Quoted<string>;
      readonly approximate?: Quoted<true>;
    }
  | { readonly kind: 'state'; readonly words: string };

/**
 * Proposes how an actual may be read: the one number it states ("Noin 50 käyttäjää", "100 prosenttia"), or a state
 * ("Käynnistyi 2024"). Undefined: it stays words. A change and a difference stay words, too: no actual is the number
 * that it fell or rose by. Only "kasvoi 50", without a unit, may be where it came to.
 */
export function readValue(text: string, mark: DecimalMark = 'comma'): ValueReading | undefined {
  const reading = readTarget(text, { mark });
  if (reading?.value && (isChangeBy(text, reading, reading.value) || noLevel.test(text.replace(verdict, ' '))))
    return undefined;
  if (reading?.value) {
    const rough = reading.approximate ?? (reading.bound && { value: true as const, words: reading.bound.words });
    return {
      kind: 'number',
      value: reading.value,
      ...readPart('unit', reading.unit),
      ...readPart('approximate', rough),
    };
  }
  const words = reading && state.exec(text)?.[0];
  return words ? { kind: 'state', words } : undefined;
}

/** True for a change by a number, which is no level: only of a bare rise the number may be what it came to. */
function isChangeBy(text: string, { kind, direction, unit }: TargetReading, { words }: Quoted<number>): boolean {
  if (kind.value !== 'growth') return false;
  const [at, change] = [text.lastIndexOf(words), text.indexOf(kind.words)];
  const isBare = !byNumeral.test(words) && !byAfter.test(text.slice(at + words.length));
  return (
    !isBare || direction?.value === 'down' || unit !== undefined || change > at || byBefore.test(text.slice(0, at))
  );
}
