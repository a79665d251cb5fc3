import type { Effect } from '../../domain/effect';
import { byId, type Programme, type Versioned } from '../../domain/programme';
import type { Speech } from '../../loc/speech';
import { projectName } from '../../loc/project';
import { spokenOf } from '../../loc/untold';
import type { Table } from '../../reports/csv';

/** The lines in the reader's words, headings first; years and amounts as numbers, so that Excel adds them up. */
export function effectsTable(programme: Programme, lines: readonly Versioned<Effect>[], speech: Speech): Table {
  const { columns, choices } = speech.strings.effects;
  const body = lines.map(({ value }) => {
    const measure = byId(programme, 'projects', value.project)?.value;
    return [
      measure ? projectName(measure, speech).text : '',
      measure && measure.year > 0 ? measure.year : '',
      value.part,
      spokenOf(value, { fi: 'effect', sv: 'effectSv' }, speech).text,
      spokenOf(value, { fi: 'costText', sv: 'costTextSv' }, speech).text,
      value.amount ?? '',
      value.costKind ? choices[value.costKind] : '',
      value.funding ? choices[value.funding] : '',
      value.savingPerYear ?? '',
      value.statutory,
    ];
  });
  return [
    [
      columns.measure,
      columns.year,
      columns.part,
      columns.effect,
      columns.costText,
      columns.amount,
      columns.kind,
      columns.funding,
      columns.saving,
      columns.statutory,
    ],
    ...body,
  ];
}
