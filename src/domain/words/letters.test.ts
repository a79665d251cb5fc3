import fc from 'fast-check';
import { firstOfText } from '../record/textLimit';
import { lettersOf } from './letters';

const family = '👩🏽‍💻';
const flag = '🇫🇮';

it.each([
  ['äö', ['ä', 'ö']],
  ['a\u0308o', ['a\u0308', 'o']],
  [`${family}x`, [family, 'x']],
  [`${flag}${flag}`, [flag, flag]],
  ['e\u0301\u0323!', ['e\u0301\u0323', '!']],
  ['👍🏿️', ['👍🏿️']],
  ['', []],
])('[X7] the letters of %j are %j', (text, letters) => expect(lettersOf(text)).toEqual(letters));

it('[X7] letters are all of a text', () =>
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => expect(lettersOf(text).join('')).toBe(text))));

it.each([
  [`ab${family}`, 5, 'ab'],
  ['abe\u0301', 3, 'ab'],
  ['abe\u0301', 4, 'abe\u0301'],
  ['ab😀', 3, 'ab'],
  ['abc', 2, 'ab'],
])('[X7] of %j at most %i characters are %j', (text, most, cut) => expect(firstOfText(text, most)).toBe(cut));

it('[X7] a letter that is longer than all there is room for is cut, so that something is left', () =>
  expect(firstOfText(`e${'\u0301'.repeat(9)}`, 4)).toBe('e\u0301\u0301\u0301'));
