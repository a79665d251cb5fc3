import { linesOf, paragraphsOf } from './paragraphs';

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
