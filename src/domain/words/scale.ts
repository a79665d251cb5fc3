import type { Quoted } from './quoted';
import { rating, scale } from './targetParts';
import { wholeNumber, type DecimalMark } from './wholeNumber';

/** The ends of a scale, with the words that tell them. */
export interface Scale {
  readonly scaleMin: Quoted<number>;
  readonly scaleMax: Quoted<number>;
}

/** The scale that a text names ("asteikolla 1-4", "(1-5)"); undefined where it names none that rises. */
export function scaleIn(text: string): Scale | undefined {
  const match = scale.exec(text);
  if (!match) return undefined;
  const [words, ...ends] = match;
  const [min, max] = ends.filter((end) => end !== undefined).map(Number);
  return min !== undefined && max !== undefined && min < max
    ? { scaleMin: { value: min, words }, scaleMax: { value: max, words } }
    : undefined;
}

/** A place on a scale, of which the text says only where it ends. */
export interface Rating {
  readonly value: Quoted<number>;
  readonly scaleMax: Quoted<number>;
}

/** The rating that a whole text is ("3,5/5"), on a scale that ends at 3 to 10, or at 100. */
export function ratingIn(text: string, mark: DecimalMark): Rating | undefined {
  const [words, place = '', end] = rating.exec(text.trim()) ?? [];
  const value = wholeNumber(place, { mark, multiple: false, measured: true });
  if (words === undefined || value === undefined || value > Number(end)) return undefined;
  return { value: { value, words }, scaleMax: { value: Number(end), words } };
}
