import fc from 'fast-check';
import { rolesFromText, themesFromText, type LineProblem } from './firstLines';

const keys = { year: 2027, random: Math.random };

const themes = (text: string): readonly (readonly string[])[] =>
  themesFromText(text, keys).rows.map(({ code, title, titleSv }) => [code, title, titleSv]);

describe('themes that are typed one a line', () => {
  it.each<[string, readonly (readonly string[])[]]>([
    ['A; Asukas; Invånare', [['A', 'Asukas', 'Invånare']]],
    [
      'A\tAsukas\tInvånare\r\nB\tYritykset\t',
      [
        ['A', 'Asukas', 'Invånare'],
        ['B', 'Yritykset', ''],
      ],
    ],
    ['A Asukas', [['A', 'Asukas', '']]],
    ['B2: Asukas; Invånare', [['B2', 'Asukas', 'Invånare']]],
    ['Asukas', [['', 'Asukas', '']]],
    ['Asukas; Invånare', [['', 'Asukas', 'Invånare']]],
    ['K-talo auki', [['', 'K-talo auki', '']]],
    // As Excel copies a cell with a quote or a line break in it.
    ['A\t"Asukas ""ensin"""\tInvånare', [['A', 'Asukas "ensin"', 'Invånare']]],
    ['A\t"Asukas\nja perhe"\tInvånare', [['A', 'Asukas ja perhe', 'Invånare']]],
    ['A; Asukas "ensin"; Invånare', [['A', 'Asukas "ensin"', 'Invånare']]],
    ['; Asukas', [['', 'Asukas', '']]],
    ['\n\n  \n', []],
    [';;', []],
  ])('%j are read as letter, name and Swedish name [L7]', (text, read) => {
    expect(themes(text)).toEqual(read);
    expect(themesFromText(text, keys).problem).toBeUndefined();
  });

  it('stand in their order and have a key each [L7]', () => {
    const { rows } = themesFromText('A; Asukas\n\nB; Yritykset', keys);
    expect(rows.map(({ sortOrder, kind }) => [sortOrder, kind])).toEqual([
      [1, 'theme'],
      [2, 'theme'],
    ]);
    expect(new Set(rows.map(({ key }) => key)).size).toBe(2);
  });

  it.each<[string, LineProblem]>([
    ['A; Asukas\n\nB; ; Invånare', { line: 3, what: 'nameless' }],
    ['A\t"Asukas\nja perhe"\n\t\tUtan', { line: 3, what: 'nameless' }],
    ['A; Asukas\na; Yritykset', { line: 2, what: 'twice' }],
    ['A; Asukas\nB; ASUKAS', { line: 2, what: 'twice' }],
    [`A; ${'a'.repeat(256)}`, { line: 1, what: 'tooLong' }],
    [`A; Asukas; ${'a'.repeat(256)}`, { line: 1, what: 'tooLong' }],
  ])('%j cannot become rows, and the first line of that is named [L7]', (text, problem) => {
    expect(themesFromText(text, keys).problem).toEqual(problem);
  });

  it('are as many as there are lines with something in them, where no cell is in quotes [L7]', () => {
    const line = fc.string().map((each) => each.replace(/[\r\n"]/g, ''));
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const text = lines.join('\n');
        const filled = text.split(/\r?\n/).filter((line) => /[^\s;]/.test(line));
        expect(themesFromText(text, keys).rows).toHaveLength(filled.length);
      }),
    );
  });
});

describe('roles that are typed one a line', () => {
  it('are a name and a Swedish name [L7]', () => {
    const { rows, problem } = rolesFromText('Digijohtaja; Digitaliseringsdirektör\nA Oy:n tj', keys);
    expect(rows.map(({ title, titleSv }) => [title, titleSv])).toEqual([
      ['Digijohtaja', 'Digitaliseringsdirektör'],
      ['A Oy:n tj', ''],
    ]);
    expect(problem).toBeUndefined();
    expect(rolesFromText('Digijohtaja\ndigijohtaja ', keys).problem).toEqual({ line: 2, what: 'twice' });
  });
});
