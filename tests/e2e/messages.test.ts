/** What the page says of what was done: how long it stays, where, what it offers, and where the focus goes. */
import type { Locator, Page } from 'playwright-core';
import { BoardPage } from './boardPage';
import { askToRemove } from './formPage';
import { changeProject, faults, itemsOf, projectRow, projectRows, rest } from './rest';
import { lookedAgain, stories, visit, type Place, type Visit } from './visit';

const story = stories();
const title = 'Digitoidaan arkistot';
const other = 'Power platform alustan kehitys';

async function at(place: Place = {}, expected: readonly RegExp[] = []): Promise<Visit> {
  story.open = await visit({ route: '#/projects?year=2024', ...place }, expected);
  return story.open;
}

const notice = ({ app }: Visit, text: string | RegExp = ''): Locator =>
  app.locator('[data-notice]').filter({ hasText: text });
const button = (open: Visit, name: string): Locator => notice(open).getByRole('button', { name, exact: true });
/** What has the focus, by its label or its words. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement: element } = document;
    return element === document.body ? 'nothing' : (element?.getAttribute('aria-label') ?? element?.textContent ?? '');
  });
const untilFocused = (page: Page, text: string): Promise<unknown> =>
  page.waitForFunction((wanted) => document.activeElement?.textContent?.trim() === wanted, text);
/** Lets so much time pass on the page, in milliseconds, and no more. */
async function pass(page: Page, milliseconds: number): Promise<void> {
  await page.clock.pauseAt((await page.evaluate(() => Date.now())) + milliseconds);
}
/** A clock that the story moves. */
const clocked: Place = { alone: true, prepare: (page) => page.clock.install().then(() => undefined) };

describe('a message', () => {
  it('leaves after eight seconds in which nobody points at it or has the focus in it', async () => {
    const open = await at(clocked);
    const board = new BoardPage(open);
    await board.moveByMenu(title, 'Ei tietoa');
    await notice(open, `”${title}” siirretty`).waitFor();
    await notice(open).hover();
    await pass(open.page, 60_000);
    expect(await notice(open).count()).toBe(1);
    await button(open, 'Kumoa').focus();
    await open.page.mouse.move(0, 0);
    await pass(open.page, 60_000);
    expect(await notice(open).count()).toBe(1);
    await board.menuButton(title).focus();
    await pass(open.page, 7_900);
    expect(await notice(open).count()).toBe(1);
    await pass(open.page, 200);
    expect(await notice(open).count()).toBe(0);
  });

  it('leaves with its page and when another measure is opened, and no undo goes along', async () => {
    const open = await at();
    const board = new BoardPage(open);
    await board.moveByMenu(title, 'Ei tietoa');
    await notice(open, `”${title}” siirretty`).waitFor();
    await board.card(title).getByRole('link').click();
    await open.app.locator('aside').waitFor();
    expect(await notice(open).count()).toBe(1);
    await board.card(other).getByRole('link').click();
    await notice(open).waitFor({ state: 'detached' });
    await open.page.keyboard.press('Escape');
    await board.moveByMenu(title, 'Aloitettu');
    await notice(open, `”${title}” siirretty`).waitFor();
    await open.app.getByRole('link', { name: 'Tiekartta', exact: true }).click();
    await notice(open).waitFor({ state: 'detached' });
  });

  it('that needs an answer stays, on other pages too, until it has one', async () => {
    const open = await at(clocked, [/503|412/]);
    const board = new BoardPage(open);
    await faults.add({ match: { method: 'POST', path: '/items(' }, do: { status: 503, retryAfter: 0 } });
    await board.moveByMenu(title, 'Ei tietoa');
    const failed = notice(open, `SharePoint on kiireinen. ”${title}” jäi ennalleen.`);
    await failed.waitFor();
    await open.page.clock.fastForward(60_000);
    await open.app.getByRole('link', { name: 'Tiekartta', exact: true }).click();
    await open.app.locator('[data-page="roadmap"] h2').first().waitFor();
    expect(await failed.count()).toBe(1);
    await faults.clear();
    // What another person has written meanwhile is kept, and named.
    await changeProject('owner', title, { Problem: 'Hänen ongelmansa.' });
    await button(open, 'Yritä uudelleen').click();
    await notice(
      open,
      `”${title}” siirretty: Ei tietoa. Muualla tehdyt muutokset säilyivät: Minkä ongelman tämä ratkaisee.`,
    ).waitFor();
    expect(await notice(open).count()).toBe(1);
    expect((await projectRow(title)).Status).toBe('Ei tietoa');
  });

  it('on a phone stands above the keyboard, and covers no button of the form', async () => {
    const open = await at({ width: 375, height: 740, route: '#/projects?year=2024' });
    const board = new BoardPage(open);
    await board.moveByMenu(title, 'Ei tietoa');
    await notice(open, `”${title}” siirretty`).waitFor();
    await notice(open).hover();
    await open.goTo('#/projects?year=2024&open=2024-04&edit=1');
    const name = open.app.getByLabel('Nimi', { exact: true });
    await name.waitFor();
    // The keyboard of a phone makes what is seen lower, not the page.
    await open.page.evaluate(() => {
      Object.defineProperty(VisualViewport.prototype, 'height', { configurable: true, get: () => 440 });
      window.visualViewport?.dispatchEvent(new window.Event('resize'));
    });
    const place = await notice(open).boundingBox();
    expect((place?.y ?? 0) + (place?.height ?? 0)).toBeLessThanOrEqual(440);
    for (const field of [name, open.app.getByRole('button', { name: 'Tallenna', exact: true })]) {
      await field.focus();
      const box = await field.boundingBox();
      const noticeBox = await notice(open).boundingBox();
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(noticeBox?.y ?? 0);
    }
    expect(await open.overflow()).toBe(0);
    expect(await open.violations()).toEqual([]);
  });

  it('of many saves of which nobody knows is one, names each, and leaves the page behind it in reach', async () => {
    const open = await at({ width: 375, height: 667, route: '#/metrics?entry=1&year=2026' }, [/./]);
    await faults.add({ match: { method: 'POST', path: '/items' }, do: { drop: 'after' } });
    await faults.add({ match: { method: 'GET', path: "MetricValues')/items" }, do: { status: 503, retryAfter: 0 } });
    const fields = open.app.locator('input[data-entry]');
    for (let row = 0; row < 6; row += 1) {
      await fields.nth(row).pressSequentially(String(row + 10));
      await fields.nth(row).press('Enter');
    }
    await open.app.locator('li[data-state="failed"]').nth(5).waitFor();
    await open.app.getByRole('button', { name: 'Takaisin' }).last().click();
    await notice(open, '6 tallennuksesta ei tiedetä, ovatko ne luettelossa.').waitFor();
    expect(await notice(open).count()).toBe(1);
    await notice(open).locator('summary').press('Enter');
    expect(await notice(open).getByRole('listitem').count()).toBe(6);
    const height = async (): Promise<number> => (await notice(open).locator('..').boundingBox())?.height ?? 0;
    expect(await height()).toBeLessThanOrEqual(240);
    // All of it is reached by keyboard, within its own scroll.
    await open.page.keyboard.press('Tab');
    expect(await focused(open.page)).toBe('Sulje');
    expect(await open.violations()).toEqual([]);
    await faults.clear();
    await lookedAgain(open);
    await notice(open, 'lisätty').nth(5).waitFor();
    expect(await height()).toBeLessThanOrEqual(240);
    await open.app.locator('tr[data-metric] a').last().click({ trial: true });
  });
});

describe('what is taken back', () => {
  it('by keyboard leaves the focus on the card, wherever that then stands', async () => {
    const open = await at();
    const board = new BoardPage(open);
    await board.moveByKeyboard(title, 'ArrowRight');
    await open.app.getByRole('dialog').getByRole('button', { name: 'Tallenna', exact: true }).press('Enter');
    await button(open, 'Kumoa').press('Enter');
    await notice(open, 'Siirto kumottu').waitFor();
    await untilFocused(open.page, title);
    expect(await board.statusOf(title)).toBe('started');
  });

  it('by Ctrl+Z needs no way to the message, and in a text it is the text’s own', async () => {
    const open = await at();
    const board = new BoardPage(open);
    await board.moveByKeyboard(title, 'ArrowLeft');
    await notice(open, `”${title}” siirretty: Suunnitellaan.`).waitFor();
    await open.app.getByRole('searchbox').focus();
    await open.page.keyboard.press('Control+z');
    await board.card(title).getByRole('link').focus();
    expect(await board.statusOf(title)).toBe('planned');
    await open.page.keyboard.press('Control+z');
    await notice(open, 'Siirto kumottu').waitFor();
    await untilFocused(open.page, title);
    expect((await projectRow(title)).Status).toBe('Aloitettu');
  });

  it('in a panel leaves the focus on its heading, and an add that is gone on the page’s', async () => {
    const open = await at({ route: '#/projects?year=2024&open=2024-15&edit=1' });
    await open.app.getByLabel('Tilanne', { exact: true }).fill('Näppäimistöltä.');
    await open.app.getByRole('button', { name: 'Tallenna', exact: true }).press('Enter');
    await button(open, 'Kumoa').press('Enter');
    await notice(open, 'Kumottu').waitFor();
    await untilFocused(open.page, 'Määritellään oppimisen digitaalinen palvelupolku');
    await button(open, 'Sulje').press('Enter');
    await untilFocused(open.page, 'Määritellään oppimisen digitaalinen palvelupolku');
    await open.goTo('#/projects?year=2024&open=new');
    await open.app.getByLabel('Nimi', { exact: true }).fill('Lisätään ja kumotaan');
    await open.app.getByRole('button', { name: 'Tallenna', exact: true }).press('Enter');
    await notice(open, 'lisätty').waitFor();
    await open.page.keyboard.press('Escape');
    await open.app.locator('aside').waitFor({ state: 'detached' });
    await button(open, 'Kumoa').press('Enter');
    await notice(open, 'Kumottu').waitFor();
    await untilFocused(open.page, 'Toimenpiteet');
  });

  it('without a network is told as that, not as somebody else’s change, and is taken back when it is tried again', async () => {
    const open = await at({}, [/ERR_|Failed to fetch/]);
    const board = new BoardPage(open);
    await board.moveByMenu(title, 'Ei tietoa');
    await notice(open, `”${title}” siirretty`).waitFor();
    await faults.add({ match: { path: '/_api/' }, do: { drop: 'before' } });
    await button(open, 'Kumoa').click();
    // Neither an answer came nor the row: nobody knows.
    await notice(open, `Yhteyttä ei saatu. Ei tiedetä, onnistuiko se: ”${title}” luetaan uudelleen`).waitFor();
    await faults.clear();
    await button(open, 'Yritä uudelleen').click();
    await notice(open, 'Siirto kumottu').waitFor();
    expect((await projectRow(title)).Status).toBe('Aloitettu');
  });

  it('stays where somebody has changed the same since, and says so', async () => {
    const open = await at({}, [/412/]);
    const board = new BoardPage(open);
    await board.moveByMenu(title, 'Ei tietoa');
    await notice(open, `”${title}” siirretty`).waitFor();
    await changeProject('owner', title, { Status: 'Luovutaan' });
    await button(open, 'Kumoa').click();
    await notice(open, `Ei voitu kumota: ”${title}” on sen jälkeen muutettu.`).waitFor();
    expect(await board.statusOf(title)).toBe('dropped');
  });

  it('is taken back once, however often it is pressed', async () => {
    const open = await at();
    const board = new BoardPage(open);
    await board.moveByMenu(title, 'Ei tietoa');
    await notice(open, `”${title}” siirretty`).waitFor();
    await faults.add({ match: { method: 'POST', path: '/items(' }, do: { delay: 400 } });
    await button(open, 'Kumoa').dblclick();
    await notice(open, `Kumotaan: ”${title}”`).waitFor();
    expect(await open.violations()).toEqual([]);
    await notice(open, 'Siirto kumottu').waitFor();
    expect((await projectRow(title)).Status).toBe('Aloitettu');
  });
});

describe('a delete', () => {
  const press = async (open: Visit, times: number): Promise<void> => {
    await askToRemove(open);
    await open.app
      .getByRole('dialog')
      .getByRole('button', { name: 'Poista', exact: true })
      .click({ clickCount: times });
  };
  const rows = async (): Promise<number> => (await projectRows()).filter(({ Title }) => Title === title).length;

  it('that is pressed twice is done once, and can be taken back', async () => {
    const open = await at({ route: '#/projects?year=2024&open=2024-04' });
    await faults.add({ match: { method: 'POST', path: 'recycle' }, do: { delay: 400 } });
    await press(open, 2);
    await notice(open, `”${title}” siirretty roskakoriin.`).waitFor();
    expect([await notice(open).count(), await rows()]).toEqual([1, 0]);
    await button(open, 'Kumoa').click();
    await notice(open, 'Kumottu').waitFor();
    expect(await rows()).toBe(1);
  });

  it('whose answer was lost is told as done, with the way to the recycle bin', async () => {
    const open = await at({ route: '#/projects?year=2024&open=2024-04' }, [/ERR_|404/]);
    await faults.add({ match: { method: 'POST', path: 'recycle' }, times: 1, do: { drop: 'after' } });
    await press(open, 1);
    await notice(open, 'Sen voi palauttaa sivuston roskakorista.').waitFor();
    expect([await button(open, 'Kumoa').count(), await rows()]).toEqual([0, 0]);
  });

  it('that failed and is tried again leaves what somebody has changed meanwhile, and says so', async () => {
    const open = await at({ route: '#/projects?year=2024&open=2024-04' }, [/503/]);
    await faults.add({ match: { method: 'POST', path: 'recycle' }, do: { status: 503, retryAfter: 0 } });
    await press(open, 1);
    await notice(open, 'SharePoint on kiireinen.').waitFor();
    await faults.clear();
    await changeProject('owner', title, { StatusNote: 'Hänen lauseensa.' });
    await button(open, 'Yritä uudelleen').click();
    await notice(open, /^Ei poistettu: .* on muuttanut/).waitFor();
    await open.app.locator('aside').getByText('Hänen lauseensa.').waitFor();
    expect(await rows()).toBe(1);
  });

  it('of what somebody else has deleted is no error: it is gone', async () => {
    const open = await at({ route: '#/projects?year=2024&open=2024-04' }, [/404/]);
    const { Id } = await projectRow(title);
    expect(await rest('owner').post(`${itemsOf('Projects')}(${Id})/recycle`, '')).toBe(200);
    await press(open, 1);
    await notice(open, `”${title}” oli jo poistettu.`).waitFor();
    await open.app.locator('aside').waitFor({ state: 'detached' });
  });
});

describe('Esc', () => {
  it('in a question closes the question, and the panel behind it stays; so it does in a list of choices', async () => {
    const open = await at({ route: '#/projects?year=2024&open=2024-15' });
    const panel = open.app.locator('aside');
    for (const name of ['Lisää toimintoja', 'Päivitä tilanne']) {
      if (name === 'Päivitä tilanne') await panel.getByRole('button', { name, exact: true }).press('Enter');
      else await askToRemove(open);
      await open.app.getByRole('dialog').waitFor();
      await open.page.keyboard.press('Escape');
      await open.app.getByRole('dialog').waitFor({ state: 'detached' });
      expect(await panel.count()).toBe(1);
      expect(await focused(open.page)).toBe(name);
    }
    await panel.getByRole('button', { name: 'Muokkaa' }).click();
    await panel.getByRole('combobox', { name: /^Vastuutaho/ }).click();
    await open.page.getByRole('listbox').waitFor();
    await open.page.keyboard.press('Escape');
    await open.page.getByRole('listbox').waitFor({ state: 'detached' });
    expect(await panel.getByRole('combobox', { name: /^Vastuutaho/ }).count()).toBe(1);
  });
});
