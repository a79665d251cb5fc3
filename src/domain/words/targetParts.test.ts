import path from 'node:path';
import { describeParts } from '../../../tests/wordParts';
import * as parts from './targetParts';

/** What looks much like the example of a part and is left by it. */
const left: Readonly<Record<string, string>> = {
  baseYears: 'vuonna 2023',
  caseEnding: ': een',
  ceilingAfter: ', alle kuukauden',
  ceilingBefore: 'enintään kolme muuta asiaa ',
  clauseEnd: 'laitetta joista',
  datesAndYears: '12025',
  decrease: 'laskenta',
  floorAfter: ', tai enemmän',
  floorBefore: 'vähintään kolme muuta asiaa ',
  hyphenBefore: ' -prosenttinen',
  increase: 'kasvatus',
  leadsToAfter: ' prosenttia',
  leadsToBefore: 'ökar med ',
  notUnits: 'laite',
  often: 'kuukausittainen',
  percent: ' prosenttiyksikköä',
  percentagePoints: ' prosenttia',
  ratio: ' laitetta per kuukausi',
  scale: 'asteikolla',
  shortUnit: 'ks',
  state: 'intervju',
  times: ' vuodessa',
  twoLetters: 'A 1',
  wholeWord: 'laitetta.',
  wordGap: '-',
};

describeParts(path.join(__dirname, 'targetParts.ts'), parts, left);
