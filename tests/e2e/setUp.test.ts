/** An empty site: its owner creates the lists from inside the web part. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import { firstVersionFile } from '../firstVersion';
import { faults, makeCityList, photograph, rest } from './rest';
import { stories, thirdOf, visit } from './visit';
import { startWorkbench, type Workbench } from './workbench';

// The one wave of reads asks the lists before anybody can know that they are not there.
const notThereYet = /404/;
// A list that is not ours has not the columns that the wave asks for.
const notOurs = /40[04]/;

const story = stories(['--empty']);

/** Waits until the focus is on the element with these words. */
async function focusedOn(words: string): Promise<void> {
  const focused = (): Promise<string> =>
    story.open?.app.evaluate((root) => root.ownerDocument.activeElement?.textContent ?? '') ?? Promise.resolve('');
  for (let times = 0; times < 50 && (await focused()) !== words; times++) await story.open?.page.waitForTimeout(100);
  expect(await focused()).toBe(words);
}

/** Lets one call of the set-up be refused. */
function refuse(path: string, nth = 1): Promise<void> {
  return faults.add({ match: { method: 'POST', path }, nth, do: { status: 401 } });
}

describe('a set-up that is broken off', () => {
  it('goes on from there, says so until it is done, and keeps the focus', async () => {
    story.open = await visit({ user: 'owner' }, [notThereYet, /400|401/]);
    const { app, page } = story.open;
    await refuse("Lists/Metrics')/fields/createfieldasxml");
    await app.getByRole('button', { name: 'Luo luettelot' }).press('Enter');
    await focusedOn('Ota digitiekartta käyttöön');
    await focusedOn('Jatka');
    await page.reload();
    const missing = app.getByText('Vajaat tai puuttuvat: Mittariarvot');
    await missing.waitFor();
    await refuse("Lists/Settings')/items", 3);
    await app.getByRole('button', { name: 'Täydennä luettelot' }).press('Enter');
    await app.getByRole('button', { name: 'Jatka' }).waitFor({ timeout: 25_000 });
    await focusedOn('Jatka');
    expect(await missing.count()).toBe(0);
    const marks = await app.locator('ol li').allInnerTexts();
    expect(marks.map((mark) => mark.replace(/\s+/g, ' ')).slice(6)).toEqual([
      'Tiekartat valmis',
      'Asetukset keskeytyi: alkutiedot',
    ]);
    await page.reload();
    const notice = app.getByRole('region', { name: 'Ota digitiekartta käyttöön' });
    await notice.getByRole('link', { name: 'Avaa asetukset' }).press('Enter');
    expect(await story.open.violations()).toEqual([]);
    await app.getByRole('button', { name: 'Tarkista ja täydennä luettelot' }).press('Enter');
    await focusedOn('Luettelot');
    await app.getByText('Luettelot on tarkistettu ja täydennetty.').waitFor({ timeout: 25_000 });
    await focusedOn('Tarkista ja täydennä luettelot');
    await notice.waitFor({ state: 'detached' });
    // It goes on where its page is left, is found there again, and there is one at a time.
    await faults.add({ match: { method: 'POST', path: '/_api/web' }, do: { delay: 60 } });
    await app.getByRole('button', { name: 'Tarkista ja täydennä luettelot' }).press('Enter');
    await story.open.goTo('#/overview');
    await app.locator('[data-page="overview"]').waitFor();
    await story.open.goTo('#/settings');
    await app.getByText('Täydennetään luetteloita').waitFor();
    expect(await app.getByRole('button', { name: 'Tarkista ja täydennä luettelot' }).count()).toBe(0);
    await faults.clear();
    await app.getByText('Luettelot on tarkistettu ja täydennetty.').waitFor({ timeout: 25_000 });
  });
});

describe('an empty site', () => {
  it.each(thirdOf(['lead', 'director'] as const))('tells a %s whom to ask', async (user) => {
    story.open = await visit({ user }, [notThereYet]);
    await story.open.app.getByText('Pyydä sivuston omistajaa ottamaan se käyttöön.').waitFor();
    expect(await story.open.app.getByRole('button').allInnerTexts()).toEqual(['Avaa digitiekartta']);
    expect(await story.open.violations()).toEqual([]);
  });

  it.each(thirdOf(['page', 'teams'] as const))('lets its owner see what will be created (%s)', async (host) => {
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
    await story.open.app.getByRole('button', { name: 'Testaa sivusto' }).waitFor();
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

  it.each(
    thirdOf([
      ['fi', 'light', 1366],
      ['sv', 'dark', 375],
    ] as const),
  )('names it to its owner, with its address and what to do (%s, %s, %d)', async (lang, theme, width) => {
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

  it.each(thirdOf(['lead', 'director'] as const))('names it to a %s, and says who can do something', async (user) => {
    await makeCityList('Projects', 'Kaupungin hankkeet');
    story.open = await visit({ user }, [notOurs]);
    await story.open.app.getByText('Sivuston omistaja voi vapauttaa paikan').waitFor();
    await story.open.app.getByRole('link', { name: address }).waitFor();
    expect(await story.open.app.getByText('Vaihtoehdot:').count()).toBe(0);
    expect(await story.open.violations()).toEqual([]);
  });

  it('elsewhere that only has a name we need is told of by its name', async () => {
    await makeCityList('Hankkeet', 'projects');
    story.open = await visit({ user: 'owner' }, [notThereYet]);
    const { app } = story.open;
    await app.getByRole('button', { name: 'Luo luettelot' }).click();
    await app.getByRole('heading', { name: 'Digitiekartan luettelon nimi on varattu' }).waitFor();
    await app.getByText('sillä on nimi, jonka digitiekartta tarvitsee').waitFor();
    await app.getByText('ennen kuin nimi on vapaa').waitFor();
    expect(await app.getByText('paikalla, jonka').count()).toBe(0);
  });
});

// It lacks columns, which the one wave of reads names.
const lacking = /400/;

describe('a site of the first version', () => {
  let folder = '';
  let older: Workbench | undefined;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'first-version-'));
    older = await startWorkbench(['--db', firstVersionFile(folder)]);
  });
  afterAll(async () => {
    await older?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  it('works for a lead without a word; its owner is led to set-up, which says what it left [V1] [V3] [V5]', async () => {
    const { origin = '' } = older ?? {};
    const route = '#/projects?year=2025';
    story.open = await visit({ user: 'lead', origin, route }, [lacking]);
    await story.open.app.getByText('Asiakkaan kalenteri').first().waitFor();
    const notice = (): Locator | undefined =>
      story.open?.app.getByRole('region', { name: 'Ota digitiekartta käyttöön' });
    expect(await notice()?.count()).toBe(0);
    await story.open.close();
    story.open = await visit({ user: 'owner', origin, route }, [lacking]);
    const { app } = story.open;
    await notice()?.getByText('aiemman version mukaiset').waitFor();
    expect(await story.open.violations()).toEqual([]);
    await notice()?.getByRole('link', { name: 'Avaa asetukset' }).press('Enter');
    await app.getByRole('button', { name: 'Tarkista ja täydennä luettelot' }).press('Enter');
    await app.getByText('Luettelot on tarkistettu ja täydennetty.').waitFor({ timeout: 25_000 });
    const left = await app
      .getByRole('listitem')
      .filter({ hasText: /lomake|muotoilu|sisäinen/ })
      .allInnerTexts();
    expect(left.map((line) => line.split(/[.,]/)[0])).toEqual([
      'Toimenpiteet: sarakkeen ”Tila” muotoilu',
      'Vaikutukset: lomake',
      'Teemat: ”Teema ruotsiksi”',
    ]);
    await notice()?.waitFor({ state: 'detached' });
    expect(await story.open.violations()).toEqual([]);
  });
});
