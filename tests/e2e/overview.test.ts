/** Katsaus: where the programme stands, in a minute. */
import { changeProject, rest } from './rest';
import { stories, thirdOf, visit, type Place, type Visit } from './visit';

const story = stories();

async function overview(place: Place = {}): Promise<Visit> {
  story.open = await visit({ user: 'director', route: '#/overview', ...place });
  return story.open;
}

interface Row {
  readonly Year: number;
  readonly Status: string | null;
  readonly Theme: { readonly Code: string } | undefined;
}

describe('the lists over REST', () => {
  it('hold what the city published', async () => {
    const { value } = await rest('visitor').get<{ value: readonly Row[] }>(
      "web/getList('/sites/digi/Lists/Projects')/items?$select=Year,Status,Theme/Code&$expand=Theme&$top=500",
    );
    const count = (given: (row: Row) => boolean): number => value.filter(given).length;
    expect([value.length, count((row) => row.Year === 2024), count((row) => row.Year === 2025)]).toEqual([52, 26, 26]);
    expect(
      ['Aloitettu', 'Tehty', 'Ei tietoa', 'Luovutaan', 'Suunnitellaan'].map((status) =>
        count((row) => row.Year === 2024 && row.Status === status),
      ),
    ).toEqual([16, 5, 3, 1, 1]);
    expect(['A', 'B', 'C', 'K'].map((code) => count((row) => row.Year === 2025 && row.Theme?.Code === code))).toEqual([
      4, 6, 9, 7,
    ]);
    expect(count((row) => row.Year === 2025 && row.Status !== null)).toBe(0);
  });
});

describe('a director', () => {
  it.each(thirdOf(['page', 'teams'] as const))('reads how many there are and where they stand (%s)', async (host) => {
    const { app } = await overview({ host });
    await app
      .getByText('26 toimenpidettä: 16 aloitettu, 5 tehty, 3 ei tietoa, 1 suunnitellaan, 1 luovutaan.')
      .waitFor();
    await app.getByText('tilanne 10/24').waitFor();
    // SharePoint's router takes over the links that do not say otherwise.
    expect(await app.locator('a[href]:not([data-interception="off"])').count()).toBe(0);
    await app.getByText('26 toimenpidettä: Ihmislähtöiset sähköiset palvelut (4),').waitFor();
    await app.getByText('52 toimenpidettä vuosien 2024–\u20602025 tiekartoilla').waitFor();
    await app.getByText('Hyväksytty 22.1.2024, Kaupunginhallitus').waitFor();
    await app.getByText('Ehdotus', { exact: true }).waitFor();
    await app.locator('figure svg:not(button svg)').first().waitFor();
  });

  it('reads the figure as a table, each share rounded by itself', async () => {
    const { app } = await overview();
    const figure = app.getByRole('figure', { name: /vuoden 2024/ });
    await figure.getByRole('button', { name: 'Näytä taulukkona' }).click();
    const rows = await figure.locator('tbody tr').allInnerTexts();
    expect(rows.map((row) => row.split(/\s*\t\s*/))).toEqual([
      ['Aloitettu', '16', '62'],
      ['Tehty', '5', '19'],
      ['Ei tietoa', '3', '12'],
      ['Suunnitellaan', '1', '4'],
      ['Luovutaan', '1', '4'],
    ]);
    expect(await figure.locator('tfoot td').last().innerText()).toBe('100 (pyöristetty)');
    expect(await story.open?.violations()).toEqual([]);
  });

  it('opens the measures behind a number, and comes back', async () => {
    const { app, page } = await overview();
    await app.getByRole('button', { name: /^Tehty 5/ }).click();
    await app.locator('section[data-status="done"]').waitFor();
    expect(await app.locator('[data-card]').count()).toBe(5);
    expect(page.url()).toContain('#/projects?year=2024&status=done');
    await page.goBack();
    await app.getByText('52 toimenpidettä').waitFor();
  });

  it.each(
    thirdOf([
      ['sv', '52 åtgärder på färdplanerna 2024–\u20602025'],
      ['en', '52 measures on the roadmaps of 2024–\u20602025'],
    ] as const),
  )('reads it in %s', async (lang, words) => {
    const { app } = await overview({ lang });
    await app.getByText(words).waitFor();
  });

  it('reads what waits for an update, as the lists have it, and what changed last first', async () => {
    const path = "web/getList('/sites/digi/Lists/Projects')/items?$select=Title,Status,Year&$top=500";
    const { value } = await rest('visitor').get<{
      value: readonly { Title: string; Status: string | null; Year: number }[];
    }>(path);
    // The roadmap of 2024 was approved, and its figures are of October 2024.
    const open = ['Ei tietoa', 'Aloitettu', 'Suunnitellaan', null];
    const waits = value.filter(({ Status, Year }) => Year === 2024 && open.includes(Status)).map(({ Title }) => Title);
    const { app } = await overview();
    const waiting = app.locator('[data-tile="waiting"]');
    await waiting.getByText(`${waits.length} toimenpidettä`).waitFor();
    await waiting.getByRole('button', { name: `Näytä kaikki ${waits.length}` }).click();
    expect([...(await waiting.locator('li button').allInnerTexts())].sort()).toEqual([...waits].sort());
  });

  it('reads what changed last and who changed it, and nothing of what was taken back', async () => {
    const { app, page } = await overview();
    const batches: string[] = [];
    page.on('request', (request) => request.url().endsWith('/$batch') && batches.push(request.postData() ?? ''));
    const tile = app.locator('[data-tile="recent"][data-read]');
    await tile.waitFor();
    const note = 'Skannaus alkaa tammikuussa.';
    expect(await changeProject('lead', 'Digitoidaan arkistot', { StatusNote: note })).toBe(204);
    const refresh = app.getByRole('button', { name: 'Päivitä tiedot' });
    await refresh.click();
    const row = tile.locator('li').filter({ hasText: 'Digitoidaan arkistot' });
    await row.getByText(`Tilanne: – → ${note}`).waitFor();
    expect(await tile.locator('li').first().innerText()).toMatch(/Digitoidaan arkistot[\s\S]*Veera Vetäjä/);
    // The last batch asked for what was new alone; the first may have gone before anybody counted.
    const reads = batches.map((body) => body.match(/^GET /gm)?.length ?? 0);
    expect([reads.at(-1), Math.max(...reads) <= 10]).toEqual([2, true]);
    await changeProject('lead', 'Digitoidaan arkistot', { StatusNote: '' });
    await refresh.click();
    await row.getByText(note).waitFor({ state: 'detached' });
    await tile.waitFor();
    expect(await tile.innerText()).not.toContain(note);
    expect(await story.open?.violations()).toEqual([]);
  });

  it('goes from a year to its roadmap', async () => {
    const { app, page } = await overview();
    await app.getByRole('button', { name: 'Digitiekartta 2025' }).click();
    await app.getByRole('heading', { name: 'Digitiekartta 2025' }).waitFor();
    expect(page.url()).toContain('#/roadmap?year=2025');
  });

  it.each(
    thirdOf([
      ['page', 'light', 1280],
      ['page', 'dark', 1280],
      ['third', 'light', 1280],
      ['page', 'light', 375],
      ['page', 'dark', 320],
      ['teams', 'contrast', 1280],
      ['phone', 'dark', 500],
    ] as const),
  )('finds it accessible, without sideways scroll: %s, %s, %i px', async (host, theme, width) => {
    const { app } = await overview({ host, theme, width });
    await app.locator('figure svg:not(button svg)').first().waitFor();
    expect(await story.open?.overflow()).toBe(0);
    expect(await story.open?.violations()).toEqual([]);
  });

  it('gets the first content without any chart code', async () => {
    const { page, app } = await overview();
    await app.locator('figure svg:not(button svg)').first().waitFor();
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
});
