import type { Programme } from '../../domain/programme';
import type { SettingName } from '../../domain/settings';
import type { Language } from '../../loc/language';
import { settingIn } from '../../loc/setting';
import type { spoken } from '../../loc/speech';

/** A setting's text in the reader's language, or the Finnish one, marked; '' where the city has not given it. */
export function settingText(programme: Programme, name: SettingName, language: Language): ReturnType<typeof spoken> {
  const { text, lang } = settingIn(programme, name, language);
  return text === '' || lang === language ? { text } : { text, lang: 'fi' };
}
