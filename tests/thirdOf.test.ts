import { thirdOf } from './thirdOf';

const before = process.env['ROWS'];
afterEach(() => {
  if (before === undefined) delete process.env['ROWS'];
  else process.env['ROWS'] = before;
});

function taken(rows: readonly string[], run: string): readonly string[] {
  process.env['ROWS'] = run;
  return thirdOf(rows);
}

describe('a third of the rows', () => {
  it.each(['a', 'ab', 'abc', 'abcd', 'abcdefgh'])('is never nothing, and three runs take all: %s', (letters) => {
    const rows = [...letters];
    const thirds = ['0', '1', '2'].map((run) => taken(rows, run));
    expect(thirds.filter((third) => third.length === 0)).toEqual([]);
    expect([...new Set(thirds.flat())].sort()).toEqual(rows);
    expect(taken(rows, 'all')).toEqual(rows);
  });

  it('is asked for by its number', () => expect(() => taken(['a'], '3')).toThrow('ROWS is 0, 1, 2 or all'));
});
