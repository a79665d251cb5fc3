import path from 'node:path';
import { describeParts } from '../../../tests/wordParts';
import * as parts from './sumParts';

/** What looks much like the example of a part and is left by it. */
const left: Readonly<Record<string, string>> = {
  comparison: ' vanhempien portaali',
  currencyAfter: ' e-palvelu',
  currencyBefore: 'neur ',
  currencyWithin: 'kolme',
  fromOrTo: ' euroa',
  limit: 'minä',
  limitAfter: ' asteikko',
  limitBefore: 'jopa kaksi kertaa ',
  noUnit: ' lisenssiä',
  otherTime: 'vuodessa',
  partBefore: 'osuus kustannuksista ',
  priceBefore: 'Studio A ',
  priceOf: ' / vuosi',
  taxBefore: 'halv ',
  unitPrice: 'päivähintaan',
};

describeParts(path.join(__dirname, 'sumParts.ts'), parts, left);
