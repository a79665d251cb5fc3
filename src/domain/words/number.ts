import {
  about,
  ambiguousComma,
  capitalMillion,
  euroAfter,
  figureAtEnd,
  figures,
  isCounted,
  letterAfter,
  limitBefore,
  milliard,
  million,
  millionAfter,
  named,
  noValues,
  ofSeveralAfter,
  oneInFinnish,
  openers,
  perOtherAfter,
  spaces,
  thousand,
  unitAfter,
  wordAlone,
  yearFigure,
} from './numberParts';
import { numeral } from './numeral';

/** A number that a Finnish or Swedish text states. */
export interface NumberInText {
  readonly value: number;
  /** The words it rests on, as written: "113 000", "1,2 milj.", "viiden". */
  readonly words: string;
  /** Where these words begin in the text. */
  readonly at: number;
  /** The word before it that makes it a rough one, as written: "Noin", "ca"; '' where there is none. */
  readonly about: string;
}

const scales: readonly (readonly [RegExp, number])[] = [
  [milliard, 1e9],
  [million, 1e6],
  [capitalMillion, 1e6],
  [thousand, 1e3],
];

/**
 * The numbers that a Finnish or Swedish text states, in its order: figures with a decimal comma and grouped thousands,
 * number words, and their multiples ("0,5 M€" is half a million). Years, dates, times, versions, ranges, codes, names
 * of products and standards are no values. Never throws, never gives NaN; what is not plain is left out.
 */
export function numbersIn(text: string): readonly NumberInText[] {
  const open = withoutNames(noValues.reduce((left, pattern) => left.replace(pattern, blank), text));
  const found = [...figuresIn(text, open), ...wordsIn(open)];
  return found
    .sort((a, b) => a.at - b.at)
    .map(({ at, end, value }) => scaled(text, at, end, value))
    .filter((number, index, all) => {
      const before = all[index - 1];
      return before === undefined || number.at >= before.at + before.words.length;
    });
}

interface FoundNumber {
  readonly at: number;
  readonly end: number;
  readonly value: number;
}

function blank(words: string): string {
  return '\u0000'.repeat(words.length);
}

/**
 * Blanks the numbers that belong to a name: "Dynasty 10", "Windows 11". A name has no decimals, no grouped thousands,
 * and nothing is counted with it.
 */
function withoutNames(text: string): string {
  return text.replace(named, (words, name: string, at: number) => {
    const known =
      !figureAtEnd.test(words) ||
      isCounted(text.slice(at + words.length).trimStart()) ||
      isCounted(name) ||
      openers.some((start) => name.toLowerCase().startsWith(start));
    return known || numeral(name.toLowerCase()) !== undefined ? words : blank(words);
  });
}

function figuresIn(text: string, open: string): readonly FoundNumber[] {
  return [...open.matchAll(figures)].flatMap((match): readonly FoundNumber[] => {
    const [words] = match;
    const end = match.index + words.length;
    const after = text.slice(end);
    const multiple = scales.some(([pattern]) => pattern.test(after));
    if (letterAfter.test(after) && !multiple && !unitAfter.test(after)) return [];
    if (ambiguousComma.test(words) && !multiple) return [];
    if (isBareYear(text, words, after)) return [];
    const value = Number(words.replace(spaces, '').replace(',', '.').replace('\u2212', '-'));
    return Number.isFinite(value) ? [{ at: match.index, end, value }] : [];
  });
}

/** A bare figure like 2024 is a year, unless it is all that is said, or something is counted with it. */
function isBareYear(text: string, words: string, after: string): boolean {
  if (!yearFigure.test(words)) return false;
  const rest = after.trimStart();
  const alone = text.trim().replace(words, '').replace(about, '').trim() === '';
  return !alone && !euroAfter.test(rest) && !isCounted(rest);
}

function wordsIn(open: string): readonly FoundNumber[] {
  return [...open.matchAll(wordAlone)].flatMap((match): readonly FoundNumber[] => {
    const word = match[0].toLowerCase();
    const [before, after] = [open.slice(0, match.index), open.slice(match.index + word.length)];
    const value =
      word === 'en' || word === 'ett'
        ? counting(before, after)
        : oneInFinnish.test(word) && ofSeveralAfter.test(after)
          ? undefined
          : numeral(word);
    return value === undefined ? [] : [{ at: match.index, end: match.index + word.length, value }];
  });
}

/** Swedish en and ett are articles, but for "minst en", "en dator per anställd" and "en miljon". */
function counting(before: string, after: string): 1 | undefined {
  const counts = limitBefore.test(before) || perOtherAfter.test(after) || millionAfter.test(after);
  return counts ? 1 : undefined;
}

function scaled(text: string, at: number, end: number, value: number): NumberInText {
  const after = text.slice(end);
  const [multiple, by] = scales
    .map(([pattern, factor]) => [pattern.exec(after)?.[0] ?? '', factor] as const)
    .find(([words]) => words !== '') ?? ['', 1];
  // Rounded to 15 digits: 0,29 M would come to 289999.99999999994.
  const exact = Number((value * by).toPrecision(15));
  return {
    value: exact,
    words: text.slice(at, end) + multiple,
    at,
    about: about.exec(text.slice(0, at))?.[0].trim() ?? '',
  };
}
