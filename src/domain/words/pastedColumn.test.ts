import { fillingOf, pastedColumn } from './pastedColumn';

it.each([
  ['what Excel copies of a column', '4,1\r\n47000\r\n90 %\r\n', ['4,1', '47000', '90 %']],
  ['lines of a text', '4,1\n47000', ['4,1', '47000']],
  ['a cell of several lines, in quotes', '"Käynnissä,\npilotti"\r\n12\r\n', ['Käynnissä, pilotti', '12']],
  ['a quote within a cell', '"sanoi ""kyllä""\nja ei"\r\n12', ['sanoi "kyllä" ja ei', '12']],
  ['a word in quotes that are its own', '"noin" 50\r\n12', ['"noin" 50', '12']],
  ['an empty cell between others', '4,1\r\n\r\n9\r\n', ['4,1', '', '9']],
  ['empty cells at the end', '4,1\r\n9\r\n\r\n\r\n', ['4,1', '9']],
  ['blanks around a value', ' 4,1 \r\n\u00a09', ['4,1', '9']],
])('a column is %s [P10]', (_, text, cells) => expect(pastedColumn(text)).toEqual({ cells, columns: 1 }));

it.each([
  ['one line', '47 000'],
  ['one cell as Excel copies it', '47000\r\n'],
  ['one cell of several lines', '"Käynnissä,\npilotti"\r\n'],
  ['one row of several cells', '4,1\t47000\r\n'],
  ['nothing', '\r\n'],
])('%s is no column [P10]', (_, text) => expect(pastedColumn(text)).toBeUndefined());

it('of several columns is said how many, and which cells the first one has [P10]', () =>
  expect(pastedColumn('Kysely\t4,1\r\nKäynnit\t47000\t9\r\n')).toEqual({ cells: ['Kysely', 'Käynnit'], columns: 3 }));

it('goes down the rows, leaves those of empty cells, and names what has no row or is too long [P11]', () => {
  expect(fillingOf(['4,1', '', '9', '7', 'x'.repeat(6)], ['', 'vanha', 'oma', '9', '7', ''], 1, 5)).toEqual({
    // The fourth and the fifth hold just that already.
    filled: [{ row: 1, text: '4,1' }],
    replaced: 1,
    left: ['xxxxxx'],
  });
  expect(fillingOf(['1', '2', '3'], ['', ''], 1, 255)).toEqual({
    filled: [{ row: 1, text: '1' }],
    replaced: 0,
    left: ['2', '3'],
  });
});
