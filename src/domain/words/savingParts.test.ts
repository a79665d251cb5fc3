import path from 'node:path';
import { describeParts } from '../../../tests/wordParts';
import * as parts from './savingParts';

/** What looks much like the example of a part and is left by it. */
const left: Readonly<Record<string, string>> = {
  anyLetter: '1 %',
  bareSum: 'lisenssi',
  clauseComma: '1,5',
  costSaid: 'käyttökustannuksiin',
  failing: 'puute',
  savedTime: 'ajan',
  savedList: 'Säästöt ',
  savingSum: 'säästöpankki',
  sentenceEnd: '. säästö',
};

describeParts(path.join(__dirname, 'savingParts.ts'), parts, left);
