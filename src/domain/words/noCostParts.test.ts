import path from 'node:path';
import { describeParts } from '../../../tests/wordParts';
import * as parts from './noCostParts';

/** What looks much like the example of a part and is left by it. */
const left: Readonly<Record<string, string>> = {
  ceasing: 'poistaa',
  cheaper: 'lasku',
  existing: 'nykyaikaistaminen',
  income: 'tulostus',
  noCosts: 'ei kertakustannuksia',
  past: 'vanhusten',
  pastTime: 'ennen kesää 12',
  saving: 'säästöpankin sparris',
};

describeParts(path.join(__dirname, 'noCostParts.ts'), parts, left);
