import { en } from './en/en';
import { fi } from './fi/fi';
import { reportAgenda as fiAgenda } from './fi/reportAgenda';
import { reportDeck as fiDeck } from './fi/reportDeck';
import { removingWords } from './removing';
import { sv } from './sv/sv';
import { reportAgenda as svAgenda } from './sv/reportAgenda';
import { reportDeck as svDeck } from './sv/reportDeck';

type Said = readonly [none: string | undefined, one: string, two: string];

/** What a phrase says of none, of one and of two; of none only where it can be said. */
function told(phrase: (count: number) => string, said: Said): void {
  expect([said[0] === undefined ? undefined : phrase(0), phrase(1), phrase(2)]).toEqual(said);
}

describe('of a single thing the singular is said', () => {
  it.each<readonly [string, (count: number) => string, Said]>([
    ['finished measures, fi', (n) => `${n} ${fi.words.statusesInText.done(n)}`, ['0 tehty', '1 tehty', '2 tehty']],
    [
      'finished measures, sv',
      (n) => `${n} ${sv.words.statusesInText.done(n)}`,
      ['0 slutförda', '1 slutförd', '2 slutförda'],
    ],
    ['payback, fi', (n) => fi.effects.payback.years(n, String(n)), ['0 vuotta', '1 vuosi', '2 vuotta']],
    ['payback, sv', (n) => sv.effects.payback.years(n, String(n)), ['0 år', '1 år', '2 år']],
    ['payback, en', (n) => en.effects.payback.years(n, String(n)), ['0 years', '1 year', '2 years']],
    [
      'measures that are not judged, fi',
      (n) => fi.effects.impact.notJudged.done('vuoden 2024', n),
      [
        undefined,
        'Arvioimatta: vuoden 2024 valmistunut toimenpide.',
        'Arvioimatta: vuoden 2024 valmistuneet toimenpiteet (2).',
      ],
    ],
    [
      'measures that are not judged, sv',
      (n) => sv.effects.impact.notJudged.ahead('2024', n),
      [
        undefined,
        'Den oavslutade åtgärden 2024 har inte bedömts.',
        'De oavslutade åtgärderna 2024 har inte bedömts (2).',
      ],
    ],
    [
      'measures that are not judged, en',
      (n) => en.effects.impact.notJudged.done('of 2024', n),
      [
        undefined,
        'The finished measure of 2024 has not been estimated.',
        'The finished measures of 2024 have not been estimated (2).',
      ],
    ],
    [
      'the best of all, fi',
      (n) => fi.figure.matrix.sentence(2, 2, n),
      [
        'Sekä vaikuttavuus että kustannus on arvioitu: 2 / 2 toimenpidettä; yksikään ei ole vaikuttava (4–5) ja edullinen (1–2).',
        'Sekä vaikuttavuus että kustannus on arvioitu: 2 / 2 toimenpidettä; 1 on vaikuttava (4–5) ja edullinen (1–2).',
        'Sekä vaikuttavuus että kustannus on arvioitu: 2 / 2 toimenpidettä; 2 on vaikuttavia (4–5) ja edullisia (1–2).',
      ],
    ],
    [
      'the best of all, sv',
      (n) => sv.figure.matrix.sentence(2, 2, n),
      [
        'Både effekt och kostnad har bedömts: 2 / 2 åtgärder; ingen är verkningsfull (4–5) och förmånlig (1–2).',
        'Både effekt och kostnad har bedömts: 2 / 2 åtgärder; 1 är verkningsfull (4–5) och förmånlig (1–2).',
        'Både effekt och kostnad har bedömts: 2 / 2 åtgärder; 2 är verkningsfulla (4–5) och förmånliga (1–2).',
      ],
    ],
    [
      'the best of all, en',
      (n) => en.figure.matrix.sentence(2, 2, n),
      [
        'Both impact and cost are rated: 2 / 2 measures; none has a large impact (4–5) at a low cost (1–2).',
        'Both impact and cost are rated: 2 / 2 measures; 1 has a large impact (4–5) at a low cost (1–2).',
        'Both impact and cost are rated: 2 / 2 measures; 2 have a large impact (4–5) at a low cost (1–2).',
      ],
    ],
    [
      'lines that hold a measure, fi',
      (n) => removingWords.fi.measure(n, 0),
      [
        undefined,
        'Toimenpidettä ei voi poistaa, koska sillä on yksi vaikutusrivi. Poista ensin rivi, jos se ei ole tarpeen.',
        'Toimenpidettä ei voi poistaa, koska sillä on 2 vaikutusriviä. Poista ensin rivit, jos ne eivät ole tarpeen.',
      ],
    ],
    [
      'measures that hold another, sv',
      (n) => removingWords.sv.measure(0, n),
      [
        undefined,
        'Åtgärden kan inte tas bort, för en annan åtgärd fortsätter den. ' +
          'Töm först fältet ”Fortsätter åtgärden” i åtgärden som fortsätter.',
        'Åtgärden kan inte tas bort, för 2 åtgärder fortsätter den. ' +
          'Töm först fältet ”Fortsätter åtgärden” i åtgärden som fortsätter.',
      ],
    ],
    [
      'lines and a measure that hold one, en',
      (n) => removingWords.en.measure(n, 1),
      [
        undefined,
        'The measure cannot be deleted: it has one effect line and another measure carries it on. ' +
          'Delete the line first if it is not needed. Empty “Continues the measure” in the measure that carries it on first.',
        'The measure cannot be deleted: it has 2 effect lines and another measure carries it on. ' +
          'Delete the lines first if they are not needed. ' +
          'Empty “Continues the measure” in the measure that carries it on first.',
      ],
    ],
    ['metrics that count, sv', (n) => sv.metrics.measurable(n, 2), ['0 / 2 mätbara', '1 / 2 mätbar', '2 / 2 mätbara']],
    ['actuals entered, sv', (n) => sv.metrics.entryCount(n, 2), ['0 / 2 ifyllda', '1 / 2 ifylld', '2 / 2 ifyllda']],
    [
      'metrics shown, fi',
      (n) => fi.metrics.shown(n, n),
      ['Näytetään 0 / 0 mittaria.', 'Näytetään 1 / 1 mittari.', 'Näytetään 2 / 2 mittaria.'],
    ],
    [
      'metrics shown, sv',
      (n) => sv.metrics.shown(n, n),
      ['0 / 0 indikatorer visas.', '1 / 1 indikator visas.', '2 / 2 indikatorer visas.'],
    ],
    [
      'metrics shown, en',
      (n) => en.metrics.shown(n, n),
      ['0 of 0 metrics shown.', '1 of 1 metric shown.', '2 of 2 metrics shown.'],
    ],
    [
      'measures shown, fi',
      (n) => fi.projects.shownSaid(n, 26),
      [
        'Näytetään 0 toimenpidettä 26 toimenpiteestä',
        'Näytetään 1 toimenpide 26 toimenpiteestä',
        'Näytetään 2 toimenpidettä 26 toimenpiteestä',
      ],
    ],
    [
      'measures shown, sv',
      (n) => sv.projects.shownSaid(n, n),
      ['0 av 0 åtgärder visas', '1 av 1 åtgärd visas', '2 av 2 åtgärder visas'],
    ],
    [
      'measures shown, en',
      (n) => en.projects.shownSaid(n, n),
      ['Showing 0 of 0 measures', 'Showing 1 of 1 measure', 'Showing 2 of 2 measures'],
    ],
    [
      'measures of a roadmap, fi',
      (n) => fi.roadmap.found(n, n),
      ['0 / 0 toimenpidettä', '1 / 1 toimenpide', '2 / 2 toimenpidettä'],
    ],
    ['measures of a roadmap, sv', (n) => sv.roadmap.found(n, n), ['0 / 0 åtgärder', '1 / 1 åtgärd', '2 / 2 åtgärder']],
    ['measures of a roadmap, en', (n) => en.roadmap.found(n, n), ['0 / 0 measures', '1 / 1 measure', '2 / 2 measures']],
    [
      'days of waiting, en',
      en.overview.why.unknown,
      ['no information', 'no information, 1 day', 'no information, 2 days'],
    ],
    ['days of waiting, en', en.overview.why.none, ['no status', 'no status, 1 day', 'no status, 2 days']],
    ['days of waiting, en', en.overview.why.stale, [undefined, 'not updated for 1 day', 'not updated for 2 days']],
    [
      'the longest wait, en',
      (n) => en.overview.waitingSum(n, n),
      ['0 measures.', '1 measure, the longest for 1 day.', '2 measures, the longest for 2 days.'],
    ],
    [
      'how long a status may stand, sv',
      (n) => sv.projects.waiting.intro(n).slice(-10),
      [undefined, 'på 1 dygn.', 'på 2 dygn.'],
    ],
    [
      'how long a status may stand, en',
      (n) => en.projects.waiting.intro(n).slice(-11),
      [undefined, ' for 1 day.', 'for 2 days.'],
    ],
    [
      'all measures of several years, fi',
      (n) => fiAgenda.total(2023, 2024, n),
      [
        undefined,
        'Vuosien 2023–2024 tiekartoilla on yhteensä 1 toimenpide.',
        'Vuosien 2023–2024 tiekartoilla on yhteensä 2 toimenpidettä.',
      ],
    ],
    [
      'all measures of several years, sv',
      (n) => svAgenda.total(2023, 2024, n),
      [
        undefined,
        'Färdplanerna för 2023–2024 innehåller sammanlagt 1 åtgärd.',
        'Färdplanerna för 2023–2024 innehåller sammanlagt 2 åtgärder.',
      ],
    ],
    [
      'new measures, fi',
      (n) => fiAgenda.continuation({ fresh: n, continued: 0 }),
      [undefined, 'Toimenpide on uusi.', 'Kaikki toimenpiteet ovat uusia.'],
    ],
    [
      'new measures, sv',
      (n) => svAgenda.continuation({ fresh: n, continued: 0 }),
      [undefined, 'Åtgärden är ny.', 'Alla åtgärder är nya.'],
    ],
    [
      'measures that carry on, fi',
      (n) => fiAgenda.continuation({ fresh: 0, continued: n }),
      [undefined, 'Toimenpide jatkaa aiempaa toimenpidettä.', 'Kaikki toimenpiteet jatkavat aiempaa toimenpidettä.'],
    ],
    [
      'measures that carry on, sv',
      (n) => svAgenda.continuation({ fresh: 0, continued: n }),
      [undefined, 'Åtgärden fortsätter en tidigare åtgärd.', 'Alla åtgärder fortsätter en tidigare åtgärd.'],
    ],
    [
      'measures without an estimate in the notes, fi',
      fiDeck.notes.missing,
      [undefined, 'Arvio puuttuu: 1 toimenpide.', 'Arvio puuttuu: 2 toimenpidettä.'],
    ],
    [
      'measures without an estimate in the notes, sv',
      svDeck.notes.missing,
      [undefined, 'Bedömning saknas: 1 åtgärd.', 'Bedömning saknas: 2 åtgärder.'],
    ],
    ...(
      [
        ['fi', fi, 'ei tietoa', 'tila puuttuu', 'pv'],
        ['sv', sv, 'uppgift saknas', 'läge saknas', 'dygn'],
      ] as const
    ).flatMap(([language, { overview }, unknown, none, days]): [string, (count: number) => string, Said][] => [
      [
        `days of waiting, ${language}`,
        overview.why.unknown,
        [unknown, `${unknown}, 1 ${days}`, `${unknown}, 2 ${days}`],
      ],
      [`days without a status, ${language}`, overview.why.none, [none, `${none}, 1 ${days}`, `${none}, 2 ${days}`]],
    ]),
    [
      'a reminder, fi',
      (n) => fi.projects.waiting.line('Liisa', 'Silta', n),
      ['Liisa: Silta', 'Liisa: Silta (1 pv)', 'Liisa: Silta (2 pv)'],
    ],
    [
      'dropped measures, fi',
      fiAgenda.dropped,
      [undefined, '1 toimenpiteestä luovutaan.', '2 toimenpiteestä luovutaan.'],
    ],
    ['dropped measures, sv', svAgenda.dropped, [undefined, 'Dessutom slopas 1 åtgärd.', 'Dessutom slopas 2 åtgärder.']],
  ])('of %s [X10]', (_, phrase, said) => told(phrase, said));
});

describe('the terms that were mended', () => {
  const texts = (words: unknown): string => JSON.stringify(words, (_, value: unknown) => sourceOf(value));
  const sourceOf = (value: unknown): unknown => (typeof value === 'function' ? String(value) : value);

  it.each([
    [
      'fi',
      texts([fi, fiDeck, fiAgenda]),
      /[Ll]uenta|[Ll]uenna|Kuka kertoo|molemmin puolin|Laki, joka edellyttää|ict-menot|Ajan tasalla/,
    ],
    ['sv', texts([sv, svDeck, svAgenda]), /\bverkan\b|\bict-|Väntar på uppgifter/i],
  ])('are nowhere in %s [X12]', (_, said, former) => expect(former.exec(said)).toBeNull());

  it('call a target that is a stage of work a stage [X12]', () =>
    expect([fi, sv, en].map(({ metrics }) => metrics.kinds.state)).toEqual(['vaihe', 'skede', 'stage']));
});
