import { actualOf } from '../../domain/figures/attainment';
import { isInPercent } from '../../domain/figures/measuredIn';
import { actualsOf, type MetricRow } from '../../domain/figures/metricTable';
import type { Programme } from '../../domain/programme';
import { dayCell } from '../../loc/dayCell';
import { actualWords, metricName, setName, sharePercents, subGroupName } from '../../loc/metric';
import type { Speech } from '../../loc/speech';
import { spokenOf } from '../../loc/untold';
import type { Cell, Table } from '../../reports/csv';

/**
 * The metrics as rows of cells in the reader's language, for CSV; the first row holds the headings. Actuals that are
 * numbers are numbers, others are in words. What moved between two percentages is counted in points, in a column of its
 * own where there is any; so is it said where the two years of a change are covered in different parts.
 */
export function metricsCells(
  rows: readonly MetricRow[],
  programme: Programme,
  years: readonly number[],
  speech: Speech,
): Table {
  const {
    strings: {
      metrics: { columns, fields, outcomes, pointsOf, noteOf, partial },
    },
    formats,
  } = speech;
  const values = actualsOf(programme);
  const inPoints = rows.some((row) => row.moved && isInPoints(row));
  const uneven = rows.some(({ moved }) => moved?.uneven);
  const [first] = rows;
  const since = first && first.since !== first.year - 1 ? ` ${first.since}–${first.year}` : '';
  const change = columns.change + since;
  const head: readonly Cell[] = [
    columns.set,
    columns.subGroup,
    columns.metric,
    columns.target,
    ...years,
    change,
    ...(inPoints ? [pointsOf(change)] : []),
    ...(uneven ? [noteOf(change)] : []),
    `${columns.attainment}, %`,
    columns.outcome,
    columns.asOf,
    fields.lastYear,
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
      ...(uneven ? [moved?.uneven ? partial : ''] : []),
      attainment.share === undefined ? '' : sharePercents(attainment.share),
      outcomes[attainment.outcome],
      dayCell(attainment.row?.asOf, formats),
      metric.lastYear ?? '',
    ];
  });
  return [head, ...body];
}

function isInPoints({ record }: MetricRow): boolean {
  return isInPercent(record.value);
}
