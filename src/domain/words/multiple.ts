import { capitalMillion, milliard, million, thousand } from './numberParts';

const multiples: readonly (readonly [RegExp, number])[] = [
  [milliard, 1e9],
  [million, 1e6],
  [capitalMillion, 1e6],
  [thousand, 1e3],
];

/** What multiplies the number before a text that begins so, with its words: '' and 1 where nothing does. */
export function multipleAfter(after: string): { readonly words: string; readonly by: number } {
  for (const [pattern, by] of multiples) {
    const words = pattern.exec(after)?.[0];
    if (words !== undefined) return { words, by };
  }
  return { words: '', by: 1 };
}
