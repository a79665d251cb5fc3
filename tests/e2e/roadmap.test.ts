/** Tiekartta: the page in the tracker, and the web part that the intranet embeds. */
import { printedBy } from './paper';
import { rest, setting } from './rest';
import { stories, thirdOf, visit, type Place, type Visit } from './visit';

const story = stories();

async function see(place: Place): Promise<Visit> {
  story.open = await visit({ user: 'visitor', ...place });
  // In the tracker its code comes when it is opened.
  await story.open.app.locator('[data-theme]').first().waitFor();
  return story.open;
}

const embed = (place: Place = {}): Promise<Visit> => see({ webpart: 'roadmap', ...place });

describe('the page', () => {
  it('tells a stranger what the programme is, what was decided, and every measure with the problem it solves', async () => {
    const { app } = await see({ route: '#/roadmap?year=2025' });
    await app.getByText('Ehdotus', { exact: true }).first().waitFor();
    await app.getByText('perustuu kaupunkistrategiaan').waitFor();
    await app.getByText('Kaupunginhallitus hyväksyi digiohjelman liitteineen 22.1.2024.').waitFor();
    const path =
      "web/getList('/sites/digi/Lists/Projects')/items?$select=Title,Code,Problem&$filter=Year eq 2025&$top=500";
    const { value } = await rest('visitor').get<{
      value: readonly { Title: string; Code: string; Problem: string | null }[];
    }>(path);
    expect(await app.locator('[data-measure]').count()).toBe(value.length);
    for (const { Title, Code, Problem } of value) {
      const text = await app.locator(`[data-measure="${Code}"]`).innerText();
      expect(text).toContain(Title);
      expect(text).toContain(Problem ?? '');
    }
  });

  it('shows what was decided of an earlier year, and its measures without a theme under a heading of their own', async () => {
    const { app } = await see({ route: '#/roadmap' });
    await app.getByRole('button', { name: '2024', exact: true }).click();
    await app.getByText('Hyväksytty 22.1.2024, Kaupunginhallitus').first().waitFor();
    expect(await app.locator('[data-theme="none"] [data-measure]').count()).toBe(26);
    await app.getByText('Aiempaa jatkavia: 0').first().waitFor();
    await app.getByText('Luovuttuja: 1').waitFor();
  });

  it('ends with whom to ask, the way to give feedback and the accessibility statement, as the settings say', async () => {
    await setting('contact', 'Kehitysjohtaja, digi@porvoo.example');
    await setting('feedbackUrl', 'https://porvoo.example/palaute');
    await setting('accessibilityUrl', 'javascript:alert(1)');
    const { app } = await see({ route: '#/roadmap?year=2025', lang: 'sv' });
    const contact = app.getByRole('link', { name: 'Kehitysjohtaja, digi@porvoo.example' });
    await contact.waitFor();
    expect(await contact.getAttribute('href')).toBe('mailto:digi@porvoo.example');
    expect(await contact.getAttribute('lang')).toBe('fi');
    expect(await app.getByRole('link', { name: 'Ge respons' }).getAttribute('href')).toBe(
      'https://porvoo.example/palaute',
    );
    expect(await app.locator('a[href^="javascript"]').count()).toBe(0);
    await setting('accessibilityUrl', 'https://porvoo.example/saavutettavuus');
    await app.getByRole('button', { name: /Uppdatera/ }).click();
    await app.locator('a[href="https://porvoo.example/saavutettavuus"]').waitFor();
    for (const name of ['contact', 'feedbackUrl', 'accessibilityUrl']) await setting(name, '');
  });

  it('is narrowed by theme and by search, in an address that can be sent', async () => {
    const { app, page } = await see({ route: '#/roadmap?year=2025&theme=C' });
    expect(await app.locator('[data-measure]').count()).toBe(9);
    await app.getByRole('searchbox').fill('genai');
    await app.getByText('2 / 26 toimenpidettä').last().waitFor();
    expect(page.url()).toContain('q=genai');
    await app.getByRole('button', { name: 'Näytä kaikki' }).click();
    expect(await app.locator('[data-measure]').count()).toBe(26);
  });

  it('opens a measure where the measures are', async () => {
    const { app, page } = await see({ route: '#/roadmap?year=2025' });
    await app.getByRole('link', { name: 'ESG mittariston luominen' }).click();
    expect(page.url()).toContain('#/projects?year=2025&open=B2');
  });

  it('marks Finnish texts that have no Swedish', async () => {
    const { app } = await see({ lang: 'sv', route: '#/roadmap?year=2025' });
    expect(
      await app
        .getByText('perustuu kaupunkistrategiaan')
        .evaluate((line) => line.closest('[lang]')?.getAttribute('lang')),
    ).toBe('fi');
    expect(await app.locator('[data-measure="B2"] a').getAttribute('lang')).toBe('fi');
    expect(
      await app.getByRole('heading', { name: 'Människonära elektroniska tjänster' }).getAttribute('lang'),
    ).toBeNull();
  });

  it('prints as itself alone, every table in full', async () => {
    const { app, page } = await see({ route: '#/roadmap?year=2025', theme: 'dark' });
    await app.locator('figure svg:not(button svg)').first().waitFor();
    const paper = await printedBy(page, () => app.getByRole('button', { name: 'Tulosta' }).click());
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.siteHeader').isVisible()).toBe(false);
    expect(
      await paper
        .locator('figure table')
        .evaluateAll((tables) => tables.every((table) => getComputedStyle(table).display === 'table')),
    ).toBe(true);
    expect(await paper.evaluate((root) => getComputedStyle(root).color)).toBe('rgb(0, 0, 0)');
    expect(await paper.getByRole('button', { name: 'Tulosta' }).isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    expect(await page.locator('[data-print-copy]').count()).toBe(0);
  });

  it.each(
    thirdOf([
      ['page', 'light', 1280, 'fi'],
      ['page', 'dark', 768, 'sv'],
      ['page', 'light', 375, 'sv'],
      ['page', 'dark', 320, 'fi'],
      ['teams', 'contrast', 1280, 'fi'],
      ['phone', 'light', 500, 'sv'],
    ] as const),
  )('is accessible and never wider than its place: %s, %s, %i px, %s', async (host, theme, width, lang) => {
    for (const year of [2024, 2025]) {
      const { app } = await see({ host, theme, width, lang, route: `#/roadmap?year=${year}` });
      await app.locator('figure svg:not(button svg)').first().waitFor();
      expect(await story.open?.overflow()).toBe(0);
      expect(await story.open?.violations()).toEqual([]);
      if (year === 2024) await story.open?.close();
    }
  });
});

describe('the web part on the intranet', () => {
  it('is compact at one third of a section: themes with their counts, which open in place', async () => {
    const { app } = await embed({ host: 'third' });
    await app.getByRole('heading', { name: 'Digitiekartta 2025' }).waitFor();
    expect(
      (await app.locator('[data-theme] button').allInnerTexts()).map((text) => Number(/\d+$/.exec(text.trim())?.[0])),
    ).toEqual([4, 6, 9, 7]);
    await app.getByRole('button', { name: /^B Digitalisaatio/ }).click();
    expect(await app.locator('[data-theme="B"] [data-measure]:visible').count()).toBe(6);
    expect(await story.open?.overflow()).toBe(0);
    expect(await story.open?.violations()).toEqual([]);
  });

  it('is whole where there is room, without navigation and without anything to edit', async () => {
    const { app, page } = await embed();
    await app.locator('figure svg:not(button svg)').first().waitFor();
    expect(await app.locator('nav').count()).toBe(0);
    expect(await story.open?.violations()).toEqual([]);
    const scripts = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
    expect(scripts.filter((name) => /chunk\.(app|write|set-up|recycle-bin|history|pane)_/.test(name))).toEqual([]);
    const { content, charts } = await page.evaluate(() => ({
      content: performance.getEntriesByName('digitiekartta:content')[0]?.startTime ?? Infinity,
      charts: performance
        .getEntriesByType('resource')
        .filter(({ name }) => name.includes('chunk.charts'))
        .map(({ startTime }) => startTime),
    }));
    expect(charts).toHaveLength(1);
    expect(Math.min(...charts)).toBeGreaterThan(content);
  });

  it.each(
    thirdOf([
      [{ year: '2024' }, '', 'Digitiekartta 2024', 26],
      [{ theme: 'C' }, '', 'Digitiekartta 2025', 9],
      [{ shape: 'compact' }, '', 'Digitiekartta 2025', 26],
      [{}, '#embed/roadmap?year=2024', 'Digitiekartta 2024', 26],
      [{}, '#embed/roadmap?year=2025&theme=A', 'Digitiekartta 2025', 4],
      [{ year: '2024' }, '#embed/roadmap?open=K18', 'Digitiekartta 2025', 26],
      [{}, '#/roadmap?year=2024', 'Digitiekartta 2025', 26], // an address of the tracker on the same page
    ] as const),
  )('set to %j, at %j, shows %s with %i measures', async (props, route, heading, count) => {
    const { app } = await embed({ props, route });
    await app.getByRole('heading', { name: heading }).waitFor();
    expect(await app.locator('[data-measure]').count()).toBe(count);
  });

  it('leads to a measure and marks it', async () => {
    const { app, page } = await embed({ route: '#embed/roadmap?open=K26' });
    expect(await app.locator('[aria-current="true"][data-measure]').getAttribute('data-measure')).toBe('K26');
    expect(
      await app.locator('[data-measure="K26"]').evaluate((row) => row.getBoundingClientRect().top < window.innerHeight),
    ).toBe(true);
    await app.getByRole('link', { name: 'ESG mittariston luominen' }).click();
    expect(page.url()).toContain('#embed/roadmap?open=B2');
  });

  it('shows the measures behind a number in place', async () => {
    const { app, page } = await embed();
    await app.getByRole('button', { name: /^Laki/ }).click();
    await app.getByText('Tarve: Laki').waitFor();
    expect(page.url()).toContain('#embed/roadmap?year=2025&need=law');
    expect(await app.locator('[data-measure]').count()).toBe(5);
  });
});
