import { aRoadmap } from '../../../tests/builders';
import { spendProblems } from './spendRules';

const roadmap = aRoadmap({ ictSpend: 5_000_000, roadmapSpend: 400_000 }).value;

describe('the spending of a year', () => {
  it.each([
    [{ ictSpend: -1 }, 'ictSpend', 'notAnAmount'],
    [{ ictSpend: Number.NaN }, 'ictSpend', 'notAnAmount'],
    [{ roadmapSpend: -1 }, 'roadmapSpend', 'notAnAmount'],
    [{ roadmapSpend: 6_000_000 }, 'roadmapSpend', 'moreThanAll'],
  ] as const)('with %j is not saved: %s is %s [S13]', (change, name, problem) =>
    expect([...spendProblems({ ...roadmap, ...change })]).toEqual([[name, problem]]),
  );

  it('is saved with both sums, the whole, and without either [S13]', () => {
    expect(spendProblems(roadmap).size).toBe(0);
    expect(spendProblems({ ...roadmap, roadmapSpend: 5_000_000 }).size).toBe(0);
    expect(spendProblems({ ...roadmap, ictSpend: undefined }).size).toBe(0);
    expect(spendProblems({ ...roadmap, roadmapSpend: undefined }).size).toBe(0);
  });
});
