/** Figures: each number is what the lists hold, counted past the product, and opens its rows. */
import { itemsOf, rest } from './rest';
import { stories, thirdOf, visit, type Place, type Visit } from './visit';

interface Row {
  readonly Title: string;
  readonly Code: string | null;
  readonly Year: number;
  readonly Need: string | null;
  readonly Level: string | null;
  readonly Benefit: number | null;
  readonly Impact: number | null;
  readonly CostClass: number | null;
  readonly Theme?: { readonly Title: string };
  readonly Responsible?: { readonly Title: string };
}

const story = stories();
let rows: readonly Row[] = [];
beforeAll(async () => {
  const columns = 'Title,Code,Year,Need,Level,Benefit,Impact,CostClass,Theme/Title,Responsible/Title';
  const path = `web/getList('/sites/digi/Lists/Projects')/items?$select=${columns}&$expand=Theme,Responsible&$top=500`;
  rows = (await rest('visitor').get<{ value: readonly Row[] }>(path)).value;
});
async function roadmap(place: Place = {}): Promise<Visit> {
  const { route = '#/roadmap?year=2025' } = place;
  story.open = await visit({ user: 'director', ...place, route });
  if (route.startsWith('#/roadmap')) await story.open.app.locator('[data-theme]').first().waitFor();
  return story.open;
}

/** Counts of the lists by the words a figure shows, the words in alphabetical order. */
function counted(given: readonly Row[], wordOf: (row: Row) => string): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const row of given) counts.set(wordOf(row), (counts.get(wordOf(row)) ?? 0) + 1);
  return sorted([...counts]);
}

const sorted = (pairs: readonly (readonly [string, number])[]): readonly (readonly [string, number])[] =>
  [...pairs].sort(([a], [b]) => (a < b ? -1 : 1));
const missing = 'ei tietoa tallennettu';
const in2025 = (): readonly Row[] => rows.filter(({ Year }) => Year === 2025);

const figures = [
  ['Miten vuoden 2025 toimenpiteet jakautuvat teemoihin?', in2025, (row: Row) => row.Theme?.Title ?? 'Teema puuttuu'],
  [
    'Kuinka suuri on vuoden 2025 toimenpiteiden pitkän aikavälin hyöty?',
    in2025,
    (row: Row) => (row.Benefit === null ? missing : `hyöty ${row.Benefit}`),
  ],
  ['Mistä vuoden 2025 toimenpiteiden tarve tulee?', in2025, (row: Row) => row.Need ?? missing],
  ['Mille tasolle vuoden 2025 toimenpiteet kohdistuvat?', in2025, (row: Row) => row.Level ?? missing],
  ['Kuka vastaa vuoden 2025 toimenpiteistä?', in2025, (row: Row) => row.Responsible?.Title ?? 'Vastuutaho puuttuu'],
  ['Montako toimenpidettä on kunkin vuoden tiekartalla?', () => rows, (row: Row) => String(row.Year)],
] as const;

describe('a figure', () => {
  it.each(thirdOf(figures))(
    '%s shows what the lists hold, beside the chart and as a table with the share of each',
    async (question, given, wordOf) => {
      const { app } = await roadmap();
      const figure = app.getByRole('figure', { name: question });
      await figure.locator('svg:not(button svg)').first().waitFor();
      const beside = await figure
        .locator('li button')
        .evaluateAll((buttons) =>
          buttons.map((button) =>
            [...button.querySelectorAll('span')].slice(-3).map(({ textContent }) => textContent ?? ''),
          ),
        );
      expect(sorted(beside.map(([name = '', count]) => [name, Number(count)]))).toEqual(counted(given(), wordOf));
      await figure.getByRole('button', { name: 'Näytä taulukkona' }).click();
      const cells = await figure
        .locator('tbody tr')
        .evaluateAll((lines) => lines.map((line) => [...line.children].map(({ textContent }) => textContent ?? '')));
      expect(sorted(cells.map(([name = '', count]) => [name, Number(count)]))).toEqual(counted(given(), wordOf));
      const all = given().length;
      expect(cells.map(([, , share]) => share)).toEqual(
        cells.map(([, count]) => String(Math.round((Number(count) * 100) / all))),
      );
    },
  );

  it.each(
    thirdOf([
      ['Mistä vuoden 2025 toimenpiteiden tarve tulee?', /^Laki/, 'need=law', (row: Row) => row.Need === 'Laki'],
      [
        'Mille tasolle vuoden 2025 toimenpiteet kohdistuvat?',
        /^analytiikka/,
        'level=analytics',
        (row: Row) => row.Level === 'analytiikka & data',
      ],
      [
        'Kuinka suuri on vuoden 2025 toimenpiteiden pitkän aikavälin hyöty?',
        /^hyöty 5/,
        'benefit=5',
        (row: Row) => row.Benefit === 5,
      ],
    ] as const),
  )('%s opens the measures behind a number, and back leads back', async (question, name, address, given) => {
    const { app, page } = await roadmap();
    await app.getByRole('figure', { name: question }).getByRole('button', { name }).click();
    await app.locator('[data-card]').first().waitFor();
    expect(page.url()).toContain(address);
    expect(await app.locator('[data-card]').count()).toBe(in2025().filter(given).length);
    await page.goBack();
    await app.getByRole('heading', { name: 'Digitiekartta 2025' }).waitFor();
  });

  it('that rests on examples says so, one that does not is silent', async () => {
    const { app } = await roadmap();
    await app
      .getByRole('figure', { name: 'Mistä vuoden 2025 toimenpiteiden tarve tulee?' })
      .getByText('esimerkkiarvoja')
      .waitFor();
    expect(
      await app
        .getByRole('figure', { name: 'Miten vuoden 2025 toimenpiteet jakautuvat teemoihin?' })
        .getByText('esimerkkiarvoja')
        .count(),
    ).toBe(0);
  });

  it('of a year in which something was never entered is a line with the count that opens them', async () => {
    const { app } = await roadmap({ route: '#/roadmap?year=2024' });
    const without = rows.filter(({ Year, Need }) => Year === 2024 && Need === null).length;
    await app.getByRole('button', { name: `Tarve (${without})` }).click();
    await app.locator('[data-card]').first().waitFor();
    expect(await app.locator('[data-card]').count()).toBe(without);
  });
});

describe('the parts of a figure', () => {
  it('are stops of the Tab key once, in the legend of a ring and beside bars', async () => {
    const { app } = await roadmap({ route: '#/overview' });
    const ring = app.locator('figure[data-kind="ring"]').first();
    await ring.locator('svg path').first().waitFor();
    expect(await ring.locator('li button').count()).toBeGreaterThan(1);
    expect(await app.locator('figure svg [tabindex="0"], figure svg[tabindex="0"]').count()).toBe(0);
  });

  it('[X6] are bars beside their names where they are themes, on every page', async () => {
    const seen = await roadmap();
    const { app } = seen;
    for (const route of ['#/roadmap?year=2025', '#/overview']) {
      await seen.goTo(route);
      const figure = app.getByRole('figure', { name: 'Miten vuoden 2025 toimenpiteet jakautuvat teemoihin?' });
      await figure.locator('svg:not(button svg)').first().waitFor();
      expect(await figure.locator('li').count()).toBe(4);
      expect(await figure.locator('li svg').count()).toBe(4);
      expect(await figure.locator('svg:not(button svg)').count()).toBe(4);
    }
  });

  it.each([
    ['the theme of high contrast', { host: 'teams', theme: 'contrast' } as const],
    [
      'the colours of the system',
      { prepare: (page: Visit['page']): Promise<void> => page.emulateMedia({ forcedColors: 'active' }) },
    ],
  ])('[X6] are bars beside their names, statuses too, where there are few colours: in %s', async (_, place) => {
    const { app, page } = await roadmap({ route: '#/overview', ...place });
    const figure = app.getByRole('figure', { name: 'Missä tilassa vuoden 2024 toimenpiteet ovat?' });
    await figure.locator('svg:has(rect)').first().waitFor();
    expect(await figure.locator('li svg:has(rect)').count()).toBe(5);
    expect(await figure.getAttribute('data-kind')).toBe('bars');
    // What a bar has and has not of its scale are two colours.
    const fills = await figure
      .locator('li')
      .nth(1)
      .locator('rect')
      .evaluateAll((rects) => rects.map((rect) => getComputedStyle(rect).fill));
    expect(new Set(fills).size).toBe(2);
    await page.emulateMedia({ forcedColors: 'none' });
  });
});

describe('impact against cost', () => {
  it('names in each cell the measures that the lists place there', async () => {
    const { app } = await roadmap();
    const table = app.getByRole('figure', { name: /^Kuinka vaikuttavia vuoden 2025/ }).locator('table');
    const cells = await table
      .locator('tbody tr')
      .evaluateAll((lines) =>
        lines.map((line) =>
          [...line.querySelectorAll('td')].map((cell) =>
            [...cell.querySelectorAll('b')].map(({ textContent }) => textContent ?? '').sort(),
          ),
        ),
      );
    const at = (impact: number, cost: number): readonly string[] =>
      in2025()
        .filter((row) => row.Impact === impact && row.CostClass === cost)
        .map(({ Code }) => Code ?? '')
        .sort();
    expect(cells).toEqual([5, 4, 3, 2, 1].map((impact) => [1, 2, 3, 4, 5].map((cost) => at(impact, cost))));
  });

  it('counts those that lack either', async () => {
    const { app } = await roadmap({ route: '#/roadmap?year=2024' });
    const without = rows.filter(
      ({ Year, Impact, CostClass }) => Year === 2024 && (Impact === null || CostClass === null),
    );
    await app
      .getByText(`Vaikuttavuutta tai kustannusluokkaa ei ole tallennettu: ${without.length} toimenpidettä`)
      .click();
    expect(await app.locator('details li').count()).toBe(without.length);
  });
});

describe('the trend of a metric', () => {
  it('[X8] holds negative values and the target within its picture, in their order', async () => {
    const metrics = itemsOf('Metrics');
    const { value } = await rest('owner').get<{ value: readonly { readonly Id: number }[] }>(
      `${metrics}?$select=Id&$filter=Key eq '2024-m01'`,
    );
    const id = value[0]?.Id ?? 0;
    const target = { TargetText: '-20 %', TargetKind: 'prosentti', TargetValue: -20, TargetUnit: '%' };
    const scale = { ScaleMin: null, ScaleMax: null, BaseYear: null, Direction: 'vähemmän' };
    expect(await rest('owner').merge(`${metrics}(${id})`, { ...target, ...scale })).toBe(204);
    for (const [key, number] of [
      ['2024-m01-2023', 5],
      ['2024-m01-2024', -15],
    ] as const) {
      const found = await rest('owner').get<{ value: readonly { readonly Id: number }[] }>(
        `${itemsOf('MetricValues')}?$select=Id&$filter=Key eq '${key}'`,
      );
      const cells = { Value: number, ValueText: `${number} %` };
      expect(await rest('owner').merge(`${itemsOf('MetricValues')}(${found.value[0]?.Id})`, cells)).toBe(204);
    }
    const { app } = await roadmap({ route: '#/metrics?year=2024&open=2024-m01' });
    const figure = app.locator('figure[data-kind="trend"]');
    await figure.locator('svg line, svg path').first().waitFor({ state: 'attached' });
    await figure.getByText(/−15/).first().waitFor();
    const drawn = await figure.evaluate((element) => {
      const svg = element.querySelector('svg');
      const frame = svg?.getBoundingClientRect();
      const ticks = [...(svg?.querySelectorAll('text') ?? [])].map((text) =>
        (text.textContent ?? '').replace('\u2212', '-'),
      );
      const lines = [...(svg?.querySelectorAll('line[id], path[id]') ?? [])].map((line) => {
        const { top, bottom } = line.getBoundingClientRect();
        const style = getComputedStyle(line);
        return {
          within: frame !== undefined && top >= frame.top - 1 && bottom <= frame.bottom + 1,
          dashed: style.strokeDasharray !== 'none' && style.strokeDasharray !== '',
          top,
          bottom,
        };
      });
      return { ticks, lines };
    });
    expect(drawn.lines.length).toBeGreaterThan(1);
    expect(drawn.lines.every(({ within }) => within)).toBe(true);
    const actual = drawn.lines.filter(({ dashed }) => !dashed);
    const goal = drawn.lines.filter(({ dashed }) => dashed);
    expect([actual.length > 0, goal.length > 0]).toEqual([true, true]);
    // The target of -20 is below the last actual of -15, which is below the first one of 5.
    expect(Math.max(...goal.map(({ bottom }) => bottom))).toBeGreaterThan(
      Math.max(...actual.map(({ bottom }) => bottom)),
    );
    expect(drawn.ticks.some((tick) => Number(tick) <= -20)).toBe(true);
  });
});
