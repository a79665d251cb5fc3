import type { CostKind, Funding } from '../effect';
import {
  betweenCosts,
  budget,
  grant,
  oneOff,
  partLetter,
  partOfSum,
  separatorsAtEnd,
  shareOfSum,
  total,
  yearly,
} from './costParts';
import { headingOf, isCost } from './notCost';
import type { Meanings } from './quoted';
import { amountIn, countsIn, onlyMeaning } from './sum';

export const kindWords: Meanings<CostKind> = [
  ['yearly', yearly],
  ['oneOff', oneOff],
];

export const fundingWords: Meanings<Funding> = [
  ['grant', grant],
  ['budget', budget],
];

export interface CostText {
  readonly part: string;
  readonly text: string;
  /** Words before the first letter, which are said of all parts: "Kertainvestoinnit: a) ... b) ...". */
  readonly heading: string;
}

/**
 * The single costs of a text: by their letters, else by "ja", "+" and the like where each piece states a sum of its
 * own.
 */
export function costsIn(text: string): readonly CostText[] {
  const whole = text.trim();
  if (whole === '') return [];
  const marks = [...whole.matchAll(partLetter)];
  if (marks.length === 0) {
    const pieces = whole.split(betweenCosts);
    const areLines = pieces.length > 1 && isCost(headingOf(whole)) && areCosts(pieces, whole);
    const costs = (areLines ? pieces : [whole]).filter(isCost);
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
