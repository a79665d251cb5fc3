import type { Filter } from '../../domain/figures/filter';
import type { Key } from '../../domain/key';
import type { RouteChange } from './route';

/**
 * Closes the open record, ends the entry round and shows all cost lines again: for going to another page, where these
 * parts of a route mean something else.
 */
export const nothingOpen = {
  open: undefined,
  edit: undefined,
  entry: undefined,
  proposals: undefined,
  followUp: undefined,
  lines: undefined,
  funding: undefined,
  project: undefined,
} as const satisfies RouteChange;

/**
 * Goes to the page of the measures, narrowed by a filter and nothing else; with `open`, one of them is open. A measure
 * whose year is missing stands among those of all years.
 */
export function measuresRoute({ year, ...filter }: Filter & { readonly open?: Key }): RouteChange {
  const known = year !== undefined && year > 0 ? year : undefined;
  return {
    page: 'projects',
    year: known,
    allYears: known === undefined ? true : undefined,
    theme: undefined,
    responsible: undefined,
    lead: undefined,
    status: undefined,
    need: undefined,
    level: undefined,
    benefit: undefined,
    mine: undefined,
    late: undefined,
    planned: undefined,
    text: undefined,
    view: undefined,
    ...nothingOpen,
    ...filter,
  };
}
