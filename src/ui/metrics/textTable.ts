import { actualOf } from '../../domain/figures/attainment';
import { actualsOf, type MetricRow } from '../../domain/figures/metricTable';
import { setName } from '../../domain/metric';
import type { Programme } from '../../domain/programme';
import { actualWords, differenceWords, metricName } from '../../loc/metric';
import type { Speech } from '../../loc/speech';

/**
 * The metrics as rows of texts in the reader's language, for CSV; the first row holds the headings. Actuals that are
 * numbers have the language's decimal mark and no spaces, so that Excel takes them as numbers; others are in words.
 */
export function textTable(
  rows: readonly MetricRow[],
  programme: Programme,
  years: readonly number[],
  speech: Speech,
): readonly (readonly string[])[] {
  const {
    strings: {
      metrics: { columns, outcomes },
    },
    formats,
    language,
  } = speech;
  const values = actualsOf(programme);
  // Excel takes a number with its decimal comma only without the spaces that part thousands, and a growth only without
  // its plus.
  const plain = (value: number | undefined): string =>
    value === undefined ? '' : formats.number(value).replace(/\s/g, '');
  const head = [
    columns.set,
    columns.subGroup,
    columns.metric,
    columns.target,
    ...years.map(String),
    columns.change,
    `${columns.attainment}, %`,
    columns.outcome,
    columns.asOf,
  ];
  const body = rows.map(({ record, record: { value: metric }, attainment, moved }) => [
    setName(metric),
    metric.subGroup,
    metricName(metric, speech).text,
    language === 'sv' && metric.targetTextSv ? metric.targetTextSv : metric.targetText,
    ...years.map((year) => {
      const actual = actualOf(record, values, year);
      return actual ? plain(actual.value) || actualWords(actual, metric, speech).text : '';
    }),
    moved
      ? differenceWords(moved.difference, metric, speech)
          .replace('\u2212', '-')
          .replace(/\s|^\+/g, '')
      : '',
    attainment.share === undefined ? '' : plain(Math.round(attainment.share * 1000) / 10),
    outcomes[attainment.outcome],
    attainment.row?.asOf ? formats.day(attainment.row.asOf) : '',
  ]);
  return [head, ...body];
}
