import { settings as en } from './en/settings';
import { settings as fi, type SettingsWords } from './fi/settings';
import type { Language } from './language';
import { settings as sv } from './sv/settings';

/** The words of the page Asetukset: they come with its code, not with every page's. */
export const settingsWords: Readonly<Record<Language, SettingsWords>> = { fi, sv, en };
