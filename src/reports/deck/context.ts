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

/** The number of the part on the proposal among the parts of the deck. */
export function proposalPart(context: DeckContext): number {
  return followsUp(context) ? 3 : 2;
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
