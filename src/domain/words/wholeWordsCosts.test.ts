import type { CostKind, Funding } from '../effect';
import { readCost, readSaving } from './cost';

/** The amount, kind and funding of the only cost of a text. */
function read(text: string): readonly unknown[] {
  const costs = readCost(text);
  return costs.length === 1 ? costs.flatMap(({ amount, kind, funding }) => [amount, kind, funding]) : [costs.length];
}

describe('a name that ends in x', () => {
  it.each(['Citrix', 'Webex', 'Dropbox', 'Xerox', 'Wix', 'Linux', 'Vertex'])('multiplies no sum: %s [C1]', (name) =>
    expect(read(`${name} 5 000 €/v`)).toEqual([5000, 'yearly', 'notStated']),
  );

  it.each(['5 000 € x2', '5 000 € x 2'])('is told from times: %j [C1]', (text) =>
    expect(read(text)[0]).toBeUndefined(),
  );
});

describe('a saving', () => {
  it.each([
    'säästää asiakirjakuluissa 3 000 €/v',
    'asiakaspalvelu säästää 3 000 €/v',
    'yrityspalvelut säästävät 3 000 €/v',
    'sparar kundtjänsten 3 000 €/år',
    'Peruutusten vähentyminen säästää 3 000 €/v',
    'menetelmä säästää 3 000 €/v',
    'Systemet möjliggör en besparing 3 000 €/år',
    'spar 3 000 €/år',
    'vi spar 3 000 €/år',
    'vuosisäästö 3 000 €',
    'årsbesparing 3 000 €',
  ])('stays one beside words that only begin like a doubt: %j [C4]', (text) => {
    expect(readSaving(text)?.amount).toBe(3000);
    expect(read(text)[0]).toBeUndefined();
  });

  it.each([
    'asiakkaat säästävät 3 000 €/v',
    'asukkaat säästävät 3 000 €/v',
    'yritykset säästävät 3 000 €/v',
    'asiakas säästää 3 000 €/v',
    'säästää asiakkaille 3 000 €/v',
    'säästää asukkaiden rahaa 3 000 €/v',
    'sparar invånarna 3 000 €/år',
    'sparar kunderna 3 000 €/år',
    'säästö 3 000 €/v peruuntui',
    'säästö 3 000 €/v peruttu',
    'säästö 3 000 €/v menetettiin',
  ])('of others, or that did not come, is none: %j [C4]', (text) => expect(readSaving(text)).toBeUndefined());
});

const of = (amount: number, kind: CostKind, funding: Funding): readonly unknown[] => [amount, kind, funding];

describe('what pays a cost', () => {
  it.each<[string, Funding]>([
    ['hakujärjestelmä 5 000 €, hankerahoitus', 'grant'],
    ['Ansökningssystem 5 000 € med statsbidrag', 'grant'],
    ['5 000 € hankerahoituksella vuoden 2026 loppuun', 'grant'],
    ['loppuraportti 5 000 € hankerahoituksella', 'grant'],
    ['haettu ja myönnetty valtionavustus 5 000 €', 'grant'],
    ['EAKR-rahoitus 5 000 €', 'grant'],
    ['statsunderstöd 5 000 €', 'grant'],
    ['ulkopuolelta ostettu työ 5 000 € talousarviosta', 'budget'],
    ['5 000 €, haetaan avustusta', 'notStated'],
    ['5 000 €, haettu valtionavustusta', 'notStated'],
    ['5 000 €, jos avustus saadaan', 'notStated'],
    ['avustus hylätty, 5 000 €', 'notStated'],
    ['hankerahoituksen päätyttyä 5 000 €', 'notStated'],
    ['hankerahoituksen loputtua 5 000 €', 'notStated'],
    ['budjetin ulkopuolelta 5 000 €', 'notStated'],
  ])('is told by whole words: %j, %s [C2]', (text, funding) =>
    expect(read(text)).toEqual(of(5000, 'notStated', funding)),
  );

  it('is no budget that was passed [C2]', () => expect(read('budjetin ylitys 2 000 €')[2]).toBe('notStated'));
});

describe('a cost', () => {
  it.each<[string, number, CostKind]>([
    ['kouluittain räätälöity koulutus 15 000 €', 15000, 'notStated'],
    ['noin 5 000 €/v keskimäärin', 5000, 'yearly'],
    ['valvottu ylityspaikka 15 000 €', 15000, 'notStated'],
    ['jäljellä olevat työt 5 000 €', 5000, 'notStated'],
  ])('is no price of one thing, nor passed or left: %j [C1] [C14]', (text, amount, kind) =>
    expect(read(text)).toEqual([amount, kind, 'notStated']),
  );

  it.each([
    '10 000 € + 10 %/v',
    '5 000 € kouluittain',
    'jäljellä 5 000 €',
    'ylitys 2 000 €',
    'määrärahan ylitys 2 000 €',
  ])('is not plain in %j [C1]', (text) => expect(read(text)[0]).toBeUndefined());
});
