import { aProject } from '../../../tests/builders';
import { merge } from './merge';
import { measureTogether } from './together';

/** Each case is one line: base, mine, theirs, and what becomes of them. */
const base = { a: 1, b: 2, c: ['x'] };

describe('merge [M1] [M2]', () => {
  it.each([
    ['only I changed', { ...base, a: 9 }, base, { merged: { ...base, a: 9 }, theirs: [] }],
    ['only they changed', base, { ...base, b: 9 }, { merged: { ...base, b: 9 }, theirs: ['b'] }],
    ['different properties', { ...base, a: 9 }, { ...base, b: 9 }, { merged: { a: 9, b: 9, c: ['x'] }, theirs: ['b'] }],
    [
      'the same change: our own lost answer',
      { ...base, a: 9 },
      { ...base, a: 9 },
      { merged: { ...base, a: 9 }, theirs: [] },
    ],
    ['the same property differently', { ...base, a: 8 }, { ...base, a: 9 }, { clashes: ['a'] }],
    ['one clash among changes that have room', { ...base, a: 8, b: 7 }, { ...base, a: 9 }, { clashes: ['a'] }],
    [
      'lists are compared by content',
      { ...base, c: ['x'] },
      { ...base, c: ['x', 'y'] },
      { merged: { ...base, c: ['x', 'y'] }, theirs: ['c'] },
    ],
  ])('%s', (_, mine, theirs, outcome) => {
    expect(merge(base, mine, theirs)).toEqual(outcome);
  });
});

it('joins no start with another’s end: they are right or wrong together [M9]', () => {
  const measure = aProject({ startsOn: '2025-01-01', dueOn: '2025-12-31', problem: 'a' }).value;
  const theirs = { ...measure, dueOn: '2025-03-31' as const, problem: 'b' };
  expect(merge(measure, { ...measure, startsOn: '2025-07-01' }, theirs, measureTogether)).toEqual({
    clashes: ['startsOn', 'dueOn'],
  });
});

describe('example values of a record [M8]', () => {
  const measure = { title: 'a', problem: 'b', exampleFields: ['title', 'problem'] };

  it('are no clash when two people each replace one of them', () => {
    const mine = { ...measure, title: 'mine', exampleFields: ['problem'] };
    const theirs = { ...measure, problem: 'theirs', exampleFields: ['title'] };
    expect(merge(measure, mine, theirs)).toEqual({
      merged: { title: 'mine', problem: 'theirs', exampleFields: [] },
      theirs: ['problem'],
    });
  });
});

describe('the key of a row [I2]', () => {
  const row = { key: 'id:7', title: 'Rivi', status: 'planned' };

  it('is no change of anybody’s: the one that the row has got meanwhile is its key', () => {
    const theirs = { ...row, key: '2025-bbbbbb', title: 'Toisen' };
    expect(merge(row, { ...row, key: '2025-aaaaaa', status: 'done' }, theirs)).toEqual({
      merged: { key: '2025-bbbbbb', title: 'Toisen', status: 'done' },
      theirs: ['title'],
    });
  });

  it('is mine while the row has none, or where somebody has emptied it', () => {
    const mine = { ...row, key: '2025-aaaaaa', status: 'done' };
    expect(merge(row, mine, { ...row, title: 'Toisen' })).toMatchObject({ merged: { ...mine, title: 'Toisen' } });
    expect(merge(mine, mine, row)).toMatchObject({ merged: { key: '2025-aaaaaa' } });
  });
});

describe('what belongs together', () => {
  const together = [['problem', 'statusNote']] as const;
  const record = aProject({ title: 'Arkistot', problem: 'Paperia', statusNote: 'Ennen.' }).value;

  it('is a clash where each changed another part of it, and can be chosen whole [M9]', () => {
    const mine = { ...record, problem: 'Lisää paperia', title: 'Minun' };
    const theirs = { ...record, statusNote: 'Heidän.' };
    expect(merge(record, mine, theirs, together)).toEqual({ clashes: ['problem', 'statusNote'] });
    expect(merge(record, mine, theirs)).toMatchObject({ theirs: ['statusNote'] });
  });

  it('is joined where one of us changed all that was changed of it', () => {
    const mine = { ...record, title: 'Minun' };
    const theirs = { ...record, problem: 'Heidän', statusNote: 'Heidän.' };
    expect(merge(record, mine, theirs, together)).toMatchObject({ merged: { ...theirs, title: 'Minun' } });
  });
});
