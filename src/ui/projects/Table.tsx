import { DefaultButton } from '@fluentui/react';
import * as React from 'react';
import { none } from '../../domain/figures/filter';
import { groupedBy, sortedBy, type SortColumn } from '../../domain/figures/order';
import { byKey, roadmapOf, type Programme, type Versioned } from '../../domain/programme';
import type { Project } from '../../domain/project';
import { Letter } from '../parts/Letter';
import { useByOthers } from '../parts/byOthers';
import partsStyles from '../parts/parts.module.scss';
import { spoken, useSpeech } from '../parts/speech';
import { StatusMark } from '../parts/StatusMark';
import { useMore } from '../parts/useMore';
import type { Route } from '../app/route';
import type { Navigation } from '../app/useRoute';
import { MeasureLink } from './MeasureLink';
import tableStyles from './table.module.scss';
import { valueText } from './valueText';

/** How many rows are drawn at once; more on request. */
const pageSize = 500;

interface TableProps {
  readonly programme: Programme;
  readonly records: readonly Versioned<Project>[];
  readonly route: Route;
  readonly go: Navigation['go'];
  readonly selected: ReadonlySet<number>;
  /** Undefined for readers: they select nothing. */
  readonly onSelect: ((ids: ReadonlySet<number>) => void) | undefined;
  readonly onUpdate: ((record: Versioned<Project>) => void) | undefined;
}

/** The order in which the table shows measures, as the address says. */
export function tableOrder(
  programme: Programme,
  records: readonly Versioned<Project>[],
  route: Route,
  compare: (a: string, b: string) => number,
): readonly Versioned<Project>[] {
  return route.sort ? sortedBy(programme, records, route.sort, route.descending === true, compare) : records;
}

/** The measures as a table: sorted by a press on a heading, grouped with counts, five hundred rows at once. */
export function Table({ programme, records, route, go, selected, onSelect, onUpdate }: TableProps): JSX.Element {
  const {
    strings: { projects, words },
    formats,
  } = useSpeech();
  const ordered = tableOrder(programme, records, route, formats.compare);
  const { drawn: count, next, more } = useMore(ordered.length, pageSize);
  const drawn = ordered.slice(0, count);
  const groups = route.group
    ? groupedBy(programme, drawn, route.group, formats.compare)
    : [{ key: '', records: drawn }];
  const all = onSelect && records.length > 0 && records.every(({ id }) => selected.has(id));
  return (
    <div className={tableStyles['region']} role="region" aria-label={projects.table} tabIndex={0}>
      <table className={tableStyles['table']} data-codes={records.some(({ value }) => value.code) || undefined}>
        <thead>
          <tr>
            {onSelect && (
              <th className={tableStyles['box']}>
                <input
                  type="checkbox"
                  aria-label={projects.selectAll}
                  checked={all === true}
                  onChange={() => onSelect(all ? new Set() : new Set(records.map(({ id }) => id)))}
                />
              </th>
            )}
            <Heading column="code" route={route} go={go} />
            <Heading column="title" route={route} go={go} />
            <Heading column="theme" route={route} go={go} />
            <Heading column="status" route={route} go={go} />
            <th scope="col" className={tableStyles['note']}>
              {projects.columns.note}
            </th>
            <Heading column="statusDate" route={route} go={go} />
            <Heading column="responsible" route={route} go={go} />
            <Heading column="lead" route={route} go={go} />
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group.key}>
            {route.group && (
              <GroupHeading programme={programme} group={group} grouping={route.group} columns={onSelect ? 9 : 8} />
            )}
            {group.records.map((record) => (
              <Row
                key={record.id}
                programme={programme}
                record={record}
                route={route}
                go={go}
                selected={selected}
                onSelect={onSelect}
                onUpdate={onUpdate}
              />
            ))}
          </tbody>
        ))}
      </table>
      {records.some(
        ({ value }) => value.exampleFields.includes('responsible') || value.exampleFields.includes('lead'),
      ) && (
        <p className={tableStyles['legend']}>
          <ExampleMark /> {words.examples}
        </p>
      )}
      {more && <DefaultButton text={projects.more(next)} onClick={more} className={tableStyles['more']} />}
    </div>
  );
}

// Columns that make room on a narrow page, or stand to the right.
const headingStyles: { readonly [C in SortColumn]?: string | undefined } = {
  code: tableStyles['code'],
  theme: tableStyles['theme'],
  statusDate: tableStyles['statusDate'],
  responsible: tableStyles['responsible'],
  lead: tableStyles['lead'],
};

function Heading({
  column,
  route,
  go,
}: {
  readonly column: SortColumn;
  readonly route: Route;
  readonly go: Navigation['go'];
}): JSX.Element {
  const { projects } = useSpeech().strings;
  const active = route.sort === column;
  const turn = (): void => go({ sort: column, descending: active && !route.descending ? true : undefined }, 'replace');
  return (
    <th
      scope="col"
      className={headingStyles[column]}
      aria-sort={active ? (route.descending ? 'descending' : 'ascending') : undefined}
    >
      <button type="button" onClick={turn} title={projects.sortBy(projects.columns[column])}>
        {projects.columns[column]}
        <span aria-hidden="true">{active ? (route.descending ? ' ↓' : ' ↑') : ''}</span>
      </button>
    </th>
  );
}

interface GroupHeadingProps {
  readonly programme: Programme;
  readonly group: { readonly key: string; readonly records: readonly Versioned<Project>[] };
  readonly grouping: NonNullable<Route['group']>;
  readonly columns: number;
}

function GroupHeading({ programme, group, grouping, columns }: GroupHeadingProps): JSX.Element {
  const speech = useSpeech();
  const { words } = speech.strings;
  const first = group.records[0];
  const missing = { theme: words.themeMissing, responsible: words.responsibleMissing, status: words.statuses.none };
  const name = group.key === none || !first ? missing[grouping] : valueText(first.value, grouping, programme, speech);
  return (
    <tr className={tableStyles['group']}>
      <th scope="rowgroup" colSpan={columns}>
        {name} <span>{group.records.length}</span>
      </th>
    </tr>
  );
}

type RowProps = Omit<TableProps, 'records'> & { readonly record: Versioned<Project> };

function Row({ programme, record, route, go, selected, onSelect, onUpdate }: RowProps): JSX.Element {
  const speech = useSpeech();
  const {
    language,
    strings: { projects, words },
    formats,
  } = speech;
  const { value } = record;
  const name = spoken(language, { fi: value.title, sv: value.titleSv });
  const note = spoken(language, { fi: value.statusNote, sv: value.statusNoteSv });
  const theme = byKey(programme, 'themes', value.theme)?.value;
  const toggle = (): void => {
    const next = new Set(selected);
    if (!next.delete(record.id)) next.add(record.id);
    onSelect?.(next);
  };
  const date = value.statusDate ? formats.day(value.statusDate) : (roadmapOf(programme, value.year)?.asOf ?? '');
  return (
    <tr
      data-row={record.id}
      data-by-others={useByOthers('projects', record.id)}
      aria-selected={onSelect ? selected.has(record.id) : undefined}
      data-open={route.open === value.key || undefined}
    >
      {onSelect && (
        <td className={tableStyles['box']}>
          <input
            type="checkbox"
            aria-label={projects.select(name.text)}
            checked={selected.has(record.id)}
            onChange={toggle}
          />
        </td>
      )}
      <td className={tableStyles['code']}>{value.code && <Letter>{value.code}</Letter>}</td>
      <th scope="row" lang={name.lang}>
        <MeasureLink project={value} open={() => go({ open: value.key })}>
          {name.text}
        </MeasureLink>
      </th>
      <td className={tableStyles['theme']}>{theme ? theme.code : ''}</td>
      <td className={tableStyles['status']}>
        {onUpdate ? (
          <button
            type="button"
            className={tableStyles['statusButton']}
            title={projects.updateStatus}
            onClick={() => onUpdate(record)}
          >
            <StatusMark status={value.status ?? 'none'} /> {words.statuses[value.status ?? 'none']}
          </button>
        ) : (
          <span className={tableStyles['statusText']}>
            <StatusMark status={value.status ?? 'none'} /> {words.statuses[value.status ?? 'none']}
          </span>
        )}
      </td>
      <td className={tableStyles['note']} lang={note.lang}>
        {note.text}
      </td>
      <td className={tableStyles['date']}>{date}</td>
      <td className={tableStyles['responsible']}>
        {value.responsible ? valueText(value, 'responsible', programme, speech) : ''}
        {value.exampleFields.includes('responsible') && <ExampleMark />}
      </td>
      <td className={tableStyles['lead']}>
        {value.lead?.name}
        {value.exampleFields.includes('lead') && <ExampleMark />}
      </td>
    </tr>
  );
}

/** Marks a value that is an example; the legend under the table says what the mark means. */
function ExampleMark(): JSX.Element {
  const { record } = useSpeech().strings;
  return (
    <>
      <sup aria-hidden="true">°</sup>
      <span className={partsStyles['onlyForReaders']}> ({record.example})</span>
    </>
  );
}
