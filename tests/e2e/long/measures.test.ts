/** What takes long on the pages of measures: a week of a lead, more than a thousand measures, a whole year at once. */
import type { Page } from 'playwright-core';
import { BoardPage } from '../boardPage';
import { printedFromMenu } from '../paper';
import { changeProject, faults, projectRows } from '../rest';
import { stories, visit, type Place, type Visit } from '../visit';

const story = stories();

async function at(place: Place, expected: readonly RegExp[] = []): Promise<Visit> {
  story.open = await visit(place, expected);
  return story.open;
}

describe("a lead's week", () => {
  it('is ten updates of status, sentence and date, on a phone in Teams', async () => {
    const { app, page } = await at({ host: 'phone', width: 500, route: '#/projects?year=2024' });
    const board = new BoardPage(story.open as Visit);
    const titles = (await projectRows())
      .filter(({ Status }) => Status === 'Aloitettu')
      .slice(0, 10)
      .map(({ Title }) => Title);
    for (const [index, title] of titles.entries()) {
      await board.menuButton(title).click();
      await board.item('Päivitä tilanne').click();
      await board.answer(`Viikon ${index + 1} tilanne.`);
      await board.notice(`”${title}” tallennettu.`).waitFor();
    }
    expect((await projectRows()).filter(({ StatusNote }) => StatusNote?.startsWith('Viikon'))).toHaveLength(10);
    expect(await app.getByText('Viikon 10 tilanne.').count()).toBe(1);
    expect(page.url()).toContain('host=phone');
    for (const title of titles) await changeProject('owner', title, { StatusNote: '', StatusDate: null });
  }, 60_000);
});

/** As if the list held forty times as many measures. */
async function fortyfold(page: Page): Promise<void> {
  await page.route(/Projects.*\/items\?/, async (route) => {
    const answer = await route.fetch();
    const { value, ...rest } = (await answer.json()) as {
      readonly value: readonly { readonly Id: number; readonly Key: string }[];
    };
    const many = Array.from({ length: 40 }, (_, copy) =>
      value.map((row) => (copy === 0 ? row : { ...row, Id: row.Id + copy * 1000, Key: `${row.Key}-${copy}` })),
    ).flat();
    await route.fulfill({ response: answer, json: { ...rest, value: many } });
  });
}

describe('the board', () => {
  it('of more than a thousand measures shows sixty in a column, more on request, and all of them on paper', async () => {
    const open = await at({ route: '#/projects?all=1', prepare: fortyfold });
    const { app, page } = open;
    const started = app.locator('[data-status="started"]');
    const cards = (): Promise<number> => started.locator('[data-card]').count();
    await started.locator('[data-card]').first().waitFor();
    expect(await cards()).toBe(60);
    await started.getByRole('button', { name: 'Näytä 60 lisää' }).click();
    expect(await cards()).toBe(120);
    const paper = await printedFromMenu(open);
    expect(await paper.locator('[data-status="started"] [data-card]').count()).toBe(
      40 * (await projectRows()).filter(({ Status }) => Status === 'Aloitettu').length,
    );
    expect(await paper.getByRole('button', { name: /lisää$/ }).count()).toBe(0);
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    expect(await cards()).toBe(120);
  });
});

describe('the list', () => {
  it('of more than a thousand measures shows five hundred, and more on request; a group counts all it has', async () => {
    const { app, page } = await at({ route: '#/projects?all=1&view=table', prepare: fortyfold });
    const total = (await projectRows()).length * 40;
    const count = (): Promise<number> => app.locator('tr[data-row]').count();
    await app.locator('tr[data-row]').first().waitFor();
    expect(await count()).toBe(500);
    await app.getByRole('button', { name: 'Näytä 500 lisää' }).click();
    expect(await count()).toBe(1000);
    await app.getByRole('combobox', { name: 'Ryhmittely' }).click();
    await page.getByRole('option', { name: 'Tila' }).click();
    const started = 40 * (await projectRows()).filter(({ Status }) => Status === 'Aloitettu').length;
    await app.locator('th[scope="rowgroup"]', { hasText: `Aloitettu ${started}` }).waitFor();
    await app.getByRole('searchbox').fill('arkistot');
    await app.getByText(`40 / ${total}`, { exact: true }).waitFor();
    expect(await count()).toBe(40);
    await app.getByRole('searchbox').fill('');
    await app.getByText(`${total} / ${total}`, { exact: true }).waitFor();
  });

  it('changes a whole year in a few requests, told as they come, and stops when asked, also from another page', async () => {
    const { app, page } = await at({ route: '#/projects?year=2025&view=table' });
    const sent: string[] = [];
    page.on('request', (request) => request.method() === 'POST' && sent.push(request.url().split('/_api/')[1] ?? ''));
    const change = async (): Promise<void> => {
      await app.getByRole('checkbox', { name: 'Valitse kaikki näkyvät' }).check();
      await app.getByRole('button', { name: 'Muuta valitut' }).click();
      await app.getByRole('dialog').getByRole('radio', { name: 'Suunnitellaan' }).click();
      await app.getByRole('dialog').getByRole('button', { name: 'Tallenna muutokset' }).click();
    };
    const dialog = app.getByRole('dialog');
    await change();
    await dialog.getByText('26 toimenpidettä muutettu.').waitFor();
    expect(sent.filter((path) => path !== 'contextinfo')).toEqual(Array(6).fill('$batch'));
    expect(
      (await projectRows()).filter(({ Key, Status }) => /^[ABCK]\d/.test(Key) && Status === 'Suunnitellaan'),
    ).toHaveLength(26);
    await dialog.getByRole('button', { name: 'Kumoa muutokset' }).click();
    await dialog.getByText('Muutokset kumottu.').waitFor();
    await dialog.getByRole('button', { name: 'Sulje' }).last().click();
    await faults.add({ match: { path: '$batch' }, do: { delay: 1500 } });
    await change();
    await dialog.getByText('Tallennettu 0 / 26').waitFor();
    await story.open?.goTo('#/metrics');
    await app.locator('[data-page="metrics"]').waitFor();
    await dialog.getByRole('button', { name: 'Keskeytä' }).click();
    await dialog.getByText('10 toimenpidettä muutettu.').waitFor();
    await faults.clear();
    await dialog.getByRole('button', { name: 'Kumoa muutokset' }).click();
    await dialog.getByText('Muutokset kumottu.').waitFor();
    expect((await projectRows()).filter(({ Key, Status }) => /^[ABCK]\d/.test(Key) && Status === null)).toHaveLength(
      26,
    );
  }, 60_000);
});
