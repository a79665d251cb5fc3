import path from 'node:path';
import { describeParts } from '../../../tests/wordParts';
import * as parts from './namingParts';

/** What looks much like the example of a part and is left by it. */
const left: Readonly<Record<string, string>> = {
  caseAfter: ': een',
  dayFigure: '500',
  lawAfter: ' moni',
  hasCapital: 'office',
  measuring: 'pilotti',
  monthAfter: ' kesäistä',
  naming: 'tavoite',
  nounAfter: ' kesken',
  phoneFigure: '50 000',
  plusBefore: 'a+',
  several: 'pilotti',
  unitBefore: 'NPS ',
  whereOrSeveral: 'Mannerheimintie',
  wordAndColon: 'N:o ',
  wordBefore: 'Valmis. ',
};

describeParts(path.join(__dirname, 'namingParts.ts'), parts, left);
