import path from 'node:path';
import { describeParts } from '../../../tests/wordParts';
import * as parts from './costParts';

/** What looks much like the example of a part and is left by it. */
const left: Readonly<Record<string, string>> = {
  betweenCosts: ' eli ',
  budget: 'alustava budj',
  denied: 'eikö ',
  grant: 'rahoitusta',
  headingBefore: 'klo 5:',
  listBreak: '1,5',
  oneOff: 'kertaa',
  partLetter: 'i) ',
  partly: 'osittainen',
  partOfSum: ', jostain',
  separatorsAtEnd: '; b',
  shareOfSum: 'avustuksella 7',
  total: 'yhteensopiva',
  yearly: 'vuosi',
};

describeParts(path.join(__dirname, 'costParts.ts'), parts, left);
