import { countBy, keyAt, noneKey } from './filter';
import type { Key } from '../key';
import { sortedThemes, type Programme, type Versioned } from '../programme';
import type { Project } from '../project';
import { statuses, type StatusOrNone } from '../status';

/** One category of a figure. Its share is in percents of all categories, not rounded. */
export interface Count<K extends string> {
  readonly key: K;
  readonly count: number;
  readonly share: number;
}

/** One column of the board. */
export interface BoardColumn {
  readonly status: StatusOrNone;
  readonly projects: readonly Versioned<Project>[];
}

/** The board's columns in the order of work; "no status yet" comes first, and only while something is in it. */
export function boardColumns(projects: readonly Versioned<Project>[]): readonly BoardColumn[] {
  const column = (status: StatusOrNone): BoardColumn => ({
    status,
    projects: projects.filter(({ value }) => (value.status ?? 'none') === status),
  });
  const unset = column('none');
  return [...(unset.projects.length > 0 ? [unset] : []), ...statuses.map(column)];
}

/**
 * How many measures have each status, the largest first as in the deck's slide 11; statuses that nothing has are left
 * out.
 */
export function countsByStatus(projects: readonly Versioned<Project>[]): readonly Count<StatusOrNone>[] {
  const counts = boardColumns(projects)
    .map(({ status, projects: within }) => ({ key: status, count: within.length }))
    .filter(({ count }) => count > 0);
  return withShares(counts.sort((a, b) => b.count - a.count));
}

/** How many measures each theme has, in the themes' own order; those without one come last under `noneKey`. */
export function countsByTheme(programme: Programme, projects: readonly Versioned<Project>[]): readonly Count<Key>[] {
  const counts = countBy(projects, ({ value }) => keyAt(programme, value, 'theme'));
  const keys = [...sortedThemes(programme).map(({ key }) => key), noneKey];
  return withShares(keys.flatMap((key) => (counts.has(key) ? [{ key, count: counts.get(key) ?? 0 }] : [])));
}

/** What a figure can count measures by. Its keys are values of the filter of the same name. */
export type Dimension = 'status' | 'theme' | 'year' | 'benefit' | 'need' | 'level' | 'responsible';

/**
 * How many measures each value of a dimension has, in the order a figure shows them: themes in the city's order, years
 * and steps of a scale upwards, all else the largest first. Those that have no value come last under `noneKey`, except
 * for statuses, where having none is a status.
 */
export function countsBy(
  programme: Programme,
  projects: readonly Versioned<Project>[],
  dimension: Dimension,
): readonly Count<string>[] {
  if (dimension === 'status') return countsByStatus(projects);
  if (dimension === 'theme') return countsByTheme(programme, projects);
  const nameOf = ({ value }: Versioned<Project>): string =>
    dimension === 'responsible' ? keyAt(programme, value, dimension) : String(value[dimension] || noneKey);
  const counts = [...countBy(projects, nameOf)].map(([key, count]) => ({ key, count }));
  const upwards = dimension === 'year' || dimension === 'benefit';
  const known = counts
    .filter(({ key }) => key !== noneKey)
    .sort((a, b) => (upwards ? Number(a.key) - Number(b.key) : b.count - a.count));
  return withShares([...known, ...counts.filter(({ key }) => key === noneKey)]);
}

/** The steps of the city's scales of benefit, impact and cost class, the smallest first. */
export const scaleSteps = [1, 2, 3, 4, 5] as const;

/** Measures by impact and cost class: `at` gives those of one pair of steps, `missing` those that lack either. */
export interface Matrix {
  readonly at: (impact: number, costClass: number) => readonly Versioned<Project>[];
  readonly missing: readonly Versioned<Project>[];
}

/** The measures placed by their impact and their cost class (slides 13 and 18). */
export function impactByCost(projects: readonly Versioned<Project>[]): Matrix {
  const isStep = (value: number | undefined): boolean => scaleSteps.some((step) => step === value);
  const placed = projects.filter(({ value }) => isStep(value.impact) && isStep(value.costClass));
  return {
    at: (impact, costClass) => placed.filter(({ value }) => value.impact === impact && value.costClass === costClass),
    missing: projects.filter((record) => !placed.includes(record)),
  };
}

/** True when one of the measures holds an example instead of the city's own value in one of the properties. */
export function restsOnExamples(
  projects: readonly Versioned<Project>[],
  ...properties: readonly (keyof Project)[]
): boolean {
  return projects.some(({ value }) =>
    properties.some((property) => value[property] !== undefined && value.exampleFields.includes(property)),
  );
}

/**
 * Adds to each count its share of them all in percents, not rounded: equal counts have equal shares. See `shareText`
 * for how a share is written.
 */
export function withShares<K extends string>(
  counts: readonly { readonly key: K; readonly count: number }[],
): readonly Count<K>[] {
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  return counts.map((each) => ({ ...each, share: total === 0 ? 0 : (each.count * 100) / total }));
}

/** True where shares of something, each rounded to a whole percent by itself, do not add to 100. */
export function isRounded(shares: readonly number[]): boolean {
  return shares.some((share) => share > 0) && shares.reduce((sum, share) => sum + Math.round(share), 0) !== 100;
}
