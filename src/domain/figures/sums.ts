import { costKinds, fundingOf, fundings, kindOf, type CostKind, type Effect, type Funding } from '../effect';
import type { Versioned } from '../programme';
import { readCost, readSaving } from '../words/cost';

/** Euros of one kind, with the lines that they are the sum of. */
export interface Sum {
  readonly amount: number;
  /** The words of at least one of the lines say "about". */
  readonly approximate: boolean;
  readonly lines: readonly Versioned<Effect>[];
}

/** The costs of one kind, and how they were paid for. */
export interface KindSum extends Sum {
  readonly kind: CostKind;
  readonly fundings: readonly (Sum & { readonly funding: Funding })[];
}

/** What lines cost and save. Kinds are never added together: a year's cost and a cost paid once have no common sum. */
export interface CostSums {
  readonly kinds: readonly KindSum[];
  /** Euros a year. */
  readonly savings: Sum | undefined;
  readonly withoutAmount: readonly Versioned<Effect>[];
}

/** The sums of lines by kind of cost; kinds and ways of funding that no line has are left out. */
export function costSums(lines: readonly Versioned<Effect>[]): CostSums {
  const known = lines.filter(({ value }) => value.amount !== undefined);
  const saving = lines.filter(({ value }) => value.savingPerYear !== undefined);
  return {
    kinds: costKinds.flatMap((kind) => {
      const ofKind = known.filter(({ value }) => kindOf(value) === kind);
      const paidBy = fundings.flatMap((funding) => {
        const paid = ofKind.filter(({ value }) => fundingOf(value) === funding);
        return paid.length > 0 ? [{ funding, ...costOf(paid) }] : [];
      });
      return ofKind.length > 0 ? [{ kind, ...costOf(ofKind), fundings: paidBy }] : [];
    }),
    savings: saving.length > 0 ? savingOf(saving) : undefined,
    withoutAmount: lines.filter(({ value }) => value.amount === undefined),
  };
}

function costOf(lines: readonly Versioned<Effect>[]): Sum {
  return {
    amount: sumOfEuros(lines.map(({ value }) => value.amount)),
    approximate: lines.some(({ value }) => isAboutCost(value)),
    lines,
  };
}

function savingOf(lines: readonly Versioned<Effect>[]): Sum {
  return {
    amount: sumOfEuros(lines.map(({ value }) => value.savingPerYear)),
    approximate: lines.some(({ value }) => isAboutSaving(value)),
    lines,
  };
}

/** Euros added in cents, so that 0.1 and 0.2 make 0.3. */
export function sumOfEuros(amounts: readonly (number | undefined)[]): number {
  return amounts.reduce<number>((total, amount) => total + Math.round((amount ?? 0) * 100), 0) / 100;
}

/**
 * True where the words of a line's cost give its amount as approximate ("noin 3 100 €"), and the amount is still the
 * one in the words.
 */
export function isAboutCost({ costText, amount }: Effect): boolean {
  return readCost(costText).some((part) => part.approximate && part.amount === amount);
}

/**
 * True where the words of a line's effect give its yearly saving as approximate, and the saving is still the one in the
 * words.
 */
export function isAboutSaving({ effect, effectSv, savingPerYear }: Effect): boolean {
  return [effect, effectSv].some((text) => {
    const saving = readSaving(text);
    return saving !== undefined && saving.approximate && saving.amount === savingPerYear;
  });
}
