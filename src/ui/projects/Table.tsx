import * as React from 'react';
import { noneKey } from '../../domain/figures/filter';
import { firstOf, groupedBy, sortedBy, type Group, type Naming } from '../../domain/figures/order';
import type { SortColumn } from '../../domain/figures/orderings';
import type { Programme, Versioned } from '../../domain/programme';
import type { Project } from '../../domain/project';
import { quarterWith } from '../../domain/quarter';
import { Button } from '../parts/Button';
import { CheckBox } from '../parts/Check';
import { useShownProgramme } from '../parts/programmeContext';
import { namingOf } from '../../loc/speech';
import { ScrollRegion } from '../parts/ScrollRegion';
import { useSpeech } from '../parts/speech';
import { useListPortion } from '../parts/useListPortion';
import { useNavigation } from '../app/navigationContext';
import type { Route } from '../app/route';
import { ExampleMark } from '../parts/ExampleMark';
import tableStyles from './table.module.scss';
import { TableRow } from './TableRow';
import { valueIn } from '../record/valueText';

/** How many rows are drawn at once; more on request. */
const pageSize = 500;

interface TableProps {
  readonly records: readonly Versioned<Project>[];
  readonly selected: ReadonlySet<number>;
  /** Undefined for readers: they select nothing. */
  readonly onSelect: ((ids: ReadonlySet<number>) => void) | undefined;
  readonly onUpdate: ((record: Versioned<Project>) => void) | undefined;
}

/** What the table marks where it is an example. */
const marked = ['responsible', 'lead', 'dueOn'] as const;

/** The order in which the table shows measures, as the address says. */
export function tableOrder(
  programme: Programme,
  records: readonly Versioned<Project>[],
  route: Route,
  naming: Naming,
): readonly Versioned<Project>[] {
  return route.sort ? sortedBy(programme, records, route.sort, route.descending === true, naming) : records;
}

/** The measures as a table: sorted by a press on a heading, grouped with counts, five hundred rows at once. */
export function Table({ records, selected, onSelect, onUpdate }: TableProps): JSX.Element {
  const programme = useShownProgramme();
  const { route } = useNavigation();
  const speech = useSpeech();
  const { projects, words } = speech.strings;
  const naming = namingOf(speech);
  const ordered = tableOrder(programme, records, route, naming);
  const { drawn: count, next, more } = useListPortion(ordered.length, pageSize);
  const all = route.group
    ? groupedBy(programme, ordered, route.group, naming)
    : [{ key: '', records: ordered, total: ordered.length }];
  const groups = firstOf(all, count);
  // Where nobody has said of any measure by when, there is nothing to show.
  const hasDue = programme.records.projects.some(({ value }) => value.dueOn !== undefined);
  return (
    <ScrollRegion className={tableStyles['region']} label={projects.table}>
      <table
        className={`${tableStyles['table']} ${tableStyles['cards']}`}
        data-codes={records.some(({ value }) => value.code) || undefined}
      >
        <TableHead records={records} selected={selected} hasDue={hasDue} onSelect={onSelect} />
        {groups.map((group) => (
          <tbody key={group.key}>
            {route.group && (
              <GroupHeading group={group} grouping={route.group} columns={8 + Number(hasDue) + (onSelect ? 1 : 0)} />
            )}
            {group.records.map((record) => (
              <TableRow
                key={record.id}
                record={record}
                selected={selected}
                hasDue={hasDue}
                onSelect={onSelect}
                onUpdate={onUpdate}
              />
            ))}
          </tbody>
        ))}
      </table>
      {records.some(({ value }) => marked.some((name) => value.exampleFields.includes(name))) && (
        <p className={tableStyles['legend']}>
          <ExampleMark /> {words.examples}
        </p>
      )}
      {more && <Button text={projects.more(next)} onClick={more} className={tableStyles['more']} />}
    </ScrollRegion>
  );
}

/** The headings of the columns, with the box that selects all. */
function TableHead({
  records,
  selected,
  hasDue,
  onSelect,
}: Omit<TableProps, 'onUpdate'> & { readonly hasDue: boolean }): JSX.Element {
  const { projects } = useSpeech().strings;
  const all = onSelect && records.length > 0 && records.every(({ id }) => selected.has(id));
  return (
    <thead>
      <tr>
        {onSelect && (
          <th className={tableStyles['box']}>
            <label>
              <CheckBox
                aria-label={projects.selectAll}
                checked={all === true}
                mixed={!all && records.some(({ id }) => selected.has(id))}
                onChange={() => onSelect(all ? new Set() : new Set(records.map(({ id }) => id)))}
              />
              <span className={tableStyles['allInWords']}>{projects.selectAll}</span>
            </label>
          </th>
        )}
        <Heading column="code" />
        <Heading column="title" />
        <Heading column="theme" />
        <Heading column="status" />
        <th scope="col" className={tableStyles['note']}>
          {projects.columns.note}
        </th>
        <Heading column="statusDate" />
        {hasDue && <Heading column="dueOn" />}
        <Heading column="responsible" />
        <Heading column="lead" />
      </tr>
    </thead>
  );
}

// Columns that make room on a narrow page, or stand to the right.
const headingStyles: { readonly [C in SortColumn]?: string | undefined } = {
  code: tableStyles['code'],
  theme: tableStyles['theme'],
  statusDate: tableStyles['statusDate'],
  dueOn: tableStyles['due'],
  responsible: tableStyles['responsible'],
  lead: tableStyles['lead'],
};

/** A heading that sorts: upwards, and pressed again downwards. */
function Heading({ column }: { readonly column: SortColumn }): JSX.Element {
  const { route, go } = useNavigation();
  const { projects } = useSpeech().strings;
  const active = route.sort === column;
  const sort = (): void => go({ sort: column, descending: active && !route.descending ? true : undefined }, 'replace');
  return (
    <th
      scope="col"
      className={headingStyles[column]}
      aria-sort={active ? (route.descending ? 'descending' : 'ascending') : undefined}
    >
      <button type="button" onClick={sort} title={projects.sortBy(projects.columns[column])}>
        {projects.columns[column]}
        <span aria-hidden="true">{active ? (route.descending ? ' ↓' : ' ↑') : ''}</span>
      </button>
    </th>
  );
}

interface GroupHeadingProps {
  readonly group: Group;
  readonly grouping: NonNullable<Route['group']>;
  readonly columns: number;
}

function GroupHeading({ group, grouping, columns }: GroupHeadingProps): JSX.Element {
  const programme = useShownProgramme();
  const speech = useSpeech();
  const { words, projects, dates } = speech.strings;
  const first = group.records[0];
  const missing = {
    theme: words.themeMissing,
    responsible: words.responsibleMissing,
    lead: projects.leadMissing,
    status: words.statuses.none,
    dueOn: projects.dueMissing,
  };
  const nameOf = (project: Project): ReturnType<typeof valueIn> => {
    if (grouping !== 'dueOn') return valueIn(project, grouping, programme, speech);
    const { year, quarter } = quarterWith(project.dueOn ?? programme.readOn);
    return { text: dates.quarter(year, quarter) };
  };
  const name = group.key === noneKey || !first ? { text: missing[grouping] } : nameOf(first.value);
  return (
    <tr className={tableStyles['group']}>
      <th scope="rowgroup" colSpan={columns}>
        <span lang={name.lang}>{name.text}</span> <small>{group.total}</small>
      </th>
    </tr>
  );
}
