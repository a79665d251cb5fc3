import type { Effect } from '../../domain/effect';
import { byId, type Programme, type Versioned } from '../../domain/programme';
import { spoken, type Speech } from '../../loc/speech';
import { projectName } from '../../loc/project';

/**
 * The lines as texts in the reader's words, headings first; amounts as plain numbers with the language's decimal mark,
 * so that Excel adds them up.
 */
export function effectsTable(
  programme: Programme,
  lines: readonly Versioned<Effect>[],
  speech: Speech,
): readonly (readonly string[])[] {
  const {
    language,
    strings: { effects },
  } = speech;
  const { columns, choices } = effects;
  const amount = (value: number | undefined): string =>
    value === undefined ? '' : language === 'en' ? String(value) : String(value).replace('.', ',');
  const body = lines.map(({ value }) => {
    const measure = byId(programme, 'projects', value.project)?.value;
    return [
      measure ? projectName(measure, speech).text : '',
      measure && measure.year > 0 ? String(measure.year) : '',
      value.part,
      spoken(language, { fi: value.effect, sv: value.effectSv }).text,
      value.costText,
      amount(value.amount),
      value.costKind ? choices[value.costKind] : '',
      value.funding ? choices[value.funding] : '',
      amount(value.savingPerYear),
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
