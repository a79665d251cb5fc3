import type { Effect } from '../../domain/effect';
import { byId, type Programme, type Versioned } from '../../domain/programme';
import { spoken, type Speech } from '../../loc/speech';
import { projectName } from '../../loc/project';
import type { Table } from '../../reports/csv';

/** The lines in the reader's words, headings first; years and amounts as numbers, so that Excel adds them up. */
export function effectsTable(programme: Programme, lines: readonly Versioned<Effect>[], speech: Speech): Table {
  const {
    language,
    strings: { effects },
  } = speech;
  const { columns, choices } = effects;
  const body = lines.map(({ value }) => {
    const measure = byId(programme, 'projects', value.project)?.value;
    return [
      measure ? projectName(measure, speech).text : '',
      measure && measure.year > 0 ? measure.year : '',
      value.part,
      spoken(language, { fi: value.effect, sv: value.effectSv }).text,
      value.costText,
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
