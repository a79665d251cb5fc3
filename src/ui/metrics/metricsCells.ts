import { actualOf } from '../../domain/figures/attainment';
import { actualsOf, type MetricRow } from '../../domain/figures/metricTable';
import type { Programme } from '../../domain/programme';
import { dayCell } from '../../loc/dayCell';
import { actualWords, metricName, setName, subGroupName } from '../../loc/metric';
import type { Speech } from '../../loc/speech';
import { spokenOf } from '../../loc/untold';
import type { Cell, Table } from '../../reports/csv';

/**
 * The metrics as rows of cells in the reader's language, for CSV; the first row holds the headings. Actuals that are
 * numbers are numbers, others are in words. What moved between two percentages is counted in points, in a column of its
 * own where there is any.
 */
export function metricsCells(
  rows: readonly MetricRow[],
  programme: Programme,
  years: readonly number[],
  speech: Speech,
): Table {
  const {
    strings: {
      metrics: { columns, outcomes, pointsOf },
    },
    formats,
  } = speech;
  const values = actualsOf(programme);
  const inPoints = rows.some((row) => row.moved && isInPoints(row));
  const head: readonly Cell[] = [
    columns.set,
    columns.subGroup,
    columns.metric,
    columns.target,
    ...years,
    columns.change,
    ...(inPoints ? [pointsOf(columns.change)] : []),
    `${columns.attainment}, %`,
    columns.outcome,
    columns.asOf,
  ];
  const body = rows.map((row): readonly Cell[] => {
    const { record, attainment, moved } = row;
    const metric = record.value;
    const difference = moved ? moved.difference : '';
    return [
      setName(metric, speech).text,
      subGroupName(metric, speech).text,
      metricName(metric, speech).text,
      spokenOf(metric, { fi: 'targetText', sv: 'targetTextSv' }, speech).text,
      ...years.map((year): Cell => {
        const actual = actualOf(record, values, year);
        return actual ? (actual.value ?? actualWords(actual, metric, speech).text) : '';
      }),
      ...(inPoints ? (isInPoints(row) ? ['', difference] : [difference, '']) : [difference]),
      attainment.share === undefined ? '' : Math.round(attainment.share * 1000) / 10,
      outcomes[attainment.outcome],
      dayCell(attainment.row?.asOf, formats),
    ];
  });
  return [head, ...body];
}

function isInPoints({ record }: MetricRow): boolean {
  return record.value.targetKind === 'percent';
}
