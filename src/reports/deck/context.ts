import type { Instant } from '../../domain/date';
import { figureDate } from '../../domain/figures/figureDate';
import type { ReportYears } from '../../domain/meeting/followUp';
import type { Programme, Versioned } from '../../domain/programme';
import { toldText, type Project } from '../../domain/project';
import type { DeckWords } from '../../loc/fi/reportDeck';
import { figureDateText } from '../../loc/figureDate';
import type { Formats } from '../../loc/format';
import { inLanguage, type Language } from '../../loc/language';
import type { Strings } from '../../loc/strings';
import type { Colour, TextInLanguage } from './plan';
import { ownNameInLanguage } from '../../loc/ownName';

/**
 * What every slide is made from: the programme, without what no document can hold, the two years, and the language.
 */
export interface DeckContext extends ReportYears {
  readonly programme: Programme;
  /** The year whose actuals are told. */
  readonly metricYear: number;
  /** When the programme was frozen, if it is a frozen copy. */
  readonly frozenAt: Instant | undefined;
  readonly language: Language;
  readonly strings: Strings;
  readonly deck: DeckWords;
  readonly formats: Formats;
  readonly accent: Colour;
}

/** Of a deck that follows a year up. */
export type FollowUpContext = DeckContext & { readonly followUp: number };

/** True of a deck that follows a year up; a first roadmap has none before it. */
export function followsUp(context: DeckContext): context is FollowUpContext {
  return context.followUp !== undefined;
}

/** The numbers of the deck's parts, counted over those that it has; undefined for one that it has not. */
export interface PartNumbers {
  readonly metrics: number | undefined;
  readonly followUp: number | undefined;
  readonly proposal: number;
}

/** The parts of a deck: the metrics where there are some, the year that is followed up, and the proposal. */
export function partNumbers({ programme, followUp }: Pick<DeckContext, 'programme' | 'followUp'>): PartNumbers {
  const metrics = programme.records.metrics.length > 0 ? 1 : undefined;
  const before = metrics ?? 0;
  const followed = followUp === undefined ? undefined : before + 1;
  return { metrics, followUp: followed, proposal: (followed ?? before) + 1 };
}

/** The title of a slide, after the number of its part. */
export function inPart(part: number | undefined, title: string): string {
  return part === undefined ? title : `${part}. ${title}`;
}

/** The same of a slide in one section of a part: "2a. ...". */
export function inSection(part: number | undefined, section: 'a' | 'b', title: string): string {
  return part === undefined ? title : `${part}${section}. ${title}`;
}

/** A text that is in the language of the slides. */
export function deckText({ language }: DeckContext, text: string): TextInLanguage {
  return { text, lang: language };
}

/** A text from the lists, in the language of the slides or else in Finnish. */
export function fromLists({ language }: DeckContext, texts: Parameters<typeof inLanguage>[1]): TextInLanguage {
  return inLanguage(language, texts);
}

/** A measure's name, ended by "…" where it is known to be cut. */
export function nameOf(context: DeckContext, project: Project): TextInLanguage {
  return ownNameInLanguage('projects', { title: toldText(project, 'title'), titleSv: project.titleSv }, context);
}

/** The measures of one year's roadmap, in the order of the list. */
export function measuresOf({ programme }: DeckContext, year: number): readonly Versioned<Project>[] {
  return programme.records.projects.filter(({ value }) => value.year === year);
}

/** Of when measures are: "tilanne 10/24", "tilanne 10/24–29.11.2026"; '' where that is not known. */
export function asOf(context: DeckContext, projects: readonly Versioned<Project>[]): string {
  const date = dateOf(context, projects);
  return date && context.strings.figure.asOf(date);
}

/** The same without the word: "10/24–29.11.2026". */
export function dateOf({ programme, formats }: DeckContext, projects: readonly Versioned<Project>[]): string {
  return figureDateText(figureDate(programme, projects), formats);
}

/** Of when is what has no date of its own: the day on which the lists were read. */
export function asOfReading({ programme, strings, formats }: DeckContext): string {
  return strings.figure.asOf(formats.day(programme.readOn));
}

/**
 * The notes of a slide: when the data was read or frozen, of when its measures are, and `more`: which measures are
 * counted, and how.
 */
export function notesOf(
  context: DeckContext,
  projects: readonly Versioned<Project>[],
  ...more: readonly string[]
): readonly string[] {
  const {
    programme,
    frozenAt,
    deck: { notes },
    formats,
  } = context;
  const date = dateOf(context, projects);
  return [
    frozenAt === undefined ? notes.date(formats.moment(programme.readAt)) : notes.frozenAt(formats.moment(frozenAt)),
    ...(date ? [notes.asOf(date)] : []),
    ...more,
  ];
}
