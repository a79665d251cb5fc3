import { removing as en } from './en/removing';
import { removing as fi } from './fi/removing';
import type { RemovingWords } from './fi/removing';
import type { Language } from './language';
import { removing as sv } from './sv/removing';

/** What is said where a measure cannot be deleted. */
export const removingWords: Readonly<Record<Language, RemovingWords>> = { fi, sv, en };
