/** @jest-environment jsdom */
import * as React from 'react';
import { aProgramme, aProject, aResponsible, aRoadmap } from '../../../tests/builders';
import { drawnPage, leavePage, mediaOf, textOf } from '../../../tests/drawnPage';
import type { Programme } from '../../domain/programme';
import type { Acts } from '../app/useActs';
import type { Route } from '../app/route';
import { ProjectsPage } from './ProjectsPage';

beforeEach(() => mediaOf());
afterEach(leavePage);

const role = aResponsible({ title: 'Kehitysjohtaja', titleSv: 'Utvecklingsdirektör' });
const roadmaps = [aRoadmap({ year: 2024, state: 'approved' })];

/** Toimenpiteet at an address. */
function page(programme: Programme, route: Partial<Route>, language: 'fi' | 'sv' = 'fi'): Promise<HTMLElement> {
  const acts = { pending: new Map(), tell: () => undefined } as unknown as Acts;
  const of = { acts, history: () => Promise.resolve([]), linkTo: () => '' };
  return drawnPage(<ProjectsPage {...of} />, { programme, route: { page: 'projects', ...route }, language });
}

describe('Toimenpiteet', () => {
  const projects = [
    aProject({ year: 2024, status: 'unknown', responsible: role.id }),
    aProject({ year: 2024, status: 'done' }),
    aProject({ year: 2024, status: 'dropped' }),
  ];
  const programme = aProgramme({ projects, roadmaps, responsibles: [role] });

  it('counts above what waits that alone [W1]', async () => {
    const root = await page(programme, { view: 'waiting' });
    expect(root.querySelectorAll('tr[data-row]')).toHaveLength(1);
    expect(textOf(root)).toContain('Näytetään 1 toimenpide 3 toimenpiteestä');
    expect(textOf(root)).not.toMatch(/3 \/ 3|3 toimenpidettä 3/);
  });

  it('names no days of waiting where none are known [W2]', async () => {
    const [, , , , days] = (await page(programme, { view: 'waiting' })).querySelectorAll('tr[data-row] > *');
    expect(textOf(days ?? null)).toBe('');
  });

  it('names who is to update in Swedish to readers of Swedish [X11]', async () => {
    const row = (await page(programme, { view: 'waiting' }, 'sv')).querySelector('tr[data-row]');
    expect(textOf(row)).toContain('Utvecklingsdirektör');
    expect(textOf(row)).not.toContain('Kehitysjohtaja');
  });

  it('shows the year that is being worked on, not the one of a draft measure [S8]', async () => {
    const drafted = aProgramme({ projects: [...projects, aProject({ year: 2025, title: 'Luonnos' })], roadmaps });
    const root = await page(drafted, {});
    expect(textOf(root)).toContain('Näytetään 3 toimenpidettä 3 toimenpiteestä');
    expect(textOf(root)).not.toContain('Luonnos');
  });
});
