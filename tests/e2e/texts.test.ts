/** Long texts of the lists on the pages: their lines and paragraphs, and the end of what was cut off. */
import type { Locator } from 'playwright-core';
import { ownMeasure } from './ownMeasure';
import { printedBy } from './paper';
import { itemsOf, rest, setting } from './rest';
import { stories, visit, type Visit } from './visit';

const story = stories();

async function see(route: string, place: Parameters<typeof visit>[0] = {}): Promise<Visit> {
  story.open = await visit({ user: 'visitor', ...place, route });
  return story.open;
}

/** A text of two paragraphs, the first of which has two lines. */
const told = (what: string, end = '\n'): string => [`${what} 1`, `${what} 2`, '', `${what} 3`].join(end);

/** True where a text is seen as it was written: each of its lines under the one before, an empty one between paragraphs. */
async function keeps(within: Locator, what: string): Promise<void> {
  const tops = await within.evaluate((element, word) => {
    const nodes: Text[] = [];
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) nodes.push(walker.currentNode as Text);
    return [1, 2, 3].map((line) => {
      const node = nodes.find(({ data }) => data.includes(`${word} ${line}`));
      if (!node) return NaN;
      const range = document.createRange();
      range.setStart(node, node.data.indexOf(`${word} ${line}`));
      range.setEnd(node, range.startOffset + 1);
      return range.getBoundingClientRect().top;
    });
  }, what);
  const [first = NaN, second = NaN, third = NaN] = tops;
  expect({ what, lines: second - first > 8, paragraphs: third - second > second - first + 4 }).toEqual({
    what,
    lines: true,
    paragraphs: true,
  });
}

it.each(['\n', '\r\n'])(
  '[X1] lines and paragraphs are kept on every page, in the embed and on paper: %j',
  async (end) => {
    const texts = Object.fromEntries(['Problem', 'StatusNote', 'Source'].map((name) => [name, told(name, end)]));
    const { key } = await ownMeasure({ ...texts, Status: 'Tehty' });
    const { value } = await rest('owner').get<{ value: readonly { readonly Id: number }[] }>(
      `${itemsOf('Projects')}?$select=Id&$filter=Key eq '${key}'`,
    );
    await rest('owner').add('Effects', {
      Key: '2025-e99',
      ProjectId: value[0]?.Id,
      Effect: told('Effect', end),
      CostText: 'ei tiedossa',
    });
    for (const name of ['background', 'goals', 'contact']) await setting(name, told(name, end));
    const seen = await see(`#/projects?year=2025&open=${key}`);
    const { app, page } = seen;
    for (const name of ['Problem', 'StatusNote', 'Source', 'Effect']) await keeps(app.locator('aside'), name);
    await seen.goTo('#/projects?year=2025&view=table');
    await app.locator('tr[data-row]').first().waitFor();
    await keeps(app.locator('table'), 'StatusNote');
    await seen.goTo('#/projects?year=2025&view=board');
    await app.locator('[data-card]').first().waitFor();
    await keeps(app, 'StatusNote');
    await seen.goTo('#/effects?year=2025');
    await app.locator('[data-line]').first().waitFor();
    await keeps(app, 'Effect');
    await seen.goTo('#/roadmap?year=2025');
    await app.locator(`[data-measure="${key}"]`).waitFor();
    for (const name of ['Problem', 'StatusNote', 'background', 'goals']) await keeps(app, name);
    const paper = await printedBy(page, () => app.getByRole('button', { name: 'Tulosta' }).click());
    await page.emulateMedia({ media: 'print' });
    for (const name of ['Problem', 'background']) await keeps(paper, name);
    await page.emulateMedia({ media: 'screen' });
    await seen.goTo('#/meeting?year=2025');
    await app.getByRole('article').waitFor();
    await keeps(app.getByRole('article'), 'background');
    await seen.close();
    const embed = await see('#/roadmap?year=2025', { webpart: 'roadmap' });
    await embed.app.locator(`[data-measure="${key}"]`).waitFor();
    for (const name of ['Problem', 'background', 'contact']) await keeps(embed.app, name);
  },
  60_000,
);

it('[X1] a list within a text keeps its place and its numbers', async () => {
  await setting('goals', 'Ensin\n3) kolmas\n4) neljäs\nvälissä\n7. seitsemäs');
  const { app } = await see('#/roadmap?year=2025');
  const goals = app.getByText('Ensin').locator('..');
  expect(
    await goals.evaluate((element) =>
      [...element.children].map(({ tagName, textContent }) => `${tagName} ${textContent}`),
    ),
  ).toEqual(['P Ensin', 'OL kolmasneljäs', 'P välissä', 'OL seitsemäs']);
  expect(await goals.locator('li').evaluateAll((items) => items.map((item) => (item as HTMLLIElement).value))).toEqual([
    3, 4, 7,
  ]);
});

it('[X2] a text that is known to be cut ends in "…" on every page that tells it', async () => {
  const cut = 'Miten varmistamme, että asukkailla ja meillä on näkymä omiin palveluihinsa ja että kuntalaiset…';
  const title = 'koulutamme hen…';
  const seen = await see('#/projects?year=2025&open=A1');
  await seen.app.locator('aside').getByText(cut, { exact: true }).first().waitFor();
  for (const [route, ready] of [
    ['#/roadmap?year=2025', '[data-measure="C26"]'],
    ['#/projects?year=2025&view=board', '[data-card]'],
    ['#/projects?year=2025&view=table', 'tr[data-row]'],
    ['#/projects?year=2025&open=C26', 'aside h2'],
    ['#/effects', '[data-measure]'],
  ] as const) {
    await seen.goTo(route);
    await seen.app.locator(ready).first().waitFor();
    await expect(
      seen.app
        .getByText(/koulutamme hen/)
        .first()
        .textContent(),
    ).resolves.toContain(title);
    expect((await seen.app.textContent())?.match(/koulutamme hen(?!…)/g) ?? []).toEqual([]);
  }
  await seen.close();
  const embed = await see('#/roadmap?year=2025', { webpart: 'roadmap', host: 'third' });
  await embed.app
    .getByText(/koulutamme hen…/)
    .first()
    .waitFor({ state: 'attached' });
});

it.each([
  ['visitor', false],
  ['lead', true],
] as const)('[X3] that a metric set has no name is told to who can give it one: to the %s %s', async (user, told) => {
  const { app } = await see('#/metrics?year=2024&open=2024-m10', { user });
  await app.locator('tr[data-metric]').first().waitFor();
  await app.locator('aside dl').first().waitFor();
  await app.getByText(/^Muut mittarit/).waitFor();
  const text = (await app.textContent()) ?? '';
  expect(text).not.toContain('Nimi puuttuu diasta');
  expect(text.includes('kokonaisuuden nimi puuttuu')).toBe(told);
});

it('[X9] metrics of a year without actuals say which year they show, and are silent where it is the one asked for', async () => {
  const seen = await see('#/metrics?year=2030');
  await seen.app.getByText('Vuodelta 2030 ei ole toteumia. Näet vuoden 2024.').waitFor();
  await seen.goTo('#/metrics?year=2024');
  await seen.app.locator('tr[data-metric]').first().waitFor();
  expect(await seen.app.getByText(/ei ole toteumia\. Näet/).count()).toBe(0);
});
