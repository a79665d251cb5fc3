import { aProject, aProgramme, aRoadmap } from '../../../tests/builders';
import { currentYear, yearsOf } from './years';

describe('years', () => {
  it('takes those of measures and of roadmaps, oldest first', () => {
    expect(
      yearsOf(
        aProgramme({
          projects: [aProject({ year: 2025 }), aProject({ year: 2024 })],
          roadmaps: [aRoadmap({ year: 2026 })],
        }),
      ),
    ).toEqual([2024, 2025, 2026]);
  });

  it('leaves out the year of a row whose year could not be read', () => {
    expect(yearsOf(aProgramme({ projects: [aProject({ year: 0 })] }))).toEqual([]);
  });

  it('works on the newest approved roadmap, not on a proposal [S8]', () => {
    const roadmaps = [aRoadmap({ year: 2024, state: 'approved' }), aRoadmap({ year: 2025, state: 'proposal' })];
    expect(currentYear(aProgramme({ roadmaps }))).toBe(2024);
  });

  it('works on the newest year while nothing is approved [S8]', () => {
    expect(currentYear(aProgramme({ projects: [aProject({ year: 2024 }), aProject({ year: 2025 })] }))).toBe(2025);
  });
});
