import type { CostKind, Funding } from '../effect';
import { boundBeside } from './bound';
import { aboveAfter, belowAfter, clauseBreak, denials } from './boundParts';
import {
  betweenCosts,
  budget,
  ceasing,
  currencyAfter,
  currencyBefore,
  currencyWithin,
  denied,
  existing,
  fromOrTo,
  grant,
  limit,
  limitAfter,
  limitBefore,
  noCosts,
  noUnit,
  oneOff,
  otherTime,
  partBefore,
  partLetter,
  partly,
  partOfSum,
  priceOf,
  saving,
  separatorsAtEnd,
  shareOfSum,
  taxBefore,
  total,
  unitPrice,
  yearly,
} from './costParts';
import { statedNumbers, type StatedNumber } from './number';
import { digit, percentAfter } from './numberParts';
import type { Meanings } from './quoted';
import { anyLetter, bareSum, clauseComma, costSaid, failing, savedTime, savingSum, sentenceEnd } from './savingParts';
import { decrease } from './targetParts';

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

const kindWords: Meanings<CostKind> = [
  ['yearly', yearly],
  ['oneOff', oneOff],
];
const fundingWords: Meanings<Funding> = [
  ['grant', grant],
  ['budget', budget],
];

/**
 * Reads a cost as people write it in Finnish or Swedish ("3100 e/ vuosi", "a) 8750 e b) 9900 e"), one reading for each
 * cost; none for an empty text. An amount is read only where the words state exactly one sum of euros for the whole: a
 * range, a bound, a price per user or month, or a second number leaves it out. A part of the sum is not added to it.
 */
export function readCost(text: string): readonly CostReading[] {
  return costsIn(text).map(({ part, text: words, heading }) => {
    const stated = isCost(words) ? amountIn(words) : undefined;
    const kind = isCost(words) ? meaningOf(words, heading, kindWords) : undefined;
    const isOfWhole = !isInPart(`${heading} ${words}`) && ![heading, words].some(hasSeveralSums);
    const funding = isCost(words) && isOfWhole ? meaningOf(words, heading, fundingWords) : undefined;
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

/** True unless words tell of a saving, of something paid for already, or that nothing more has to be paid. */
function isCost(words: string): boolean {
  const falls = words
    .split(clauseBreak)
    .some((clause) => (decrease.test(clause) || ceasing.test(clause)) && countsIn(clause).length > 0);
  return !falls && ![saving, existing, noCosts].some((pattern) => pattern.test(words));
}

/** True where the words tell a part of something: "osin", "50 %". */
function isInPart(words: string): boolean {
  const shares = statedNumbers(words, 'comma').filter((number) => isPercent(words, number) && !isTax(words, number));
  return partly.test(words) || shares.some(({ value }) => value !== 100);
}

/** True where one sum of a text may be a part of another, such as what a grant pays of the whole. */
function hasSeveralSums(words: string): boolean {
  const sums = countsIn(words).filter((number) => {
    const end = number.at + number.words.length;
    const beside = currencyBefore.test(words.slice(0, number.at)) || currencyWithin.test(number.words);
    return beside || currencyAfter.test(words.slice(end)) || noUnit.test(words.slice(end));
  });
  return sums.length > 1;
}

/** What is said of the whole, unless something else is said of a part of it. */
function meaningOf<T>(
  words: string,
  heading: string,
  table: Meanings<T>,
): { readonly means: T; readonly words: string } | undefined {
  const ofWhole = onlyMeaning(`${heading} | ${withoutPart(words).whole}`, table);
  return ofWhole && onlyMeaning(`${heading} | ${words}`, table) ? ofWhole : undefined;
}

/**
 * Reads what is saved in a year from the words of an effect ("Säästö käyttökustannuksiin on noin 15 000 €/vuosi");
 * undefined where not exactly one such sum is stated.
 */
export function readSaving(text: string): AmountReading | undefined {
  const found = text.split(sentenceEnd).flatMap((sentence) => {
    const clause = savingClause(sentence);
    const stated = clause === undefined ? undefined : amountIn(clause);
    const paid = clause === undefined ? undefined : onlyMeaning(clause, kindWords);
    return stated && paid?.means === 'yearly' ? [{ ...stated, words: [...stated.words, paid.words] }] : [];
  });
  return found.length === 1 ? found[0] : undefined;
}

/**
 * Where the sum of a saving stands: in "kustannus 3100 e/vuosi, säästö 15 000 e/vuosi" beside the word; else a clause
 * that holds a sum and nothing else tells how much the sentence saves.
 */
function savingClause(sentence: string): string | undefined {
  const clauses = sentence.split(clauseComma);
  const saved = clauses.filter((clause) => savingSum.test(clause) && !isUnsaved(clause));
  const own = saved.find((clause) => amountIn(clause));
  if (own !== undefined) return own;
  return saved.some((clause) => !savedTime.test(clause)) && clauses.some(isBareSum) ? sentence : undefined;
}

/** True where a clause denies its saving, or a sum in it may be what something costs. */
function isUnsaved(clause: string): boolean {
  const isDenied = denied.test(clause.slice(0, clause.search(savingSum))) || clause.search(denials) >= 0;
  return isDenied || failing.test(clause) || costSaid.test(clause);
}

function isBareSum(clause: string): boolean {
  const { words = [] } = amountIn(clause) ?? {};
  const rest = words.reduce((left, each) => left.replace(each, ''), clause);
  return words.length > 0 && !anyLetter.test(rest.replace(yearly, '').replace(bareSum, ''));
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
    const costs = (pieces.length > 1 && areCosts(pieces, whole) ? pieces : [whole]).filter(isCost);
    return (costs.length > 0 ? costs : [whole]).map((piece) => ({ part: '', text: piece, heading: '' }));
  }
  const before = whole.slice(0, marks[0]?.index ?? 0).trim();
  const parts = marks.map((mark, index) => ({
    part: (mark[1] ?? '').toLowerCase(),
    text: whole.slice(mark.index + mark[0].length, marks[index + 1]?.index).replace(separatorsAtEnd, ''),
  }));
  const sums = parts.map(({ text: words }) => amountIn(words)?.amount ?? NaN);
  const isOther = countsIn(before).length > 0 && !total.test(before) && !partOfSum.test(before);
  return isOther && !isSame(amountIn(before)?.amount, sumOf(sums))
    ? [{ part: '', text: before, heading: '' }, ...parts.map((part) => ({ ...part, heading: '' }))]
    : parts.map((part) => ({ ...part, heading: before }));
}

function sumOf(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => sum + amount, 0);
}

function isSame(amount: number | undefined, other: number): boolean {
  return amount !== undefined && Math.abs(amount - other) < 0.005;
}

/** True where each piece of a text states a sum of its own, and none seems to be a part of another. */
function areCosts(pieces: readonly string[], whole: string): boolean {
  const sums = pieces.flatMap((piece) => (shareOfSum.test(piece) ? [] : (amountIn(piece)?.amount ?? [])));
  if (sums.length < pieces.length || partOfSum.test(whole) || total.test(whole)) return false;
  const addsUp = sums.length > 2 && sums.some((sum) => isSame(2 * sum, sumOf(sums)));
  // "10 000 €, 7 000 € avustuksena": of two sums of a kind only one tells where it comes from.
  const kinds = pieces.map((piece) => onlyMeaning(piece, kindWords)?.means);
  const told = pieces.map((piece) => fundingWords.some(([, pattern]) => piece.search(pattern) >= 0));
  return !addsUp && !kinds.some((kind, index) => kinds.some((same, at) => same === kind && told[at] !== told[index]));
}

/** The one sum of euros that the words state; undefined where there is none, or any doubt. */
function amountIn(text: string): AmountReading | undefined {
  const { whole: words, part } = withoutPart(text);
  // "valtionavustus 7 000 €, omarahoitus 3 000 €": of two shares neither is the whole.
  if (part !== '' && shareOfSum.test(words)) return undefined;
  const [number, second] = countsIn(words);
  if (number?.value === undefined || second || number.value < 0 || countsIn(part).length > 1) return undefined;
  const end = number.at + number.words.length;
  const [before, after] = [words.slice(0, number.at), words.slice(end)];
  const sign = currencyAfter.exec(after)?.[0] ?? '';
  const signBefore = sign === '' ? (currencyBefore.exec(before)?.[0] ?? '') : '';
  if (sign === '' && signBefore === '' && !currencyWithin.test(number.words)) return undefined;
  if (priceOf.test(after.slice(sign.length)) || otherTime.test(words) || isBounded(words, before, after, sign))
    return undefined;
  const withoutAbout = before.trimEnd().slice(0, -number.about.length || undefined);
  const sum = words.slice(number.at - signBefore.length, end + sign.length);
  const about = withoutAbout.length < before.trimEnd().length ? [before.trimEnd().slice(-number.about.length)] : [];
  return { amount: Math.round(number.value * 100) / 100, approximate: number.about !== '', words: [...about, sum] };
}

/** True where the sum is only a bound, or denied: "jopa 10 000 €", "ei ylitä 10 000 €". */
function isBounded(words: string, before: string, after: string, sign: string): boolean {
  const beside = boundBeside(before, '');
  const ends = [aboveAfter, belowAfter, fromOrTo].some((pattern) => pattern.test(after));
  return (
    !beside ||
    beside.bound !== undefined ||
    ends ||
    limit.test(words) ||
    unitPrice.test(words) ||
    partBefore.test(before) ||
    limitBefore.test(before) ||
    limitAfter.test(after.slice(sign.length))
  );
}

/** A text of which a part of its sum is told ("10 000 €, josta avustus 7 000 €"), parted before that. */
function withoutPart(text: string): { readonly whole: string; readonly part: string } {
  const at = text.search(partOfSum);
  return at < 0 ? { whole: text, part: '' } : { whole: text.slice(0, at), part: text.slice(at) };
}

/** The numbers that count something: no percent, no tax, and no one in letters ("yhden kerran", "en gång"). */
function countsIn(text: string): readonly StatedNumber[] {
  const small = text.toLowerCase();
  // After a word with a capital a number looks like a part of a name: "Windows 11". Where there is no other, "Hankinta
  // 5000 e" is meant.
  const numbers =
    [statedNumbers(text, 'comma'), small.length === text.length ? statedNumbers(small, 'comma') : []].find(
      (found) => found.length > 0,
    ) ?? [];
  return numbers.filter(
    (number) => (number.value !== 1 || digit.test(number.words)) && !isPercent(text, number) && !isTax(text, number),
  );
}

function isPercent(text: string, { at, words }: StatedNumber): boolean {
  return percentAfter.test(text.slice(at + words.length));
}

function isTax(text: string, { at }: StatedNumber): boolean {
  return taxBefore.test(text.slice(0, at));
}

/** What words of a table a text says, unless it denies them; undefined where it says none, or more than one thing. */
function onlyMeaning<T>(text: string, table: Meanings<T>): { readonly means: T; readonly words: string } | undefined {
  const found = table.flatMap(([means, pattern]) => {
    const match = [...text.matchAll(pattern)].find(({ index }) => !denied.test(text.slice(0, index)));
    return match ? [{ means, words: match[0].trim() }] : [];
  });
  return found.length === 1 ? found[0] : undefined;
}
