import path from 'node:path';
import { describeParts } from '../../../tests/wordParts';
import * as parts from './noChangeParts';

/** What looks much like the example of a part and is left by it. */
const left: Readonly<Record<string, string>> = {
  inEnglish: 'about 80 %',
  fromNumeral: 'viiteen',
  multiplied: 'puolue',
  growthOf: 'kasvu vuodesta',
  moreOrLessBefore: 'mindre än ',
  sizeAfter: ' mindre än 5',
  stepAfter: ' stegring',
  intoOne: ' järjestelmää yhteen',
  partOutside: 'tasosta (',
  invoices: 'laskee 5 päivää',
  percentSaved: 'säästöpankki',
  yearInBrackets: '1990',
  levelPlus: 'taso ',
  moreAfter: ' lisättyä',
  moreBefore: 'lisäys ',
  timesMore: ' kertaa vuodessa',
};

describeParts(path.join(__dirname, 'noChangeParts.ts'), parts, left);
