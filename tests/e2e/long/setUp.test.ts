/** What takes a whole set-up, or most of one, beside those that every run tells. */
import { deleteList, faults, makeCityList, photograph, rest } from '../rest';
import { stories, visit } from '../visit';

const notThereYet = /404/;
const notOurs = /40[04]/;

const story = stories(['--empty']);

describe('a set-up that is broken off', () => {
  it('is shown to readers as it is', async () => {
    story.open = await visit({ user: 'owner' }, [notThereYet, /401/]);
    await faults.add({ match: { method: 'POST', path: "Lists/Settings')/items" }, nth: 3, do: { status: 401 } });
    await story.open.app.getByRole('button', { name: 'Luo luettelot' }).click();
    await story.open.app.getByRole('button', { name: 'Jatka' }).waitFor({ timeout: 25_000 });
    await story.open.close();
    story.open = await visit({ user: 'director' });
    await story.open.app.getByText('Toimenpiteitä ei vielä ole').waitFor();
    expect(await story.open.app.getByText('Käyttöönotto jäi kesken').count()).toBe(0);
  });
});

describe('[L3] a site with a list of its own in the place of ours', () => {
  const titles = async (): Promise<readonly string[]> =>
    (await rest('owner').get<{ value: readonly { readonly Title: string }[] }>('web/lists?$select=Title')).value.map(
      ({ Title }) => Title,
    );

  it('is set up by keyboard once the list is gone', async () => {
    await makeCityList('Projects', 'Kaupungin hankkeet');
    story.open = await visit({ user: 'owner' }, [notOurs]);
    const { app } = story.open;
    const retry = app.getByRole('button', { name: 'Yritä uudelleen' });
    await retry.waitFor();
    expect(await deleteList('Projects')).toBe(200);
    await retry.press('Enter');
    const heading = app.getByRole('heading', { name: 'Ota digitiekartta käyttöön' });
    await heading.waitFor();
    expect(await heading.evaluate((element) => element === element.ownerDocument.activeElement)).toBe(true);
    expect(await titles()).toEqual([]);
    await app.getByRole('button', { name: 'Luo luettelot' }).press('Enter');
    await app.getByText('Valmis. Luettelot on luotu.').waitFor({ timeout: 25_000 });
    expect(await titles()).toHaveLength(8);
    await story.open.page.waitForFunction(() => document.activeElement?.textContent === 'Avaa digitiekartta');
  });

  it('that came after the page was opened, stops the set-up before it makes anything', async () => {
    story.open = await visit({ user: 'owner' }, [notOurs]);
    const { app } = story.open;
    await app.getByRole('button', { name: 'Luo luettelot' }).waitFor();
    await makeCityList('Settings', 'Kaupungin asetukset');
    const before = await photograph('Settings');
    await app.getByRole('button', { name: 'Luo luettelot' }).click();
    await app.getByText('Kaupungin asetukset').waitFor();
    expect(await story.open.violations()).toEqual([]);
    expect(await titles()).toEqual(['Kaupungin asetukset']);
    expect(await photograph('Settings')).toEqual(before);
    expect(await deleteList('Settings')).toBe(200);
    await app.getByRole('button', { name: 'Yritä uudelleen' }).click();
    await app.getByText('Valmis. Luettelot on luotu.').waitFor({ timeout: 25_000 });
    expect(await titles()).toHaveLength(8);
  });
});
