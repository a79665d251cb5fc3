import path from 'node:path';
import { describeParts } from '../../../tests/wordParts';
import * as parts from './costParts';

/** What looks much like the example of a part and is left by it. */
const left: Readonly<Record<string, string>> = {
  betweenCosts: ' eli ',
  boundBefore: 'palle ',
  budget: 'alustava budj',
  clauseComma: '1,5',
  currencyAfter: ' e-palvelu',
  currencyBefore: 'neur ',
  currencyWithin: 'kerta',
  denied: 'eikö ',
  grant: 'rahoitusta',
  oneOff: 'kertaa',
  otherTime: 'vuodessa',
  partLetter: 'i) ',
  partly: 'osittainen',
  priceOf: ' / vuosi',
  saving: 'sparris',
  sentenceEnd: '. säästö',
  separatorsAtEnd: '; b',
  tax: '25 euroa',
  yearly: 'vuosi',
};

describeParts(path.join(__dirname, 'costParts.ts'), parts, left);
