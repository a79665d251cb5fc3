import { aMetric, aMetricValue, aProgramme } from '../../../tests/builders';
import { porvooProgramme } from '../../../tests/porvooProgramme';
import {
  countsByOutcome,
  isMeasurable,
  lackingActual,
  metricGroups,
  metricRows,
  metricsOverBy,
  metricYears,
  movedFromNought,
  movedMost,
  rowOfLastYear,
  sortedMetrics,
  withOutcome,
  defaultMetricYear,
  yearToEnter,
} from './metricTable';
import type { Naming } from './order';

const programme = porvooProgramme({ examples: false });
const rows = metricRows(programme, 2024);
const naming: Naming = { compare: (a, b) => a.localeCompare(b, 'fi'), nameOf: ({ title }) => title };

describe('the metrics of the deck', () => {
  it('are twelve measurable of seventeen, counted by outcome', () => {
    expect([rows.filter(isMeasurable).length, rows.length]).toEqual([12, 17]);
    expect(countsByOutcome(rows)).toEqual([
      { outcome: 'met', count: 1 },
      { outcome: 'notMet', count: 10 },
      { outcome: 'undecided', count: 1 },
      { outcome: 'notComputable', count: 5 },
    ]);
    expect(withOutcome(rows, 'measurable')).toHaveLength(12);
    expect(withOutcome(rows, undefined)).toHaveLength(17);
  });

  it('stand in the groups of the slides', () => {
    expect(metricGroups(rows).map(({ subGroup, rows: within }) => [subGroup, within.length])).toEqual([
      ['ePorvoo', 4],
      ['muut palvelut', 5],
      ['', 4],
      ['', 4],
    ]);
  });

  it('[X3] stand under no name where the set has none: that it is missing is a note, which the list keeps', () => {
    expect(metricGroups(rows).map(({ set }) => set)).toEqual([
      'Digikanavissa olevien julkisten palveluiden prosenttiosuus ja digiaste',
      'Digikanavissa olevien julkisten palveluiden prosenttiosuus ja digiaste',
      '',
      'Sujuvat järjestelmät, prosessit ja ajantasainen tieto',
    ]);
    expect(rows.filter(({ record }) => record.value.metricSet === 'Nimi puuttuu diasta')).toHaveLength(4);
  });

  it('are sorted either way, those without a value last', () => {
    const shares = (descending: boolean): readonly (number | undefined)[] =>
      sortedMetrics(rows, 'share', descending, naming).map(({ attainment: { share } }) => share);
    expect(shares(false).slice(-5)).toEqual(Array(5).fill(undefined));
    expect(shares(true).slice(-5)).toEqual(Array(5).fill(undefined));
    expect([shares(false)[0], shares(true)[0]]).toEqual([50 / 300, 3158 / 2500]);
    expect(sortedMetrics(rows, 'title', false, naming)[0]?.record.value.title).toMatch(/^AD-seuranta/);
  });

  it('are ranked by what moved only where both years are covered alike, and sorted so [A8]', () => {
    expect(movedMost(rows, 3).map(({ record }) => record.value.key)).toEqual(['2024-m01']);
    const uneven = rows.filter(({ moved }) => moved?.uneven).map(({ record }) => record.value.key);
    expect(uneven).toEqual(['2024-m02', '2024-m03', '2024-m04', '2024-m08', '2024-m09']);
    expect(sortedMetrics(rows, 'change', true, naming)[0]?.record.value.key).toBe('2024-m01');
  });

  it('are ranked by points of a hundred, parts of a scale, or in proportion, also from below nought [A8]', () => {
    const metrics = (
      [
        ['points', { targetKind: 'percent' }, 0.2, 0.6],
        ['halved', { targetKind: 'number' }, 100, 50],
        ['debt', { targetKind: 'number' }, -100_000, 50_000],
        ['scale', { targetKind: 'number', scaleMin: 1, scaleMax: 5 }, 2, 3],
        ['nought', { targetKind: 'number' }, 0, 7],
      ] as const
    ).map(([key, change, from, to], index) => ({
      metric: { ...aMetric({ key, ...change }), id: index + 1 },
      from,
      to,
    }));
    const told = metricRows(
      aProgramme({
        metrics: metrics.map(({ metric }) => metric),
        metricValues: metrics.flatMap(({ metric, from, to }) => [
          aMetricValue({ metric: metric.id, year: 2024, value: from, asOf: '2024-12-31' }),
          aMetricValue({ metric: metric.id, year: 2025, value: to, asOf: '2025-12-31' }),
        ]),
      }),
      2025,
    );
    const keys = (of: typeof told): readonly string[] => of.map(({ record }) => record.value.key);
    expect(keys(movedMost(told, 9))).toEqual(['debt', 'halved', 'scale', 'points']);
    expect(keys(movedFromNought(told))).toEqual(['nought']);
    expect(keys(sortedMetrics(told, 'change', false, naming))).toEqual(['halved', 'points', 'scale', 'debt', 'nought']);
  });

  it('are compared with the year that is asked for [A8]', () => {
    const metric = { ...aMetric({ targetKind: 'number' }), id: 1 };
    const given = aProgramme({
      metrics: [metric],
      metricValues: [5, -15, -8].map((value, index) =>
        aMetricValue({ metric: 1, year: 2023 + index, value, asOf: `${2023 + index}-12-31` }),
      ),
    });
    expect(metricRows(given, 2025)[0]).toMatchObject({ since: 2024, moved: { difference: 7 } });
    expect(metricRows(given, 2025, 2023)[0]).toMatchObject({ since: 2023, moved: { difference: -13 } });
  });

  it('lack nothing of 2024, eight actuals of 2023, and all of 2025, which is next [A9]', () => {
    expect(metricYears(programme)).toEqual([2023, 2024]);
    expect([2024, 2023, 2025].map((year) => lackingActual(programme, year).length)).toEqual([0, 8, 17]);
    expect(yearToEnter(programme, 2026)).toBe(2025);
    expect(yearToEnter(aProgramme(), 2026)).toBe(2026);
  });

  it('tell of 2024 until half of them have an actual of 2025 [A9]', () => {
    const withNew = (count: number): ReturnType<typeof aProgramme> =>
      aProgramme({
        ...programme.records,
        metricValues: [
          ...programme.records.metricValues,
          ...programme.records.metrics
            .slice(0, count)
            .map(({ id, value: { key } }) => aMetricValue({ key: `${key}-2025`, metric: id, year: 2025, value: 1 })),
        ],
      });
    expect([0, 1, 8, 9, 17].map((count) => defaultMetricYear(withNew(count)))).toEqual([2024, 2024, 2024, 2025, 2025]);
    expect([yearToEnter(withNew(1), 2026), defaultMetricYear(aProgramme())]).toEqual([2025, undefined]);
  });

  it('have the Swedish names of set and group that any metric of theirs tells', () => {
    const metrics = [
      aMetric({ metricSet: 'Palvelut', subGroup: 'Verkko' }),
      aMetric({ metricSet: 'Palvelut', subGroup: 'Verkko', metricSetSv: 'Tjänster' }),
    ];
    const groups = metricGroups(metricRows(aProgramme({ metrics }), 2024));
    expect(groups).toMatchObject([{ set: 'Palvelut', setSv: 'Tjänster', subGroup: 'Verkko', subGroupSv: '' }]);
  });
});

describe('a metric with a last year', () => {
  const ended = aMetric({ key: 'ended', lastYear: 2024, sortOrder: 1 });
  const kept = aMetric({ key: 'kept', sortOrder: 2 });
  const late = aMetric({ key: 'late', lastYear: 2025, sortOrder: 3 });
  const all = aProgramme({
    metrics: [late, kept, ended],
    metricValues: [
      ...[ended, kept, late].map(({ id: metric }) => aMetricValue({ metric, year: 2024, value: 5 })),
      aMetricValue({ metric: ended.id, year: 2026, value: 6 }),
    ],
  });
  const keysIn = (year: number): readonly string[] => metricRows(all, year).map(({ record }) => record.value.key);

  it('counts up to that year, and in no later one [A10]', () =>
    expect([2023, 2024, 2025, 2026].map(keysIn)).toEqual([
      ['ended', 'kept', 'late'],
      ['ended', 'kept', 'late'],
      ['kept', 'late'],
      ['kept'],
    ]));

  it('is lacked by no later round, and its actuals make no year [A10]', () => {
    expect(lackingActual(all, 2026).map(({ value }) => value.key)).toEqual(['kept']);
    expect([metricYears(all), defaultMetricYear(all), yearToEnter(all, 2027)]).toEqual([[2024], 2024, 2025]);
  });

  it('is told as over, that which ended last first, and stands as of its last year [A10]', () => {
    expect(metricsOverBy(all, 2026).map(({ value }) => value.key)).toEqual(['late', 'ended']);
    expect(metricsOverBy(all, 2024)).toEqual([]);
    const row = rowOfLastYear(all, ended, 2026);
    expect([row.year, row.since, row.attainment.actual]).toEqual([2024, 2023, 5]);
  });

  it('leaves a year in which none is followed without any [A10]', () => {
    const alone = aProgramme({ metrics: [ended], metricValues: [aMetricValue({ metric: ended.id, year: 2024 })] });
    expect([metricRows(alone, 2025), defaultMetricYear(alone), lackingActual(alone, 2025)]).toEqual([[], 2024, []]);
  });
});
