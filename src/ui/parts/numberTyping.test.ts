import { isUnreadable, numberIn, numberText, typedNumber } from './numberTyping';

const [year, finnish, english] = [
  { comma: true, whole: true },
  { comma: true, whole: false },
  { comma: false, whole: false },
];

describe('a number that is typed', () => {
  it.each([
    ['2025', year, 2025],
    [' 2 025 ', year, 2025],
    ['20e25', year, Number.NaN],
    ['2025,5', year, Number.NaN],
    ['2025.0', year, Number.NaN],
    ['', year, undefined],
    ['113 000', finnish, 113000],
    ['1,5', finnish, 1.5],
    ['1.5', finnish, 1.5],
    ['1,', finnish, 1],
    ['\u22122', finnish, -2],
    ['1,5,', finnish, Number.NaN],
    ['1e3', finnish, Number.NaN],
    ['  ', finnish, undefined],
    ['1,500', english, 1500],
    ['1.5', english, 1.5],
    ['noin 5', english, Number.NaN],
  ])('"%s" is read whole or not at all', (text, style, number) => expect(numberIn(text, style)).toBe(number));

  it.each(['20e25', '2025,5', '-', 'e', '12 '])('stays to the letter while it is typed: "%s"', (text) => {
    const typing = typedNumber(text, year);
    const letters = Number.isNaN(typing.value) ? text : undefined;
    expect(numberText(typing, typing.value, letters, year)).toBe(text);
    expect(isUnreadable(typing.value, letters)).toBe(Number.isNaN(typing.value));
  });

  it('comes back from a draft with its letters, and gives way to a number from elsewhere', () => {
    expect([numberText(undefined, Number.NaN, 'noin 3', finnish), isUnreadable(Number.NaN, 'noin 3')]).toEqual([
      'noin 3',
      true,
    ]);
    const typing = typedNumber('1,0', finnish);
    expect([numberText(typing, 2.5, 'noin 3', finnish), isUnreadable(2.5, 'noin 3')]).toEqual(['2,5', false]);
    expect([
      numberText(undefined, undefined, undefined, finnish),
      numberText(undefined, Number.NaN, undefined, finnish),
    ]).toEqual(['', '']);
    expect(numberText(undefined, 2.5, undefined, english)).toBe('2.5');
  });
});
