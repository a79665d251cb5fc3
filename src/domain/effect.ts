import type { Key, RowNumber } from './key';

/** How often a cost is paid: each year, once, or not stated. Sums of different kinds are never added together. */
export const costKinds = ['yearly', 'oneOff', 'notStated'] as const;
export type CostKind = (typeof costKinds)[number];

/** What a cost is paid from: a grant, the city's own budget, or not stated. */
export const fundings = ['grant', 'budget', 'notStated'] as const;
export type Funding = (typeof fundings)[number];

/** One line of what a finished measure brought and cost (slide 14). */
export interface Effect {
  readonly key: Key;
  readonly title: string;
  readonly project: RowNumber | undefined;
  /** a, b where one measure has several lines. */
  readonly part: string;
  readonly effect: string;
  readonly effectSv: string;
  readonly costText: string;
  /** Euros. */
  readonly amount: number | undefined;
  readonly costKind: CostKind | undefined;
  readonly funding: Funding | undefined;
  /** Euros a year. */
  readonly savingPerYear: number | undefined;
  /** The law that requires it, such as TihL. */
  readonly statutory: string;
  /** Since schema version 2. */
  readonly costTextSv?: string;
}

/**
 * Groups of lines that the page counts: by kind of cost, with a saving, without an amount, required by a law; `lacking`
 * counts the measures that should have a line and have none.
 */
export const lineGroups = [...costKinds, 'saving', 'withoutAmount', 'statutory', 'lacking'] as const;
export type LineGroup = (typeof lineGroups)[number];

/** The kind of a line's cost; `notStated` where the field is empty. */
export function kindOf({ costKind }: Effect): CostKind {
  return costKind ?? 'notStated';
}

/** What a line's cost is paid from; `notStated` where the field is empty. */
export function fundingOf({ funding }: Effect): Funding {
  return funding ?? 'notStated';
}

/**
 * The name of the law that requires a line; '' where the field only says that it is statutory, undefined where it is
 * empty.
 */
export function lawOf({ statutory }: Effect): string | undefined {
  const words = statutory.trim();
  if (words === '') return undefined;
  return /^(?:lakisääteinen|lagstadgad|lagstadgat|statutory)\.?$/i.test(words) ? '' : words;
}

/** True for the lines of a group; `lacking` has no lines, as it counts measures. */
export function inGroup(line: Effect, group: LineGroup): boolean {
  switch (group) {
    case 'saving':
      return line.savingPerYear !== undefined;
    case 'withoutAmount':
      return line.amount === undefined;
    case 'statutory':
      return line.statutory.trim() !== '';
    case 'lacking':
      return false;
    default:
      return line.amount !== undefined && kindOf(line) === group;
  }
}
