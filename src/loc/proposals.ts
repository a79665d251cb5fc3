import { proposals as en } from './en/proposals';
import { proposals as fi, type ProposalWords } from './fi/proposals';
import type { Language } from './language';
import { proposals as sv } from './sv/proposals';

/** The words of accepting proposals: they come with the pages from which that is done. */
export const proposalWords: Readonly<Record<Language, ProposalWords>> = { fi, sv, en };
