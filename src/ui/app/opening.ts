import type { Filter } from '../../domain/figures/filter';
import type { Key } from '../../domain/key';
import type { RouteChange } from './route';

/**
 * Closes what is open, ends entering and shows all lines again: for going to another page, where they mean something
 * else.
 */
export const nothingOpen = {
  open: undefined,
  edit: undefined,
  entry: undefined,
  lines: undefined,
  funding: undefined,
  project: undefined,
} as const satisfies RouteChange;

/** The way to the measures of a filter and to no others; with `open`, to one of them. */
export function opening(filter: Omit<Filter, 'lead'> & { readonly open?: Key }): RouteChange {
  return {
    page: 'projects',
    year: undefined,
    allYears: filter.year === undefined ? true : undefined,
    theme: undefined,
    responsible: undefined,
    status: undefined,
    need: undefined,
    level: undefined,
    benefit: undefined,
    mine: undefined,
    text: undefined,
    view: undefined,
    ...nothingOpen,
    ...filter,
  };
}
