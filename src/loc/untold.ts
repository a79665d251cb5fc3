import { isUntoldText } from '../domain/record/unread';
import { withLines } from '../domain/words/paragraphs';
import type { Language } from './language';
import { spoken, type Speech } from './speech';
import type { Strings } from './strings';

/** The properties that hold a text in the languages it may have. */
type TextNames<T> = Readonly<
  Record<'fi', keyof T & string> & Partial<Record<Exclude<Language, 'fi'>, keyof T & string>>
>;

/**
 * A text of a record in the reader's language, else in Finnish, as `spoken` has it; in place of one of which its list
 * did not tell how it keeps it, in the reader's language that it could not be read. '' where there is none.
 */
export function spokenOf<T extends object>(
  record: T,
  names: TextNames<T>,
  { language, strings }: Pick<Speech, 'language' | 'strings'>,
): ReturnType<typeof spoken> {
  return isUntoldIn(record, names, language) ? { text: strings.record.untold } : readIn(record, names, language);
}

/** True where `spokenOf` says of a text that it could not be read. */
export function isUntoldIn<T extends object>(record: T, names: TextNames<T>, language: Language): boolean {
  const own = names[language];
  if (own !== undefined && isUntoldText(record, own)) return true;
  return isUntoldText(record, names.fi) && readIn(record, names, language).text === '';
}

function readIn<T extends object>(record: T, names: TextNames<T>, language: Language): ReturnType<typeof spoken> {
  const textOf = (name: (keyof T & string) | undefined): string => String((name && record[name]) ?? '');
  return spoken(language, { fi: textOf(names.fi), sv: textOf(names.sv), en: textOf(names.en) });
}

/** One text of a record, as `spokenOf` has it. */
export function textOrUntold<T extends object>(
  record: T,
  property: keyof T & string,
  { record: words }: Strings,
): string {
  return isUntoldText(record, property) ? words.untold : withLines(String(record[property] ?? ''));
}

/** Records for a document, in whose texts that could not be read stands that they could not, but for those excepted. */
export function withUntoldSaid<R extends { readonly value: object }>(
  records: readonly R[],
  { record: { untold } }: Pick<Strings, 'record'>,
  except: readonly string[] = [],
): readonly R[] {
  return records.map((record) => {
    const names = Object.keys(record.value).filter(
      (name) => isUntoldText(record.value, name) && !except.includes(name),
    );
    const said = Object.fromEntries(names.map((name) => [name, untold]));
    return names.length > 0 ? { ...record, value: { ...record.value, ...said } } : record;
  });
}
