/** Tables that are taken away as CSV, as Excel of a region opens them. */
import { metricRows } from '../src/domain/figures/metricTable';
import { en } from '../src/loc/en/en';
import { fi } from '../src/loc/fi/fi';
import { languages, type Language } from '../src/loc/language';
import { speechOf } from '../src/loc/speech';
import { sv } from '../src/loc/sv/sv';
import { csv, type Table } from '../src/reports/csv';
import { effectsTable } from '../src/ui/effects/effectsTable';
import { metricsCells } from '../src/ui/metrics/metricsCells';
import { measuresTable } from '../src/ui/projects/measuresTable';
import { aMetric, aMetricValue, anEffect, aProgramme, aProject } from './builders';
import { openedInExcel, type ExcelCell } from './excel';

const speeches = { fi: speechOf('fi', fi), sv: speechOf('sv', sv), en: speechOf('en', en) };
const share = aMetric({ title: 'Osuus', targetKind: 'percent', targetValue: 80, direction: 'up', sortOrder: 1 });
const count = aMetric({ title: 'Määrä', targetKind: 'number', targetValue: 120000, direction: 'up', sortOrder: 2 });
const words = aMetric({ title: 'Sanoina', targetText: '1.10', sortOrder: 3 });
const project = aProject({ code: '1.10', title: '10/24', statusDate: '2026-03-01', year: 2025 });
const ends = { 2023: '2023-12-31', 2024: '2024-12-31' } as const;
const value = (metric: number, year: 2023 | 2024, number: number): ReturnType<typeof aMetricValue> =>
  aMetricValue({ metric, year, value: number, asOf: ends[year] });
const programme = aProgramme({
  projects: [project],
  metrics: [share, count, words],
  metricValues: [
    value(share.id, 2023, 60.5),
    value(share.id, 2024, 58),
    value(count.id, 2023, 113000),
    value(count.id, 2024, 112000.5),
    aMetricValue({ metric: words.id, year: 2024, valueText: 'Käynnissä' }),
  ],
  effects: [anEffect({ project: project.id, amount: 8750.5, costText: '8750,50', part: '1' })],
});

/** The rows below the headings, each cell by its heading. */
function opened(table: Table, language: Language): readonly Readonly<Record<string, ExcelCell | undefined>>[] {
  const [head = [], ...rows] = openedInExcel(csv(table, language), language);
  const name = (cell: ExcelCell): string => ('text' in cell ? cell.text : 'number' in cell ? String(cell.number) : '');
  return rows.map((row) => Object.fromEntries(head.map((cell, index) => [name(cell), row[index]])));
}
const number = (of: number): ExcelCell => ({ kind: 'number', number: of });
const empty: ExcelCell = { kind: 'empty' };
const text = (of: string): ExcelCell => ({ kind: 'text', text: of });

describe.each(languages)('what is taken away, opened by Excel of a region that speaks %s', (language) => {
  const speech = speeches[language];

  it('[X4] has the metrics as numbers, and what moved by points in a column of points', () => {
    const { columns, pointsOf } = speech.strings.metrics;
    const rows = opened(metricsCells(metricRows(programme, 2024), programme, [2023, 2024], speech), language);
    const points = pointsOf(columns.change);
    expect(points).toMatch(/%-yks\.|%-enh\.|percentage points/);
    expect(rows.map((row) => [row[columns.change], row[points]])).toEqual([
      [empty, number(-2.5)],
      [number(-999.5), empty],
      [empty, empty],
    ]);
    expect(rows.map((row) => row['2023'])).toEqual([number(60.5), number(113000), empty]);
    expect(rows.map((row) => row['2024'])).toEqual([
      number(58),
      number(112000.5),
      expect.objectContaining({ kind: 'text' }),
    ]);
    expect(rows.map((row) => row[`${columns.attainment}, %`])).toEqual([number(72.5), number(93.3), empty]);
    expect(rows[2]?.[columns.target]).toEqual(text('1.10'));
    expect(rows[0]?.[columns.asOf]?.kind).toBe('day');
  });

  it('[X5] has codes and names of measures as texts, years as numbers', () => {
    const { columns } = speech.strings.projects;
    const [row] = opened(measuresTable(programme, [project], speech), language);
    expect([row?.[columns.code], row?.[columns.title]]).toEqual([text('1.10'), text('10/24')]);
    expect(row?.[speech.strings.measure.fields.year]).toEqual(number(2025));
    expect(row?.[columns.statusDate]?.kind).toBe('day');
  });

  it('[X4] [W8] has planned costs as numbers, the start and end of measures as days, and says which are late', () => {
    const { measure, words } = speech.strings;
    const planned = { startsOn: '2025-07-01', dueOn: '2025-09-30', plannedOneOff: 12000.5, plannedYearly: 0 } as const;
    const rows = opened(
      measuresTable(programme, [aProject(planned), aProject({ ...planned, status: 'done' })], speech),
      language,
    );
    const { startsOn, dueOn, plannedOneOff, plannedYearly } = measure.fields;
    expect(rows.map((row) => [row[startsOn]?.kind, row[dueOn]?.kind, row[words.late]])).toEqual([
      ['day', 'day', text(words.late)],
      ['day', 'day', empty],
    ]);
    expect([rows[0]?.[plannedOneOff], rows[0]?.[plannedYearly]]).toEqual([number(12000.5), number(0)]);
    const first = { ...programme, lacks: { projects: ['startsOn', 'dueOn', 'plannedOneOff', 'plannedYearly'] } };
    const [head] = measuresTable(first, [project], speech);
    expect([startsOn, dueOn, words.late, plannedOneOff].filter((heading) => head?.includes(heading))).toEqual([]);
  });

  it('[X4] has amounts as numbers, costs as written as texts', () => {
    const { columns } = speech.strings.effects;
    const [row] = opened(effectsTable(programme, programme.records.effects, speech), language);
    expect([row?.[columns.amount], row?.[columns.saving]]).toEqual([number(8750.5), empty]);
    expect([row?.[columns.costText], row?.[columns.part]]).toEqual([text('8750,50'), text('1')]);
  });
});

it('[A5] there is no share of a ceiling, which is kept or not', () => {
  const ceilings = [10, -20].map((targetValue) => aMetric({ targetKind: 'number', targetValue, bound: 'atMost' }));
  const metricValues = ceilings.map(({ id }, index) => value(id, 2024, index === 0 ? 2 : -15));
  const some = aProgramme({ metrics: ceilings, metricValues });
  const cells = metricsCells(metricRows(some, 2024), some, [2024], speeches.fi);
  expect(cells.map((row) => row.slice(-4, -2))).toEqual([
    ['Tavoitteesta, %', 'Tulos'],
    ['', 'saavutettu'],
    ['', 'ei saavutettu'],
  ]);
});

it('[X4] there is no column of points where nothing moved by points', () => {
  const rows = metricRows(programme, 2024).filter(({ record }) => record.id !== share.id);
  const [head] = metricsCells(rows, programme, [2024], speeches.fi);
  expect(head).toEqual([
    ...['Mittarikokonaisuus', 'Alaryhmä', 'Mittari', 'Tavoite', 2024],
    ...['Muutos', 'Tavoitteesta, %', 'Tulos', 'Tilanne', 'Viimeinen vuosi'],
  ]);
});

describe.each(languages)('[X4] the metrics as %s has them', (language) => {
  const speech = speeches[language];
  const { columns, pointsOf, noteOf, partial } = speech.strings.metrics;
  const target = { targetValue: 5, direction: 'up', targetKind: 'growth' } as const;
  const points = aMetric({ title: 'Pisteinä', targetUnit: '%-yks.', ...target, sortOrder: 1 });
  const amount = aMetric({ title: 'Kappaleina', targetUnit: 'kpl', ...target, sortOrder: 2 });
  const rowsOf = (asOf: '2024-10-31' | '2024-12-31'): ReturnType<typeof opened> => {
    const metricValues = [points, amount].flatMap(({ id }) => [
      value(id, 2023, 40),
      aMetricValue({ metric: id, year: 2024, value: 45.5, asOf }),
    ]);
    const some = aProgramme({ metrics: [points, amount], metricValues });
    return opened(metricsCells(metricRows(some, 2024), some, [2023, 2024], speech), language);
  };

  it('have what moved in percentage points under points, and mark a change of a part of a year', () => {
    const told = rowsOf('2024-10-31').map((row) => [
      row[columns.change],
      row[pointsOf(columns.change)],
      row[noteOf(columns.change)],
    ]);
    expect(told).toEqual([
      [empty, number(5.5), empty],
      [number(5.5), empty, text(partial)],
    ]);
  });

  it('have no column for that where every change is of whole years', () =>
    expect(Object.keys(rowsOf('2024-12-31')[0] ?? {})).not.toContain(noteOf(columns.change)));
});
