import { newCity as en } from './en/newCity';
import { newCity as fi, type NewCityWords } from './fi/newCity';
import type { Language } from './language';
import { newCity as sv } from './sv/newCity';

/** The words of what is asked before a site is set up: an owner fetches them once in a site's life. */
export const newCityWords: Readonly<Record<Language, NewCityWords>> = { fi, sv, en };
