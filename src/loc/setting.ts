import { settingOf, type Programme } from '../domain/programme';
import type { SettingName } from '../domain/settings';
import { inLanguage, type Language } from './language';
import type { spoken } from './speech';

/** A setting's text in a language, else in Finnish, with the language it is in; '' where the city has given none. */
export function settingIn(programme: Programme, name: SettingName, language: Language): ReturnType<typeof inLanguage> {
  const setting = settingOf(programme, name);
  return inLanguage(language, { fi: setting?.value ?? '', sv: setting?.valueSv ?? '', en: setting?.valueEn ?? '' });
}

/**
 * A setting's text in the reader's language, else in Finnish and then with `lang` for the element around it; '' where
 * the city has given none.
 */
export function settingText(programme: Programme, name: SettingName, language: Language): ReturnType<typeof spoken> {
  const { text, lang } = settingIn(programme, name, language);
  return text === '' || lang === language ? { text } : { text, lang: 'fi' };
}

/**
 * The city's name for a step of a scale; the setting holds one a line, from the first step up. '' where it has none.
 */
export function stepName(
  programme: Programme,
  scale: 'benefitSteps' | 'impactSteps' | 'costClassSteps',
  step: number,
  language: Language,
): string {
  return settingIn(programme, scale, language).text.split('\n')[step - 1]?.trim() ?? '';
}
