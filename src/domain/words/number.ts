import { minusBefore } from './figureParts';
import { figuresIn, type Stated } from './figures';
import { multipleAfter } from './multiple';
import { measuring } from './namingParts';
import {
  about,
  besideMultiplier,
  digitBefore,
  fractionAfter,
  idiom,
  latestBefore,
  limitBefore,
  millionAfter,
  multiplier,
  ofSeveralAfter,
  oneInFinnish,
  perOtherAfter,
  vagueBefore,
  wordAlone,
  wordJustBefore,
} from './numberParts';
import { numeral } from './numeral';
import type { DecimalMark } from './wholeNumber';

/** A number that a Finnish or Swedish text states. */
export interface NumberInText {
  readonly value: number;
  /** The words it rests on, as written: "113 000", "1,2 milj.", "viiden". */
  readonly words: string;
  /** Where these words begin in the text. */
  readonly at: number;
  /** The word before it that makes it a rough one, as written: "Noin", "ca"; '' where there is none. */
  readonly about: string;
}

/** A number that a text states; without a value where what is written has more than one reading, or none. */
export type StatedNumber = Omit<NumberInText, 'value'> & { readonly value: number | undefined };

/**
 * The numbers that a Finnish or Swedish text states, in its order: figures that have one reading, number words, and
 * their multiples ("0,5 M€" is half a million). Never throws, never gives NaN; what is not plain is left out.
 */
export function numbersIn(text: string): readonly NumberInText[] {
  return statedNumbers(text, 'comma').filter((number): number is NumberInText => number.value !== undefined);
}

/** As `numbersIn`, with what is meant as a number and is not plain, such as "1,500", "3–5" and "pari sataa". */
export function statedNumbers(text: string, mark: DecimalMark): readonly StatedNumber[] {
  return [...figuresIn(text, mark), ...wordsIn(text)]
    .sort((a, b) => a.at - b.at)
    .map((number) => scaled(text, number))
    .filter((number, index, all) => {
      const before = all[index - 1];
      return before === undefined || number.at >= before.at + before.words.length;
    });
}

function wordsIn(text: string): readonly Stated[] {
  const open = text.replace(idiom, (words) => ' '.repeat(words.length));
  return [...open.matchAll(wordAlone)].flatMap((match): readonly Stated[] => {
    const word = match[0].toLowerCase();
    const end = match.index + word.length;
    const [before, after] = [open.slice(0, match.index), open.slice(end)];
    const value = numberWord(word, before, after);
    if (value === undefined || latestBefore.test(before)) return [];
    const minus = minusBefore.exec(before)?.[0] ?? '';
    const signed = minus === '' ? value : 0 - value;
    return [{ at: match.index - minus.length, end, value: isMultiplied(word, before) ? undefined : signed }];
  });
}

/** True where what stands before it may say how many of it: "puoli", "5", or before a thousand any unread word. */
function isMultiplied(word: string, before: string): boolean {
  if (vagueBefore.test(before) || (multiplier.test(word) && digitBefore.test(before))) return true;
  const beside = multiplier.test(word) ? wordJustBefore.exec(before)?.[1] : undefined;
  if (beside === undefined || numeral(beside.toLowerCase()) !== undefined) return false;
  return ![measuring, besideMultiplier].some((known) => known.test(beside)) && !about.test(before);
}

function numberWord(word: string, before: string, after: string): number | undefined {
  if (word === 'en' || word === 'ett') return counting(before, after);
  return oneInFinnish.test(word) && ofSeveralAfter.test(after) ? undefined : numeral(word);
}

/** Swedish en and ett are articles, but for "minst en", "en dator per anställd", "en av tre" and "en miljon". */
function counting(before: string, after: string): 1 | undefined {
  const counts = limitBefore.test(before) || perOtherAfter.test(after) || millionAfter.test(after);
  return counts ? 1 : undefined;
}

/** With what multiplies it; a half or a part after a number belongs to it: "2 ja puoli", "kaksi kolmasosaa". */
function scaled(text: string, { at, end, value }: Stated): StatedNumber {
  const after = text.slice(end);
  const { words, by } = multipleAfter(after);
  const plain = fractionAfter.test(after.slice(words.length)) ? undefined : value;
  return {
    // Rounded to 15 digits: 0,29 M would come to 289999.99999999994.
    value: plain === undefined ? undefined : Number((plain * by).toPrecision(15)),
    words: text.slice(at, end) + words,
    at,
    about: about.exec(text.slice(0, at))?.[0].trim() ?? '',
  };
}
