import { aProject, aProgramme, aTheme } from '../../../tests/builders';
import {
  boardColumns,
  countsBy,
  countsByStatus,
  countsByTheme,
  impactByCost,
  restsOnExamples,
  withShares,
} from './aggregate';

describe('the board', () => {
  it('has a column for every status in the order of work [S3]', () => {
    expect(boardColumns([aProject({ status: 'done' })]).map(({ status }) => status)).toEqual([
      'planned',
      'started',
      'done',
      'unknown',
      'dropped',
    ]);
  });

  it('puts "no status yet" first, and only while something is in it [S3]', () => {
    const columns = boardColumns([aProject({ key: 'A1' }), aProject({ key: 'A2', status: 'started' })]);
    expect(columns.map(({ status, projects }) => [status, projects.length])).toEqual([
      ['none', 1],
      ['planned', 0],
      ['started', 1],
      ['done', 0],
      ['unknown', 0],
      ['dropped', 0],
    ]);
  });
});

describe('counts', () => {
  it('leaves out what nothing has, and puts the largest first', () => {
    const projects = [aProject({ status: 'planned' }), aProject({ status: 'done' }), aProject({ status: 'done' })];
    expect(countsByStatus(projects)).toEqual([
      { key: 'done', count: 2, share: 200 / 3 },
      { key: 'planned', count: 1, share: 100 / 3 },
    ]);
  });

  it('counts a measure without a theme under "none", after the themes in their own order [S2]', () => {
    const themes = [aTheme({ key: 'B', sortOrder: 2 }), aTheme({ key: 'A', sortOrder: 1 })];
    const projects = [undefined, ...themes].map((theme) => aProject({ theme: theme?.id }));
    const programme = aProgramme({ projects, themes });
    expect(countsByTheme(programme, projects).map(({ key, count }) => [key, count])).toEqual([
      ['A', 1],
      ['B', 1],
      ['none', 1],
    ]);
  });

  it('puts those that have no value last, and the others by size or upwards on a scale [S2]', () => {
    const projects = [
      aProject(),
      aProject(),
      aProject({ need: 'law', benefit: 5 }),
      aProject({ need: 'strategy', benefit: 2 }),
      aProject({ need: 'strategy', benefit: 5 }),
    ];
    const counts = (dimension: 'need' | 'benefit'): unknown =>
      countsBy(aProgramme({ projects }), projects, dimension).map(({ key, count }) => [key, count]);
    expect(counts('need')).toEqual([
      ['strategy', 2],
      ['law', 1],
      ['none', 2],
    ]);
    expect(counts('benefit')).toEqual([
      ['2', 1],
      ['5', 2],
      ['none', 2],
    ]);
  });

  it('takes a year that could not be read as none [S2]', () => {
    const projects = [aProject({ year: 2025 }), aProject({ year: 0 }), aProject({ year: 2024 })];
    expect(countsBy(aProgramme({ projects }), projects, 'year').map(({ key }) => key)).toEqual([
      '2024',
      '2025',
      'none',
    ]);
  });

  it('places by impact and cost what has both on the scale, and counts the rest as missing [S4]', () => {
    const both = aProject({ impact: 4, costClass: 2 });
    const rest = [
      aProject({ impact: 4 }),
      aProject({ costClass: 1 }),
      aProject({ impact: 7, costClass: 2 }),
      aProject(),
    ];
    const { at, missing } = impactByCost([both, ...rest]);
    expect([at(4, 2), at(2, 4), missing]).toEqual([[both], [], rest]);
  });

  it('rests on examples only where the property that is shown holds one [S5]', () => {
    const projects = [aProject({ need: 'law', exampleFields: ['need', 'level'] })];
    expect([
      restsOnExamples(projects, 'need'),
      restsOnExamples(projects, 'level'),
      restsOnExamples(projects, 'theme'),
    ]).toEqual([true, false, false]);
  });

  it('gives each count its share of all, equal ones the same [S1]', () => {
    const shares = (...counts: readonly number[]): readonly number[] =>
      withShares(counts.map((count, index) => ({ key: String(index), count }))).map(({ share }) => share);
    expect(shares(1, 1, 2)).toEqual([25, 25, 50]);
    expect(new Set(shares(1, 1, 1)).size).toBe(1);
    expect([shares(5), shares(0, 0), shares()]).toEqual([[100], [0, 0], []]);
  });
});
