/** The test of the site: asked first, row by row, with a report; nothing of it stays. */
import { faults, rest } from './rest';
import { stories, thirdOf, visit } from './visit';

const story = stories();

const stamped = async (): Promise<readonly unknown[]> =>
  (await rest('owner').get<{ value: readonly { readonly Title: string }[] }>('web/lists?$select=Title')).value.filter(
    ({ Title }) => /^Digitiekart(an testi|taTesti)/.test(Title),
  );

/** How the site's refusal of a second row without a key is told. */
const places = [
  [
    'fi',
    'light',
    1366,
    'Testaa sivusto',
    'Aloita testi',
    '24 oletusta pitää, 1 ei pidä.',
    'SharePoint vastasi: Ei käy.',
  ],
  [
    'sv',
    'dark',
    375,
    'Testa webbplatsen',
    'Starta testet',
    '24 antaganden håller, 1 håller inte.',
    'SharePoint svarade: Ei käy.',
  ],
  ['en', 'dark', 375, 'Test the site', 'Start the test', '24 assumptions hold, 1 did not.', 'SharePoint said: Ei käy.'],
] as const;

it.each(thirdOf(places))(
  'shows in %s, %s, %d which assumption does not hold, and hands over the report',
  async (lang, theme, width, start, begin, ended, said) => {
    await faults.add({
      match: { method: 'POST', path: "DigitiekarttaTesti')/items" },
      nth: 2,
      do: { answer: { status: 500, body: { 'odata.error': { code: '-1, X', message: { value: 'Ei käy.' } } } } },
    });
    story.open = await visit({ user: 'owner', lang, theme, width, route: '#/settings' }, [/500|404|412|400/]);
    const { app, page } = story.open;
    await app.getByRole('button', { name: start }).press('Enter');
    expect(await stamped()).toEqual([]);
    await app.getByRole('button', { name: begin }).press('Enter');
    await app.getByText(ended).waitFor({ timeout: 30_000 });
    expect(await app.locator('[data-assumption="emptyKeys"]').innerText()).toContain(said);
    expect(await story.open.overflow()).toBe(0);
    expect(await story.open.violations()).toEqual([]);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await app.getByRole('button', { name: /rap+ort|report/i }).click();
    await app.getByText(/leikepöydällä|urklipp|clipboard/).waitFor();
    const report = await page.evaluate(() => navigator.clipboard.readText());
    expect(report).toContain('emptyKeys\tbroken\tEi käy.');
    expect(report).not.toMatch(/Outi|example\.com|\/sites\/|Digiohjelma/);
    expect(await stamped()).toEqual([]);
  },
);

it('leaves nothing where it is stopped, or where its page is closed in the middle', async () => {
  await faults.add({ match: { path: 'DigitiekarttaTesti' }, do: { delay: 60 } });
  story.open = await visit({ user: 'owner', route: '#/settings' }, [/500|404|412|400|Failed to fetch|ERR_/]);
  const { app, page } = story.open;
  const begin = async (name: string): Promise<void> => {
    await app.getByRole('button', { name }).press('Enter');
    await app.getByRole('button', { name: 'Aloita testi' }).press('Enter');
    await app
      .getByText(/Testataan sivustoa: [5-9]\//)
      .first()
      .waitFor({ timeout: 30_000 });
  };
  await begin('Testaa sivusto');
  await app.getByRole('button', { name: 'Keskeytä' }).press('Enter');
  await app.getByText('Testi keskeytettiin.').waitFor({ timeout: 30_000 });
  expect(await stamped()).toEqual([]);
  await begin('Testaa uudelleen');
  expect(await stamped()).toHaveLength(1);
  await page.reload();
  await app.getByText('Kesken jääneen testin luettelo poistettiin.').waitFor({ timeout: 30_000 });
  expect(await stamped()).toEqual([]);
});
