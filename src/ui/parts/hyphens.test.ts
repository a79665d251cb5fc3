import fc from 'fast-check';
import { hyphenateSync as finnish } from 'hyphen/fi';
import { hyphenateSync as swedish } from 'hyphen/sv';
import { breakableParts, drawnParts, heldHyphens, withCompounds } from './hyphens';

const fi = withCompounds(finnish);

describe('a long word', () => {
  it.each([
    ['asiakasrekisterit', 'asiakas-re-kis-te-rit'],
    ['kyberturvakyvykkyyksiä', 'kyber-turva-ky-vyk-kyyk-siä'],
    ['kehitysohjelman', 'kehitys-oh-jel-man'],
    ['tiedonhallintaosaaminen', 'tiedon-hal-linta-osaa-mi-nen'],
    ['kustannusarviointi', 'kus-tannus-ar-viointi'],
    ['toimintaympäristö', 'toi-minta-ym-pä-ristö'],
    ['luottamushenkilöille', 'luot-tamus-hen-ki-löille'],
    ['lippujärjestelmän', 'lippu-jär-jes-tel-män'],
    ['yhteentoimivuusrakenteiden', 'yhteen-toi-mi-vuus-ra-ken-tei-den'],
  ])('of Finnish is broken between syllables, a compound at its border: %s', (word, broken) => {
    expect(breakableParts(word, fi).join('-')).toBe(broken);
  });

  it.each([
    ['digitaliseringsprogram', 'digi-ta-li-se-rings-pro-gram'],
    ['informationshantering', 'infor-ma-tions-han-te-ring'],
  ])('of Swedish is broken as Swedish is: %s', (word, broken) => {
    expect(breakableParts(word, swedish).join('-')).toBe(broken);
  });
});

it('a hyphen that begins a word is held to its letters', () => {
  expect(heldHyphens('Äänestys ja -kortti (suomi.fi -viestit), K-12')).toEqual([
    'Äänestys ja ',
    '-k',
    'ortti (suomi.fi ',
    '-v',
    'iestit), K-12',
  ]);
  expect(heldHyphens('Digitoidaan')).toEqual(['Digitoidaan']);
});

it('short words stay whole, as do addresses without letters enough', () => {
  expect(breakableParts('Digitoidaan arkistot 2024', fi)).toEqual(['Digitoidaan arkistot 2024']);
});

it.each([
  ['Finnish', fi],
  ['Swedish', swedish],
])('the parts of any text are the text, %s', (_, hyphenate) => {
  const letters = fc.stringMatching(/^[a-zåäöA-ZÅÄÖ <>&.,()–-]{0,60}$/);
  fc.assert(fc.property(letters, (text) => drawnParts(text, hyphenate).flat().join('') === text));
});
