import { isRounded } from '../domain/figures/aggregate';
import type { Formats } from './format';
import type { Strings } from './strings';

type ShareWords = Strings['figure']['shares'];

/**
 * A share of 0 to 100 percents in whole percents, without the sign: each by itself, so that equal shares read the same.
 * One that is not nothing, or not all, never reads as that: "alle 1", "yli 99".
 */
export function shareText(share: number, { below, above }: ShareWords, { number }: Formats): string {
  if (share > 0 && share < 1) return below(number(1));
  if (share > 99 && share < 100) return above(number(99));
  return number(Math.round(share));
}

/** The sum under the shares of a table: 100, and "pyöristetty" where those that are written do not add to it. */
export function sumOfShares(
  counts: readonly { readonly share: number }[],
  { rounded }: ShareWords,
  { number }: Formats,
): string {
  const shares = counts.map(({ share }) => share);
  const sum = number(shares.some((share) => share > 0) ? 100 : 0);
  return isRounded(shares) ? `${sum} (${rounded})` : sum;
}
