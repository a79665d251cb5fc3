import { siteTest as en } from './en/siteTest';
import { siteTest as fi, type SiteTestWords } from './fi/siteTest';
import type { Language } from './language';
import { siteTest as sv } from './sv/siteTest';

/** The words of the site's test: they come with its code, not with every page's. */
export const siteTestWords: Readonly<Record<Language, SiteTestWords>> = { fi, sv, en };
