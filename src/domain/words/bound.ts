import {
  aboveAfter,
  aboveBefore,
  belowAfter,
  belowBefore,
  boundAlone,
  ceilingAfter,
  ceilingBefore,
  clauseBreak,
  colonAtEnd,
  comparedOutside,
  extreme,
  floorAfter,
  floorBefore,
  otherBound,
  plusAtEnd,
  thingAfter,
  timeAfter,
  waitingAfter,
  waitingBefore,
  within,
} from './boundParts';
import { denials, doubted, hedged, lacking, notOnly, plainlyDenied, removed, shareDone } from './denialParts';
import { firstOf, type Meanings, type Quoted } from './quoted';

/** A bound given in the words of a target ("vähintään", "enintään"). */
export const bounds = ['atLeast', 'atMost'] as const;
export type Bound = (typeof bounds)[number];

const firmBefore: Meanings<Bound> = [
  ['atLeast', floorBefore],
  ['atMost', ceilingBefore],
];
const firmAfter: Meanings<Bound> = [
  ['atLeast', floorAfter],
  ['atMost', ceilingAfter],
];
const comparedBefore: Meanings<Bound> = [
  ['atLeast', aboveBefore],
  ['atMost', belowBefore],
];
const comparedAfter: Meanings<Bound> = [
  ['atLeast', aboveAfter],
  ['atMost', belowAfter],
];

/** What the clause around a number says of its bound. */
export interface BoundReading {
  readonly bound: Quoted<Bound> | undefined;
  /** The bound is the denial of another: "ei alle" is a floor. */
  readonly turned: boolean;
}

/**
 * The bound that the words before and after a number give it. "Not below" is a floor and "not above" a ceiling.
 * Undefined where something else is denied in that clause, or it is not plain what.
 */
export function boundBeside(before: string, after: string): BoundReading | undefined {
  const [clause = '', rest = ''] = [
    before.replace(plusAtEnd, '').replace(colonAtEnd, ' ').split(clauseBreak).at(-1),
    isBoundAlone(after) ? after : after.split(clauseBreak)[0],
  ];
  const [ceiling, compared] = [firstOf(firmBefore, clause), firstOf(comparedBefore, clause)];
  const firm = ceiling && isWhere(ceiling.words, after) ? undefined : ceiling;
  const [firmThere, comparedThere] = [firstOf(firmAfter, rest), firstOf(comparedAfter, rest)];
  if ((compared && hedged.test(clause)) || (!firm && extreme.test(clause))) return undefined;
  if ((compared || comparedThere) && removed.test(`${clause} ${rest}`) && !shareDone.test(rest)) return undefined;
  if (compared && timeAfter.test(after) && (waitingBefore.test(clause) || waitingAfter.test(after))) return undefined;
  if (comparedOutside.test(before) || (!firm && otherBound.test(clause))) return undefined;
  const deniedAfter = [...rest.matchAll(denials)];
  const denied = [...clause.matchAll(denials), ...(compared ? clause.matchAll(lacking) : [])];
  if (denied.length + deniedAfter.length === 0) {
    const said = [firm, compared, firmThere, comparedThere].flatMap((each) => each ?? []);
    const [bound] = said;
    return said.every(({ value }) => value === bound?.value) ? { bound, turned: false } : undefined;
  }
  if (firm || firmThere || denied.length + deniedAfter.length > 1) return undefined;
  const bound = denied[0] ? turnedBefore(clause, denied[0]) : turnedAfter(rest, deniedAfter[0]);
  return bound && { bound, turned: true };
}

/** True where "inom" only tells where: "inom 3 sektorer". */
function isWhere(bound: string, after: string): boolean {
  return within.test(bound) && thingAfter.test(after) && !timeAfter.test(after);
}

/** True where after a number a bound stands alone: "50 % (enintään)". */
function isBoundAlone(after: string): boolean {
  const word = boundAlone.exec(after)?.[1];
  return word !== undefined && [...firmAfter].some(([, pattern]) => pattern.exec(` ${word}`)?.[0].trim() === word);
}

const opposite = { atLeast: 'atMost', atMost: 'atLeast' } as const satisfies Readonly<Record<Bound, Bound>>;

/** "ei saa laskea alle", "överstiger inte"; a word between that is not known may doubt it: "ei aina alle". */
function turnedBefore(clause: string, { 0: no, index }: RegExpExecArray): Quoted<Bound> | undefined {
  const said = firstOf(comparedBefore, clause);
  if (!said) return undefined;
  const [from, end] = [clause.lastIndexOf(said.words), index + no.length];
  const isPlain = from < index || plainlyDenied.test(clause.slice(end, from));
  if (!isPlain || doubted.test(clause.slice(0, index)) || notOnly.test(clause.slice(end))) return undefined;
  return { value: opposite[said.value], words: clause.slice(Math.min(index, from)).trim() };
}

/** " ei saa alittua". */
function turnedAfter(rest: string, denial: RegExpExecArray | undefined): Quoted<Bound> | undefined {
  const said = firstOf(comparedAfter, rest);
  if (!said || !denial) return undefined;
  const end = rest.indexOf(said.words) + said.words.length;
  return denial.index < end ? { value: opposite[said.value], words: rest.slice(denial.index, end) } : undefined;
}
