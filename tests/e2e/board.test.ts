/** The board: a measure goes from the list to the card, is moved, and is in the list again. */
import { BoardPage } from './boardPage';
import { printedFromMenu } from './paper';
import { changeProject, projectRow, rest } from './rest';
import { reloaded, stories, thirdOf, visit, type Place, type Visit } from './visit';

const story = stories();

async function board(place: Place = {}, expected: readonly RegExp[] = []): Promise<BoardPage> {
  story.open = await visit({ route: '#/projects?year=2024', ...place }, expected);
  return new BoardPage(story.open);
}

describe('a lead', () => {
  it('is told that a measure which is to be moved has been deleted, and its card goes', async () => {
    const title = 'Digitoidaan arkistot';
    const page = await board({}, [/404/]);
    expect(await page.statusOf(title)).toBe('started');
    const { Id } = await projectRow(title);
    const path = "web/getList('/sites/digi/Lists/Projects')/items";
    expect(await rest('lead').remove(`${path}(${Id})`)).toBe(200);
    await page.moveByMenu(title, 'Ei tietoa');
    await page.notice(`”${title}” oli jo poistettu.`).waitFor();
    expect(await page.card(title).count()).toBe(0);
  });

  it.each(thirdOf(['page', 'teams'] as const))(
    'moves a measure from Aloitettu to Tehty and back (%s)',
    async (host) => {
      const title = 'Digitoidaan arkistot';
      expect((await projectRow(title)).Status).toBe('Aloitettu');
      const page = await board({ host });
      expect(await page.statusOf(title)).toBe('started');
      await page.moveByMenu(title, 'Tehty');
      await page.answer('Valmis.');
      await page.notice(`”${title}” siirretty: Tehty.`).waitFor();
      expect(await page.statusOf(title)).toBe('done');
      const row = await projectRow(title);
      expect(row.Status).toBe('Tehty');
      expect(row.StatusDate).toMatch(/T2[12]:00:00Z$/);
      await page.press('Kumoa');
      await page.notice('Siirto kumottu').waitFor();
      expect(await page.statusOf(title)).toBe('started');
      expect(await projectRow(title)).toMatchObject({ Status: 'Aloitettu', StatusDate: null });
    },
  );

  it('moves by keyboard, and focus goes with the card', async () => {
    const title = 'Otetaan käyttöön integraatioalusta';
    const page = await board();
    await page.moveByKeyboard(title, 'ArrowRight');
    await page.notice(`”${title}” siirretty: Aloitettu.`).waitFor();
    await page.hasFocus(title);
    await story.open?.page.keyboard.press('Alt+ArrowLeft');
    await page.notice(`”${title}” siirretty: Suunnitellaan.`).waitFor();
    expect((await projectRow(title)).Status).toBe('Suunnitellaan');
  });

  it('moves a card out of a status that somebody typed into the list, and Kumoa brings it back letter for letter', async () => {
    const title = 'Odottaa vielä rahaa';
    const { status } = await rest('owner').add('Projects', {
      Title: title,
      Year: 2024,
      Status: 'Odottaa  rahoitusta?',
    });
    expect(status).toBe(201);
    const page = await board();
    expect(await page.statusOf(title)).toBe('none');
    await page.moveByKeyboard(title, 'ArrowRight');
    await page.notice(`”${title}” siirretty: Suunnitellaan.`).waitFor();
    expect((await projectRow(title)).Status).toBe('Suunnitellaan');
    await page.press('Kumoa');
    await page.notice(/on taas tilassa Odottaa\s+rahoitusta\?/).waitFor();
    expect((await projectRow(title)).Status).toBe('Odottaa  rahoitusta?');
    expect(await page.statusOf(title)).toBe('none');
  });

  it('moves by dragging, and finds it so after a reload', async () => {
    const title = 'IOT-alustan käyttöönotto';
    const page = await board();
    await page.moveByDrag(title, 'unknown');
    await page.notice(`”${title}” siirretty: Ei tietoa.`).waitFor();
    await reloaded((story.open as Visit).page);
    await page.card(title).waitFor();
    expect(await page.statusOf(title)).toBe('unknown');
    expect(await page.columns()).toContain('Ei tietoa 4');
    await page.moveByDrag(title, 'started');
    await page.notice(`”${title}” siirretty: Aloitettu.`).waitFor();
  });

  it.each(
    thirdOf([
      ['by keyboard', (page: BoardPage, title: string) => page.moveByKeyboard(title, 'ArrowLeft')],
      ['by its menu', (page: BoardPage, title: string) => page.moveByMenu(title, 'Suunnitellaan')],
    ]),
  )('moves a measure out of what the board is narrowed to %s, and goes on with the next one', async (_, move) => {
    const page = await board({ route: '#/projects?year=2024&status=started' });
    const cards = page.column('started').locator('[data-card]');
    const [first, second] = await Promise.all([0, 1].map((index) => cards.nth(index).getByRole('link').innerText()));
    await move(page, first ?? '');
    await page.notice('siirretty: Suunnitellaan').waitFor();
    await page.hasFocus(second ?? '');
  });

  it('moves a measure of the new year out of "Ei tilaa vielä"', async () => {
    const page = await board({ route: '#/projects?year=2025' });
    expect((await page.columns())[0]).toBe('Ei tilaa vielä 26');
    await page.moveByMenu('ESG mittariston luominen', 'Suunnitellaan');
    await page.notice('siirretty: Suunnitellaan').waitFor();
    await page.hasFocus('ESG mittariston luominen');
    expect(await page.columns()).toEqual([
      'Ei tilaa vielä 25',
      'Suunnitellaan 1',
      'Aloitettu 0',
      'Tehty 0',
      'Ei tietoa 0',
      'Luovutaan 0',
    ]);
    await page.press('Kumoa');
    await page.notice('Siirto kumottu').waitFor();
    expect((await page.columns())[0]).toBe('Ei tilaa vielä 26');
  });

  it('is told when somebody else was first, and overwrites nothing', async () => {
    const title = 'Luomme näkymän ict-kustannuksista';
    const page = await board({}, [/412/]);
    expect(await changeProject('owner', title, { Status: 'Luovutaan' })).toBe(204);
    await page.moveByMenu(title, 'Ei tietoa');
    await page.notice(`Outi Omistaja muutti toimenpidettä ”${title}” ennen sinua: tila on nyt Luovutaan.`).waitFor();
    expect(await page.statusOf(title)).toBe('dropped');
    expect((await projectRow(title)).Status).toBe('Luovutaan');
    await page.press('Siirrä silti tilaan Ei tietoa');
    await page.notice(`”${title}” siirretty: Ei tietoa.`).waitFor();
    expect((await projectRow(title)).Status).toBe('Ei tietoa');
    await changeProject('owner', title, { Status: 'Aloitettu', StatusDate: null });
  });

  it('keeps a change that somebody made elsewhere in the same measure', async () => {
    const title = 'Maksu- ja lippujärjestelmän hankinta';
    const page = await board({}, [/412/]);
    expect(await changeProject('owner', title, { StatusNote: 'Kilpailutus käynnissä.' })).toBe(204);
    await page.moveByMenu(title, 'Ei tietoa');
    await page.notice(`”${title}” siirretty: Ei tietoa.`).waitFor();
    await page.card(title).getByText('Kilpailutus käynnissä.').waitFor();
    await changeProject('owner', title, { Status: 'Aloitettu', StatusNote: '', StatusDate: null });
  });
});

describe('a director', () => {
  it('sees the same board without handles, and the service refuses the write', async () => {
    const page = await board({ user: 'director' });
    expect(await page.columns()).toEqual(['Suunnitellaan 1', 'Aloitettu 16', 'Tehty 5', 'Ei tietoa 3', 'Luovutaan 1']);
    const card = page.card('Digitoidaan arkistot');
    expect(await card.getAttribute('draggable')).toBeNull();
    await page.menuButton('Digitoidaan arkistot').click();
    await page.item('Avaa luettelossa').waitFor();
    expect(await page.item('Tehty').count()).toBe(0);
    await story.open?.page.keyboard.press('Escape');
    await page.moveByKeyboard('Digitoidaan arkistot', 'ArrowRight');
    expect(await page.statusOf('Digitoidaan arkistot')).toBe('started');
    expect(await changeProject('director', 'Digitoidaan arkistot', { Status: 'Tehty' })).toBe(403);
    expect((await projectRow('Digitoidaan arkistot')).Status).toBe('Aloitettu');
  });
});

describe('filters', () => {
  it('stand in the address, tell how many, and go back step by step', async () => {
    const page = await board({ route: '#/projects?year=2025' });
    expect(await page.shown()).toBe('26 / 26');
    await page.choose('Teema', /^C /);
    expect(await page.shown()).toBe('9 / 26');
    expect(story.open?.page.url()).toContain('theme=C');
    await story.open?.app.getByRole('searchbox').fill('GENAI');
    await page.notice(/^2 \/ 26/).waitFor();
    expect(story.open?.page.url()).toContain('q=GENAI');
    await page.press('Poista rajaukset');
    expect(await page.shown()).toBe('26 / 26');
    await story.open?.page.goBack();
    await page.notice(/^2 \/ 26/).waitFor();
  });

  it('say so when nothing is left, and how to widen them', async () => {
    const page = await board({ route: '#/projects?year=2024&q=olematonta' });
    await page.notice('Ei toimenpiteitä näillä rajauksilla.').waitFor();
    expect(await story.open?.violations()).toEqual([]);
    await story.open?.app.locator('[data-page]').getByRole('button', { name: 'Poista rajaukset' }).last().click();
    expect(await page.shown()).toBe('26 / 26');
  });
});

describe('the board', () => {
  it.each(
    thirdOf([
      ['fi', ['Suunnitellaan 1', 'Aloitettu 16', 'Tehty 5', 'Ei tietoa 3', 'Luovutaan 1']],
      ['sv', ['Planeras 1', 'Pågår 16', 'Slutförd 5', 'Uppgift saknas 3', 'Slopas 1']],
      ['en', ['Planned 1', 'Started 16', 'Done 5', 'No information 3', 'Dropped 1']],
    ] as const),
  )('speaks %s', async (lang, columns) => {
    const page = await board({ lang });
    expect(await page.columns()).toEqual(columns);
    const name = page.card('Digitoidaan arkistot').locator('p').first();
    expect(await name.getAttribute('lang')).toBe(lang === 'fi' ? null : 'fi');
  });

  it.each(
    thirdOf([
      ['page', 'light', 1280],
      ['page', 'dark', 1280],
      ['third', 'light', 1280],
      ['page', 'light', 375],
      ['page', 'dark', 375],
      ['page', 'light', 320],
      ['teams', 'light', 1280],
      ['teams', 'dark', 1280],
      ['teams', 'contrast', 1280],
      ['phone', 'contrast', 500],
    ] as const),
  )('is accessible and scrolls nowhere sideways: %s, %s, %i px', async (host, theme, width) => {
    await board({ host, theme, width });
    expect(await story.open?.overflow()).toBe(0);
    expect(await story.open?.violations()).toEqual([]);
  });

  it.each(thirdOf(['#/projects?year=2024', '#/meeting?year=2025', '#/settings']))(
    'prints from the menu as itself alone: %s',
    async (route) => {
      story.open = await visit({ user: 'owner', route });
      const { page } = story.open;
      const paper = await printedFromMenu(story.open);
      await page.emulateMedia({ media: 'print' });
      expect(await paper.locator('[data-page]').isVisible()).toBe(true);
      expect(await page.locator('.siteHeader').isVisible()).toBe(false);
      expect(await paper.getByRole('navigation').isVisible()).toBe(false);
      expect(await paper.locator('.ms-Button:visible, button[data-look]:visible').allInnerTexts()).toEqual([]);
      if (!route.includes('projects')) return;
      await paper.getByText('Toimenpiteet · 2024 · 26 / 26').waitFor();
      // The head of a column is repeated on each sheet that the column goes on to.
      const head = paper.locator('[data-status="started"] h3');
      expect((await head.innerText()).replace(/\s+/g, '')).toBe('Aloitettu162024');
      expect(await head.evaluate((element) => getComputedStyle(element).display)).toBe('table-header-group');
    },
  );
});
