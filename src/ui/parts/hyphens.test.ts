import fc from 'fast-check';
import { hyphenateSync as finnish } from 'hyphen/fi';
import { hyphenateSync as swedish } from 'hyphen/sv';
import { breakableParts, hasLongWord, withCompounds } from './hyphens';

const fi = withCompounds(finnish);

describe('a long word', () => {
  it.each([
    ['asiakasrekisterit', 'asia-kas-re-kis-te-rit'],
    ['kyberturvakyvykkyyksiä', 'ky-ber-tur-va-ky-vyk-kyyk-siä'],
    ['kehitysohjelman', 'ke-hi-tys-oh-jel-man'],
    ['tiedonhallintaosaaminen', 'tie-don-hal-lin-ta-osaa-mi-nen'],
    ['kustannusarviointi', 'kus-tan-nus-ar-vioin-ti'],
    ['toimintaympäristö', 'toi-min-ta-ym-pä-ris-tö'],
  ])('of Finnish is broken between syllables, a compound at its border: %s', (word, broken) => {
    expect(breakableParts(word, fi).join('-')).toBe(broken);
  });

  it.each([
    ['digitaliseringsprogram', 'di-gi-ta-li-se-rings-pro-gram'],
    ['informationshantering', 'in-for-ma-tions-han-te-ring'],
  ])('of Swedish is broken as Swedish is: %s', (word, broken) => {
    expect(breakableParts(word, swedish).join('-')).toBe(broken);
  });
});

it('short words stay whole, as do addresses without letters enough', () => {
  expect(breakableParts('Digitoidaan arkistot 2024', fi)).toEqual(['Digitoidaan arkistot 2024']);
  expect(hasLongWord('Digitoidaan arkistot 2024')).toBe(false);
});

it.each([
  ['Finnish', fi],
  ['Swedish', swedish],
])('the parts of any text are the text, %s', (_, hyphenate) => {
  const letters = fc.stringMatching(/^[a-zåäöA-ZÅÄÖ <>&.,()–-]{0,60}$/);
  fc.assert(fc.property(letters, (text) => breakableParts(text, hyphenate).join('') === text));
});
