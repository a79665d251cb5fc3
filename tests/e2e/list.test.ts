/** SharePoint's own list beside the web part, by its stand-in: what is edited there is on the board, and what the form refuses is in neither. */
import { BoardPage } from './boardPage';
import { projectRow } from './rest';
import { closeBrowser, openBrowser, visit, type Visit } from './visit';

let open: Visit | undefined;
beforeAll(openBrowser);
afterAll(closeBrowser);
afterEach(async () => {
  const complaints = open?.complaints ?? [];
  await open?.close();
  open = undefined;
  expect(complaints).toEqual([]);
});

it('a status edited in the list is on the board, a wrong date is refused at its field', async () => {
  const title = 'Digitoidaan arkistot';
  open = await visit({ route: '#/projects?year=2024' });
  const { page } = open;
  const board = new BoardPage(open);
  expect(await board.statusOf(title)).toBe('started');
  await board.card(title).getByRole('button').click();
  const [list] = await Promise.all([page.context().waitForEvent('page'), board.item('Avaa luettelossa').click()]);
  await list.getByText('Paikallinen jäljitelmä SharePoint-luettelosta').waitFor();
  await list.getByRole('heading', { name: `Toimenpiteet: ${title}` }).waitFor();
  await list.getByRole('link', { name: 'Muokkaa' }).click();

  await list.getByLabel('Tila', { exact: true }).selectOption('Tehty');
  await list.getByLabel('Tilannepäivä').fill('31.2.2026');
  await list.getByRole('button', { name: 'Tallenna' }).click();
  await list.getByText('Anna päivämäärä muodossa 23.2.2012.').waitFor();
  expect(await list.getByLabel('Tilannepäivä').getAttribute('aria-invalid')).toBe('true');
  expect(await list.getByLabel('Tilannepäivä').evaluate((field) => field === document.activeElement)).toBe(true);
  expect((await projectRow(title)).Status).toBe('Aloitettu');

  await list.getByLabel('Tilannepäivä').fill('24.11.2026');
  await list.getByRole('button', { name: 'Tallenna' }).click();
  await list.getByRole('heading', { name: `Toimenpiteet: ${title}` }).waitFor();
  expect(await projectRow(title)).toMatchObject({ Status: 'Tehty', StatusDate: '2026-11-23T22:00:00Z' });
  await list.getByRole('link', { name: 'Kaikki kohteet' }).click();
  expect(await list.getByRole('row').filter({ hasText: title }).innerText()).toContain('24.11.2026');

  await page.reload();
  await board.card(title).waitFor();
  expect(await board.statusOf(title)).toBe('done');
  await board.moveByMenu(title, 'Aloitettu');
  await board.notice(`”${title}” siirretty: Aloitettu.`).waitFor();
});
