import { settingOf, type Programme } from '../domain/programme';
import type { SettingName } from '../domain/settings';
import type { inLanguage, Language } from './language';
import type { spoken, Speech } from './speech';
import { isUntoldIn, spokenOf } from './untold';

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

/** True where `settingText` says of a setting that it could not be read: the city has one all the same. */
export function isSettingUntold(programme: Programme, name: SettingName, language: Language): boolean {
  const setting = settingOf(programme, name);
  return setting !== undefined && isUntoldIn(setting, names, language);
}

/**
 * A setting's text as `settingIn` has it where it is a name on its own, as in a document's foot: '' also where it could
 * not be read.
 */
export function nameIn(programme: Programme, name: SettingName, speech: Pick<Speech, 'language' | 'strings'>): string {
  return isSettingUntold(programme, name, speech.language) ? '' : settingIn(programme, name, speech).text;
}

/**
 * The city's name for a step of a scale; the setting holds one a line, from the first step up. '' where it has none,
 * and in brackets that it could not be read where the scale could not.
 */
export function stepName(
  programme: Programme,
  scale: 'benefitSteps' | 'impactSteps' | 'costClassSteps',
  step: number,
  speech: Pick<Speech, 'language' | 'strings'>,
): string {
  if (isSettingUntold(programme, scale, speech.language)) return `(${speech.strings.record.untold})`;
  return settingText(programme, scale, speech).text.split('\n')[step - 1]?.trim() ?? '';
}
