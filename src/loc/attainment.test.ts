import { aMetric, aMetricValue } from '../../tests/builders';
import { attainment } from '../domain/figures/attainment';
import type { Metric } from '../domain/metric';
import { arithmetic } from './attainment';
import { en } from './en/en';
import { fi } from './fi/fi';
import { speechOf } from './speech';
import { sv } from './sv/sv';

const speeches = { fi: speechOf('fi', fi), sv: speechOf('sv', sv), en: speechOf('en', en) } as const;

/** The outcome of a year, and how far it is from the target, as a page says it. */
const told = (language: keyof typeof speeches, change: Partial<Metric>, value: number): readonly string[] => {
  const metric = aMetric(change);
  const found = attainment(metric, [aMetricValue({ metric: metric.id, year: 2025, value }).value], 2025);
  const speech = speeches[language];
  const sentences = [speech.strings.metrics.outcomes[found.outcome], ...arithmetic(metric.value, found, speech)];
  return sentences.map((sentence) => sentence.replace(/\u00a0/g, ' '));
};

const ceiling = { targetKind: 'number', targetValue: 10, bound: 'atMost' } as const;
const fall = { targetKind: 'percent', targetValue: -20, direction: 'down' } as const;
const floor = { targetKind: 'number', targetValue: 10, bound: 'atLeast' } as const;

describe('how far an actual is from its target', () => {
  it.each([
    ['fi', ceiling, 2, ['saavutettu', 'Toteuma on pienempi kuin tavoite: 8.']],
    ['fi', ceiling, 12, ['ei saavutettu', 'Toteuma on suurempi kuin tavoite: 2.']],
    ['fi', ceiling, 10, ['saavutettu', 'Toteuma on tavoitteen mukainen.']],
    ['sv', ceiling, 2, ['uppnått', 'Utfallet är mindre än målet: 8.']],
    ['sv', ceiling, 12, ['inte uppnått', 'Utfallet är större än målet: 2.']],
    ['en', ceiling, 12, ['not met', 'The actual is above the target: 2.']],
    ['fi', fall, -15, ['ei saavutettu', 'Toteuma on suurempi kuin tavoite: 5 %-yks.']],
    ['fi', fall, -25, ['saavutettu', 'Toteuma on pienempi kuin tavoite: 5 %-yks.']],
    ['sv', fall, -15, ['inte uppnått', 'Utfallet är större än målet: 5 %-enh.']],
    ['fi', floor, 8, ['ei saavutettu', '8 / 10 = 80 % tavoitteesta.', 'Tavoitteesta puuttuu 2.']],
    ['fi', floor, 12, ['saavutettu', '12 / 10 = 120 % tavoitteesta.', 'Tavoite ylittyy: 2.']],
  ] as const)('is said in %s of %j and %d [A5]', (language, target, value, sentences) =>
    expect(told(language, target, value)).toEqual(sentences),
  );
});
