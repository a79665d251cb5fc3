/** Who may do what: what the lists refuse over REST, and what the pages offer, both held against one table. */
import type { Locator } from 'playwright-core';
import { itemsOf, rest } from './rest';
import { stories, thirdOf, visit, type Place } from './visit';

const story = stories();
beforeAll(async () => {
  // A measure with something in its history.
  const row = `${itemsOf('Projects')}?$select=Id&$filter=Key eq '2024-06'`;
  const { value } = await rest('owner').get<{ value: readonly { Id: number }[] }>(row);
  for (const Problem of ['Muuttui.', 'Muuttui taas.'])
    expect(await rest('owner').merge(`${itemsOf('Projects')}(${value[0]?.Id})`, { Problem })).toBe(204);
});

type User = NonNullable<Place['user']>;
const users = ['owner', 'lead', 'director', 'visitor'] as const satisfies readonly User[];
const acts = ['add', 'edit', 'recycle'] as const;
type Act = (typeof acts)[number];
type May = Readonly<Record<User, readonly Act[]>>;

const contents: May = { owner: acts, lead: acts, director: [], visitor: [] };
// The table is silent on a lead's recycling of themes and roles: these lists have the site's own rights, which take it,
// and no page offers it.
const names: May = { owner: acts, lead: ['add', 'edit'], director: [], visitor: [] };
const decisions: May = { owner: acts, lead: [], director: [], visitor: [] };

/** The table: eight lists, four users. */
const may = {
  Projects: contents,
  Metrics: contents,
  MetricValues: contents,
  Effects: contents,
  Themes: names,
  Responsibles: names,
  Roadmaps: decisions,
  Settings: decisions,
} as const satisfies Readonly<Record<string, May>>;
type List = keyof typeof may;
const lists = Object.keys(may) as List[];

/** The least that makes a row, and a change of it. */
const rows: Readonly<Record<List, readonly [cells: object, change: object]>> = {
  Projects: [{ Title: 'Oikeuksien koe', Year: 2026 }, { Status: 'Aloitettu' }],
  Metrics: [{ Title: 'Oikeuksien koe' }, { ReadingState: 'vahvistettu' }],
  MetricValues: [{ MetricId: 1, Year: 2031, ValueText: '1' }, { ValueText: '2' }],
  Effects: [{ ProjectId: 1, Effect: 'Oikeuksien koe' }, { Amount: 5 }],
  Themes: [{ Title: 'Oikeuksien koe' }, { TitleSv: 'Prov' }],
  Responsibles: [{ Title: 'Oikeuksien koe' }, { TitleSv: 'Prov' }],
  Roadmaps: [{ Title: 'Oikeuksien koe', Year: 2031 }, { State: 'hyväksytty' }],
  Settings: [{ Title: 'Oikeuksien koe', Key: 'oikeuksienKoe' }, { Value: '1' }],
};

describe('the lists', () => {
  const pairs = lists.flatMap((list) => users.map((user) => [list, user] as const));

  it.each(thirdOf(pairs))('%s take from the %s what the table gives, and refuse the rest', async (list, user) => {
    const [cells, change] = rows[list];
    const [mine, owner] = [rest(user), rest('owner')];
    const has = (act: Act): boolean => may[list][user].includes(act);
    const made = await mine.add(list, cells);
    expect(made.status).toBe(has('add') ? 201 : 403);
    const id = made.id ?? (await owner.add(list, cells)).id;
    const row = `${itemsOf(list)}(${id})`;
    expect(await mine.merge(row, change)).toBe(has('edit') ? 204 : 403);
    const untouched = await owner.get<object>(row);
    if (has('edit')) expect(untouched).toMatchObject(change);
    else expect(untouched).not.toMatchObject(change);
    // A lead's recycling of a theme or role is SharePoint's matter: nothing is claimed of it.
    if (may[list] !== names || user !== 'lead')
      expect(await mine.post(`${row}/recycle`, {})).toBe(has('recycle') ? 200 : 403);
    if (!has('recycle')) expect(await owner.post(`${row}/recycle`, {})).toBe(200);
  });

  it('let nobody but owners put a file beside a decision, or take one away', async () => {
    const files = `${itemsOf('Roadmaps')}(1)/AttachmentFiles`;
    expect(await rest('owner').post(`${files}/add(FileName='2024-koe.json')`, '{}')).toBe(200);
    for (const user of ['lead', 'director', 'visitor'] as const) {
      expect([user, await rest(user).post(`${files}/add(FileName='${user}.json')`, '{}')]).toEqual([user, 403]);
      expect([user, await rest(user).remove(`${files}('2024-koe.json')`)]).toEqual([user, 403]);
      expect([user, await rest(user).merge(`${itemsOf('Roadmaps')}(1)`, { State: 'luonnos' })]).toEqual([user, 403]);
    }
    expect(
      (await rest('visitor').get<{ value: readonly { FileName: string }[] }>(files)).value.map(
        ({ FileName }) => FileName,
      ),
    ).toEqual(['2024-koe.json']);
    expect(await rest('owner').remove(`${files}('2024-koe.json')`)).toBe(200);
  });
});

/** A thing that a page offers, to those who may do it. */
type Offer = readonly [name: string, list: List, act: Act, where: (app: Locator) => Locator];
interface Offering {
  readonly route: string;
  /** Stands there for everybody as soon as the page is whole. */
  readonly ready: (app: Locator) => Locator;
  readonly offers: readonly Offer[];
  /** Done by everybody before the offers are looked for. */
  readonly first?: (app: Locator) => Promise<void>;
}

const button =
  (name: string | RegExp) =>
  (app: Locator): Locator =>
    app.getByRole('button', { name, exact: typeof name === 'string' });
const link =
  (name: string) =>
  (app: Locator): Locator =>
    app.getByRole('link', { name, exact: true });
const at =
  (selector: string) =>
  (app: Locator): Locator =>
    app.locator(selector);
const entry =
  (name: string) =>
  (app: Locator): Locator =>
    app.locator('xpath=ancestor::body').getByRole('menuitem', { name, exact: true });
const form = at('aside form');
const press =
  (name: string, within = 'aside') =>
  (app: Locator): Promise<void> =>
    app.locator(within).first().getByRole('button', { name }).click();

const offerings: readonly Offering[] = [
  {
    route: '#/projects?year=2024',
    ready: entry('Kopioi linkki'),
    first: press('Toiminnot', '[data-card]'),
    offers: [
      ['a new measure', 'Projects', 'add', button('Lisää toimenpide')],
      ['cards that can be dragged', 'Projects', 'edit', at('[data-card][draggable="true"]')],
      ['a move from the menu', 'Projects', 'edit', entry('Tehty')],
      ['a status from the menu', 'Projects', 'edit', entry('Päivitä tilanne')],
      ['how to move', 'Projects', 'edit', at('p:has-text("Siirrä kortti vetämällä")')],
    ],
  },
  {
    route: '#/projects?year=2024&view=table',
    ready: at('tr[data-row]'),
    offers: [
      ['a choice of many', 'Projects', 'edit', at('tr[data-row] input[type="checkbox"]')],
      ['a status from the row', 'Projects', 'edit', at('tr[data-row] button[title="Päivitä tilanne"]')],
    ],
  },
  {
    route: '#/projects?year=2024&open=2024-06',
    ready: at('aside ol li li'),
    first: press('Näytä historia'),
    offers: [
      ['the form of a measure', 'Projects', 'edit', button('Muokkaa')],
      ['a status from the panel', 'Projects', 'edit', button('Päivitä tilanne')],
      ['the end of a measure', 'Projects', 'recycle', button('Lisää toimintoja')],
      ['an older value of a measure', 'Projects', 'edit', button(/^Palauta: /)],
      ['an effect from the measure', 'Effects', 'add', link('Lisää vaikutus')],
    ],
  },
  {
    route: '#/projects?year=2024&open=2024-06&edit=1',
    ready: at('aside h2'),
    offers: [['the form of a measure by its address', 'Projects', 'edit', form]],
  },
  {
    route: '#/projects?year=2024&open=new',
    ready: at('aside h2'),
    offers: [['the form of a new measure by its address', 'Projects', 'add', form]],
  },
  {
    route: '#/metrics?year=2024',
    ready: at('tr[data-metric]'),
    offers: [
      ['the entry round', 'MetricValues', 'add', button('Kirjaa toteumat')],
      ['a missing direction', 'Metrics', 'edit', button(/^Määritä suunta/)],
    ],
  },
  {
    route: '#/metrics?entry=1',
    ready: at('li[data-state], tr[data-metric]'),
    offers: [['the entry round by its address', 'MetricValues', 'add', at('li[data-state] input')]],
  },
  {
    route: '#/metrics?year=2024&open=2024-m01',
    ready: at('aside [aria-label="Toteumat"] li'),
    offers: [
      ['the form of a metric', 'Metrics', 'edit', button('Muokkaa')],
      ['a reading to confirm', 'Metrics', 'edit', button('Vahvista tulkinta')],
      ['a reading to change', 'Metrics', 'edit', button('Muuta tulkintaa')],
      ['a new actual', 'MetricValues', 'add', button('Lisää toteuma')],
      ['an actual to change', 'MetricValues', 'edit', button('Muokkaa toteumaa 2024')],
      ['an actual to delete', 'MetricValues', 'recycle', button('Poista toteuma 2024')],
    ],
  },
  {
    route: '#/metrics?year=2024&open=2024-m01&edit=1',
    ready: at('aside h2'),
    offers: [['the form of a metric by its address', 'Metrics', 'edit', form]],
  },
  {
    route: '#/effects',
    ready: at('[data-measure]'),
    offers: [['a new effect', 'Effects', 'add', button('Lisää vaikutus')]],
  },
  {
    route: '#/effects?open=2024-e1',
    ready: at('aside section'),
    offers: [
      ['the form of an effect', 'Effects', 'edit', button('Muokkaa')],
      ['the end of an effect', 'Effects', 'recycle', button('Lisää toimintoja')],
    ],
  },
  {
    route: '#/effects?open=2024-e1&edit=1',
    ready: at('aside h2'),
    offers: [['the form of an effect by its address', 'Effects', 'edit', form]],
  },
  {
    route: '#/effects?open=new',
    ready: at('aside h2'),
    offers: [['the form of a new effect by its address', 'Effects', 'add', form]],
  },
  {
    route: '#/meeting?year=2025',
    ready: at('h3:has-text("Asiakirjat"), h3:has-text("Jäädytetyt kopiot")'),
    offers: [
      ['a decision', 'Roadmaps', 'edit', button('Kirjaa päätös')],
      ['what is written of a decision', 'Roadmaps', 'edit', button('Muokkaa tietoja')],
      ['a frozen copy', 'Roadmaps', 'edit', button('Jäädytä kopio')],
      ['the next roadmap', 'Roadmaps', 'add', button('Uusi tiekartta')],
    ],
  },
  {
    route: '#/settings',
    ready: at('[data-setting="notice"]'),
    offers: [
      ['settings', 'Settings', 'edit', button(/^Muokkaa: /)],
      ['set-up', 'Settings', 'edit', button('Tarkista ja täydennä luettelot')],
    ],
  },
];

describe('the pages', () => {
  const offeringsOfRun = thirdOf(offerings);

  it.each(users)(
    'offer the %s exactly what the table gives, from buttons, menus and addresses',
    async (user) => {
      const seen = await visit({ user, route: '#/overview' });
      story.open = seen;
      const offered: string[] = [];
      for (const { route, ready, first, offers } of offeringsOfRun) {
        // By way of another page, so that what is found was drawn for this address.
        await seen.goTo('#/overview');
        await seen.app.locator('[data-page="overview"]').waitFor();
        await seen.goTo(route);
        await first?.(seen.app);
        await ready(seen.app).first().waitFor();
        for (const [name, , , where] of offers) if ((await where(seen.app).count()) > 0) offered.push(name);
        await seen.page.keyboard.press('Escape');
      }
      const allowed = offeringsOfRun.flatMap(({ offers }) =>
        offers.flatMap(([name, list, act]) => (may[list][user].includes(act) ? [name] : [])),
      );
      expect(offered).toEqual(allowed);
    },
    60_000,
  );
});
