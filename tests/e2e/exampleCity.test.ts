/** The pages of another city: nothing of the first one stands in them, and what is in Finnish only says so once. */
import { stories, visit, type Place, type Visit } from './visit';

const story = stories(['--city', 'example']);
const routes = [
  '#/overview',
  '#/projects?allYears=true',
  '#/projects?year=2025&view=waiting',
  '#/metrics',
  '#/roadmap?year=2025',
  '#/roadmap?year=2026',
  '#/effects',
  '#/meeting?year=2025',
  '#/settings',
];
/** Words of Porvoo, and of a board that this city does not have. */
const foreign = /porvoo|borgå|kaupunginhallitus|stadsstyrelse/i;

async function see(place: Place): Promise<Visit> {
  story.open = await visit({ user: 'owner', ...place });
  return story.open;
}

describe.each(['fi', 'sv'] as const)('in %s', (lang) => {
  it.each(routes)('%s holds no word of another city, and says once at most what is in Finnish only', async (route) => {
    const { app } = await see({ route, lang });
    await app.getByRole('heading').first().waitFor();
    await app.page().waitForLoadState('networkidle');
    expect((await app.innerText()).match(foreign)).toBeNull();
    const marked = await app
      .locator('[data-page] [lang="fi"]')
      .evaluateAll((texts) => texts.filter((text) => !text.closest('[data-own-language]')).length);
    expect(await app.locator('[data-finnish-only]').count()).toBe(lang === 'sv' && marked > 0 ? 1 : 0);
  });
});

it('shows Swedish names of sets, units and actuals on a Swedish page, and takes new ones in the form', async () => {
  const { app } = await see({ route: '#/metrics?year=2025&open=m02', lang: 'sv' });
  await app.getByText('Driftsäkerhet').first().waitFor();
  await app.getByText('av orden').first().waitFor();
  expect(await app.getByRole('dialog').or(app.locator('aside')).first().innerText()).toContain('dygn');
  await app.getByRole('button', { name: 'Ändra tolkningen' }).click();
  const unit = app.getByLabel('Enhet på svenska');
  expect(await unit.inputValue()).toBe('dygn');
  await unit.fill('vardagar');
  await app.getByRole('button', { name: 'Spara', exact: true }).click();
  await app.getByText('vardagar').first().waitFor();
});
