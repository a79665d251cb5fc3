import fc from 'fast-check';
import { rowsOf } from '../../../dev/data/porvoo';
import { formatsOf } from '../../loc/format';
import type { CostKind, Funding } from '../effect';
import { readCost, readSaving } from './cost';

type Read = readonly [amount: number | undefined, kind?: CostKind, funding?: Funding, more?: string];

const readings = (text: string): readonly unknown[] =>
  readCost(text).map(({ part, amount, kind, funding, approximate }) => [
    amount,
    kind,
    funding,
    [part, approximate ? 'about' : ''].filter(Boolean).join(' '),
  ]);
const expected = (reads: readonly Read[]): readonly unknown[] =>
  reads.map(([amount, kind = 'notStated', funding = 'notStated', more = '']) => [amount, kind, funding, more]);

describe('a cost in words', () => {
  it.each<[string, ...Read[]]>([
    ['3100 e/ vuosi', [3100, 'yearly']],
    ['2800 e kertainvestointi hankerahoituksella', [2800, 'oneOff', 'grant']],
    ['5700 e/ vuosi', [5700, 'yearly']],
    ['a) 8750 e b) 9900 e', [8750, 'notStated', 'notStated', 'a'], [9900, 'notStated', 'notStated', 'b']],
    ['12 400 e kertainvestointi hankerahoituksella', [12400, 'oneOff', 'grant']],
  ])('of the deck, %j, is read as it is meant [C1] [C2] [C3]', (text, ...reads) =>
    expect(readings(text)).toEqual(expected(reads)),
  );

  it.each<[string, ...Read[]]>([
    ['12 400 e', [12400]],
    ['12\u00a0400 €', [12400]],
    ['12400 euroa', [12400]],
    ['500e', [500]],
    ['€ 3100', [3100]],
    ['99,50 €', [99.5]],
    ['0 e', [0]],
    ['(400 e)', [400]],
    ['Hankinta 5000 e', [5000]],
    ['EUR 3100', [3100]],
    ['noin 15 000 €/vuosi', [15000, 'yearly', 'notStated', 'about']],
    ['n. 300 e vuodessa', [300, 'yearly', 'notStated', 'about']],
    ['~300 e/v', [300, 'yearly', 'notStated', 'about']],
    ['0,5 M€', [500000]],
    ['12 t€', [12000]],
    ['12 k€ / v.', [12000, 'yearly']],
    ['12 ke', [12000]],
    ['1,2 milj. euroa', [1200000]],
    ['kaksituhatta euroa vuodessa', [2000, 'yearly']],
    ['3100 €:n vuosikustannus', [3100, 'yearly']],
    ['vuosimaksu 300 e', [300, 'yearly']],
    ['300 euroa vuosittain', [300, 'yearly']],
    ['joka vuosi 300 euroa', [300, 'yearly']],
    ['300 e/a', [300, 'yearly']],
    ['kertaluonteinen 400 e', [400, 'oneOff']],
    ['400 € kerta', [400, 'oneOff']],
    ['yhden kerran 400 euroa', [400, 'oneOff']],
    ['Kertakustannus: 400 e', [400, 'oneOff']],
    ['400 e, maksetaan talousarviosta', [400, 'notStated', 'budget']],
    ['400 e avustuksella', [400, 'notStated', 'grant']],
    ['400 e EU-rahoituksella', [400, 'notStated', 'grant']],
    ['400 e TA:ssa', [400, 'notStated', 'budget']],
    ['12 400 e (alv 25,5 %)', [12400]],
    ['12 400 e (alv 0)', [12400]],
    ['400 e vuonna 2024', [400]],
    ['Windows 11 -lisenssit 400 e/v', [400, 'yearly']],
  ])('%j is read [C1] [C2]', (text, ...reads) => expect(readings(text)).toEqual(expected(reads)));

  it.each<[string, ...Read[]]>([
    ['3 100 € per år', [3100, 'yearly']],
    ['3 100 €/år', [3100, 'yearly']],
    ['cirka 15 000 euro om året', [15000, 'yearly', 'notStated', 'about']],
    ['ca 15 000 € årligen', [15000, 'yearly', 'notStated', 'about']],
    ['årskostnad 300 euro', [300, 'yearly']],
    ['engångsinvestering 2 800 €', [2800, 'oneOff']],
    ['2 800 € engångskostnad med projektfinansiering', [2800, 'oneOff', 'grant']],
    ['2 800 euro en gång', [2800, 'oneOff']],
    ['2 800 € med statsbidrag', [2800, 'notStated', 'grant']],
    ['2 800 € ur driftsbudgeten', [2800, 'notStated', 'budget']],
    ['1,2 miljoner euro', [1200000]],
    ['tvåtusen euro', [2000]],
    [
      'a) 8 750 € b) ungefär 9 900 €',
      [8750, 'notStated', 'notStated', 'a'],
      [9900, 'notStated', 'notStated', 'b about'],
    ],
  ])('in Swedish, %j is read [C1] [C2]', (text, ...reads) => expect(readings(text)).toEqual(expected(reads)));

  it.each<[string, ...Read[]]>([
    ['kertaluonteinen 400 e + 100 e/v', [400, 'oneOff'], [100, 'yearly']],
    ['3 100 €/år och engångsinvestering 2 800 €', [3100, 'yearly'], [2800, 'oneOff']],
    ['3100 e/vuosi, kertainvestointi 2800 e hankerahoituksella', [3100, 'yearly'], [2800, 'oneOff', 'grant']],
    ['Kertainvestointi: a) 8750 e, b) 9900 e', [8750, 'oneOff', 'notStated', 'a'], [9900, 'oneOff', 'notStated', 'b']],
    ['A) 8750 e; B) ei tiedossa', [8750, 'notStated', 'notStated', 'a'], [undefined, 'notStated', 'notStated', 'b']],
    ['12 400 e, säästää 500 e/v', [12400]],
  ])('with several sums, %j is read one by one [C3] [C4]', (text, ...reads) =>
    expect(readings(text)).toEqual(expected(reads)),
  );

  it.each([
    'ei tiedossa',
    'kesken',
    'omana työnä',
    '3100',
    'noin 3100',
    '3000–4000 e',
    '3000 - 4000 euroa',
    'enintään 500 e',
    'alle noin 500 e',
    'högst 500 €',
    'från 500 €',
    '500 e alkaen',
    '300 e/kk',
    'kuukausimaksu 300 e',
    '300 € per månad',
    '20 e/käyttäjä/vuosi',
    '20 € per användare',
    '300 e x 12',
    '12 x 300 e',
    '5 vuoden lisenssi 10000 e',
    '2 lisenssiä 400 e',
    '-500 e',
    '3.100 €',
    '1,500 €',
    '3100 e-laskua',
    '3100 kr',
    '3100 $',
    'säästö 500 e/v',
    'vuonna 2024',
  ])('%j states no sum for sure, and none is guessed [C1]', (text) =>
    expect(readCost(text).map(({ amount }) => amount)).toEqual([undefined]),
  );

  it.each<[string, CostKind, Funding]>([
    ['500 e, ei kertainvestointi', 'notStated', 'notStated'],
    ['500 e/v, ei hankerahoitusta', 'yearly', 'notStated'],
    ['500 € utan projektfinansiering', 'notStated', 'notStated'],
    ['500 e/v kertainvestointi', 'notStated', 'notStated'],
    ['500 e osin hankerahoituksella', 'notStated', 'notStated'],
    ['500 € delvis med statsbidrag', 'notStated', 'notStated'],
    ['500 e talousarviosta ja hankerahoituksella', 'notStated', 'notStated'],
    ['kertainvestointi hankerahoituksella', 'oneOff', 'grant'],
  ])('%j is %s, %s: what is denied, partial or said both ways is not stated [C2]', (text, kind, funding) =>
    expect(readCost(text)).toMatchObject([{ kind, funding }]),
  );

  it('names the words that the reading rests on, as written', () => {
    expect(readCost('n. 12 400 € kertainvestointi hankerahoituksella')[0]?.words).toEqual([
      'n.',
      '12 400 €',
      'kertainvestointi',
      'hankerahoituksella',
    ]);
    expect(readCost('a) 8750 e b) 9900 e')[1]).toMatchObject({ part: 'b', text: '9900 e', words: ['9900 e'] });
    expect(readCost('  ')).toEqual([]);
  });
});

describe('a saving in words', () => {
  it('is read from the deck’s effects, and only where one is told', () => {
    expect(rowsOf('effects').map(({ effect }) => readSaving(String(effect))?.amount)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      15000,
      undefined,
    ]);
    expect(
      readSaving('Digitaalinen muoto tuottaa kustannussäästöä. Säästö käyttökustannuksiin on noin 15 000 €/vuosi.'),
    ).toEqual({ amount: 15000, approximate: true, words: ['noin', '15 000 €', '/vuosi'] });
  });

  it.each([
    ['Tuottaa kustannussäästöä n. 3 t€/v', 3000],
    ['Säästää 2 000 euroa vuodessa', 2000],
    ['Kustannus 3100 e/vuosi, säästö 15 000 e/vuosi', 15000],
    ['Säästöä syntyy, noin 15 000 €/vuosi', 15000],
    ['Besparingen är cirka 15 000 euro om året', 15000],
    ['Inbesparingen är 500 € per år', 500],
    ['Vi sparar 2 000 € årligen', 2000],
    ['Säästövaikutus 5 000 €/vuosi', 5000],
    ['Säästö: noin 5 000 €/vuosi', 5000],
    ['Maksaa 3 000 €/vuosi mutta säästää 5 000 €/vuosi', 5000],
    ['Säästöjä saadaan ensi vuonna, yhteensä 5 000 €/vuosi', 5000],
  ])('%j saves %d a year [C4]', (text, amount) => expect(readSaving(text)?.amount).toBe(amount));

  it.each([
    'Säästää aikaa. Maksaa 300 e/vuosi.',
    'Säästö 500 e',
    'Säästöä ei synny',
    'Ei säästöä 500 e/v',
    'Säästö 300 e/kk',
    'Säästö 3–5 t€/v',
    'Säästö 500 e/v. Toinen säästö 300 e/v.',
    'Inga besparingar',
    'Säästää aikaa, maksaa 5 000 €/vuosi',
    'säästöjä ei synny, lisäkulu 2 000 €/v',
    'säästöä ei ole, vuosikustannus 5 000 €',
    'säästöä ei ole, 5 000 €/vuosi',
    'Säästö ei ole tiedossa, kustannus 5 000 €/vuosi',
    'Säästöä 5 000 €/vuosi ei synny',
    'besparing uppstår inte, kostnad 5 000 €/år',
    'besparingen uteblir, 5 000 €/år',
    'sparar tid, licensen kostar 5 000 €/år',
    'sparar tid men kostar 3 000 €/år',
    'Säästää aikaa mutta maksaa 3 000 €/vuosi',
    'Säästää aikaa ja maksaa 3 000 €/vuosi',
    'Säästää aikaa (lisenssi 3 000 €/vuosi)',
    'Säästää aikaa, 3 000 €/vuosi',
    'säästöpankki 15 000 €/vuosi',
    'säästökohteena lisenssi 5 000 €/vuosi',
    'säästökohde 5 000 €/vuosi',
    '',
  ])('%j states no yearly saving for sure [C4]', (text) => expect(readSaving(text)).toBeUndefined());
});

describe('any text at all', () => {
  const pieces = fc.array(
    fc.constantFrom(
      'noin',
      ' ',
      '\u00a0',
      '3100',
      '12',
      '400',
      ',',
      '.',
      '-',
      '–',
      '/',
      'vuosi',
      'kk',
      'per',
      'år',
      'a)',
      'b)',
      'e',
      '€',
      'M€',
      't€',
      'euroa',
      'kertainvestointi',
      'hankerahoituksella',
      'säästö',
      'ja',
      '+',
      '%',
      'ei',
      '\n',
      '0',
    ),
    { maxLength: 14 },
  );

  it('throws nothing, reads no sum below nought and rests on words that stand in the text', () =>
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string({ unit: 'binary' }),
          pieces.map((all) => all.join(' ')),
          pieces.map((all) => all.join('')),
        ),
        (text) => {
          for (const { amount, words } of [...readCost(text), ...[readSaving(text) ?? []].flat()]) {
            expect(amount === undefined || (Number.isFinite(amount) && amount >= 0)).toBe(true);
            for (const word of words) expect(text).toContain(word);
          }
        },
      ),
      { numRuns: 1500 },
    ));

  it.each([
    ['fi', '€/v'],
    ['fi', 'euroa vuodessa'],
    ['sv', '€ per år'],
    ['sv', 'euro om året'],
  ] as const)('keeps a sum that is written in %s as "%s"', (language, unit) => {
    const { number } = formatsOf(language);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e11 }), (cents) => {
        const amount = cents / 100;
        expect(readCost(`${number(amount)} ${unit}`)).toMatchObject([{ amount, kind: 'yearly', approximate: false }]);
      }),
      { numRuns: 500 },
    );
  });
});
