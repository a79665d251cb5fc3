import path from 'node:path';
import { describeParts } from '../../../tests/wordParts';
import * as parts from './figureParts';

/** What looks much like the example of a part and is left by it. */
const left: Readonly<Record<string, string>> = {
  dayOfDigits: '20251301',
  houseBefore: 'katu ',
  allCapitals: 'Iso',
  alwaysOpen: '24/6',
  blankWithin: '11300',
  capitalAfter: 'g',
  clock: '10.15',
  clockBefore: 'oklo ',
  compoundAfter: '-prosenttinen',
  date: '24.11',
  dayAndMonth: '24.11.2025',
  diaryNumber: '118/2024',
  digitsOnly: '50,5',
  figure: 'viisi',
  figureOfName: '36500',
  nameAndCount: '11 000',
  insideWord: 'A ',
  joinedAfter: '-prosenttinen',
  joinedBefore: 'n.',
  listPointAfter: '.',
  listPointBefore: 'yhteensä ',
  minusBefore: 'a-',
  monthOfYear: '10/13',
  monthsOfYear: '1-13/24',
  bracketBefore: ') ',
  namedYear: 'vuonna 2024,5',
  numbering: '1.234.567',
  ordinalAfter: '. Vaihe',
  pointAfter: ',',
  sectionAfter: ' mom',
  sectionBefore: 'mom ',
  shortFigure: '123',
  version: '2.0.1',
  versionBefore: 'vaihe ',
  yearFigure: '2124',
  years: '2024/3',
};

describeParts(path.join(__dirname, 'figureParts.ts'), parts, left);
