import fc from 'fast-check';
import { shortened } from './page';
import { textWidth, wrapped } from './textWidth';

const font = { size: 12 };

describe('the width of a text', () => {
  it.each([
    ['Digitiekartta', false, 0.88],
    ['Digitiekartta', true, 0.9632],
    ['ÄäÖöÅå €–…', false, 1.0284],
  ])('of %s, bold %s, is that which a browser measures', (text, bold, inches) =>
    expect(textWidth(text, { size: 12, bold })).toBeCloseTo(inches, 3),
  );
  it('of letters that Arial has not is taken for wide', () => expect(textWidth('漢😀', font)).toBeGreaterThan(2 / 6));
});

describe('a text in lines', () => {
  it('is the text again when they are joined', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.double({ min: 0.3, max: 5, noNaN: true }), (text, width) =>
        expect(wrapped(text, width, font).join('')).toBe(text),
      ),
    );
  });
  it('has none that is wider than the room, but for a single letter', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'ä', 'W', ' ', '\n', '漢', 'tiekartta '), { maxLength: 60 }),
        fc.double({ min: 0.3, max: 5, noNaN: true }),
        (letters, width) => {
          const wide = wrapped(letters.join(''), width, font)
            .map((line) => line.trim())
            .filter((line) => textWidth(line, font) > width + 1e-9);
          expect(wide.filter((line) => [...line].length > 1)).toEqual([]);
        },
      ),
    );
  });
  it('breaks where it says so and at spaces', () =>
    expect(wrapped('yksi kaksi\nkolme', 0.6, font)).toEqual(['yksi ', 'kaksi\n', 'kolme']));
});

it('a name that does not fit ends in "…" and fits', () => {
  const box = { w: 1, h: 0.45 };
  const short = shortened('Digitalisaatio ilmastotekojen toteuttamiseksi', box, font);
  expect(short).toMatch(/^Digitalisaatio.*…$/);
  expect(wrapped(short, box.w, font).length).toBeLessThanOrEqual(2);
});

it('[X7] no line of a long word ends within a letter', () => {
  for (const letter of ['e\u0301', '👩🏽‍💻', '😀'])
    for (const line of wrapped(letter.repeat(40), 1, { size: 12 })) expect(line.replaceAll(letter, '')).toBe('');
});
