import { aMetric, aMetricValue, anEffect, aProgramme, aProject } from '../../tests/builders';
import { fi } from './fi/fi';
import { recordName } from './recordName';
import { speechOf } from './speech';

describe('what a record is called', () => {
  const [metric, measure] = [aMetric({ title: 'Etätyöpäivät' }), aProject({ title: 'Silta' })];
  const programme = aProgramme({ metrics: [metric], projects: [measure] });
  const speech = speechOf('fi', fi);

  it.each([
    ['its own name', 'projects', measure.value, 'Silta'],
    ['that it has none', 'projects', aProject({ title: ' ', key: '2026-4c2ujr' }).value, 'Nimetön toimenpide'],
    [
      'its metric and year',
      'metricValues',
      aMetricValue({ metric: metric.id, year: 2024 }).value,
      'Etätyöpäivät, 2024',
    ],
    [
      'its metric and year, whatever its row is called',
      'metricValues',
      aMetricValue({ metric: metric.id, year: 2025, title: '2025-gxggg9' }).value,
      'Etätyöpäivät, 2025',
    ],
    [
      'its metric, also where its year is missing',
      'metricValues',
      aMetricValue({ metric: metric.id, year: 0 }).value,
      'Etätyöpäivät, vuosi puuttuu',
    ],
    ['its own name', 'metricValues', aMetricValue({ metric: undefined, title: 'Rivi' }).value, 'Rivi'],
    ['that it has none', 'metricValues', aMetricValue({ metric: undefined }).value, 'Nimetön toteuma'],
    ['its measure', 'effects', anEffect({ project: measure.id, title: '' }).value, 'Silta'],
  ] as const)('is %s (%s) [X14] [S2]', (_, kind, record, name) =>
    expect(recordName(kind, record, programme, speech)).toBe(name),
  );
});
