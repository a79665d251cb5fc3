import { isLate } from '../../domain/figures/late';
import { isLacking, type Programme, type Versioned } from '../../domain/programme';
import type { Project } from '../../domain/project';
import type { ProjectProperty } from '../../domain/record/projectRules';
import { dayCell } from '../../loc/dayCell';
import { projectName } from '../../loc/project';
import type { Speech } from '../../loc/speech';
import { spokenOf } from '../../loc/untold';
import type { Cell, Table } from '../../reports/csv';
import { valueText } from '../record/valueText';

/** A column of the table: its heading, and what it has of a measure. */
type Column = readonly [heading: string, cellOf: (project: Project) => Cell];

/**
 * The table in the reader's words, for copying and CSV: years and euros are numbers; dates are days, also where a page
 * shows a quarter, so that a sheet can sort and reckon with them.
 */
export function measuresTable(programme: Programme, records: readonly Versioned<Project>[], speech: Speech): Table {
  const {
    projects: { columns },
    measure,
  } = speech.strings;
  const textOf = (name: ProjectProperty) => (project: Project) => givenText(project, name, programme, speech);
  const all: readonly Column[] = [
    [columns.code, ({ code }) => code],
    [columns.title, (project) => projectName(project, speech).text],
    [measure.fields.year, ({ year }) => (year > 0 ? year : '')],
    [columns.theme, textOf('theme')],
    [columns.status, (project) => valueText(project, 'status', programme, speech)],
    [columns.note, (project) => spokenOf(project, { fi: 'statusNote', sv: 'statusNoteSv' }, speech).text],
    dayColumn(columns.statusDate, 'statusDate', programme, speech),
    ...planColumns(programme, speech),
    [columns.responsible, textOf('responsible')],
    [columns.lead, ({ lead }) => lead?.name ?? ''],
  ];
  return [
    all.map(([heading]) => heading),
    ...records.map(({ value }): readonly Cell[] => all.map(([, cellOf]) => cellOf(value))),
  ];
}

/** When a measure is worked on, whether it is late, and what it is planned to cost: what the site has columns for. */
function planColumns(programme: Programme, speech: Speech): readonly Column[] {
  const { words, measure } = speech.strings;
  const has = (name: ProjectProperty): boolean => !isLacking(programme, 'projects', name);
  const late: Column = [words.late, (project) => (isLate(project, programme.readOn) ? words.late : '')];
  return [
    ...(['startsOn', 'dueOn'] as const)
      .filter(has)
      .map((name) => dayColumn(measure.fields[name], name, programme, speech)),
    ...(has('dueOn') ? [late] : []),
    ...(['plannedOneOff', 'plannedYearly'] as const)
      .filter(has)
      .map((name): Column => [
        measure.fields[name],
        (project) => project[name] ?? givenText(project, name, programme, speech),
      ]),
  ];
}

function dayColumn(
  heading: string,
  name: 'statusDate' | 'startsOn' | 'dueOn',
  programme: Programme,
  speech: Speech,
): Column {
  return [
    heading,
    (project) => {
      const day = project[name];
      return day ? dayCell(day, speech.formats) : givenText(project, name, programme, speech);
    },
  ];
}

/** A value in words, also one that could not be read; '' where there is none. */
function givenText(project: Project, name: ProjectProperty, programme: Programme, speech: Speech): string {
  const text = valueText(project, name, programme, speech);
  return text === speech.strings.record.nothing ? '' : text;
}
