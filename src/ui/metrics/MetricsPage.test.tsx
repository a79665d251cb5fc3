/** @jest-environment jsdom */
import * as React from 'react';
import { act, Simulate } from 'react-dom/test-utils';
import { aMetric, aMetricValue, aProgramme } from '../../../tests/builders';
import { drawnPage, leavePage, mediaOf, textOf } from '../../../tests/drawnPage';
import { metricRows } from '../../domain/figures/metricTable';
import type { MetricValue } from '../../domain/metric';
import type { Language } from '../../loc/language';
import type { Route } from '../app/route';
import type { Acts } from '../app/useActs';
import { AttainmentView } from './AttainmentView';
import { MetricsPage } from './MetricsPage';
import { Values } from './Values';

beforeEach(() => mediaOf());
afterEach(leavePage);

const bought = aMetric({ key: '2024-m01', title: 'Ostot', targetKind: 'number', targetValue: 90, bound: 'atMost' });
const actuals = [
  aMetricValue({ metric: bought.id, year: 2023, value: 100, asOf: '2023-12-31' }),
  aMetricValue({ metric: bought.id, year: 2024, value: 61, asOf: '2024-10-31' }),
];
const programme = aProgramme({ metrics: [bought], metricValues: actuals });
const [row] = metricRows(programme, 2024);

/** Mittarit at an address. */
function metrics(year?: number): Promise<HTMLElement> {
  const acts = { withCode: () => undefined } as unknown as Acts;
  const route = { page: 'metrics', ...(year !== undefined && { year }) } as const;
  return drawnPage(<MetricsPage acts={acts} history={() => Promise.resolve([])} upToDate />, { programme, route });
}

describe('Mittarit', () => {
  it('marks a change of ten months against twelve where it stands [A8]', async () => {
    const cells = [...(await metrics()).querySelectorAll('tr[data-metric] td')].map(textOf);
    expect(cells).toContain('−39 %osa vuodesta');
  });

  it('tells of a ceiling that it is kept, and no share of it [A5]', async () => {
    const text = textOf((await metrics()).querySelector('tr[data-metric]'));
    expect(text).toContain('saavutettu');
    expect(text).not.toMatch(/6[78] %|alle tavoitteen/);
  });

  it('says which year it shows where it is not the one that the address asks for [X9]', async () => {
    expect(textOf(await metrics(2030))).toContain('Vuodelta 2030 ei ole toteumia. Näet vuoden 2024.');
    expect(textOf(await metrics(2024))).not.toContain('ei ole toteumia');
  });
});

describe('a metric with a last year', () => {
  const over = aMetric({ key: '2024-m02', title: 'Faksit', titleSv: 'Fax', lastYear: 2024, targetValue: 5 });
  const all = aProgramme({
    metrics: [bought, over],
    metricValues: [
      ...actuals,
      aMetricValue({ metric: over.id, year: 2024, value: 7 }),
      aMetricValue({ metric: bought.id, year: 2025, value: 60 }),
    ],
  });
  const page = (route: Partial<Route>, language: Language = 'fi'): Promise<HTMLElement> =>
    drawnPage(<MetricsPage acts={{} as Acts} history={() => Promise.resolve([])} upToDate />, {
      programme: all,
      route: { page: 'metrics', ...route },
      language,
    });

  it.each([
    ['fi', 'Faksit Päättynyt 2024', 'Päättyneet mittarit (1)Faksit Päättynyt 2024'],
    ['sv', 'Fax Avslutad 2024', 'Avslutade indikatorer (1)Fax Avslutad 2024'],
    ['en', 'Faksit Ended 2024', 'Metrics that have ended (1)Faksit Ended 2024'],
  ] as const)(
    'is told as ended in its year, and below the table of later ones, in %s [A10]',
    async (language, row, below) => {
      const then = await page({ year: 2024 }, language);
      expect([...then.querySelectorAll('tr[data-metric]')].map(textOf)[1]).toContain(row.replace(' ', ''));
      expect(then.querySelector('details')).toBeNull();
      const later = await page({ year: 2025 }, language);
      expect([...later.querySelectorAll('tr[data-metric]')]).toHaveLength(1);
      expect(textOf(later.querySelector('details'))).toBe(below);
    },
  );

  it('has its panel in a later year, too, as of its last one [A10]', async () => {
    const text = textOf((await page({ year: 2025, open: '2024-m02' })).querySelector('aside'));
    expect(text).toContain('Viimeinen vuosiPäättynyt 2024');
    expect(text).toContain('Tavoitteen toteutuminen 2024');
  });

  it('is proposed no actual of a later year than its last [A10]', async () => {
    const root = await page({ year: 2025, open: '2024-m02' });
    const button = [...root.querySelectorAll('button')].find((each) => textOf(each) === 'Lisää toteuma');
    if (!button) throw new Error('Nothing to press.');
    act(() => Simulate.click(button));
    const years = [...document.querySelectorAll('input')].map(({ value }) => value);
    expect(years).toContain('2023');
    expect(years).not.toContain('2025');
  });
});

describe('how a metric came out', () => {
  const view = (): Promise<HTMLElement> => drawnPage(row ? <AttainmentView row={row} /> : <i />, { programme });

  it('tells that a change is of ten months against twelve [A8]', async () => {
    expect(textOf(await view())).toContain('Luvut kattavat eri osan vuotta');
  });

  it('is reckoned up to a whole year only when asked, and is then told as such [A7]', async () => {
    const root = await view();
    expect(textOf(root)).toContain('Muutos 2023–2024: −39 (−39 %).');
    expect(textOf(root)).not.toContain('Samalla tahdilla');
    const box = root.querySelector<HTMLInputElement>('input[type="checkbox"]');
    if (!box) throw new Error('Nothing to ask with.');
    act(() => Simulate.change(box, { target: { checked: true } } as never));
    const text = textOf(root);
    expect(text).toContain('Samalla tahdilla koko vuonna muutos 2023–2024 olisi −26,8 (−26,8 %).');
    expect(text).toContain('Samalla tahdilla koko vuonna noin 73,2. Arvio, ei toteuma.');
    expect(text).not.toContain('kattavat eri osan');
  });
});

describe('the actuals of a metric', () => {
  /** The actuals as their metric shows them, and what was changed of them. */
  async function shown(given: Partial<MetricValue>): Promise<{ root: HTMLElement; changed: readonly object[] }> {
    const changed: object[] = [];
    const change = (_: unknown, __: unknown, to: object): void => void changed.push(to);
    const all = aProgramme({ metrics: [bought], metricValues: [aMetricValue({ metric: bought.id, ...given })] });
    const of = { metric: bought, acts: { change } as unknown as Acts, year: 2024 };
    return { root: await drawnPage(<Values {...of} />, { programme: all }), changed };
  }

  it('have a number in words taken by one press [T8]', async () => {
    const { root, changed } = await shown({ year: 2025, valueText: '3,9' });
    const button = [...root.querySelectorAll('button')].find((each) => textOf(each) === 'Ota luku käyttöön: 3,9');
    if (!button) throw new Error('Nothing to press.');
    act(() => Simulate.click(button));
    expect(changed).toEqual([expect.objectContaining({ valueText: '3,9', value: 3.9, approximate: false })]);
  });

  it('say of a year that is missing that it is, and nothing of a year 0 [S2]', async () => {
    const { root } = await shown({ year: 0, value: 5 });
    expect(textOf(root.querySelector('li'))).toContain('vuosi puuttuu');
    const names = [...root.querySelectorAll('[aria-label]')].map((each) => each.getAttribute('aria-label'));
    expect(names.join(' ')).not.toMatch(/\b0\b/);
  });
});
