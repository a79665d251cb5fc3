import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as cost from './costParts';
import * as number from './numberParts';
import * as target from './targetParts';

interface Part {
  readonly name: string;
  readonly patterns: readonly RegExp[];
  /** The example of its docstring; undefined where it has none. */
  readonly example: string | undefined;
}

/** The parts that a file exports, each with the example that stands in its docstring. */
function partsOf(file: string, exported: Readonly<Record<string, unknown>>): readonly Part[] {
  const source = readFileSync(path.join(__dirname, file), 'utf8');
  return Object.entries(exported).flatMap(([name, value]) => {
    const patterns = [value].flat().filter((each): each is RegExp => each instanceof RegExp);
    if (patterns.length === 0 || name === 'noValues') return [];
    const docstring = new RegExp(String.raw`/\*\*((?:(?!\*/)[^])*)\*/\nexport const ${name}\b`).exec(source)?.[1] ?? '';
    const example = /Example: "([^"]*)"\./.exec(docstring.replace(/\s*\n \* ?/g, ' '))?.[1];
    return [{ name, patterns, example }];
  });
}

const takes = ({ patterns }: Part, text: string): boolean => patterns.some((pattern) => text.search(pattern) >= 0);

/** What looks much like the example of a part and is left by it. */
const left: Readonly<Record<string, string>> = {
  about: 'Noin sata ',
  baseYears: 'vuonna 2023',
  boundBefore: 'palle ',
  budget: 'alustava budj',
  capitalMillion: ' m€',
  ceilingAfter: ', alle kuukauden',
  ceilingBefore: 'enintään kolme muuta asiaa ',
  compound: '24-prosenttinen',
  currencyAfter: ' e-palvelu',
  currencyBefore: 'neur ',
  currencyWithin: 'kerta',
  decrease: 'laskenta',
  denied: 'eikö ',
  dotted: '24,11',
  figureInWord: 'A 1',
  figures: 'v3',
  floorAfter: ', tai enemmän',
  floorBefore: 'vähintään kolme muuta asiaa ',
  fraction: '10-24',
  grant: 'rahoitusta',
  idiom: 'yhden asian',
  increase: 'kasvatus',
  leadsToAfter: ' prosenttia',
  leadsToBefore: 'ökar med ',
  leadingZero: '400 123',
  listPoint: '123)',
  milliard: ' mrdx',
  million: ' mx',
  named: 'dynasty 10',
  namedYear: 'yli 2024',
  notUnits: 'laite',
  often: 'kuukausittainen',
  oneOff: 'kertaa',
  ordinal: '3: aste',
  otherTime: 'vuodessa',
  partly: 'osittainen',
  percent: ' prosenttiyksikköä',
  percentagePoints: ' prosenttia',
  priceOf: ' / vuosi',
  range: '5 ja 10',
  ratio: ' laitetta per kuukausi',
  saving: 'sparris',
  scale: 'asteikolla',
  section: '5 mom',
  standard: 'Iso 9001',
  state: 'intervju',
  tax: '25 euroa',
  thousand: ' t',
  times: ' vuodessa',
  wordAlone: '5',
  yearly: 'vuosi',
};

const files = { 'costParts.ts': cost, 'numberParts.ts': number, 'targetParts.ts': target };

describe.each(Object.entries(files))('of the parts of %s', (file, exported) => {
  const parts = partsOf(file, exported);

  it.each(parts.map((part) => [part.name, part] as const))('%s takes its example', (_name, part) => {
    expect(part.example).toBeDefined();
    expect(takes(part, part.example ?? '')).toBe(true);
  });

  it.each(parts.map((part) => [part.name, part] as const))('%s leaves what only looks like it', (name, part) => {
    expect(left[name]).toBeDefined();
    expect(takes(part, left[name] ?? '')).toBe(false);
  });
});
