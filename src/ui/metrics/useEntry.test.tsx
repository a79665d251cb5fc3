import * as React from 'react';
import { act, create, type ReactTestRenderer } from 'react-test-renderer';
import { browser } from '../../../tests/browser';
import { aMetric, aMetricValue, aProgramme } from '../../../tests/builders';
import type { MetricValue } from '../../domain/metric';
import type { Versioned } from '../../domain/programme';
import type { SaveOutcome } from '../../domain/store';
import { fi } from '../../loc/fi/fi';
import { speechOf } from '../../loc/speech';
import { useLeaving } from '../app/leaving';
import { NavigationProvider } from '../app/navigationContext';
import { newOpenRecords } from '../app/openRecords';
import { watchReads } from '../app/reads';
import { formatRoute } from '../app/route';
import type { Acts } from '../app/useActs';
import { SpeechProvider } from '../parts/speech';
import { useEntry, type Entry } from './useEntry';

const metric = { ...aMetric({ key: '2024-m01', title: 'Asiointi' }), id: 7 };
const theirs = {
  ...aMetricValue({ key: 'id:27', metric: 7, year: 2026, valueText: '2600', value: 2600, note: 'Hänen.' }),
  id: 27,
};
const navigation = {
  route: { page: 'metrics' },
  addressOf: formatRoute,
  go: () => undefined,
  openRecords: newOpenRecords(),
  reads: watchReads(),
} as const;

let drawn: ReactTestRenderer | undefined;
beforeEach(() => void browser());
afterEach(() => {
  act(() => drawn?.unmount());
  Reflect.deleteProperty(globalThis, 'window');
});

const doing = (what: () => void): Promise<void> =>
  act(async () => {
    what();
    await new Promise((resolve) => setTimeout(resolve));
  });

it('adds at once, under a key of its own, where the row that is to be written over is gone [I3]', async () => {
  const made: MetricValue[] = [];
  let actuals: readonly Versioned<MetricValue>[] = [theirs];
  const added = (value: MetricValue): SaveOutcome<'metricValues'> => {
    made.push(value);
    const saved = { ...theirs, id: 28, etag: '"1"', value };
    actuals = [...actuals, saved];
    return { saved, merged: [] };
  };
  const acts: Partial<Acts> = {
    write: () => Promise.resolve({ failed: 'missing' }),
    create: ((_: 'metricValues', value: MetricValue) => Promise.resolve(added(value))) as never,
    tell: () => undefined,
    endUnsure: () => undefined,
    hasWritten: () => false,
  };
  let entry: Entry | undefined;
  function Row(): null {
    const programme = aProgramme({ metrics: [metric], metricValues: actuals });
    const given = { programme, metric, year: 2026, asOf: '2026-11-30', gone: false } as const;
    const onAnew = (): void => undefined;
    entry = useEntry({ ...given, decimalMark: 'comma', acts: acts as Acts, onWrongDay: onAnew, onAnew });
    return null;
  }
  function Page(): JSX.Element {
    return (
      <SpeechProvider value={speechOf('fi', fi)}>
        <NavigationProvider value={{ ...navigation, leaving: useLeaving() }}>
          <Row />
        </NavigationProvider>
      </SpeechProvider>
    );
  }
  act(() => {
    drawn = create(<Page />);
  });
  await doing(() => entry?.type('2500'));
  expect(entry?.state.phase).toBe('taken');
  await doing(() => entry?.saveOver());
  act(() => drawn?.update(<Page />));
  expect(made).toEqual([expect.objectContaining({ key: '2024-m01-2026', valueText: '2500', value: 2500, note: '' })]);
  expect([entry?.state.phase, entry?.done?.record.id, entry?.done?.mine]).toEqual(['typed', 28, true]);
});
