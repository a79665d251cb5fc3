import type { PlainDate } from './date';
import type { Key, RowNumber } from './key';
import type { Status } from './status';
import { withLines } from './words/paragraphs';

/** Why a measure is needed (the deck's slide 19). */
export const needs = ['supportEnds', 'law', 'strategy'] as const;
export type Need = (typeof needs)[number];

/** Where in the city's architecture a measure works (slide 20). */
export const levels = ['analytics', 'foundation', 'shared', 'sector'] as const;
export type Level = (typeof levels)[number];

/** What stands in a measure's way; undefined where nobody has said. */
export const obstacles = ['none', 'atRisk', 'blocked'] as const;
export type Obstacle = (typeof obstacles)[number];

/** A person: `id` is the site's own number for the user, 0 for somebody who has never been on the site. */
export interface Person {
  readonly id: number;
  readonly name: string;
  readonly email: string;
  /** What the organisation knows the person by; there while the site has no number for them. */
  readonly login?: string | undefined;
}

/** A web address with the words shown for it. */
export interface Link {
  readonly url: string;
  readonly description: string;
}

/**
 * One measure of one year's roadmap (toimenpide). Texts are '' where nothing was written. What may be left out came
 * with schema version 2: drafts and files from before it are without.
 */
export interface Project {
  readonly key: Key;
  /** The city's own code, such as A1; '' for the measures of 2024, which have none. */
  readonly code: string;
  readonly title: string;
  readonly titleSv: string;
  readonly year: number;
  readonly theme: RowNumber | undefined;
  readonly status: Status | undefined;
  readonly statusDate: PlainDate | undefined;
  /** One sentence: where it stands. */
  readonly statusNote: string;
  readonly statusNoteSv: string;
  /** "Minkä ongelman tämä toimenpide ratkaisee." */
  readonly problem: string;
  readonly problemSv: string;
  readonly responsible: RowNumber | undefined;
  readonly lead: Person | undefined;
  readonly need: Need | undefined;
  readonly level: Level | undefined;
  /** Long-term benefit, impact and cost class: a step of a scale from 1 to 5, whose names are settings. */
  readonly benefit: number | undefined;
  readonly impact: number | undefined;
  readonly costClass: number | undefined;
  readonly climateProgramme: boolean;
  /** The earlier measure that this one carries on. */
  readonly continues: RowNumber | undefined;
  readonly link: Link | undefined;
  /** The words as printed in the deck where the title mends them. */
  readonly source: string;
  /** Names of the properties that hold example values instead of the city's own. */
  readonly exampleFields: readonly string[];
  readonly startsOn?: PlainDate | undefined;
  readonly dueOn?: PlainDate | undefined;
  /** Euros, as asked for in the budget: once, and a year. */
  readonly plannedOneOff?: number | undefined;
  readonly plannedYearly?: number | undefined;
  readonly obstacle?: Obstacle | undefined;
  /** What stands in the way, and who can lift it. */
  readonly obstacleNote?: string;
  readonly obstacleNoteSv?: string;
  readonly dropReason?: string;
  readonly dropReasonSv?: string;
  /** When somebody was last asked for an update, and who; neither news nor a status date. */
  readonly askedOn?: PlainDate | undefined;
  readonly askedOf?: Person | undefined;
}

/** What tells of a measure's texts whether they were cut off. */
export type CanBeCut = Pick<Project, 'title' | 'problem' | 'source'>;

/**
 * True when a text of a measure was cut off where it was taken from: its source then holds the same words followed by
 * "…". It ends by itself when somebody completes the text.
 */
export function isCut(project: CanBeCut, property: 'title' | 'problem'): boolean {
  const [source, text] = [project.source, project[property]].map((each) => withLines(each));
  return text !== '' && `\n${source ?? ''}\n`.includes(`\n${text ?? ''}…\n`);
}

/** The Finnish text of a measure as it is shown: one that was cut off ends in "…". */
export function toldText(project: CanBeCut, property: 'title' | 'problem'): string {
  return isCut(project, property) ? `${project[property]}…` : project[property];
}
