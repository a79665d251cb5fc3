import { unsearched, type Filter } from '../domain/figures/filter';
import type { Programme } from '../domain/programme';
import type { Strings } from './strings';

/** How many measures a filter shows, and of how many its words may have missed a text that could not be read. */
export function foundText(shown: string, programme: Programme, filter: Filter, { projects }: Strings): string {
  const missed = unsearched(programme, filter);
  return missed > 0 ? `${shown}. ${projects.unsearched(missed)}` : shown;
}
