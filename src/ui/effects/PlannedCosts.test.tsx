/** @jest-environment jsdom */
import * as React from 'react';
import { aProgramme, aProject, aRoadmap } from '../../../tests/builders';
import { drawnPage, leavePage, mediaOf, textOf } from '../../../tests/drawnPage';
import type { Programme } from '../../domain/programme';
import { filtered } from '../../domain/figures/filter';
import { parseRoute } from '../app/route';
import { CostTile } from '../overview/CostTile';
import { PlannedCosts } from './PlannedCosts';
import { scopeOf } from './scope';

beforeEach(() => mediaOf());
afterEach(leavePage);

const programme = aProgramme({
  projects: [
    aProject({ year: 2026, plannedOneOff: 412000 }),
    aProject({ year: 2026, plannedYearly: 96000 }),
    aProject({ year: 2026 }),
    aProject({ year: 2026, status: 'dropped', plannedOneOff: 1 }),
    aProject({ year: 2025, plannedOneOff: 7 }),
  ].map((record, index) => ({ ...record, id: index + 1 })),
  roadmaps: [aRoadmap({ key: '2026', year: 2026, state: 'proposal' })],
});

const planned = (of: Programme, address = '#/effects'): Promise<HTMLElement> =>
  drawnPage(<PlannedCosts scope={scopeOf(of, parseRoute(address))} />, { programme: of, route: parseRoute(address) });

describe('what the measures ask for in the budget', () => {
  it('is told of the year that is being worked on, kind by kind, without what is dropped [S12]', async () => {
    const text = textOf(await planned(programme));
    expect(text).toContain('Paljonko talousarvioon on varattava? 2026');
    expect(text).toMatch(/Kertainvestoinnit\s*412 000 €\s*1 toimenpide/);
    expect(text).toMatch(/Vuosikustannukset\s*96 000 €\/v\s*1 toimenpide/);
    expect(text).toMatch(/Arvio puuttuu\s*1\s*1 toimenpide/);
  });

  it('has numbers each of which opens as many measures as it counts [S12]', async () => {
    const links = [...(await planned(programme)).querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
    expect(links).toHaveLength(6);
    for (const link of links) {
      const { planned: part, year, theme } = parseRoute(link.slice(link.indexOf('#')));
      expect(part).toBeDefined();
      const filter = { ...(part && { planned: part }), ...(year && { year }), ...(theme && { theme }) };
      expect([link, filtered(programme, filter).length]).toEqual([link, 1]);
    }
  });

  it('says that nothing is known of a year in which no measure has said, and Katsaus is silent then [S12]', async () => {
    const silent = aProgramme({ projects: [aProject({ year: 2025 })] });
    expect(textOf(await planned(silent))).toContain('Vuoden 2025 toimenpiteille ei ole vielä arvioitu kustannuksia.');
    leavePage();
    expect(textOf(await drawnPage(<CostTile />, { programme: silent }))).not.toContain('Talousarvioon');
    leavePage();
    expect(textOf(await drawnPage(<CostTile />, { programme }))).toMatch(
      /Talousarvioon varattava 2026: 412 000 € kertainvestointeja, 96 000 €\/v; 1 toimenpiteeltä puuttuu arvio/,
    );
  });
});
