import type { Language } from '../loc/language';
import type { Appearance } from './appearance';

/** What an editor of the page sets. */
export interface ProgrammeProperties {
  /** One page without navigation; '' for the whole tracker. */
  readonly page?: string;
  /** The site that holds the lists; '' for this one. */
  readonly site?: string;
}

/** What is to be shown there; changes while it lives. */
export interface Wish {
  readonly properties: ProgrammeProperties;
  readonly appearance: Appearance;
  readonly language: Language;
}
