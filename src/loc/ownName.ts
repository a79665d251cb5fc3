import type { Kind } from '../domain/programme';
import { inLanguage } from './language';
import { spoken, type Speech } from './speech';

/** The names of a record in the languages that it has. */
export interface Titles {
  readonly title: string;
  readonly titleSv?: string;
  readonly titleEn?: string;
}

/** What a record is called in the reader's language, else in Finnish; of one without a name, that it has none. */
export function ownName(
  kind: Kind,
  { title, titleSv = '', titleEn = '' }: Titles,
  { language, strings }: Pick<Speech, 'language' | 'strings'>,
): ReturnType<typeof spoken> {
  const name = spoken(language, { fi: title, sv: titleSv, en: titleEn });
  return name.text.trim() === '' ? { text: strings.words.nameless[kind] } : name;
}

/** The same with the language that it is in, for documents. */
export function ownNameInLanguage(
  kind: Kind,
  { title, titleSv = '', titleEn = '' }: Titles,
  { language, strings }: Pick<Speech, 'language' | 'strings'>,
): ReturnType<typeof inLanguage> {
  const name = inLanguage(language, { fi: title, sv: titleSv, en: titleEn });
  return name.text.trim() === '' ? { text: strings.words.nameless[kind], lang: language } : name;
}
