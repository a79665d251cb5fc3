import type { Programme, Versioned } from '../../domain/programme';
import type { Project } from '../../domain/project';
import { dayCell } from '../../loc/dayCell';
import { projectName } from '../../loc/project';
import type { Speech } from '../../loc/speech';
import { spokenOf } from '../../loc/untold';
import type { Cell, Table } from '../../reports/csv';
import { valueText } from '../record/valueText';

/** The table in the reader's words, for copying and CSV: years are numbers, status dates days. */
export function measuresTable(programme: Programme, records: readonly Versioned<Project>[], speech: Speech): Table {
  const {
    formats,
    strings: {
      projects: { columns },
      measure,
      record,
    },
  } = speech;
  const head = [
    columns.code,
    columns.title,
    measure.fields.year,
    columns.theme,
    columns.status,
    columns.note,
    columns.statusDate,
    columns.responsible,
    columns.lead,
  ];
  const given = (text: string): string => (text === record.nothing ? '' : text);
  const body = records.map(({ value }): readonly Cell[] => [
    value.code,
    projectName(value, speech).text,
    value.year > 0 ? value.year : '',
    given(valueText(value, 'theme', programme, speech)),
    valueText(value, 'status', programme, speech),
    spokenOf(value, { fi: 'statusNote', sv: 'statusNoteSv' }, speech).text,
    value.statusDate ? dayCell(value.statusDate, formats) : given(valueText(value, 'statusDate', programme, speech)),
    given(valueText(value, 'responsible', programme, speech)),
    value.lead?.name ?? '',
  ]);
  return [head, ...body];
}
