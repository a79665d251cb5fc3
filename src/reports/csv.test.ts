import { csv, html, tabbed } from './csv';

describe('CSV for Finnish Excel', () => {
  it('has a byte order mark, semicolons and CRLF', () =>
    expect(
      csv([
        ['Nimi', 'Vuosi'],
        ['Äly', '2025'],
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
    ['-30', '-30'],
    ['-1,5', '-1,5'],
    ['-30,1%', '-30,1%'],
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
