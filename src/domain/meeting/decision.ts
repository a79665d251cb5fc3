import type { PlainDate } from '../date';
import { isTooLong, isWebAddress } from '../record/webAddress';
import { shortTextLimit } from '../record/textLimit';
import type { Versioned } from '../programme';
import { typedDateProblem, type DateProblem } from '../words/typedDate';
import type { Roadmap, RoadmapState } from '../roadmap';

/** What the board can do with a proposal. */
export const decisionOutcomes = ['approved', 'returned', 'tabled', 'noted'] as const satisfies readonly RoadmapState[];
export type DecisionOutcome = (typeof decisionOutcomes)[number];

/** Where a roadmap can go from each state. A tabled one comes up again, and may be tabled again. */
const nextOf: Readonly<Record<RoadmapState, readonly RoadmapState[]>> = {
  draft: ['proposal'],
  proposal: decisionOutcomes,
  tabled: decisionOutcomes,
  returned: ['draft'],
  approved: [],
  noted: [],
  rejected: [],
};

/** The states that a roadmap can go to; one without a state is a draft. */
export function nextStates({ state = 'draft' }: Pick<Roadmap, 'state'>): readonly RoadmapState[] {
  return nextOf[state];
}

/** True for the states in which the board has decided. */
export function isDecisionOutcome(state: RoadmapState | undefined): state is DecisionOutcome {
  return decisionOutcomes.some((outcome) => outcome === state);
}

/** Why a roadmap cannot go from one state to another. */
export type WrongStep =
  | 'final' // it was decided, and a decision stays
  | 'notProposed' // a draft has to be proposed before it is decided
  | 'awaitsBoard' // a proposal waits for the board's word
  | 'redraftFirst' // what was returned is drafted again first
  | 'alreadyThere'
  | 'byDecisionOnly'; // a form that decides nothing would have written it

/** Why a step is wrong; undefined for one that can be taken. */
export function wrongStep({ state = 'draft' }: Pick<Roadmap, 'state'>, to: RoadmapState): WrongStep | undefined {
  if (nextOf[state].includes(to)) return undefined;
  if (state === to) return 'alreadyThere';
  if (nextOf[state].length === 0) return 'final';
  if (state === 'returned') return 'redraftFirst';
  return state === 'draft' ? 'notProposed' : 'awaitsBoard';
}

/** What is written down of a meeting, beside the state. */
export const decisionProperties = [
  'board',
  'boardSv',
  'decisionDate',
  'section',
  'diaryNumber',
  'minutes',
] as const satisfies readonly (keyof Roadmap)[];
export type DecisionProperty = (typeof decisionProperties)[number];

/** How many letters a diary number may have: "OUKA/1234/02.08.00/2024" is one of the longest. */
export const diaryNumberLimit = 40;

/** Why a value cannot be saved; shown at its field. */
export type DecisionProblem =
  'required' | 'tooLong' | 'longDiaryNumber' | 'inFuture' | 'notASection' | 'notAPage' | DateProblem;

/**
 * What has to be mended before a roadmap can be saved with its present state, by property. A decision has a board and
 * the day of its meeting, which has been; section, diary number and minutes may follow later. Each city numbers its
 * matters in its own way.
 */
export function decisionProblems(
  roadmap: Roadmap,
  today: PlainDate | undefined,
): ReadonlyMap<DecisionProperty, DecisionProblem> {
  const { state, board, boardSv = '', decisionDate, section, diaryNumber, minutes } = roadmap;
  const problems = new Map<DecisionProperty, DecisionProblem>();
  for (const [name, text] of Object.entries({ board, boardSv, section }))
    if (text.length > shortTextLimit) problems.set(name as DecisionProperty, 'tooLong');
  if (section.trim() !== '' && !/^(§\s*)?\d{1,4}(\s*§)?$/.test(section.trim())) problems.set('section', 'notASection');
  if (diaryNumber.trim().length > diaryNumberLimit) problems.set('diaryNumber', 'longDiaryNumber');
  if (minutes && (!isWebAddress(minutes.url) || !/^https?:/i.test(minutes.url))) problems.set('minutes', 'notAPage');
  else if (minutes && isTooLong(minutes)) problems.set('minutes', 'tooLong');
  const dateProblem = typedDateProblem(decisionDate);
  if (dateProblem) problems.set('decisionDate', dateProblem);
  if (!isDecisionOutcome(state)) return problems;
  if (board.trim() === '') problems.set('board', 'required');
  if (decisionDate === undefined) problems.set('decisionDate', 'required');
  else if (!dateProblem && today !== undefined && decisionDate > today) problems.set('decisionDate', 'inFuture');
  return problems;
}

/** Why a year cannot have a new roadmap: the list takes one a year. */
export function newRoadmapProblem(
  year: number,
  present: readonly Versioned<Roadmap>[],
): 'yearOutOfRange' | 'yearTaken' | undefined {
  if (!Number.isInteger(year) || year < 2000 || year > 2100) return 'yearOutOfRange';
  return present.some(({ value }) => value.year === year) ? 'yearTaken' : undefined;
}
