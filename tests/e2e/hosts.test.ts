/** What real pages do to links, files and addresses, as the workbench does it: SharePoint's router, a sign-in, Teams. */
import { BoardPage } from './boardPage';
import { fromList } from './formPage';
import { valueCells } from './metricsPage';
import { setting } from './rest';
import { stories, thirdOf, visit, workbenchOrigin, type Place, type Visit } from './visit';

const story = stories();

async function at(place: Place, expected: readonly RegExp[] = []): Promise<Visit> {
  story.open = await visit(place, expected);
  return story.open;
}

describe('the workbench', () => {
  it('takes over a link that allows it, loads the page anew for a hash that nobody handles, and ends a file in 404', async () => {
    const { app, page } = await at({}, [/404/]);
    const press = (attributes: Readonly<Record<string, string | undefined>>): Promise<void> =>
      page.evaluate((given) => {
        const link = document.createElement('a');
        link.textContent = 'x';
        for (const [name, value] of Object.entries(given)) link.setAttribute(name, value ?? '');
        document.body.append(link);
        link.click();
      }, attributes);
    await page.evaluate(() => Object.assign(window, { stays: true }));
    const loadedAnew = page.waitForFunction(() => !('stays' in window));
    await press({ href: '#/roadmap', 'data-interception': 'off' });
    await loadedAnew;
    await app.locator('[data-page="roadmap"]').waitFor();
    for (const attributes of [{ href: '/sites/digi' }, { href: 'blob:x', 'data-interception': 'off' }]) {
      await press(attributes);
      await page.waitForURL('**/takenOver');
      await page.goBack();
      await app.locator('[data-page="roadmap"]').waitFor();
    }
  });
});

describe('a link of ours', () => {
  it('is followed by us, also where only its address says where it leads, and opens a tab of its own when asked', async () => {
    const { app, page } = await at({ route: '#/projects?year=2024&open=2024-05' });
    await page.evaluate(() => Object.assign(window, { stays: true }));
    await app.getByRole('link', { name: 'Lisää vaikutus' }).click();
    await app.locator('[data-page="effects"]').waitFor();
    expect(await page.evaluate(() => 'stays' in window)).toBe(true);
    const overview = app.getByRole('link', { name: 'Katsaus' });
    for (const how of ['middle', 'Control'] as const) {
      const [opened] = await Promise.all([
        page.context().waitForEvent('page'),
        overview.click(how === 'middle' ? { button: how } : { modifiers: [how] }),
      ]);
      await opened.waitForURL(({ hash }) => hash.startsWith('#/overview'));
      await opened.close();
    }
    await app.locator('[data-page="effects"]').waitFor();
    // A link in a menu leads to the list, past the page's router.
    await app.getByRole('link', { name: 'Toimenpiteet', exact: true }).click();
    await app.locator('[data-card]').first().getByRole('button').last().click();
    const [list] = await Promise.all([
      page.context().waitForEvent('page'),
      page.getByRole('menuitem', { name: 'Avaa luettelossa' }).click(),
    ]);
    await list.waitForURL('**/Lists/Projects/*');
  });

  it.each(
    thirdOf([
      ['the tracker', {}, '/projects?year=2024&status=done', '[data-card]', '#/projects?year=2024&status=done'],
      ['the roadmap', { webpart: 'roadmap' }, 'embed/roadmap?year=2024', '[data-measure]', '#embed/roadmap?year=2024'],
    ] as const),
  )(
    'leads to %s also by way of a sign-in, which drops the hash, and leaves the rest of the address alone',
    async (_, place, route, shown, hash) => {
      const { app, page } = await at({
        ...place,
        signIn: '1',
        query: { kept: 'a b', digitiekartta: route },
        route: hash,
      });
      await app.locator(shown).first().waitFor();
      await page.waitForURL((url) => url.hash === hash && !url.searchParams.has('digitiekartta'));
      expect(new URL(page.url()).searchParams.get('kept')).toBe('a b');
    },
  );
});

describe('two web parts on a page', () => {
  it.each(
    thirdOf([
      ['the tracker and the roadmap', { beside: 'roadmap' }, '#embed/roadmap'],
      ['two roadmaps', { webpart: 'roadmap', beside: 'roadmap' }, '#embed-8c41e7b2/roadmap'],
      ['two trackers', { beside: 'programme' }, '#tracker-8c41e7b2/'],
    ] as const),
  )('have each an address of its own: %s', async (_, place, hash) => {
    const { page } = await at(place);
    const [first, second] = [page.locator('[data-app-root]').first(), page.locator('[data-app-root]').nth(1)];
    await second.locator('h2').first().waitFor();
    // What changed last is read once the page can be used.
    if (!('webpart' in place)) await first.locator('[data-tile="recent"][data-read]').waitFor();
    const before = await first.innerText();
    await page.evaluate((to) => (location.hash = to), `${hash.replace(/\/.*/, '')}/roadmap?year=2024`);
    await second.getByRole('heading', { name: /2024/ }).first().waitFor();
    expect(await first.innerText()).toBe(before);
    await second.locator(`a[href^="${hash}"]`).first().click();
    await page.waitForURL(`**${hash}*`);
    expect(await first.innerText()).toBe(before);
  });
});

describe('in Teams', () => {
  it.each(thirdOf(['never', 'stale']))('a link that is told %s leaves the reader where they were', async (link) => {
    const { app, page } = await at({ host: 'teams', link, route: '#/projects?year=2024&status=done' });
    if (link === 'stale') await app.locator('[data-card]').first().waitFor();
    await app.getByRole('link', { name: 'Mittarit' }).click();
    await app.locator('[data-page="metrics"]').waitFor();
    const pressed = new URL(page.url());
    await page.goto('about:blank');
    await page.goto(`${pressed.href.replace(/#.*/, '')}#/roadmap`);
    await app.locator('[data-page="metrics"]').waitFor();
    await page.waitForURL('**#/metrics*');
  });

  it('the page in SharePoint is offered beside a file, since only the first one comes through', async () => {
    await setting('pageUrl', `${workbenchOrigin()}/?host=page`);
    const { app, page } = await at({ host: 'teams', route: '#/projects?year=2024&view=table' });
    const files: string[] = [];
    page.on('download', (file) => files.push(file.suggestedFilename()));
    await Promise.all([page.waitForEvent('download'), fromList(app, 'Lataa CSV')]);
    await fromList(app, 'Lataa CSV');
    const [inSharePoint] = await Promise.all([
      page.context().waitForEvent('page'),
      app.getByRole('link', { name: 'Avaa sama sivu SharePointissa' }).click(),
    ]);
    expect(files).toHaveLength(1);
    const again = inSharePoint.locator('[data-app-root]');
    for (let count = 0; count < 2; count++)
      await Promise.all([inSharePoint.waitForEvent('download'), fromList(again, 'Lataa CSV')]);
    expect(await inSharePoint.getByText('Täällä tiedosto ei aina lataudu').count()).toBe(0);
    expect(await story.open?.violations()).toEqual([]);
  });
});

describe('a place', () => {
  it.each(
    thirdOf([
      ['columns22', 'fi', { theme: 'dark' }],
      ['columns22', 'sv', { webpart: 'roadmap' }],
      ['columns34', 'sv', { mode: 'edit' }],
      ['columns34', 'en', { webpart: 'roadmap', theme: 'dark' }],
      ['columns48', 'fi', { webpart: 'roadmap', mode: 'edit' }],
      ['columns48', 'en', {}],
      ['columns70', 'sv', { theme: 'dark', mode: 'edit' }],
      ['outlook', 'sv', { theme: 'dark' }],
      ['office', 'fi', { theme: 'contrast' }],
    ] as const),
  )('is filled and no wider than it is, and all can use it: %s in %s, %j', async (host, lang, more) => {
    const place = await at({ host, lang, ...more });
    await place.app.locator('[data-tile], h2').first().waitFor();
    expect(await place.overflow()).toBe(0);
    expect(await place.violations()).toEqual([]);
  });
});

it('an English page takes a decimal point, and the list keeps the number', async () => {
  const { app } = await at({ lang: 'en', route: '#/metrics?entry=1&year=2023' });
  const row = app.locator('li[data-state]').filter({ hasText: 'MitViDi-arviointikehikko' });
  await row.getByRole('textbox').first().fill('3.5');
  await row.getByRole('textbox').first().press('Enter');
  await row.getByText('Saved: 3.5').waitFor();
  expect((await valueCells()).filter(({ Year, Value }) => Year === 2023 && Value === 3.5)).toHaveLength(1);
});

it('with React 18 a card is moved', async () => {
  story.open = await visit({ react: '18', route: '#/projects?year=2024' });
  const { app, page } = story.open;
  const served = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  expect(served.filter((name) => /react-dom/.test(name))).toEqual([expect.stringContaining('/react-dom-18/')]);
  const board = new BoardPage(story.open);
  const title = (await app.locator('[data-card]').first().getByRole('link').innerText()).trim();
  await board.moveByMenu(title, 'Aloitettu');
  await story.open.said('siirretty: Aloitettu');
  expect(await board.statusOf(title)).toBe('started');
});
