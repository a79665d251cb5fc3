import path from 'node:path';
import type { Locator } from 'playwright-core';
import { stories, visit, workbenchOrigin, type Visit } from './visit';

const story = stories();

// The first bundle of the page takes longer than each later one.
beforeAll(async () => void (await fetch(`${workbenchOrigin()}/workbench/parts.js`)));

/** The page of all parts; pictures of it are kept in .local, to be looked at. */
const pictureOf = (name: string): string => path.resolve(__dirname, '../../.local', `parts-${name}.png`);

async function openParts(place: Parameters<typeof visit>[0] = {}): Promise<Visit> {
  story.open = await visit({ path: '/parts', width: 1366, ...place });
  return story.open;
}

const part = ({ app }: Visit, name: string): Locator => app.locator(`[data-part*="${name}"]`);

describe('the page of all parts', () => {
  it.each(['light', 'dark', 'contrast'] as const)('shows each of them in %s, and axe finds nothing', async (theme) => {
    const open = await openParts({ theme });
    await open.app.getByRole('button', { name: 'Avaa', exact: true }).click();
    await open.app.getByRole('complementary', { name: 'Digitoidaan arkistot' }).waitFor();
    expect(await open.violations()).toEqual([]);
    await open.page.screenshot({ path: pictureOf(theme), fullPage: true });
  });

  it('fits a phone', async () => {
    const open = await openParts({ width: 375, lang: 'sv', theme: 'dark' });
    expect(await open.overflow()).toBe(0);
    await open.page.screenshot({ path: pictureOf('phone'), fullPage: true });
  });
});

describe('parts on our tokens', () => {
  it('are opened, checked and chosen by keyboard', async () => {
    const open = await openParts();
    const disclosure = part(open, 'Disclosure').locator('details').first();
    await disclosure.locator('summary').press('Enter');
    expect(await disclosure.getByText('Lisää toimenpide').isVisible()).toBe(true);

    const climate = open.app.getByRole('checkbox', { name: 'Ilmasto-ohjelma' });
    await climate.press('Space');
    expect(await climate.isChecked()).toBe(false);

    const choices = part(open, 'Choices');
    await choices.getByRole('radio', { name: 'Aloitettu' }).press('ArrowDown');
    expect(await choices.getByRole('radio', { name: 'Tehty' }).isChecked()).toBe(true);
  });

  it('show an outline where the reader’s own colours are forced', async () => {
    const open = await openParts({ alone: true, prepare: (page) => page.emulateMedia({ forcedColors: 'active' }) });
    const badge = part(open, 'StatusBadge').getByText('Aloitettu').locator('..');
    const [edge, ground] = await badge.evaluate((element) => {
      const { borderTopColor, backgroundColor } = getComputedStyle(element);
      return [borderTopColor, backgroundColor];
    });
    expect(edge).not.toBe(ground);
    expect(edge).not.toBe('rgba(0, 0, 0, 0)');
  });
});

describe('a field for a quarter', () => {
  it('writes what was typed as the language writes it, and tells what may be two things [P7] [P8] [P9]', async () => {
    const open = await openParts();
    const quarters = part(open, 'QuarterField');
    const start = quarters.getByRole('textbox', { name: 'Alkaa' });
    await start.fill('');
    await start.pressSequentially('IV 2025');
    expect(await start.inputValue()).toBe('IV 2025');
    await start.press('Tab');
    expect(await start.inputValue()).toBe('Q4/2025');

    await start.fill('');
    await start.pressSequentially('3/2025');
    await start.blur();
    expect(await start.inputValue()).toBe('3/2025');
    expect(await quarters.getByText('Tämä voi olla kuukausi tai neljännes.').count()).toBe(2);
  });
});
