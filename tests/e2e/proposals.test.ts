/** What was read from words and nobody has confirmed: accepted one by one, and all plain ones at once. */
import { FormPage } from './formPage';
import { rowsBegun } from './addingPage';
import { stories, visit } from './visit';

const story = stories();

const pictures = process.env['PICTURES'];

/** How many targets the list holds as confirmed. */
async function confirmed(): Promise<number> {
  return (await rowsBegun('Metrics', '')).filter((row) => row['ReadingState'] === 'vahvistettu').length;
}

describe('a lead', () => {
  it('accepts one by keyboard, takes it back, accepts all plain ones, and takes them back [T15]', async () => {
    story.open = await visit({ user: 'lead', route: '#/metrics' });
    const { app, page } = story.open;
    const form = new FormPage(story.open);
    await form.press('Hyväksy ehdotukset');
    await form.focusComesTo(/^Hyväksy ehdotukset$/);
    const rows = app.locator('[data-proposal]');
    await rows.first().waitFor();
    if (pictures) await page.screenshot({ path: `${pictures}/proposals.png`, fullPage: true });
    expect(await story.open.violations()).toEqual([]);
    const [before, begun] = [await rows.count(), await confirmed()];
    await rows.first().getByRole('button').focus();
    await page.keyboard.press('Enter');
    await story.open.said(/tallennettu/);
    await form.focusComesTo(/^Hyväksy: /);
    expect([await rows.count(), await confirmed()]).toEqual([before - 1, begun + 1]);
    await page.keyboard.press('ControlOrMeta+Z');
    await rows.nth(before - 1).waitFor();
    expect(await confirmed()).toBe(begun);
    const plain = Number(
      /\d+/.exec(await app.getByRole('button', { name: /^Hyväksy kaikki selvät/ }).innerText())?.[0] ?? 0,
    );
    expect(plain).toBeGreaterThan(1);
    await app.getByRole('button', { name: /^Hyväksy kaikki selvät/ }).press('Enter');
    await story.open.said(`${plain} ehdotusta hyväksytty.`);
    expect(await rows.count()).toBe(before - plain);
    await form.press('Kumoa');
    await story.open.said(`${plain} ehdotusta on taas vahvistamatta.`);
    expect([await rows.count(), await confirmed()]).toEqual([before, begun]);
    // Muuta opens beside the list, and Esc leads back to it.
    await rows
      .first()
      .getByRole('link', { name: /^Muuta: / })
      .press('Enter');
    await app.getByLabel('Tavoite sanoina').waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await app.getByLabel('Tavoite sanoina').waitFor({ state: 'detached' });
    await form.focusComesTo(/^ePorvoon asiakastyytyväisyys/);
    expect(await rows.count()).toBe(before);
    await app.getByRole('button', { name: 'Takaisin mittareihin' }).click();
    await form.press('Hyväksy ehdotukset');
    await rows.first().waitFor();
  });
});
