import type { ReportYears } from '../domain/meeting/followUp';
import type { Programme } from '../domain/programme';
import type { AgendaWords } from '../loc/fi/reportAgenda';
import type { Formats } from '../loc/format';
import type { Strings } from '../loc/strings';
import type { Block } from './agendaText';
import type { ReportLanguage } from './deck';

/** What every part of the text is written from: the programme without examples, the two years, and the language. */
export interface AgendaContext extends ReportYears {
  readonly programme: Programme;
  /** The year whose actuals are told. */
  readonly metricYear: number;
  readonly language: ReportLanguage;
  readonly words: AgendaWords;
  readonly strings: Strings;
  readonly formats: Formats;
}

/** A paragraph of sentences in the text's language; nothing where none is told. */
export const text = ({ language }: AgendaContext, ...sentences: readonly string[]): readonly Block[] => {
  const paragraph = sentences.filter(Boolean).join(' ');
  return paragraph ? [{ kind: 'text', text: paragraph, lang: language }] : [];
};

/** A heading in the text's language. */
export const heading = ({ language }: AgendaContext, words: string): Block => ({
  kind: 'heading',
  text: words,
  lang: language,
});
