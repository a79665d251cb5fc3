import path from 'node:path';
import { describeParts } from '../../../tests/wordParts';
import * as parts from './costParts';

/** What looks much like the example of a part and is left by it. */
const left: Readonly<Record<string, string>> = {
  betweenCosts: ' eli ',
  budget: 'alustava budj',
  ceasing: 'poistaa',
  currencyAfter: ' e-palvelu',
  currencyBefore: 'neur ',
  currencyWithin: 'kerta',
  denied: 'eikö ',
  existing: 'nyt hankittava',
  fromOrTo: ' euroa',
  grant: 'rahoitusta',
  limit: 'minä',
  limitAfter: ' asteikko',
  limitBefore: 'jopa kaksi kertaa ',
  noCosts: 'ei kertakustannuksia',
  noUnit: ' lisenssiä',
  oneOff: 'kertaa',
  otherTime: 'vuodessa',
  partBefore: 'osuus kustannuksista ',
  partLetter: 'i) ',
  partly: 'osittainen',
  partOfSum: ', jostain',
  priceOf: ' / vuosi',
  saving: 'sparris',
  separatorsAtEnd: '; b',
  shareOfSum: 'avustuksella 7',
  taxBefore: 'halv ',
  total: 'yhteensopiva',
  unitPrice: 'päivähintaan',
  yearly: 'vuosi',
};

describeParts(path.join(__dirname, 'costParts.ts'), parts, left);
