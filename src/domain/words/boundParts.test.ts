import path from 'node:path';
import { describeParts } from '../../../tests/wordParts';
import * as parts from './boundParts';

/** What looks much like the example of a part and is left by it. */
const left: Readonly<Record<string, string>> = {
  aboveAfter: ' ylitöitä',
  aboveBefore: 'ylityötä ',
  comparedOutside: 'vähemmän kuin 5 (',
  otherBound: 'vähintäänkin',
  belowAfter: ' alitoiuntaan',
  belowBefore: 'palle ',
  boundAlone: ' % (vastaajista, enintään)',
  ceilingAfter: ' sisällään',
  ceilingBefore: 'enintään kolme muuta asiaa ',
  clauseBreak: 'n. 5',
  colonAtEnd: '5:een',
  extreme: 'pahimmat',
  floorAfter: ' tai vähemmän',
  floorBefore: 'vähintään kolme muuta asiaa ',
  plusAtEnd: '+ ',
  within: 'högst',
  thingAfter: ' st',
  waitingBefore: 'väntetider över ',
  waitingAfter: ' päivää avoinna',
  timeAfter: ' vuosittain',
  upTo: 'till',
};

describeParts(path.join(__dirname, 'boundParts.ts'), parts, left);
