import { none, type Filter } from '../domain/filter';
import { levels, needs } from '../domain/project';
import { statuses, type StatusOrNone } from '../domain/status';

/** The pages of the product. */
export const pages = ['overview', 'projects', 'roadmap'] as const;
export type Page = (typeof pages)[number];

/** Where a reader is: a page and what it is narrowed to. */
export interface Route extends Filter {
  readonly page: Page;
  /** The measure that stands open: its key. */
  readonly open?: string;
}

/** True for the name of a page. */
export function isPage(text: string): text is Page {
  return pages.some((page) => page === text);
}

/** Reads an address such as `#/projects?year=2025&theme=A`; what it does not know it leaves out. */
export function parseRoute(address: string): Route {
  const [path = '', query = ''] = address.replace(/^#?\/?/, '').split('?');
  const given = new URLSearchParams(query);
  const year = Number(given.get('year'));
  const status = [...statuses, 'none' as const].find((each) => each === given.get('status'));
  const text = (name: string): string | undefined => given.get(name) ?? undefined;
  return withoutEmpty({
    page: isPage(path) ? path : 'overview',
    year: Number.isInteger(year) && year > 0 ? year : undefined,
    theme: text('theme'),
    responsible: text('responsible'),
    status,
    need: [...needs, none].find((each) => each === given.get('need')) as Filter['need'],
    level: [...levels, none].find((each) => each === given.get('level')) as Filter['level'],
    benefit: text('benefit'),
    text: text('q'),
    open: text('open')
  });
}

/** The address of a route, the same for SharePoint's hash and for a Teams deep link. */
export function formatRoute(route: Route): string {
  const query = new URLSearchParams();
  if (route.year !== undefined) query.set('year', String(route.year));
  if (route.theme !== undefined) query.set('theme', route.theme);
  if (route.responsible !== undefined) query.set('responsible', route.responsible);
  if (route.status !== undefined) query.set('status', route.status satisfies StatusOrNone);
  if (route.need !== undefined) query.set('need', route.need);
  if (route.level !== undefined) query.set('level', route.level);
  if (route.benefit !== undefined) query.set('benefit', route.benefit);
  if (route.text) query.set('q', route.text);
  if (route.open !== undefined) query.set('open', route.open);
  const tail = query.toString();
  return `#/${route.page}${tail ? `?${tail}` : ''}`;
}

/** A route changed in some parts; a part set to undefined is taken out. */
export function changed(route: Route, change: { readonly [P in keyof Route]?: Route[P] | undefined }): Route {
  return withoutEmpty({ ...route, ...change, page: change.page ?? route.page });
}

function withoutEmpty(parts: { readonly page: Page } & { readonly [P in keyof Route]?: Route[P] | undefined }): Route {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined && value !== '')) as unknown as Route;
}
