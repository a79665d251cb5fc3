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
import { adding, besideBought, choice, newThing, onlyBought, ofThing, tax, thingBought, wordEnds } from './lineParts';
import { saving } from './noCostParts';
import { headingOf, isCost } from './notCost';
import type { Meanings } from './quoted';
import { costSaid } from './savingParts';
import { amountIn, countsIn, onlyMeaning } from './sum';

export const kindWords: Meanings<CostKind> = [
  ['yearly', yearly],
  ['oneOff', oneOff],
];

export const fundingWords: Meanings<Funding> = [
  ['grant', grant],
  ['budget', budget],
];

/** The text of one cost. */
export interface CostText {
  readonly part: string;
  readonly text: string;
  /** Words before the first letter, which are said of all parts: "Kertainvestoinnit: a) ... b) ...". */
  readonly heading: string;
  /** Other costs of the text stand in its place: of none is it plain that it will be paid. */
  readonly isChoice: boolean;
}

/**
 * The single costs of a text: by their letters, else by lines, "ja", "+" and the like where each piece is plainly a
 * cost of its own.
 */
export function costsIn(text: string): readonly CostText[] {
  const whole = text.trim();
  if (whole === '') return [];
  const marks = [...whole.matchAll(partLetter)];
  if (marks.length === 0) {
    const lines = isCost(headingOf(whole)) ? linesIn(whole) : undefined;
    return (lines ?? [whole]).map((piece) => ({ part: '', text: piece, heading: '', isChoice: false }));
  }
  const before = whole.slice(0, marks[0]?.index ?? 0).trim();
  const isChoice = choice.test(whole);
  const parts = marks.map((mark, index) => ({
    part: (mark[1] ?? '').toLowerCase(),
    text: whole.slice(mark.index + mark[0].length, marks[index + 1]?.index).replace(separatorsAtEnd, ''),
    isChoice,
  }));
  const sums = parts.map(({ text: words }) => amountIn(words)?.amount ?? NaN);
  const isOther = countsIn(before).length > 0 && !total.test(before) && !partOfSum.test(before);
  return isOther && !isSame(amountIn(before)?.amount, sumOf(sums))
    ? [{ part: '', text: before, heading: '', isChoice }, ...parts.map((part) => ({ ...part, heading: '' }))]
    : parts.map((part) => ({ ...part, heading: before }));
}

function sumOf(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => sum + amount, 0);
}

function isSame(amount: number | undefined, other: number): boolean {
  return amount !== undefined && Math.abs(amount - other) < 0.005;
}

/** One of several sums of a text. */
interface Piece {
  readonly text: string;
  /** "ja", "+" or a line break joins it to the one before, which says that both are paid. */
  readonly isAdded: boolean;
}

function piecesOf(whole: string): readonly Piece[] {
  const joints = [...whole.matchAll(betweenCosts)];
  return [undefined, ...joints].map((joint, index) => ({
    text: whole.slice(joint ? joint.index + joint[0].length : 0, joints[index]?.index),
    isAdded: joint !== undefined && adding.test(joint[0]),
  }));
}

/** The costs of a text whose pieces state a sum each; undefined where these are not plainly different costs. */
function linesIn(whole: string): readonly string[] | undefined {
  const pieces = piecesOf(whole);
  const sums = pieces.flatMap(({ text }) => (shareOfSum.test(text) ? [] : (amountIn(text)?.amount ?? [])));
  if (pieces.length < 2 || sums.length < pieces.length || partOfSum.test(whole) || total.test(whole)) return undefined;
  if (sums.length > 2 && sums.some((sum) => isSame(2 * sum, sumOf(sums)))) return undefined;
  const costs = pieces.filter(({ text }) => isCost(text));
  if (pieces.some(({ text }, index) => isCost(text) && !isPaid(text) && isOfSaving(pieces, index))) return undefined;
  const isNew = costs.length === pieces.length || pieces.every(({ text }) => isCost(text) || saving.test(text));
  if (costs.length === 1) return isNew || newThing.test(costs[0]?.text ?? '') ? [costs[0]?.text ?? ''] : undefined;
  return costs.length > 0 && areLines(costs) ? costs.map(({ text }) => text) : undefined;
}

/** True where the sum of a piece may be of the same kind as one beside it that costs nothing: "säästö 5 € ja 3 €". */
function isOfSaving(pieces: readonly Piece[], index: number): boolean {
  const [before, after] = [pieces[index - 1]?.text, pieces[index + 1]?.text];
  if (before !== undefined && !isCost(before)) return true;
  const [sum] = after === undefined ? [] : countsIn(after);
  return after !== undefined && sum !== undefined && after.search(saving) > sum.at;
}

/** True for words that tell of something that is paid and never saved: "kertainvestointi", "koulutus", "uusi". */
function isPaid(text: string): boolean {
  return [costSaid, onlyBought, newThing].some((words) => words.test(text)) || text.search(oneOff) >= 0;
}

/** True where of each piece it is said what is bought or when it is paid, or that it comes to the one before it. */
function areLines(pieces: readonly Piece[]): boolean {
  const taxes = pieces.map(({ text }) => tax.exec(text)?.[0].trim() ?? '');
  if (taxes.some((each) => each !== taxes[0])) return false;
  const [bought, kinds] = [
    pieces.map(({ text }) => boughtIn(text)),
    pieces.map(({ text }) => onlyMeaning(text, kindWords)?.means),
  ];
  // "10 000 €, 7 000 € avustuksena": of two sums of a kind only one tells where it comes from.
  const told = pieces.map(({ text }) => fundingWords.some(([, pattern]) => text.search(pattern) >= 0));
  if (kinds.some((kind, index) => kinds.some((same, at) => same === kind && told[at] !== told[index]))) return false;
  const isOwn = (all: readonly (string | undefined)[], index: number): boolean =>
    !['', undefined].includes(all[index]) && all.indexOf(all[index]) === all.lastIndexOf(all[index]);
  const own = pieces.map((_, index) => isOwn(bought, index) || isOwn(kinds, index));
  return (
    bought.every((each) => each !== undefined) &&
    pieces.every(({ isAdded }, index) => index === 0 || isAdded || (own[index] === true && own[index - 1] === true))
  );
}

/** What a piece says is bought, '' where it says nothing but its sum; undefined where it says anything else. */
function boughtIn(text: string): string | undefined {
  const { words = [] } = amountIn(text) ?? {};
  const rest = [...words, tax.exec(text)?.[0] ?? '', headingOf(text)].reduce(
    (left, each) => left.replace(each, ' '),
    text,
  );
  const said = `${headingOf(text)} ${rest}`
    .replace(yearly, ' ')
    .replace(oneOff, ' ')
    .replace(grant, ' ')
    .replace(budget, ' ')
    .toLowerCase();
  const left = said.split(wordEnds).filter((word) => word !== '' && !besideBought.test(word));
  const things = left.flatMap((word) => thingBought.exec(word)?.[0] ?? []);
  if (things.length === 0) return left.length === 0 ? '' : undefined;
  return left.every((word) => thingBought.test(word) || ofThing.test(word)) ? things.join(' ') : undefined;
}
