/** What was begun goes on: over a reload after a save, an undo, letters that are no number, and a check that fails. */
import { visitForm, type FormVisit } from './formPage';
import { ownMeasure } from './ownMeasure';
import { changeProject, faults, itemsOf, projectRow, rest } from './rest';
import { lookedAgain, reloaded, stories, type Place } from './visit';

const story = stories();

async function at(place: Place, expected: readonly RegExp[] = []): Promise<FormVisit> {
  const formVisit = await visitForm(place, expected);
  story.open = formVisit.open;
  return formVisit;
}

const editing = (key: string): Place => ({ route: `#/projects?year=2025&open=${key}&edit=1` });

describe('an edit that a reload breaks off', () => {
  it('goes on from what was saved just before, and clashes with nobody [D3]', async () => {
    const { title, key } = await ownMeasure({ StatusNote: 'Vanha.', Problem: 'Vanha ongelma.' });
    const { open, form } = await at(editing(key));
    await form.type('Tilanne', 'Ensin tämä.');
    await form.type('Minkä ongelman tämä ratkaisee', 'Uusi ongelma.');
    await form.save();
    await open.said('tallennettu.');
    await form.press('Muokkaa');
    await form.type('Tilanne', 'Kesken.');
    await reloaded(open.page);
    await form.press('Jatka luonnosta');
    expect([await form.value('Tilanne'), await form.value('Minkä ongelman tämä ratkaisee')]).toEqual([
      'Kesken.',
      'Uusi ongelma.',
    ]);
    expect(await form.text(/Muualla tehdyt muutokset|kumpi jää/).count()).toBe(0);
    await form.save();
    await open.said('tallennettu.');
    expect(await projectRow(title)).toMatchObject({ StatusNote: 'Kesken.', Problem: 'Uusi ongelma.' });
  });

  it('opens on what the lists hold, not on what was kept, while nobody has typed [D3]', async () => {
    const { title, key } = await ownMeasure({ StatusNote: 'Vanha.' });
    const { open, form } = await at({ route: `#/projects?year=2025&open=${key}` });
    await open.page.goto('about:blank');
    await changeProject('owner', title, { StatusNote: 'Listalta.' });
    await open.page.goBack();
    await form.press('Muokkaa');
    await open.app.locator('[data-freshness="current"]').waitFor({ state: 'attached' });
    expect(await form.value('Tilanne')).toBe('Listalta.');
  });

  it('has the letters of a number that is none, which can be taken away [D1]', async () => {
    const { title, key } = await ownMeasure({ Benefit: 2 });
    const { open, form } = await at(editing(key));
    await form.type('Pitkän aikavälin hyöty', 'noin 3');
    await reloaded(open.page);
    await form.press('Jatka luonnosta');
    expect(await form.value('Pitkän aikavälin hyöty')).toBe('noin 3');
    await form.save();
    await form.focusComesTo(/^Pitkän aikavälin hyöty/);
    await form.place.getByRole('alert').filter({ hasText: 'Pitkän aikavälin hyöty' }).waitFor();
    await form.type('Pitkän aikavälin hyöty', '');
    await form.save();
    await open.said('tallennettu.');
    expect((await projectRow(title)).Benefit).toBeNull();
  });
});

describe('a form that is open', () => {
  it('stays where the add of its record is taken back, and that is told', async () => {
    const { open, form } = await at({ route: '#/projects?year=2025' }, [/404/]);
    await form.press('Lisää toimenpide');
    await form.type('Nimi', 'Lisätty ja kumottu');
    await form.save();
    await open.said('lisätty.');
    await form.press('Muokkaa');
    await form.type('Tilanne', 'Kirjoitettu lisättyyn.');
    await form.press('Kumoa');
    await open.said('Lisäys kumottu: ”Lisätty ja kumottu” siirrettiin roskakoriin.');
    expect(await form.value('Tilanne')).toBe('Kirjoitettu lisättyyn.');
    await form.save();
    await form.place.getByRole('alert').filter({ hasText: 'poistanut' }).waitFor();
    expect(await form.value('Tilanne')).toBe('Kirjoitettu lisättyyn.');
  });

  it('stays where a check of the lists is answered by a fault of the server, and so does the page', async () => {
    const { key } = await ownMeasure();
    const { open, form } = await at(editing(key), [/500/]);
    await open.app.locator('[data-freshness="current"]').waitFor({ state: 'attached' });
    await form.type('Tilanne', 'Kesken.');
    await open.page.route('**/_api/**', (route) =>
      route.fulfill({ status: 500, contentType: 'text/html', body: '<html>Internal</html>' }),
    );
    await open.page.evaluate(() => window.dispatchEvent(new Event('online')));
    await open.app.locator('[data-freshness="failed"]').waitFor({ state: 'attached' });
    expect(await form.value('Tilanne')).toBe('Kesken.');
    await form.save();
    const alert = form.place.getByRole('alert').filter({ hasText: 'Ei tiedetä, tallentuiko tämä' });
    await alert.waitFor();
    expect(await alert.innerText()).not.toMatch(/html|Mitään ei muutettu/);
    await open.page.unrouteAll();
    await form.save();
    await open.said('tallennettu.');
  });
});

it('a form that is open stays where its measure is deleted, and where the reader may no longer read, and says so', async () => {
  const { title, key } = await ownMeasure();
  const { open, form } = await at({ route: `#/effects?year=2025&open=new&project=${key}` }, [/403|404/]);
  await open.app.locator('[data-freshness="current"]').waitFor({ state: 'attached' });
  await form.type('Vaikutus', 'Kesken jäänyt vaikutus.');
  const { Id } = await projectRow(title);
  const other = await ownMeasure();
  await lookedAgain(open);
  await changeProject('owner', other.title, { StatusNote: 'Muualta.' });
  expect(await rest('owner').post(`web/getList('/sites/digi/Lists/Projects')/items(${Id})/recycle`, {})).toBe(200);
  await lookedAgain(open);
  expect(await form.value('Vaikutus')).toBe('Kesken jäänyt vaikutus.');
  await open.page.route('**/_api/**', (route) =>
    route.fulfill({ status: 403, json: { 'odata.error': { code: '-1', message: { value: 'Access denied.' } } } }),
  );
  await open.page.evaluate(() => window.dispatchEvent(new Event('online')));
  await open.app.locator('[data-freshness="failed"]').waitFor({ state: 'attached' });
  expect(await form.value('Vaikutus')).toBe('Kesken jäänyt vaikutus.');
  await open.page.unrouteAll();
});

it.each([500, 403])(
  'a form that is open stays where its list answers %i at a check, and saves once it answers',
  async (status) => {
    const { title, key } = await ownMeasure();
    const { open, form } = await at(editing(key), [/403|500/]);
    await open.app.locator('[data-freshness="current"]').waitFor({ state: 'attached' });
    await form.type('Tilanne', 'Kesken jäänyt lause.');
    await ownMeasure();
    const answer = { status, body: { 'odata.error': { code: '-1', message: { value: 'Ei nyt.' } } } };
    await faults.add({ match: { path: "Lists/Projects')/items?" }, times: 99, do: { answer } });
    await open.page.evaluate(() => window.dispatchEvent(new Event('online')));
    await open.app.getByText('osin luettu').waitFor();
    expect([await form.value('Tilanne'), await form.focused()]).toEqual(['Kesken jäänyt lause.', 'Tilanne']);
    await faults.clear();
    await form.save();
    await open.said(`”${title}” tallennettu.`);
    expect((await projectRow(title)).StatusNote).toBe('Kesken jäänyt lause.');
  },
);

it.each([500, 403])('so does the form of a setting, with the focus in it: %i', async (status) => {
  const { open, form } = await at({ user: 'owner', route: '#/settings' }, [/403|500/]);
  await open.app.locator('[data-freshness="current"]').waitFor({ state: 'attached' });
  await form.press('Muokkaa: Ohjelman nimi');
  const field = open.app.locator('form input').first();
  await field.focus();
  await open.page.keyboard.press('End');
  await open.page.keyboard.type(' kesken');
  expect(await rest('owner').merge(`${itemsOf('Settings')}(9)`, { Title: 'Muu' })).toBe(204);
  const answer = { status, body: { 'odata.error': { code: '-1', message: { value: 'Ei nyt.' } } } };
  await faults.add({ match: { path: "Lists/Settings')/items?" }, times: 99, do: { answer } });
  await open.page.evaluate(() => window.dispatchEvent(new Event('online')));
  await open.app.getByText('osin luettu').waitFor();
  const hasFocus = await field.evaluate((element) => element === element.ownerDocument.activeElement);
  expect([await field.inputValue(), hasFocus]).toEqual([expect.stringContaining('kesken'), true]);
  await faults.clear();
  await form.save();
  await open.said('tallennettu.');
});

it('a save of which nobody knows is told under a writer in its field, and the form goes on from it [M4]', async () => {
  const { title, key } = await ownMeasure();
  const { open, form } = await at(editing(key), [/412|503|ERR_|Failed to fetch/]);
  const busy = { status: 503, retryAfter: 0 };
  await faults.add({ match: { method: 'MERGE', path: '/items(' }, times: 1, do: { drop: 'after' } });
  await faults.add({ match: { method: 'MERGE', path: '/items(' }, times: 9, do: busy });
  await faults.add({ match: { method: 'GET', path: "Projects')/items(" }, times: 99, do: busy });
  await form.type('Tilanne', 'Lähetetty.');
  await form.save();
  await form.text('Ei tiedetä, tallentuiko tämä').waitFor();
  await form.field('Tilanne').focus();
  await open.page.keyboard.press('End');
  await faults.clear();
  await lookedAgain(open);
  await open.said(`”${title}” tallennettu.`);
  await form.text('Ei tiedetä, tallentuiko tämä').waitFor({ state: 'detached' });
  await open.page.keyboard.type(' Ja / lisää.');
  expect([await form.value('Tilanne'), await form.focused()]).toEqual(['Lähetetty. Ja / lisää.', 'Tilanne']);
  await form.save();
  await form.field('Tilanne').waitFor({ state: 'detached' });
  expect((await projectRow(title)).StatusNote).toBe('Lähetetty. Ja / lisää.');
});

it('a reading that is confirmed leaves the focus in its panel', async () => {
  const key = '2025-luenta';
  const target = { TargetText: 'vähintään 80 %', TargetKind: 'prosentti', TargetValue: 80, ReadingState: 'ehdotus' };
  await rest('lead').add('Metrics', { Title: 'Vahvistettava', Key: key, MetricSet: 'Kokeiltavat', ...target });
  const { open, form } = await at({ route: `#/metrics?open=${key}` });
  await form.press('Vahvista tulkinta');
  await open.app.getByRole('button', { name: 'Vahvista tulkinta' }).waitFor({ state: 'detached' });
  await form.focusComesTo(/^ ?Vahvistettava/);
});
