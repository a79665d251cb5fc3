import type { Effect } from '../../domain/effect';
import { byId, type Programme, type Versioned } from '../../domain/programme';
import { spoken, type Speech } from '../../loc/speech';
import { spokenOf } from '../../loc/untold';

/**
 * The lines as texts in the reader's words, headings first; amounts as plain numbers with the language's decimal mark,
 * so that Excel adds them up.
 */
export function effectsTable(
  programme: Programme,
  lines: readonly Versioned<Effect>[],
  speech: Speech,
): readonly (readonly string[])[] {
  const { language, strings } = speech;
  const { columns, choices } = strings.effects;
  const amount = (value: number | undefined): string =>
    value === undefined ? '' : language === 'en' ? String(value) : String(value).replace('.', ',');
  const body = lines.map(({ value }) => {
    const measure = byId(programme, 'projects', value.project)?.value;
    return [
      measure ? spoken(language, { fi: measure.title, sv: measure.titleSv }).text : '',
      measure && measure.year > 0 ? String(measure.year) : '',
      value.part,
      spokenOf(value, { fi: 'effect', sv: 'effectSv' }, speech).text,
      spokenOf(value, { fi: 'costText', sv: 'costTextSv' }, speech).text,
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
