import { aMetric, aMetricValue } from '../../tests/builders';
import type { Movement } from '../domain/figures/attainment';
import type { Metric, MetricValue } from '../domain/metric';
import { en } from './en/en';
import { fi } from './fi/fi';
import { proposalFor } from '../domain/record/metricRules';
import { withUnread } from '../domain/record/unread';
import {
  actualWords,
  metricNumber,
  movedWords,
  movementWords,
  noReadingText,
  notInWordsText,
  setName,
  sharePercents,
  shareWords,
  subGroupName,
} from './metric';
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
  ] as const)('is in %s of the actual %j: %j [X11]', (language, change: Partial<MetricValue>, words) =>
    expect(actualWords(aMetricValue(change).value, aMetric({}).value, speeches[language])).toEqual(words),
  );

  it('is the Swedish name of its set and group where there is one, else the Finnish one as Finnish [X11]', () => {
    const metric = { metricSet: 'Palvelut', metricSetSv: 'Tjänster', subGroup: 'Verkko' };
    expect(setName(metric, speeches.sv)).toEqual({ text: 'Tjänster' });
    expect(setName(metric, speeches.fi)).toEqual({ text: 'Palvelut' });
    expect(subGroupName(metric, speeches.sv)).toEqual({ text: 'Verkko', lang: 'fi' });
  });
});

describe('how a metric moved', () => {
  const told = (language: keyof typeof speeches, change: Partial<Metric>, moved: Partial<Movement>): string =>
    movedWords(
      { from: 50, to: 30, difference: -20, share: -0.4, uneven: false, ...moved },
      aMetric(change).value,
      { from: 2025, to: 2026, atPace: false },
      speeches[language],
    ).replace(/\u00a0/g, ' ');

  it.each([
    ['fi', 'percent', '%', 'Muutos 2025–2026: \u221220 %-yks.'],
    ['fi', 'growth', '%-yks.', 'Muutos 2025–2026: \u221220 %-yks.'],
    ['sv', 'growth', 'procentenheter', 'Förändring 2025–2026: \u221220 %-enh.'],
    ['fi', 'ratio', '%', 'Muutos 2025–2026: \u221220 %-yks.'],
    ['fi', 'number', 'kpl', 'Muutos 2025–2026: \u221220 (\u221240 %).'],
    ['fi', 'growth', '%', 'Muutos 2025–2026: \u221220 (\u221240 %).'],
  ] as const)('is told once in %s of a %s in %j [A8]', (language, targetKind, targetUnit, words) =>
    expect(told(language, { targetKind, targetUnit }, {})).toBe(words),
  );

  it.each(['fi', 'sv', 'en'] as const)(
    'is told in %s as reckoned where it was reckoned up to a year [A7]',
    (language) => {
      const moved = { from: 50, to: 29.877, difference: -20.123, share: -0.4, uneven: false };
      const { value } = aMetric({ targetKind: 'number' });
      const words = (atPace: boolean): string =>
        movedWords(moved, value, { from: 2025, to: 2026, atPace }, speeches[language]);
      expect(words(true)).toMatch(/^(Samalla tahdilla|I samma takt|At this pace)/);
      expect(words(true)).toMatch(/20[.,]12\b/);
      expect(words(false)).toMatch(/^(Muutos|Förändring|Change)/);
    },
  );

  it('is told in proportion of a place on a scale, too, and as a difference alone where there is no proportion', () => {
    expect(told('fi', { targetKind: 'number', scaleMax: 5 }, { difference: 1, share: 0.5 })).toBe(
      'Muutos 2025–2026: +1 (+50 %).',
    );
    expect(told('fi', { targetKind: 'number' }, { share: undefined })).toBe('Muutos 2025–2026: \u221220.');
  });
});

describe('a number of a metric', () => {
  const plain = (text: string): string => text.replace(/\u00a0/g, ' ');

  it.each([
    [4.496, '4,4960'],
    [99.996, '99,9960'],
    [0.125, '0,125'],
    [4.4961, '4,4961'],
    [1234.567, '1 234,567'],
    [0.1 + 0.2, '0,3'],
    [1234.5, '1 234,5'],
  ] as const)('%d has every decimal that somebody has given, and is read back: %s [N7]', (value, written) =>
    expect(plain(metricNumber(value, aMetric({ targetKind: 'number' }).value, speeches.fi))).toBe(written),
  );

  it.each([
    [4.496 / 4.5, '99,9 %', 99.9],
    [99.9996 / 100, '99,9 %', 99.9996],
    [1 / 30_000, 'alle 0,1 %', 0.00333333333333],
    [1 / 300, '0,3 %', 0.3],
    [0, '0 %', 0],
    [-0.001, '-0,1 %', -0.1],
    [1.004, '100 %', 100.4],
    [1, '100 %', 100],
  ] as const)('a share of %d never reads as all or nothing: %s [A5]', (share, words, percents) =>
    expect([plain(shareWords(share, speeches.fi)).replace('−', '-'), sharePercents(share)]).toEqual([words, percents]),
  );

  it('that moved by less than a tenth of a percent is told by how much [A8]', () =>
    expect(
      movementWords(
        { from: 30_000, to: 30_001, difference: 1, share: 1 / 30_000, uneven: false },
        aMetric({ targetKind: 'number' }).value,
        speeches.fi,
      ),
    ).toBe('+1'));
});

describe('a target whose words could not be read', () => {
  const { value } = aMetric({ title: 'Asteikolla 1–5', targetText: '' });
  const untold = withUnread(value, { targetText: '<p>80 %</p>' });

  it('is said so, and not that its words hold no number or not that one', () => {
    expect(proposalFor(untold)).toBeUndefined();
    expect([noReadingText(untold, fi), notInWordsText(untold, fi)]).toEqual([fi.record.untold, fi.record.untold]);
    expect([noReadingText(value, fi), notInWordsText(value, fi)]).toEqual([fi.metrics.notReadable, fi.metrics.given]);
  });
});

it('an actual whose words could not be read is its number, or said so', () => {
  const { value: metric } = aMetric();
  const untold = withUnread(
    { ...aMetricValue().value, value: undefined, valueText: '', valueTextSv: '' },
    { valueText: '<p>3</p>' },
  );
  expect(actualWords(untold, metric, speechOf('fi', fi)).text).toBe(fi.record.untold);
  expect(actualWords({ ...untold, value: 3 }, metric, speechOf('fi', fi)).text).toContain('3');
});
