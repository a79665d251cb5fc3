import path from 'node:path';
import { describeParts } from '../../../tests/wordParts';
import * as parts from './numberParts';

/** What looks much like the example of a part and is left by it. */
const left: Readonly<Record<string, string>> = {
  about: 'Noin sata ',
  ambiguousComma: '1,50',
  capitalMillion: ' m€',
  compound: '24-prosenttinen',
  digit: 'viisi',
  dotted: '24,11',
  euroAfter: 'en',
  figureAtEnd: 'Windows11',
  figureInWord: 'A 1',
  figures: 'v3',
  fraction: '10-24',
  idiom: 'yhden asian',
  leadingZero: '400 123',
  letterAfter: ' tuntia',
  limitBefore: 'inte ',
  listPoint: '123)',
  milliard: ' mrdx',
  million: ' mx',
  millionAfter: ' miljoner',
  named: 'dynasty 10',
  namedYear: 'yli 2024',
  ofSeveralAfter: ' asiakas',
  oneInFinnish: 'yhdellä',
  ordinal: '3: aste',
  perOtherAfter: ' dator',
  range: '5 ja 10',
  section: '5 mom',
  spaces: '_',
  standard: 'Iso 9001',
  thousand: ' t',
  unitAfter: 'kplx',
  wordAlone: '5',
  yearFigure: '2124',
};

describeParts(path.join(__dirname, 'numberParts.ts'), parts, left);
