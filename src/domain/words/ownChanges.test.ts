import { readTarget } from './target';

/** The kind, value and direction of a target as it is read; undefined where it stays words. */
function read(text: string): readonly unknown[] | undefined {
  const reading = readTarget(text);
  return reading && [reading.kind.value, reading.value?.value, reading.direction?.value];
}

describe('a noun or an adjective', () => {
  it.each<[string, string, number]>([
    ['kasvupalvelut 20 kpl', 'number', 20],
    ['kasvuyrityksiä 20', 'number', 20],
    ['80 % kasvattajista', 'percent', 80],
    ['kasvaville alueille 5 palvelua', 'number', 5],
    ['pienet hankinnat 98 %', 'percent', 98],
    ['pienehköt 5', 'number', 5],
    ['alennetut hinnat 20 %', 'percent', 20],
    ['alentunut työkyky 5 %', 'percent', 5],
    ['vähennyskelpoiset 80 %', 'percent', 80],
    ['lyhentämättömät 5', 'number', 5],
    ['nostot 20 kpl', 'number', 20],
    ['nousujohteinen 20', 'number', 20],
    ['i 3 steg', 'number', 3],
    ['80 % suuremmissa kouluissa', 'percent', 80],
  ])('is no change: %j [T4]', (text, kind, value) => expect(read(text)).toEqual([kind, value, undefined]));

  it.each([
    'Kasvu- ja oppimispalvelut: 12 palvelua',
    'Kasvun ja oppimisen toimiala 80 %',
    'kasvun palvelut 80 %',
    'kasvu ja hyvinvointi 5 palvelua',
    'lasku 98 % sähköisenä',
    'laskee laskut 98 %',
    'laskee 98 % laskuista',
    '20 mindre enheter',
    'mindre kommuner 5',
    '20 större projekt',
    '20 högre tjänstemän',
    '20 suurempaa hanketta',
    '5 pienempää koulua',
    '20 useampaa palvelua',
  ])('may tell of other things, and the text stays words: %j [T4]', (text) => expect(read(text)).toBeUndefined());
});

describe('where a change comes from and leads to', () => {
  it.each<[string, number, string]>([
    ['vähenee viiteen', 5, 'down'],
    ['nousee sataan', 100, 'up'],
    ['nousee viiteentoista', 15, 'up'],
    ['järjestelmien määrä vähenee viiteen', 5, 'down'],
  ])('%j is %d [T5]', (text, ...expected) => expect(read(text)).toEqual(['number', ...expected]));

  it.each([
    'vähenee viidestä',
    'läpimenoaika puolittuu 60 päivästä',
    '60 päivästä puoleen',
    'puolet nykyisestä 60 päivästä',
    'kaksinkertaistuu 60:stä',
    'halveras från 60 dagar',
    'fördubblas från 60',
    'menojen kasvu hidastuu 2 %:iin',
    'kasvun taittuminen 2 %:iin',
    'kasvu laskee 2 prosenttiin',
    'kasvuvauhti laskee 2 %',
    'tillväxten minskar till 2 %',
    'ökningen bromsas till 2 %',
    'päästövähennys 80 % (1990)',
    'vuoden 2024 taso +10 %',
    'energiansäästö 10 %',
    '20 % besparing',
    'lisää 10',
    '10 lisää',
    '2x enemmän',
    'mera 20 %',
  ])('%j does not say plainly [T4] [T5]', (text) => expect(read(text)).toBeUndefined());
});

describe('a change', () => {
  it.each<[string, number, string]>([
    ['kasvaa 10 %', 10, 'up'],
    ['kasvutavoite 10 %', 10, 'up'],
    ['kustannukset ovat alentuneet 5 %', 5, 'down'],
    ['10 % kasvu', 10, 'up'],
    ['10 % enemmän kuin 2023', 10, 'up'],
    ['10 fler användare', 10, 'up'],
    ['steg 8 %', 8, 'up'],
    ['sänks med 5 %', 5, 'down'],
    ['sänkning 5 %', 5, 'down'],
    ['leikataan 20 %', 20, 'down'],
    ['20 % leikkaus', 20, 'down'],
    ['kortas med 5 dagar', 5, 'down'],
    ['20 % mera', 20, 'up'],
    ['päästövähennys 80 %', 80, 'down'],
    ['80 % päästövähennys', 80, 'down'],
    ['kustannusvähennys 10 %', 10, 'down'],
    ['asiakaskasvu 5 %', 5, 'up'],
    ['20 %:n asiakaskasvu', 20, 'up'],
    ['utsläppsminskning 80 %', 80, 'down'],
    ['kostnadsökning 5 %', 5, 'up'],
  ])('is one in each of its words: %j [T4]', (text, ...expected) =>
    expect(read(text)).toEqual(['growth', ...expected]),
  );

  it.each(['sökning 80 %', 'ansökningar 80 %', 'undersökning 80 %'])('is none in %j [T4]', (text) =>
    expect(readTarget(text)?.kind.value).not.toBe('growth'),
  );
});

describe('so many in a time', () => {
  it.each(['1x/kk', '2x vuodessa', 'hakemukset 2 x vuodessa', '3 ggr/år'])('is how often: %j [T6]', (text) =>
    expect(readTarget(text)?.kind.value).toBe('frequency'),
  );

  it.each(['100/kk', '100 / pv', '1000 / kuukausi', '100/v'])('of which nobody says what is words: %j [T6]', (text) =>
    expect(read(text)).toBeUndefined(),
  );

  it.each<[string, string]>([
    ['100 puhelua päivässä', 'puhelua'],
    ['100 latausta päivittäin', 'latausta'],
    ['100 samtal per dag', 'samtal'],
    ['100 samtal om dagen', 'samtal'],
    ['0 vakavaa poikkeamaa', 'poikkeamaa'],
    ['5 päivää', 'päivää'],
    ['500 000 e/vuosi', 'e'],
    ['120 kWh/m2', 'kWh/m2'],
    ['120 kWh/m²', 'kWh/m²'],
    ['5 tuntia viikossa', 'tuntia'],
  ])('has the unit of what is counted: %j is in %s [T6] [T8]', (text, unit) =>
    expect(readTarget(text)?.unit?.value).toBe(unit),
  );
});
