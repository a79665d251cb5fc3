import { settingOf } from '../../domain/aggregate';
import type { Programme } from '../../domain/programme';
import type { SettingName } from '../../domain/settings';
import type { Language } from '../../loc/language';
import { spoken } from './speech';

/** A setting's text in the reader's language, or the Finnish one, marked; '' where the city has not given it. */
export function settingText(programme: Programme, name: SettingName, language: Language): ReturnType<typeof spoken> {
  const setting = settingOf(programme, name);
  return setting ? spoken(language, { fi: setting.value, sv: setting.valueSv, en: setting.valueEn }) : { text: '' };
}

/** The city's name for a step of a scale; the setting holds one a line, from the first step up. '' where it has none. */
export function stepName(programme: Programme, scale: 'benefitSteps' | 'impactSteps' | 'costClassSteps', step: number, language: Language): string {
  return settingText(programme, scale, language).text.split('\n')[step - 1]?.trim() ?? '';
}
