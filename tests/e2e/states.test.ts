/** Every state of the whole page has its face: what happened, what is safe, what to do. */
import type { Page } from 'playwright-core';
import { deleteList, faults, makeCityList, photograph, rest } from './rest';
import { stories, thirdOf, visit, workbenchOrigin, type Place, type Visit } from './visit';

const story = stories();

async function at(place: Place, expected: readonly RegExp[] = []): Promise<Visit> {
  story.open = await visit({ route: '#/overview', ...place }, expected);
  return story.open;
}

/** A fault in the answers of all eight lists. */
async function fault(what: object): Promise<void> {
  const answer = await fetch(`${workbenchOrigin()}/_local/faults`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ match: { path: '/Lists/' }, times: 1000, do: what }),
  });
  expect(answer.status).toBe(204);
}

/** In SharePoint's own words, as a reader without rights gets them. */
const denied = {
  'odata.error': {
    code: '-2147024891, System.UnauthorizedAccessException',
    message: { lang: 'fi-FI', value: 'Käyttö estetty.' },
  },
};
const guid = '9f2a6ea1-0000-7000-8f5a-2b1c7ad9e001';

async function refuseLists(page: Page): Promise<void> {
  await page.route(/_api\/web\/getList/, (route) =>
    route.fulfill({
      status: 403,
      headers: { SPRequestGuid: guid },
      contentType: 'application/json',
      body: JSON.stringify(denied),
    }),
  );
}

describe('a reader', () => {
  it('without rights is told whom to ask, with an id to quote', async () => {
    const { app } = await at({ user: 'visitor', prepare: refuseLists }, [/403/]);
    await app.getByRole('heading', { name: 'Sinulla ei ole oikeutta digitiekartan luetteloihin' }).waitFor();
    await app.getByText(`Tunniste: ${guid}`).waitFor();
    expect(await story.open?.violations()).toEqual([]);
  });

  it('of a site of which one list cannot be read is told which, in SharePoint’s words, and works with the others', async () => {
    const value = 'Cannot complete this action.';
    const answer = { status: 500, body: { 'odata.error': { code: '-2130575340', message: { value } } } };
    await faults.add({ match: { path: "Lists/Metrics')/items" }, times: 1000, do: { answer } });
    const open = await at({ user: 'owner' }, [/500/]);
    const { app } = open;
    const notice = app.locator('details').filter({ hasText: 'Ei voitu lukea: Mittarit.' });
    await notice.locator('summary').click();
    await notice.getByText('Luetteloa ”Mittarit” ei voitu lukea. Sen tiedot puuttuvat').waitFor();
    await notice.getByText(value).waitFor();
    await notice.getByText(/Tunniste: /).waitFor();
    expect([await app.getByText('Ota tiekartta käyttöön').count(), await open.violations()]).toEqual([0, []]);
    await open.goTo('#/meeting');
    await app.getByRole('heading', { name: 'Luettelo on, mutta sitä ei voitu lukea' }).waitFor();
    await open.goTo('#/metrics');
    await app.getByRole('heading', { name: 'Luettelo on, mutta sitä ei voitu lukea' }).waitFor();
    await app.getByText('Ei voitu lukea: Mittarit.').waitFor();
    expect([await notice.count(), await open.violations()]).toEqual([0, []]);
    await faults.clear();
    await app.getByRole('button', { name: 'Yritä uudelleen' }).click();
    await app.locator('[data-page="metrics"] table').waitFor();
  });

  it('is told of themes that could not be read, not that there are none, and never shown all in place of one', async () => {
    const answer = { status: 500, body: { 'odata.error': { code: '-1', message: { value: 'Ei nyt.' } } } };
    await faults.add({ match: { path: "Lists/Themes')/items" }, times: 1000, do: { answer } });
    const { app } = await at({ user: 'owner', route: '#/projects?year=2025&view=table' }, [/500/]);
    await app.locator('tr[data-row]').getByText('Teemaa ei voitu lukea').first().waitFor();
    expect(await app.getByText('Teema puuttuu').count()).toBe(0);
    await story.open?.goTo('#/projects?year=2025&theme=A');
    await app.getByText('Ei voitu lukea: Teemat.').waitFor();
    await story.open?.close();
    const embed = await at({ webpart: 'roadmap', props: { theme: 'A' } }, [/500/]);
    await embed.app.getByText('Ei voitu lukea: Teemat.').waitFor();
    expect([await embed.app.locator('[data-theme]').count(), await embed.violations()]).toEqual([0, []]);
  });

  it('whose session has ended is asked to sign in', async () => {
    await fault({ status: 401 });
    const { app } = await at({ theme: 'dark' }, [/401/]);
    await app.getByRole('heading', { name: 'Kirjautuminen on päättynyt' }).waitFor();
    expect(await app.getByRole('button').allInnerTexts()).toEqual(['Lataa sivu uudelleen']);
    expect(await story.open?.violations()).toEqual([]);
  });

  it('without a network sees the page as soon as there is one again', async () => {
    await fault({ drop: 'before' });
    const { app, page } = await at({ width: 320 }, [/ERR_|Failed to fetch/]);
    await app.getByRole('heading', { name: 'Yhteyttä ei saatu' }).waitFor();
    expect(await story.open?.overflow()).toBe(0);
    await fetch(`${workbenchOrigin()}/_local/faults`, { method: 'DELETE' });
    await page.evaluate(() => window.dispatchEvent(new Event('online')));
    await app.locator('[data-page="overview"] [data-tile]').first().waitFor();
  });

  it.each(thirdOf([429, 503] as const))(
    'of a SharePoint that answers %i is told, and gets the page by asking again',
    async (status) => {
      await fault({ status, retryAfter: 0 });
      const { app } = await at({ host: 'teams', lang: 'en' }, [new RegExp(String(status))]);
      await app.getByRole('heading', { name: 'SharePoint is busy' }).waitFor();
      expect(await story.open?.violations()).toEqual([]);
      await fetch(`${workbenchOrigin()}/_local/faults`, { method: 'DELETE' });
      await app.getByRole('button', { name: 'Try again' }).click();
      await app.getByText('Waiting for information').first().waitFor();
    },
  );

  it('sees the outline of the page while SharePoint makes us wait, and is told so', async () => {
    let told = Promise.resolve('');
    const wait = async (page: Page): Promise<void> => {
      await page.route(/_api\/web\/lists/, async (route) => {
        told = page.locator('.dk-told').filter({ hasText: 'kauemmin' }).innerText();
        await told;
        await route.continue();
      });
    };
    await at({ prepare: wait });
    expect(await told).toBe('Tämä kestää tavallista kauemmin. Odotetaan SharePointin vastausta.');
    expect(await story.open?.page.locator('.dk-skeleton').count()).toBe(0);
  });

  it('reads the city’s notice at the top of every page, in their own language', async () => {
    const settings = "web/getList('/sites/digi/Lists/Settings')/items";
    const { value } = await rest('owner').get<{ value: readonly { readonly Id: number }[] }>(
      `${settings}?$select=Id&$filter=Key eq 'notice'`,
    );
    const say = (Value: string, ValueSv: string): Promise<number> =>
      rest('owner').merge(`${settings}(${value[0]?.Id})`, { Value, ValueSv });
    expect(await say('Luvut päivitetään perjantaina.', 'Siffrorna uppdateras på fredag.')).toBe(204);
    const { app } = await at({ lang: 'sv', route: '#/projects?year=2024' });
    await app.getByRole('region', { name: 'Meddelande' }).getByText('Siffrorna uppdateras på fredag.').waitFor();
    expect(await story.open?.violations()).toEqual([]);
    await say('', '');
  });
});

describe('a site whose lists are not whole', () => {
  /** As if a list had been deleted. */
  const withoutEffects = async (page: Page): Promise<void> => {
    await page.route(/_api\/web\/lists/, async (route) => {
      const answer = await route.fetch();
      const body = (await answer.json()) as {
        readonly value: readonly { readonly RootFolder: { readonly ServerRelativeUrl: string } }[];
      };
      await route.fulfill({
        response: answer,
        json: {
          ...body,
          value: body.value.filter(({ RootFolder }) => !RootFolder.ServerRelativeUrl.endsWith('/Effects')),
        },
      });
    });
  };

  it.each(
    thirdOf([
      ['owner', ['Täydennä luettelot']],
      ['director', []],
    ] as const),
  )('names what is missing to the %s', async (user, buttons) => {
    const { app } = await at({ user, prepare: withoutEffects });
    await app.getByText('Vajaat tai puuttuvat: Vaikutukset.').waitFor();
    expect(await app.getByRole('button').allInnerTexts()).toEqual(buttons);
    expect(await story.open?.violations()).toEqual([]);
  });
});

describe('[L3] a list of the city’s own that came in the place of ours', () => {
  it('is named by the set-up on Asetukset, and stays as it is', async () => {
    const { app } = await at({ user: 'owner', route: '#/settings' }, [/400/]);
    const repair = app.getByRole('button', { name: 'Tarkista ja täydennä luettelot' });
    await repair.waitFor();
    expect(await deleteList('Effects')).toBe(200);
    await makeCityList('Effects', 'Tehosteet');
    const before = await Promise.all(['Effects', 'Projects', 'Settings'].map(photograph));
    await repair.click();
    await app.getByText('Tehosteet').waitFor();
    expect(await app.getByRole('link', { name: '/sites/digi/Lists/Effects' }).count()).toBe(1);
    await app.getByRole('button', { name: 'Yritä uudelleen' }).waitFor();
    expect(await story.open?.violations()).toEqual([]);
    expect(await Promise.all(['Effects', 'Projects', 'Settings'].map(photograph))).toEqual(before);
  });

  it.each(thirdOf(['fi', 'sv', 'en'] as const))('is named where the roadmap is shown alone (%s)', async (lang) => {
    expect(await deleteList('Effects')).toBe(200);
    await makeCityList('Effects', 'Tehosteet');
    const props = { site: '/sites/digi' };
    story.open = await visit({ webpart: 'roadmap', user: 'director', lang, width: 375, props }, [/400/]);
    await story.open.app.getByText('Tehosteet').waitFor();
    expect(await story.open.overflow()).toBe(0);
    expect(await story.open.violations()).toEqual([]);
  });
});

describe('a value that cannot be read', () => {
  const broken = async (page: Page): Promise<void> => {
    await page.route(/Projects.*items/, async (route) => {
      const answer = await route.fetch();
      const text = (await answer.text())
        .replace('"Status":"Tehty"', '"Status":"Melkein valmis"')
        .replace('"Year":2025', '"Year":"ensi vuosi"');
      await route.fulfill({ response: answer, body: text });
    });
  };

  it.each(
    thirdOf([
      ['lead', 'EditForm'],
      ['director', 'DispForm'],
    ] as const),
  )('is named to the %s with a way to it, and all else is shown', async (user, form) => {
    const { app } = await at({ user, width: 320, prepare: broken });
    await app.getByText('2 tietoa kaipaa korjausta').click();
    await app.getByText('– tuntematon vaihtoehto (”Melkein valmis”).').waitFor();
    await app.getByText('– ei ole luku (”ensi vuosi”).').waitFor();
    const link = app.getByRole('link', { name: /^Toimenpiteet: .* \(rivi \d+\), sarake Tila$/ });
    expect(await link.getAttribute('href')).toMatch(
      new RegExp(`^/sites/digi/Lists/Projects/${form}\\.aspx\\?ID=\\d+$`),
    );
    await app.locator('[data-page="overview"] [data-tile]').first().waitFor();
    expect(await story.open?.overflow()).toBe(0);
    expect(await story.open?.violations()).toEqual([]);
  });
});
