import path from 'node:path';
import { describeParts } from '../../../tests/wordParts';
import * as parts from './quarterParts';

/** What looks much like the example of a part and is left by it. */
const left: Readonly<Record<string, string>> = {
  letterAfterYear: '2025 q',
  letterFirst: 'h3/2025',
  letterLast: '3/2025',
  monthOrQuarter: '5/2025',
  nameAfterDigit: 'neljännes 2025',
  nameAfterRoman: 'v neljännes 2025',
  nameAfterYear: '2025, quarter',
  nameFirst: 'kvartal 2025',
  romanFirst: 'v/2025',
  romanLast: '2025 v',
};

describeParts(path.join(__dirname, 'quarterParts.ts'), parts, left);
