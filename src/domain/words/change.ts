import { byAfter } from './actualParts';
import type { BoundReading } from './bound';
import { clauseBreak, timeAfter, upTo } from './boundParts';
import {
  altered,
  alteredAfter,
  comparedFall,
  comparedGrowth,
  comparedOther,
  compoundFall,
  compoundGrowth,
  cut,
  decrease,
  fallAfter,
  fallBefore,
  fallsTo,
  fromAfter,
  fromBefore,
  genitiveAfter,
  goesAbove,
  increase,
  intoNumeral,
  leadsToAfter,
  leadsToBefore,
  rise,
  standing,
  withBefore,
} from './changeParts';
import {
  fromNumeral,
  growthOf,
  intoOne,
  invoices,
  levelPlus,
  moreAfter,
  moreBefore,
  moreOrLessBefore,
  multiplied,
  partOutside,
  percentSaved,
  sizeAfter,
  stepAfter,
  timesMore,
  inEnglish,
  yearInBrackets,
} from './noChangeParts';
import { firstOf, type Meanings, type Quoted } from './quoted';
import { factor, percent, percentagePoints } from './targetParts';

/** Which way is better; absent means that nobody has said. */
export const directions = ['up', 'down'] as const;
export type Direction = (typeof directions)[number];

/** The verbs and nouns of change, and which way each goes. */
export const changes: Meanings<Direction> = [
  ['up', increase],
  ['down', decrease],
];

const compounds: Meanings<Direction> = [
  ['up', compoundGrowth],
  ['down', compoundFall],
];

/** A change beside a number, and whether it leads to that number, instead of by it. */
export interface ChangeReading {
  readonly change: Quoted<Direction> | undefined;
  readonly leads: boolean;
}

/** The change that a number and the words around it tell of; undefined where that is not plain. */
export function changeAround(
  number: string,
  beside: BoundReading,
  before: string,
  after: string,
): ChangeReading | undefined {
  if (isUnplain(number, before, after)) return undefined;
  const change = changeBeside(before, after);
  const isTo = intoNumeral.test(number) || leadsTo(beside, before, after);
  const isFrom = fromNumeral.test(number) || fromBefore.test(before) || fromAfter.test(after);
  if (isFrom && !isTo && (change !== undefined || multiplied.test(`${before} ${after}`))) return undefined;
  if (isOfOther(before, after, change) && !isTo) return undefined;
  const leads = change !== undefined && isTo;
  if (change && (!agree(change, beside, leads) || (!leads && yearInBrackets.test(after)))) return undefined;
  return { change, leads };
}

/** True where what grows or falls, or by how much, may be something else. */
function isUnplain(number: string, before: string, after: string): boolean {
  const [clause = ''] = before.split(clauseBreak).slice(-1);
  const [rest = ''] = after.split(clauseBreak);
  if (inEnglish.test(`${before}${number}${after}`) || partOutside.test(before)) return true;
  if (intoOne.test(`${number}${rest}`)) return true;
  const isSaved = isInPercent(after) && percentSaved.test(`${clause} ${rest}`);
  const isMore = [timesMore, moreAfter, sizeAfter].some((words) => words.test(after)) || moreBefore.test(before);
  const isOther = moreOrLessBefore.test(clause) || growthOf.test(before) || levelPlus.test(before);
  return isSaved || isMore || isOther || invoices.test(clause + number + rest);
}

function isInPercent(after: string): boolean {
  return percent.test(after) || percentagePoints.test(after);
}

/**
 * Whether the number only says by how much something changed or differs: "parani 20 %", "20 % alle tavoitteen".
 */
function isOfOther(before: string, after: string, change: Quoted<Direction> | undefined): boolean {
  const [clause = ''] = before.split(clauseBreak).slice(-1);
  const [rest = ''] = after.split(clauseBreak);
  const isAltered = altered.test(clause) || (alteredAfter.test(rest) && altered.test(rest));
  return isAltered || standing.test(rest) || (!change && comparedOther.test(rest));
}

/** The change that stands before or after a number. */
function changeBeside(before: string, after: string): Quoted<Direction> | undefined {
  const behind: Meanings<Direction> = [
    ...changes,
    ['down', comparedFall],
    ['up', comparedGrowth],
    ['down', fallAfter],
    ...compounds,
  ];
  const isByMuch = isInPercent(after) || byAfter.test(after) || timeAfter.test(after) || withBefore.test(before);
  return (
    firstOf([...changes, ...compounds], before) ??
    (stepAfter.test(after) ? undefined : firstOf(behind, after)) ??
    (isInPercent(after) ? firstOf([['down', fallBefore]], before) : undefined) ??
    (isByMuch ? firstOf([['down', cut]], before) : undefined) ??
    (isInPercent(after) ? firstOf([['down', cut]], after) : undefined)
  );
}

/** Whether a change leads to the number, instead of by it: "nousee 80 prosenttiin", "laskee alle 5 %", a factor. */
function leadsTo({ bound }: BoundReading, before: string, after: string): boolean {
  if (leadsToBefore.test(before) || leadsToAfter.test(after) || factor.test(after)) return true;
  const [above, below] = [goesAbove, fallsTo].map((words) => bound !== undefined && words.test(bound.words));
  return (below && decrease.test(before)) || ((above || below) && genitiveAfter.test(after)) || false;
}

/**
 * Whether a change and a bound say one thing. A growth of at most so much, and a change that is denied, are no target
 * that a metric could hold.
 */
function agree(change: Quoted<Direction>, { bound, turned }: BoundReading, leads: boolean | undefined): boolean {
  if (change.value === 'up' && bound && upTo.test(bound.words)) return false;
  if (leads) return turned || !(change.value === 'down' && bound?.value === 'atLeast');
  if (bound && rise.test(change.words) && goesAbove.test(bound.words)) return false;
  return !turned && bound?.value !== 'atMost';
}
