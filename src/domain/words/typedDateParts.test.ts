import path from 'node:path';
import { describeParts } from '../../../tests/wordParts';
import * as parts from './typedDateParts';

/** What looks much like the example of a part and is left by it. */
const left: Readonly<Record<string, string>> = {
  blanks: '_',
  dashes: '-',
  dayFirst: '24.11.25',
  digitsDayFirst: '241125',
  digitsYearFirst: '24112025',
  directionMarks: '.',
  end: '.x',
  months: 'marraskuussa',
  nameAfterDay: '24.11.2025',
  nameBeforeDay: 'marraskuu 2025',
  shortYear: '24-11-25',
  yearFirst: '25-11-24',
};

describeParts(path.join(__dirname, 'typedDateParts.ts'), parts, left);
