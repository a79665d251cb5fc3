import { linesOf, paragraphsOf, withLines } from './paragraphs';

it.each([
  ['a\nb\n\nc', [['a', 'b'], ['c']]],
  ['a\r\nb\r\n \r\n\r\nc\r\n', [['a', 'b'], ['c']]],
  ['a\u000bb\u2029\u2029c', [['a', 'b'], ['c']]],
  ['\n\na', [['a']]],
  [' \n', []],
  ['', []],
])('[X1] the paragraphs of %j are %j', (text, paragraphs) => expect(paragraphsOf(text)).toEqual(paragraphs));

it('[X1] a line ends at every mark that ends one, and empty ones are lines', () =>
  expect(linesOf('a\r\n\rb\u0085c')).toEqual(['a', '', 'b', 'c']));

it('[X1] every mark that ends a line is the one that pages break at', () =>
  expect(withLines('a\r\nb\u000bc\u000cd\u0085e\u2028f\u2029\ng')).toBe('a\nb\nc\nd\ne\nf\n\ng'));
