import { linesOf } from '../domain/words/paragraphs';

// What XML cannot hold (controls, halves of a letter, non-characters), and the marks that turn the direction of the
// text around them.
const harmful =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]|\p{Surrogate}/gu;

/**
 * A text from the lists as a document may hold it: without invisible controls, each line end a single `\n`, tabs as
 * spaces.
 */
export function clean(text: string): string {
  return linesOf(text).join('\n').replace(/\t/g, ' ').replace(harmful, '');
}

/** A value with every text in it cleaned; what is no text stays as it is. */
export function cleaned<T>(value: T): T {
  const of = (each: unknown): unknown => {
    if (typeof each === 'string') return clean(each);
    if (Array.isArray(each)) return each.map(of);
    if (typeof each !== 'object' || each === null) return each;
    return Object.fromEntries(Object.entries(each).map(([name, own]) => [name, of(own)]));
  };
  return of(value) as T;
}
