import path from 'node:path';
import { describeParts } from '../../../tests/wordParts';
import * as parts from './targetParts';

/** What looks much like the example of a part and is left by it. */
const left: Readonly<Record<string, string>> = {
  altered: 'paraabeli',
  alteredAfter: ' % vastaajista parantui',
  comparedOther: ' % vanhempi',
  fromAfter: ' vastausta',
  fromBefore: 'från och med ',
  standing: ' % alle',
  baseYears: 'vuonna 2023',
  caseEnding: ': een',
  clauseEnd: 'laitetta joista',
  datesAndYears: '12025',
  decrease: 'laskenta',
  comparedFall: ' % tai pienempi',
  comparedGrowth: ' % tai suurempi',
  factor: '-tuntinen',
  fallAfter: ' laskua',
  fallBefore: 'sähköinen lasku ',
  fallsTo: 'laskea',
  genitiveAfter: ' prosenttia',
  goesAbove: 'ylittää',
  hyphenBefore: ' -prosenttinen',
  increase: 'kasvatus',
  leadsToAfter: ' prosenttia',
  leadsToBefore: 'ökar med ',
  notUnits: 'laite',
  often: 'kuukausittainen',
  percent: ' prosenttiyksikköä',
  percentagePoints: ' prosenttia',
  rating: '3,5/11',
  ratio: ' laitetta per kuukausi',
  rise: 'nuosee',
  scale: 'asteikolla',
  shortUnit: 'ks',
  state: 'intervju',
  times: ' vuodessa',
  timesMore: ' kertaa vuodessa',
  twoLetters: 'A 1',
  wholeWord: 'laitetta.',
  wordGap: '-',
};

describeParts(path.join(__dirname, 'targetParts.ts'), parts, left);
