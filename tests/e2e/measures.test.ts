/** The pages of measures: a lead's week, the list and the changes that are made to many at once. */
import { BoardPage } from './boardPage';
import { fromList } from './formPage';
import { changeProject, faults, projectRow, projectRows } from './rest';
import { stories, thirdOf, visit, type Place, type Visit } from './visit';

const story = stories();

async function at(place: Place, expected: readonly RegExp[] = []): Promise<Visit> {
  story.open = await visit(place, expected);
  return story.open;
}

describe("a lead's week", () => {
  it('asks how it ended when a measure is done, and lets that stay empty', async () => {
    const { app } = await at({ route: '#/projects?year=2024' });
    const board = new BoardPage(story.open as Visit);
    const title = 'Power platform alustan kehitys';
    await board.moveByMenu(title, 'Luovutaan');
    await story.open?.said('Työ päättyy tähän.');
    expect(await story.open?.violations()).toEqual([]);
    expect((await projectRow(title)).Status).toBe('Aloitettu');
    await app.getByRole('dialog').getByRole('button', { name: 'Tallenna', exact: true }).click();
    await board.notice(`”${title}” siirretty: Luovutaan.`).waitFor();
    await board.press('Kumoa');
    await board.notice('Siirto kumottu').waitFor();
    expect(await projectRow(title)).toMatchObject({ Status: 'Aloitettu', StatusDate: null });
  });
});

describe('the list', () => {
  it('is sorted, grouped and searched, all in the address', async () => {
    const { app, page } = await at({ route: '#/projects?year=2025' });
    await app.getByRole('button', { name: 'Luettelo' }).click();
    await app.getByRole('button', { name: 'Toimenpide', exact: true }).click();
    const names = (): Promise<readonly string[]> => app.locator('tr[data-row] th').allInnerTexts();
    expect((await names())[0]).toBe('Automaattisen ratkaisumenettelyn hallintamalli');
    expect(await app.locator('th[aria-sort="ascending"]').innerText()).toContain('Toimenpide');
    await app.getByRole('button', { name: 'Luettelon toiminnot' }).click();
    await page.getByRole('menuitemcheckbox', { name: 'Teema' }).first().click();
    expect(await app.locator('th[scope="rowgroup"]').allInnerTexts()).toEqual([
      'Ihmislähtöiset sähköiset palvelut 4',
      'Digitalisaatio ilmastotekojen toteuttamiseksi 6',
      'Ketteröittää ja automatisoida toimintaa 9',
      'Kyvykkyydet 7',
    ]);
    await app.getByRole('searchbox').fill('RUOKAHÄVIKKI');
    await app.getByText('1 / 26', { exact: true }).waitFor();
    expect(page.url()).toMatch(/view=table&sort=title&group=theme/);
    expect(await story.open?.violations()).toEqual([]);
  });

  it('is copied as a table, and stepped through measure by measure', async () => {
    const { app, page } = await at({ route: '#/projects?year=2025&view=table&theme=A' });
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await fromList(app, 'Kopioi taulukkona');
    await story.open?.said('Taulukko kopioitu.');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied.trim().split(/\r?\n/)).toHaveLength(5);
    await app.locator('tr[data-row] th a').first().click();
    await app.getByText('1 / 4', { exact: true }).waitFor();
    expect(await app.getByRole('button', { name: 'Edellinen' }).isDisabled()).toBe(true);
    await app.getByRole('button', { name: 'Seuraava' }).click();
    await app.getByText('2 / 4', { exact: true }).waitFor();
  });

  it('shows a lead her own', async () => {
    const { app } = await at({ route: '#/projects?year=2024&view=table&mine=1' });
    await app.getByText('5 / 26', { exact: true }).waitFor();
    expect(await app.locator('tr[data-row]').count()).toBe(5);
  });

  it('is taken away as CSV that Finnish Excel opens', async () => {
    const { app, page } = await at({ route: '#/projects?year=2024&view=table', user: 'director' });
    const [download] = await Promise.all([page.waitForEvent('download'), fromList(app, 'Lataa CSV')]);
    expect(download.suggestedFilename()).toBe('toimenpiteet-2024.csv');
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    const lines = Buffer.concat(chunks).toString('utf8').split('\r\n');
    expect(lines[0]).toBe(
      '\uFEFFTunnus;Toimenpide;Vuosi;Teema;Tila;Tilanne;Päivä;Alkaa;Valmis viimeistään;Myöhässä;' +
        'Arvioitu kertainvestointi, euroa;Arvioitu vuosikustannus, euroa;Vastuutaho;Vetäjä',
    );
    expect(lines).toHaveLength(28);
    expect(await app.locator('input[type="checkbox"][aria-label^="Valitse"]').count()).toBe(0);
  });

  it('changes many at once: preview, a failure in the middle, that one again, undo', async () => {
    const { app, page } = await at({ route: '#/projects?year=2024&view=table&status=unknown' }, [/503/]);
    await app.getByRole('checkbox', { name: 'Valitse kaikki näkyvät' }).check();
    const ask = app.getByRole('button', { name: 'Muuta valitut' });
    const dialog = app.getByRole('dialog');
    // Who goes back from the question has the same ones selected, and the focus where it was.
    await ask.press('Enter');
    await dialog.waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await ask.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await dialog.getByRole('radio', { name: 'Suunnitellaan' }).click();
    await dialog.getByText('3 toimenpidettä muuttuu:').waitFor();
    expect(await story.open?.violations()).toEqual([]);
    const second = (await projectRows()).filter(({ Status }) => Status === 'Ei tietoa')[1];
    // Once within the batch, then as often as it is sent by itself.
    await faults.add({
      match: { method: 'MERGE', path: `items(${second?.Id})` },
      times: 4,
      do: { status: 503, retryAfter: 0 },
    });
    await dialog.getByRole('button', { name: 'Tallenna muutokset' }).click();
    await dialog.getByText('2 toimenpidettä muutettu.').waitFor();
    await dialog.getByText(`${second?.Title}: SharePoint on kiireinen`).waitFor();
    await dialog.getByRole('button', { name: 'Yritä näitä uudelleen' }).click();
    await dialog.getByText('3 toimenpidettä muutettu.').waitFor();
    expect((await projectRows()).filter(({ Status }) => Status === 'Suunnitellaan')).toHaveLength(4);
    // The way back goes on in a message.
    await page.keyboard.press('Escape');
    await app.locator('p').filter({ hasText: '3 toimenpidettä muutettu.' }).first().waitFor();
    await page.keyboard.press('ControlOrMeta+Z');
    await dialog.getByText('Muutokset kumottu.').waitFor();
    expect((await projectRows()).filter(({ Status }) => Status === 'Ei tietoa')).toHaveLength(3);
  });

  it('of a change of many whose answer is lost nobody knows: closing says so, and the way back covers it', async () => {
    const { app, page } = await at({ route: '#/projects?year=2024&view=table&status=unknown' }, [/ERR_|Failed|fetch/]);
    const dialog = app.getByRole('dialog');
    await app.getByRole('checkbox', { name: 'Valitse kaikki näkyvät' }).check();
    await app.getByRole('button', { name: 'Muuta valitut' }).click();
    await dialog.getByRole('radio', { name: 'Suunnitellaan' }).click();
    await faults.add({ match: { method: 'POST', path: '$batch' }, times: 1, do: { drop: 'after' } });
    await faults.add({ match: { method: 'POST', path: '$batch' }, times: 99, do: { drop: 'before' } });
    await dialog.getByRole('button', { name: 'Tallenna muutokset' }).click();
    await dialog.getByText('3 toimenpiteestä ei tiedetä, tallentuiko muutos:').waitFor();
    expect((await projectRows()).filter(({ Status }) => Status === 'Ei tietoa')).toHaveLength(0);
    await page.keyboard.press('Escape');
    const told = app.locator('p').filter({ hasText: '3 toimenpiteestä ei tiedetä, muuttuivatko ne.' }).first();
    await told.waitFor();
    expect(await told.innerText()).not.toContain('ei muuttunut');
    await faults.clear();
    await page.keyboard.press('ControlOrMeta+Z');
    await dialog.getByText('Muutokset kumottu.').waitFor();
    expect((await projectRows()).filter(({ Status }) => Status === 'Ei tietoa')).toHaveLength(3);
  });

  it('changes many while others work: a clash is named and can be saved again, and what they wrote stays, also when it is undone', async () => {
    const { app } = await at({ route: '#/projects?year=2024&view=table&status=unknown' }, [/412/]);
    const dialog = app.getByRole('dialog');
    const [first, second, third] = (await projectRows())
      .filter(({ Status }) => Status === 'Ei tietoa')
      .map(({ Title }) => Title);
    await app.getByRole('checkbox', { name: 'Valitse kaikki näkyvät' }).check();
    await app.getByRole('button', { name: 'Muuta valitut' }).click();
    await dialog.getByRole('radio', { name: 'Suunnitellaan' }).click();
    await changeProject('owner', first ?? '', { Status: 'Tehty', Problem: 'Omistajan kirjoittama' });
    await changeProject('owner', second ?? '', { Problem: 'Omistajan kirjoittama' });
    await dialog.getByRole('button', { name: 'Tallenna muutokset' }).click();
    await dialog.getByText(`${first}: samaa kohtaa on muutettu muualla`).waitFor();
    await dialog.getByText('2 toimenpidettä muutettu.').waitFor();
    const joined = 'Muualla tehdyt muutokset säilyivät: Minkä ongelman tämä ratkaisee.';
    await dialog.getByRole('listitem').filter({ hasText: second }).getByText(joined).waitFor();
    await dialog.getByRole('button', { name: 'Yritä näitä uudelleen' }).click();
    await dialog.getByText('3 toimenpidettä muutettu.').waitFor();
    const problem = async (title = ''): Promise<unknown> => (await projectRow(title))['Problem'];
    expect([await projectRow(first ?? ''), await problem(first), await problem(second)]).toEqual([
      expect.objectContaining({ Status: 'Suunnitellaan' }),
      'Omistajan kirjoittama',
      'Omistajan kirjoittama',
    ]);
    // What somebody changes after that is theirs, however often the undo is pressed.
    await changeProject('owner', third ?? '', { Status: 'Luovutaan' });
    await dialog.getByRole('button', { name: 'Kumoa muutokset' }).click();
    await dialog.getByText('Kumottu 2 / 3. Muut:').waitFor();
    await dialog.getByText(`${third}: sitä on muutettu sen jälkeen`).waitFor();
    expect(await dialog.getByRole('button', { name: 'Kumoa muutokset' }).count()).toBe(0);
    expect(
      await Promise.all(
        [first, second, third].map(async (title) => [(await projectRow(title ?? '')).Status, await problem(title)]),
      ),
    ).toEqual([
      ['Tehty', 'Omistajan kirjoittama'],
      ['Ei tietoa', 'Omistajan kirjoittama'],
      ['Luovutaan', expect.not.stringContaining('Omistajan')],
    ]);
    for (const title of [first, second])
      await changeProject('owner', title ?? '', { Status: 'Ei tietoa', Problem: '' });
  });
});

describe('what waits for a word', () => {
  it('is listed with who owes it, and a reminder is copied with links', async () => {
    const { app, page } = await at({ route: '#/projects?year=2024&view=waiting' });
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await app.locator('tr[data-row]').first().waitFor();
    expect(await app.locator('tr[data-row]').count()).toBe(20);
    await app.getByText('20 / 26', { exact: true }).waitFor();
    await app.getByRole('button', { name: 'Kopioi muistutus' }).click();
    await story.open?.said('Muistutus kopioitu.');
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toContain('Näiden 20 digitiekartan toimenpiteen tilanne kaipaa päivitystä:');
    expect(text).toContain('#/projects?year=2024&open=2024-05');
    expect(await story.open?.violations()).toEqual([]);
  });
});

describe('the pages of measures', () => {
  it('show the same as a figure, whose legend narrows them', async () => {
    const { app } = await at({ route: '#/projects?year=2024&view=table' });
    await app.locator('summary', { hasText: 'Kuviona' }).click();
    await app
      .getByText('26 toimenpidettä: 16 aloitettu, 5 tehty, 3 ei tietoa, 1 suunnitellaan, 1 luovutaan.')
      .waitFor();
    await app.locator('figure svg:not(button svg)').first().waitFor();
    expect(await story.open?.violations()).toEqual([]);
    await app
      .locator('figure')
      .getByRole('button', { name: /^Tehty 5/ })
      .click();
    await app.getByText('5 / 26', { exact: true }).waitFor();
    expect(await app.locator('tr[data-row]').count()).toBe(5);
  });

  it('show all years when asked to', async () => {
    const { app, page } = await at({ route: '#/overview' });
    const count = (await projectRows()).length;
    await app.getByRole('heading', { name: new RegExp(`^${count} toimenpidettä`) }).waitFor();
    await app.getByRole('link', { name: 'Näytä toimenpiteet' }).click();
    await app.getByText(`${count} / ${count}`, { exact: true }).waitFor();
    expect(page.url()).toContain('#/projects?all=1');
  });

  it.each(
    thirdOf([
      ['table', 'light', 1280, '#/projects?year=2024&view=table'],
      ['table', 'dark', 375, '#/projects?year=2024&view=table'],
      ['panel', 'dark', 1280, '#/projects?year=2025&open=B6'],
      ['panel', 'light', 375, '#/projects?year=2025&open=B6'],
      ['form', 'light', 320, '#/projects?year=2025&open=B6&edit=1'],
    ] as const),
  )('are accessible and scroll nowhere sideways: %s, %s, %i px', async (_, theme, width, route) => {
    await at({ theme, width, route });
    await story.open?.app.locator('table, aside').first().waitFor();
    expect(await story.open?.overflow()).toBe(0);
    expect(await story.open?.violations()).toEqual([]);
  });

  it('show their keys at ?, and lead to the search at /', async () => {
    const { app, page } = await at({ route: '#/projects?year=2024' });
    await app.getByRole('button', { name: 'Taulu' }).focus();
    await page.keyboard.press('?');
    await app.getByRole('dialog', { name: 'Näppäimet' }).waitFor();
    expect(await story.open?.violations()).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    await page.waitForFunction(() => document.activeElement?.matches('[type="search"]'));
    expect(await app.getByRole('dialog').count()).toBe(0);
  });

  it('leave these keys to the page around them, and to who chooses from a list', async () => {
    const { app, page } = await at({ route: '#/projects?year=2024' });
    const pressBoth = async (): Promise<void> => {
      await page.keyboard.press('/');
      await page.keyboard.press('?');
    };
    await app.locator('[data-card]').first().waitFor();
    await page.locator('#bar select').first().focus();
    await pressBoth();
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await pressBoth();
    await app.getByRole('combobox', { name: 'Teema' }).focus();
    await pressBoth();
    expect(await app.getByRole('dialog').count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('select');
    // With the focus on a link of the page they work.
    await app.getByRole('link', { name: 'Mittarit' }).focus();
    await page.keyboard.press('?');
    await app.getByRole('dialog', { name: 'Näppäimet' }).waitFor();
  });
});
