import { numbersIn, type NumberInText } from './number';
import { digit, isCounted } from './numberParts';
import {
  baseYears,
  caseEnding,
  ceilingAfter,
  ceilingBefore,
  clauseEnd,
  datesAndYears,
  decrease,
  floorAfter,
  floorBefore,
  hyphenBefore,
  increase,
  leadsToAfter,
  leadsToBefore,
  notUnits,
  often,
  percent,
  percentagePoints,
  ratio,
  scale,
  shortUnit,
  state,
  times,
  twoLetters,
  wholeWord,
  wordGap,
} from './targetParts';

/** What kind of target the words of a metric state. */
export const targetKinds = ['number', 'percent', 'growth', 'ratio', 'frequency', 'qualitative', 'state'] as const;
export type TargetKind = (typeof targetKinds)[number];

/** Which way is better; absent means that nobody has said. */
export const directions = ['up', 'down'] as const;
export type Direction = (typeof directions)[number];

/** A bound given in the words of a target ("vähintään", "enintään"). */
export const bounds = ['atLeast', 'atMost'] as const;
export type Bound = (typeof bounds)[number];

/** Whether a person has confirmed how a target was read. */
export const readingStates = ['proposed', 'confirmed'] as const;
export type ReadingState = (typeof readingStates)[number];

/** Something read from a text, with the words it rests on, as written. */
export interface Quoted<T> {
  readonly value: T;
  readonly words: string;
}

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

type Table<T> = readonly (readonly [T, RegExp])[];

const changes: Table<Direction> = [
  ['up', increase],
  ['down', decrease],
];
const boundsBefore: Table<Bound> = [
  ['atLeast', floorBefore],
  ['atMost', ceilingBefore],
];
const boundsAfter: Table<Bound> = [
  ['atLeast', floorAfter],
  ['atMost', ceilingAfter],
];

function firstOf<T>(table: Table<T>, text: string): Quoted<T> | undefined {
  for (const [value, pattern] of table) {
    const words = pattern.exec(text)?.[0];
    if (words !== undefined) return { value, words: words.trim() };
  }
  return undefined;
}

/** A part of a reading, or nothing: a reading holds only what was said. */
function readPart<K extends string, T>(name: K, part: Quoted<T> | undefined): { readonly [P in K]?: Quoted<T> } {
  return part ? ({ [name]: part } as { readonly [P in K]?: Quoted<T> }) : {};
}

/**
 * Proposes how the words of a target may be read, in Finnish or Swedish. A direction is proposed only by a bound or a
 * verb of growth, a scale also by the metric's title ("asteikolla 1-4"). Undefined where the words state several
 * numbers, or one that is not plain: they stay words.
 */
export function readTarget(text: string, { title = '' }: { readonly title?: string } = {}): TargetReading | undefined {
  const numbers = numbersIn(text);
  const [number] = numbers;
  if (!number) return inWords(text);
  if (numbers.length > 1) return undefined;
  const [before, after] = [text.slice(0, number.at), text.slice(number.at + number.words.length)];
  const change = firstOf(changes, before) ?? firstOf(changes, after);
  const bound = firstOf(boundsBefore, before) ?? firstOf(boundsAfter, after);
  const byBound: Quoted<Direction> | undefined = bound && {
    value: bound.value === 'atLeast' ? 'up' : 'down',
    words: bound.words,
  };
  const kind = kindOf(number, before, after, change);
  return {
    kind,
    value: { value: number.value, words: number.words },
    ...readPart('unit', unitOf(after, kind)),
    ...readPart('approximate', number.about ? { value: true as const, words: number.about } : undefined),
    ...readPart('bound', bound),
    ...readPart('direction', change ?? byBound),
    ...(kind.value === 'growth' && readPart('baseYear', baseYearIn(text))),
    ...scaleIn(`${text} ${title}`),
  };
}

function kindOf(
  number: NumberInText,
  before: string,
  after: string,
  change: Quoted<Direction> | undefined,
): Quoted<TargetKind> {
  const leads = leadsToBefore.test(before) || leadsToAfter.test(after);
  if (change && !leads) return { value: 'growth', words: change.words };
  const found = firstOf<TargetKind>(
    [
      ['percent', percent],
      ['frequency', times],
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
  const words = clause.replace(caseEnding, '').split(wordGap).filter(Boolean);
  const [next] = words;
  const unit =
    words.find((word) => isCounted(word)) ??
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

function scaleIn(text: string): Pick<TargetReading, 'scaleMin' | 'scaleMax'> {
  const match = scale.exec(text);
  if (!match) return {};
  const [words, ...ends] = match;
  const [min, max] = ends.filter((end) => end !== undefined).map(Number);
  return min !== undefined && max !== undefined && min < max
    ? { scaleMin: { value: min, words }, scaleMax: { value: max, words } }
    : {};
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

/** What begins the decimals of a number where the reader comes from. */
export type DecimalMark = 'comma' | 'point';

// With three digits behind it a point may part the thousands; other points stand in dates, times and versions.
const decimalPoint = /(?<![\d.,:])(\d+)\.(\d{1,2})(?![\d.,:])/g;

/**
 * Proposes how an actual may be read: the one number it states ("Noin 50 käyttäjää", "100 prosenttia"), or a state
 * ("Käynnistyi 2024"). Undefined: it stays words.
 */
export function readValue(typed: string, mark: DecimalMark = 'comma'): ValueReading | undefined {
  const text = mark === 'point' ? typed.replace(decimalPoint, '$1,$2') : typed;
  const reading = readTarget(text);
  const [number] = numbersIn(text);
  if (reading?.value && number) {
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
