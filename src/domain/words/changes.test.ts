import { actual } from '../../../tests/actual';
import { readTarget, readValue } from './target';

describe('a change', () => {
  it.each([
    'Käsittelyaika lyheni 20 %',
    'Käsittelyaika lyhentynyt 20 %',
    'lyhennetty 20 %',
    'nopeutui 20 %',
    'nopeutunut 20 prosenttia',
    'Käsittely nopeutui 3 päivää',
    'parani 20 %',
    'parantunut 20 %',
    'tyytyväisyys paranee 0,5',
    'hidastui 20 %',
    'pidentyi 20 %',
    'förkortades med 20 %',
    'förbättrades 20 %',
    'förbättring 20 %',
    'försämrades 20 %',
    'snabbades upp 20 %',
    'snabbare 20 %',
    'huononi 20 %',
    'heikkeni 20 %',
    'kohentui 20 %',
    'tehostui 20 %',
    '20 % nopeammin kuin 2023',
    '20 % parempi',
    '20 % parempi kuin 2023',
    '20 % paremmin',
    '20 % tehokkaampi',
    '20 % bättre än 2023',
    '20 % snabbare',
    '20 % sämre',
    '20 % alle vuoden 2019 tason',
    '20 % yli vuoden 2019 tason',
    '20 % alle tavoitteen',
    '20 % under 2019 års nivå',
    '20 % över målet',
    'laskee 5 päivästä',
    'laskee 5 %:sta',
    'kasvaa 10 käyttäjästä',
    'sjunker från 5 dagar',
    'laskee 20 prosentista',
    'nopeutus 20 %',
    '20 % parannus',
    '20 %:n parannus',
    '20 % lyhennys',
    'paraneminen 20 %',
    'halveni 20 %',
    'kallistui 20 %',
    'kevenee 20 %',
    'lyheni 20 prosentilla',
    '20 % jäljessä',
    '20 % edellä',
    '20 % aiempaa parempi',
    '20 % tavoitetta parempi',
    'paransi 20 %',
    'pitenee 20 %',
    'försvagades 20 %',
    '20 % vuoden 2019 tasoa korkeampi',
    '20 %-yksikköä alle tavoitteen',
    '3 päivää myöhässä',
    'laskee 5 pv:stä',
    'minskar från 300 användare',
  ])('or a difference is no level of an actual: %j [T4] [T8]', (text) => expect(actual(text)).toBeUndefined());

  it.each<[string, number]>([
    ['Nousee 80 %:n tasolle', 80],
    ['nousee 80 prosentin tasolle', 80],
    ['laskee 5 päivän tasolle', 5],
    ['kasvaa 300 käyttäjän tasolle', 300],
    ['paranee 80 prosenttiin', 80],
    ['lyhenee 5 päivään', 5],
    ['förkortas till 5 dagar', 5],
    ['förbättras till 80 %', 80],
  ])('that leads to a level is that level: %j is %d [T5]', (text, value) => {
    expect(readTarget(text)?.kind.value).not.toBe('growth');
    expect(readTarget(text)?.value?.value).toBe(value);
  });

  it.each([
    'laskee 5 päivästä',
    'laskee 5 %:sta',
    'sjunker från 5 dagar',
    'kasvaa 10 käyttäjästä',
    'laskee 80 % tasolta',
  ])('from a number is no change by it: %j [T5]', (text) => expect(readTarget(text)).toBeUndefined());

  it.each<[string, number]>([
    ['Parannettu palvelu käytössä, 300 käyttäjää', 300],
    ['300 användare under 2024', 300],
    ['80 % vanhemmista', 80],
    ['80 % tasolla', 80],
  ])('is not seen where a word only looks like one: %j is %d [T8]', (text, value) => expect(actual(text)).toBe(value));
});

describe('a bound in other forms', () => {
  it.each([
    'NPS vähintään +50',
    'vähintään +50',
    'yli +50',
    '50 % (vähintään)',
    '50 och över',
    '50 och uppåt',
    '50 eller över',
    '50 ja ylöspäin',
    '50 tai yli',
    'alimmillaan 50 %',
    '50 % alimmillaan',
    'vähimmäistaso 50 %',
    'minimitaso 50 %',
    'miniminivå 50 %',
    'lägsta nivå 50 %',
    '50 % minimi',
    '50 % åtminstone',
    '50 % ainakin',
    '50 % alaraja',
    'som lägst 50 %',
    '50 och mer',
    '50 ja enemmän',
    '50 % lägst',
    'minvärde 50',
    'alin sallittu 50',
  ])('is a floor: %j [T3] [T8]', (text) => {
    expect(readTarget(text)?.bound?.value).toBe('atLeast');
    expect(readValue(text)).toMatchObject({ value: { value: 50 }, approximate: { value: true } });
  });

  it.each([
    '50 % (enintään)',
    '50 % (max)',
    '50 % (max.)',
    '50 %, enintään',
    '50 max',
    '50 max.',
    '50 maks.',
    '50 dagar maximalt',
    '50 dagar maximum',
    'ylimmillään 50 %',
    'korkeimmillaan 50 %',
    'enimmäistaso 50 %',
    'enimmäismäärä 50',
    'maksimitaso 50 %',
    'maxnivå 50 %',
    'högsta nivå 50 %',
    '50 % maksimi',
    '50 % högst',
    'uppemot 50',
    'som högst 50 %',
    'uppemot 50 %',
    'jopa 50 %',
    'korkein sallittu 50',
    '50 och under',
  ])('is a ceiling: %j [T3] [T8]', (text) => {
    expect(readTarget(text)?.bound?.value).toBe('atMost');
    expect(readValue(text)).toMatchObject({ value: { value: 50 }, approximate: { value: true } });
  });

  it.each(['pahimmillaan 50 %', 'parhaimmillaan 50 %'])(
    'of which nobody says which one has no reading: %j [T12]',
    (text) => expect(readTarget(text)).toBeUndefined(),
  );
});
