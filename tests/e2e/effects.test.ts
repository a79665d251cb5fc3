/** Effects and costs: what is written is read, kept apart by kind, and every number is what the lists hold. */
import { EffectsPage, plain } from './effectsPage';
import { askToRemove } from './formPage';
import { faults, rest } from './rest';
import { reloaded, stories, thirdOf, visit, type Place, type Visit } from './visit';

const story = stories();
const list = "web/getList('/sites/digi/Lists/Effects')/items";

interface Row {
  readonly Id: number;
  readonly Key: string;
  readonly Title: string | null;
  readonly Part: string | null;
  readonly CostText: string | null;
  readonly Amount: number | null;
  readonly CostKind: string | null;
  readonly Funding: string | null;
  readonly SavingPerYear: number | null;
  readonly Statutory: string | null;
}

const rows = async (): Promise<readonly Row[]> =>
  (
    await rest('visitor').get<{ value: readonly Row[] }>(
      `${list}?$select=Id,Key,Title,Part,CostText,Amount,CostKind,Funding,SavingPerYear,Statutory&$top=500`,
    )
  ).value;
const totalOf = (found: readonly Row[], kind: string): number =>
  found.filter(({ CostKind }) => CostKind === kind).reduce((sum, { Amount }) => sum + (Amount ?? 0), 0);
const euros = (amount: number): string => plain(`${new Intl.NumberFormat('fi-FI').format(amount)} €`);

async function at(
  place: Place = {},
  expected: readonly RegExp[] = [],
): Promise<{ readonly page: EffectsPage; readonly open: Visit }> {
  const open = await visit({ user: 'lead', route: '#/effects', ...place }, expected);
  story.open = open;
  const page = new EffectsPage(open);
  await open.app.locator('[data-page] h3').first().waitFor({ state: 'attached' });
  return { page, open };
}

describe('a director', () => {
  it('reads each kind of cost by itself, as the lists hold it, and the lines behind a number', async () => {
    const { page, open } = await at({ user: 'director' });
    const found = await rows();
    expect(await page.sums()).toEqual([
      `${euros(totalOf(found, 'vuosikustannus'))}/v`,
      euros(totalOf(found, 'kertainvestointi')),
      euros(totalOf(found, 'ei ilmoitettu')),
      `noin ${euros(found.reduce((sum, { SavingPerYear }) => sum + (SavingPerYear ?? 0), 0))}/v`,
    ]);
    expect(await page.sums()).toEqual(['8 800 €/v', '15 200 €', '18 650 €', 'noin 15 000 €/v']);
    await open.app.getByText('3 riviä on lakisääteisiä: tiedonhallintalaki (TihL) 2, lakia ei nimetty 1').waitFor();
    expect(await page.measures()).toHaveLength(5);
    await page.sumButton('Kertainvestoinnit').click();
    expect(open.page.url()).toContain('#/effects?lines=oneOff');
    expect(await page.measures()).toEqual([
      'Edistetään kyberturvakyvykkyyksiä',
      'Suunnitelma jatkuvuuden varmistamiseksi ict-palveluiden osalta',
    ]);
    await open.said('Kertainvestoinnit: 2 riviä');
    await open.page.goBack();
    expect(await page.measures()).toHaveLength(5);
    const [first, second] = await page.lines('Hyödynnetään tekoälyä');
    expect(first).toContain(
      '”8750 e” Luettu: 8 750 €, laji ei ilmoitettu, rahoitus ei ilmoitettu Lakisääteinen, lakia ei ole nimetty',
    );
    expect(second).toContain(
      '”9900 e” Luettu: 9 900 €, laji ei ilmoitettu, rahoitus ei ilmoitettu Säästö noin 15 000 €/v Takaisinmaksua ei voi laskea: kustannuslaji puuttuu.',
    );
    expect(
      await open.app
        .getByRole('link', { name: 'Lisää vaikutus' })
        .or(open.app.getByRole('button', { name: 'Lisää vaikutus' }))
        .count(),
    ).toBe(0);
  });

  it('reads impact against cost of the finished and of those ahead, and ICT spending with the roadmap’s share, all marked as examples', async () => {
    const { open } = await at({ user: 'director' });
    const { value } = await rest('visitor').get<{
      value: readonly { Year: number; IctSpend: number; RoadmapSpend: number }[];
    }>("web/getList('/sites/digi/Lists/Roadmaps')/items?$select=Year,IctSpend,RoadmapSpend");
    const spend = open.app.getByRole('figure', { name: 'Kuinka suuri osa kaupungin ICT-menoista on digitiekarttaa?' });
    await spend.locator('svg').first().waitFor();
    await spend.getByRole('button', { name: 'Näytä taulukkona' }).click();
    const table = (await spend.locator('tbody tr').allInnerTexts()).map(plain);
    expect(table).toEqual(
      value.map(({ Year, IctSpend, RoadmapSpend }) =>
        plain(
          [
            Year,
            ...[IctSpend, RoadmapSpend, Math.round((RoadmapSpend * 1000) / IctSpend) / 10].map((each) =>
              new Intl.NumberFormat('fi-FI').format(each),
            ),
          ].join(' '),
        ),
      ),
    );
    expect(await open.app.getByRole('figure').filter({ hasText: 'esimerkkiarvoja' }).count()).toBe(3);
    await open.app
      .getByRole('figure', { name: 'Kuinka vaikuttavia vuoden 2024 valmistuneet' })
      .getByText('5 / 5 toimenpidettä')
      .waitFor();
    await open.app
      .getByRole('figure', { name: 'Kuinka vaikuttavia vuoden 2025 keskeneräiset' })
      .getByText('26 / 26 toimenpidettä')
      .waitFor();
    await spend.getByRole('button', { name: /^ICT-menot 2025/ }).click();
    await open.app.getByRole('heading', { name: 'Digitiekartta 2025' }).waitFor();
  });

  it('finds the sums on the overview, and from there the lines behind one', async () => {
    const open = await visit({ user: 'director', route: '#/overview' });
    story.open = open;
    const tile = open.app.locator('[data-tile="costs"]');
    await tile.getByRole('button').first().waitFor();
    expect((await tile.getByRole('button').allInnerTexts()).map(plain)).toEqual([
      '8 800 €/v vuosikustannus',
      '15 200 € kertainvestointi',
      '18 650 € laji ei ilmoitettu',
      'Säästöä noin 15 000 €/v',
    ]);
    await tile.getByRole('button', { name: /^8 800/ }).click();
    await open.app.locator('[data-measure]').first().waitFor();
    expect(await new EffectsPage(open).measures()).toEqual([
      '"Asiakaspalveluappi ja -kortti"',
      'Hankitaan osallisuustyökalu kaavahankkeissa',
    ]);
  });

  it('reads it in Swedish, and is offered no editing of a line', async () => {
    const { page, open } = await at({ user: 'director', lang: 'sv' });
    expect(await page.sums()).toEqual(['8 800 €/år', '15 200 €', '18 650 €', 'ca 15 000 €/år']);
    const first = page.measure('Asiakaspalveluappi');
    expect(await first.locator('h4').getAttribute('lang')).toBe('fi');
    expect(plain(await first.innerText())).toContain('Tolkat: 3 100 €, årlig kostnad, finansiering ej angiven');
    await first.getByRole('link', { name: /^Öppna raden/ }).click();
    await page.panel().getByText('”3100 e/ vuosi”').waitFor();
    expect(await page.panel().getByRole('button', { name: 'Redigera' }).count()).toBe(0);
    expect(await open.violations()).toEqual([]);
  });

  it('takes the lines away as CSV', async () => {
    const { open } = await at({ user: 'director' });
    const [download] = await Promise.all([
      open.page.waitForEvent('download'),
      open.app.getByRole('button', { name: 'Lataa CSV' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('vaikutukset-ja-kustannukset.csv');
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    const lines = Buffer.concat(chunks).toString('utf8').trimEnd().split('\r\n');
    expect(lines[0]).toBe(
      '\uFEFFToimenpide;Vuosi;Osa;Vaikutus;Kustannus;Euroa;Kustannuslaji;Rahoitus;Säästö, €/v;Lakisääteinen',
    );
    expect(lines).toHaveLength(7);
    expect(lines[2]).toMatch(/;2800;kertainvestointi;hankerahoitus;;TihL$/);
  });
});

describe('a lead', () => {
  it('adds a cost line from a measure: the words are read as typed, saving confirms, the sums follow; then edits it, undoes, and removes it', async () => {
    const { open } = await at({ route: '#/projects?year=2024&open=2024-01' });
    const page = new EffectsPage(open);
    await page.panel().getByRole('link', { name: 'Lisää vaikutus' }).click();
    await page.panel().getByRole('heading', { name: 'Uusi vaikutus' }).waitFor();
    expect(open.page.url()).toContain('open=new&project=2024-01');
    await page.press('Tallenna');
    await page.panel().getByText('Kirjoita vaikutus tai kustannus.').waitFor();
    await page.write(
      'Kustannus niin kuin se on ilmoitettu',
      'a) noin 500 e/vuosi b) 2 000 e kertainvestointi hankerahoituksella',
    );
    await page.panel().getByText('Sanoissa on monta kustannusta.').waitFor();
    expect(await page.field('Kustannus, euroa').inputValue()).toBe('');
    await page.press('b) 2 000 €, kertainvestointi, hankerahoitus');
    expect(await page.field('Kustannus niin kuin se on ilmoitettu').inputValue()).toBe(
      '2 000 e kertainvestointi hankerahoituksella',
    );
    await page.panel().getByText('Perusteena ”2 000 e”, ”kertainvestointi”, ”hankerahoituksella”.').waitFor();
    expect([await page.field('Osa').inputValue(), await page.field('Kustannus, euroa').inputValue()]).toEqual([
      'b',
      '2000',
    ]);
    await page.write('Vaikutus', 'Jonot lyhenevät. Säästö on 4 000 euroa vuodessa.');
    expect(await page.field('Säästö vuodessa, euroa').inputValue()).toBe('4000');
    expect(await open.violations()).toEqual([]);
    await page.press('Tallenna');
    await open.said('”"Asiakaspalveluappi ja -kortti", b” lisätty.');
    expect((await rows()).find(({ Part, Amount }) => Part === 'b' && Amount === 2000)).toMatchObject({
      CostKind: 'kertainvestointi',
      Funding: 'hankerahoitus',
      SavingPerYear: 4000,
      Key: expect.stringMatching(/^20\d\d-/) as string,
    });
    expect(await page.sum('Kertainvestoinnit')).toBe('Kertainvestoinnit 17 200 € 3 riviä');
    expect((await page.lines('Asiakaspalveluappi'))[1]).toContain(
      'Takaisinmaksu 0,5 vuotta: 2 000 € jaettuna säästöllä 4 000 €/v.',
    );

    await page.press('Muokkaa');
    await page.write('Kustannus niin kuin se on ilmoitettu', '3 000 e kertainvestointi');
    expect(await page.field('Kustannus, euroa').inputValue()).toBe('3000');
    await page.press('Tallenna');
    await open.said('tallennettu.');
    expect(await page.sum('Kertainvestoinnit')).toBe('Kertainvestoinnit 18 200 € 3 riviä');
    await page.press('Kumoa');
    await open.said('Kumottu:');
    expect(await page.sum('Kertainvestoinnit')).toBe('Kertainvestoinnit 17 200 € 3 riviä');
    await askToRemove(open);
    await open.app.getByRole('dialog').getByRole('button', { name: 'Poista' }).click();
    await open.said('siirretty roskakoriin.');
    expect(await page.sums()).toEqual(['8 800 €/v', '15 200 €', '18 650 €', 'noin 15 000 €/v']);
    expect(await rows()).toHaveLength(6);
  });

  it('keeps what was written when the network breaks and the page closes, and says what a person has said otherwise', async () => {
    const { page, open } = await at({ route: '#/effects?open=2024-e1&edit=1' }, [/ERR_|Failed to load|503/]);
    await page.choose('Kustannuslaji', 'kertainvestointi');
    await page.panel().getByText('Kentissä on muuta kuin sanoissa.').waitFor();
    await page.write('Kustannus niin kuin se on ilmoitettu', '4000 e/vuosi');
    expect(await page.field('Kustannus, euroa').inputValue()).toBe('3100');
    await page.press('Käytä ehdotusta');
    expect(await page.field('Kustannus, euroa').inputValue()).toBe('4000');
    await faults.add({ match: { method: 'POST', path: 'items' }, times: 9, do: { status: 503, retryAfter: 0 } });
    await page.press('Tallenna');
    await page.panel().getByText('Ei tallennettu. Kirjoittamasi säilyy.').waitFor();
    await faults.clear();
    await reloaded(open.page);
    await page.press('Jatka luonnosta');
    expect(await page.field('Kustannus niin kuin se on ilmoitettu').inputValue()).toBe('4000 e/vuosi');
    await page.press('Peruuta');
    expect((await rows()).find(({ Key }) => Key === '2024-e1')).toMatchObject({
      CostText: '3100 e/ vuosi',
      Amount: 3100,
    });
  });

  it('finds a new line that was left half-written, and chooses between two sums when somebody else was first', async () => {
    const { page, open } = await at({ route: '#/effects?open=new&project=2024-06' }, [/412/]);
    await page.write('Vaikutus', 'Kybermittari uusitaan.');
    await reloaded(open.page);
    await page.press('Jatka luonnosta');
    expect(await page.field('Vaikutus').inputValue()).toBe('Kybermittari uusitaan.');
    await page.press('Peruuta');
    await page
      .measure('Hankitaan osallisuustyökalu')
      .getByRole('link', { name: /^Avaa rivi/ })
      .click();
    await page.press('Muokkaa');
    await page.write('Kustannus niin kuin se on ilmoitettu', '6000 e/vuosi');
    const row = (await rows()).find(({ Key }) => Key === '2024-e3');
    expect(await rest('owner').merge(`${list}(${row?.Id})`, { CostText: '6100 e/vuosi', Amount: 6100 })).toBe(204);
    await page.press('Tallenna');
    await page.panel().getByText('Outi Omistaja muutti samoja kohtia').waitFor();
    await page.panel().getByRole('radio', { name: 'hänen: 6100 e/vuosi' }).check();
    await page
      .panel()
      .getByRole('radio', { name: /^hänen: 6\s100$/ })
      .check();
    await page.press('Tallenna valinnat');
    await page.panel().getByText('”6100 e/vuosi”').waitFor();
    expect((await page.sums())[0]).toBe('9 200 €/v');
    await page.press('Näytä historia');
    await page.panel().getByText('Kustannus, euroa: 5 700 → 6 100').waitFor();
    await rest('owner').merge(`${list}(${row?.Id})`, { CostText: '5700 e/ vuosi', Amount: 5700 });
  });

  it('is told that a year has nothing finished yet, and the way to all years', async () => {
    const { page } = await at({ route: '#/effects?year=2025' });
    await story.open?.app.getByText('Yhtään riviä ei ole näillä rajauksilla.').waitFor();
    await page.press('Näytä kaikki');
    expect(await page.measures()).toHaveLength(5);
  });

  it('sees the words of a row from the list as a proposal that counts nowhere, and what a finished measure lacks', async () => {
    const first = (await rows()).find(({ Key }) => Key === '2024-e1');
    expect(
      await rest('lead').merge(`${list}(${first?.Id})`, { Amount: null, CostKind: null, Funding: null, Effect: null }),
    ).toBe(204);
    const { page, open } = await at();
    expect((await page.sums())[0]).toBe('5 700 €/v');
    expect((await page.lines('Asiakaspalveluappi'))[0]).toContain(
      'Ehdotus, jota kukaan ei ole vahvistanut: 3 100 €, vuosikustannus, rahoitus ei ilmoitettu',
    );
    await open.app.getByText('1 rivillä ei ole summaa').waitFor();
    await page.press('1 valmistuneelta puuttuu kirjaus');
    expect(await page.measures()).toEqual(['"Asiakaspalveluappi ja -kortti"']);
    await page.measure('Asiakaspalveluappi').getByText('Vaikutusta ei ole kirjattu.').first().waitFor();
    await rest('lead').merge(`${list}(${first?.Id})`, {
      Amount: 3100,
      CostKind: 'vuosikustannus',
      Funding: 'ei ilmoitettu',
      Effect: 'Jatkuva hyöty kuntalaisille ja henkilöstölle.',
    });
  });
});

describe('the page', () => {
  it.each(
    thirdOf([
      ['page', 'light', 1280, ''],
      ['page', 'dark', 1280, '?open=2024-e5'],
      ['third', 'light', 1280, ''],
      ['page', 'dark', 375, ''],
      ['page', 'light', 320, '?open=2024-e5&edit=1'],
      ['teams', 'contrast', 1280, '?lines=yearly'],
    ] as const),
  )('is accessible and scrolls nowhere sideways: %s, %s, %i px %s', async (host, theme, width, query) => {
    const { open } = await at({ host, theme, width, route: `#/effects${query}` });
    await open.app
      .locator(query.includes('open') ? 'aside' : '[data-line]')
      .first()
      .waitFor();
    expect(await open.overflow()).toBe(0);
    expect(await open.violations()).toEqual([]);
  });
});

describe('a line that somebody deletes while another person edits it', () => {
  it('stays under its editor', async () => {
    const [line] = await rows();
    const { page, open } = await at({ route: `#/effects?open=${line?.Key}&edit=1` });
    await page.write('Laki, joka tätä edellyttää', 'kirjoitettua');
    expect(await rest('lead').remove(`${list}(${line?.Id})`)).toBe(200);
    const read = open.page.waitForResponse(/Effects.*\/items\?/);
    await open.app.getByRole('button', { name: 'Päivitä tiedot' }).click();
    await (await read).finished();
    await open.app.locator('[data-freshness="current"]').first().waitFor({ state: 'attached' });
    expect(await page.field('Laki, joka tätä edellyttää').inputValue()).toBe('kirjoitettua');
    await page.press('Peruuta');
  });
});
