import fc from 'fast-check';
import { openedInExcel } from '../../tests/excel';
import { languages } from '../loc/language';
import { csv, html, tabbed, type Cell } from './csv';

describe('CSV for Finnish Excel', () => {
  it('has a byte order mark, semicolons and CRLF', () =>
    expect(
      csv([
        ['Nimi', 'Vuosi'],
        ['Äly', 2025],
      ]),
    ).toBe('\uFEFFNimi;Vuosi\r\nÄly;2025\r\n'));
  it.each([
    ['a;b', '"a;b"'],
    ['say "x"', '"say ""x"""'],
    ['two\nlines', '"two\nlines"'],
    ['=1+1', "'=1+1"],
    ['+358', "'+358"],
    ['-hallintamalli', "'-hallintamalli"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\tx', "'\tx"],
    [' =1+1', "' =1+1"],
    ['\n=1', '"\'\n=1"'],
    ['-30', '"=""-30"""'],
    ['-20 %', '"=""-20 %"""'],
    ['-1\u00a0000,5\u00a0€', '"=""-1\u00a0000,5\u00a0€"""'],
    ['-20 %-1', "'-20 %-1"],
    ['1.10', '"=""1.10"""'],
    ['10/24', '"=""10/24"""'],
    ['-1%+1', "'-1%+1"],
    ['', ''],
  ])('writes %j as %j', (text, cell) => expect(csv([[text]])).toBe(`\uFEFF${cell}\r\n`));
});

describe('a table for pasting', () => {
  it('keeps one line a row', () =>
    expect(
      tabbed([
        ['a', 'b'],
        ['x\ty', 'two\nlines'],
      ]),
    ).toBe('a\tb\nx y\ttwo lines'));
  it('can have its lines drawn, for Word', () => expect(html([['a']], true)).toContain('<table border="1"'));
  it('holds no formula that Excel would reckon, in either form', () =>
    expect([tabbed([['=1+1']]), html([['a'], ['=1+1']])]).toEqual([
      "'=1+1",
      expect.stringContaining("<td>'=1+1</td>"),
    ]));
  it('is harmless HTML', () =>
    expect(html([['<b>'], ['a&b']])).toBe(
      '<table><thead><tr><th>&lt;b&gt;</th></tr></thead><tbody><tr><td>a&amp;b</td></tr></tbody></table>',
    ));
});

describe.each(languages)('a CSV file opened by Excel of a region that speaks %s', (language) => {
  const opened = (...cells: readonly Cell[]): ReturnType<typeof openedInExcel>[number] =>
    openedInExcel(csv([cells], language), language)[0] ?? [];

  it.each([-30, 0, -0, 113000, 1234567.891, -0.5, 0.1 + 0.2, 2.22 - 2.1])('[X4] has the number %d', (number) =>
    expect(opened(number)).toEqual([{ kind: 'number', number: Number(number.toPrecision(12)) + 0 }]),
  );

  it.each([
    '1.10',
    '1,10',
    '10/24',
    '007',
    '1-2',
    '3.4.2025',
    '12 %',
    '-20 %',
    '1 A',
    '1 p',
    '1 000',
    '8750 €',
    '-30',
    'a;b,c',
    'say "x"',
    '2025',
  ])('[X5] has the text %j as it is', (text) =>
    expect(opened(text, 'x')).toEqual([
      { kind: 'text', text },
      { kind: 'text', text: 'x' },
    ]),
  );

  it.each(['=1+1', '@SUM(A1)', '+1+1', '-1%+1', ' =1+1', '=HYPERLINK("x")', '="1.10"'])(
    '[X5] reckons no formula: %j',
    (text) => expect(opened(text)).toEqual([{ kind: 'text', text: `'${text}` }]),
  );

  it('[X4] has whole numbers that Excel of no language takes for others', () => {
    const file = csv([[113000, -1234567]], language);
    expect(file).toBe(`\uFEFF113000${language === 'en' ? ',' : ';'}-1234567\r\n`);
    for (const region of languages)
      expect(openedInExcel(csv([[113000]], language), region)).toEqual([[{ kind: 'number', number: 113000 }]]);
  });

  it('[X4] has nothing where there is nothing', () =>
    expect(opened('', 1, '')).toEqual([{ kind: 'empty' }, { kind: 'number', number: 1 }, { kind: 'empty' }]));

  it('[X5] has every text as a text, whatever it is', () =>
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9 .,:/%€e+-]{1,12}$/), (text) => expect(opened(text)[0]?.kind).toBe('text')),
    ));
});

it('[X5] a code that is pasted stays a text in Excel, and is shown alike elsewhere', () =>
  expect(html([['Koodi'], ['1.10']])).toContain(`<td style="mso-number-format:'\\@'">1.10</td>`));
