import type { Programme } from '../src/domain/programme';
import type { Roadmap } from '../src/domain/roadmap';
import { agendaOf } from '../src/reports/agenda';
import { agendaHtml, agendaText, type Block } from '../src/reports/agendaText';
import { aMetric, aMetricValue, aProgramme, aProject, aRoadmap } from './builders';
import { porvooProgramme } from './porvooProgramme';

const years = { followUp: 2024, proposal: 2025 };
const porvoo = porvooProgramme({ examples: true });

/** The text as lines: headings and sentences, items with a dash, tables row by row. */
async function linesOf(programme: Programme, language: 'fi' | 'sv', given = years): Promise<readonly string[]> {
  const line = (block: Block): readonly string[] => {
    if (block.kind === 'table') return block.rows.map((row) => row.join(' | '));
    if (block.kind === 'list') return block.items.map(({ text }) => `- ${text}`);
    return block.kind === 'text' ? block.text.split(/(?<=[.:]) (?=[A-ZÅÄÖ]|\d+ toimenpiteestä)/) : [block.text];
  };
  return (await agendaOf(programme, { language, ...given })).flatMap(line).map((text) => text.replace(/\u00a0/g, ' '));
}

const finished = [
  '- "Asiakaspalveluappi ja -kortti"',
  '- Edistetään kyberturvakyvykkyyksiä',
  '- Hankitaan osallisuustyökalu kaavahankkeissa',
  '- Hyödynnetään tekoälyä tunnistamaan esim vieraslajeja',
  '- Suunnitelma jatkuvuuden varmistamiseksi ict-palveluiden osalta',
];

describe('the agenda text of the published programme', () => {
  test('says this in Finnish', async () => {
    expect(await linesOf(porvoo, 'fi')).toEqual([
      'Digiohjelman ja Digitiekartan 2024 seuranta sekä Digitiekartan 2025 hyväksyminen',
      'Tausta',
      'Porvoon kaupungin digiohjelma 2024–2026 perustuu kaupunkistrategiaan sekä EU:n, valtion ja kuntien yhteisiin digisuunnitelmiin.',
      'Ohjelman pääteemat ovat seuraavat: 1) palvella asiakkaita kattavasti ihmislähtöisillä sähköisillä palveluilla, 2) hyödyntää digitalisoitumista ' +
        'päivittäisten ilmastotekojen toteuttamiseksi ja 3) ketteröittää ja automatisoida toimintaa hyödyllisempään ajankäyttöön.',
      'Lisäksi on tunnistettu kyvykkyydet, joita ohjelman läpivieminen edellyttää.',
      'Kaupunginhallitus hyväksyi digiohjelman liitteineen 22.1.2024.',
      'Kaupunginhallitus hyväksyi vuoden 2024 tiekartan 22.1.2024.',
      'Digitiekartan 2024 seuranta',
      'Vuoden 2024 tiekartalla on 26 toimenpidettä.',
      'Tilanteessa 10/24 toimenpiteistä 5 on valmistunut, 16 on käynnissä ja 1 on suunnitteilla.',
      'Tieto puuttuu 3 toimenpiteestä.',
      '1 toimenpiteestä luovutaan.',
      'Tila | Toimenpiteitä | Osuus, %',
      'Aloitettu | 16 | 62',
      'Tehty | 5 | 19',
      'Ei tietoa | 3 | 12',
      'Suunnitellaan | 1 | 4',
      'Luovutaan | 1 | 4',
      'Yhteensä | 26 | 100 (pyöristetty)',
      'Valmistuneet toimenpiteet ovat:',
      ...finished,
      'Valmistuneiden toimenpiteiden vuosikustannukset ovat yhteensä 8 800 euroa.',
      'Kertainvestoinnit ovat yhteensä 15 200 euroa.',
      'Kertainvestoinneista 15 200 euroa on katettu hankerahoituksella.',
      'Kustannuksista 18 650 euron laji on ilmoittamatta.',
      'Säästöksi on kirjattu noin 15 000 euroa vuodessa.',
      'Eri lajien kustannuksia ei ole laskettu yhteen.',
      'Digiohjelman mittarit',
      'Digiohjelmalla on 17 mittaria.',
      'Vuoden 2024 toteumaa voidaan verrata tavoitteeseen 12 mittarissa (tilanne 31.10.2024).',
      'Tavoite on saavutettu 1 mittarissa.',
      'Tavoitetta ei ole saavutettu 10 mittarissa.',
      'Tavoitteen suuntaa ei ole määritelty 1 mittarille.',
      'Tavoite tai toteuma ei ole laskettavissa 5 mittarissa.',
      'Verratuista mittareista 12 mittarin tavoitteen tulkinta on vahvistamatta.',
      'Digitiekartta 2025',
      'Vuoden 2025 tiekartalle ehdotetaan 26 toimenpidettä.',
      'Tiekartta on hyväksyttävä, jotta toimenpiteiden varat voidaan varata vuoden 2025 talousarviossa.',
      'Toimenpiteet jakautuvat teemoittain seuraavasti:',
      'Teema | Toimenpiteitä | Osuus, %',
      'Ihmislähtöiset sähköiset palvelut | 4 | 15',
      'Digitalisaatio ilmastotekojen toteuttamiseksi | 6 | 23',
      'Ketteröittää ja automatisoida toimintaa | 9 | 35',
      'Kyvykkyydet | 7 | 27',
      'Yhteensä | 26 | 100',
      'Päätösehdotus',
      'Kaupunginhallitus päättää',
      '- merkitä tiedoksi digiohjelman mittareiden ja Digitiekartan 2024 seurannan sekä',
      '- hyväksyä Digitiekartan 2025.',
    ]);
  });

  test('says this in Swedish, with the names that are only in Finnish', async () => {
    expect(await linesOf(porvoo, 'sv')).toEqual([
      'Uppföljning av digitaliseringsprogrammet och digitaliseringsfärdplanen 2024 samt godkännande av digitaliseringsfärdplanen 2025',
      'Bakgrund',
      'Porvoon kaupungin digiohjelma 2024–2026 perustuu kaupunkistrategiaan sekä EU:n, valtion ja kuntien yhteisiin digisuunnitelmiin.',
      'Programmets huvudteman är följande: 1) betjäna kunderna heltäckande med hjälp av människonära elektroniska tjänster, 2) utnyttja digitaliseringen för att ' +
        'genomföra dagliga klimatinsatser och 3) göra verksamheten smidigare och automatisera den för nyttigare tidsanvändning.',
      'Dessutom har man identifierat den kompetens som behövs för att genomföra programmet.',
      'Kaupunginhallitus hyväksyi digiohjelman liitteineen 22.1.2024.',
      'Stadsstyrelsen godkände färdplanen för 2024 den 22.1.2024.',
      'Uppföljning av digitaliseringsfärdplanen 2024',
      'Färdplanen för 2024 innehåller 26 åtgärder.',
      'Av åtgärderna (läget 10/24) är 5 slutförda, 16 pågående och 1 planerad.',
      'Uppgift saknas om 3 åtgärder.',
      'Dessutom slopas 1 åtgärd.',
      'Läge | Åtgärder | Andel, %',
      'Pågår | 16 | 62',
      'Slutförd | 5 | 19',
      'Uppgift saknas | 3 | 12',
      'Planeras | 1 | 4',
      'Slopas | 1 | 4',
      'Sammanlagt | 26 | 100 (avrundat)',
      'De slutförda åtgärderna är:',
      ...finished,
      'De slutförda åtgärdernas årliga kostnader är sammanlagt 8 800 euro.',
      'Engångsinvesteringarna är sammanlagt 15 200 euro.',
      'Av engångsinvesteringarna har 15 200 euro täckts med projektfinansiering.',
      'För 18 650 euro av kostnaderna är kostnadsslaget inte angivet.',
      'Den antecknade besparingen är ca 15 000 euro per år.',
      'Kostnader av olika slag har inte summerats.',
      'Digitaliseringsprogrammets indikatorer',
      'Digitaliseringsprogrammet har 17 indikatorer.',
      'Utfallet för 2024 kan jämföras med målet för 12 indikatorer (läget 31.10.2024).',
      'Målet har uppnåtts för 1 indikator.',
      'Målet har inte uppnåtts för 10 indikatorer.',
      'För 1 indikator har det inte fastställts vilken riktning som är bättre.',
      'För 5 indikatorer går målet eller utfallet inte att beräkna.',
      'Tolkningen av målet är inte bekräftad för 12 av de jämförda indikatorerna.',
      'Digitaliseringsfärdplan 2025',
      'Till färdplanen för 2025 föreslås 26 åtgärder.',
      'Färdplanen ska godkännas så att medel för åtgärderna kan reserveras i budgeten för 2025.',
      'Åtgärderna fördelar sig enligt tema på följande sätt:',
      'Tema | Åtgärder | Andel, %',
      'Människonära elektroniska tjänster | 4 | 15',
      'Digitalisering för att genomföra klimatinsatser | 6 | 23',
      'Göra verksamheten smidigare och automatisera den | 9 | 35',
      'Kompetenser | 7 | 27',
      'Sammanlagt | 26 | 100',
      'Beslutsförslag',
      'Stadsstyrelsen beslutar',
      '- anteckna uppföljningen av digitaliseringsprogrammets indikatorer och av digitaliseringsfärdplanen 2024 för kännedom samt',
      '- godkänna digitaliseringsfärdplanen 2025.',
    ]);
  });

  test('is the same with and without example values: it tells none', async () => {
    const facts = porvooProgramme({ examples: false });
    expect(await linesOf(facts, 'fi')).toEqual(await linesOf(porvoo, 'fi'));
  });
});

describe('the agenda text of later years', () => {
  const project = (
    year: number,
    index: number,
    given: Parameters<typeof aProject>[0] = {},
  ): ReturnType<typeof aProject> =>
    aProject({ key: `${year}-${index}`, title: `Toimenpide ${year}-${index}`, year, ...given });
  const statuses = [
    ...Array.from({ length: 18 }, () => 'done' as const),
    ...Array.from({ length: 26 }, () => 'started' as const),
    ...Array.from({ length: 8 }, () => 'planned' as const),
  ];
  const programme = aProgramme({
    projects: [
      ...statuses.map((status, index) => project(index < 26 ? 2024 : 2025, index, { status })),
      ...Array.from({ length: 28 }, (_, index) =>
        project(2026, index, { need: index < 13 ? 'law' : 'strategy', continues: index < 3 ? 1 : undefined }),
      ),
    ],
    roadmaps: [
      aRoadmap({
        key: '2026',
        year: 2026,
        diaryNumber: '118/07.01.02/2024',
        state: 'proposal',
        board: 'Kaupunginhallitus',
      }),
    ],
  });

  test('tells all years so far, what is new, what a law requires, and the diary number', async () => {
    const lines = await linesOf(programme, 'fi', { followUp: 2025, proposal: 2026 });
    expect(lines.slice(0, 2)).toEqual([
      'Digitiekartan 2025 seuranta sekä Digitiekartan 2026 hyväksyminen',
      'Diaarinumero 118/07.01.02/2024',
    ]);
    expect(lines).toEqual(
      expect.arrayContaining([
        'Vuosien 2024–2025 tiekartoilla on yhteensä 52 toimenpidettä.',
        'Toimenpiteistä 18 on valmistunut, 26 on käynnissä ja 8 on suunnitteilla.',
        'Vuoden 2025 tiekartalla on 26 toimenpidettä.',
        'Vuoden 2026 tiekartalle ehdotetaan 28 toimenpidettä.',
        'Toimenpiteistä 25 on uusia ja 3 jatkaa aiempaa toimenpidettä.',
        'Toimenpiteistä 13 perustuu lakiin.',
      ]),
    );
  });

  test('counts no measure without a year into all years so far [S2]', async () => {
    const undated = { ...programme.records, projects: [...programme.records.projects, project(0, 99)] };
    const lines = await linesOf({ ...programme, records: undated }, 'fi', { followUp: 2025, proposal: 2026 });
    expect(lines).toContain('Vuosien 2024–2025 tiekartoilla on yhteensä 52 toimenpidettä.');
  });

  test('tells the date of what it counts: of a measure that was moved since it is that day [S9]', async () => {
    const { projects } = porvoo.records;
    const moved = projects
      .filter(({ value }) => value.year === 2024 && value.status === 'started')
      .slice(0, 2)
      .map(({ id }) => id);
    const now = projects.map((record) =>
      moved.includes(record.id)
        ? { ...record, value: { ...record.value, status: 'done' as const, statusDate: '2026-11-29' as const } }
        : record,
    );
    const later = { ...porvoo, records: { ...porvoo.records, projects: now } };
    const said = async (language: 'fi' | 'sv'): Promise<string | undefined> =>
      (await linesOf(later, language)).find((line) => line.includes('29.11.2026'));
    expect(await said('fi')).toBe(
      'Tilanteessa 10/24–29.11.2026 toimenpiteistä 7 on valmistunut, 14 on käynnissä ja 1 on suunnitteilla.',
    );
    expect(await said('sv')).toBe('Av åtgärderna (läget 10/24–29.11.2026) är 7 slutförda, 14 pågående och 1 planerad.');
  });

  test('tells that all measures are new only where that is known [S10]', async () => {
    const [first, ...others] = programme.records.projects;
    const linked = [...others, first && { ...first, value: { ...first.value, continues: others[0]?.id } }];
    const projects = linked.flatMap((record) => record ?? []);
    const allNew = async (of: readonly ReturnType<typeof project>[], proposal: number): Promise<boolean> =>
      (await linesOf(aProgramme({ projects: of }), 'fi', { followUp: proposal - 1, proposal })).includes(
        'Kaikki toimenpiteet ovat uusia.',
      );
    const unlinked = projects.map((record) => ({ ...record, value: { ...record.value, continues: undefined } }));
    expect([await allNew(projects, 2025), await allNew(unlinked, 2025), await allNew(projects, 2024)]).toEqual([
      true,
      false,
      false,
    ]);
  });

  test('tells of a bound only whether it is kept, in both languages [A1]', async () => {
    const ceiling = { targetKind: 'number', targetValue: 10, bound: 'atMost' } as const;
    const metrics = [aMetric(ceiling), aMetric(ceiling)];
    const metricValues = metrics.map(({ id }, index) =>
      aMetricValue({ metric: id, year: 2024, value: 2 + 10 * index }),
    );
    const told = async (language: 'fi' | 'sv'): Promise<readonly string[]> =>
      (await linesOf(aProgramme({ metrics, metricValues }), language)).filter((line) =>
        /avoit[^ ]* (on|ei)|Mål/.test(line),
      );
    expect(await told('fi')).toEqual([
      'Tavoite on saavutettu 1 mittarissa.',
      'Tavoitetta ei ole saavutettu 1 mittarissa.',
    ]);
    expect(await told('sv')).toEqual([
      'Målet har uppnåtts för 1 indikator.',
      'Målet har inte uppnåtts för 1 indikator.',
    ]);
  });

  test('leaves the law out while the need of one measure rests on an example', async () => {
    const { projects } = programme.records;
    const one = projects.map((record, index) =>
      index === projects.length - 1 ? { ...record, value: { ...record.value, exampleFields: ['need'] } } : record,
    );
    const lines = await linesOf({ ...programme, records: { ...programme.records, projects: one } }, 'fi', {
      followUp: 2025,
      proposal: 2026,
    });
    expect(lines.filter((line) => line.includes('lakiin'))).toEqual([]);
  });

  test('says that a year has no measures, and nothing of metrics, costs or background that are not there', async () => {
    expect(await linesOf(aProgramme(), 'sv')).toEqual([
      'Uppföljning av digitaliseringsfärdplanen 2024 samt godkännande av digitaliseringsfärdplanen 2025',
      'Uppföljning av digitaliseringsfärdplanen 2024',
      'Färdplanen för 2024 innehåller inga åtgärder.',
      'Digitaliseringsfärdplan 2025',
      'Färdplanen för 2025 innehåller inga åtgärder.',
      'Beslutsförslag',
      'Organet beslutar',
      '- anteckna uppföljningen av digitaliseringsfärdplanen 2024 för kännedom samt',
      '- godkänna digitaliseringsfärdplanen 2025.',
    ]);
  });
});

describe('what the agenda text says of the decision', () => {
  const endOf = async (given: Partial<Roadmap>, language: 'fi' | 'sv' = 'fi'): Promise<string> =>
    (await linesOf(aProgramme({ roadmaps: [aRoadmap({ key: '2025', year: 2025, ...given })] }), language))
      .slice(-4)
      .join(' / ');
  const day = { decisionDate: '2025-12-15', section: '12' } as const;

  test.each<[Partial<Roadmap>, 'fi' | 'sv', string]>([
    [{ board: 'Kaupunginvaltuusto' }, 'fi', 'Kaupunginvaltuusto päättää'],
    [{ board: 'Kaupunginvaltuusto' }, 'sv', 'Stadsfullmäktige beslutar'],
    [{ board: 'Digijaosto', boardSv: 'Digitala sektionen' }, 'sv', 'Digitala sektionen beslutar'],
    [{ board: 'Digijaosto' }, 'sv', 'Organet beslutar'],
    [{}, 'fi', 'Toimielin päättää'],
  ])('goes to the board of %j, in %s: %s [B8]', async (given, language, said) =>
    expect(await endOf({ state: 'proposal', ...given }, language)).toContain(` / ${said} / - `),
  );

  test.each<[Partial<Roadmap>, 'fi' | 'sv', string]>([
    [{ state: 'approved', ...day }, 'fi', 'Kaupunginvaltuusto hyväksyi 15.12.2025 (§ 12) Digitiekartan 2025.'],
    [
      { state: 'approved', ...day },
      'sv',
      'Stadsfullmäktige godkände den 15.12.2025 (§ 12) digitaliseringsfärdplanen 2025.',
    ],
    [{ state: 'noted' }, 'fi', 'Kaupunginvaltuusto merkitsi tiedoksi Digitiekartan 2025.'],
    [{ state: 'returned' }, 'fi', 'Kaupunginvaltuusto palautti Digitiekartan 2025 valmisteltavaksi.'],
    [{ state: 'rejected' }, 'sv', 'Stadsfullmäktige förkastade digitaliseringsfärdplanen 2025.'],
  ])('says what the board did, and proposes it no more: %j in %s [B9]', async (given, language, said) => {
    const end = await endOf({ board: 'Kaupunginvaltuusto', ...given }, language);
    expect(end).toMatch(new RegExp(` / (Päätös|Beslut) / ${said.replace(/[().]/g, '\\$&')}$`));
    expect(end).not.toMatch(/päättää|beslutar/);
  });

  test.each<[Roadmap['state'], 'fi' | 'sv', string]>([
    ['proposal', 'fi', 'Digitiekartan 2025 hyväksyminen'],
    ['approved', 'sv', 'godkännande av digitaliseringsfärdplanen 2025'],
    ['returned', 'fi', 'Digitiekartan 2025 käsittely'],
    ['noted', 'sv', 'behandling av digitaliseringsfärdplanen 2025'],
    ['tabled', 'fi', 'Digitiekartan 2025 hyväksyminen'],
    ['rejected', 'fi', 'Digitiekartan 2025 käsittely'],
  ])('has a heading that is true of what was %s, in %s: %s [B9]', async (state, language, words) => {
    const programme = aProgramme({ roadmaps: [aRoadmap({ key: '2025', year: 2025, state })] });
    expect((await linesOf(programme, language))[0]).toMatch(new RegExp(`${words}$`));
  });

  test('tells that it was tabled, and proposes it again [B9]', async () =>
    expect(await endOf({ board: 'Valtuusto', state: 'tabled', decisionDate: '2025-12-01' })).toBe(
      'Valtuusto pöytäsi 1.12.2025 Digitiekartan 2025. / Valtuusto päättää / ' +
        '- merkitä tiedoksi Digitiekartan 2024 seurannan sekä / ' +
        '- hyväksyä Digitiekartan 2025.',
    ));

  test('speaks of the measures of an approved year as of what is, not of what is proposed [B9]', async () => {
    const approved = aProgramme({
      projects: [aProject({ year: 2025 })],
      roadmaps: [aRoadmap({ year: 2025, state: 'approved' })],
    });
    expect(await linesOf(approved, 'fi')).toContain('Vuoden 2025 tiekartalla on 1 toimenpide.');
  });
});

describe('the agenda text for pasting', () => {
  test('has headings, lists and a table with lines in Word, and marks what is in Finnish', async () => {
    const html = agendaHtml(await agendaOf(porvoo, { language: 'sv', ...years }), 'sv');
    expect(html).toMatch(/^<div lang="sv"><h1>Uppföljning av .*<h2>Bakgrund<\/h2><p lang="fi">Porvoon kaupungin/);
    expect(html).toContain('<table border="1" style="border-collapse:collapse"><thead><tr><th>Läge</th>');
    expect(html).toContain('<ul><li lang="fi">"Asiakaspalveluappi ja -kortti"</li>');
    expect(html).toContain('<ol><li>anteckna ');
  });

  test('has each paragraph on a line of its own as plain text', async () => {
    const text = agendaText(await agendaOf(porvoo, { language: 'fi', ...years }));
    expect(text).toContain('\n\nTila\tToimenpiteitä\tOsuus, %\nAloitettu\t16\t62\n');
    expect(text).toContain('\n\n1) merkitä tiedoksi ');
  });

  test('is harmless whatever the lists hold', async () => {
    const harm = aProgramme({
      projects: [
        aProject({ year: 2024, status: 'done', title: '<img src=x onerror=alert(1)> \u202Egnirts\u202C \u0000' }),
      ],
    });
    const blocks = await agendaOf(harm, { language: 'fi', ...years });
    expect(agendaHtml(blocks, 'fi')).toContain('<li>&lt;img src=x onerror=alert(1)&gt; gnirts </li>');
  });
});

describe('what the measures ask for in the budget', () => {
  const asked = (measures: readonly Parameters<typeof aProject>[0][]): Programme =>
    aProgramme({
      projects: measures.map((measure, index) => ({ ...aProject({ year: 2025, ...measure }), id: index + 1 })),
      roadmaps: [aRoadmap({ year: 2025, state: 'proposal' })],
    });
  const told = async (programme: Programme, language: 'fi' | 'sv', word: string): Promise<readonly string[]> =>
    (await linesOf(programme, language)).filter((line) => line.includes(word));

  test('[S12] is told kind by kind, with how many have said nothing, without examples and what is dropped', async () => {
    const programme = asked([
      { plannedOneOff: 12000, plannedYearly: 900 },
      { plannedOneOff: 400 },
      {},
      { status: 'dropped', plannedOneOff: 70000 },
      { plannedYearly: 5, exampleFields: ['plannedYearly'] },
    ]);
    expect(await told(programme, 'fi', 'kustannusarviot')).toEqual([
      'Vuoden 2025 toimenpiteiden kustannusarviot ovat yhteensä 12 400 euroa kertainvestointeja ja 900 euroa vuodessa; arvio puuttuu 2 toimenpiteeltä.',
    ]);
    expect(await told(programme, 'sv', 'Kostnadskalkylerna')).toEqual([
      'Kostnadskalkylerna för åtgärderna år 2025 är sammanlagt 12 400 euro i engångsinvesteringar och 900 euro per år; för 2 åtgärder saknas kalkyl.',
    ]);
    expect(await told(asked([{ plannedYearly: 0 }, {}]), 'fi', 'kustannusarviot')).toEqual([
      'Vuoden 2025 toimenpiteiden kustannusarviot ovat yhteensä 0 euroa vuodessa; arvio puuttuu 1 toimenpiteeltä.',
    ]);
  });

  test('[S12] is not told where none has said', async () =>
    expect(
      await told(asked([{}, { plannedOneOff: 5, exampleFields: ['plannedOneOff'] }]), 'fi', 'kustannusarvio'),
    ).toEqual([]));
});
