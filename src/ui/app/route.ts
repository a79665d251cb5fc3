import { fundings, lineGroups, type Funding, type LineGroup } from '../../domain/effect';
import { noneKey, type Filter } from '../../domain/figures/filter';
import type { Key } from '../../domain/key';
import { metricSorts, outcomeFilters, type MetricSort, type OutcomeFilter } from '../../domain/figures/metricTable';
import { plannedParts } from '../../domain/figures/asksFor';
import { groupings, sortColumns, type Grouping, type SortColumn } from '../../domain/figures/orderings';
import { levels, needs } from '../../domain/project';
import { statuses, type StatusOrNone } from '../../domain/status';

/** The pages of the product. */
export const pages = ['overview', 'projects', 'metrics', 'roadmap', 'effects'] as const;
/** Those that few need: behind the header's menu, but for an owner's. */
export const otherPages = ['meeting', 'settings'] as const;
export type Page = (typeof pages)[number] | (typeof otherPages)[number];

/** The pages that the header shows: the meeting to owners, and in any case the one that somebody is on. */
export function tabsOf(page: Page, owner: boolean): readonly Page[] {
  return [...pages, ...otherPages.filter((key) => key === page || (key === 'meeting' && owner))];
}

/** How the measures are shown. */
export const views = ['board', 'table', 'waiting'] as const;
export type View = (typeof views)[number];

/** Stands for a record that is being written and has no key yet. */
export const newRecord = 'new';

/** Where a reader is: a page and what it is narrowed to. */
export interface Route extends Filter {
  readonly page: Page;
  /** The measures of all years; without it and without a year, those of the year that is being worked on. */
  readonly allYears?: true;
  /** Only the measures that the reader leads. */
  readonly mine?: true;
  readonly view?: View;
  readonly sort?: SortColumn;
  readonly descending?: true;
  readonly group?: Grouping;
  /** The record whose panel is open: its key, or `new`. */
  readonly open?: string;
  /** The open record is being edited. */
  readonly edit?: true;
  /**
   * Of metrics: the first year shown, what they are narrowed to, how they are sorted, and whether actuals are being
   * entered.
   */
  readonly from?: number;
  readonly outcome?: OutcomeFilter;
  readonly by?: MetricSort;
  readonly entry?: true;
  /** Kokous: the year that the deck and the agenda text follow up, where it is not the one before; or none. */
  readonly followUp?: number | 'none';
  /** What was read from words is being accepted. */
  readonly proposals?: true;
  /** Effects: the lines behind a number, and of those the ones paid for in one way. */
  readonly lines?: LineGroup;
  readonly funding?: Funding;
  /** The measure that a new record is made for. */
  readonly project?: Key;
  /** Everything is shown as it was in the frozen copy of this name. */
  readonly asOf?: string;
}

/** True for the name of a page. */
export function isPage(text: string): text is Page {
  return [...pages, ...otherPages].some((page) => page === text);
}

/** The parts of a route as they stand in an address, in this order. */
const parts = {
  year: 'year',
  allYears: 'all',
  theme: 'theme',
  responsible: 'responsible',
  lead: 'lead',
  status: 'status',
  need: 'need',
  level: 'level',
  benefit: 'benefit',
  mine: 'mine',
  late: 'late',
  planned: 'planned',
  text: 'q',
  view: 'view',
  sort: 'sort',
  descending: 'desc',
  group: 'group',
  open: 'open',
  edit: 'edit',
  from: 'from',
  outcome: 'outcome',
  by: 'by',
  entry: 'entry',
  proposals: 'proposals',
  followUp: 'followup',
  lines: 'lines',
  funding: 'funding',
  project: 'project',
  asOf: 'asof',
} as const satisfies { readonly [P in Exclude<keyof Route, 'page'>]: string };

/** Outcomes as addresses called them that earlier versions made. */
const formerOutcomes: Readonly<Record<string, OutcomeFilter | undefined>> = { below: 'notMet' };

/** Reads an address such as `#/projects?year=2025&theme=A`; what it does not know it leaves out. */
export function parseRoute(address: string): Route {
  const [path = '', query = ''] = address.replace(/^#?\/?/, '').split('?');
  const given = new URLSearchParams(query);
  const text = (part: keyof typeof parts): string | undefined => given.get(parts[part]) ?? undefined;
  const oneOf = <T extends string>(part: keyof typeof parts, known: readonly T[]): T | undefined =>
    known.find((each) => each === text(part));
  const flag = (part: keyof typeof parts): true | undefined => (text(part) === '1' ? true : undefined);
  const year = (part: 'year' | 'from' | 'followUp'): number | undefined => {
    const number = Number(text(part));
    return Number.isInteger(number) && number >= 2000 && number <= 2100 ? number : undefined;
  };
  return withoutEmpty({
    page: isPage(path) ? path : 'overview',
    year: year('year'),
    allYears: flag('allYears'),
    theme: text('theme'),
    responsible: text('responsible'),
    lead: text('lead') === noneKey ? noneKey : Number(text('lead')) || undefined,
    status: oneOf<StatusOrNone>('status', [...statuses, 'none']),
    need: oneOf<NonNullable<Filter['need']>>('need', [...needs, noneKey]),
    level: oneOf<NonNullable<Filter['level']>>('level', [...levels, noneKey]),
    benefit: text('benefit'),
    mine: flag('mine'),
    late: flag('late'),
    planned: oneOf('planned', plannedParts),
    text: text('text'),
    view: oneOf('view', views),
    sort: oneOf('sort', sortColumns),
    descending: flag('descending'),
    group: oneOf('group', groupings),
    open: text('open'),
    edit: flag('edit'),
    from: year('from'),
    outcome: oneOf('outcome', outcomeFilters) ?? formerOutcomes[text('outcome') ?? ''],
    by: oneOf('by', metricSorts),
    entry: flag('entry'),
    proposals: flag('proposals'),
    followUp: text('followUp') === 'none' ? 'none' : year('followUp'),
    lines: oneOf('lines', lineGroups),
    funding: oneOf('funding', fundings),
    project: text('project'),
    asOf: text('asOf'),
  });
}

/** The address of a route, the same for SharePoint's hash and for a Teams deep link. */
export function formatRoute(route: Route): string {
  const query = new URLSearchParams();
  for (const part of Object.keys(parts) as (keyof typeof parts)[]) {
    const value = route[part];
    if (value !== undefined && value !== '') query.set(parts[part], value === true ? '1' : String(value));
  }
  const tail = query.toString();
  return `#/${route.page}${tail ? `?${tail}` : ''}`;
}

/** A change of some parts of a route; a part set to undefined is taken out. */
export type RouteChange = { readonly [P in keyof Route]?: Route[P] | undefined };

/** A route changed in some parts. */
export function changed(route: Route, change: RouteChange): Route {
  return withoutEmpty({ ...route, ...change, page: change.page ?? route.page });
}

function withoutEmpty(given: { readonly page: Page } & RouteChange): Route {
  return Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== undefined && value !== ''),
  ) as unknown as Route;
}
