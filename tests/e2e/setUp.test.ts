/** An empty site: its owner creates the lists from inside the web part. */
import { rest } from './rest';
import { closeBrowser, openBrowser, visit, type Visit } from './visit';
import { startWorkbench, type Workbench } from './workbench';

// The one wave of reads asks the lists before anybody can know that they are not there.
const notThereYet = /404/;

let empty: Workbench;
let open: Visit | undefined;
beforeAll(async () => {
  await openBrowser();
  empty = await startWorkbench(['--empty']);
});
afterAll(async () => {
  await closeBrowser();
  await empty.stop();
});
afterEach(async () => {
  const complaints = open?.complaints ?? [];
  await open?.close();
  open = undefined;
  expect(complaints).toEqual([]);
});

describe('an empty site', () => {
  it.each(['lead', 'director'] as const)('tells a %s whom to ask', async (user) => {
    open = await visit({ origin: empty.origin, user }, [notThereYet]);
    await open.app.getByText('Pyydä sivuston omistajaa ottamaan se käyttöön.').waitFor();
    expect(await open.app.getByRole('button').allInnerTexts()).toEqual(['Avaa digitiekartta']);
    expect(await open.violations()).toEqual([]);
  });

  it.each(['page', 'teams'] as const)('lets its owner see what will be created (%s)', async (host) => {
    open = await visit({ origin: empty.origin, user: 'owner', host }, [notThereYet]);
    await open.app.getByRole('button', { name: 'Luo luettelot' }).waitFor();
    expect(await open.app.locator('ol li').allInnerTexts()).toHaveLength(8);
    expect(await open.violations()).toEqual([]);
  });

  it('is set up by its owner, with progress, and then shows an empty overview', async () => {
    open = await visit({ origin: empty.origin, user: 'owner' }, [notThereYet]);
    await open.app.getByRole('button', { name: 'Luo luettelot' }).click();
    await open.app.getByRole('progressbar').waitFor();
    await open.app.getByText('Valmis. Luettelot on luotu.').waitFor();
    expect(await open.violations()).toEqual([]);
    await open.app.getByRole('button', { name: 'Avaa digitiekartta' }).click();
    await open.app.getByText('Toimenpiteitä ei vielä ole').waitFor();
    const { value } = await rest('owner', empty.origin).get<{ value: readonly { Title: string }[] }>('web/lists?$select=Title&$filter=Hidden eq false');
    expect(value.map(({ Title }) => Title)).toEqual(expect.arrayContaining(['Toimenpiteet', 'Teemat', 'Vastuut', 'Mittarit', 'Mittariarvot', 'Vaikutukset', 'Tiekartat', 'Asetukset']));
  });
});
