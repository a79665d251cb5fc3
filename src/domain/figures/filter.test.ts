import { aProgramme, aProject, aResponsible, aTheme } from '../../../tests/builders';
import { facet, filtered, fold, noneKey, type Filter } from './filter';

const themes = [aTheme({ key: 'A' }), aTheme({ key: 'B', code: 'B' })];
const [themeA, themeB] = themes;
const responsibles = [aResponsible({ key: 'r1' })];
const projects = [
  aProject({
    key: 'A1',
    code: 'A1',
    title: 'Luodaan asiakasrekisterit',
    year: 2025,
    theme: themeA?.id,
    responsible: responsibles[0]?.id,
  }),
  aProject({
    key: '2024-04',
    title: 'Digitoidaan arkistot',
    year: 2024,
    status: 'started',
    need: 'law',
    level: 'shared',
    benefit: 4,
  }),
  aProject({
    key: 'B6',
    code: 'B6',
    title: 'Seurataan ruokahävikkiä',
    year: 2025,
    theme: themeB?.id,
    problem: 'Miten vaikutamme ruokahävikkiin kouluissa?',
  }),
];
const programme = aProgramme({ projects, themes, responsibles });
const keys = (filter: Filter): string[] => filtered(programme, filter).map(({ value }) => value.key);

describe('a filter', () => {
  it('without parts lets everything through', () => expect(keys({})).toEqual(['A1', '2024-04', 'B6']));
  it('narrows by year', () => expect(keys({ year: 2025 })).toEqual(['A1', 'B6']));
  it('finds those without a theme', () => expect(keys({ theme: noneKey })).toEqual(['2024-04']));
  it('finds a theme and a responsible by the key in an address, and by the number of a row that had none', () => {
    expect([keys({ theme: 'B' }), keys({ responsible: 'r1' })]).toEqual([['B6'], ['A1']]);
    expect(keys({ theme: `id:${themeB?.id}` })).toEqual(['B6']);
    expect([keys({ theme: 'gone' }), keys({ theme: 'id:99999' })]).toEqual([[], []]);
  });
  it('finds what one person leads, or nobody, and counts both [S14]', () => {
    const [veera, other] = [7, 8].map((id) => ({ id, name: 'Veera', email: '' }));
    const led = [aProject({ key: 'a', lead: veera }), aProject({ key: 'b', lead: other }), aProject({ key: 'c' })];
    const among = (filter: Filter): string[] =>
      filtered(aProgramme({ projects: led }), filter).map(({ value }) => value.key);
    expect([among({ lead: 7 }), among({ lead: noneKey }), among({ lead: 9 })]).toEqual([['a'], ['c'], []]);
    expect([...facet(aProgramme({ projects: led }), { lead: 7 }, 'lead')]).toEqual([
      ['7', 1],
      ['8', 1],
      [noneKey, 1],
    ]);
  });
  it('finds those without a status', () => expect(keys({ status: 'none' })).toEqual(['A1', 'B6']));
  it('narrows by need, level and benefit, and finds those that have none', () => {
    expect([keys({ need: 'law' }), keys({ level: 'shared' }), keys({ benefit: '4' })]).toEqual([
      ['2024-04'],
      ['2024-04'],
      ['2024-04'],
    ]);
    expect([keys({ need: noneKey }), keys({ level: noneKey }), keys({ benefit: noneKey })]).toEqual([
      ['A1', 'B6'],
      ['A1', 'B6'],
      ['A1', 'B6'],
    ]);
  });
  it('finds words in code, name and problem, in any order and case [S7]', () => {
    expect(keys({ text: 'KOULUISSA b6' })).toEqual(['B6']);
    expect(keys({ text: 'arkistot puuttuu' })).toEqual([]);
  });
});

describe('searching', () => {
  it.each([
    ['Ä', 'ä'],
    ['SÄÄ', 'sää'],
    ['Åbo', 'åbo'],
    ['Café', 'cafe'],
    ['  kaksi   väliä ', 'kaksi väliä'],
    ['Šakki', 'sakki'],
    ['A\u0308', 'ä'],
    ['Asian\u00adhallinta', 'asianhallinta'],
    ['Asian\u200bhallinta\ufeff', 'asianhallinta'],
    ['suomi.fi\u2011viestit', 'suomi.fi-viestit'],
    ['2024\u20132025', '2024-2025'],
  ])('folds %j to %j [S7]', (text, folded) => expect(fold(text)).toBe(folded));

  it('keeps ä apart from a, which are different letters [S7]', () => {
    expect(keys({ text: 'havikki' })).toEqual([]);
    expect(keys({ text: 'HÄVIKKI' })).toEqual(['B6']);
  });
});

describe('facets', () => {
  it('count what a choice would show while the other parts stay', () => {
    expect([...facet(programme, { year: 2025, theme: 'A' }, 'theme')]).toEqual([
      ['A', 1],
      ['B', 1],
    ]);
    expect([...facet(programme, { theme: 'A', year: 2024 }, 'year')]).toEqual([['2025', 1]]);
  });
});
