/** A section of a page gives its web parts a colour, also while they are open. */
import { stories, visit } from '../visit';

const story = stories();

describe('a section', () => {
  it.each([
    ['the tracker', 'light', {}],
    ['the tracker', 'dark', {}],
    ['the roadmap', 'light', { webpart: 'roadmap', host: 'third' }],
  ] as const)('colours %s, %s, while it is open, and it can be read', async (_, theme, more) => {
    const place = (story.open = await visit({ ...more, theme, route: '#/projects?year=2024' }));
    const { app, page } = place;
    const ground = (): Promise<string> => app.evaluate((root) => getComputedStyle(root).backgroundColor);
    for (const section of ['neutral', 'soft', 'strong']) {
      const before = await ground();
      await page.locator('#bar [name="section"]').selectOption(section);
      await page.waitForFunction(([root, was]) => root && getComputedStyle(root).backgroundColor !== was, [
        await app.elementHandle(),
        before,
      ] as const);
      expect([section, await place.violations()]).toEqual([section, []]);
    }
  });
});
