import { aMetric, aMetricValue, anEffect, aProgramme, aProject } from '../../../tests/builders';
import type { Effect } from '../effect';
import type { Metric, MetricValue } from '../metric';
import { actualProposals, costProposals, targetProposals } from './openProposals';

const targets = (given: Partial<Metric>): ReturnType<typeof targetProposals> =>
  targetProposals(aProgramme({ metrics: [aMetric(given)] }));

const actuals = (given: Partial<MetricValue>): ReturnType<typeof actualProposals> =>
  actualProposals(
    aProgramme({ metrics: [{ ...aMetric(), id: 1 }], metricValues: [aMetricValue({ metric: 1, ...given })] }),
    'comma',
  );

const costs = (given: Partial<Effect>): ReturnType<typeof costProposals> =>
  costProposals(aProgramme({ projects: [{ ...aProject(), id: 1 }], effects: [anEffect({ project: 1, ...given })] }));

const read = { targetKind: 'percent', targetValue: 80, targetUnit: '%', bound: 'atLeast', direction: 'up' } as const;

describe('the targets that nobody has confirmed [T15]', () => {
  it('are those that were read and those that would be, with the words that they rest on', () => {
    const [open, none] = targets({ targetText: 'vähintään 80 %', targetKind: undefined, readingState: undefined });
    expect(open).toMatchObject({
      accepted: { ...read, readingState: 'confirmed' },
      words: expect.arrayContaining(['vähintään']) as unknown,
      isPlain: true,
    });
    expect(none).toBeUndefined();
    const [proposed] = targets({ targetText: 'vähintään 80 %', ...read, readingState: 'proposed' });
    expect(proposed).toMatchObject({ accepted: { targetValue: 80, readingState: 'confirmed' }, isPlain: true });
  });

  it('are none of those that somebody confirmed, nor words without a number in them', () => {
    expect(targets({ targetText: 'vähintään 80 %', ...read, readingState: 'confirmed' })).toEqual([]);
    expect(targets({ targetText: '3/4 tai 4/5', targetKind: undefined, readingState: undefined })).toEqual([]);
  });

  it('are not plain where it is not said which way is better, or a part does not stand in the words', () => {
    const unsaid = targets({ targetText: '80 %', targetKind: undefined, readingState: undefined });
    expect(unsaid.map(({ isPlain }) => isPlain)).toEqual([false]);
    const other = targets({ targetText: 'vähintään 80 %', ...read, targetValue: 90, readingState: 'proposed' });
    expect(other.map(({ isPlain, accepted }) => [isPlain, accepted.targetValue])).toEqual([[false, 90]]);
  });

  it.each([
    ['about a number', { targetText: 'vähintään noin 80 %' }, false],
    ['of no number, although it is said which way is better', { targetText: 'kasvaa', direction: 'up' }, false],
    [
      'held against a year that somebody has given',
      { targetText: 'kasvaa 10 %', targetKind: 'growth', targetValue: 10, targetUnit: '%', baseYear: 2023 },
      true,
    ],
  ] as const)('are plain or not where they are %s', (_, given, isPlain) => {
    const unread = { targetKind: undefined, targetValue: undefined, readingState: undefined } as const;
    const started = 'targetKind' in given ? ({ direction: 'up', readingState: 'proposed' } as const) : {};
    expect(targets({ ...unread, ...started, ...given }).map((target) => target.isPlain)).toEqual([isPlain]);
  });

  it('tell each of the words once', () => {
    const graded = targets({
      targetText: 'arvosana vähintään 4 asteikolla 1-5',
      targetKind: undefined,
      readingState: undefined,
    });
    expect(graded.map(({ words }) => words)).toEqual([['4', 'vähintään', 'asteikolla 1-5']]);
  });
});

describe('the actuals that nobody has confirmed [T15]', () => {
  it('are those whose words are read as a number that they do not hold', () => {
    expect(actuals({ valueText: '75 %', value: undefined })).toMatchObject([
      { accepted: { value: 75 }, words: ['75 %'], isPlain: true },
    ]);
    expect(actuals({ valueText: '75 %', value: 75 })).toEqual([]);
    expect(actuals({ valueText: 'käynnissä', value: undefined })).toEqual([]);
  });

  it('are not plain where it is about a number, or they hold another one', () => {
    expect(actuals({ valueText: 'noin 75 %', value: undefined }).map(({ isPlain }) => isPlain)).toEqual([false]);
    expect(actuals({ valueText: '75 %', value: 70 }).map(({ isPlain }) => isPlain)).toEqual([false]);
  });

  it('are none of a metric that is not there', () => {
    expect(actuals({ valueText: '75 %', value: undefined, metric: 9 })).toEqual([]);
  });
});

describe('the costs that nobody has confirmed [T15]', () => {
  it('are those whose words state an amount that the line does not hold', () => {
    expect(costs({ costText: '3100 e/ vuosi' })).toMatchObject([
      { accepted: { amount: 3100, costKind: 'yearly' }, isPlain: true },
    ]);
    expect(costs({ costText: '3100 e/ vuosi', amount: 3100, costKind: 'yearly' })).toEqual([]);
  });

  it.each(['3100 e', 'noin 3100 e/vuosi'])(
    'are not plain where their kind is not said, or they are about a sum: %s',
    (costText) => {
      expect(costs({ costText }).map(({ isPlain }) => isPlain)).toEqual([false]);
    },
  );

  it('are none of a measure that is not there', () => {
    expect(costs({ costText: '3100 e/ vuosi', project: 9 })).toEqual([]);
  });
});
