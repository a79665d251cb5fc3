/** Every page in every look, at the widths that people have and enlarged: axe finds nothing, and nothing is cut off. */
import { stories, visit, type Place } from '../visit';

const story = stories();

const routes = [
  '#/overview',
  '#/projects?year=2024',
  '#/projects?year=2024&view=table',
  '#/projects?year=2024&view=waiting',
  '#/projects?year=2025&open=B6',
  '#/metrics?year=2024',
  '#/roadmap?year=2025',
  '#/effects',
  '#/meeting?year=2025',
  '#/settings',
];

/** Windows in CSS pixels: a laptop, a tablet, a phone; a laptop at 200 %, and 1280 x 1024 at 400 %. */
const windows = [
  [1366, 768],
  [768, 1024],
  [375, 812],
  [683, 384],
  [320, 256],
] as const;

const looks: readonly (readonly [string, Place])[] = [
  ['light', { theme: 'light' }],
  ['dark', { theme: 'dark' }],
  ['contrast', { theme: 'contrast' }],
  ['neutral section', { section: 'neutral' }],
  ['soft section', { section: 'soft' }],
  ['strong section', { section: 'strong' }],
  ['dark, in Swedish', { theme: 'dark', lang: 'sv' }],
];

describe.each(looks)('%s', (_name, place) => {
  it.each(routes)(
    '%s',
    async (route) => {
      const open = await visit({ ...place, user: 'owner', route });
      story.open = open;
      await open.app.locator('[data-freshness="current"]').first().waitFor({ state: 'attached' });
      const found: Record<string, readonly string[]> = {};
      for (const [width, height] of windows) {
        await open.page.setViewportSize({ width, height });
        await open.app.evaluate(
          () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
        );
        const wide = await open.overflow();
        const faults = [...(await open.violations()), ...(wide > 0 ? [`${wide} px too wide`] : [])];
        if (faults.length > 0) found[`${width} x ${height}`] = faults;
      }
      expect(found).toEqual({});
    },
    120_000,
  );
});
