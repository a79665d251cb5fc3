import path from 'node:path';
import { describeParts } from '../../../tests/wordParts';
import * as parts from './lineParts';

/** What looks much like the example of a part and is left by it. */
const left: Readonly<Record<string, string>> = {
  adding: ', ',
  besideBought: 'maksaakin',
  choice: 'taito',
  newThing: 'uusinta',
  ofThing: 'noin',
  onlyBought: 'koulutuksessa',
  tax: 'halvin',
  thingBought: 'toteutunut',
  wordEnds: 'M365-lisenssit',
};

describeParts(path.join(__dirname, 'lineParts.ts'), parts, left);
