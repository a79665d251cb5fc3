import { boundBeside } from './bound';
import { aboveAfter, belowAfter } from './boundParts';
import { denied, partOfSum, shareOfSum, yearly } from './costParts';
import { type StatedNumber, statedNumbers } from './number';
import { digit, percentAfter } from './numberParts';
import type { Meanings } from './quoted';
import { passing, priceOfOne, shareAfter, shareBefore, typedBound } from './partlyParts';
import { anyLetter, bareSum } from './savingParts';
import {
  comparison,
  currencyAfter,
  currencyBefore,
  currencyWithin,
  fromOrTo,
  limit,
  limitAfter,
  limitBefore,
  noUnit,
  otherTime,
  partBefore,
  priceBefore,
  priceOf,
  taxBefore,
  unitPrice,
} from './sumParts';

/** Euros that a text states, with the words it rests on, as written and in their order. */
export interface AmountReading {
  readonly amount: number;
  readonly approximate: boolean;
  readonly words: readonly string[];
}

/** The one sum of euros that the words state; undefined where there is none, or any doubt. */
export function amountIn(text: string): AmountReading | undefined {
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
    [limit, typedBound, passing, priceOfOne].some((pattern) => pattern.test(words)) ||
    shareBefore.test(before) ||
    shareAfter.test(after.slice(sign.length)) ||
    unitPrice.test(words) ||
    partBefore.test(before) ||
    priceBefore.test(before) ||
    limitBefore.test(before) ||
    limitAfter.test(after.slice(sign.length)) ||
    comparison.test(after.slice(sign.length))
  );
}

/** A text of which a part of its sum is told ("10 000 €, josta avustus 7 000 €"), parted before that. */
export function withoutPart(text: string): { readonly whole: string; readonly part: string } {
  const at = text.search(partOfSum);
  return at < 0 ? { whole: text, part: '' } : { whole: text.slice(0, at), part: text.slice(at) };
}

/** The numbers that count something: no percent, no tax, and no one in letters ("yhden kerran", "en gång"). */
export function countsIn(text: string): readonly StatedNumber[] {
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

/** True for a number of percents: no sum. */
export function isPercent(text: string, { at, words }: StatedNumber): boolean {
  return percentAfter.test(text.slice(at + words.length));
}

/** True for a number that tells of value added tax: no sum. */
export function isTax(text: string, { at }: StatedNumber): boolean {
  return taxBefore.test(text.slice(0, at));
}

/** What words of a table a text says, unless it denies them; undefined where it says none, or more than one thing. */
export function onlyMeaning<T>(
  text: string,
  table: Meanings<T>,
): { readonly means: T; readonly words: string } | undefined {
  const found = table.flatMap(([means, pattern]) => {
    const match = [...text.matchAll(pattern)].find(({ index }) => !denied.test(text.slice(0, index)));
    return match ? [{ means, words: match[0].trim() }] : [];
  });
  return found.length === 1 ? found[0] : undefined;
}

/** True for a clause that says a sum and nothing of what it is for. */
export function isBareSum(clause: string): boolean {
  const { words = [] } = amountIn(clause) ?? {};
  const rest = words.reduce((left, each) => left.replace(each, ''), clause);
  return words.length > 0 && !anyLetter.test(rest.replace(yearly, '').replace(bareSum, ''));
}

/** True where one sum of a text may be a part of another, such as what a grant pays of the whole. */
export function hasSeveralSums(words: string): boolean {
  const bare = countsIn(words).filter(({ at, words: number }) => noUnit.test(words.slice(at + number.length)));
  return new Set([...sumsIn(words), ...bare].map(({ at }) => at)).size > 1;
}

/** The numbers of a text that have euros beside them. */
export function sumsIn(words: string): readonly StatedNumber[] {
  return countsIn(words).filter((number) => {
    const end = number.at + number.words.length;
    const beside = currencyBefore.test(words.slice(0, number.at)) || currencyWithin.test(number.words);
    return beside || currencyAfter.test(words.slice(end));
  });
}
