import { readCost, readSaving } from './cost';

describe('a sum that is not what all of it costs', () => {
  it.each([
    ...['korkeint. 5000 €', 'vähintäin 5 000 €', 'enintää 5 000 €', 'enim. 5 000 €', 'enimm. 5 000 €', 'up to 5 000 €'],
    ...['at most 5 000 €', 'less than 5 000 €', 'over 5 000 €', 'budjetin ylitys 2 000 €', 'alitus 2 000 €'],
    ...['5 000 € kahdesti vuodessa', '5 000 € joka 3. vuosi', '5 000 € x2', '5 000 € joka koululle', 'vardera 5 000 €'],
    ...['5 000 € kullekin koululle', '5 000 € till varje skola', 'var och en 5 000 €', '25 € joka oppilas', '5 € m2'],
    ...['5 € neliö', 'yks.hinta 50 €', 'yhden laitteen hinta 500 €', 'yksi laite maksaa 500 €', 'kouluittain 5 000 €'],
    ...['/koulu 5 000 €', 'keskimäärin 500 €', 'genomsnittligt pris 500 €', '5 000 € each', '420 € monthly'],
    ...['20 % (5 000 €)', '20 % eli 1 000 €', '10 % kustannuksista 5 000 €', '5 000 € -20 %', '5 000 € (-20 %)'],
    ...['hinta 5 000 €, alennettu 20 %', 'puolet, 2 500 €', '2 500 € (puolet)', '2 500 € (50 %)', '50 % / 2 500 €'],
    ...['avustus 3 000 € (70 %)', 'kaupungin osuus 1 500 € (30 %)', 'osuus 2 500 €', 'IT:n osuus 2 500 €'],
    ...['vår andel 2 500 €', 'oma rahoitus 2 500 €', 'loput 1 500 €', 'toinen puoli 1 500 €', 'osa maksusta 1 500 €'],
  ])('but a bound, a price of one, or a part has no amount: %j [C1] [C13]', (text) =>
    expect(readCost(text).map(({ amount }) => amount)).toEqual([undefined]),
  );

  it.each([
    ...['jäljellä 5 000 €', 'maksettu jo 5 000 €', 'kuuluu sopimukseen 5 000 €/v', 'kalliimpi 500 €/v'],
    ...['hyödyn arvo 5 000 €/v', 'myyntivoitto 5 000 €', 'vakuutuskorvaus 5 000 €', 'korvaus vakuutuksesta 5 000 €'],
    ...['toimittaja hyvittää 5 000 €', 'hyvitetään 5 000 €', 'ei osteta, 5 000 €', 'ei hankita (5 000 €)'],
    ...[
      'hankinta peruttu, 5 000 €',
      'peruttu 5 000 €',
      'hylätty tarjous 5 000 €',
      'saves 3 000 € a year',
      'savings 5 000 €/v',
    ],
    ...['vältytään 5 000 €:n investoinnilta'],
  ])('but is not paid at all has none either: %j [C14]', (text) =>
    expect(readCost(text).map(({ amount }) => amount)).toEqual([undefined]),
  );

  it.each([
    ...['avustus hylätty, 5 000 €', 'avustusta ei saatu, 5 000 €', '5 000 €, bidrag nekades', 'avustukseton 5 000 €'],
    ...['5 000 €, haetaan valtionavustusta', '5 000 € jos avustus saadaan', '5 000 €, mahdollinen avustus'],
    ...['5 000 €, bidrag söks', 'hankerahoituksen päätyttyä 5 000 €/v', '5 000 € avustuksen jälkeen'],
    ...['5 000 € ennen avustusta', 'hankerahoitus päättyy, jatkossa 5 000 €/v'],
    ...['5 000 € budjetin ulkopuolelta', 'budjetoimatta 5 000 €', 'avustusta haetaan, kustannus 5 000 €'],
  ])('is paid by nobody for sure where that is refused, asked for or beyond it: %j [C2]', (text) =>
    expect(readCost(text).map(({ funding }) => funding)).toEqual(['notStated']),
  );

  it.each<[string, number]>([
    ['5 000 €/v', 5000],
    ['2 500 e kertainvestointi hankerahoituksella', 2500],
    ['lisenssi, joka maksaa 500 €', 500],
    ['joka vuosi 300 euroa', 300],
    ['6 000 e, puolet avustuksella', 6000],
    ['6 000 € (100 %)', 6000],
    ['5 000 € (alv 25,5 %)', 5000],
    ['osajärjestelmä 5 000 €', 5000],
    ['vuosittain 5 000 €', 5000],
  ])('is not seen in plain words: %j is %d [C1]', (text, amount) => expect(readCost(text)[0]?.amount).toBe(amount));
});

describe('a saving', () => {
  it.each([
    ...['säästö 3 000 €/v jäi toteutumatta', 'säästö 3 000 €/v peruuntui', 'säästö 3 000 €/v menetettiin'],
    ...[
      'säästöksi arvioitiin 3 000 €/v, mutta jäi saavuttamatta',
      'säästö pieneni 3 000 €/v',
      'säästö kasvoi 3 000 €/v',
    ],
    ...['mahdollinen säästö 3 000 €/v', 'säästö ehkä 3 000 €/v', 'säästö voisi olla 3 000 €/v'],
    ...['säästö 3 000 €/v epävarma', 'asukkaat säästävät 3 000 €/v', 'säästää asiakkaille 3 000 €/v'],
    ...['sparar invånarna 3 000 €/år'],
  ])('that did not come, may not come, changes or is that of others is none: %j [C4]', (text) =>
    expect(readSaving(text)).toBeUndefined(),
  );

  it.each(['säästö 3 000 €/v', 'säästö 10 % eli 3 000 €/v', 'mahdollistaa 3 000 €/v säästön', 'sparar 3 000 €/år'])(
    'is read from plain words: %j [C4]',
    (text) => expect(readSaving(text)?.amount).toBe(3000),
  );
});
