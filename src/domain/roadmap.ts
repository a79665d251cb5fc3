import type { PlainDate } from './date';
import type { Link } from './project';
import type { Key } from './key';

/** How far the year's roadmap has come in the city board. */
export const roadmapStates = ['draft', 'proposal', 'approved', 'returned', 'tabled', 'noted', 'rejected'] as const;
export type RoadmapState = (typeof roadmapStates)[number];

/** Whether a roadmap is proposed to the board: also one that was tabled; what was returned is drafted again first. */
export function isProposed(state: RoadmapState | undefined): boolean {
  return state === undefined || state === 'draft' || state === 'proposal' || state === 'tabled';
}

/** Whether a roadmap is to be approved or was; one that was returned, noted or rejected was only dealt with. */
export function isForApproval(state: RoadmapState | undefined): boolean {
  return isProposed(state) || state === 'approved';
}

/** The roadmap of one year. What may be left out came with schema version 2. */
export interface Roadmap {
  readonly key: Key;
  readonly year: number;
  readonly title: string;
  readonly titleSv: string;
  readonly state: RoadmapState | undefined;
  readonly board: string;
  readonly decisionDate: PlainDate | undefined;
  readonly section: string;
  readonly diaryNumber: string;
  readonly minutes: Link | undefined;
  /** The date of the figures where the measures carry none, as the city wrote it: "10/24". */
  readonly asOf: string;
  /** Euros. */
  readonly ictSpend: number | undefined;
  readonly roadmapSpend: number | undefined;
  readonly exampleFields: readonly string[];
  readonly boardSv?: string;
  /** What the meeting changed in what it approved. */
  readonly approvedChanges?: string;
  readonly approvedChangesSv?: string;
  /** The steps of the roadmap and the findings that were acknowledged, each as the JSON that stands in its cell. */
  readonly trail?: string;
  readonly acceptedFindings?: string;
}
