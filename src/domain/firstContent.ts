import type { Responsible } from './responsible';
import type { Theme } from './theme';

/** The themes and roles that a site begins with: none, those of the programme that Porvoo published, or its own. */
export type FirstRows =
  'none' | 'published' | { readonly themes: readonly Theme[]; readonly responsibles: readonly Responsible[] };

/** What an owner says of a city before its lists are made. */
export interface FirstContent {
  /** Empty where nobody has said it. */
  readonly cityName: string;
  readonly cityNameSv: string;
  readonly rows: FirstRows;
}
