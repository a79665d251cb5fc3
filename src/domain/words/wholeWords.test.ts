import { actual } from '../../../tests/actual';
import { readTarget } from './target';

/** The kind, value, bound and direction of a target as it is read; undefined where it stays words. */
function read(text: string): readonly unknown[] | undefined {
  const reading = readTarget(text);
  return reading && [reading.kind.value, reading.value?.value, reading.bound?.value, reading.direction?.value];
}

describe('growing, in any form of the word,', () => {
  it.each<[string, number]>([
    ['käytön kasvattaminen 10 %', 10],
    ['kasvaminen 10 %', 10],
    ['kasvamassa 10 %', 10],
    ['kasvattamalla 10 %', 10],
    ['käyttäjämäärä kasvamaan 10 %', 10],
    ['kasvulla 10 %', 10],
    ['10 %:n kasvulla', 10],
    ['kasvut 10 %', 10],
    ['käyttäjämäärän kasvattaminen 500 käyttäjällä', 500],
    ['käyttäjämäärän kasvaminen 10 % vuodesta 2023', 10],
    ['käyttöä kasvatetaan 10 %', 10],
    ['käyttöä on kasvatettu 10 %', 10],
  ])('is a growth of a target, and an actual in words: %j [T4] [T8]', (text, value) => {
    expect(read(text)).toEqual(['growth', value, undefined, 'up']);
    expect(actual(text)).toBeUndefined();
  });

  it('leads to a level, upwards [T5]', () =>
    expect(read('kasvattaminen 80 %:iin')).toEqual(['percent', 80, undefined, 'up']));

  it.each<[string, string, number]>([
    ['kasvuyritykset 20 kpl', 'number', 20],
    ['80 % kasvattajista', 'percent', 80],
    ['kasvatustyö 5 yksikössä', 'number', 5],
    ['kasvoihin perustuva tunnistus 3 palvelussa', 'number', 3],
  ])('is not told by a word that only begins so: %j [T4]', (text, kind, value) =>
    expect(read(text)).toEqual([kind, value, undefined, undefined]),
  );
});

describe('what is cut or short', () => {
  it.each<[string, string, number]>([
    ['korta kurser 20 st', 'number', 20],
    ['20 korta utbildningar', 'number', 20],
    ['korta köer 5 dagar', 'number', 5],
    ['korta kurser 20 %', 'percent', 20],
    ['kortade handläggningstider 5 dagar', 'number', 5],
    ['20 kaihileikkausta', 'number', 20],
    ['10 pensasleikkausta', 'number', 10],
    ['5 leikattua puistoa', 'number', 5],
    ['karsittu lista 5 palvelua', 'number', 5],
    ['karsittu lista 20 %', 'percent', 20],
    ['nurmikko leikataan 2 kertaa viikossa', 'frequency', 2],
    ['nurmikonleikkaus 10 kertaa kesässä', 'frequency', 10],
    ['nurmikko leikattiin 20 kertaa', 'number', 20],
  ])('is no fall but a count: %j [T4]', (text, kind, value) =>
    expect(read(text)).toEqual([kind, value, undefined, undefined]),
  );

  it.each([
    ['nurmikko leikattiin 20 kertaa', 20],
    ['20 kaihileikkausta', 20],
  ])('is a count of an actual, too: %j [T8]', (text, value) => expect(actual(text)).toBe(value));

  it.each<[string, number]>([
    ['leikataan 20 %', 20],
    ['kulut leikattiin 20 %', 20],
    ['kustannuksia leikataan 20 prosenttia', 20],
    ['kustannusleikkaus 10 %', 10],
    ['kortas med 5 dagar', 5],
    ['handläggningstiden kortades med 5 dagar', 5],
    ['köerna kortas 20 %', 20],
    ['käsittelyaikaa leikataan 5 päivällä', 5],
    ['karsitaan 20 %', 20],
    ['20 % karsitaan', 20],
    ['kortas 5 dagar', 5],
    ['leikataan 5 päivää', 5],
  ])('is a fall by percent, or by so much: %j [T4]', (text, value) => {
    expect(read(text)).toEqual(['growth', value, undefined, 'down']);
    expect(actual(text)).toBeUndefined();
  });
});

describe('an actual', () => {
  it.each<[string, number]>([
    ['Palvelun tavoitettavuus 85 %', 85],
    ['tavoitekeskustelut käyty 95 %', 95],
    ['tavoiteasetanta tehty 80 %', 80],
    ['perustason osaajia 80 %', 80],
    ['ennustemallin tarkkuus 92 %', 92],
    ['prognosernas träffsäkerhet 92 %', 92],
    ['Varhaisen puuttumisen malli käytössä 12 yksikössä', 12],
    ['uupumusoireita 8 % henkilöstöstä', 8],
    ['puuttuvien kirjausten osuus 5 %', 5],
    ['valtakunnallisessa kyselyssä 3,9', 3.9],
    ['nationella enkäten: 72 %', 72],
    ['ei tietomurtoja, 0 kpl', 0],
    ['12 palvelua suunniteltu', 12],
    ['12 tjänster planerade', 12],
    ['budjetti toteutui 98 %', 98],
    ['85 %, tavoite saavutettu', 85],
    ['85 % (tavoite saavutettu)', 85],
    ['85 %, yli tavoitteen', 85],
    ['tavoite ylitettiin, 85 %', 85],
    ['över målet, 85 %', 85],
    ['85 %, målet nått', 85],
    ['85 % inom målsatt tid', 85],
  ])('is read beside words that only begin like a target, and its verdict: %j is %d [T8]', (text, value) =>
    expect(actual(text)).toBe(value),
  );

  it.each([
    'tavoite 80 %',
    'tavoite: 80 %',
    'tavoitteena 80 %',
    'tavoitetaso 80 %',
    'vuositavoite 80 %',
    'mål 80 %',
    'målet är 80 %',
    'målvärde 80 %',
    '80 % tavoitteesta',
    '80 % (tavoite)',
    'tavoitteesta saavutettu 80 %',
    'ennuste 80 %',
    'prognos 80 %',
    'perustaso 80 %',
    'suunniteltu 80 %',
    'budjetti 80 000',
    'puuttuu 5 kpl',
    '5 puuttuvaa',
    'uupuu 10 kpl',
    'ei tietoa (80 %)',
    'ei mitattu (80 %)',
    'valtakunnallinen keskiarvo 80 %',
    'nationellt 80 %',
    '10 koulua lisää',
  ])('is none where a target, a plan or what is missing is told: %j [T8]', (text) =>
    expect(actual(text)).toBeUndefined(),
  );
});

describe('a bound or a change that only seems to be one', () => {
  it.each<[string, string, number]>([
    ['5 % määräajoista ylittyy', 'percent', 5],
    ['määräaika ylittynyt 5 kertaa', 'number', 5],
    ['5 % av tidsgränserna överskrids', 'percent', 5],
    ['budjetti ylittyy 5 %', 'percent', 5],
    ['inom 3 sektorer', 'number', 3],
    ['inom fyra skolor', 'number', 4],
    ['lisätty todellisuus 3 pilottia', 'number', 3],
    ['lisätyöt 3 kpl', 'number', 3],
    ['alennuslippu 20 %', 'percent', 20],
    ['alennushinta 20 €', 'number', 20],
    ['supistettu palvelu 3 kpl', 'number', 3],
    ['vähennyslista 5', 'number', 5],
  ])('is none: %j [T3] [T4]', (text, kind, value) => expect(read(text)).toEqual([kind, value, undefined, undefined]));

  it.each([
    'köer över 30 dagar',
    'yli 30 päivää avoinna olleet tiketit',
    'neljästä järjestelmästä yhteen',
    'puolet vuoden 2023 tasosta (60)',
    '2023 taso + 10 %',
  ])('stays words where it is not plain what it is of: %j [T3] [T5]', (text) => {
    expect(read(text)).toBeUndefined();
    expect(actual(text)).toBeUndefined();
  });

  it.each<[string, string]>([
    ['korotus 5 %', 'up'],
    ['lisääminen 5 %', 'up'],
    ['lisääntyminen 5 %', 'up'],
    ['lisättiin 5 %', 'up'],
    ['lisäys 5 %', 'up'],
    ['alennus 5 %', 'down'],
    ['supistuu 5 %', 'down'],
    ['vähennys 5 %', 'down'],
    ['vähennetty 5 %', 'down'],
    ['vähentyneet 5 %', 'down'],
  ])('is told from one: %j [T4]', (text, direction) => expect(read(text)).toEqual(['growth', 5, undefined, direction]));

  it.each(['inom 5 dagar', 'inom 5 arbetsdagar', 'inom 5 h', 'inom 5 år'])('is a time: %j [T3]', (text) =>
    expect(read(text)).toEqual(['number', 5, 'atMost', 'down']),
  );
});

describe('the bound of a number', () => {
  it.each<[string, number]>([
    ['vähintään taso 3', 3],
    ['minst nivå 3', 3],
    ['kypsyystaso nousee vähintään tasolle 3', 3],
    ['vähintään keskiarvo 4', 4],
    ['vähintään arvosana 4', 4],
    ['minst betyget 4', 4],
    ['vähintään yht. 20', 20],
    ['minst sammanlagt 20', 20],
    ['vähintään uudet 3 palvelua', 3],
    ['vähintään kaikki 12 yksikköä', 12],
    ['vähintään vuosittain 3 tapahtumaa', 3],
    ['yli tason 4', 4],
    ['över nivån 4', 4],
  ])('stands before its level or what it counts, too: %j [T3]', (text, value) =>
    expect(read(text)).toEqual(['number', value, 'atLeast', 'up']),
  );

  it.each<[string, number]>([
    ['vähintään melko tyytyväisten osuus 80 %', 80],
    ['vähintään tyytyväisiä asiakkaita 85 %', 85],
    ['Vähintään kerran viikossa palvelua käyttää 50 %', 50],
  ])('is none where it is that of a quality or of how often: %j [T3]', (text, value) => {
    expect(read(text)).toEqual(['percent', value, undefined, undefined]);
    expect(actual(text)).toBe(value);
  });

  it.each<[string, string, number, string, string]>([
    ['Hävikki alle 5 %', 'percent', 5, 'atMost', 'down'],
    ['Hävikin määrä alle 10 kg', 'number', 10, 'atMost', 'down'],
    ['henkilöstön poistuma alle 5 %', 'percent', 5, 'atMost', 'down'],
    ['poistoprosentti alle 5 %', 'percent', 5, 'atMost', 'down'],
    ['yli 80 % vanhoista järjestelmistä korvattu', 'percent', 80, 'atLeast', 'up'],
    ['yli 90 % laitteista uusittu', 'percent', 90, 'atLeast', 'up'],
    ['yli 80 % paperilomakkeista poistettu', 'percent', 80, 'atLeast', 'up'],
  ])('stays where what goes is the goal itself: %j [T3]', (text, ...expected) => expect(read(text)).toEqual(expected));
});

describe('a plain text', () => {
  it.each<[string, number]>([
    ['häiriöitä max 2/kk', 2],
    ['häiriöitä 2/v', 2],
    ['kokouksia 4/v', 4],
    ['puheluita alle 100/pv', 100],
    ['laskuja 500/kk', 500],
    ['P1-häiriöt alle 2/v', 2],
  ])('of what is named before so many in a time is read: %j [T6]', (text, value) =>
    expect(readTarget(text)?.value?.value).toBe(value),
  );

  it.each(['100/kk', 'max 100/kk', 'över 100/v', 'määrä 100/kk'])('names nothing in %j [T6]', (text) =>
    expect(read(text)).toBeUndefined(),
  );

  it.each<[string, number, string]>([
    ['30 vrk', 30, 'vrk'],
    ['enintään 14 vrk', 14, 'vrk'],
    ['odotusaika 5 pv', 5, 'pv'],
    ['läpimenoaika 30 min', 30, 'min'],
    ['svarstid 4 h', 4, 'h'],
    ['energiankulutus 100 kWh', 100, 'kWh'],
  ])('with a short unit is read: %j [N5] [T6]', (text, value, unit) => {
    const reading = readTarget(text);
    expect([reading?.value?.value, reading?.unit?.value]).toEqual([value, unit]);
  });

  it.each<[string, number]>([
    ['Käyttäjämäärän kasvun tavoite on 10 %', 10],
    ['väestönkasvu 500 asukasta', 500],
  ])('tells of a growth: %j [T4]', (text, value) => expect(read(text)).toEqual(['growth', value, undefined, 'up']));

  it('tells of a growth of at least so much [T4]', () =>
    expect(read('kasvun oltava vähintään 10 %')).toEqual(['growth', 10, 'atLeast', 'up']));

  it.each<[string, number, string]>([
    ['ei jonoa yli 7 päivää', 7, 'atMost'],
    ['ingen enhet under 80 %', 80, 'atLeast'],
  ])('denies that of a thing: %j [T12]', (text, ...expected) => expect(read(text)?.slice(1, 3)).toEqual(expected));
});
