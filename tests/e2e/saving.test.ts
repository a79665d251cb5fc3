/** What becomes of what somebody wrote: told where it is seen, kept or asked about, and the focus goes on. */
import type { Locator } from 'playwright-core';
import { askToRemove, visitForm, type FormVisit } from './formPage';
import { valueCells } from './metricsPage';
import { ownMeasure } from './ownMeasure';
import { changeProject, faults, projectRow } from './rest';
import { lookedAgain, reloaded, stories, thirdOf, type Place } from './visit';

const story = stories();

async function at(place: Place, expected: readonly RegExp[] = []): Promise<FormVisit> {
  const formVisit = await visitForm(place, expected);
  story.open = formVisit.open;
  return formVisit;
}

const busy = { status: 503, retryAfter: 0 };

/** Whether all of an element is seen in a window of a height. */
async function isInView(element: Locator, height: number): Promise<boolean> {
  const box = await element.boundingBox();
  return box !== null && box.y >= 0 && box.y + box.height <= height;
}

describe('what became of a save', () => {
  it.each(
    thirdOf([
      ['signed out', { status: 401 }, 'Kirjautuminen on päättynyt'],
      ['busy', busy, 'SharePoint on kiireinen'],
      ['without a network', { drop: 'before' }, 'Yhteyttä ei saatu'],
    ] as const),
  )('stands beside the buttons on a phone, and they keep the focus: %s', async (_, fault, said) => {
    const { key } = await ownMeasure();
    const route = `#/projects?year=2025&open=${key}&edit=1`;
    const { open, form } = await at({ width: 375, height: 667, route }, [/401|503|ERR_|Failed to fetch/]);
    await form.type('Nimi', 'Uusi nimi');
    await faults.add({ match: { method: 'POST', path: '/items(' }, do: fault });
    await open.page.keyboard.press('Enter');
    const alert = form.place.getByRole('alert').filter({ hasText: said });
    await alert.waitFor();
    expect(await alert.innerText()).not.toMatch(/SharePointin viesti|error|UNAVAILABLE/);
    expect(await isInView(alert, 667)).toBe(true);
    await form.save();
    await form.place.getByRole('button', { name: 'Tallenna', exact: true }).waitFor();
    await alert.waitFor();
    expect(await form.focused()).toBe('Tallenna');
    expect(await form.covered()).toEqual([]);
    expect(await open.violations()).toEqual([]);
  });

  it('that nobody knows stays said, and is found out by a refresh: after a further failure, and by what was typed since', async () => {
    const { title, key } = await ownMeasure();
    const { open, form } = await at({ route: `#/projects?year=2025&open=${key}&edit=1` }, [
      /412|503|ERR_|Failed to fetch/,
    ]);
    const lose = async (): Promise<void> => {
      await faults.add({ match: { method: 'MERGE', path: '/items(' }, times: 1, do: { drop: 'after' } });
      await faults.add({ match: { method: 'MERGE', path: '/items(' }, times: 9, do: busy });
      await faults.add({ match: { method: 'GET', path: "Projects')/items(" }, times: 99, do: busy });
    };
    await lose();
    await form.type('Tilanne', 'Uusi lause.');
    await form.save();
    await form.text('Ei tiedetä, tallentuiko tämä').waitFor();
    await form.save();
    await form.text('Ei tiedetä, tallentuiko tämä').waitFor();
    expect([await form.text('Ei tallennettu').count(), (await projectRow(title)).StatusNote]).toEqual([
      0,
      'Uusi lause.',
    ]);
    await faults.clear();
    await form.press('Päivitä tiedot');
    await open.said(`”${title}” tallennettu.`);
    await form.press('Muokkaa');
    await lose();
    await form.type('Tilanne', 'Toinen.');
    await form.save();
    await form.text('Ei tiedetä, tallentuiko tämä').waitFor();
    await faults.clear();
    await form.type('Tilanne', 'Toinen. Ja lisää.');
    await form.save();
    await form.field('Tilanne').waitFor({ state: 'detached' });
    expect([await form.text('muutit itse').count(), (await projectRow(title)).StatusNote]).toEqual([
      0,
      'Toinen. Ja lisää.',
    ]);
  });

  it('is told also where Peruuta was pressed meanwhile, and where more was typed meanwhile', async () => {
    const { title, key } = await ownMeasure();
    const { open, form } = await at({ route: `#/projects?year=2025&open=${key}&edit=1` }, [/503/]);
    const slow = (how: object): Promise<void> =>
      faults.add({ match: { method: 'POST', path: '/items(' }, times: 1, do: { delay: 600, ...how } });
    await form.type('Tilanne', 'Perutaan ajoissa.');
    await faults.add({ match: { method: 'POST', path: '/items(' }, do: { delay: 300, ...busy } });
    await form.save();
    await form.press('Peruuta');
    await open.said('SharePoint on kiireinen. Ei tallennettu.');
    expect(await form.text('Luonnos säilyy').count()).toBe(0);
    await faults.clear();
    await form.press('Muokkaa');
    await form.type('Tilanne', 'Perutaan myöhässä.');
    await slow({});
    await form.save();
    await form.press('Peruuta');
    await open.said(/tallennettu\..*oli jo matkalla/);
    expect((await projectRow(title)).StatusNote).toBe('Perutaan myöhässä.');
    await form.press('Muokkaa');
    await form.type('Tilanne', 'Ensin.');
    await slow({});
    await form.save();
    await form.type('Tilanne', 'Sitten.');
    await open.page.keyboard.press('Escape');
    await open.said(/tallennettu\..*säilyy luonnoksena/);
    expect((await projectRow(title)).StatusNote).toBe('Ensin.');
  });
});

describe('what is typed on while a new measure is on its way', () => {
  it('is written in the form of that measure from then on: it is offered after a reload, and there is one row', async () => {
    const { open, form } = await at({ route: '#/projects?year=2025&open=new' });
    await form.type('Nimi', 'Lisättävä');
    await faults.add({ match: { method: 'POST', path: '/items' }, times: 1, do: { delay: 700 } });
    await form.save();
    await form.type('Tilanne', 'Sillä välin.');
    await open.said('”Lisättävä” lisätty.');
    await form.place.getByRole('heading', { name: 'Lisättävä' }).waitFor();
    expect([await form.focused(), await form.value('Tilanne')]).toEqual(['Tilanne', 'Sillä välin.']);
    await form.type('Tilanne', 'Ja sen jälkeen.');
    await reloaded(open.page);
    await form.press('Jatka luonnosta');
    expect(await form.value('Tilanne')).toBe('Ja sen jälkeen.');
    await form.save();
    await open.said('”Lisättävä” tallennettu.');
    expect((await projectRow('Lisättävä')).StatusNote).toBe('Ja sen jälkeen.');
    // The button of the page adds again.
    await form.press('Lisää toimenpide');
    expect(await form.value('Nimi')).toBe('');
  });

  it('of which nobody knows whether it arrived is told as that, also where it is given up', async () => {
    const { title, key } = await ownMeasure();
    const { open, form } = await at({ route: `#/projects?year=2025&open=${key}&edit=1` }, [/ERR_|Failed to fetch/]);
    await form.type('Tilanne', 'Matkalla.');
    await faults.add({ match: { path: '/items(' }, do: { drop: 'after' } });
    await form.save();
    await form.text(/Ei tiedetä, tallentuiko tämä: vastausta ei tullut\..*Kirjoittamasi säilyy\./).waitFor();
    await form.press('Peruuta');
    await open.said('Ei tiedetä, tallentuiko tämä');
    await faults.clear();
    await lookedAgain(open);
    await open.said(`”${title}” tallennettu.`);
    await open.app.getByRole('button', { name: 'Kumoa' }).click();
    await open.said('kumottu');
    expect((await projectRow(title)).StatusNote).toBe('');
  });
});

it('a status of which nobody knows whether it arrived is told while its dialog is open', async () => {
  const { title, key } = await ownMeasure();
  const { open, form } = await at({ route: `#/projects?year=2025&open=${key}` }, [/ERR_|Failed to fetch/]);
  await form.press('Päivitä tilanne');
  const dialog = open.app.locator('dialog[open]');
  await dialog.getByLabel('Tilanne', { exact: true }).pressSequentially('Lähetetty.');
  await faults.add({ match: { path: '/items(' }, do: { drop: 'after' } });
  await dialog.getByRole('button', { name: 'Tallenna', exact: true }).click();
  await dialog.getByText('Ei tiedetä, tallentuiko tämä').waitFor();
  await faults.clear();
  await lookedAgain(open);
  await dialog.waitFor({ state: 'detached' });
  await open.said(`”${title}” tallennettu.`);
  expect((await projectRow(title)).StatusNote).toBe('Lähetetty.');
});

it('a status whose save has arrived does not close its dialog under who chooses a day in its calendar', async () => {
  const { title, key } = await ownMeasure();
  const { open, form } = await at({ route: `#/projects?year=2025&open=${key}` }, [/ERR_|Failed to fetch/]);
  await form.press('Päivitä tilanne');
  const dialog = open.app.locator('dialog[open]').filter({ hasText: 'Tilannepäivä' });
  await dialog.getByLabel('Tilanne', { exact: true }).pressSequentially('Lähetetty.');
  await faults.add({ match: { path: '/items(' }, do: { drop: 'after' } });
  await dialog.getByRole('button', { name: 'Tallenna', exact: true }).click();
  await dialog.getByText('Ei tiedetä, tallentuiko tämä').waitFor();
  await dialog.getByRole('textbox', { name: 'Tilannepäivä' }).press('Alt+ArrowDown');
  await open.app.getByRole('grid').waitFor();
  await faults.clear();
  await lookedAgain(open);
  await open.said(`”${title}” tallennettu.`);
  const before = (await projectRow(title)).StatusDate ?? '';
  await open.page.keyboard.press('ArrowLeft');
  await open.page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: 'Tallenna', exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  const { StatusNote, StatusDate } = await projectRow(title);
  expect([StatusNote, (StatusDate ?? '') < before]).toEqual(['Lähetetty.', true]);
});

it('what is typed back into a dialog after a save of which nobody knows is written, too', async () => {
  const { title, key } = await ownMeasure({ StatusNote: 'Alku.' });
  const { open, form } = await at({ route: `#/projects?year=2025&open=${key}` }, [/ERR_|Failed to fetch/]);
  await form.press('Päivitä tilanne');
  const dialog = open.app.locator('dialog[open]');
  await form.type('Tilanne', 'Väärä.');
  await faults.add({ match: { path: '/items(' }, do: { drop: 'after' } });
  await dialog.getByRole('button', { name: 'Tallenna', exact: true }).click();
  await dialog.getByText('Ei tiedetä, tallentuiko tämä').waitFor();
  await faults.clear();
  expect((await projectRow(title)).StatusNote).toBe('Väärä.');
  await form.type('Tilanne', 'Alku.');
  await dialog.getByRole('button', { name: 'Tallenna', exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  expect((await projectRow(title)).StatusNote).toBe('Alku.');
});

it('what was added and taken back while its form goes on is told as one’s own doing, and can be added again', async () => {
  const { open, form } = await at({ route: '#/projects?year=2025&open=new', alone: true }, [/404/]);
  await form.type('Nimi', 'Jatkuva');
  await faults.add({ match: { method: 'POST', path: '/items' }, times: 1, do: { delay: 900 } });
  await form.save();
  await form.type('Tilanne', 'Sillä välin.');
  await open.said('”Jatkuva” lisätty.');
  await open.app.getByRole('button', { name: 'Kumoa' }).click();
  await open.said('Lisäys kumottu');
  await form.save();
  await form.text('Ei tallennettu: olet itse poistanut tämän luettelosta.').waitFor();
  expect(await open.violations()).toEqual([]);
  await form.press('Lisää uudelleen');
  await open.said('”Jatkuva” lisätty.');
  expect((await projectRow('Jatkuva')).StatusNote).toBe('Sillä välin.');
});

it('an actual of another year, of which nobody knows whether it was added, is found by a refresh, with the last day of its year', async () => {
  const route = '#/metrics?year=2024&open=2024-m01';
  const { open, form } = await at({ route }, [/ERR_|Failed to fetch|503/]);
  await form.press('Lisää toteuma');
  const dialog = open.app.locator('dialog[open]');
  await form.type('Vuosi', '2019');
  await form.type('Toteuma', '7');
  await faults.add({ match: { path: "MetricValues')/items" }, do: { drop: 'after' } });
  await dialog.getByRole('button', { name: 'Tallenna', exact: true }).click();
  await dialog.getByText('Ei tiedetä, tallentuiko').waitFor();
  await faults.clear();
  await open.app.getByRole('heading').first().focus();
  await lookedAgain(open);
  await dialog.waitFor({ state: 'detached' });
  const ofYear = (await valueCells()).filter(({ Year }) => Year === 2019);
  expect(ofYear.map(({ ValueText, AsOf }) => [ValueText, AsOf])).toEqual([['7', '2019-12-30T22:00:00Z']]);
});

describe('by keyboard the focus goes on', () => {
  it('from a draft to the first field, from a clash to the button that saves, from the history to the heading', async () => {
    const { title, key } = await ownMeasure({ Problem: 'Vanha.' });
    const { open, form } = await at({ route: `#/projects?year=2025&open=${key}&edit=1` }, [/412/]);
    for (const act of ['Jatka luonnosta', 'Hylkää luonnos']) {
      await form.type('Tilanne', 'Kesken.');
      await form.leave();
      await open.said('Luonnos säilyy tässä selaimessa.');
      await open.goTo(`#/projects?year=2025&open=${key}&edit=1`);
      await form.press(act);
      await form.focusComesTo(/^Nimi/);
    }
    await form.type('Tilanne', 'Minun.');
    await changeProject('owner', title, { StatusNote: 'Hänen.', Problem: 'Uusi.' });
    await form.save();
    await form.text('hänen: Hänen.').waitFor();
    await form.press('Peruuta');
    await form.focusComesTo(/^Tallenna$/);
    await form.press('Peruuta');
    await form.press('Näytä historia');
    await form.press('Palauta: Minkä ongelman tämä ratkaisee = Vanha.');
    await open.said('tallennettu.');
    await form.focusComesTo(new RegExp(title));
  });

  it('into a question at its words, not at what closes it, and after a delete to the page', async () => {
    const { title, key } = await ownMeasure();
    const { open, form } = await at({ route: `#/projects?year=2025&open=${key}` });
    await form.press('Päivitä tilanne');
    expect(await open.page.evaluate(() => (document.activeElement as HTMLInputElement).type)).toBe('radio');
    await open.page.keyboard.press('Escape');
    await askToRemove(open);
    expect(await open.page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
    await open.app.getByRole('dialog').getByRole('button', { name: 'Poista', exact: true }).press('Enter');
    await open.said(`”${title}” siirretty roskakoriin.`);
    await form.focusComesTo(/^Toimenpiteet$/);
  });
});

describe('where the browser keeps no drafts', () => {
  it('that is told beside the buttons, and none is lost without a question', async () => {
    const { open, form } = await at({ width: 375, height: 667, route: '#/projects?year=2025' }, [
      /ERR_|Failed to fetch/,
    ]);
    await open.page.evaluate(() =>
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new Error('Forbidden in this frame.');
        },
      }),
    );
    await form.press('Lisää toimenpide');
    await form.type('Nimi', 'Ei jää talteen');
    expect(await isInView(form.text('Selain ei anna säilyttää luonnosta'), 667)).toBe(true);
    await faults.add({ match: { method: 'POST', path: '/items' }, do: { drop: 'before' } });
    await open.page.keyboard.press('Enter');
    await form.text('Ei tallennettu. Selain ei säilytä kirjoittamaasi: kopioi se').waitFor();
    expect(await form.text('Kirjoittamasi säilyy').count()).toBe(0);
    const question = open.app.getByRole('dialog', { name: 'Kirjoittamasi katoaa' });
    const ways: readonly (() => Promise<unknown>)[] = [
      () => open.page.keyboard.press('Escape'),
      () => open.page.goBack(),
      () => open.goTo('#/metrics'),
    ];
    for (const way of ways) {
      await way();
      await question.waitFor();
      await open.page.keyboard.press('Escape');
      await question.waitFor({ state: 'detached' });
      expect(await form.value('Nimi')).toBe('Ei jää talteen');
    }
    expect(open.page.url()).toContain('open=new');
    const asked = open.page.waitForEvent('dialog');
    void open.page.evaluate(() => window.location.reload());
    const unload = await asked;
    expect(unload.type()).toBe('beforeunload');
    await unload.dismiss();
    await open.page.keyboard.press('Escape');
    await question.getByRole('button', { name: 'Lähde tallentamatta' }).press('Enter');
    await open.said('Muutoksia ei tallennettu, eikä selain anna säilyttää luonnosta.');
    await open.app.locator('aside').waitFor({ state: 'detached' });
    expect(await form.text('Luonnos säilyy').count()).toBe(0);
  });
});
