import type { Filter } from '../domain/filter';
import type { Key } from '../domain/key';
import type { RouteChange } from './route';

/** The way to the measures of a filter and to no others; with `open`, to one of them. */
export function opening(filter: Omit<Filter, 'lead'> & { readonly open?: Key }): RouteChange {
  return {
    page: 'projects', year: undefined, allYears: filter.year === undefined ? true : undefined, theme: undefined, responsible: undefined, status: undefined, need: undefined, level: undefined, benefit: undefined,
    mine: undefined, text: undefined, view: undefined, open: undefined, edit: undefined, ...filter
  };
}
