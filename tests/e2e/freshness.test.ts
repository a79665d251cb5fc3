/**
 * What others do appears by itself; what was seen the last time stands at once, and stays when the lists do not answer.
 */
import type { Page } from 'playwright-core';
import { BoardPage } from './boardPage';
import { changeProject, faults } from './rest';
import { stories, visit, type Place, type Visit } from './visit';

const story = stories();

async function at(place: Place, expected: readonly RegExp[] = []): Promise<Visit> {
  story.open = await visit({ route: '#/projects?year=2024', ...place }, expected);
  return story.open;
}

/** What the browser tells when its tab is seen again or its network is back: the page then looks at once. */
const lookAgain = (open: Visit): Promise<boolean> =>
  open.page.evaluate(() => window.dispatchEvent(new Event('online')));
/** Waits until the page has been drawn twice: what it does with an answer that has come is then seen. */
const drawnTwice = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))));
const title = 'Digitoidaan arkistot';

describe("others' edits", () => {
  afterEach(() => changeProject('owner', title, { Status: 'Aloitettu' }));

  it('appear without a reload, are marked for a moment and told', async () => {
    const open = await at({});
    const board = new BoardPage(open);
    await open.app.locator('[data-freshness="current"]').waitFor({ state: 'attached' });
    await changeProject('owner', title, { Status: 'Tehty' });
    await lookAgain(open);
    await open.app.locator('[data-card][data-by-others]').filter({ hasText: title }).waitFor();
    expect(await board.statusOf(title)).toBe('done');
    await open.app
      .getByRole('status')
      .filter({ hasText: 'Joku muu muutti yhtä tietoa' })
      .waitFor({ state: 'attached' });
    expect(await open.violations()).toEqual([]);
    await open.app.locator('[data-by-others]').first().waitFor({ state: 'detached' });
  });

  it('wait while somebody is choosing from a card, and come afterwards', async () => {
    const open = await at({});
    const board = new BoardPage(open);
    await board.menuButton(title).click();
    await changeProject('owner', title, { Status: 'Tehty' });
    const [answer] = await Promise.all([open.page.waitForResponse(/Projects.*\/items\?/), lookAgain(open)]);
    await answer.finished();
    await drawnTwice(open.page);
    expect(await board.statusOf(title)).toBe('started');
    await open.page.keyboard.press('Escape');
    await open.app.locator('[data-card][data-by-others]').filter({ hasText: title }).waitFor();
    expect(await board.statusOf(title)).toBe('done');
  });

  it('wait while a card is being dragged, and come once it is let go', async () => {
    const open = await at({});
    const { page, app } = open;
    const board = new BoardPage(open);
    await app.locator('[data-freshness="current"]').waitFor({ state: 'attached' });
    const box = await board.card('IOT-alustan käyttöönotto').boundingBox();
    if (!box) throw new Error('The card is not drawn.');
    await page.mouse.move(box.x + box.width / 2, box.y + 8);
    await page.mouse.down();
    await page.mouse.move(box.x + 60, box.y + 40, { steps: 4 });
    await changeProject('owner', title, { Status: 'Tehty' });
    const [answer] = await Promise.all([page.waitForResponse(/Projects.*\/items\?/), lookAgain(open)]);
    await answer.finished();
    // Longer than a pointer that moves no more is waited for.
    await page.waitForTimeout(1800);
    expect(await board.statusOf(title)).toBe('started');
    await page.mouse.up();
    await app.locator('[data-card][data-by-others]').filter({ hasText: title }).waitFor();
    expect(await board.statusOf(title)).toBe('done');
  });

  it('come after a card was dragged to another column, which ends the drag unseen', async () => {
    const open = await at({});
    const board = new BoardPage(open);
    const dragged = 'IOT-alustan käyttöönotto';
    await open.app.locator('[data-freshness="current"]').waitFor({ state: 'attached' });
    try {
      await board.moveByDrag(dragged, 'planned');
      await open.app.getByRole('button', { name: 'Kumoa' }).waitFor();
      expect(await board.statusOf(dragged)).toBe('planned');
      await changeProject('owner', title, { Status: 'Tehty' });
      await lookAgain(open);
      await open.app.locator('[data-card][data-by-others]').filter({ hasText: title }).waitFor();
      expect(await board.statusOf(title)).toBe('done');
    } finally {
      await changeProject('owner', dragged, { Status: 'Aloitettu' });
    }
  });

  it('read before a save was there do not undo it on the page: the next move meets nobody', async () => {
    const open = await at({ user: 'owner' });
    const { page, app } = open;
    const board = new BoardPage(open);
    await app.locator('[data-freshness="current"]').waitFor({ state: 'attached' });
    await changeProject('lead', 'IOT-alustan käyttöönotto', { StatusNote: 'Toisen lause.' });
    // The lists are read, and the answer comes only after the move.
    let sent = (): void => undefined;
    const moved = new Promise<void>((resolve) => (sent = resolve));
    await page.route(/Projects.*\/items\?/, async (route) => {
      const answer = await route.fetch();
      await moved;
      await route.fulfill({ response: answer });
    });
    const read = page.waitForRequest(/Projects.*\/items\?/);
    await lookAgain(open);
    await read;
    await board.moveByKeyboard(title, 'ArrowLeft');
    await open.said(`”${title}” siirretty: Suunnitellaan.`);
    const late = page.waitForResponse(/Projects.*\/items\?/);
    sent();
    await (await late).finished();
    await drawnTwice(page);
    expect(await board.statusOf(title)).toBe('planned');
    await board.moveByKeyboard(title, 'ArrowRight');
    await open.said(`”${title}” siirretty: Aloitettu.`);
    expect(await board.statusOf(title)).toBe('started');
  });

  it('are looked for every half minute in a tab that is seen, and in no other', async () => {
    let looks = 0;
    const open = await at({
      alone: true,
      prepare: async (page) => {
        await page.clock.install();
        page.on('request', (request) => {
          if (/_api\/web\/lists\?/.test(request.url())) looks += 1;
        });
      },
    });
    await open.app.locator('[data-freshness="current"]').waitFor({ state: 'attached' });
    expect(looks).toBe(1);
    await Promise.all([open.page.waitForRequest(/_api\/web\/lists\?/), open.page.clock.runFor(31_000)]);
    expect(looks).toBe(2);
    await open.page.evaluate(() =>
      Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true }),
    );
    await open.page.clock.runFor(120_000);
    expect(looks).toBe(2);
  });
});

describe('the roadmap on somebody else’s page', () => {
  it('looks again every five minutes at most, and only while it is in view', async () => {
    let looks = 0;
    const { page, app } = await at({
      webpart: 'roadmap',
      route: '',
      alone: true,
      prepare: async (opened) => {
        await opened.clock.install();
        opened.on('request', (request) => {
          if (/_api\/web\/lists\?/.test(request.url())) looks += 1;
        });
      },
    });
    await app.getByRole('heading', { name: 'Digitiekartta 2025' }).waitFor();
    expect(looks).toBe(1);
    await page.clock.runFor(280_000);
    await page.evaluate(() => window.dispatchEvent(new Event('online')));
    expect(looks).toBe(1);
    await Promise.all([page.waitForRequest(/_api\/web\/lists\?/), page.clock.runFor(30_000)]);
    expect(looks).toBe(2);
    await app.evaluate((root) => root.ownerDocument.body.style.setProperty('padding-top', '5000px'));
    await page.evaluate(() => window.scrollTo(0, 0));
    await page.clock.runFor(700_000);
    expect(looks).toBe(2);
    await Promise.all([page.waitForRequest(/_api\/web\/lists\?/), app.scrollIntoViewIfNeeded()]);
  });
});

/** Changes what the browser keeps for the next time: the columns that it was made with, or when it was. */
const remade = (page: Page, changes: { readonly made?: string; readonly at?: number }): Promise<void> =>
  page.evaluate(
    (changed) =>
      new Promise((resolve) => {
        const opening = indexedDB.open('keyval-store');
        opening.onsuccess = () => {
          const store = opening.result.transaction('keyval', 'readwrite').objectStore('keyval');
          const cursor = store.openCursor();
          cursor.onsuccess = () => {
            const write = cursor.result?.update({ ...(cursor.result.value as object), ...changed });
            if (write)
              write.onsuccess = () => {
                opening.result.close();
                resolve();
              };
          };
        };
      }),
    changes,
  );

/** How many copies the browser has kept. */
const copiesKept = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        const opening = indexedDB.open('keyval-store');
        opening.onsuccess = () => {
          const { result: db } = opening;
          const keys = db.transaction('keyval').objectStore('keyval').getAllKeys();
          keys.onsuccess = () => {
            db.close();
            resolve(keys.result.length);
          };
        };
      }),
  );

/** Waits until the copy for the next time has been made: a moment after everything has been drawn. */
async function untilKept({ app, page }: Visit): Promise<void> {
  await app.locator('[data-freshness="current"]').waitFor({ state: 'attached' });
  while ((await copiesKept(page)) === 0) await page.waitForTimeout(50);
}

describe('what was seen the last time', () => {
  it('stands at once while the lists are read, and is brought up to date', async () => {
    const open = await at({});
    await untilKept(open);
    await changeProject('owner', title, { Status: 'Tehty' });
    await faults.add({ match: { path: '/_api/web' }, times: 100, do: { delay: 2500 } });
    await open.page.reload();
    await open.app.getByText('päivitetään').waitFor();
    const board = new BoardPage(open);
    expect(await board.statusOf(title)).toBe('started');
    await faults.clear();
    await open.app.locator('[data-freshness="current"]').waitFor({ state: 'attached' });
    expect(await board.statusOf(title)).toBe('done');
    await changeProject('owner', title, { Status: 'Aloitettu' });
  });

  it('stays without a network, keeps what is written as a draft, and is saved when the network is back', async () => {
    const open = await at({}, [/ERR_|Failed to fetch/]);
    await untilKept(open);
    await faults.add({ match: { path: '/Lists/' }, times: 1000, do: { drop: 'before' } });
    await open.page.reload();
    await open.app.getByText('ei yhteyttä').waitFor();
    const board = new BoardPage(open);
    await board.menuButton(title).click();
    await board.item('Päivitä tilanne').click();
    await board.answer('Kirjoitettu ilman verkkoa.');
    await open.app.getByText('Kirjoittamasi säilyy').waitFor();
    await faults.clear();
    await open.app.getByRole('dialog').getByRole('button', { name: 'Tallenna', exact: true }).click();
    await board.notice(`”${title}” tallennettu.`).waitFor();
    await changeProject('owner', title, { StatusNote: '', StatusDate: null });
  });

  it('is not shown where it was made with other columns', async () => {
    const open = await at({});
    await untilKept(open);
    await remade(open.page, { made: '0 Key,Title' });
    await faults.add({ match: { path: '/_api/web' }, times: 100, do: { delay: 1500 } });
    await open.page.reload();
    await open.app.locator('[data-card]').first().waitFor();
    expect(await open.app.locator('[data-freshness]').getAttribute('data-freshness')).toBe('current');
  });

  it('goes after thirty days, by the menu, and stays where only the session has ended', async () => {
    const open = await at({}, [/401/]);
    const { app, page } = open;
    await untilKept(open);
    await remade(page, { at: Date.now() - 31 * 86_400_000 });
    await faults.add({ match: { path: '/_api/web' }, times: 100, do: { delay: 600 } });
    await page.reload();
    await app.locator('[data-card]').first().waitFor();
    expect(await app.getByText('päivitetään').count()).toBe(0);
    await faults.clear();
    await untilKept(open);
    await faults.add({ match: { path: '/Lists/' }, do: { status: 401 } });
    await page.reload();
    await app.locator('[data-card]').first().waitFor();
    expect(await copiesKept(page)).toBe(1);
    await faults.clear();
    await app.getByRole('button', { name: 'Lisää sivuja ja linkkejä' }).click();
    await new BoardPage(open).item('Poista kopio tästä selaimesta').click();
    await open.said('Kopio on poistettu tästä selaimesta. Luonnokset säilyvät.');
    await app.getByRole('button', { name: 'Päivitä tiedot' }).click();
    await app.locator('[data-freshness="current"]').waitFor({ state: 'attached' });
    expect(await copiesKept(page)).toBe(0);
  });

  it('is shown to nobody else, and to nobody who may no longer read', async () => {
    const open = await at({}, [/403/]);
    await untilKept(open);
    await faults.add({ match: { path: '/_api/web' }, times: 100, do: { delay: 1500 } });
    await open.page.goto(open.page.url().replace('user=lead', 'user=director'));
    await open.app.locator('[data-card]').first().waitFor();
    expect(await open.app.getByText('päivitetään').count()).toBe(0);
    await faults.clear();
    // The copy of the one who was here before has gone with it.
    await untilKept(open);
    expect(await copiesKept(open.page)).toBe(1);
    await open.page.route(/_api\/web\/getList/, (route) =>
      route.fulfill({ status: 403, contentType: 'application/json', body: '{}' }),
    );
    await open.page.reload();
    await open.app.getByRole('heading', { name: 'Sinulla ei ole oikeutta digitiekartan luetteloihin' }).waitFor();
    await open.page.reload();
    await open.app.getByRole('heading', { name: 'Sinulla ei ole oikeutta digitiekartan luetteloihin' }).waitFor();
    expect(await open.app.locator('[data-card]').count()).toBe(0);
  });
});
