import path from 'node:path';
import { describeParts } from '../../../tests/wordParts';
import * as parts from './actualParts';

/** What looks much like the example of a part and is left by it. */
const left: Readonly<Record<string, string>> = {
  byAfter: ' palvelua',
  byBefore: 'till ',
  byNumeral: 'viisi',
  noLevel: 'tavoitti 5',
  verdict: ', tavoite 80 %',
};

describeParts(path.join(__dirname, 'actualParts.ts'), parts, left);
