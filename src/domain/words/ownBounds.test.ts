import { readTarget, readValue } from './target';

/** The kind, value and bound of a target as it is read; undefined where it stays words. */
function read(text: string): readonly unknown[] | undefined {
  const reading = readTarget(text);
  return reading && [reading.kind.value, reading.value?.value, reading.bound?.value, reading.direction?.value];
}

describe('a bound is that of a number only where it stands beside it', () => {
  it.each<[string, string, number]>([
    ['60 % asukkaista käyttää vähintään kerran kuussa', 'percent', 60],
    ['5 % vastaajista ainakin tyytymättömiä', 'percent', 5],
    ['5 % saa enintään tyydyttävän', 'percent', 5],
    ['95 % hakemuksista enintään viikossa', 'percent', 95],
    ['enintään viikossa 95 % hakemuksista', 'percent', 95],
    ['95 % viikon sisällä', 'percent', 95],
    ['95 % puheluista minuutin sisällä', 'percent', 95],
    ['80 % strategiakauden sisällä', 'percent', 80],
    ['80 % luvista kuukauden kuluessa', 'percent', 80],
    ['20 palvelua vuoden kuluessa', 'number', 20],
    ['20 uutta palvelua vuoden sisällä', 'number', 20],
    ['20 palvelua vuoden 2026 kuluessa', 'number', 20],
    ['alle viikossa 80 %', 'percent', 80],
    ['inom vården 95 %', 'percent', 95],
    ['inom förvaltningen 5 robotar', 'number', 5],
    ['under året 20 st', 'number', 20],
    ['under strategiperioden 20 tjänster', 'number', 20],
    ['under 2026: 20 tjänster', 'number', 20],
    ['yli kuntarajojen 20 %', 'percent', 20],
    ['yli toimialojen 20 hanketta', 'number', 20],
    ['yli 75-vuotiaista 80 % asuu kotona', 'percent', 80],
    ['alle 18-vuotiaista 50 %', 'percent', 50],
    ['över 65-åringar 50 %', 'percent', 50],
    ['under 18-åriga 80 %', 'percent', 80],
    ['5 % hakemuksista ylittää määräajan', 'percent', 5],
    ['90 % alittaa tavoiteajan', 'percent', 90],
    ['5 % överskrider tidsfristen', 'percent', 5],
    ['määräajan ylittää 5 %', 'percent', 5],
    ['määräajan ylittäviä hakemuksia 5 %', 'percent', 5],
    ['määräajan ylittävien osuus 5 %', 'percent', 5],
    ['määräajan ylittäneet 5 %', 'percent', 5],
  ])('and not of a time, an age or what something exceeds: %j [T3]', (text, kind, value) => {
    expect(read(text)).toEqual([kind, value, undefined, undefined]);
    expect(readValue(text)).not.toHaveProperty('approximate');
  });

  it.each([
    'vähintään nykyisellä tasolla 80 %',
    'säilyy vähintään nykytasolla (80 %)',
    'vähemmän kuin vuonna 2024 (1 200)',
  ])('and where it is said of something else, all stay words: %j [T3]', (text) => expect(read(text)).toBeUndefined());

  it.each([
    'yli 30 päivän jonot poistuvat',
    'estetään yli 30 päivän viiveet',
    'poistetaan yli 30 päivän jonot',
    'puretaan yli 30 päivän jonot',
    'yli 5 % poikkeamista poistetaan',
    'köer över 30 dagar avskaffas',
    'köer över 30 dagar försvinner',
    'enheter över 5 år byts ut',
    'yli 10 vuotta vanhat järjestelmät korvattu',
    'yli 5 vuotta vanhoista laitteista luovuttu',
    'yli 3 vuotta vanhat laitteet uusittu',
  ])('and none where what it bounds is to go: %j [T3]', (text) => expect(read(text)).toBeUndefined());

  it.each([
    'ei vielä alle 5 %',
    'ei aina alle 5 päivää',
    'ei välttämättä yli 80 %',
    'ei kaikissa yli 80 %',
    'ei ole tarpeen ylittää 80 %',
    'ei saavuteta yli 80 %',
    'ei ylly yli 80 %',
    'inte alltid under 5 dagar',
    'inte ännu över 80 %',
    'ännu inte över 80 %',
    'inte överallt över 80 %',
  ])('and is not turned by a denial that is doubted, or of something else: %j [T12]', (text) => {
    expect(read(text)).toBeUndefined();
    expect(readValue(text)).toBeUndefined();
  });

  it.each<[string, number, string]>([
    ['vähintään 95 %', 95, 'atLeast'],
    ['vähimmäistaso on 95 %', 95, 'atLeast'],
    ['vähint. 80 %', 80, 'atLeast'],
    ['vähintää 80 %', 80, 'atLeast'],
    ['vähintäin 80 %', 80, 'atLeast'],
    ['väh 80 %', 80, 'atLeast'],
    ['minst ca 80 %', 80, 'atLeast'],
    ['yli noin 80 %', 80, 'atLeast'],
    ['ylittää 80 %', 80, 'atLeast'],
    ['80 % ylittyy', 80, 'atLeast'],
    ['yli 80 % hakemuksista', 80, 'atLeast'],
    ['yli 30 järjestelmää', 30, 'atLeast'],
    ['alle 7 päivää', 7, 'atMost'],
    ['alle 7 päivän käsittelyaika', 7, 'atMost'],
    ['7 päivän kuluessa', 7, 'atMost'],
    ['7 pv:n sisällä', 7, 'atMost'],
    ['24 h kuluessa', 24, 'atMost'],
    ['laitteet alle 4 vuotta vanhoja', 4, 'atMost'],
    ['7 päivän sisällä hakemuksesta', 7, 'atMost'],
    ['inom 7 dagar', 7, 'atMost'],
    ['7 dagar eller kortare', 7, 'atMost'],
    ['7 päivää tai lyhyempi', 7, 'atMost'],
    ['enintää 5 %', 5, 'atMost'],
    ['korkeint. 5 %', 5, 'atMost'],
    ['ei enää yli 5 päivää', 5, 'atMost'],
    ['kenenkään ei tarvitse odottaa yli 5 päivää', 5, 'atMost'],
    ['ei joudu odottamaan yli 5 minuuttia', 5, 'atMost'],
  ])('also typed short or with a slip: %j is %d, %s [T3] [T12]', (text, value, bound) => {
    const reading = readTarget(text);
    expect([reading?.value?.value, reading?.bound?.value]).toEqual([value, bound]);
  });
});
