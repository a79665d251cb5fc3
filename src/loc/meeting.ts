import { meeting as en } from './en/meeting';
import { meeting as fi, type MeetingWords } from './fi/meeting';
import type { Language } from './language';
import { meeting as sv } from './sv/meeting';

/** The words of the page Kokous: they come with its code, not with every page's. */
export const meetingWords: Readonly<Record<Language, MeetingWords>> = { fi, sv, en };
