import type { Language } from '../loc/language';
import type { Appearance } from './appearance';

/** What an editor of a page sets for any of our web parts. */
export interface WebPartProperties {
  /** The site that holds the lists; '' for this one. */
  readonly site?: string;
}

/** What an editor of the page sets. */
export interface ProgrammeProperties extends WebPartProperties {
  /** One page without navigation; '' for the whole tracker. */
  readonly page?: string;
}

/** How the web part lays the roadmap out: by the width that it has, whole, or compact. */
export const shapes = ['fit', 'whole', 'compact'] as const;
export type Shape = (typeof shapes)[number];

/** What an editor of the page sets for the roadmap alone. */
export interface RoadmapProperties extends WebPartProperties {
  /** '' for the newest. */
  readonly year?: string;
  /** The code of a theme; '' for all. */
  readonly theme?: string;
  readonly shape?: Shape;
}

/** What a web part shows, and how; changes while it lives. */
export interface WebPartState<P extends WebPartProperties> {
  readonly properties: P;
  readonly appearance: Appearance;
  readonly language: Language;
}
