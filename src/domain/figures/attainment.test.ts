import fc from 'fast-check';
import { aMetric, aMetricValue } from '../../../tests/builders';
import { porvooProgramme } from '../../../tests/porvooProgramme';
import { attainment, movement, outcomes, type Attainment } from './attainment';
import type { Metric, MetricValue } from '../metric';
import type { Versioned } from '../programme';
import { actualsOf } from './metricTable';

const programme = porvooProgramme({ examples: false });
const { metrics } = programme.records;
const metricValues = actualsOf(programme);
const ofDeck = (number: number, change: Partial<Metric> = {}): Versioned<Metric> => {
  const found = metrics.find(({ value }) => value.key === `2024-m${String(number).padStart(2, '0')}`);
  if (!found) throw new Error(`The deck has no metric ${number}.`);
  return { ...found, value: { ...found.value, ...change } };
};
const percentOf = (share: number | undefined): number | undefined =>
  share === undefined ? undefined : Math.round(share * 1000) / 10;

describe('the seventeen metrics of the deck in 2024', () => {
  it.each<[number, Attainment['outcome'], Attainment['reason'], number | undefined]>([
    [1, 'notMet', 'compared', 74],
    [2, 'notMet', 'compared', 63.6],
    [3, 'undecided', 'directionMissing', 126.3],
    [4, 'notMet', 'compared', 60],
    [5, 'notMet', 'compared', 64.7],
    [6, 'met', 'compared', 100],
    [7, 'notMet', 'compared', 39.1],
    [8, 'notMet', 'compared', 64.2],
    [9, 'notMet', 'compared', 57.7],
    [10, 'notComputable', 'targetInWords', undefined],
    [11, 'notMet', 'compared', 20],
    [12, 'notComputable', 'valueInWords', undefined],
    [13, 'notComputable', 'valueInWords', undefined],
    [14, 'notComputable', 'targetInWords', undefined],
    [15, 'notMet', 'compared', 16.7],
    [16, 'notComputable', 'targetInWords', undefined],
    [17, 'notMet', 'compared', 20],
  ])('m%i is %s (%s), %s % of its target [A1] [A2] [A3] [A5]', (number, outcome, reason, share) => {
    const found = attainment(ofDeck(number), metricValues, 2024);
    expect([found.outcome, found.reason, percentOf(found.share)]).toEqual([outcome, reason, share]);
  });

  it('are 1 met, 10 not met, 1 undecided, 5 not computable', () => {
    const found = metrics.map((metric) => attainment(metric, metricValues, 2024).outcome);
    expect(outcomes.map((outcome) => found.filter((each) => each === outcome).length)).toEqual([1, 10, 1, 5]);
  });

  it('are comparable with 2023 in six cases, with the changes of the deck [A8]', () => {
    const moves = metrics.map((metric) => movement(metric, metricValues, 2023, 2024));
    expect(moves.map((move) => percentOf(move?.share))).toEqual([
      6.7,
      -30.1,
      -3.1,
      1.2,
      undefined,
      undefined,
      undefined,
      27.3,
      8.2,
      ...Array<undefined>(8).fill(undefined),
    ]);
    expect(moves[0]?.difference).toBe(0.14);
  });

  it('tell the arithmetic of a growth, of a scale and of a number without direction [A2] [A4] [A5]', () => {
    expect(attainment(ofDeck(2), metricValues, 2024)).toMatchObject({
      target: 124300,
      growth: { baseYear: 2023, base: 113000, by: 10, inPercent: true },
      difference: -45300,
    });
    expect(percentOf(attainment(ofDeck(1), metricValues, 2024).placeOnScale)).toBe(61);
    expect(attainment(ofDeck(3), metricValues, 2024)).toMatchObject({
      actual: 3158,
      target: 2500,
      difference: 658,
      direction: undefined,
    });
  });

  it('are decided once somebody says which way is better [A2]', () => {
    expect(attainment(ofDeck(3, { direction: 'up' }), metricValues, 2024).outcome).toBe('met');
    expect(attainment(ofDeck(3, { direction: 'down' }), metricValues, 2024).outcome).toBe('notMet');
    expect(attainment(ofDeck(3, { bound: 'atMost' }), metricValues, 2024)).toMatchObject({
      outcome: 'notMet',
      direction: 'down',
    });
  });

  it('are partial, and are reckoned up to a year only when asked [A7]', () => {
    const metric = ofDeck(9);
    expect(attainment(metric, metricValues, 2024)).toMatchObject({
      partial: '2024-10-31',
      actual: 8654,
      annualised: false,
    });
    const whole = attainment(metric, metricValues, 2024, { annualise: true });
    expect(Math.round(whole.actual ?? 0)).toBe(Math.round((8654 * 366) / 305));
    expect(whole).toMatchObject({ partial: '2024-10-31', annualised: true, outcome: 'notMet' });
    expect(attainment(metric, metricValues, 2023, { annualise: true })).toMatchObject({
      partial: undefined,
      annualised: false,
      actual: 8000,
    });
    for (const number of [1, 6])
      expect(attainment(ofDeck(number), metricValues, 2024, { annualise: true }).annualised).toBe(false);
  });
});

describe('a year', () => {
  const metric = aMetric({ key: 'm', targetKind: 'number', targetValue: 10, direction: 'up' });
  const changed = (change: Partial<Metric>): Versioned<Metric> => ({
    ...metric,
    value: { ...metric.value, ...change },
  });
  const value = (given: Partial<MetricValue>): MetricValue =>
    aMetricValue({ metric: metric.id, year: 2025, ...given }).value;

  it.each<[string, Partial<Metric>, Partial<MetricValue> | undefined, Partial<Attainment>]>([
    ['without an actual', {}, undefined, { outcome: 'notComputable', reason: 'noValue' }],
    ['with an actual in words', {}, { valueText: 'Käynnissä' }, { outcome: 'notComputable', reason: 'valueInWords' }],
    [
      'whose target nobody has read',
      { targetKind: undefined, targetValue: undefined },
      { value: 5 },
      { outcome: 'notComputable', reason: 'targetNotRead' },
    ],
    ['just on the target', {}, { value: 10 }, { outcome: 'met', share: 1, difference: 0 }],
    [
      'below where less is better',
      { direction: 'down' },
      { value: 8 },
      { outcome: 'met', share: undefined, difference: -2 },
    ],
    ['above a ceiling', { direction: undefined, bound: 'atMost' }, { value: 12 }, { outcome: 'notMet', difference: 2 }],
    [
      'on a scale where less is better',
      { direction: 'down', scaleMin: 1, scaleMax: 12 },
      { value: 4 },
      { outcome: 'met', share: undefined, placeOnScale: undefined },
    ],
    [
      'that fell less than it was to',
      { targetKind: 'percent', targetValue: -20, direction: 'down' },
      { value: -15 },
      { outcome: 'notMet', share: undefined, difference: 5 },
    ],
    [
      'with a target below nought, also where more is better',
      { targetValue: -20 },
      { value: -15 },
      { outcome: 'met', share: undefined, difference: 5 },
    ],
    [
      'with a target of zero',
      { targetValue: 0, direction: 'down' },
      { value: 3 },
      { outcome: 'notMet', share: undefined, difference: 3 },
    ],
    [
      'of a growth without a base',
      { targetKind: 'growth' },
      { value: 3 },
      { outcome: 'notComputable', reason: 'noBaseValue' },
    ],
    [
      'that is itself the base',
      { targetKind: 'growth', baseYear: 2025 },
      { value: 3 },
      { outcome: 'notComputable', reason: 'noBaseValue' },
    ],
  ])('%s [A1] [A3] [A5]', (_, change, actual, expected) =>
    expect(attainment(changed(change), actual ? [value(actual)] : [], 2025)).toMatchObject(expected),
  );

  it('grows from the year before where no base year is given, by percent or by a number, up or down [A4]', () => {
    const before = value({ year: 2024, value: 200 });
    const target = (change: Partial<Metric>): number | undefined =>
      attainment(changed({ targetKind: 'growth', ...change }), [before, value({ value: 190 })], 2025).target;
    expect([
      target({ targetUnit: '%' }),
      target({ targetUnit: '%', direction: 'down' }),
      target({ targetUnit: 'kpl' }),
      target({ targetUnit: 'kpl', direction: 'down' }),
    ]).toEqual([220, 180, 210, 190]);
    const debt = [value({ year: 2024, value: -200 }), value({ value: -190 })];
    const grown = changed({ targetKind: 'growth', targetUnit: '%' });
    expect(attainment(grown, debt, 2025).target).toBe(-180);
  });

  it('that covers a part of it does not compare with a whole one, unless it is reckoned up [A8]', () => {
    const rows = [
      value({ year: 2023, value: 90, asOf: '2023-10-31' }),
      value({ year: 2024, value: 120 }),
      value({ value: 100, asOf: '2025-10-31' }),
    ];
    expect(movement(metric, rows, 2024, 2025)).toMatchObject({ difference: -20, uneven: true });
    expect(movement(metric, rows, 2024, 2025, { annualise: true })).toMatchObject({
      to: expect.closeTo((100 * 365) / 304, 6) as number,
      uneven: false,
    });
    expect(movement(metric, rows, 2023, 2025)).toMatchObject({ difference: 10, uneven: false });
    expect(movement(changed({ targetKind: 'percent' }), rows, 2024, 2025)).toMatchObject({ uneven: false });
  });

  it.each<[string, Partial<Metric>]>([
    ['a growth by percentage points', { targetKind: 'growth', targetUnit: 'prosenttiyksikköä' }],
    ['a growth by points in short', { targetKind: 'growth', targetUnit: '%-yks.' }],
    ['a number in percentage points', { targetUnit: '%-yks.' }],
    ['a number in percentage points in Swedish', { targetUnit: '%-enh.' }],
    ['a number in percent', { targetUnit: '%' }],
    ['a rating', { scaleMax: 5 }],
    ['a place on a scale that its title tells', { title: 'Tyytyväisyys asteikolla 1-5' }],
    ['a place on a scale that its words tell', { targetText: '3,5/5' }],
  ])('of %s is not reckoned up to a whole year, and is even [A7]', (_, change) => {
    const rows = [value({ year: 2024, value: 3 }), value({ value: 4, asOf: '2025-10-31' })];
    expect(attainment(changed(change), rows, 2025, { annualise: true })).toMatchObject({
      partial: '2025-10-31',
      annualised: false,
      actual: 4,
    });
    expect(movement(changed(change), rows, 2024, 2025)).toMatchObject({ uneven: false });
  });

  it('of a count that grows by percent is reckoned up [A7]', () => {
    const count = changed({ targetKind: 'growth', targetUnit: '%' });
    const rows = [value({ value: 4, asOf: '2025-10-31' })];
    expect(attainment(count, rows, 2025, { annualise: true }).annualised).toBe(true);
  });

  it('counts the latest of several actuals [A6]', () => {
    const rows = [value({ value: 7, asOf: '2025-10-31' }), value({ value: 4, asOf: '2025-06-30' })];
    expect(attainment(metric, rows, 2025).actual).toBe(7);
  });

  it('never gives NaN, whatever the numbers', () => {
    const number = fc.option(fc.double({ noNaN: true, min: -1e12, max: 1e12 }), { nil: undefined });
    fc.assert(
      fc.property(
        number,
        number,
        number,
        number,
        fc.constantFrom('number', 'percent', 'growth', 'ratio', undefined),
        fc.constantFrom('up', 'down', undefined),
        (target, scaleMin, one, other, targetKind, direction) => {
          const rows = [value({ year: 2024, value: one }), value({ value: other, asOf: '2025-06-30' })];
          const found = attainment(changed({ targetKind, direction, targetValue: target, scaleMin }), rows, 2025, {
            annualise: true,
          });
          const moved = movement(metric, rows, 2024, 2025);
          for (const each of [
            found.actual,
            found.target,
            found.share,
            found.difference,
            found.placeOnScale,
            moved?.difference,
            moved?.share,
          ])
            expect(each).not.toBeNaN();
          expect(found.outcome === 'met' || found.outcome === 'notMet').toBe(found.reason === 'compared');
        },
      ),
      { numRuns: 500 },
    );
  });
});

it.each([
  [1234567.8905, 1234567.125, 0.7655],
  [4.496, 4.4965, -0.0005],
  [0.3, 0.1, 0.2],
  [1e-7, 0, 1e-7],
])('the difference of %d and %d has the decimals of these: %d [A8]', (to, from, difference) => {
  const metric = aMetric({ targetKind: 'number' });
  const rows = [from, to].map(
    (each, index) => aMetricValue({ metric: metric.id, year: 2024 + index, value: each }).value,
  );
  expect(movement(metric, rows, 2024, 2025)?.difference).toBe(difference);
});
