/** @jest-environment jsdom */
import * as React from 'react';
import { aMetric, aMetricValue, aProgramme, aProject, aRoadmap } from '../../../tests/builders';
import { drawnPage, leavePage, mediaOf, textOf } from '../../../tests/drawnPage';
import type { Programme } from '../../domain/programme';
import { MetricsTile } from './MetricsTile';
import { Overview } from './OverviewPage';
import { WaitingTile } from './WaitingTile';

// The pictures themselves cannot be drawn without a browser.
jest.mock('../figure/Donut', () => ({ Donut: () => null }));
jest.mock('../figure/Bar', () => ({ Bar: () => null }));

beforeEach(() => mediaOf());
afterEach(leavePage);

/** Katsaus of a programme. */
const overview = (programme: Programme): Promise<HTMLElement> =>
  drawnPage(<Overview recentHistory={() => Promise.resolve([])} freshness="before" />, { programme });

describe('Katsaus', () => {
  it('counts no measure without a year into its years, and says that it has none [S2]', async () => {
    const projects = [2025, 2026, 2026, 0].map((year) => aProject({ year }));
    const text = textOf(await overview(aProgramme({ projects })));
    expect(text).toContain('3 toimenpidettä vuosien 2025–2026 tiekartoillaYhdestä toimenpiteestä puuttuu vuosi.');
    expect(text).not.toMatch(/\b0–|vuoden 0|Digitiekartta 0/);
  });

  it('begins with the year that is being worked on, not with the one of a draft [S8]', async () => {
    const projects = [2025, 2026].map((year) => aProject({ year }));
    const roadmaps = [aRoadmap({ key: '2025', year: 2025, state: 'proposal' })];
    const root = await overview(aProgramme({ projects, roadmaps }));
    const tiles = [...root.querySelectorAll('[data-tile="year"]')].map(textOf);
    expect(tiles.map((text) => /Digitiekartta (\d+)/.exec(text)?.[1])).toEqual(['2025', '2026']);
  });

  it('tells the date of what it counts, once some were moved [S9]', async () => {
    const projects = [
      aProject({ year: 2024, status: 'started' }),
      aProject({ year: 2024, status: 'done', statusDate: '2026-11-29' }),
    ];
    const roadmaps = [aRoadmap({ year: 2024, state: 'approved', asOf: '10/24' })];
    expect(textOf(await overview(aProgramme({ projects, roadmaps })))).toContain('tilanne 10/24–29.11.2026');
  });
});

describe('the tile of the metrics', () => {
  it('ranks no change of ten months against twelve, and says that there is one [A8]', async () => {
    const metrics = [
      aMetric({ title: 'Ostot', targetKind: 'number' }),
      aMetric({ title: 'Käynnit', targetKind: 'number' }),
    ];
    const asOf = ['2024-10-31', '2024-12-31'] as const;
    const metricValues = metrics.flatMap(({ id }, index) => [
      aMetricValue({ metric: id, year: 2023, value: 100, asOf: '2023-12-31' }),
      aMetricValue({ metric: id, year: 2024, value: index === 0 ? 69.9 : 99, asOf: asOf[index] }),
    ]);
    const root = await drawnPage(<MetricsTile />, { programme: aProgramme({ metrics, metricValues }) });
    const text = textOf(root);
    expect(text).toContain('Eniten liikkuivat vuodesta 2023');
    expect(text).toContain('Käynnit');
    expect(text).not.toContain('Ostot');
    expect(text).toContain('Lisäksi 1 mittarin luvut kattavat eri osan vuotta');
  });
});

describe('the tile of what waits', () => {
  it('names no days where none are known [W2]', async () => {
    const programme = aProgramme({ projects: [aProject({ status: 'unknown' })] });
    for (const language of ['fi', 'sv', 'en'] as const) {
      const text = textOf(await drawnPage(<WaitingTile />, { programme, language }));
      expect(text).toMatch(/ei tietoa|uppgift saknas|no information/i);
      expect(text).not.toMatch(/\b0\b/);
    }
  });

  it('names the role in Swedish to readers of Swedish [X11]', async () => {
    const role = { id: 5, etag: '', modified: '2026-11-24T08:00:00Z', modifiedBy: '' } as const;
    const value = { key: 'r', title: 'Kehitysjohtaja', titleSv: 'Utvecklingsdirektör', titleEn: '' };
    const programme = aProgramme({
      projects: [aProject({ status: 'unknown', responsible: 5 })],
      responsibles: [{ ...role, value: { ...value, validFrom: undefined, validTo: undefined } }],
    });
    expect(textOf(await drawnPage(<WaitingTile />, { programme, language: 'sv' }))).toContain('Utvecklingsdirektör');
  });
});
