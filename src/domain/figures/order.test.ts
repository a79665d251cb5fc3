import { aProgramme, aProject, aTheme } from '../../../tests/builders';
import { firstOf, groupedBy, sortedBy, type Naming } from './order';

const collator = new Intl.Collator('fi', { numeric: true });
const naming: Naming = {
  compare: (a, b) => collator.compare(a, b),
  nameOf: ({ title }) => title,
};
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
    expect(keys(sortedBy(programme, projects, column, descending, naming))).toBe(order);
  });
});

it('measures are sorted by the names that their reader sees', () => {
  const swedish: Naming = { ...naming, nameOf: ({ title, titleSv }) => titleSv || title };
  const named = [
    aProject({ key: 'a', title: 'Alfa', titleSv: 'Öppet' }),
    aProject({ key: 'b', title: 'Beeta', titleSv: 'Arkiv' }),
  ];
  expect(keys(sortedBy(aProgramme({ projects: named }), named, 'title', false, swedish))).toBe('ba');
});

describe('measures are grouped', () => {
  it('in the themes’ own order, those without one last', () => {
    expect(
      groupedBy(programme, projects, 'theme', naming).map(({ key, records }) => `${key}:${keys(records)}`),
    ).toEqual(['A:a', 'C:b', 'none:c']);
  });
  it('and shown in part: one group after the other, each with how many it has in all', () => {
    const many = [...projects, aProject({ key: 'd', theme: themeC?.id }), aProject({ key: 'e', theme: themeC?.id })];
    const groups = groupedBy(programme, many, 'theme', naming);
    const first = (count: number): readonly string[] =>
      firstOf(groups, count).map(({ key, records, total }) => `${key}:${keys(records)} of ${total}`);
    expect(first(3)).toEqual(['A:a of 1', 'C:bd of 3']);
    expect(first(1)).toEqual(['A:a of 1']);
    expect(first(9)).toEqual(['A:a of 1', 'C:bde of 3', 'none:c of 1']);
  });
  it('by lead, by name, those of one name apart and those without one last [S14]', () => {
    const led = [9, 8, undefined, 7].map((id, index) =>
      aProject({
        key: String(index),
        lead: id === undefined ? undefined : { id, name: id === 9 ? 'Veera' : 'Aino', email: '' },
      }),
    );
    expect(groupedBy(programme, led, 'lead', naming).map(({ key, records }) => `${key}:${keys(records)}`)).toEqual([
      '8:1',
      '7:3',
      '9:0',
      'none:2',
    ]);
  });
  it('by the quarter in which they are due, also on another day than its last one, those without one last [S11]', () => {
    const due = ['2026-03-31', undefined, '2025-09-30', '2025-08-15', '2025-12-31'] as const;
    const many = due.map((dueOn, index) => aProject({ key: String(index), dueOn }));
    expect(groupedBy(programme, many, 'dueOn', naming).map(({ key, records }) => `${key}:${keys(records)}`)).toEqual([
      '2025-3:23',
      '2025-4:4',
      '2026-1:0',
      'none:1',
    ]);
    expect(keys(sortedBy(programme, many, 'dueOn', false, naming))).toBe('32401');
    expect(keys(sortedBy(programme, many, 'dueOn', true, naming))).toBe('04231');
  });
  it('in the order of work', () => {
    expect(groupedBy(programme, projects, 'status', naming).map(({ key }) => key)).toEqual(['planned', 'done', 'none']);
  });
});
