import * as React from 'react';
import { byId, isCalled, isUnread, roadmapOf, type Versioned } from '../../domain/programme';
import type { Project } from '../../domain/project';
import { projectName, statusText } from '../../loc/project';
import { spokenOf } from '../../loc/untold';
import { useNavigation } from '../app/navigationContext';
import { PersonName } from '../parts/Avatar';
import { useChangedByOthers } from '../parts/changedByOthers';
import { CodeBadge } from '../parts/CodeBadge';
import { useShownProgramme } from '../parts/programmeContext';
import { useSpeech } from '../parts/speech';
import { CheckBox } from '../parts/Check';
import { StatusBadge } from '../parts/StatusMark';
import { Due } from '../parts/Due';
import { ExampleMark } from '../parts/ExampleMark';
import { MeasureLink } from './MeasureLink';
import tableStyles from './table.module.scss';
import { valueIn } from '../record/valueText';

interface TableRowProps {
  readonly record: Versioned<Project>;
  readonly selected: ReadonlySet<number>;
  /** The table has a column for the day by which a measure is to be ready. */
  readonly hasDue: boolean;
  /** Undefined for readers, as is onUpdate. */
  readonly onSelect: ((ids: ReadonlySet<number>) => void) | undefined;
  readonly onUpdate: ((record: Versioned<Project>) => void) | undefined;
}

/** A measure as a row of the table. */
export function TableRow({ record, selected, hasDue, onSelect, onUpdate }: TableRowProps): JSX.Element {
  const programme = useShownProgramme();
  const { route, go } = useNavigation();
  const speech = useSpeech();
  const {
    formats,
    strings: { words },
  } = speech;
  const { value } = record;
  const name = projectName(value, speech);
  const note = spokenOf(value, { fi: 'statusNote', sv: 'statusNoteSv' }, speech);
  const theme = byId(programme, 'themes', value.theme)?.value;
  const date = value.statusDate ? formats.day(value.statusDate) : (roadmapOf(programme, value.year)?.asOf ?? '');
  return (
    <tr
      data-row={record.id}
      data-by-others={useChangedByOthers('projects', record.id)}
      aria-selected={onSelect ? selected.has(record.id) : undefined}
      data-open={isCalled(record, route.open) || undefined}
    >
      {onSelect && <SelectCell id={record.id} name={name.text} selected={selected} onSelect={onSelect} />}
      <td className={tableStyles['code']}>{value.code && <CodeBadge>{value.code}</CodeBadge>}</td>
      <th scope="row" lang={name.lang}>
        <MeasureLink project={value} name={name} open={() => go({ open: value.key })} />
      </th>
      <td className={tableStyles['theme']}>
        {theme ? theme.code : isUnread(programme, 'themes') && words.themeMissing}
      </td>
      <td className={tableStyles['status']}>
        <RowStatus record={record} name={name.text} onUpdate={onUpdate} />
      </td>
      <td className={tableStyles['note']} lang={note.lang}>
        {note.text}
      </td>
      <td className={tableStyles['date']}>{date}</td>
      {hasDue && <DueCell project={value} />}
      <PeopleCells project={value} />
    </tr>
  );
}

interface SelectCellProps {
  readonly id: number;
  readonly name: string;
  readonly selected: ReadonlySet<number>;
  readonly onSelect: (ids: ReadonlySet<number>) => void;
}

/** The box that selects a row. */
function SelectCell({ id, name, selected, onSelect }: SelectCellProps): JSX.Element {
  const { projects } = useSpeech().strings;
  const toggle = (): void => {
    const next = new Set(selected);
    if (!next.delete(id)) next.add(id);
    onSelect(next);
  };
  return (
    <td className={tableStyles['box']}>
      <CheckBox aria-label={projects.select(name)} checked={selected.has(id)} onChange={toggle} />
    </td>
  );
}

/** The status of a row; for those who may change it a button. */
function RowStatus({
  record,
  name,
  onUpdate,
}: Pick<TableRowProps, 'record' | 'onUpdate'> & { readonly name: string }): JSX.Element {
  const { strings } = useSpeech();
  const { projects } = strings;
  const status = statusText(record.value, strings);
  const badge = <StatusBadge status={record.value.status ?? 'none'}>{status}</StatusBadge>;
  return onUpdate ? (
    <button
      type="button"
      className={tableStyles['statusButton']}
      title={projects.updateStatus}
      aria-label={`${name}, ${status}`}
      onClick={() => onUpdate(record)}
    >
      {badge}
    </button>
  ) : (
    badge
  );
}

/** By when a measure is to be ready, and whether it is late. */
function DueCell({ project }: { readonly project: Project }): JSX.Element {
  const { columns } = useSpeech().strings.projects;
  return (
    <td className={tableStyles['due']} data-label={columns.dueOn}>
      {project.dueOn && (
        <>
          <Due project={project} />
          {project.exampleFields.includes('dueOn') && <ExampleMark />}
        </>
      )}
    </td>
  );
}

/** The responsible and the lead. */
function PeopleCells({ project }: { readonly project: Project }): JSX.Element {
  const programme = useShownProgramme();
  const speech = useSpeech();
  const role = project.responsible ? valueIn(project, 'responsible', programme, speech) : undefined;
  return (
    <>
      <td className={tableStyles['responsible']}>
        <span lang={role?.lang}>{role?.text}</span>
        {project.exampleFields.includes('responsible') && <ExampleMark />}
      </td>
      <td className={tableStyles['lead']}>
        {project.lead && (
          <span className={tableStyles['who']}>
            <PersonName name={project.lead.name} />
            {project.exampleFields.includes('lead') && <ExampleMark />}
          </span>
        )}
      </td>
    </>
  );
}
