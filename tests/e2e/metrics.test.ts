/** Mittarit: what a director reads of the metrics, and what a lead enters and changes. */
import { metricCells, MetricsPage, valueCells, type MetricCells, type ValueCells } from './metricsPage';
import { faults, itemsOf, rest } from './rest';
import { reloaded, stories, thirdOf, visit, type Place, type Visit } from './visit';

const story = stories();
const undecided = 'ePorvoon muut palvelupyynnöt';

async function at(
  place: Place,
  expected: readonly RegExp[] = [],
): Promise<{ readonly visit: Visit; readonly page: MetricsPage }> {
  story.open = await visit({ route: '#/metrics', ...place }, expected);
  await story.open.app.locator('[data-page="metrics"] :is(h2, table)').locator('visible=true').first().waitFor();
  return { visit: story.open, page: new MetricsPage(story.open) };
}

const finnish = new Intl.NumberFormat('fi-FI', { maximumFractionDigits: 2 });
const written = (value: number): string => finnish.format(value).replace(/\s+/g, ' ');

/** What the page has to show of a metric in 2024, reckoned from the list's cells by the test's own arithmetic. */
function expected(
  metric: MetricCells,
  values: readonly ValueCells[],
): { readonly outcome: string; readonly share: number | undefined } {
  const actual = (year: number): number | null =>
    values.find(({ Metric, Year }) => Metric.Key === metric.Key && Year === year)?.Value ?? null;
  const [now, base] = [actual(2024), metric.BaseYear === null ? null : actual(metric.BaseYear)];
  const target =
    metric.TargetKind === 'muutos'
      ? base === null || metric.TargetValue === null
        ? null
        : base + (base * metric.TargetValue) / 100
      : metric.TargetValue;
  if (now === null || target === null) return { outcome: 'ei laskettavissa', share: undefined };
  const better =
    metric.Direction === 'enemmän' ? now >= target : metric.Direction === 'vähemmän' ? now <= target : undefined;
  return {
    outcome: better === undefined ? 'suunta puuttuu' : better ? 'saavutettu' : 'ei saavutettu',
    share: Math.round((100 * now) / target),
  };
}

describe('a director', () => {
  it('reads every metric against its target, each number as the lists have it', async () => {
    const {
      page,
      visit: { app },
    } = await at({ user: 'director' });
    const [metrics, values] = await Promise.all([metricCells(), valueCells()]);
    const reckoned = metrics.map((metric) => ({ metric, ...expected(metric, values) }));
    const count = (outcome: string): number => reckoned.filter((each) => each.outcome === outcome).length;
    const measurable = reckoned.length - count('ei laskettavissa');
    expect(await page.summary()).toEqual([
      `${measurable} / ${reckoned.length} mitattavissa`,
      ...['saavutettu', 'ei saavutettu', 'suunta puuttuu', 'ei laskettavissa'].map(
        (outcome) => `${count(outcome)} ${outcome}`,
      ),
    ]);
    expect([
      measurable,
      count('saavutettu'),
      count('ei saavutettu'),
      count('suunta puuttuu'),
      count('ei laskettavissa'),
    ]).toEqual([12, 1, 10, 1, 5]);
    for (const { metric, outcome, share } of reckoned) {
      const cells = await page.cells(metric.Title);
      const actual = values.find(({ Metric, Year }) => Metric.Key === metric.Key && Year === 2024);
      const shown =
        actual?.Value === null || actual === undefined
          ? actual?.ValueText
          : `${actual.Approximate ? 'noin ' : ''}${written(actual.Value)}${metric.TargetKind === 'prosentti' ? ' %' : ''}`;
      expect([metric.Title, cells[2]]).toEqual([metric.Title, shown]);
      expect(cells[4]).toContain(outcome);
      if (share !== undefined) expect(cells[4]).toContain(`${share} %`);
    }
    expect(await app.locator('th[scope="rowgroup"]').allInnerTexts()).toHaveLength(4);
    expect(await app.getByRole('button', { name: 'Kirjaa toteumat' }).count()).toBe(0);
    expect(await story.open?.violations()).toEqual([]);
  });

  it('narrows by a number, sorts by a heading, takes it away, and finds it all in the address', async () => {
    const {
      page,
      visit: { app, page: browser },
    } = await at({ user: 'director' });
    await page.narrow('10 ei saavutettu');
    expect(await page.names()).toHaveLength(10);
    await app.getByRole('button', { name: 'Tavoitteesta' }).click();
    expect((await page.names())[0]).toBe('Kaupungin yhteisten raporttien käyttäjät');
    expect(browser.url()).toMatch(/outcome=notMet&by=share/);
    await reloaded(browser);
    await app.locator('th[aria-sort="ascending"]', { hasText: 'Tavoitteesta' }).waitFor();
    const [download] = await Promise.all([
      browser.waitForEvent('download'),
      app.getByRole('button', { name: 'Lataa CSV' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('mittarit-2024.csv');
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    const lines = Buffer.concat(chunks).toString('utf8').split('\r\n');
    expect(lines[0]).toBe(
      '\uFEFFMittarikokonaisuus;Alaryhmä;Mittari;Tavoite;2023;2024;Muutos;Muutos, huomautus;Tavoitteesta, %;Tulos;Tilanne;Viimeinen vuosi',
    );
    expect(lines[1]).toBe(
      'Sujuvat järjestelmät, prosessit ja ajantasainen tieto;;Kaupungin yhteisten raporttien käyttäjät;300 käyttäjää;;50;;;16,7;ei saavutettu;31.10.2024;',
    );
    expect(lines).toHaveLength(12);
    await page.press('Poista rajaus');
    expect(await page.names()).toHaveLength(17);
  });

  it('shows mine and theirs where somebody else changed the same of a metric, and saves what is chosen', async () => {
    const metrics = "web/getList('/sites/digi/Lists/Metrics')/items";
    const { value } = await rest('owner').get<{ value: readonly { readonly Id: number }[] }>(
      `${metrics}?$select=Id&$filter=Key eq '2024-m03'`,
    );
    const {
      page,
      visit: { app },
    } = await at({ route: '#/metrics?open=2024-m03&edit=1' }, [/412/]);
    const unit = app.getByLabel('Yksikkö', { exact: true });
    await unit.fill('pyyntöä');
    expect(await rest('owner').merge(`${metrics}(${value[0]?.Id})`, { TargetUnit: 'kpl' })).toBe(204);
    await page.press('Tallenna');
    await app.getByText('hänen: kpl').waitFor();
    await page.press('Tallenna valinnat');
    await app.getByText('Valitse, kumpi jää').waitFor({ state: 'detached' });
    // The choice is gone when it is sent, and the message comes when it has arrived.
    await story.open?.said(`”${undecided}” tallennettu.`);
    const after = await rest('owner').get<{ value: readonly { readonly TargetUnit: string | null }[] }>(
      `${metrics}?$select=TargetUnit&$filter=Key eq '2024-m03'`,
    );
    expect(after.value[0]?.TargetUnit).toBe('pyyntöä');
    expect(
      await rest('owner').merge(`${metrics}(${value[0]?.Id})`, { TargetUnit: null, ReadingState: 'ehdotus' }),
    ).toBe(204);
  });

  it('reads a target’s reading and arithmetic in words, the years as lines and as a table, and what a whole year would come to when she asks', async () => {
    const {
      page,
      visit: { app },
    } = await at({ user: 'director', route: '#/metrics?open=2024-m02' });
    const panel = page.panel();
    await panel.getByText('Tavoite: 113 000 (2023) + 10 % = 124 300.').waitFor();
    await panel.getByText('79 000 / 124 300 = 64 % tavoitteesta.').waitFor();
    await panel.getByText('sanoista ”lisääntyy”').first().waitFor();
    await panel.getByText('ehdotus', { exact: true }).waitFor();
    await panel.locator('figure svg:not(button svg)').waitFor();
    await panel.getByRole('button', { name: 'Näytä taulukkona' }).click();
    expect(
      (await panel.locator('figure tbody tr').allInnerTexts()).map((row) =>
        row.split('\t').map((cell) => cell.replace(/\s/g, ' ')),
      ),
    ).toEqual([
      ['2023', '113 000', '–'],
      ['2024', '79 000', '124 300'],
    ]);
    await panel.getByText('Laske tahti koko vuodeksi').click();
    await panel.getByText(`Samalla tahdilla koko vuonna noin ${written(Math.round((79000 * 366) / 305))}.`).waitFor();
    expect(await panel.getByRole('button', { name: /Muokkaa|Vahvista|Poista|Lisää/ }).count()).toBe(0);
    expect(await story.open?.violations()).toEqual([]);
    await page.press('Takaisin mittareihin');
    await app.page().waitForFunction(() => document.activeElement?.textContent?.startsWith('ePorvoon asiointimäärä'));
  });

  it('reads it in Swedish, Finnish texts marked as such', async () => {
    const {
      page,
      visit: { app },
    } = await at({ user: 'director', lang: 'sv', route: '#/metrics?open=2024-m16' });
    expect((await page.summary())[0]).toBe('12 / 17 mätbara');
    expect(await app.locator('[data-metric="2024-m16"] th').getAttribute('lang')).toBe('fi');
    await page.panel().getByText('Målet är angivet i ord, inte som ett tal.').waitFor();
    expect((await page.cells('Lisenssikustannusten seuranta'))[2]).toBe('Planering pågår');
    expect(await story.open?.violations()).toEqual([]);
  });

  it('finds the metrics in the overview, and opens the rows behind its numbers', async () => {
    const { app, page: browser } = (story.open = await visit({ user: 'director', route: '#/overview' }));
    const tile = app.locator('[data-tile="metrics"]');
    await tile.getByText('tilanne 31.10.2024').waitFor();
    expect((await tile.locator('li').allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim())).toEqual([
      '1 saavutettu',
      '10 ei saavutettu',
      '1 suunta puuttuu',
      '5 ei laskettavissa',
      'ePorvoon asiakastyytyväisyys asteikolla 1-4 +0,14 2,08 → 2,22',
    ]);
    // Ten months of 2024 stand against the whole of 2023.
    await tile.getByText('Lisäksi 5 mittarin luvut kattavat eri osan vuotta').waitFor();
    await tile.getByRole('button', { name: '1 saavutettu' }).click();
    await app.locator('tr[data-metric]').first().waitFor();
    expect(await new MetricsPage(story.open).names()).toEqual([
      'Asiakaspalveluun liittyneistä digiohjelman toimenpiteistä käynnistetty',
    ]);
    expect(browser.url()).toContain('#/metrics?year=2024&outcome=met');
  });
});

describe('a lead', () => {
  const direction = async (): Promise<unknown> =>
    (await metricCells())
      .filter(({ Title }) => Title === undecided)
      .map(({ Direction, ReadingState }) => [Direction, ReadingState])[0];

  it('says which way is better, sees the attainment follow, and takes it back', async () => {
    const {
      page,
      visit: { app },
    } = await at({});
    await page.press(`Määritä suunta: ${undecided}`);
    await app.getByRole('radio', { name: 'vähemmän on parempi' }).click();
    expect(await story.open?.violations()).toEqual([]);
    await page.press('Tallenna');
    await story.open?.said(`”${undecided}” tallennettu.`);
    await page.panel().getByText('ei saavutettu').waitFor();
    expect((await page.summary()).slice(1)).toEqual(['1 saavutettu', '11 ei saavutettu', '5 ei laskettavissa']);
    expect(await direction()).toEqual(['vähemmän', 'vahvistettu']);
    await page.panel().getByText('vahvistettu', { exact: true }).waitFor();
    await page.press('Kumoa');
    await story.open?.said('Kumottu');
    expect(await direction()).toEqual([null, 'ehdotus']);
    await page.panel().getByText('Kukaan ei ole kertonut, onko enemmän vai vähemmän parempi.').waitFor();
  });

  it('rewrites a target and lets it be read again, then confirms another reading', async () => {
    const {
      page,
      visit: { app },
    } = await at({ route: '#/metrics?open=2024-m14&edit=1' });
    await app.getByLabel('Tavoite sanoina').fill('vähintään 80 % järjestelmistä viikoittain käytössä');
    await page.press('Lue sanoista uudelleen');
    expect(await app.getByLabel('Tavoitearvo').inputValue()).toBe('80');
    expect(await app.getByRole('radio', { name: 'enemmän on parempi' }).isChecked()).toBe(true);
    await page.press('Tallenna');
    await page.panel().getByText('sanoista ”vähintään”').first().waitFor();
    await page.panel().getByText('Toteuma on sanoina: ”Suunnittelu käynnissä”.').waitFor();
    await page.press('Kumoa');
    await page.open('Verkkokaupan ostotapahtumat / vuosi');
    await page.press('Vahvista tulkinta');
    await page.panel().getByText('vahvistettu', { exact: true }).waitFor();
    expect((await metricCells()).find(({ Key }) => Key === '2024-m09')?.ReadingState).toBe('vahvistettu');
    await page.press('Näytä historia');
    await page.panel().getByText('Tulkinta: ehdotus → vahvistettu').waitFor();
  });

  it('adds, mends and deletes an actual, and brings it back', async () => {
    const {
      page,
      visit: { app },
    } = await at({ route: '#/metrics?open=2024-m15' });
    await page.press('Lisää toteuma');
    const dialog = app.getByRole('dialog');
    await dialog.getByLabel('Toteuma', { exact: true }).fill('n. 310 käyttäjää');
    await dialog.getByText('luettu: noin 310').waitFor();
    expect(await dialog.getByLabel('Toteuma lukuna').inputValue()).toBe('310');
    expect(await story.open?.violations()).toEqual([]);
    await dialog.getByRole('button', { name: 'Tallenna', exact: true }).click();
    await story.open?.said('lisätty.');
    const added = (): Promise<ValueCells | undefined> =>
      valueCells().then((values) => values.find(({ Key }) => Key === '2024-m15-2025'));
    expect(await added()).toMatchObject({ Year: 2025, ValueText: 'n. 310 käyttäjää', Value: 310, Approximate: true });
    await app.getByText('saavutettu').first().waitFor();
    await page.press('Muokkaa toteumaa 2025');
    await dialog.getByLabel('Toteuma', { exact: true }).fill('Seuranta kesken');
    await dialog
      .getByText('jää sanoiksi')
      .or(dialog.getByText(/luettu vaiheeksi/))
      .waitFor();
    await dialog.getByRole('button', { name: 'Tallenna', exact: true }).click();
    await story.open?.said('tallennettu.');
    expect(await added()).toMatchObject({ ValueText: 'Seuranta kesken', Value: null, Approximate: false });
    await page.press('Poista toteuma 2025');
    await dialog.getByRole('button', { name: 'Poista' }).click();
    await story.open?.said('siirretty roskakoriin');
    expect(await added()).toBeUndefined();
    await page.press('Kumoa');
    await story.open?.said('Kumottu');
    expect(await added()).toMatchObject({ ValueText: 'Seuranta kesken' });
  });

  it('does the entry round by keyboard alone, through a cut connection, and loses nothing', async () => {
    const {
      page,
      visit: { app, page: browser },
    } = await at({ route: '#/metrics?entry=1&year=2024' }, [/503|Failed to load|ERR_/]);
    // A year is gone by at each press, and the chooser keeps the focus.
    await app.getByRole('combobox', { name: 'Vuosi' }).press('ArrowDown');
    await app.getByText('0 / 8 kirjattu').waitFor();
    expect(await browser.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('combobox');
    expect(await story.open?.violations()).toEqual([]);
    const type = async (text: string): Promise<void> => {
      await browser.keyboard.type(text);
      await browser.keyboard.press('Enter');
    };
    await page.field('MitViDi-arviointikehikko').focus();
    await browser.keyboard.type('Noin 40');
    await app.getByText('luettu: noin 40').waitFor();
    await browser.keyboard.press('Enter');
    await page.entry('MitViDi-arviointikehikko').getByText('Tallennettu: noin 40').waitFor();
    await browser.waitForFunction(() => document.activeElement?.getAttribute('data-entry') === '2024-m11');
    // The network goes away: what is typed stays, and is sent when it is back.
    await browser.context().setOffline(true);
    await type('1');
    await page
      .entry('Prosessien määrä, jossa')
      .getByText('Ei tallennettu. Yhteyttä ei saatu. Kirjoittamasi säilyy.')
      .waitFor();
    await browser.keyboard.type('Seurannan laadinta käynnissä');
    expect(await page.field('Prosessien määrä, jossa').inputValue()).toBe('1');
    await browser.context().setOffline(false);
    await page.entry('Prosessien määrä, jossa').getByText('Tallennettu: 1').waitFor();
    // A row that was only typed outlives the page, with the day of the round.
    const day = app.getByLabel('Tilannepäivä', { exact: true });
    await day.focus();
    await browser.keyboard.press('ControlOrMeta+A');
    await browser.keyboard.type('30.6.2023');
    await reloaded(browser);
    expect(await day.inputValue()).toBe('30.6.2023');
    await app.getByText('0 / 6 kirjattu').waitFor();
    expect(await page.field('Tietokoneiden määrä').inputValue()).toBe('Seurannan laadinta käynnissä');
    await page.field('Tietokoneiden määrä').focus();
    await faults.add({ match: { method: 'POST', path: '/items' }, times: 1, do: { drop: 'after' } });
    await browser.keyboard.press('Enter');
    await page.entry('Tietokoneiden määrä').getByText('Tallennettu').waitFor();
    for (const text of ['2', 'Suunnittelu käynnissä', '45', 'Ei vielä aloitettu', 'viisi']) await type(text);
    await app.getByText('Jokaisella mittarilla on vuoden 2023 toteuma.').waitFor();
    const values = (await valueCells()).filter(({ Year, Metric }) => Year === 2023 && /m1[0-7]$/.test(Metric.Key));
    expect(values.map(({ Metric, ValueText, Value }) => [Metric.Key.slice(-2), ValueText, Value]).sort()).toEqual([
      ['10', 'Noin 40', 40],
      ['11', '1', 1],
      ['12', 'Seurannan laadinta käynnissä', null],
      ['13', '2', 2],
      ['14', 'Suunnittelu käynnissä', null],
      ['15', '45', 45],
      ['16', 'Ei vielä aloitettu', null],
      ['17', 'viisi', 5],
    ]);
  }, 60_000);

  it('is told when somebody else has entered the same actual first, also in the list’s form, and is asked again after a reload', async () => {
    const {
      page,
      visit: { app, page: browser },
    } = await at({ route: '#/metrics?entry=1&year=2026' }, [/500/]);
    const [keyed, unkeyed] = ['ePorvoon sähköiset palvelupyynnöt', 'ePorvoon muut palvelupyynnöt'] as const;
    const metrics = await metricCells();
    const enter = async (title: string, more: object): Promise<void> => {
      const metric = metrics.find(({ Title }) => Title === title);
      const cells = { Title: 'x', MetricId: metric?.Id, Year: 2026, ValueText: '2600', Value: 2600, ...more };
      expect((await rest('owner').add('MetricValues', cells)).status).toBe(201);
    };
    await page.field(keyed).pressSequentially('2500');
    await page.field(unkeyed).pressSequentially('2500');
    await enter(keyed, { Key: '2024-m04-2026' });
    await page.field(keyed).press('Enter');
    await page.entry(keyed).getByText('Outi Omistaja kirjasi jo: 2 600.').waitFor();
    expect(await story.open?.violations()).toEqual([]);
    await enter(unkeyed, {});
    await app.getByRole('button', { name: 'Päivitä tiedot' }).press('Enter');
    await page.entry(unkeyed).getByText('Outi Omistaja kirjasi jo: 2 600.').waitFor();
    await page.field(unkeyed).press('Enter');
    await reloaded(browser);
    for (const title of [keyed, unkeyed]) {
      await page.entry(title).getByText('Outi Omistaja kirjasi jo: 2 600.').waitFor();
      expect(await page.field(title).inputValue()).toBe('2500');
      await page.entry(title).getByRole('button', { name: 'Tallenna silti minun' }).press('Enter');
      await page.entry(title).getByText('Tallennettu: 2 500').waitFor();
      const key = metrics.find(({ Title }) => Title === title)?.Key;
      const rows = (await valueCells()).filter(({ Year, Metric }) => Year === 2026 && Metric.Key === key);
      expect(rows.map(({ Value }) => Value)).toEqual([2500]);
    }
  });

  const requests = 'ePorvoon sähköiset palvelupyynnöt';
  const actualsOf2026 = async (): Promise<readonly string[]> =>
    (await valueCells()).filter(({ Year }) => Year === 2026).map(({ ValueText }) => ValueText);
  /** Somebody else enters the year's actual. */
  const entered = async (title: string): Promise<number | undefined> => {
    const metric = (await metricCells()).find(({ Title }) => Title === title);
    const cells = { Title: 'x', MetricId: metric?.Id, Year: 2026, ValueText: '2600', Value: 2600 };
    return (await rest('owner').add('MetricValues', { ...cells, Key: `${metric?.Key}-2026` })).id;
  };
  const look = (): Promise<void> =>
    story
      .open!.app.getByRole('button', { name: 'Päivitä tiedot' })
      .evaluate((button) => (button as HTMLElement).click());

  it('sends again by itself only what she sent with Enter: what she types over it waits for her', async () => {
    const {
      page,
      visit: { page: browser },
    } = await at({ route: '#/metrics?entry=1&year=2026' }, [/Failed to load|ERR_/]);
    await browser.context().setOffline(true);
    await page.field(requests).pressSequentially('12');
    await page.field(requests).press('Enter');
    await page.entry(requests).getByText('Ei tallennettu. Yhteyttä ei saatu.').waitFor();
    await page.field(requests).press('End');
    await browser.keyboard.type('5');
    await page.entry(requests).getByText('luonnos, ei vielä tallennettu').waitFor();
    const looked = browser.waitForResponse(/_api\/web\/lists\?/);
    await browser.context().setOffline(false);
    await (await looked).finished();
    await browser.keyboard.type('00');
    expect(await page.field(requests).inputValue()).toBe('12500');
    await browser.keyboard.press('Enter');
    await page.entry(requests).getByText('Tallennettu: 12 500').waitFor();
    expect(await actualsOf2026()).toEqual(['12500']);
  });

  it('is told when what she writes over somebody’s actual was not saved, and sends it again', async () => {
    const { page } = await at({ route: '#/metrics?entry=1&year=2026' }, [/401/]);
    await page.field(requests).pressSequentially('25');
    await entered(requests);
    await look();
    const mine = page.entry(requests).getByRole('button', { name: 'Tallenna silti minun' });
    await mine.waitFor();
    await faults.add({ match: { method: 'POST', path: '/items(' }, times: 1, do: { status: 401 } });
    await mine.press('Enter');
    await page.entry(requests).getByRole('alert').filter({ hasText: 'Ei tallennettu' }).waitFor();
    await page.entry(requests).getByRole('button', { name: 'Yritä uudelleen' }).press('Enter');
    await page.entry(requests).getByText('Tallennettu: 25').waitFor();
    expect(await actualsOf2026()).toEqual(['25']);
    // What is no longer hers is not told as hers.
    await page.press('Kumoa');
    await page.entry(requests).getByText('Outi Omistaja kirjasi jo: 2 600.').waitFor();
    const [other, cells] = ['ePorvoon muut palvelupyynnöt', { ValueText: '2700', Value: 2700 }];
    await page.field(other).pressSequentially('26');
    await page.field(other).press('Enter');
    await page.entry(other).getByText('Tallennettu: 26').waitFor();
    const row = (await valueCells()).find(({ Year, ValueText }) => Year === 2026 && ValueText === '26');
    expect(await rest('owner').merge(`${itemsOf('MetricValues')}(${row?.Id})`, cells)).toBe(204);
    await look();
    await page.entry(other).getByText('Outi Omistaja kirjasi jo: 2 700.').waitFor();
  });

  it('keeps the row that she is in where it is, whatever others do, and goes to the next one after each answer', async () => {
    const {
      page,
      visit: { page: browser },
    } = await at({ route: '#/metrics?entry=1&year=2026' });
    const row = page.entry(requests);
    await page.field(requests).focus();
    const id = await entered(requests);
    await look();
    await row.getByText('Outi Omistaja kirjasi jo: 2 600.').waitFor();
    await browser.keyboard.type('4');
    await row.getByRole('button', { name: 'Jätä se' }).waitFor();
    expect(await rest('owner').post(`${itemsOf('MetricValues')}(${id})/recycle`, {})).toBe(200);
    await look();
    await row.getByText('luonnos, ei vielä tallennettu').waitFor();
    await browser.keyboard.type('1');
    expect(await page.field(requests).inputValue()).toBe('41');
    await entered(requests);
    await look();
    await row.getByRole('button', { name: 'Jätä se' }).press('Enter');
    await browser.waitForFunction(() => document.activeElement?.getAttribute('data-entry') === '2024-m05');
    await row.getByRole('button').waitFor({ state: 'detached' });
    await row.getByText('Outi Omistaja kirjasi jo: 2 600.').waitFor();
  });

  it('keeps what was typed for a metric that somebody deletes, and says so', async () => {
    const title = 'Kokeiltava mittari';
    const { id } = await rest('owner').add('Metrics', { Title: title, Key: '2026-kokeil' });
    const {
      page,
      visit: { app },
    } = await at({ route: '#/metrics?entry=1&year=2026' });
    await page.field(title).pressSequentially('2500');
    expect(await rest('owner').post(`${itemsOf('Metrics')}(${id})/recycle`, {})).toBe(200);
    await app.getByRole('button', { name: 'Päivitä tiedot' }).press('Enter');
    await page.entry(title).getByText('Joku on poistanut mittarin').waitFor();
    expect(await page.field(title).inputValue()).toBe('2500');
    await page.press('Takaisin mittareihin');
    await story.open?.said(/Jos se palautetaan roskakorista, luonnos tarjotaan taas/);
  });
});

describe('the page', () => {
  it.each(
    thirdOf([
      ['page', 'dark', 1280, '#/metrics?open=2024-m01'],
      ['page', 'light', 375, '#/metrics'],
      ['page', 'dark', 320, '#/metrics?open=2024-m02'],
      ['teams', 'contrast', 1280, '#/metrics?open=2024-m02'],
      ['phone', 'dark', 500, '#/metrics?entry=1&year=2025'],
    ] as const),
  )('is accessible and scrolls nowhere sideways: %s, %s, %i px, %s', async (host, theme, width, route) => {
    const {
      visit: { app },
    } = await at({ host, theme, width, route });
    if (route.includes('m02')) await app.locator('figure svg:not(button svg)').waitFor();
    expect(await story.open?.overflow()).toBe(0);
    expect(await story.open?.violations()).toEqual([]);
  });
});
