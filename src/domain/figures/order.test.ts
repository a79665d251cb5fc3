import { aProgramme, aProject, aTheme } from '../../../tests/builders';
import { firstOf, groupedBy, sortedBy } from './order';

const collator = new Intl.Collator('fi', { numeric: true });
const compare = (a: string, b: string): number => collator.compare(a, b);
const themes = [aTheme({ key: 'C', code: 'C', sortOrder: 3 }), aTheme({ key: 'A', sortOrder: 1 })];
const [themeC, themeA] = themes;
const projects = [
  aProject({ key: 'b', code: 'C10', title: 'Äly', status: 'done', theme: themeC?.id }),
  aProject({ key: 'c', code: 'C9', title: 'Zeta', status: 'planned' }),
  aProject({ key: 'a', code: '', title: 'Alfa', theme: themeA?.id, statusDate: '2026-01-02' }),
];
const programme = aProgramme({ projects, themes });
const keys = (records: readonly { readonly value: { readonly key: string } }[]): string =>
  records.map(({ value }) => value.key).join('');

describe('measures are sorted', () => {
  it.each([
    ['code', false, 'cba'],
    ['code', true, 'bca'],
    ['title', false, 'acb'],
    ['status', false, 'cba'],
    ['theme', false, 'abc'],
    ['statusDate', true, 'abc'],
  ] as const)('by %s, descending %s: %s', (column, descending, order) => {
    expect(keys(sortedBy(programme, projects, column, descending, compare))).toBe(order);
  });
});

describe('measures are grouped', () => {
  it('in the themes’ own order, those without one last', () => {
    expect(
      groupedBy(programme, projects, 'theme', compare).map(({ key, records }) => `${key}:${keys(records)}`),
    ).toEqual(['A:a', 'C:b', 'none:c']);
  });
  it('and shown in part: one group after the other, each with how many it has in all', () => {
    const many = [...projects, aProject({ key: 'd', theme: themeC?.id }), aProject({ key: 'e', theme: themeC?.id })];
    const groups = groupedBy(programme, many, 'theme', compare);
    const first = (count: number): readonly string[] =>
      firstOf(groups, count).map(({ key, records, total }) => `${key}:${keys(records)} of ${total}`);
    expect(first(3)).toEqual(['A:a of 1', 'C:bd of 3']);
    expect(first(1)).toEqual(['A:a of 1']);
    expect(first(9)).toEqual(['A:a of 1', 'C:bde of 3', 'none:c of 1']);
  });
  it('in the order of work', () => {
    expect(groupedBy(programme, projects, 'status', compare).map(({ key }) => key)).toEqual([
      'planned',
      'done',
      'none',
    ]);
  });
});
