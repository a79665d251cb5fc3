import { report as en } from './en/report';
import { report as fi, type ReportWords } from './fi/report';
import type { Language } from './language';
import { report as sv } from './sv/report';

/**
 * The words of the part of the page that makes deck and agenda text: they come with its code, not with every page's.
 */
export const reportWords: Readonly<Record<Language, ReportWords>> = { fi, sv, en };
