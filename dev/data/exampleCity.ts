import { readFileSync } from 'node:fs';
import path from 'node:path';
import { titled } from './porvoo';
import { recordsOf, type Records, type Rows } from './records';

/**
 * The programme of a city that does not exist, to try what another city than Porvoo would see: a council decides, codes
 * repeat each year, a metric may be better the less there is, there is one year behind, and some texts lack a
 * translation. Throws when the file is wrong.
 */
export function exampleCity(): Records {
  const file = path.join(__dirname, 'exampleCity.json');
  return recordsOf(titled(JSON.parse(readFileSync(file, 'utf8')) as Rows), 'invented');
}
