import path from 'node:path';
import { describeParts } from '../../../tests/wordParts';
import * as parts from './partlyParts';

/** What looks much like the example of a part and is left by it. */
const left: Readonly<Record<string, string>> = {
  beyondBudget: 'budjetin sisällä',
  grantInDoubt: 'avustuksella',
  notPaid: 'hankinta',
  passing: 'ylityö ',
  priceOfOne: 'vuosittain ',
  savingInDoubt: 'mahdollistaa säästön',
  shareAfter: ' (alv 25 %)',
  shareBefore: 'osuus 5 vuonna ',
  typedBound: 'enimmäkseen',
};

describeParts(path.join(__dirname, 'partlyParts.ts'), parts, left);
