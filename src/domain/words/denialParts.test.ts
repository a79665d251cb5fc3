import path from 'node:path';
import { describeParts } from '../../../tests/wordParts';
import * as parts from './denialParts';

/** What looks much like the example of a part and is left by it. */
const left: Readonly<Record<string, string>> = {
  doubted: 'vieläkin ',
  plainlyDenied: ' aina ',
  shareDone: ' % laitteista uusitaan',
  removed: 'poikettiin',
  denials: 'eikö',
  hedged: 'harvoille',
  lacking: 'ilmanala',
  notOnly: ' vaikka',
};

describeParts(path.join(__dirname, 'denialParts.ts'), parts, left);
