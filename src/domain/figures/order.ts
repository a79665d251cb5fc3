import { keyAt, leadsOf, noneKey } from './filter';
import type { Key } from '../key';
import type { Grouping, SortColumn } from './orderings';
import { sortedThemes, themesInOrder, type Programme, type Versioned } from '../programme';
import type { Project } from '../project';
import { quarterWith } from '../quarter';
import { statuses } from '../status';

/** How names compare in the reader's language, and by which name a record is known in it. */
export interface Naming {
  readonly compare: (a: string, b: string) => number;
  readonly nameOf: (named: Named) => string;
}

/** What has a name in Finnish, and may have one in other languages. */
export interface Named {
  readonly title: string;
  readonly titleSv?: string;
  readonly titleEn?: string;
}

/**
 * Measures sorted by a column; those that have nothing there come last in both directions, and equal ones keep their
 * order.
 */
export function sortedBy(
  programme: Programme,
  records: readonly Versioned<Project>[],
  column: SortColumn,
  descending: boolean,
  { compare, nameOf }: Naming,
): readonly Versioned<Project>[] {
  const textOf = sortText(programme, column, nameOf);
  const keyed = records.map((record) => ({ record, text: textOf(record.value) }));
  const sign = descending ? -1 : 1;
  return keyed
    .sort((a, b) =>
      a.text === undefined || b.text === undefined
        ? Number(a.text === undefined) - Number(b.text === undefined)
        : sign * compare(a.text, b.text),
    )
    .map(({ record }) => record);
}

function sortText(
  programme: Programme,
  column: SortColumn,
  nameOf: Naming['nameOf'],
): (project: Project) => string | undefined {
  switch (column) {
    case 'code':
      return ({ code }) => code || undefined;
    case 'title':
      return (project) => nameOf(project) || undefined;
    case 'theme': {
      const order = new Map(themesInOrder(programme).map(({ id }, index) => [id, String(index)]));
      return ({ theme }) => (theme === undefined ? undefined : order.get(theme));
    }
    case 'status':
      return ({ status }) => (status ? String(statuses.indexOf(status)) : undefined);
    case 'statusDate':
      return ({ statusDate }) => statusDate;
    case 'dueOn':
      return ({ dueOn }) => dueOn;
    case 'responsible': {
      const titles = new Map(programme.records.responsibles.map(({ id, value }) => [id, nameOf(value)]));
      return ({ responsible }) => (responsible === undefined ? undefined : titles.get(responsible));
    }
    case 'lead':
      return ({ lead }) => lead?.name;
  }
}

/**
 * Measures that have the same theme, responsible, lead or status, or are due in the same quarter: its key, or
 * `noneKey`.
 */
export interface Group {
  readonly key: Key;
  readonly records: readonly Versioned<Project>[];
  /** How many there are in all, where `records` are only the first of them. */
  readonly total: number;
}

/** The first `count` measures of groups, one group after the other; each group knows how many it has in all. */
export function firstOf(groups: readonly Group[], count: number): readonly Group[] {
  let left = count;
  return groups.flatMap((group) => {
    const records = group.records.slice(0, left);
    left -= records.length;
    return records.length > 0 ? [{ ...group, records }] : [];
  });
}

/** Measures in groups, in the groups' own order; those without one come last under `noneKey`. */
export function groupedBy(
  programme: Programme,
  records: readonly Versioned<Project>[],
  grouping: Grouping,
  { compare, nameOf }: Naming,
): readonly Group[] {
  const groups = records.map((record) => ({ record, key: groupOf(programme, record.value, grouping) }));
  const orders: { readonly [G in Grouping]: () => readonly Key[] } = {
    theme: () => sortedThemes(programme).map(({ key }) => key),
    status: () => statuses,
    responsible: () =>
      programme.records.responsibles
        .map(({ value }) => value)
        .sort((a, b) => compare(nameOf(a), nameOf(b)))
        .map(({ key }) => key),
    lead: () => leadsOf(records, compare).map(({ id }) => String(id)),
    dueOn: () => [...new Set(groups.map(({ key }) => key).filter((key) => key !== noneKey))].sort(),
  };
  return [...orders[grouping](), noneKey]
    .map((key) => ({ key, records: groups.filter((each) => each.key === key).map(({ record }) => record) }))
    .map((group) => ({ ...group, total: group.records.length }))
    .filter(({ total }) => total > 0);
}

/** The key of the group that a measure is in; that of a quarter is its year and number, "2025-3". */
function groupOf(programme: Programme, project: Project, grouping: Grouping): Key {
  if (grouping === 'status') return project.status ?? noneKey;
  if (grouping !== 'dueOn') return keyAt(programme, project, grouping);
  if (project.dueOn === undefined) return noneKey;
  const { year, quarter } = quarterWith(project.dueOn);
  return `${year}-${quarter}`;
}
