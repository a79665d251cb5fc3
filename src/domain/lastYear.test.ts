import { aMetricValue, aProgramme, aProject } from '../../tests/builders';
import { actualYearsAfter, measuresAfter } from './lastYear';

describe('what a last year leaves behind', () => {
  const programme = aProgramme({
    metricValues: [
      aMetricValue({ metric: 1, year: 2027 }),
      aMetricValue({ metric: 1, year: 2026 }),
      aMetricValue({ metric: 1, year: 2026 }),
      aMetricValue({ metric: 1, year: 2025 }),
      aMetricValue({ metric: 2, year: 2027 }),
    ],
    projects: [
      aProject({ theme: 1, year: 2025 }),
      aProject({ theme: 1, year: 2026 }),
      aProject({ theme: 2, year: 2026 }),
    ],
  });

  it('are the actuals of later years, each year once [A10]', () => {
    expect(actualYearsAfter(programme, 1, { lastYear: 2025 })).toEqual([2026, 2027]);
    expect(actualYearsAfter(programme, 1, { lastYear: 2027 })).toEqual([]);
    expect(actualYearsAfter(programme, 1, {})).toEqual([]);
  });

  it('are the measures of later years that have the theme [I16]', () => {
    expect(measuresAfter(programme, 1, { lastYear: 2025 })).toBe(1);
    expect(measuresAfter(programme, 1, { lastYear: 2024 })).toBe(2);
    expect(measuresAfter(programme, 1, {})).toBe(0);
  });
});
