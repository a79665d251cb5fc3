import { aMetric, aMetricValue } from '../../../tests/builders';
import {
  addedMetricForm,
  emptyMetric,
  emptyValue,
  metricAfter,
  readingFieldsOf,
  metricProblems,
  offeredReading,
  proposalFor,
  readingForm,
  valueFields,
  valueKey,
  valueProblems,
  wordsBehind,
} from './metricRules';
import type { Metric } from '../metric';
import { follow, open, typeIn } from './editing';
import type { TargetReading } from '../words/target';
import { typedDateValue } from '../words/typedDate';

const record = aMetric({
  title: 'Tyytyväisyys asteikolla 1-4',
  targetText: 'vähintään 3',
  targetKind: 'number',
  targetValue: 3,
  bound: 'atLeast',
  direction: 'down',
  scaleMin: 1,
  scaleMax: 4,
});
const metric = record.value;

describe('the reading of a target', () => {
  it('names the words behind a field, and none behind what a person has given [T9]', () => {
    expect([
      wordsBehind(metric, 'targetValue'),
      wordsBehind(metric, 'bound'),
      wordsBehind(metric, 'scaleMin'),
      wordsBehind(metric, 'direction'),
      wordsBehind(metric, 'baseYear'),
    ]).toEqual(['3', 'vähintään', 'asteikolla 1-4', undefined, undefined]);
  });

  it('fills every field of the reading from a proposal, those it does not mention with nothing [T9]', () => {
    const proposal = proposalFor(metric);
    expect(proposal && { ...metric, ...readingFieldsOf(proposal) }).toEqual({ ...metric, direction: 'up' });
  });

  it.each([
    [{ title: ' ' }, 'title', 'required'],
    [{ targetUnit: 'x'.repeat(256) }, 'targetUnit', 'tooLong'],
    [{ targetValue: Number.NaN }, 'targetValue', 'notANumber'],
    [{ baseYear: 23 }, 'baseYear', 'year'],
    [{ scaleMin: 4, scaleMax: 4 }, 'scaleMax', 'scale'],
    [{ sortOrder: Number.NaN }, 'sortOrder', 'notANumber'],
    [{ lastYear: 25 }, 'lastYear', 'year'],
    [{ lastYear: Number.NaN }, 'lastYear', 'year'],
  ] as const)('with %j is not saved: %s is %s [T10]', (change, name, problem) =>
    expect([...metricProblems({ ...metric, ...change })]).toEqual([[name, problem]]),
  );

  it('of a metric that is added follows its words and its title, until a person gives a part of it [T14]', () => {
    const blank = emptyMetric('2026-abcdef', 3);
    const { proposal } = addedMetricForm;
    const typing = (change: Partial<typeof blank>, ...typed: (keyof typeof blank)[]): object | undefined =>
      proposal?.(
        change,
        new Set([...typed, ...Object.keys(change)] as typeof typed),
        { ...blank, ...change },
        undefined,
      );
    expect(typing({ targetText: 'vähintään 3' })).toMatchObject({
      targetKind: 'number',
      targetValue: 3,
      direction: 'up',
    });
    expect(typing({ targetText: '3–5 %' })).toMatchObject({
      targetKind: undefined,
      targetUnit: '',
      approximate: false,
    });
    expect(typing({ targetText: 'vähintään 3', title: metric.title })).toMatchObject({ scaleMin: 1, scaleMax: 4 });
    expect(typing({ targetText: 'vähintään 3' }, 'direction')).toEqual({});
    expect(typing({ metricSet: 'ePorvoo' })).toEqual({});
  });

  describe('of a metric that is there', () => {
    const least = readingFieldsOf(proposalFor({ targetText: 'vähintään 2500', title: '' }) as TargetReading);
    const before: Metric = {
      ...emptyMetric('2024-abcdef', 1),
      title: 'Pyynnöt',
      targetText: 'vähintään 2500',
      ...least,
      readingState: 'confirmed',
    };
    const typing = (from: Metric, change: Partial<Metric>, ...typed: (keyof Metric)[]): Metric => {
      const all = new Set([...typed, ...(Object.keys(change) as (keyof Metric)[])]);
      return { ...from, ...readingForm.proposal?.(change, all, { ...from, ...change }, from), ...change };
    };

    it('follows other words, and is a proposal again [T16]', () => {
      expect(typing(before, { targetText: 'enintään 2600' })).toMatchObject({
        targetValue: 2600,
        direction: 'down',
        readingState: 'proposed',
      });
      expect(typing(before, { targetText: '3–5 %' })).toMatchObject({
        targetKind: undefined,
        targetValue: undefined,
        readingState: 'proposed',
      });
      expect(typing(before, { targetText: before.targetText })).toEqual(before);
    });

    it('keeps what a person had given beside the words [T16]', () => {
      const given: Metric = { ...before, targetText: '2500', bound: undefined, direction: 'up', targetUnit: 'kpl' };
      expect(typing(given, { targetText: '2600' })).toMatchObject({
        targetValue: 2600,
        direction: 'up',
        targetUnit: 'kpl',
        readingState: 'proposed',
      });
      expect(typing(given, { targetText: 'enintään 2600' })).toMatchObject({ targetValue: 2600, direction: 'down' });
      const against: Metric = { ...before, direction: 'down' };
      expect(typing(against, { title: 'Palvelupyynnöt' })).toEqual({ ...against, title: 'Palvelupyynnöt' });
    });

    it('is confirmed by whoever gives a part of it, unless they say otherwise [T16]', () => {
      const proposed: Metric = { ...before, readingState: 'proposed' };
      expect(typing(proposed, { direction: 'down' }).readingState).toBe('confirmed');
      expect(typing(proposed, { direction: 'down' }, 'readingState').readingState).toBe('proposed');
      expect(typing(before, { targetText: '2700' }, 'targetValue')).toEqual({ ...before, targetText: '2700' });
    });

    it('follows from the metric that the form rests on, where a newer one has been read meanwhile [T16]', () => {
      const older = aMetric({
        ...before,
        targetText: '4000',
        targetValue: 4000,
        bound: undefined,
        direction: undefined,
      });
      const newer = { ...older, etag: '"2"', value: { ...before, targetUnit: 'kpl' } };
      const opened = open({
        form: readingForm,
        opening: 'o1',
        base: older,
        begun: older.value,
        draft: undefined,
        problemsOf: () => [],
      });
      const typed = typeIn(follow(opened, newer, newer.value), { targetText: 'vähintään 6500' });
      expect(typed.mine).toMatchObject({ targetValue: 6500, targetUnit: 'kpl', readingState: 'proposed' });
      const backAgain = typeIn(typed, { targetText: before.targetText });
      expect(backAgain.mine).toEqual(newer.value);
    });

    it('is left as it is by a change of anything else [T16]', () => {
      const proposed: Metric = { ...before, readingState: 'proposed' };
      expect(typing(proposed, { lastYear: 2027 })).toEqual({ ...proposed, lastYear: 2027 });
    });
  });

  it('of a metric begins empty; the next one is of the same set and comes after it [D8]', () => {
    const blank = emptyMetric('2026-abcdef', 3);
    expect([blank.key, blank.title, blank.sortOrder, metricProblems(blank).get('title')]).toEqual([
      '2026-abcdef',
      '',
      3,
      'required',
    ]);
    const set = { metricSet: 'Sujuvuus', metricSetSv: 'Smidighet', subGroup: 'muut', responsible: 4 };
    expect(metricAfter('2026-bcdefg', 4, { ...metric, ...set })).toEqual({
      ...emptyMetric('2026-bcdefg', 4),
      ...set,
    });
  });

  it('without a problem is saved', () => expect(metricProblems(metric).size).toBe(0));
});

describe('an actual', () => {
  it('takes number and roughness from its words, and gives them up with the words [T8]', () => {
    expect(valueFields('Noin 50 käyttäjää', 'comma')).toEqual({
      valueText: 'Noin 50 käyttäjää',
      value: 50,
      approximate: true,
    });
    expect(valueFields('Käynnistyi 2025', 'comma')).toEqual({
      valueText: 'Käynnistyi 2025',
      value: undefined,
      approximate: false,
    });
  });

  it.each([
    ['the number of words that were entered in the list', { valueText: '3,9' }, { value: 3.9, approximate: false }],
    [
      'the number of the words, where another stands',
      { valueText: 'n. 50', value: 50 },
      { value: 50, approximate: true },
    ],
    ['nothing where it is taken', { valueText: '3,9', value: 3.9 }, undefined],
    ['nothing of words', { valueText: 'Käynnissä' }, undefined],
    ['nothing beside words that state none', { valueText: 'Käynnissä', value: 3 }, undefined],
  ])('offers %s [T8]', (_, given, reading) =>
    expect(offeredReading(aMetricValue(given).value, 'comma')).toEqual(reading),
  );

  it('has one key a metric and year, whoever enters it [I3]', () => {
    const key = valueKey(record, 2025);
    expect(emptyValue(key, record, 2025)).toMatchObject({
      key: `${metric.key}-2025`,
      title: 'Tyytyväisyys asteikolla 1-4, 2025',
      metric: record.id,
      year: 2025,
    });
    expect(valueKey({ ...record, id: 7, value: { ...metric, key: 'id:7' } }, 2025)).toBe('id7-2025');
  });

  it.each([
    [{ valueText: ' ' }, 'valueText', 'value'],
    [{ value: Number.NaN }, 'value', 'notANumber'],
    [{ year: Number.NaN }, 'year', 'year'],
  ] as const)('with %j is not saved: %s is %s', (change, name, problem) =>
    expect([...valueProblems(aMetricValue({ valueText: '5', ...change }).value)]).toEqual([[name, problem]]),
  );

  it('with a day that cannot be read is not saved [P5]', () => {
    const asOf = typedDateValue('31.2.2026', '2026-11-24');
    expect([...valueProblems(aMetricValue({ valueText: '5', asOf }).value)]).toEqual([['asOf', 'noSuchDay']]);
  });
});
