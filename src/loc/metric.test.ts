import { aMetric, aMetricValue } from '../../tests/builders';
import type { MetricValue } from '../domain/metric';
import { en } from './en/en';
import { fi } from './fi/fi';
import { actualWords, setName, subGroupName } from './metric';
import { speechOf } from './speech';
import { sv } from './sv/sv';

const speeches = { fi: speechOf('fi', fi), sv: speechOf('sv', sv), en: speechOf('en', en) } as const;

describe('what readers of Swedish are told of a metric', () => {
  it.each([
    ['sv', { valueText: 'Valmistui', valueTextSv: 'Blev klar' }, { text: 'Blev klar' }],
    ['sv', { valueText: 'Valmistui', valueTextSv: '' }, { text: 'Valmistui', lang: 'fi' }],
    ['sv', { valueText: 'Käynnistyi 2024', valueTextSv: '' }, { text: 'Startade 2024' }],
    ['sv', { valueText: 'Käynnistyi 2024', valueTextSv: 'Togs i bruk 2024' }, { text: 'Togs i bruk 2024' }],
    ['en', { valueText: 'Valmistui', valueTextSv: 'Blev klar' }, { text: 'Valmistui', lang: 'fi' }],
    ['fi', { valueText: 'Valmistui', valueTextSv: 'Blev klar' }, { text: 'Valmistui' }],
  ] as const)('is in %s of the actual %j: %j', (language, change: Partial<MetricValue>, words) =>
    expect(actualWords(aMetricValue(change).value, aMetric({}).value, speeches[language])).toEqual(words),
  );

  it('is the Swedish name of its set and group where there is one, else the Finnish one as Finnish', () => {
    const metric = { metricSet: 'Palvelut', metricSetSv: 'Tjänster', subGroup: 'Verkko' };
    expect(setName(metric, speeches.sv)).toEqual({ text: 'Tjänster' });
    expect(setName(metric, speeches.fi)).toEqual({ text: 'Palvelut' });
    expect(subGroupName(metric, speeches.sv)).toEqual({ text: 'Verkko', lang: 'fi' });
  });
});
