/** An empty site: its owner creates the lists from inside the web part. */
import { deleteList, makeCityList, photograph, rest } from './rest';
import { stories, visit } from './visit';

// The one wave of reads asks the lists before anybody can know that they are not there.
const notThereYet = /404/;
// A list that is not ours has not the columns that the wave asks for.
const notOurs = /40[04]/;

const story = stories(['--empty']);

describe('an empty site', () => {
  it.each(['lead', 'director'] as const)('tells a %s whom to ask', async (user) => {
    story.open = await visit({ user }, [notThereYet]);
    await story.open.app.getByText('Pyydä sivuston omistajaa ottamaan se käyttöön.').waitFor();
    expect(await story.open.app.getByRole('button').allInnerTexts()).toEqual(['Avaa digitiekartta']);
    expect(await story.open.violations()).toEqual([]);
  });

  it.each(['page', 'teams'] as const)('lets its owner see what will be created (%s)', async (host) => {
    story.open = await visit({ user: 'owner', host }, [notThereYet]);
    await story.open.app.getByRole('button', { name: 'Luo luettelot' }).waitFor();
    expect(await story.open.app.locator('ol li').allInnerTexts()).toHaveLength(8);
    expect(await story.open.violations()).toEqual([]);
  });

  it('is set up by its owner, with progress, and then shows an empty overview', async () => {
    story.open = await visit({ user: 'owner' }, [notThereYet]);
    await story.open.app.getByRole('button', { name: 'Luo luettelot' }).click();
    await story.open.app.getByRole('progressbar').waitFor();
    await story.open.app.getByText('Valmis. Luettelot on luotu.').waitFor({ timeout: 25_000 }); // some 280 calls, on a machine that may be busy
    expect(await story.open.violations()).toEqual([]);
    await story.open.app.getByRole('button', { name: 'Avaa digitiekartta' }).click();
    await story.open.app.getByText('Toimenpiteitä ei vielä ole').waitFor();
    const { value } = await rest('owner').get<{ value: readonly { Title: string }[] }>(
      'web/lists?$select=Title&$filter=Hidden eq false',
    );
    expect(value.map(({ Title }) => Title)).toEqual(
      expect.arrayContaining([
        'Toimenpiteet',
        'Teemat',
        'Vastuut',
        'Mittarit',
        'Mittariarvot',
        'Vaikutukset',
        'Tiekartat',
        'Asetukset',
      ]),
    );
  });
});

describe('[L3] a site with a list of its own in the place of ours', () => {
  const address = '/sites/digi/Lists/Projects';
  const titles = async (): Promise<readonly string[]> =>
    (await rest('owner').get<{ value: readonly { readonly Title: string }[] }>('web/lists?$select=Title')).value.map(
      ({ Title }) => Title,
    );

  it.each([
    ['fi', 'light', 1366],
    ['sv', 'dark', 375],
  ] as const)('names it to its owner, with its address and what to do (%s, %s, %d)', async (lang, theme, width) => {
    const [heading, untouched, retry] = {
      fi: ['Digitiekartan luettelon paikka on varattu', 'täsmälleen ennallaan', 'Yritä uudelleen'],
      sv: ['Platsen för en av färdplanens listor är upptagen', 'exakt som förut', 'Försök igen'],
    }[lang] as [string, string, string];
    await makeCityList('Projects', 'Kaupungin hankkeet');
    const before = await photograph('Projects');
    story.open = await visit({ user: 'owner', lang, theme, width }, [notOurs]);
    const { app } = story.open;
    await app.getByRole('heading', { name: heading }).waitFor();
    await app.getByText(untouched).waitFor();
    await app.getByText('Kaupungin hankkeet').waitFor();
    expect(await app.getByRole('link', { name: address }).getAttribute('href')).toBe(address);
    expect(await app.getByRole('button', { name: /^(Luo|Skapa) / }).count()).toBe(0);
    expect(await story.open.overflow()).toBe(0);
    expect(await story.open.violations()).toEqual([]);
    await app.getByRole('button', { name: retry }).press('Enter');
    await app.getByRole('status').filter({ hasText: heading }).waitFor({ state: 'attached' });
    expect(await photograph('Projects')).toEqual(before);
    expect(await titles()).toEqual(['Kaupungin hankkeet']);
  });

  it.each(['lead', 'director'] as const)('names it to a %s, and says who can do something', async (user) => {
    await makeCityList('Projects', 'Kaupungin hankkeet');
    story.open = await visit({ user }, [notOurs]);
    await story.open.app.getByText('Sivuston omistaja voi vapauttaa paikan').waitFor();
    await story.open.app.getByRole('link', { name: address }).waitFor();
    expect(await story.open.app.getByText('Vaihtoehdot:').count()).toBe(0);
    expect(await story.open.violations()).toEqual([]);
  });

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
