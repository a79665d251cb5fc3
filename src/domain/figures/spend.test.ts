import { aProgramme, aRoadmap } from '../../../tests/builders';
import { spendByYear } from './spend';

describe('spending by year', () => {
  it('tells the roadmap’s share where both are known, the oldest year first, and what is an example [S6]', () => {
    const roadmaps = [
      aRoadmap({ year: 2025, ictSpend: 5000000, roadmapSpend: 400000, exampleFields: ['ictSpend'] }),
      aRoadmap({ year: 2024, ictSpend: 4000000 }),
      aRoadmap({ year: 2023, roadmapSpend: 1, exampleFields: ['ictSpend'] }),
      aRoadmap({ year: 2022 }),
      aRoadmap({ year: 2021, ictSpend: 0, roadmapSpend: 5 }),
    ];
    expect(spendByYear(aProgramme({ roadmaps })).map(({ year, share, example }) => [year, share, example])).toEqual([
      [2021, undefined, false],
      [2023, undefined, false],
      [2024, undefined, false],
      [2025, 8, true],
    ]);
  });
});
