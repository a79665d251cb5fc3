import {
  allCapitals,
  alwaysOpen,
  bracketBefore,
  capitalAfter,
  clock,
  clockBefore,
  compoundAfter,
  date,
  dayOfDigits,
  houseBefore,
  dayAndMonth,
  diaryNumber,
  digitsOnly,
  figure,
  insideWord,
  joinedAfter,
  joinedBefore,
  listPointAfter,
  listPointBefore,
  minusBefore,
  monthOfYear,
  monthsOfYear,
  namedYear,
  numbering,
  ordinalAfter,
  pointAfter,
  sectionAfter,
  sectionBefore,
  shortFigure,
  version,
  versionBefore,
  yearFigure,
  years,
} from './figureParts';
import { multipleAfter } from './multiple';
import { isNamed, type Place } from './naming';
import { dayFigure, lawAfter, monthAfter, phoneFigure, plusBefore } from './namingParts';
import {
  about,
  euroAfter,
  euroBefore,
  isCounted,
  latestBefore,
  lettersAfter,
  minusAfter,
  percentAfter,
  plainUnit,
  unitAfter,
  vagueAfter,
  hasVowel,
} from './numberParts';
import { wholeNumber, type DecimalMark } from './wholeNumber';

/** A number as it stands in a text, from `at` to `end`; without a value where it has more than one reading, or none. */
export interface Stated {
  readonly at: number;
  readonly end: number;
  readonly value: number | undefined;
}

/** What a figure may look like and stand beside where it is no number of anything. */
interface Aside {
  readonly before?: RegExp;
  readonly run?: RegExp;
  readonly after?: RegExp;
}

const asides: readonly Aside[] = [
  { before: insideWord },
  { before: latestBefore },
  { run: date },
  { run: dayAndMonth, after: pointAfter },
  { run: dayOfDigits },
  { before: houseBefore },
  { run: clock },
  { before: clockBefore },
  { run: monthOfYear },
  { before: bracketBefore, run: monthsOfYear, after: listPointAfter },
  { run: years },
  { run: alwaysOpen },
  { run: numbering },
  { run: diaryNumber },
  { before: versionBefore, run: version },
  { before: sectionBefore },
  { after: sectionAfter },
  { run: digitsOnly, after: lawAfter },
  { run: dayFigure, after: monthAfter },
  { before: plusBefore, run: phoneFigure },
  { run: digitsOnly, after: ordinalAfter },
  { before: listPointBefore, run: shortFigure, after: listPointAfter },
  { after: compoundAfter },
];

/**
 * The numbers that a text states in figures. A figure is as long as digits are joined by anything, and is read whole or
 * not at all. Years, dates, times, versions, codes, names of products and standards are no numbers and left out.
 */
export function figuresIn(text: string, mark: DecimalMark): readonly Stated[] {
  const open = text.replace(namedYear, (words) => '\u0000'.repeat(words.length));
  return [...open.matchAll(figure)].flatMap(({ 0: run, index }): readonly Stated[] => {
    const end = index + run.length;
    const place = { run, before: open.slice(0, index), after: open.slice(end) };
    const named = isNamed(place);
    if (isAside(place) || isBareYear(text, place) || named === 'yes') return [];
    const minus = minusBefore.exec(place.before)?.[0] ?? '';
    const value = named === undefined ? valueOf(place, mark) : undefined;
    return [{ at: index - minus.length, end, value: minus !== '' && value !== undefined ? 0 - value : value }];
  });
}

function isAside(place: Place): boolean {
  const found = asides.some(
    ({ before, run, after }) =>
      (before?.test(place.before) ?? true) && (run?.test(place.run) ?? true) && (after?.test(place.after) ?? true),
  );
  return found || (capitalAfter.test(place.after) && !isMeasured(place.after));
}

/** A bare figure like 2024 is a year, unless it is all that is said, or something is counted with it. */
function isBareYear(text: string, { run, after }: Place): boolean {
  if (!yearFigure.test(run)) return false;
  const alone = text.trim().replace(run, '').replace(about, '').trim() === '';
  return !alone && !euroAfter.test(after) && !isCounted(after.trimStart());
}

/** True where a multiple or a unit stands right after a figure, even without a blank: "15M€", "500e", "5kpl". */
function isMeasured(after: string): boolean {
  return multipleAfter(after).words !== '' || unitAfter.test(after);
}

function valueOf({ run, before, after }: Place, mark: DecimalMark): number | undefined {
  const joined = joinedBefore.test(before) && !minusBefore.test(before);
  if (joined || (joinedAfter.test(after) && !isMeasured(after)) || isUnclear(after)) return undefined;
  const multiple = multipleAfter(after).words !== '';
  const measured = multiple || percentAfter.test(after) || euroAfter.test(after) || euroBefore.test(before);
  return wholeNumber(run, { mark, multiple, measured });
}

/** True where a minus, or letters that may multiply it, stand after a figure: "5 % miinusta", "15 t", "10 k". */
function isUnclear(after: string): boolean {
  const letters = multipleAfter(after).words === '' ? (lettersAfter.exec(after)?.[1] ?? '') : '';
  const isUnit = hasVowel.test(letters) || plainUnit.test(letters) || allCapitals.test(letters);
  return minusAfter.test(after) || vagueAfter.test(after) || (letters !== '' && !isUnit);
}
