import { settingOf, type Programme } from '../domain/programme';
import type { SettingName } from '../domain/settings';
import { inLanguage, type Language } from './language';
import type { spoken, Speech } from './speech';
import { spokenOf } from './untold';

const names = { fi: 'value', sv: 'valueSv', en: 'valueEn' } as const;

/**
 * A setting's text in a language, else in Finnish, with the language it is in; '' where the city has given none, and
 * of one that could not be read that it could not.
 */
export function settingIn(
  programme: Programme,
  name: SettingName,
  speech: Pick<Speech, 'language' | 'strings'>,
): ReturnType<typeof inLanguage> {
  const { text, lang = speech.language } = settingText(programme, name, speech);
  return { text, lang };
}

/**
 * A setting's text in the reader's language, else in Finnish and then with `lang` for the element around it; '' where
 * the city has given none, and of one that could not be read that it could not.
 */
export function settingText(
  programme: Programme,
  name: SettingName,
  speech: Pick<Speech, 'language' | 'strings'>,
): ReturnType<typeof spoken> {
  const setting = settingOf(programme, name);
  const said = setting ? spokenOf(setting, names, speech) : { text: '' };
  return said.text === '' ? { text: '' } : said;
}

/**
 * The city's name for a step of a scale; the setting holds one a line, from the first step up. '' where it has none, or
 * none that could be read.
 */
export function stepName(
  programme: Programme,
  scale: 'benefitSteps' | 'impactSteps' | 'costClassSteps',
  step: number,
  language: Language,
): string {
  const setting = settingOf(programme, scale);
  const texts = { fi: setting?.value ?? '', sv: setting?.valueSv ?? '', en: setting?.valueEn ?? '' };
  return inLanguage(language, texts).text.split('\n')[step - 1]?.trim() ?? '';
}
