/** Texts that mean harm, in every field of every list: they stand on the pages as text, and nothing more. */
import type { Download } from 'playwright-core';
import { fromList } from './formPage';
import { badAddresses, writeHarm, type Row, type Written } from './hostileText';
import { changeProject } from './rest';
import { stories, thirdOf, visit, type Place, type Visit } from './visit';

const story = stories();
let written: Written;
beforeAll(async () => {
  written = await writeHarm();
}, 60_000);

/** The rows of a list, or one of them, in some columns: what a page must show. */
interface Shown {
  readonly list: keyof Written;
  readonly columns: readonly string[];
  readonly of?: (row: Row) => boolean;
}

const year =
  (number: 2024 | 2025) =>
  ({ Key }: Row): boolean =>
    Key.startsWith('2024-') === (number === 2024);
const keyed =
  (...keys: readonly string[]) =>
  ({ Key }: Row): boolean =>
    keys.includes(Key);
const themes: Shown = { list: 'Themes', columns: ['Title'] };
const notice: Shown = { list: 'Settings', columns: ['Value'], of: keyed('notice') };
const about: Shown = {
  list: 'Settings',
  columns: ['Value'],
  of: keyed('programmeName', 'background', 'goals', 'programmeApproval', 'contact'),
};

/**
 * Each page with what stands on it of the lists. In Swedish the columns are those in Swedish, where a list has them.
 */
const pages: readonly (readonly [route: string, ready: string, shown: readonly Shown[]])[] = [
  ['#/overview', 'figure svg:not(button svg)', [notice, themes]],
  ['#/projects?year=2024', '[data-card]', [{ list: 'Projects', columns: ['Title', 'StatusNote'], of: year(2024) }]],
  ['#/projects?year=2025', '[data-card]', [{ list: 'Projects', columns: ['Title', 'StatusNote'], of: year(2025) }]],
  [
    '#/projects?year=2024&view=table',
    'tr[data-row]',
    [{ list: 'Projects', columns: ['Title', 'StatusNote'], of: year(2024) }],
  ],
  ['#/projects?year=2025&view=waiting', '[data-page]', []],
  [
    '#/projects?year=2025&open=A1',
    'aside dl',
    [
      { list: 'Projects', columns: ['Title', 'StatusNote', 'Problem', 'Source'], of: keyed('A1') },
      { list: 'Themes', columns: ['Title'], of: keyed('A') },
    ],
  ],
  ['#/projects?year=2025&open=A1&edit=1', 'aside form, aside dl', []],
  [
    '#/metrics?year=2024',
    'tr[data-metric]',
    [{ list: 'Metrics', columns: ['Title', 'TargetText', 'MetricSet', 'SubGroup'] }],
  ],
  [
    '#/metrics?year=2024&open=2024-m01',
    'aside dl',
    [
      { list: 'Metrics', columns: ['Title', 'TargetText', 'MetricSource'], of: keyed('2024-m01') },
      { list: 'MetricValues', columns: ['ValueText', 'Note'], of: keyed('2024-m01-2023', '2024-m01-2024') },
    ],
  ],
  [
    '#/roadmap?year=2025',
    'figure svg:not(button svg)',
    [
      about,
      themes,
      { list: 'Themes', columns: ['LongTitle'] },
      { list: 'Projects', columns: ['Title', 'Problem'], of: year(2025) },
      { list: 'Responsibles', columns: ['Title'] },
    ],
  ],
  ['#/effects', '[data-measure]', [{ list: 'Effects', columns: ['Effect', 'CostText', 'Statutory'] }]],
  [
    '#/effects?open=2024-e1',
    'aside section',
    [{ list: 'Effects', columns: ['Effect', 'CostText', 'Statutory'], of: keyed('2024-e1') }],
  ],
  [
    '#/meeting?year=2024',
    'dl',
    [{ list: 'Roadmaps', columns: ['Board', 'Section', 'DiaryNumber', 'AsOf'], of: keyed('2024') }],
  ],
  ['#/settings', '[data-setting="notice"]', [{ list: 'Settings', columns: ['Value', 'ValueSv'] }]],
];

/**
 * What is wrong with the page that is shown: texts that do not stand on it, harm that was done, a link that leads
 * astray, words that run the wrong way or out of their place.
 */
async function wrongs(
  { app, page, ...seen }: Visit,
  shown: readonly Shown[],
  language: 'fi' | 'sv',
): Promise<readonly string[]> {
  const wanted = shown.flatMap(({ list, columns, of = () => true }) =>
    written[list].filter(of).flatMap((row) =>
      columns.map((column) => {
        const own = language === 'sv' ? row[`${column}Sv`] : undefined;
        return own ?? row[column] ?? `no ${column}`;
      }),
    ),
  );
  const text = (await app.textContent()) ?? '';
  const found = await page.evaluate(() => {
    const links = [...document.querySelectorAll('a[href]')]
      .map((link) => (link as HTMLAnchorElement).href)
      .filter((href) => !/^(https?|mailto):/.test(href));
    const made = document.querySelectorAll('[data-app-root] :is(script, img[src="x"], [onerror], [onload])').length;
    const left = (given: string): boolean => {
      const open: string[] = [];
      for (const mark of given.match(/[\u202a-\u202e\u2066-\u2069]/g) ?? []) {
        if (mark === '\u2069') open.splice(open.lastIndexOf('isolate') >>> 0);
        else if (mark === '\u202c') open.splice(open[open.length - 1] === 'embedding' ? open.length - 1 : open.length);
        else open.push(mark >= '\u2066' ? 'isolate' : 'embedding');
      }
      return open.length > 0;
    };
    const turned = [...document.querySelectorAll('[data-app-root] *')]
      .flatMap((element) => [
        element.textContent ?? '',
        element.getAttribute('aria-label') ?? '',
        element.getAttribute('title') ?? '',
      ])
      .filter(left);
    const blocks = [...document.querySelectorAll('[data-app-root] :is(p, h2, h3, h4, dd, th, td)')].filter(
      (block) => block.clientWidth > 1 && getComputedStyle(block).overflowX === 'visible',
    );
    const out = blocks
      .filter((block) => block.scrollWidth > block.clientWidth + 1)
      .map(({ tagName, textContent }) => `${tagName} ${(textContent ?? '').slice(0, 60)}`);
    return {
      ran: '__ran' in window,
      links,
      made,
      out: out.slice(0, 5),
      turned: [...new Set(turned)].slice(0, 3).map((each) => each.slice(0, 80)),
    };
  });
  return [
    ...wanted.filter((each) => !text.includes(each.trim())).map((each) => `missing: ${each.slice(0, 60)}`),
    ...(found.ran ? ['a script ran'] : []),
    ...(found.made > 0 ? ['an element was made of a text'] : []),
    ...found.links.map((href) => `a link to ${href}`),
    ...found.turned.map((each) => `turns what follows: ${each}`),
    ...found.out.map((each) => `runs out of its place: ${each}`),
    ...((await seen.overflow()) === 0 ? [] : ['scrolls sideways']),
  ];
}

async function opened(place: Place): Promise<Visit> {
  story.open = await visit(place);
  return story.open;
}

describe('hostile text', () => {
  it.each(
    thirdOf([
      ['owner', 'fi', 1280],
      ['visitor', 'sv', 1280],
      ['lead', 'fi', 375],
    ] as const),
  )(
    'is only text on every page: for the %s, %s, %i px',
    async (user, lang, width) => {
      const seen = await opened({ user, lang, width, route: '#/overview' });
      const wrong: string[] = [];
      for (const [route, ready, shown] of pages) {
        await seen.goTo(route);
        await seen.app.locator(ready).first().waitFor();
        wrong.push(...(await wrongs(seen, shown, lang)).map((each) => `${route}: ${each}`));
      }
      expect(wrong).toEqual([]);
    },
    60_000,
  );

  it.each(
    thirdOf([
      ['page', 'fi'],
      ['third', 'sv'],
    ] as const),
  )('is only text in the embedded roadmap: %s, %s', async (host, lang) => {
    const seen = await opened({ user: 'visitor', webpart: 'roadmap', host, lang });
    await seen.app.locator('[data-measure], [data-theme]').first().waitFor();
    expect(
      await wrongs(
        seen,
        [
          { list: 'Themes', columns: ['Title'] },
          { list: 'Projects', columns: ['Title'], of: year(2025) },
        ],
        lang,
      ),
    ).toEqual([]);
  });

  it('is only text in the history, and what was changed is read in its order', async () => {
    const row = written.Projects.find((each) => year(2025)(each) && each['Title']?.startsWith('\u202E'));
    const [key, title] = [row?.Key ?? '', row?.['Title'] ?? ''];
    expect(await changeProject('owner', title, { Title: 'Oikein päin' })).toBe(204);
    const seen = await opened({ user: 'lead', route: `#/projects?year=2025&open=${key}` });
    await seen.app.getByRole('button', { name: 'Näytä historia' }).click();
    const change = seen.app.locator('aside ol li li').filter({ hasText: '→ Oikein päin' });
    await change.waitFor();
    expect(await wrongs(seen, [{ list: 'Projects', columns: ['Title', 'Problem'], of: keyed(key) }], 'fi')).toEqual([]);
    const [first, last] = await change.evaluate((line) => {
      const words = [...line.childNodes].find((node) => node.nodeType === Node.TEXT_NODE);
      const at = words?.textContent?.indexOf('Oikein') ?? -1;
      return [at, at + 'Oikein'.length - 1].map((place) => {
        const letter = document.createRange();
        if (words) letter.setStart(words, place);
        if (words) letter.setEnd(words, place + 1);
        return letter.getBoundingClientRect().left;
      });
    });
    expect(last).toBeGreaterThan(first ?? 0);
    await changeProject('owner', 'Oikein päin', { Title: title });
  });
});

async function contentOf(download: Download): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

/** The cells that a spreadsheet would reckon. */
const formulas = (cells: readonly string[]): readonly string[] =>
  cells.filter((cell) => /^\s*[=+\-@]/.test(cell) && !/^-?\d+([.,]\d+)?$/.test(cell));

/** The cells of CSV with semicolons. */
const cellsOf = (csv: string): readonly string[] =>
  [...csv.replace('\uFEFF', '').matchAll(/(?:"((?:[^"]|"")*)"|([^;\r\n]*))(?:;|\r\n)/g)].map(
    ([, quoted, bare]) => quoted?.replace(/""/g, '"') ?? bare ?? '',
  );

describe('a formula', () => {
  it.each(
    thirdOf([
      ['#/projects?year=2024&view=table', 'Projects', 'Title'],
      ['#/metrics?year=2024', 'Metrics', 'TargetText'],
      ['#/effects', 'Effects', 'Effect'],
    ] as const),
  )('is taken away from %s as text', async (route, list, column) => {
    const { app, page } = await opened({ user: 'director', route });
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      list === 'Projects' ? fromList(app, 'Lataa CSV') : app.getByRole('button', { name: 'Lataa CSV' }).click(),
    ]);
    const cells = cellsOf(await contentOf(download));
    expect(formulas(cells)).toEqual([]);
    const meant = formulas(written[list].map((row) => row[column] ?? ''));
    expect(meant.length).toBeGreaterThan(0);
    if (list !== 'Projects') for (const formula of meant) expect(cells).toContain(`'${formula}`);
  });

  it('is copied as text in both forms of a table', async () => {
    const { app, page } = await opened({ user: 'director', route: '#/projects?year=2024&view=table' });
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await fromList(app, 'Kopioi taulukkona');
    await story.open?.said('Taulukko kopioitu.');
    const copied = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const form = async (type: string): Promise<string> => (await item?.getType(type))?.text() ?? '';
      const table = new DOMParser().parseFromString(await form('text/html'), 'text/html');
      return {
        text: await form('text/plain'),
        cells: [...table.querySelectorAll('td')].map((cell) => cell.textContent ?? ''),
      };
    });
    expect(formulas(copied.text.split(/[\t\n]/))).toEqual([]);
    expect(copied.cells.some((cell) => cell.includes('=HYPERLINK'))).toBe(true);
    expect(formulas(copied.cells)).toEqual([]);
  });
});

describe('an address that is not of the web', () => {
  it('leads nowhere, neither from a measure nor from the menu', async () => {
    const seen = await opened({ user: 'director', route: '#/projects?year=2025' });
    for (const { Key } of written.Projects.filter(year(2025)).slice(0, badAddresses.length)) {
      await seen.goTo(`#/projects?year=2025&open=${Key}`);
      await seen.app.locator('aside dl').waitFor();
      expect(await wrongs(seen, [{ list: 'Projects', columns: ['Title'], of: keyed(Key) }], 'fi')).toEqual([]);
      await seen.app.getByRole('button', { name: 'Takaisin luetteloon' }).click();
      await seen.app.locator('aside').waitFor({ state: 'detached' });
    }
    await seen.app.getByRole('button', { name: 'Muut toiminnot' }).click();
    await seen.page.getByRole('menuitem', { name: 'Asetukset' }).waitFor();
    expect(await wrongs(seen, [], 'fi')).toEqual([]);
  });

  it.each(
    thirdOf([
      ['#/projects?year=2025&open=A1&edit=1', '', 'Linkin osoite', 'Osoitteen alussa on oltava'],
      ['#/meeting?year=2024', 'Muokkaa tietoja', 'Pöytäkirja', 'Kirjoita osoite, joka alkaa https:// tai http://.'],
      [
        '#/settings',
        'Muokkaa: Palautelinkki',
        'suomeksi',
        'Kirjoita osoite, joka alkaa https://, http:// tai mailto:.',
      ],
    ]),
  )('is refused at its field in the form of %s %s', async (route, edit, label, message) => {
    const { app } = await opened({ user: 'owner', route });
    if (edit !== '') await app.getByRole('button', { name: edit }).click();
    for (const address of badAddresses) {
      await app.getByLabel(label, { exact: true }).fill('');
      await app.getByLabel(label, { exact: true }).fill(`${address}x`);
      await app.getByRole('button', { name: 'Tallenna', exact: true }).click();
      await app.getByText(message).first().waitFor();
    }
    await app.getByRole('button', { name: 'Peruuta' }).click();
  });
});
