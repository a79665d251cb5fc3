/** What has ended, what another carries on, and a number that comes back as it was typed. */
import { askToRemove, visitForm, type FormVisit } from './formPage';
import { MetricsPage } from './metricsPage';
import { ownMeasure } from './ownMeasure';
import { itemsOf, rest } from './rest';
import { reloaded, stories, type Place } from './visit';

const story = stories();

async function at(place: Place): Promise<FormVisit> {
  const formVisit = await visitForm(place);
  story.open = formVisit.open;
  return formVisit;
}

const pictures = process.env['PICTURES'];
const picture = async ({ open }: FormVisit, name: string): Promise<unknown> =>
  pictures && open.page.screenshot({ path: `${pictures}/${name}.png` });

const metricOf = async (title: string): Promise<{ readonly Id: number; readonly LastYear: number | null }> => {
  const { value } = await rest('owner').get<{
    value: readonly { Id: number; LastYear: number | null; Title: string }[];
  }>(`${itemsOf('Metrics')}?$top=500`);
  const found = value.find(({ Title }) => Title === title);
  if (!found) throw new Error(`There is no metric ${title}.`);
  return found;
};

describe('what has ended', () => {
  it('a metric gets a last year in its form, which its draft has as it was typed [A10] [D1]', async () => {
    const title = 'Kaupungin yhteisten raporttien käyttäjät';
    const there = await at({ user: 'lead', route: '#/metrics?year=2024' });
    const { open, form } = there;
    const metrics = new MetricsPage(open);
    await metrics.open(title);
    await form.press('Muokkaa');
    await open.app.locator('aside summary').focus();
    await open.page.keyboard.press('Enter');
    await form.type('Viimeinen vuosi', '2024,5');
    await reloaded(open.page);
    await form.press('Jatka luonnosta');
    // What the draft has changed is in sight.
    await open.app.getByLabel('Viimeinen vuosi').waitFor();
    expect(await form.value('Viimeinen vuosi')).toBe('2024,5');
    await form.type('Viimeinen vuosi', '2024');
    await form.save();
    await open.said('tallennettu.');
    expect((await metricOf(title)).LastYear).toBe(2024);
    await metrics.row(title).getByText('Päättynyt 2024').waitFor();
    await picture(there, 'ended');
    await askToRemove(open);
    await open.app.getByText('Päättyneelle mittarille riittää viimeinen vuosi').waitFor();
  });

  it('a metric that was over is in no later round, and stands below the table in Swedish, too [A10]', async () => {
    const title = 'ePorvoon muut palvelupyynnöt';
    const { Id } = await metricOf(title);
    expect(await rest('lead').merge(`${itemsOf('Metrics')}(${Id})`, { LastYear: 2023 })).toBe(204);
    const round = await at({ user: 'lead', route: '#/metrics?entry=1&year=2025' });
    await round.open.app.locator('input[data-entry]').first().waitFor();
    expect(await new MetricsPage(round.open).entry(title).count()).toBe(0);
    const there = await at({ lang: 'sv', theme: 'dark', width: 375, route: '#/metrics?year=2024' });
    const { open } = there;
    await open.app.locator('summary', { hasText: 'Avslutade indikatorer (1)' }).focus();
    await open.page.keyboard.press('Enter');
    await picture(there, 'over-sv');
    expect(await open.violations()).toEqual([]);
    await open.app.locator('details a').focus();
    await open.page.keyboard.press('Enter');
    await open.app.locator('aside').getByText('Avslutad 2023').waitFor();
    expect(await open.violations()).toEqual([]);
  });
});

it('a measure is held by the one that carries it on, which is the way to go on [M7]', async () => {
  const [earlier, later] = [await ownMeasure(), await ownMeasure()];
  const idOf = async (key: string): Promise<number> => {
    const { value } = await rest('lead').get<{ value: readonly { Id: number }[] }>(
      `${itemsOf('Projects')}?$filter=Key eq '${key}'`,
    );
    return value[0]?.Id ?? 0;
  };
  const path = `${itemsOf('Projects')}(${await idOf(later.key)})`;
  expect(await rest('lead').merge(path, { ContinuesId: await idOf(earlier.key) })).toBe(204);
  const there = await at({ user: 'lead', route: `#/projects?year=2025&open=${earlier.key}` });
  const { open, form } = there;
  await askToRemove(open);
  const dialog = open.app.locator('dialog[open]');
  await dialog.getByText('koska toinen toimenpide jatkaa sitä').waitFor();
  await picture(there, 'held');
  expect(await open.violations()).toEqual([]);
  await dialog.getByRole('link', { name: `2025 ${later.title}` }).focus();
  await open.page.keyboard.press('Enter');
  await open.app.locator('aside h2', { hasText: later.title }).waitFor();
  await form.press('Muokkaa');
  await form.type('Arvioitu kertainvestointi, euroa', '12 500,50');
  await reloaded(open.page);
  await form.press('Jatka luonnosta');
  expect(await form.value('Arvioitu kertainvestointi, euroa')).toBe('12 500,50');
});
