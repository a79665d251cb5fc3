import path from 'node:path';
import { describeParts } from '../../../tests/wordParts';
import * as parts from './targetParts';

/** What looks much like the example of a part and is left by it. */
const left: Readonly<Record<string, string>> = {
  baseYears: 'vuonna 2023',
  caseEnding: ': een',
  clauseEnd: 'laitetta joista',
  datesAndYears: '12025',
  factor: '-tuntinen',
  hyphenBefore: ' -prosenttinen',
  notUnits: 'laite',
  digitAtEnd: '12 t',
  countedBefore: 'määrä ',
  onlyPerTime: ' kpl/kk',
  perOther: ' dagar',
  twoCounted: ' laitetta päivässä',
  often: 'kuukausittainen',
  percent: ' prosenttiyksikköä',
  percentagePoints: ' prosenttia',
  rating: '3,5/11',
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
