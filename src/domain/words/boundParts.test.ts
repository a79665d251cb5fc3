import path from 'node:path';
import { describeParts } from '../../../tests/wordParts';
import * as parts from './boundParts';

/** What looks much like the example of a part and is left by it. */
const left: Readonly<Record<string, string>> = {
  aboveAfter: ' ylitöitä',
  aboveBefore: 'ylityötä ',
  comparedOutside: 'vähemmän kuin 5 (',
  doubted: 'vieläkin ',
  otherBound: 'vähintäänkin',
  plainlyDenied: ' aina ',
  removed: 'poikettiin',
  belowAfter: ' alitoiuntaan',
  belowBefore: 'palle ',
  boundAlone: ' % (vastaajista, enintään)',
  ceilingAfter: ' sisällään',
  ceilingBefore: 'enintään kolme muuta asiaa ',
  clauseBreak: 'n. 5',
  colonAtEnd: '5:een',
  denials: 'eikö',
  extreme: 'pahimmat',
  floorAfter: ' tai vähemmän',
  floorBefore: 'vähintään kolme muuta asiaa ',
  hedged: 'harvoille',
  lacking: 'ilmanala',
  notOnly: ' vaikka',
  plusAtEnd: '+ ',
  upTo: 'till',
};

describeParts(path.join(__dirname, 'boundParts.ts'), parts, left);
