import { aProgramme, aProject, aRoadmap } from '../../../tests/builders';
import { yearShown } from './view';

describe('the year of a roadmap on a page and in the embed', () => {
  const undated = aProject({ key: 'u', year: 0 });
  const projects = [aProject({ key: 'a', year: 2025 }), aProject({ key: 'b', year: 2026 }), undated];
  const roadmaps = [aRoadmap({ key: '2025', year: 2025, state: 'proposal' })];
  const programme = aProgramme({ projects, roadmaps });

  it.each([
    ['the one that is worked on, whatever one draft measure is of', {}, undefined, 2025],
    ['the one that the web part is set to', {}, 2026, 2026],
    ['the one that the address asks for', { year: 2024 }, 2026, 2024],
    ['that of the measure that the address leads to', { open: 'b' }, undefined, 2026],
    ['the one that is worked on, where that measure has no year', { open: 'u' }, undefined, 2025],
  ] as const)('is %s [S8]', (_, asked, otherwise, year) =>
    expect(yearShown(programme, { page: 'roadmap', ...asked }, otherwise)).toBe(year),
  );

  it('is none while there is nothing [S8]', () => expect(yearShown(aProgramme(), { page: 'roadmap' })).toBeUndefined());
});
