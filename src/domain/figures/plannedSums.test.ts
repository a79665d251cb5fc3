import { aProgramme, aProject, aTheme } from '../../../tests/builders';
import { filtered } from './filter';
import { plannedParts } from './asksFor';
import { plannedSums, plannedSumsBy } from './plannedSums';

describe('what measures ask for in the budget', () => {
  const themes = [
    { ...aTheme({ key: 'B', code: 'B', sortOrder: 2 }), id: 12 },
    { ...aTheme({ key: 'A', code: 'A', sortOrder: 1 }), id: 11 },
  ];
  const projects = [
    aProject({ key: '1', year: 2026, theme: 12, plannedOneOff: 0.1, plannedYearly: 1000 }),
    aProject({ key: '2', year: 2026, theme: 11, plannedOneOff: 0.2, exampleFields: ['plannedOneOff'] }),
    aProject({ key: '3', year: 2026, status: 'dropped', plannedOneOff: 5000 }),
    aProject({ key: '4', year: 2026, theme: 11 }),
    aProject({ key: '5', year: 2025, theme: 11, status: 'done', plannedYearly: 0 }),
  ].map((record, index) => ({ ...record, id: index + 1 }));
  const programme = aProgramme({ projects, themes });

  it('is added up apart for once and for each year, without what is dropped, and says of how many nothing is known [S12]', () => {
    expect(plannedSums(projects.filter(({ value }) => value.year === 2026))).toEqual({
      oneOff: 0.3,
      yearly: 1000,
      counts: { oneOff: 2, yearly: 1, missing: 1 },
      example: true,
    });
    expect(plannedSums([])).toEqual({
      oneOff: undefined,
      yearly: undefined,
      counts: { oneOff: 0, yearly: 0, missing: 0 },
      example: false,
    });
  });

  it('is told by year, theme and responsible, a nought among the sums and those without one last [S12]', () => {
    const told = (by: 'year' | 'theme' | 'responsible'): unknown =>
      plannedSumsBy(programme, projects, by).map(({ key, oneOff, yearly, counts }) => [
        key,
        oneOff,
        yearly,
        counts.missing,
      ]);
    expect(told('year')).toEqual([
      ['2025', undefined, 0, 0],
      ['2026', 0.3, 1000, 1],
    ]);
    expect(told('theme')).toEqual([
      ['A', 0.2, 0, 1],
      ['B', 0.1, 1000, 0],
    ]);
    expect(told('responsible')).toEqual([['none', 0.3, 1000, 1]]);
  });

  it('opens exactly the measures that it counts [S12]', () => {
    const { counts } = plannedSums(projects);
    for (const planned of plannedParts)
      expect([planned, filtered(programme, { planned }).length]).toEqual([planned, counts[planned]]);
  });
});
