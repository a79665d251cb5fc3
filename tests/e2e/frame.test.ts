/** Code that does not come, and pages that fail: the frame stays, says what happened, and leads on. */
import type { Locator, Page } from 'playwright-core';
import { BoardPage } from './boardPage';
import { backOnline, codeComplaints, withCode, withoutCode } from './codePart';
import { fromList } from './formPage';
import { projectRow } from './rest';
import { stories, thirdOf, visit, type Place, type Visit } from './visit';

const story = stories();

async function at(place: Place, expected: readonly RegExp[] = []): Promise<Visit> {
  story.open = await visit({ route: '#/projects?year=2024', ...place }, [codeComplaints, ...expected]);
  return story.open;
}

const navigation = ({ app }: Visit): Locator => app.getByRole('navigation', { name: 'Sivut' });
const press = (open: Visit, page: string): Promise<void> =>
  navigation(open).getByRole('link', { name: page, exact: true }).click();
/** The part that says that it could not be loaded. */
const lost = ({ app }: Visit): Locator => app.locator('[data-lost]');
const retry = (open: Visit): Locator => lost(open).getByRole('button', { name: 'Yritä uudelleen' });

describe('a page that was not opened before', () => {
  it('without a network says so within its frame, all pages can still be reached, and opens when it is tried again', async () => {
    const open = await at({ user: 'owner' });
    await withoutCode(open.page, 'offline');
    for (const page of ['Mittarit', 'Vaikutukset ja kustannukset']) {
      await press(open, page);
      await lost(open).getByRole('heading', { name: 'Yhteyttä ei saatu' }).waitFor();
      expect(await navigation(open).isVisible()).toBe(true);
    }
    expect(await open.violations()).toEqual([]);
    await press(open, 'Toimenpiteet');
    await new BoardPage(open).card('Digitoidaan arkistot').waitFor();
    await press(open, 'Mittarit');
    await retry(open).click();
    await retry(open).waitFor();
    await withCode(open.page);
    await retry(open).click();
    await open.app.locator('[data-metric]').first().waitFor();
    // Whoever pressed the button goes on where the page begins.
    await open.page.waitForFunction(() => document.activeElement?.textContent === 'Mittarit');
  });

  it('opens by itself once the network is back', async () => {
    const open = await at({});
    await withoutCode(open.page, 'offline');
    await press(open, 'Mittarit');
    await retry(open).waitFor();
    await withCode(open.page);
    await backOnline(open.page);
    await open.app.locator('[data-metric]').first().waitFor();
  });

  it('and is gone from the server asks to load anew, which leads to it', async () => {
    const open = await at({ user: 'owner' });
    await withoutCode(open.page, 'gone', 'settings_');
    await open.app.getByRole('button', { name: 'Muut toiminnot' }).click();
    await open.page.getByRole('menuitem', { name: 'Asetukset' }).click();
    await lost(open).getByRole('heading', { name: 'Sovellus on päivitetty' }).waitFor();
    expect(await retry(open).count()).toBe(0);
    expect(await open.violations()).toEqual([]);
    await withCode(open.page, 'settings_');
    await lost(open).getByRole('button', { name: 'Lataa sivu uudelleen' }).click();
    await open.app.locator('[data-page="settings"]').getByRole('heading', { name: 'Asetukset' }).waitFor();
  });

  it('keeps what was typed before as a draft', async () => {
    const open = await at({ route: '#/projects?year=2024&open=2024-15&edit=1' });
    const sentence = open.app.getByLabel('Tilanne', { exact: true });
    await sentence.fill('Kirjoitettu junassa.');
    await withoutCode(open.page, 'offline');
    await press(open, 'Mittarit');
    await retry(open).waitFor();
    await open.goTo('#/projects?year=2024&open=2024-15&edit=1');
    await open.app.getByRole('button', { name: 'Jatka luonnosta' }).click();
    expect(await sentence.inputValue()).toBe('Kirjoitettu junassa.');
  });

  it.each(
    thirdOf([
      ['page', 'light', 1366, 'offline'],
      ['page', 'dark', 375, 'gone'],
      ['teams', 'contrast', 1280, 'offline'],
    ] as const),
  )('is accessible and scrolls nowhere sideways: %s, %s, %i px, %s', async (host, theme, width, absence) => {
    const open = await at({
      host,
      theme,
      width,
      route: '#/effects',
      prepare: (page) => withoutCode(page, absence, 'effects_'),
    });
    await lost(open).waitFor();
    expect(await open.overflow()).toBe(0);
    expect(await open.violations()).toEqual([]);
  });
});

describe('a part of a page', () => {
  const title = 'Digitoidaan arkistot';

  it('that does not come leaves the page: the panel and the form of a measure, with the way out and in', async () => {
    const open = await at({});
    const board = new BoardPage(open);
    await withoutCode(open.page, 'offline', 'measure_');
    await board.card(title).getByRole('link').click();
    await open.app.locator('aside').getByRole('heading', { name: 'Yhteyttä ei saatu' }).waitFor();
    expect(await open.violations()).toEqual([]);
    await open.page.keyboard.press('Escape');
    await open.app.locator('aside').waitFor({ state: 'detached' });
    await board.moveByMenu(title, 'Tehty');
    await open.app.getByRole('dialog', { name: 'Yhteyttä ei saatu' }).waitFor();
    expect(await open.violations()).toEqual([]);
    await withCode(open.page, 'measure_');
    await open.app.getByRole('dialog').getByRole('button', { name: 'Yritä uudelleen' }).click();
    await board.answer('Valmis.');
    await board.notice(`”${title}” siirretty: Tehty.`).waitFor();
  });

  it('that does not come leaves the others: tiles and charts of the overview', async () => {
    const open = await at({
      route: '#/overview',
      prepare: async (page) => {
        await withoutCode(page, 'offline', 'charts_');
        await withoutCode(page, 'offline', 'metrics-tile_');
      },
    });
    const tile = open.app.locator('[data-tile="metrics"]');
    await tile.getByText('Yhteyttä ei saatu.').waitFor();
    const year = open.app.locator('[data-tile="year"]').first();
    await year.getByText('Kuviota ei saatu ladattua. Luvut ovat vieressä ja taulukossa.').waitFor();
    expect(await open.violations()).toEqual([]);
    await withCode(open.page, 'charts_');
    await withCode(open.page, 'metrics-tile_');
    await year.getByRole('button', { name: 'Yritä uudelleen' }).click();
    await year.locator('svg').first().waitFor();
    await tile.getByRole('button', { name: 'Yritä uudelleen' }).click();
    await tile.getByText('mitattavissa').waitFor();
  });

  it('that is taken away as a file says that it did not come, and comes when it is tried again', async () => {
    const open = await at({ route: '#/projects?year=2024&view=table' });
    await withoutCode(open.page, 'offline', 'csv_');
    await fromList(open.app, 'Lataa CSV');
    await open.said('Yhteyttä ei saatu.');
    await withCode(open.page, 'csv_');
    const [download] = await Promise.all([
      open.page.waitForEvent('download'),
      open.app.getByRole('button', { name: 'Yritä uudelleen' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('toimenpiteet-2024.csv');
  });

  it('is asked for again: the history of a measure', async () => {
    const open = await at({ route: '#/projects?year=2024&open=2024-15' });
    await withoutCode(open.page, 'offline', 'history_');
    await open.app.getByRole('button', { name: 'Näytä historia' }).click();
    await open.app.getByText('Historiaa ei saatu haettua.').waitFor();
    await withCode(open.page, 'history_');
    await open.app.locator('aside').getByRole('button', { name: 'Yritä uudelleen' }).click();
    await open.app.getByText('lisäsi tämän').waitFor();
  });

  it('is asked for again: the agenda text and the deck of the meeting', async () => {
    const open = await at({
      user: 'owner',
      route: '#/meeting?year=2025',
      prepare: async (page) => {
        await withoutCode(page, 'offline', 'agenda_');
        await withoutCode(page, 'gone', 'deck_');
      },
    });
    await retry(open).waitFor();
    await withCode(open.page, 'agenda_');
    await retry(open).click();
    await open.app.getByRole('article', { name: 'Esityslistateksti' }).waitFor();
    await open.app.getByRole('button', { name: 'Tee esitys' }).click();
    await lost(open).getByText('Sovellus on päivitetty.').waitFor();
  });

  it('that writes does not come: the card goes back, and is moved when it is tried again', async () => {
    const open = await at({ prepare: (page) => withoutCode(page, 'offline', 'write_') });
    const board = new BoardPage(open);
    await board.moveByMenu(title, 'Ei tietoa');
    await board.notice('Yhteyttä ei saatu.').waitFor();
    expect(await board.statusOf(title)).toBe('started');
    expect(await board.card(title).getAttribute('aria-busy')).toBeNull();
    await withCode(open.page, 'write_');
    await board.press('Yritä uudelleen');
    await board.notice(`”${title}” siirretty: Ei tietoa.`).waitFor();
    expect((await projectRow(title)).Status).toBe('Ei tietoa');
  });

  it('that writes is gone from the server: that is told, and what to do', async () => {
    const open = await at({ prepare: (page) => withoutCode(page, 'gone', 'write_') });
    const board = new BoardPage(open);
    await board.moveByMenu(title, 'Ei tietoa');
    await board.notice(`Sovellus on päivitetty. ”${title}” jäi ennalleen.`).waitFor();
    await withCode(open.page, 'write_');
    await board.press('Lataa sivu uudelleen');
    await board.card(title).waitFor();
    expect(await board.statusOf(title)).toBe('started');
  });
});

describe('a language that does not come', () => {
  it('leaves the page in the language that it is in, and comes when it is tried again', async () => {
    const open = await at({
      host: 'teams',
      teamsLang: 'sv-fi',
      late: '1500',
      prepare: (page) => withoutCode(page, 'offline', 'sv_'),
    });
    const alert = open.page.frameLocator('#app').getByRole('alert');
    await alert.getByText('Sidan kunde inte laddas').waitFor();
    expect(await navigation(open).isVisible()).toBe(true);
    await withCode(open.page, 'sv_');
    await open.page.frameLocator('#app').getByRole('button', { name: 'Försök igen' }).click();
    await open.app.getByRole('navigation', { name: 'Sidor' }).waitFor();
    expect(await alert.count()).toBe(0);
  });
});

describe('the whole page', () => {
  it.each(
    thirdOf([
      ['offline', 'Sivua ei saatu ladattua. Tarkista verkkoyhteys.', 'Yritä uudelleen'],
      ['gone', 'Sovellus on päivitetty. Lataa sivu uudelleen.', 'Lataa sivu uudelleen'],
    ] as const),
  )('whose code is %s says so, and comes by its button', async (absence, text, button) => {
    let told = Promise.resolve('');
    const tell = async (page: Page): Promise<string> => {
      const said = await page.getByRole('alert').innerText();
      await withCode(page, 'app_');
      await page.getByRole('button', { name: button }).click();
      return said;
    };
    await at({
      prepare: async (page) => {
        await withoutCode(page, absence, 'app_');
        told = tell(page);
      },
    });
    expect(await told).toBe(text);
    expect(await story.open?.page.getByRole('alert').count()).toBe(0);
  });
});

describe('the property pane', () => {
  it('whose code does not come says so, and is there when it is opened again', async () => {
    const { page } = await at({ prepare: (blocked) => withoutCode(blocked, 'offline', 'pane_') });
    const pane = page.locator('#pane');
    const open = page.getByRole('button', { name: 'Ominaisuudet' });
    await open.click();
    await pane.getByText('Sivua ei saatu ladattua. Tarkista verkkoyhteys.').waitFor();
    await withCode(page, 'pane_');
    // SharePoint draws it as soon as it has come, the workbench when it is opened once more.
    for (let press = 0; press < 20 && (await pane.getByRole('combobox').count()) === 0; press += 1) await open.click();
    await pane.getByRole('combobox').first().waitFor({ state: 'attached' });
  });
});

describe('a page that fails', () => {
  const fault = /A fault of the browser/;

  it('leaves the frame, says so, and is there again when it is tried again or its address changes', async () => {
    const open = await at({}, [fault]);
    const board = new BoardPage(open);
    const sabotage = (broken: boolean): Promise<void> =>
      open.page.evaluate((wanted) => {
        const { prototype } = HTMLDialogElement as { prototype: { showModal: () => void; whole?: () => void } };
        prototype.whole ??= prototype.showModal;
        prototype.showModal = wanted
          ? () => {
              throw new TypeError('A fault of the browser');
            }
          : prototype.whole;
      }, broken);
    await sabotage(true);
    await board.moveByMenu('Digitoidaan arkistot', 'Tehty');
    await lost(open).getByRole('heading', { name: 'Tätä ei voitu näyttää' }).waitFor();
    await lost(open).getByText('Virheen viesti: TypeError: A fault of the browser').waitFor();
    expect(await navigation(open).isVisible()).toBe(true);
    expect(await open.violations()).toEqual([]);
    await retry(open).click();
    await board.card('Digitoidaan arkistot').waitFor();
    await board.moveByMenu('Digitoidaan arkistot', 'Tehty');
    await lost(open).waitFor();
    await sabotage(false);
    await press(open, 'Tiekartta');
    await open.app.locator('[data-page="roadmap"] h2').first().waitFor();
    expect(await lost(open).count()).toBe(0);
  });

  it('is told in the roadmap alone, too, instead of an outline without end', async () => {
    const open = await at(
      {
        webpart: 'roadmap',
        route: '',
        alone: true,
        prepare: async (page) => {
          await page.addInitScript(() => Object.assign(window, { ResizeObserver: undefined }));
        },
      },
      [/ResizeObserver/],
    );
    await lost(open).getByRole('heading', { name: 'Tätä ei voitu näyttää' }).waitFor();
    expect(await open.page.locator('.dk-skeleton').count()).toBe(0);
  });
});
