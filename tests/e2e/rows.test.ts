/** Rows made in the lists' own forms or pasted: they have no key, and may have neither name, year nor status. */
import { BoardPage } from './boardPage';
import { EffectsPage } from './effectsPage';
import { MetricsPage } from './metricsPage';
import { changeProject, faults, itemsOf, projectRow, rest, setting } from './rest';
import { reloaded, stories, visit, type Place, type Visit } from './visit';

const story = stories();

async function at(place: Place): Promise<Visit> {
  story.open = await visit(place);
  return story.open;
}

/** A row as somebody leaves it in the list; its number. */
async function made(list: string, cells: object): Promise<number> {
  const { status, id } = await rest('lead').add(list, cells);
  expect(status).toBe(201);
  return id ?? 0;
}

const keyOf = async (list: string, id: number): Promise<string | null> =>
  (await rest('owner').get<{ readonly Key: string | null }>(`${itemsOf(list)}(${id})?$select=Key`)).Key;

/** The keys of a metric's actuals in the list. */
async function valuesOf(metric: number): Promise<readonly (string | null)[]> {
  const { value } = await rest('owner').get<{
    readonly value: readonly { readonly Key: string | null; readonly MetricId: number }[];
  }>(`${itemsOf('MetricValues')}?$select=Key,MetricId&$top=500`);
  return value.filter(({ MetricId }) => MetricId === metric).map(({ Key }) => Key);
}

const hash = (seen: Visit): Promise<string> => seen.page.evaluate(() => window.location.hash);

const newKey = /^20\d\d-[2-9a-hjkmnp-z]{6}$/;

describe('a measure made in the list', () => {
  it('has no notice, opens, and stays open under its address when it gets its key; twice in a row, and back', async () => {
    const id = await made('Projects', { Title: 'Liitetty rivi', Year: 2025, Code: 'A1' });
    const effect = await made('Effects', { ProjectId: id, Effect: 'Jonot lyhenevät' });
    await made('Projects', { Title: 'Toinen', Year: 2025, Code: 'b77' });
    const seen = await at({ route: `#/projects?year=2025&open=id:${id}` });
    const { app, page } = seen;
    expect(await app.getByText('kaipaa korjausta').count()).toBe(0);
    const panel = app.locator('aside');
    await panel.getByText('Jonot lyhenevät').waitFor();

    // Its code is another row's key, and another's code of the same year: that holds no save which leaves it alone, and
    // is told at the field where it is written.
    await panel.getByRole('button', { name: 'Muokkaa' }).click();
    await panel.getByLabel('Nimi', { exact: true }).fill('Nimetty rivi');
    await panel.getByLabel('Tunnus', { exact: true }).fill('B77');
    await panel.getByRole('button', { name: 'Tallenna', exact: true }).click();
    await panel.getByText('Toisella toimenpiteellä on jo tämä tunnus.').first().waitFor();
    await panel.getByLabel('Tunnus', { exact: true }).fill('A1');
    await page.keyboard.press('Enter');
    await seen.said('”Nimetty rivi” tallennettu.');
    await panel.getByRole('button', { name: 'Muokkaa' }).waitFor();
    await panel.getByText('Jonot lyhenevät').waitFor();
    const key = (await keyOf('Projects', id)) ?? '';
    expect(key).toMatch(newKey);
    await page.waitForFunction((wanted) => window.location.hash.includes(`open=${wanted}`), key);

    await panel.getByRole('button', { name: 'Muokkaa' }).click();
    await panel.getByLabel('Nimi', { exact: true }).fill('Nimetty uudelleen');
    await page.keyboard.press('Enter');
    await seen.said('”Nimetty uudelleen” tallennettu.');
    await app.getByRole('button', { name: 'Kumoa' }).click();
    await seen.said('Kumottu');
    await panel.getByRole('heading', { name: 'Nimetty rivi' }).waitFor();
    expect([await keyOf('Projects', id), await hash(seen)]).toEqual([key, expect.stringContaining(`open=${key}`)]);

    // The effect stays with its measure on its own page, too, and the old address still leads there.
    await seen.goTo('#/effects?all=1');
    const effects = new EffectsPage(seen);
    await effects.measure('Nimetty rivi').locator(`[data-line="${effect}"]`).waitFor();
    expect(await app.getByText('joiden toimenpidettä ei ole').count()).toBe(0);
    await seen.goTo(`#/projects?year=2025&open=id:${id}`);
    await panel.getByRole('heading', { name: 'Nimetty rivi' }).waitFor();
    await page.waitForFunction((wanted) => window.location.hash.includes(`open=${wanted}`), key);
  }, 60_000);

  it('without a name and a status is told as such, moves on the board, and its first move can be taken back', async () => {
    const id = await made('Projects', { Year: 2025 });
    const seen = await at({ route: '#/projects?year=2025' });
    const board = new BoardPage(seen);
    const name = 'Nimetön toimenpide';
    expect(await board.statusOf(name)).toBe('none');
    await board.moveByKeyboard(name, 'ArrowRight');
    await seen.app.locator('section[data-status="planned"]').filter({ hasText: name }).waitFor();
    await seen.app.getByRole('button', { name: 'Kumoa' }).click();
    await seen.app.locator('section[data-status="none"]').filter({ hasText: name }).waitFor();
    const key = await keyOf('Projects', id);
    expect(key).toMatch(newKey);
    await board.card(name).getByRole('link').click();
    await seen.app.locator('aside').getByRole('heading', { name }).waitFor();
    expect(await hash(seen)).toContain(`open=${key}`);
  });
});

describe('a metric made in the list', () => {
  it('keeps its actuals when it gets its key, and takes another one', async () => {
    const id = await made('Metrics', { Title: 'Liitetty mittari', TargetText: 'vähintään 60' });
    await made('MetricValues', { MetricId: id, Year: 2024, ValueText: '50', Value: 50 });
    const seen = await at({ route: `#/metrics?year=2024&open=id:${id}` });
    const metrics = new MetricsPage(seen);
    const panel = metrics.panel();
    await panel.getByRole('heading', { name: 'Liitetty mittari' }).waitFor();
    await metrics.press('Muokkaa', panel);
    await panel.locator('summary').filter({ hasText: 'Mittarin muut tiedot' }).press('Enter');
    await panel.getByLabel('Mittari', { exact: true }).fill('Nimetty mittari');
    await metrics.press('Tallenna', panel);
    await seen.said('”Nimetty mittari” tallennettu.');
    await panel.getByRole('region', { name: 'Toteumat' }).getByText('50').first().waitFor();
    const key = await keyOf('Metrics', id);
    expect(key).toMatch(newKey);
    await seen.page.waitForFunction((wanted) => window.location.hash.includes(`open=${wanted}`), key);
    expect((await metrics.cells('Nimetty mittari')).join(' ')).toContain('50');
    await metrics.press('Lisää toteuma', panel);
    const dialog = seen.app.getByRole('dialog');
    await dialog.getByLabel('Toteuma', { exact: true }).fill('65');
    await dialog.getByRole('button', { name: 'Tallenna', exact: true }).click();
    await panel.getByRole('region', { name: 'Toteumat' }).getByText('65').first().waitFor();
    await seen.said('lisätty.');
    expect(await valuesOf(id)).toEqual([null, `${key}-2025`]);
  });
});

describe('an owner', () => {
  it('gives all of them their keys at once, and is offered it no more; nobody else is, and nothing is written before', async () => {
    const ids = await Promise.all(
      Array.from({ length: 23 }, (_, index) => made('Projects', { Title: `Rivi ${index}`, Year: 2025 })),
    );
    const theme = await made('Themes', { Title: 'Taulukossa tehty' });
    const lead = await at({ route: '#/settings' });
    await lead.app.getByRole('heading', { name: 'Luettelot' }).waitFor();
    expect(await lead.app.getByRole('button', { name: 'Täydennä avaimet' }).count()).toBe(0);
    await lead.close();

    const seen = await at({ user: 'owner', route: '#/settings' });
    await seen.app.getByText('24 luettelossa tehdyllä rivillä ei ole vielä avainta.').waitFor();
    expect(await keyOf('Projects', ids[0] ?? 0)).toBeNull();
    expect(await seen.violations()).toEqual([]);
    await seen.app.getByRole('button', { name: 'Täydennä avaimet' }).press('Enter');
    await seen.said('24 riviä sai avaimen.');
    expect(await seen.app.getByRole('button', { name: 'Täydennä avaimet' }).count()).toBe(0);
    const keys = await Promise.all([...ids.map((id) => keyOf('Projects', id)), keyOf('Themes', theme)]);
    expect(keys.filter((key) => !newKey.test(key ?? ''))).toEqual([]);
    expect(new Set(keys).size).toBe(24);
  }, 60_000);

  it('is told what is left where the connection breaks, and goes on', async () => {
    const id = await made('Projects', { Title: 'Rivi', Year: 2025 });
    story.open = await visit({ user: 'owner', route: '#/settings' }, [/ERR_INTERNET_DISCONNECTED|Failed to load/]);
    const seen = story.open;
    const { app, page } = seen;
    const button = app.getByRole('button', { name: 'Täydennä avaimet' });
    await button.waitFor();
    await page.context().setOffline(true);
    await button.click();
    await app.getByText('Yksi rivi jäi ilman avainta.').waitFor({ timeout: 30_000 });
    expect(await keyOf('Projects', id)).toBeNull();
    await page.context().setOffline(false);
    await button.click();
    await seen.said('Yksi rivi sai avaimen.');
    expect(await keyOf('Projects', id)).toMatch(newKey);
  }, 60_000);

  it('is told how it ended on whichever page they are by then', async () => {
    await made('Projects', { Title: 'Rivi', Year: 2025 });
    story.open = await visit({ user: 'owner', route: '#/settings' });
    const button = story.open.app.getByRole('button', { name: 'Täydennä avaimet' });
    await faults.add({ match: { path: '$batch' }, do: { delay: 1500 } });
    await button.press('Enter');
    await story.open.goTo('#/metrics');
    await story.open.app.locator('[data-page="metrics"]').waitFor();
    // Back on its page the round that is under way is shown, and no second one is offered.
    await story.open.goTo('#/settings');
    await story.open.app.getByText('Täydennetään avaimia: 0/1').waitFor();
    expect(await button.count()).toBe(0);
    await story.open.goTo('#/metrics');
    await story.open.said('Yksi rivi sai avaimen.');
  });
});

describe('a column that somebody has turned into rich text', () => {
  it('shows its text with its lines, is told to whoever edits, and keeps its formatting by an undo', async () => {
    const column = "web/getList('/sites/digi/Lists/Projects')/fields/getByInternalNameOrTitle('Problem')";
    const rich = { '@odata.type': '#SP.FieldMultiLineText', RichText: true };
    expect(await rest('owner').merge(column, rich)).toBe(204);
    const html = '<p>Palvelu on <strong onclick="alert(1)">hidas</strong>: 3 s</p><ul><li>yksi</li><li>kaksi</li></ul>';
    const id = await made('Projects', { Title: 'Muotoiltu', Year: 2025, Key: 'muotoiltu', Problem: html });
    const held = async (): Promise<string> =>
      (await rest('owner').get<{ readonly Problem: string }>(`${itemsOf('Projects')}(${id})?$select=Problem`)).Problem;
    const before = await held();
    const seen = await at({ route: '#/projects?year=2025&open=muotoiltu' });
    const { app, page } = seen;
    const panel = app.locator('aside');
    const shown = panel.getByText('Palvelu on hidas: 3 s');
    expect(await shown.innerText()).toBe('Palvelu on hidas: 3 s\n\n• yksi\n• kaksi');
    await app.getByText('Muotoiltua tekstiä: Toimenpiteet.').click();
    await app.getByText('Toimenpiteet: Ongelma').waitFor();
    expect(await seen.violations()).toEqual([]);
    await panel.getByRole('button', { name: 'Muokkaa' }).click();
    await panel.getByLabel('Minkä ongelman tämä ratkaisee', { exact: true }).focus();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('a <b on pienempi & kasvaa');
    await panel.getByRole('button', { name: 'Tallenna', exact: true }).click();
    await seen.said('”Muotoiltu” tallennettu.');
    await panel.getByText('a <b on pienempi & kasvaa').waitFor();
    expect(await held()).toContain('a &lt;b on pienempi &amp; kasvaa');
    await app.getByRole('button', { name: 'Kumoa' }).click();
    await shown.waitFor();
    expect(await held()).toBe(before);
  });

  it('is read as its text where it became one while a form was open, and asked about before unseen text is replaced', async () => {
    await made('Projects', { Title: 'Avoinna', Year: 2025, Key: 'avoinna', StatusNote: 'alku & loppu' });
    story.open = await visit({ route: '#/projects?year=2025&open=avoinna&edit=1' }, [/412|500/]);
    const { app, page } = story.open;
    const panel = app.locator('aside');
    await panel.getByLabel('Nimi', { exact: true }).fill('Avoinna yhä');
    const columns = "web/getList('/sites/digi/Lists/Projects')/fields";
    const rich = { '@odata.type': '#SP.FieldMultiLineText', RichText: true };
    await rest('owner').merge(`${columns}/getByInternalNameOrTitle('StatusNote')`, rich);
    await changeProject('owner', 'Avoinna', { StatusNote: '<p>alku &amp; loppu</p><p>omistajan <b>lisäys</b></p>' });
    await panel.getByRole('button', { name: 'Tallenna', exact: true }).click();
    await story.open.said('Muualla tehdyt muutokset säilyivät: Tilanne.');
    await panel.getByText('omistajan lisäys').waitFor();
    expect(await panel.innerText()).not.toContain('<');
    const { StatusNote: before } = await projectRow('Avoinna yhä');

    const words = { 'odata.error': { code: '-1', message: { lang: 'fi-FI', value: 'Ei nyt.' } } };
    await faults.add({ match: { path: `${columns}?` }, do: { answer: { status: 500, body: words } } });
    await reloaded(page);
    await app.getByText('Yhtä tekstiä ei voitu lukea').click();
    await app.getByRole('link', { name: /Avoinna yhä .*sarake Tilanne$/ }).waitFor();
    expect(await app.innerText()).not.toContain('<div');
    await panel.getByText('tekstiä ei voitu lukea').first().waitFor();
    expect(await story.open.violations()).toEqual([]);
    await panel.getByRole('button', { name: 'Muokkaa' }).click();
    await panel.getByLabel('Tilanne', { exact: true }).fill('näkemättä');
    await panel.getByRole('button', { name: 'Tallenna', exact: true }).click();
    await panel.getByText('Tässä olevaa tekstiä ei voitu lukea, eikä sitä voi korvata nyt.').waitFor();
    expect(await panel.innerText()).not.toContain('Ei voitu lukea: Toimenpiteet.');
    await faults.clear();
    await panel.getByRole('button', { name: 'Tallenna', exact: true }).click();
    await panel.getByText('Tässä oli jo teksti, jota ei voitu lukea, kun avasit lomakkeen.').waitFor();
    await panel.getByText('omistajan lisäys').waitFor();
    expect(await panel.getByLabel(/^luettelossa: /).isChecked()).toBe(true);
    expect((await projectRow('Avoinna yhä')).StatusNote).toBe(before);
  });

  it('is in no setting taken for one that is not set: the notice, the settings and the deck’s page say that it is unread', async () => {
    const columns = "web/getList('/sites/digi/Lists/Settings')/fields";
    const rich = { '@odata.type': '#SP.FieldMultiLineText', RichText: true };
    await rest('owner').merge(`${columns}/getByInternalNameOrTitle('Value')`, rich);
    await setting('schemaVersion', '<div>2</div>');
    await setting('notice', '<p>Huoltokatko <b>perjantaina</b></p>');
    await setting('deckColour', '<p>#1F5D50</p>');
    await faults.add({ match: { path: `${columns}?` }, do: { status: 403 } });
    story.open = await visit({ route: '#/settings', user: 'owner' }, [/403/]);
    const { app } = story.open;
    await app.getByRole('region', { name: 'Tiedote' }).getByText('tekstiä ei voitu lukea').waitFor();
    await app.locator('[data-setting="notice"]').getByText('tekstiä ei voitu lukea').waitFor();
    expect(await app.innerText()).not.toContain('aiemman version');
    await story.open.page.evaluate(() => {
      window.location.hash = '#/meeting';
    });
    const documents = app.getByRole('region', { name: 'Esitys ja esityslistateksti' });
    await documents.getByText('ei voitu lukea, ja esitys tehdään ilman niitä: Väri.').waitFor();
    await faults.clear();
    await reloaded(story.open.page);
    await app.getByRole('region', { name: 'Tiedote' }).getByText('Huoltokatko perjantaina').waitFor();
    expect(await app.innerText()).not.toContain('aiemman version');
    await rest('owner').merge(`${columns}/getByInternalNameOrTitle('Value')`, { ...rich, RichText: false });
    await setting('schemaVersion', '2');
    await setting('notice', '');
    await setting('deckColour', '');
  });
});
