import { people as en } from './en/people';
import { people as fi, type PeopleWords } from './fi/people';
import type { Language } from './language';
import { people as sv } from './sv/people';

/** The words of the choice of a person: they come with the forms, not with every page. */
export const peopleWords: Readonly<Record<Language, PeopleWords>> = { fi, sv, en };
