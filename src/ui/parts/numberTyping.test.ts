import { isUnreadable, numberIn, numberText } from './numberTyping';

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

  it.each(['20e25', '2025,5', '-', 'e', '12 ', ' '])('stays to the letter while it is typed: "%s"', (text) => {
    const value = numberIn(text, year);
    expect(numberText(value, text, year)).toBe(text);
    expect(isUnreadable(value, text)).toBe(Number.isNaN(value));
  });

  it('comes back from a draft as it was typed [D1]', () => {
    expect([
      numberText(12500.5, '12 500,50', finnish),
      numberText(1.5, '1.50', english),
      numberText(2025, ' 2025', year),
      numberText(Number.NaN, 'noin 3', finnish),
    ]).toEqual(['12 500,50', '1.50', ' 2025', 'noin 3']);
  });

  it('gives way to a number from elsewhere, and to what its letters do not say in this language', () => {
    expect([
      numberText(2.5, '1,0', finnish),
      numberText(2.5, 'noin 3', finnish),
      numberText(1500, '1,500', finnish),
      numberText(2.5, undefined, finnish),
      numberText(2.5, undefined, english),
    ]).toEqual(['2,5', '2,5', '1500', '2,5', '2.5']);
    expect(isUnreadable(2.5, 'noin 3')).toBe(false);
  });

  it('is nothing where there is neither a number nor letters', () =>
    expect([
      numberText(undefined, undefined, finnish),
      numberText(Number.NaN, undefined, finnish),
      isUnreadable(Number.NaN, undefined),
      isUnreadable(Number.NaN, ' '),
    ]).toEqual(['', '', false, false]));
});
