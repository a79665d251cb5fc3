import path from 'node:path';
import { describeParts } from '../../../tests/wordParts';
import * as parts from './numberParts';

/** What looks much like the example of a part and is left by it. */
const left: Readonly<Record<string, string>> = {
  about: 'Noin sata ',
  capitalMillion: ' m€',
  digit: 'viisi',
  euroAfter: ' e-lasku',
  euroBefore: 'neur ',
  fractionAfter: ' andelar',
  idiom: 'yhden asian',
  latestBefore: 'viime ',
  hasVowel: 'kpl',
  lettersAfter: ' t-paita',
  limitBefore: 'inte ',
  milliard: ' mrdx',
  million: ' mx',
  millionAfter: ' miljoner',
  ofSeveralAfter: ' asiakas',
  minusAfter: ' % miinuskausi',
  oneInFinnish: 'yhdellä',
  percentAfter: ' kpl',
  perOtherAfter: ' dator',
  plainUnit: 'mnkr',
  thousand: ' teurastamo',
  unitAfter: 'kplx',
  vagueAfter: ' tuhatta',
  besideMultiplier: 'viitisen',
  digitBefore: '5-',
  multiplier: 'kymmenen',
  wordJustBefore: '5 ',
  vagueBefore: 'parin ',
  wordAlone: '5',
};

describeParts(path.join(__dirname, 'numberParts.ts'), parts, left);
