import { adding as en } from './en/adding';
import { adding as fi, type AddingWords } from './fi/adding';
import type { Language } from './language';
import { adding as sv } from './sv/adding';

/** The words of adding and pasting: they come with the pages on which that is done, not with every page's. */
export const addingWords: Readonly<Record<Language, AddingWords>> = { fi, sv, en };
