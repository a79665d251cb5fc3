import type { CostKind, Effect } from '../effect';
import type { Versioned } from '../programme';
import { costSums, sumOfEuros } from './sums';

/** Why the payback of lines that save something is not known. */
export type NoPayback = 'amountMissing' | 'kindMissing' | 'noOneOff' | 'nothingLeft';

/**
 * In how many years savings make up for what was paid once, with the numbers it is computed from (euros, euros a year);
 * or why that is not known.
 */
export type Payback =
  | { readonly years: number; readonly oneOff: number; readonly savedPerYear: number; readonly approximate: boolean }
  | { readonly unknown: NoPayback };

/**
 * The payback of lines that belong together: all that was paid once, divided by what is saved in a year less the yearly
 * costs. Undefined where nothing is saved. Not known unless every cost has an amount and a kind: with a part of the
 * cost the payback would look better than it is.
 */
export function payback(lines: readonly Versioned<Effect>[]): Payback | undefined {
  const { kinds, savings, withoutAmount } = costSums(lines);
  if (!savings || savings.amount <= 0) return undefined;
  const of = (kind: CostKind): number => kinds.find((each) => each.kind === kind)?.amount ?? 0;
  if (withoutAmount.some(({ value }) => value.costText.trim() !== '')) return { unknown: 'amountMissing' };
  if (of('notStated') > 0) return { unknown: 'kindMissing' };
  if (of('oneOff') === 0) return { unknown: 'noOneOff' };
  const savedPerYear = sumOfEuros([savings.amount, -of('yearly')]);
  if (savedPerYear <= 0) return { unknown: 'nothingLeft' };
  return {
    years: of('oneOff') / savedPerYear,
    oneOff: of('oneOff'),
    savedPerYear,
    approximate: savings.approximate || kinds.some(({ approximate }) => approximate),
  };
}
