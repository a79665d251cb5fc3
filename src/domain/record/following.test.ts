import { aMetric, aMetricValue, anEffect } from '../../../tests/builders';
import type { MetricValue } from '../metric';
import { unsaved, type Versioned } from '../programme';
import { answered, observed, open, send, typeIn } from './editing';
import { sentOf, type Editing } from './editingState';
import { effectForm } from './effectRules';
import type { Form } from './form';
import { emptyValue, entryForm, valueForm } from './metricRules';

const metric = aMetric({ title: 'Palvelupyynnöt' });
const { value: blank } = unsaved(emptyValue('m-2025', metric, 2025));
const begun: MetricValue = { ...blank, asOf: '2025-12-31' };
const newForm = valueForm(metric.value, (year) => (year < 2026 ? `${year}-12-31` : '2026-11-30'));

const opened = <T extends object>(form: Form<T>, base: Versioned<T> | undefined, first: T): Editing<T> =>
  open({ form, opening: 'o1', base, begun: first, draft: undefined, problemsOf: () => [] });
const adding = (): Editing<MetricValue> => opened(newForm, undefined, begun);
const lost = <T extends object>(state: Editing<T>): Editing<T> => {
  const sent = send(state);
  if (!sent.sending) throw new Error('Not sent.');
  return answered(sent, sent.sending, { failed: 'offline', unsure: true });
};

describe('what follows from what is sent', () => {
  it('is remembered as it was sent: an actual of another year is found again in the list [M4]', () => {
    const unsure = lost(typeIn(typeIn(adding(), { year: 2019 }), { valueText: '7' }));
    expect(unsure.sent).toMatchObject([{ title: 'Palvelupyynnöt, 2019', year: 2019, valueText: '7' }]);
    const found = { ...unsaved(unsure.sent[0] as MetricValue), id: 9, etag: '"1"' };
    expect(observed(unsure, found)).toMatchObject({ unsure: false, settled: { record: found, created: true } });
    const more = observed(typeIn(unsure, { valueText: '8' }), found);
    expect([more.unsure, more.settled, more.mine.valueText, sentOf(more).title]).toEqual([
      false,
      undefined,
      '8',
      'Palvelupyynnöt, 2019',
    ]);
  });

  it('is the name of an actual whose year is mended, unless the list has named it otherwise', () => {
    const base = aMetricValue({ title: 'Palvelupyynnöt, 2025', year: 2025 });
    const form = valueForm(metric.value);
    const mended = (record: Versioned<MetricValue>): string =>
      sentOf(typeIn(opened(form, record, record.value), { year: 2024 })).title;
    expect([mended(base), mended({ ...base, value: { ...base.value, title: 'Oma nimi' } })]).toEqual([
      'Palvelupyynnöt, 2024',
      'Oma nimi',
    ]);
  });

  it('is the name of a line, which is written with a change and alone never [M3]', () => {
    const base = anEffect({ title: 'Vanha nimi, A', part: 'A', costText: '5 e' });
    const form = effectForm(() => 'Arkistot');
    expect(sentOf(opened(form, base, base.value))).toEqual(base.value);
    const changed = send(typeIn(opened(form, base, base.value), { costText: '6 e' }));
    expect(changed.sending?.mine).toMatchObject({ title: 'Arkistot, A', costText: '6 e' });
    if (!changed.sending) throw new Error('Not sent.');
    const saved = { ...base, etag: '"2"', value: changed.sending.mine };
    expect(answered(changed, changed.sending, { saved, merged: [] }).settled?.record).toBe(saved);
  });

  it('takes the Swedish words of an actual away with the Finnish ones that they stood beside', () => {
    const base = aMetricValue({ valueText: '5 kpl', valueTextSv: '5 st' });
    const swedish = (valueText: string): string | undefined =>
      sentOf(typeIn(opened(entryForm, base, base.value), { valueText })).valueTextSv;
    expect([swedish('6 kpl'), swedish('5 kpl ')]).toEqual(['', '5 st']);
  });
});

describe('the day of a new actual', () => {
  it('follows the year while nobody has given another, and not while the year is being typed', () => {
    const days = [2, 20, 201, 2019].reduce<Editing<MetricValue>[]>(
      (states, year) => [...states, typeIn(states.at(-1) ?? adding(), { year })],
      [],
    );
    expect(days.map(({ mine }) => mine.asOf)).toEqual(['2025-12-31', '2025-12-31', '2025-12-31', '2019-12-31']);
    expect(typeIn(typeIn(adding(), { asOf: '2025-06-30' }), { year: 2019 }).mine.asOf).toBe('2025-06-30');
  });

  it('stays where an actual that is there gets another year', () => {
    const base = aMetricValue({ year: 2025, asOf: '2025-06-30' });
    const state = typeIn(opened(valueForm(metric.value), base, base.value), { year: 2019 });
    expect(state.mine.asOf).toBe('2025-06-30');
  });
});
