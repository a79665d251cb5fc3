/** Where the lists are, and what Teams tells: theme, language, links. */
import type { Locator } from 'playwright-core';
import { stories, visit, workbenchOrigin, type Place, type Visit } from './visit';

// The one wave of reads asks the lists of a site before anybody can know that they are not there.
const notThere = /404/;

const story = stories();

async function at(place: Place): Promise<Visit> {
  story.open = await visit(place, [notThere]);
  return story.open;
}

const question = (): Locator | undefined =>
  story.open?.app.getByRole('textbox', { name: /^(Sivuston osoite|Webbplatsens adress)$/ });

async function answer(address: string): Promise<void> {
  await question()?.fill(address);
  await question()?.press('Enter');
}

describe('the site with the lists', () => {
  it('is the one the property names', async () => {
    const { app } = await at({ site: '/', props: { site: '/sites/digi' } });
    await app.locator('[data-page="overview"] [data-tile]').first().waitFor();
    expect(await app.getByText('Tiedot ovat sivustolta').count()).toBe(0);
  });

  it('is the one in the page’s address, and the page says so', async () => {
    const { app } = await at({ web: '/', site: '/sites/digi' });
    await app.getByText('Tiedot ovat sivustolta /sites/digi').waitFor();
    await app.locator('[data-page="overview"] [data-tile]').first().waitFor();
  });

  it('is asked for in a personal tab, looked at as typed, remembered, and can be chosen anew', async () => {
    const { app, page } = await at({ host: 'teams', site: '/', user: 'owner' });
    await app.getByRole('heading', { name: 'Missä digitiekartan luettelot ovat?' }).waitFor();
    expect(await app.getByRole('button', { name: 'Luo luettelot' }).count()).toBe(0);
    await answer('https://evil.example/sites/digi');
    await app.getByText('Osoitteen on oltava tässä samassa SharePointissa.').waitFor();
    await answer('/sites/nowhere');
    await app.getByText('Tästä osoitteesta ei löytynyt sivustoa. Tarkista osoite.').waitFor();
    expect(await question()?.getAttribute('aria-invalid')).toBe('true');
    expect(await story.open?.violations()).toEqual([]);
    await answer(`${workbenchOrigin()}/sites/digi/SitePages/Etusivu.aspx`);
    await app.locator('[data-page="overview"] [data-tile]').first().waitFor();
    await page.reload();
    await app.getByText('Tiedot ovat sivustolta /sites/digi').waitFor();
    await app.getByRole('button', { name: 'Vaihda sivusto' }).click();
    await app.getByRole('heading', { name: 'Missä digitiekartan luettelot ovat?' }).waitFor();
    await page.reload();
    await app.getByRole('heading', { name: 'Missä digitiekartan luettelot ovat?' }).waitFor();
  });

  it('can be given beside the set-up of this one', async () => {
    const { app } = await at({ site: '/', user: 'owner', width: 375 });
    await app.getByRole('button', { name: 'Luo luettelot' }).waitFor();
    expect(await story.open?.overflow()).toBe(0);
    expect(await story.open?.violations()).toEqual([]);
    await answer('/sites/digi');
    await app.locator('[data-page="overview"] [data-tile]').first().waitFor();
  });

  it('on another host is refused in a sentence, and nothing is read from it', async () => {
    const { app } = await at({ props: { site: 'https://evil.example/sites/digi' } });
    await app.getByText('on annettu ”https://evil.example/sites/digi”').waitFor();
    expect(await story.open?.violations()).toEqual([]);
  });

  it('on another host in the page’s address is refused at the question', async () => {
    await at({ host: 'teams', web: '/', site: 'https://evil.example/sites/digi', lang: 'sv', theme: 'contrast' });
    await story.open?.app.getByText('Adressen måste finnas i samma SharePoint.').waitFor();
    expect(await question()?.inputValue()).toBe('https://evil.example/sites/digi');
    expect(await story.open?.violations()).toEqual([]);
  });
});

describe('in Teams', () => {
  const inTheme = (name: string): Locator | undefined =>
    story.open?.page.frameLocator('#app').locator(`[data-theme-kind="${name}"]`);

  it('a link opens the measures it names, and the theme follows Teams while the page is open', async () => {
    const { app, page } = await at({ host: 'teams', route: '#/projects?year=2024&status=done' });
    await app.locator('[data-page="projects"]').waitFor();
    expect(await app.locator('[data-card]').count()).toBe(5);
    for (const theme of ['dark', 'contrast', 'light']) {
      await page.locator('#bar [name="theme"]').selectOption(theme);
      await inTheme(theme)?.waitFor();
    }
  });

  it('a link that comes late does not pull away a reader who has gone somewhere', async () => {
    const { app, page } = await at({ host: 'teams', late: '2500', theme: 'contrast', route: '#/projects?year=2025' });
    await app.locator('[data-page="overview"]').waitFor();
    expect(await inTheme('contrast')?.count()).toBe(0);
    await app.getByRole('button', { name: /^Tehty 5/ }).click();
    await app.locator('[data-page="projects"]').waitFor();
    await inTheme('contrast')?.waitFor();
    expect(page.url()).toContain('#/projects?year=2024&status=done');
  });

  it('the page stands although Teams never answers', async () => {
    const { app } = await at({ host: 'phone', silence: '1', route: '#/projects?year=2025', width: 375 });
    await app.locator('[data-page="overview"]').waitFor();
    expect(await story.open?.overflow()).toBe(0);
  });

  it('the page speaks the language of Teams', async () => {
    const { app } = await at({ host: 'teams', teamsLang: 'sv-fi' });
    await app.getByRole('link', { name: 'Översikt' }).waitFor();
  });
});
