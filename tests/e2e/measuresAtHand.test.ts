/** The measures at hand: where they begin, how the keys lead through them, and how they look where room is short. */
import type { Locator } from 'playwright-core';
import { BoardPage } from './boardPage';
import { ownMeasure } from './ownMeasure';
import { projectRow } from './rest';
import { stories, thirdOf, visit, type Place, type Visit } from './visit';

const story = stories();

async function at(place: Place = {}): Promise<Visit & { readonly board: BoardPage }> {
  story.open = await visit({ route: '#/projects?year=2024', ...place });
  return { ...story.open, board: new BoardPage(story.open) };
}

/** How far below the page's head an element begins, in CSS pixels. */
async function below({ app }: Visit, element: Locator): Promise<number> {
  await element.waitFor();
  const head = await app.getByRole('navigation').first().locator('xpath=..').boundingBox();
  const box = await element.boundingBox();
  return (box?.y ?? Infinity) - (head ? head.y + head.height : 0);
}

const first = { board: '[data-card]', table: 'tr[data-row]' } as const;

describe('the first measure', () => {
  it.each([
    ['board', 'fi', 1366, 160],
    ['board', 'sv', 1024, 160],
    ['board', 'fi', 375, 200],
    ['board', 'sv', 375, 200],
    ['board', 'en', 375, 200],
    ['table', 'sv', 1366, 160],
    ['table', 'fi', 1024, 160],
    ['table', 'fi', 375, 200],
    ['table', 'sv', 375, 200],
    ['table', 'en', 375, 200],
  ] as const)('begins near the head of the page: %s, %s at %i px, at most %i px', async (view, lang, width, most) => {
    const open = await at({ route: `#/projects?year=2025&view=${view}`, lang, width, height: 768 });
    expect(await below(open, open.app.locator(first[view]).first())).toBeLessThanOrEqual(most);
    expect(await open.overflow()).toBe(0);
  });
});

it.each(thirdOf(['page', 'teams', 'third'] as const))(
  'the first stop of Tab leads past the pages and the filters to the first measure: %s',
  async (host) => {
    const { app, page } = await at({ route: '#/projects?year=2024', host });
    const skip = app.getByRole('button', { name: 'Siirry toimenpiteisiin' });
    const first = app.locator('a, button, input, select, [tabindex="0"]').first();
    expect(await first.innerText()).toBe('Siirry toimenpiteisiin');
    const before = page.url();
    await skip.press('Tab');
    await app.page().keyboard.press('Shift+Tab');
    const clip = (): Promise<string> => skip.evaluate((button) => getComputedStyle(button).clipPath);
    expect(await clip()).toBe('none');
    await skip.press('Enter');
    await app.locator('[data-card] a').first().and(app.locator(':focus')).waitFor();
    expect(page.url()).toBe(before);
    expect(await clip()).toBe('inset(50%)');
  },
);

it('in the list M leads from a row to what is done with the selected ones, and Esc back', async () => {
  const { app, page } = await at({ route: '#/projects?year=2024&view=table' });
  const boxes = app.locator('tr[data-row]').getByRole('checkbox');
  const hasFocus = (what: Locator): Promise<void> => what.and(page.locator(':focus')).waitFor();
  await boxes.first().press('Space');
  const change = app.getByRole('button', { name: 'Muuta valitut' });
  expect(await change.getAttribute('aria-keyshortcuts')).toBe('M');
  await page.keyboard.press('m');
  await hasFocus(change);
  await page.keyboard.press('Escape');
  await hasFocus(boxes.first());
  await page.keyboard.press('m');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await change.waitFor({ state: 'detached' });
  await hasFocus(boxes.first());
});

describe('the arrow keys', () => {
  it('lead from card to card, with one stop of Tab in each column, and Tab on to the menu of the card', async () => {
    const { app, page, board } = await at();
    const cards = board.column('done').locator('[data-card]');
    const name = (index: number): Promise<string> => cards.nth(index).getByRole('link').innerText();
    await app.getByRole('searchbox').focus();
    const stops: string[] = [];
    const stop = (): Promise<string> =>
      page.evaluate(() => document.activeElement?.closest('[data-status]')?.getAttribute('data-status') ?? '');
    await app.locator('[data-card] a').first().focus();
    for (let status = await stop(); status !== ''; status = await stop()) {
      if (stops.at(-1) !== status) stops.push(status);
      else expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-haspopup'))).toBe('menu');
      await page.keyboard.press('Tab');
    }
    expect(stops).toEqual(['planned', 'started', 'done', 'unknown', 'dropped']);
    await cards.first().getByRole('link').focus();
    await page.keyboard.press('ArrowDown');
    await board.hasFocus(await name(1));
    await page.keyboard.press('End');
    await board.hasFocus(await name(4));
    await page.keyboard.press('ArrowRight');
    expect(await stop()).toBe('unknown');
    await page.keyboard.press('ArrowLeft');
    expect(await stop()).toBe('done');
    await page.keyboard.press('Home');
    await board.hasFocus(await name(0));
    // What Tab comes back to is where it was left.
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await stop()).toBe('unknown');
    await page.keyboard.press('Shift+Tab');
    await board.hasFocus(await name(1));
    expect(await (story.open as Visit).violations()).toEqual([]);
  });

  it('leave the focus on the card when it is moved, opened and closed, and by its menu', async () => {
    const title = 'Digitoidaan arkistot';
    const { app, page, board } = await at();
    await board.link(title).press('Enter');
    await app.locator('aside h2').filter({ hasText: title }).waitFor();
    expect(await board.card(title).getAttribute('data-open')).toBe('true');
    await page.keyboard.press('Escape');
    await board.hasFocus(title);
    await page.keyboard.press('Tab');
    await board.chooseByKeyboard(board.menuButton(title), 'Ei tietoa');
    await board.notice(`”${title}” siirretty: Ei tietoa.`).waitFor();
    await board.hasFocus(title);
    await page.keyboard.press('Alt+ArrowLeft');
    await board.answer('Valmis.');
    await board.notice(`”${title}” siirretty: Tehty.`).waitFor();
    await board.hasFocus(title);
  });
});

it('a card is dropped anywhere in a column, also below its last card', async () => {
  const title = 'IOT-alustan käyttöönotto';
  // All of the board is in view, so that nothing scrolls under the pointer.
  const { board } = await at({ height: 1600 });
  const column = board.column('unknown');
  const [box, last, started] = await Promise.all([
    column.boundingBox(),
    column.locator('[data-card]').last().boundingBox(),
    board.column('started').boundingBox(),
  ]);
  expect(box?.height).toBe(started?.height);
  const filled = (last?.y ?? 0) + (last?.height ?? 0) - (box?.y ?? 0);
  const free = (box?.height ?? 0) - filled;
  expect(free).toBeGreaterThan(200);
  await board.card(title).dragTo(column, { targetPosition: { x: 40, y: filled + free / 2 } });
  await board.notice(`”${title}” siirretty: Ei tietoa.`).waitFor();
  expect((await projectRow(title)).Status).toBe('Ei tietoa');
});

it('the heads of the columns stay in view while the cards pass below them', async () => {
  const { board } = await at({ height: 700 });
  const column = board.column('dropped');
  await board.column('started').locator('[data-card]').last().scrollIntoViewIfNeeded();
  expect((await column.boundingBox())?.y).toBeLessThan(0);
  expect((await column.locator('h3').boundingBox())?.y).toBeGreaterThanOrEqual(0);
});

it.each(['fi', 'sv'] as const)(
  'the ring of the focus shows whole around the first card of each column: %s',
  async (lang) => {
    const { app, page } = await at({ lang });
    await app.locator('[data-card]').first().waitFor();
    await page.keyboard.press('Tab'); // a ring shows to those who walk by keyboard
    for (const column of await app.locator('section[data-status]:has([data-card])').all()) {
      const card = column.locator('[data-card]').first();
      await card.getByRole('link').focus();
      const covered = await card.evaluate((element) => {
        const ring = 3;
        const { left, right, top } = element.getBoundingClientRect();
        const document = element.ownerDocument;
        return [left + 8, (left + right) / 2, right - 8].filter(
          (x) => document.elementFromPoint(x, top - ring + 0.5)?.closest('h3') !== null,
        );
      });
      expect(covered).toEqual([]);
    }
  },
);
describe('what is opened', () => {
  const pages = thirdOf([
    ['#/projects?year=2024&view=table', 'tr[data-row]'],
    ['#/projects?year=2024&view=waiting', 'tr[data-row]'],
    ['#/metrics', 'tr[data-metric]'],
    ['#/effects', '[data-line]'],
  ] as const);

  it.each(pages)('lies over the right edge where there is room, and moves nothing: %s', async (route, row) => {
    const { app } = await at({ route, width: 1366, user: 'owner' });
    const opened = app.locator(row).nth(2);
    await opened.waitFor();
    const places = (): Promise<readonly unknown[]> =>
      app.locator(`${row}, ${row} :is(td, th, p), input, select, [role="combobox"]`).evaluateAll((all) => {
        const boxes = all.filter((each) => !each.closest('aside')).map((each) => each.getBoundingClientRect());
        // The page may have been scrolled to what was pressed.
        return boxes.map(({ x, y, width, height }) => [x, y - (boxes[0]?.y ?? 0), width, height].map(Math.round));
      });
    const before = await places();
    await opened.getByRole('link').first().click();
    await app.locator('aside h2').waitFor();
    expect(await places()).toEqual(before);
    expect(await opened.getAttribute('data-open')).toBe('true');
    const name = await opened.getByRole('link').first().boundingBox();
    const panel = await app.locator('aside').boundingBox();
    expect((name?.x ?? Infinity) + (name?.width ?? 0)).toBeLessThanOrEqual(panel?.x ?? 0);
  });

  it.each(pages)('stands beside where there is less room, and covers nothing: %s', async (route, row) => {
    const { app } = await at({ route, width: 1024, user: 'owner' });
    await app.locator(row).first().getByRole('link').first().click();
    const panel = await app.locator('aside').boundingBox();
    const box = await app.locator(row).first().boundingBox();
    expect((box?.x ?? Infinity) + (box?.width ?? 0)).toBeLessThanOrEqual(panel?.x ?? 0);
  });
});

describe('the list', () => {
  it('tells each status in one line, and keeps the mark of the open row clear of its box', async () => {
    const { app } = await at({ route: '#/projects?year=2025&view=table&open=B6', width: 1366, user: 'owner' });
    const row = app.locator('tr[data-open]');
    const heights = await app
      .locator('tr[data-row] td button > span')
      .evaluateAll((badges) => badges.map((badge) => Math.round(badge.getBoundingClientRect().height)));
    expect(Math.max(...heights)).toBeLessThanOrEqual(26);
    const [box, edge] = await Promise.all([row.getByRole('checkbox').boundingBox(), row.boundingBox()]);
    expect((box?.x ?? 0) - (edge?.x ?? Infinity)).toBeGreaterThanOrEqual(8);
  });

  it('of what waits has a card for each row on a phone, with who owes it and since when', async () => {
    const { app } = await at({ route: '#/projects?year=2024&view=waiting', width: 375 });
    const row = app.locator('tr[data-row]').first();
    await row.waitFor();
    for (const text of ['Kuka päivittää', 'Alkaen', 'Päiviä']) {
      const cell = row.locator(`td[data-label="${text}"]`);
      expect(await cell.isVisible()).toBe(true);
      expect(await cell.innerText()).not.toBe('');
    }
    const [name, who] = await Promise.all([
      row.getByRole('link').boundingBox(),
      row.locator('td').first().boundingBox(),
    ]);
    expect(who?.y).toBeGreaterThan((name?.y ?? Infinity) + (name?.height ?? 0) - 1);
    expect(await (story.open as Visit).overflow()).toBe(0);
    expect(await (story.open as Visit).violations()).toEqual([]);
  });
});

describe('the panel of a measure', () => {
  it.each([1366, 375])('begins with what is done most; its end is in a menu: %i px', async (width) => {
    const { app, page } = await at({ route: '#/projects?year=2024&open=2024-15', width, user: 'owner' });
    const panel = app.locator('aside');
    const rowOf = async (name: string): Promise<number> =>
      Math.round((await panel.getByRole('button', { name, exact: true }).boundingBox())?.y ?? 0);
    const names = ['Päivitä tilanne', 'Muokkaa', 'Seuraava'];
    await panel.getByRole('button', { name: 'Päivitä tilanne' }).waitFor();
    expect(new Set(await Promise.all(names.map(rowOf))).size).toBe(1);
    expect(await panel.getByRole('button', { name: 'Poista', exact: true }).count()).toBe(0);
    await panel.getByRole('button', { name: 'Lisää toimintoja' }).press('Enter');
    await page.getByRole('menuitem', { name: 'Poista' }).and(page.locator(':focus')).waitFor();
    await page.keyboard.press('Enter');
    await app.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await panel.getByRole('button', { name: 'Lisää toimintoja' }).and(page.locator(':focus')).waitFor();
    expect(await (story.open as Visit).violations()).toEqual([]);
  });
});

it('a panel over the board gives way while what it covers has the focus', async () => {
  const { app, page } = await at({ route: '#/projects?year=2024&open=2024-18', width: 1366, height: 768 });
  const panel = app.locator('aside');
  await panel.waitFor();
  const isSeen = (): Promise<boolean> =>
    page.evaluate(() => {
      const { left, top, width, height } = document.activeElement?.getBoundingClientRect() ?? new DOMRect();
      const seen = document.elementFromPoint(left + width / 2, top + height / 2);
      return seen !== null && document.activeElement?.contains(seen) === true;
    });
  await page.keyboard.press('Tab');
  await app.locator('[data-status="dropped"] [data-card] a').first().focus();
  expect(await isSeen()).toBe(true);
  await panel.getByRole('button', { name: 'Muokkaa' }).focus();
  expect(await isSeen()).toBe(true);
});

it('the columns behind an open measure stay where they are when its status is saved', async () => {
  const { app, board } = await at({ width: 1366, height: 768 });
  const title = 'Otetaan käyttöön integraatioalusta';
  await board.link(title).click();
  await app.locator('aside').getByRole('button', { name: 'Päivitä tilanne' }).click();
  const places = (): Promise<readonly string[]> =>
    app.locator('[data-status]').evaluateAll((columns) =>
      columns.map((column) => {
        const { left, top, width } = column.getBoundingClientRect();
        return [left, top, width].map(Math.round).join(' ');
      }),
    );
  const before = await places();
  await app.getByRole('dialog').getByRole('radio', { name: 'Aloitettu' }).check();
  await app.getByRole('dialog').getByRole('button', { name: 'Tallenna', exact: true }).click();
  await app.locator('[data-status="started"] [data-card]').filter({ hasText: title }).waitFor();
  expect(await places()).toEqual(before);
});

it('a name that is cut ends in no hyphen before its “…”', async () => {
  const { app } = await at({ width: 1366, height: 768 });
  await app.locator('[data-hyphen="off"]').first().waitFor({ state: 'attached' });
  const ends = await app.locator('[data-cut]').evaluateAll((names) =>
    names
      .filter((name) => name.scrollHeight > name.clientHeight)
      .flatMap((name) => {
        const end = name.getBoundingClientRect().bottom;
        const inLast = (hyphen: Element): boolean => Math.abs(hyphen.getBoundingClientRect().bottom - end) < 10;
        return [...name.querySelectorAll('[data-hyphen=""]')].filter(inLast).map(() => name.textContent);
      }),
  );
  expect(ends).toEqual([]);
});

describe('a long name', () => {
  it.each(
    thirdOf([
      ['fi', 'Asiakashallintajärjestelmänkehittämisohjelma ja asiakasrekisterit'],
      ['sv', 'Informationshanteringsprogrammet och dataskyddsutbildningarna'],
    ] as const),
  )('breaks at syllables with a hyphen that is in no text: %s', async (lang, name) => {
    const { key } = await ownMeasure(lang === 'fi' ? { Title: name } : { TitleSv: name });
    // Of a card that can be dragged nothing can be selected.
    const { app, page } = await at({ route: '#/projects?year=2025', user: 'director', width: 1366, lang });
    const link = app.locator('[data-card] a').filter({ hasText: name });
    await link.locator('span').first().waitFor({ state: 'attached' });
    // Of each part that may not be broken all letters stand on one line, or the name does in its place.
    const torn = (): Promise<readonly string[]> =>
      link.evaluate((element) =>
        [...element.childNodes].flatMap((node) => {
          if (!(node instanceof Text)) return [];
          return [...node.data.matchAll(/[\p{L}]+/gu)].flatMap((word) => {
            const range = document.createRange();
            range.setStart(node, word.index);
            range.setEnd(node, word.index + word[0].length);
            return range.getClientRects().length > 1 ? [word[0]] : [];
          });
        }),
      );
    // With the focus a name is shown in full.
    await link.focus();
    expect(await torn()).toEqual([]);
    expect(await link.evaluate((element) => element.getClientRects().length)).toBeGreaterThan(1);
    expect(await link.textContent()).toBe(name);
    expect(await link.getAttribute('aria-label')).toBe(name);
    expect(await link.locator('xpath=..').getAttribute('title')).toBe(name);
    const copied = await link.evaluate((element) => {
      getSelection()?.selectAllChildren(element);
      return getSelection()?.toString();
    });
    expect(copied).toBe(name);
    await app.getByRole('searchbox').fill(name);
    await link.waitFor();
    await (story.open as Visit).goTo(`#/projects?year=2025&open=${key}`);
    await app
      .locator('aside h2')
      .and(page.locator(`[aria-label="${name}"]`))
      .waitFor();
  });
});

describe('the list of measures', () => {
  it.each(
    thirdOf([
      ['a phone', 375, 'light'],
      ['a small phone', 320, 'dark'],
      ['a laptop at 200 %', 683, 'light'],
      ['a laptop at 400 %', 341, 'contrast'],
    ] as const),
  )('has a card for each row where room is short, with all that the row says: %s', async (_, width, theme) => {
    await ownMeasure({ Status: 'Aloitettu', StatusNote: 'Kilpailutus käynnissä.', StatusDate: '2026-11-23T22:00:00Z' });
    const { app } = await at({ route: '#/projects?year=2025&view=table', width, theme });
    const row = app.locator('tr[data-row]').filter({ hasText: 'Kilpailutus käynnissä.' });
    await row.getByText('Kilpailutus käynnissä.').waitFor();
    for (const text of ['Aloitettu', '24.11.2026']) expect(await row.getByText(text).isVisible()).toBe(true);
    const [name, note] = await Promise.all([
      row.getByRole('link').boundingBox(),
      row.getByText('Kilpailutus käynnissä.').boundingBox(),
    ]);
    expect(note?.y).toBeGreaterThan((name?.y ?? Infinity) + (name?.height ?? 0) - 1);
    const before = await row.evaluate((element) => getComputedStyle(element).backgroundColor);
    await row.getByRole('checkbox').check();
    await app.getByRole('button', { name: 'Muuta valitut' }).waitFor();
    const all = app.getByRole('checkbox', { name: 'Valitse kaikki näkyvät' });
    expect(await all.evaluate((box) => (box as HTMLInputElement).indeterminate)).toBe(true);
    if (theme !== 'contrast')
      expect(await row.evaluate((element) => getComputedStyle(element).backgroundColor)).not.toBe(before);
    expect(await (story.open as Visit).overflow()).toBe(0);
    expect(await (story.open as Visit).violations()).toEqual([]);
  });
});

it('a card tells of a draft that this browser keeps', async () => {
  const { title, key } = await ownMeasure();
  const { app, board } = await at({ route: `#/projects?year=2025&open=${key}&edit=1` });
  await app.getByLabel('Tilanne', { exact: true }).fill('Jäi kesken');
  await app.getByRole('button', { name: 'Takaisin luetteloon' }).click();
  await (story.open as Visit).said('Luonnos säilyy tässä selaimessa.');
  await board.card(title).getByRole('img', { name: 'Tallentamaton luonnos' }).waitFor();
  expect(await board.card('ESG mittariston luominen').getByRole('img').count()).toBe(0);
});
