import { aProject, aProgramme, aRoadmap } from '../../../tests/builders';
import type { RoadmapState } from '../roadmap';
import { currentYear, withoutYear, yearsOf } from './years';

describe('years', () => {
  it('takes those of measures and of roadmaps, oldest first [S2]', () => {
    expect(
      yearsOf(
        aProgramme({
          projects: [aProject({ year: 2025 }), aProject({ year: 2024 })],
          roadmaps: [aRoadmap({ year: 2026 })],
        }),
      ),
    ).toEqual([2024, 2025, 2026]);
  });

  it('leaves out the year of a row whose year could not be read [S2]', () => {
    expect(yearsOf(aProgramme({ projects: [aProject({ year: 0 })] }))).toEqual([]);
  });

  it('counts the measures whose year is missing apart [S2]', () => {
    expect(withoutYear(aProgramme({ projects: [aProject({ year: 0 }), aProject({ year: 2025 })] }))).toBe(1);
  });

  const states = (given: Readonly<Record<number, RoadmapState | undefined>>): ReturnType<typeof aRoadmap>[] =>
    Object.entries(given).map(([year, state]) => aRoadmap({ year: Number(year), state }));

  it.each<[string, Readonly<Record<number, RoadmapState | undefined>>, readonly number[], number]>([
    ['the newest proposal whose year has begun', { 2024: 'approved', 2025: 'proposal' }, [2024, 2025], 2025],
    ['what was tabled', { 2025: 'approved', 2026: 'tabled' }, [], 2026],
    ['what was noted', { 2025: 'approved', 2026: 'noted' }, [], 2026],
    ['the year that has begun, not the proposal of the next', { 2026: 'approved', 2027: 'proposal' }, [2027], 2026],
    ['the proposal of a year to come, where nothing has begun', { 2025: 'draft', 2027: 'proposal' }, [2026], 2027],
    ['the newest draft, where nothing was proposed', { 2024: undefined, 2025: 'returned' }, [2026], 2025],
    ['the newest year with measures, without a roadmap', {}, [2024, 2025, 0], 2025],
    ['this year, while there is nothing', {}, [], 2026],
    ['not the year of one draft measure', { 2024: 'approved', 2025: 'proposal' }, [2025, 2026], 2025],
  ])('works on %s [S8]', (_, given, years, year) => {
    const projects = years.map((each) => aProject({ year: each }));
    expect(currentYear(aProgramme({ roadmaps: states(given), projects }))).toBe(year);
  });
});
