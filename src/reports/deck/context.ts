import type { Instant } from '../../domain/date';
import { roadmapOf, type Programme, type Versioned } from '../../domain/programme';
import type { Project } from '../../domain/project';
import type { DeckWords } from '../../loc/fi/reportDeck';
import type { Formats } from '../../loc/format';
import { inLanguage, type Language } from '../../loc/language';
import type { Strings } from '../../loc/strings';
import type { Colour, TextInLanguage } from './plan';

/**
 * What every slide is made from: the programme, without what no document can hold, the two years, and the language.
 */
export interface DeckContext {
  readonly programme: Programme;
  readonly followUp: number;
  readonly proposal: number;
  /** When the programme was frozen, if it is a frozen copy. */
  readonly frozenAt: Instant | undefined;
  readonly language: Language;
  readonly strings: Strings;
  readonly deck: DeckWords;
  readonly formats: Formats;
  readonly accent: Colour;
}

/** A text that is in the language of the slides. */
export function deckText({ language }: DeckContext, text: string): TextInLanguage {
  return { text, lang: language };
}

/** A text from the lists, in the language of the slides or else in Finnish. */
export function fromLists({ language }: DeckContext, texts: Parameters<typeof inLanguage>[1]): TextInLanguage {
  return inLanguage(language, texts);
}

/** The measures of one year's roadmap, in the order of the list. */
export function measuresOf({ programme }: DeckContext, year: number): readonly Versioned<Project>[] {
  return programme.records.projects.filter(({ value }) => value.year === year);
}

/** Of when a year's measures are, as the city wrote it: "tilanne 10/24"; '' where it did not. */
export function asOf({ programme, strings }: DeckContext, year: number): string {
  const written = roadmapOf(programme, year)?.asOf ?? '';
  return written && strings.figure.asOf(written);
}

/**
 * The notes of a slide: when the data was read or frozen, the date that the city gave for the year's data, and `more`:
 * which measures are counted, and how.
 */
export function notesOf(context: DeckContext, year: number | undefined, ...more: readonly string[]): readonly string[] {
  const {
    programme,
    frozenAt,
    deck: { notes },
    formats,
  } = context;
  const written = year === undefined ? '' : (roadmapOf(programme, year)?.asOf ?? '');
  return [
    frozenAt === undefined ? notes.date(formats.moment(programme.readAt)) : notes.frozenAt(formats.moment(frozenAt)),
    ...(written ? [notes.asOf(written)] : []),
    ...more,
  ];
}
