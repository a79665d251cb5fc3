import path from 'node:path';
import { describeParts } from '../../../tests/wordParts';
import * as parts from './changeParts';

/** What looks much like the example of a part and is left by it. */
const left: Readonly<Record<string, string>> = {
  cut: 'leikattu lista',
  withBefore: 'medan ',
  compoundFall: 'päästövähennys ja muu ',
  compoundGrowth: 'asiakaskasvuun ',
  intoNumeral: 'viidentoista',
  altered: 'paraabeli',
  alteredAfter: ' % vastaajista parantui',
  comparedOther: ' % vanhempi',
  fromAfter: ' vastausta',
  fromBefore: 'från och med ',
  standing: ' % alle',
  decrease: 'laskenta',
  comparedFall: ' % tai pienempi',
  comparedGrowth: ' % tai suurempi',
  fallAfter: ' laskua',
  fallBefore: 'sähköinen lasku ',
  fallsTo: 'laskea',
  genitiveAfter: ' prosenttia',
  goesAbove: 'ylittää',
  increase: 'kasvatus',
  leadsToAfter: ' prosenttia',
  leadsToBefore: 'ökar med ',
  rise: 'nuosee',
};

describeParts(path.join(__dirname, 'changeParts.ts'), parts, left);
