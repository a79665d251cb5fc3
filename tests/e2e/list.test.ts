/**
 * SharePoint's own list beside the web part, by its stand-in: what is edited there is on the board, and what the form
 * refuses is in neither.
 */
import type { Page } from 'playwright-core';
import { BoardPage } from './boardPage';
import { itemsOf, projectRow, rest } from './rest';
import { reloaded, stories, visit, workbenchOrigin, type Visit } from './visit';

const story = stories();

it('a status edited in the list is on the board, a wrong date is refused at its field', async () => {
  const title = 'Digitoidaan arkistot';
  story.open = await visit({ route: '#/projects?year=2024' });
  const { page } = story.open;
  const board = new BoardPage(story.open);
  expect(await board.statusOf(title)).toBe('started');
  await board.card(title).getByRole('button').click();
  const [list] = await Promise.all([page.context().waitForEvent('page'), board.item('Avaa luettelossa').click()]);
  await list.getByText('Paikallinen jäljitelmä SharePoint-luettelosta').waitFor();
  await list.getByRole('heading', { name: `Toimenpiteet: ${title}` }).waitFor();
  await list.getByRole('link', { name: 'Muokkaa' }).click();

  await list.getByLabel('Tila', { exact: true }).selectOption('Tehty');
  await list.getByLabel('Tilannepäivä').fill('31.2.2026');
  await list.getByRole('button', { name: 'Tallenna' }).click();
  await list.getByText('Anna päivämäärä muodossa 23.2.2012.').waitFor();
  expect(await list.getByLabel('Tilannepäivä').getAttribute('aria-invalid')).toBe('true');
  expect(await list.getByLabel('Tilannepäivä').evaluate((field) => field === document.activeElement)).toBe(true);
  expect((await projectRow(title)).Status).toBe('Aloitettu');

  await list.getByLabel('Tilannepäivä').fill('24.11.2026');
  await list.getByRole('button', { name: 'Tallenna' }).click();
  await list.getByRole('heading', { name: `Toimenpiteet: ${title}` }).waitFor();
  expect(await projectRow(title)).toMatchObject({ Status: 'Tehty', StatusDate: '2026-11-23T22:00:00Z' });
  await list.getByRole('link', { name: 'Kaikki kohteet' }).click();
  expect(await list.getByRole('row').filter({ hasText: title }).innerText()).toContain('24.11.2026');

  await reloaded(page);
  await board.card(title).waitFor();
  expect(await board.statusOf(title)).toBe('done');
  await board.moveByMenu(title, 'Aloitettu');
  await board.notice(`”${title}” siirretty: Aloitettu.`).waitFor();
});

describe('the same measure edited in the list and in the panel at once', () => {
  const title = 'Luomme näkymän ict-kustannuksista';

  /** Opens the panel's form and, as somebody else, the list's form of the same measure. */
  async function both(): Promise<{ readonly list: Page; readonly app: Visit['app'] }> {
    const { Id: id, Key: key } = await projectRow(title);
    story.open = await visit({ route: `#/projects?year=2024&open=${key}&edit=1` }, [/412/]);
    const list = await story.open.page.context().newPage();
    await list.goto(`${workbenchOrigin()}/sites/digi/Lists/Projects/EditForm.aspx?ID=${id}&user=owner`);
    return { list, app: story.open.app };
  }

  it('is joined where the two touch different fields', async () => {
    const { list, app } = await both();
    await app.getByLabel('Tilanne', { exact: true }).fill('Paneelista.');
    await list.getByLabel('Ongelma', { exact: true }).fill('Luettelosta.');
    await list.getByRole('button', { name: 'Tallenna' }).click();
    await list.getByRole('heading', { name: `Toimenpiteet: ${title}` }).waitFor();
    await app.getByRole('button', { name: 'Tallenna' }).click();
    await story.open?.said(`”${title}” tallennettu.`);
    expect(await projectRow(title)).toMatchObject({ StatusNote: 'Paneelista.', Problem: 'Luettelosta.' });
  });

  it('shows both sides where they touch the same one, and overwrites nothing before a choice', async () => {
    const { StatusDate: before } = await projectRow(title);
    const { list, app } = await both();
    await app.getByLabel('Tilanne', { exact: true }).fill('Paneelin lause.');
    await list.getByLabel('Tilanne', { exact: true }).fill('Luettelon lause.');
    await list.getByRole('button', { name: 'Tallenna' }).click();
    await list.getByRole('heading', { name: `Toimenpiteet: ${title}` }).waitFor();
    await app.getByRole('button', { name: 'Tallenna' }).click();
    await app.getByText('hänen: Luettelon lause.').waitFor();
    expect(await projectRow(title)).toMatchObject({ StatusNote: 'Luettelon lause.' });
    await app.getByText('hänen: Luettelon lause.').click();
    await app.getByRole('button', { name: 'Tallenna valinnat' }).click();
    // Nothing of mine is written: neither the sentence nor the day that had followed from it.
    await story.open?.said(`Mitään ei muutettu: ”${title}” jäi`);
    expect(await projectRow(title)).toMatchObject({ StatusNote: 'Luettelon lause.', StatusDate: before });
  });
});

it('a role added in its list is there with its days, and one without what is required is refused', async () => {
  story.open = await visit({ route: '#/overview' });
  const { page } = story.open;
  await page.goto(`${workbenchOrigin()}/sites/digi/Lists/Responsibles/AllItems.aspx?user=lead`);
  await page.getByRole('link', { name: 'Uusi' }).click();
  await page.getByRole('button', { name: 'Tallenna' }).click();
  await page.getByText('Tähän sarakkeeseen on määritettävä arvo.').first().waitFor();
  await page.locator('#Title').fill('Luettelossa tehty rooli');
  await page.locator('#ValidFrom').fill('1.2.2026');
  await page.getByRole('button', { name: 'Tallenna' }).click();
  await page.getByRole('heading', { name: 'Vastuut: Luettelossa tehty rooli' }).waitFor();
  const { value } = await rest('owner').get<{ value: readonly object[] }>(
    `${itemsOf('Responsibles')}?$filter=Title eq 'Luettelossa tehty rooli'`,
  );
  expect(value).toMatchObject([{ ValidFrom: '2026-01-31T22:00:00Z', ValidTo: null }]);
});

describe('a list that its owner has restricted', () => {
  const measures = "web/getList('/sites/digi/Lists/Projects')";
  const restrict = async (properties: object): Promise<void> =>
    expect(await rest('owner').merge(measures, properties)).toBe(204);
  afterEach(() =>
    restrict({ EnableModeration: false, EnableVersioning: true, ValidationFormula: '', ValidationMessage: '' }),
  );

  it('says that changes wait for approval, keeps no history, and refuses in its own words', async () => {
    const { Key: key } = await projectRow('Luomme näkymän ict-kustannuksista');
    await restrict({
      EnableModeration: true,
      EnableVersioning: false,
      ValidationFormula: '=LEN([Toimenpide])>3',
      ValidationMessage: 'Nimessä on oltava neljä merkkiä.',
    });
    story.open = await visit({ route: `#/projects?year=2024&open=${key}` }, [/500/]);
    const { app } = story.open;
    await app.getByText('vaatii hyväksynnän: muut näkevät muutokset vasta').waitFor();
    await app.getByRole('button', { name: 'Näytä historia' }).click();
    await app.getByText('Luettelo ei säilytä versioita').waitFor();
    await app
      .getByRole('link', { name: 'Muokkaa' })
      .or(app.getByRole('button', { name: 'Muokkaa' }))
      .first()
      .click();
    await app.getByLabel('Nimi', { exact: true }).fill('Abc');
    await app.getByRole('button', { name: 'Tallenna' }).click();
    await app.getByText('Nimessä on oltava neljä merkkiä.').waitFor();
    expect(await app.getByLabel('Nimi', { exact: true }).inputValue()).toBe('Abc');
  });

  it('refuses an actual and a change of many in the city’s own words, too', async () => {
    const [ofMeasures, ofActuals] = ['Tila on lukittu kokouksen ajaksi.', 'Vuosi on suljettu.'];
    await restrict({ ValidationFormula: '=LEN([Toimenpide])<2', ValidationMessage: ofMeasures });
    const actuals = "web/getList('/sites/digi/Lists/MetricValues')";
    const rule = { ValidationFormula: '=LEN([Toteuma])<1', ValidationMessage: ofActuals };
    expect(await rest('owner').merge(actuals, rule)).toBe(204);
    story.open = await visit({ route: '#/projects?year=2024&view=table&status=unknown' }, [/400|500/]);
    const { app } = story.open;
    await app
      .getByRole('checkbox', { name: /^Valitse / })
      .nth(1)
      .check();
    await app.getByRole('button', { name: 'Muuta valitut' }).click();
    const dialog = app.getByRole('dialog');
    await dialog.getByRole('radio', { name: 'Suunnitellaan' }).click();
    await dialog.getByRole('button', { name: 'Tallenna muutokset' }).click();
    await dialog.getByText(`SharePointin viesti: ${ofMeasures}`).waitFor();
    await dialog.getByRole('button', { name: 'Sulje' }).last().click();
    await story.open.goTo('#/metrics?entry=1&year=2026');
    const row = app.locator('li[data-state]').first();
    await row.getByRole('textbox').fill('5');
    await row.getByRole('button', { name: /^Tallenna/ }).click();
    await row.getByText(`SharePointin viesti: ${ofActuals}`).waitFor();
    expect(await rest('owner').merge(actuals, { ValidationFormula: '', ValidationMessage: '' })).toBe(204);
  });
});
