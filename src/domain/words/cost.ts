import type { CostKind, Funding } from '../effect';
import {
  betweenCosts,
  boundBefore,
  budget,
  clauseComma,
  currencyAfter,
  currencyBefore,
  currencyWithin,
  denied,
  grant,
  oneOff,
  otherTime,
  partLetter,
  partly,
  priceOf,
  saving,
  sentenceEnd,
  separatorsAtEnd,
  tax,
  yearly,
} from './costParts';
import { numbersIn, type NumberInText } from './number';
import { digit } from './numberParts';

/** Euros that a text states, with the words it rests on, as written and in their order. */
export interface AmountReading {
  readonly amount: number;
  readonly approximate: boolean;
  readonly words: readonly string[];
}

/** How one cost in a text is read: a proposal, until a person confirms it by saving. */
export interface CostReading {
  /** The letter before it in "a) 8750 e b) 9900 e", in lower case; '' where there is none. */
  readonly part: string;
  /** The words of this cost alone. */
  readonly text: string;
  /** Euros; undefined where the words state none for sure. */
  readonly amount: number | undefined;
  readonly approximate: boolean;
  readonly kind: CostKind;
  readonly funding: Funding;
  readonly words: readonly string[];
}

const kindWords: readonly (readonly [CostKind, RegExp])[] = [
  ['yearly', yearly],
  ['oneOff', oneOff],
];
const fundingWords: readonly (readonly [Funding, RegExp])[] = [
  ['grant', grant],
  ['budget', budget],
];

/**
 * Reads a cost as people write it in Finnish or Swedish ("3100 e/ vuosi", "a) 8750 e b) 9900 e"), one reading for each
 * cost; none for an empty text. An amount is read only where the words state exactly one sum of euros: a range, a
 * bound, a price per user or month, or a second number leaves it out.
 */
export function readCost(text: string): readonly CostReading[] {
  return costsIn(text).map(({ part, text: words, heading }) => {
    const all = `${heading} | ${words}`;
    const stated = saving.test(words) ? undefined : amountIn(words);
    const kind = onlyMeaning(all, kindWords);
    const funding = partly.test(all) ? undefined : onlyMeaning(all, fundingWords);
    return {
      part,
      text: words,
      amount: stated?.amount,
      approximate: stated?.approximate ?? false,
      kind: kind?.means ?? 'notStated',
      funding: funding?.means ?? 'notStated',
      words: [...(stated?.words ?? []), ...[kind, funding].flatMap((each) => (each ? [each.words] : []))],
    };
  });
}

/**
 * Reads what is saved in a year from the words of an effect ("Säästö käyttökustannuksiin on noin 15 000 €/vuosi");
 * undefined where not exactly one such sum is stated.
 */
export function readSaving(text: string): AmountReading | undefined {
  const sentences = text.split(sentenceEnd).filter((sentence) => saving.test(sentence));
  const found = sentences.flatMap((sentence) => {
    // In "kustannus 3100 e/vuosi, säästö 15 000 e/vuosi" the sum beside the word is meant.
    const clause = sentence.split(clauseComma).find((each) => saving.test(each) && amountIn(each)) ?? sentence;
    const stated = denied.test(clause.slice(0, clause.search(saving))) ? undefined : amountIn(clause);
    const paid = onlyMeaning(clause, kindWords);
    return stated && paid?.means === 'yearly' ? [{ ...stated, words: [...stated.words, paid.words] }] : [];
  });
  return found.length === 1 ? found[0] : undefined;
}

interface CostText {
  readonly part: string;
  readonly text: string;
  /** Words before the first letter, which are said of all parts: "Kertainvestoinnit: a) ... b) ...". */
  readonly heading: string;
}

/**
 * The single costs of a text: by their letters, else by "ja", "+" and the like where each piece states a sum of its
 * own.
 */
function costsIn(text: string): readonly CostText[] {
  const whole = text.trim();
  if (whole === '') return [];
  const marks = [...whole.matchAll(partLetter)];
  if (marks.length === 0) {
    const pieces = whole.split(betweenCosts);
    const each = pieces.length > 1 && pieces.every((piece) => amountIn(piece)) ? pieces : [whole];
    const costs = each.filter((piece) => !saving.test(piece));
    return (costs.length > 0 ? costs : [whole]).map((piece) => ({ part: '', text: piece, heading: '' }));
  }
  const before = whole.slice(0, marks[0]?.index ?? 0).trim();
  const heading = amountIn(before) ? '' : before;
  const parts = marks.map((mark, index) => ({
    part: (mark[1] ?? '').toLowerCase(),
    text: whole.slice(mark.index + mark[0].length, marks[index + 1]?.index).replace(separatorsAtEnd, ''),
    heading,
  }));
  return heading === before ? parts : [{ part: '', text: before, heading: '' }, ...parts];
}

/** The one sum of euros that the words state; undefined where there is none, or any doubt. */
function amountIn(words: string): AmountReading | undefined {
  const [number, second] = countsIn(words.replace(tax, (found) => ' '.repeat(found.length)));
  if (!number || second || number.value < 0) return undefined;
  const end = number.at + number.words.length;
  const [before, after] = [words.slice(0, number.at), words.slice(end)];
  const sign = currencyAfter.exec(after)?.[0] ?? '';
  const signBefore = sign === '' ? (currencyBefore.exec(before)?.[0] ?? '') : '';
  if (sign === '' && signBefore === '' && !currencyWithin.test(number.words)) return undefined;
  const withoutAbout = before.trimEnd().slice(0, -number.about.length || undefined);
  if (priceOf.test(after.slice(sign.length)) || otherTime.test(words) || boundBefore.test(withoutAbout))
    return undefined;
  const sum = words.slice(number.at - signBefore.length, end + sign.length);
  const about = withoutAbout.length < before.trimEnd().length ? [before.trimEnd().slice(-number.about.length)] : [];
  return { amount: Math.round(number.value * 100) / 100, approximate: number.about !== '', words: [...about, sum] };
}

/** The numbers that count something; a one in letters ("yhden kerran", "en gång") counts nothing here. */
function countsIn(text: string): readonly NumberInText[] {
  const small = text.toLowerCase();
  // After a word with a capital a number looks like a part of a name: "Windows 11". Where there is no other, "Hankinta
  // 5000 e" is meant.
  const numbers =
    [numbersIn(text), small.length === text.length ? numbersIn(small) : []].find((found) => found.length > 0) ?? [];
  return numbers.filter(({ value, words }) => value !== 1 || digit.test(words));
}

/** What words of a table a text says, unless it denies them; undefined where it says none, or more than one thing. */
function onlyMeaning<T>(
  text: string,
  table: readonly (readonly [T, RegExp])[],
): { readonly means: T; readonly words: string } | undefined {
  const found = table.flatMap(([means, pattern]) => {
    const match = [...text.matchAll(pattern)].find(({ index }) => !denied.test(text.slice(0, index)));
    return match ? [{ means, words: match[0].trim() }] : [];
  });
  return found.length === 1 ? found[0] : undefined;
}
