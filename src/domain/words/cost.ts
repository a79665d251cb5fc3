import type { CostKind, Funding } from '../effect';
import { denials } from './denialParts';
import { costsIn, fundingWords, kindWords } from './costLines';
import { denied, listBreak, oneOff, partly } from './costParts';
import { headingOf, isCost } from './notCost';
import { statedNumbers } from './number';
import { beyondBudget, grantInDoubt, savingInDoubt } from './partlyParts';
import type { Meanings } from './quoted';
import { clauseComma, costSaid, failing, savedList, savedTime, savingSum, sentenceEnd } from './savingParts';
import {
  amountIn,
  type AmountReading,
  hasSeveralSums,
  isBareSum,
  isPercent,
  isTax,
  onlyMeaning,
  sumsIn,
  withoutPart,
} from './sum';

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

/**
 * Reads a cost as people write it in Finnish or Swedish ("3100 e/ vuosi", "a) 8750 e b) 9900 e"), one reading for each
 * cost; none for an empty text. An amount is read only where the words state exactly one sum of euros for the whole: a
 * range, a bound, a price per user or month, or a second number leaves it out. A part of the sum is not added to it.
 */
export function readCost(text: string): readonly CostReading[] {
  return costsIn(text).map(({ part, text: words, heading, isChoice }) => {
    const stated = isCost(words) && !isChoice ? amountIn(words) : undefined;
    const kind = isCost(words) ? meaningOf(words, heading, kindWords) : undefined;
    const isOfWhole = !isInPart(`${heading} ${words}`) && ![heading, words].some(hasSeveralSums);
    const paidBy = isCost(words) && isOfWhole ? meaningOf(words, heading, fundingWords) : undefined;
    const funding = paidBy && isSure(paidBy.means, `${heading} ${words}`) ? paidBy : undefined;
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

/** True unless a grant is only asked for, or refused, or a budget does not pay. */
function isSure(funding: Funding, words: string): boolean {
  return !(funding === 'grant' ? grantInDoubt : beyondBudget).test(words);
}

/** True where the words tell a part of something: "osin", "50 %". */
function isInPart(words: string): boolean {
  const shares = statedNumbers(words, 'comma').filter((number) => isPercent(words, number) && !isTax(words, number));
  return partly.test(words) || shares.some(({ value }) => value !== 100);
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
    const clause = savingInDoubt.test(sentence) ? undefined : savingClause(sentence);
    const stated = clause === undefined ? undefined : amountIn(clause);
    const paid = clause === undefined ? undefined : onlyMeaning(clause, kindWords);
    return stated && paid?.means === 'yearly' ? [{ ...stated, words: [...stated.words, paid.words] }] : [];
  });
  return found.length === 1 && maybeSaved(text) === 1 ? found[0] : undefined;
}

/** How many sums of a text may be saved: all but those that are plainly what something costs. */
function maybeSaved(text: string): number {
  const list = text.search(savedList);
  const listed = list < 0 ? '' : text.slice(list);
  const sums = text
    .split(sentenceEnd)
    .flatMap((sentence) => sentence.split(listBreak))
    .flatMap((clause) => {
      const isListed = listed.includes(clause) && headingOf(clause.trim()) === '';
      const isPaid = costSaid.test(clause) || clause.search(oneOff) >= 0;
      return isPaid && !isListed && !savingSum.test(clause) ? [] : sumsIn(clause);
    });
  return sums.length;
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
