/** When a measure starts and is to be ready, what it is planned to cost, which ones are late, and many changed at once. */
import { BoardPage } from './boardPage';
import { BulkPart } from './bulkPart';
import { visitForm, type FormVisit } from './formPage';
import { ownMeasure } from './ownMeasure';
import { changeProject, itemsOf, projectRow, rest } from './rest';
import { reloaded, stories, visit, type Place, type Visit } from './visit';

const story = stories();
const projects = itemsOf('Projects');

interface Planned {
  readonly StartsOn: string | null;
  readonly DueOn: string | null;
  readonly PlannedOneOff: number | null;
  readonly PlannedYearly: number | null;
}

/** What the list holds of a measure's plan. */
async function plannedOf(title: string): Promise<Planned> {
  const names = ['StartsOn', 'DueOn', 'PlannedOneOff', 'PlannedYearly'];
  const { Id } = await projectRow(title);
  return rest('visitor').get<Planned>(`${projects}(${Id})?$select=${names.join(',')}`);
}

async function at(place: Place): Promise<Visit> {
  return (story.open = await visit(place));
}

async function formAt(place: Place, expected: readonly RegExp[] = []): Promise<FormVisit> {
  const { open, form } = await visitForm(place, expected);
  story.open = open;
  return { open, form };
}

describe('a lead', () => {
  it('plans a measure by keyboard, is told what is wrong, is interrupted and goes on; it is late until it is done', async () => {
    const { title, key } = await ownMeasure();
    const { open, form } = await formAt({ route: `#/projects?year=2025&open=${key}&edit=1` });
    await form.type('Alkaa', 'Q2/2025');
    await form.type('Valmis viimeistään', 'Q1/2025');
    await form.type('Arvioitu kertainvestointi, euroa', '5 000');
    await form.type('Arvioitu vuosikustannus, euroa', '-1');
    await form.save();
    await form.text('Ei tallennettu: 2 kohtaa on korjattava, ensimmäisenä Valmis viimeistään.').waitFor();
    await form.text('Loppu on ennen alkua: tarkista molemmat.').waitFor();
    await form.text('Euroina, vähintään 0, tai tyhjä.').waitFor();
    expect(await form.focused()).toBe('Valmis viimeistään');
    await reloaded(open.page);
    await form.press('Jatka luonnosta');
    expect([await form.value('Alkaa'), await form.value('Valmis viimeistään')]).toEqual(['Q2/2025', 'Q1/2025']);
    await form.type('Valmis viimeistään', 'Q3/2025');
    await form.type('Arvioitu vuosikustannus, euroa', '1 000');
    expect(await open.violations()).toEqual([]);
    await form.save();
    await open.said(`”${title}” tallennettu.`);
    expect(await plannedOf(title)).toMatchObject({
      ...{ StartsOn: '2025-03-31T21:00:00Z', DueOn: '2025-09-29T21:00:00Z' },
      ...{ PlannedOneOff: 5000, PlannedYearly: 1000 },
    });
    await form.text(/^5\s000\s€ kertainvestointi, 1\s000\s€\/v$/).waitFor();
    await form.text('Myöhässä: valmis viimeistään Q3/2025').waitFor();
    const board = new BoardPage(open);
    await board.card(title).getByText('Myöhässä Q3/2025').waitFor();
    await form.leave();
    await board.moveByMenu(title, 'Tehty');
    await board.answer('Valmis.');
    await board.card(title).getByText('Myöhässä').waitFor({ state: 'detached' });
    await board.card(title).getByText('Q3/2025', { exact: true }).waitFor();
  });

  it('is asked where somebody else has moved the end meanwhile: it belongs to the start', async () => {
    const { title, key } = await ownMeasure({ StartsOn: '2025-01-01', DueOn: '2027-12-31' });
    const { form } = await formAt({ route: `#/projects?year=2025&open=${key}&edit=1` }, [/412/]);
    await form.type('Alkaa', 'Q3/2027');
    expect(await changeProject('owner', title, { DueOn: '2026-12-30T22:00:00Z' })).toBe(204);
    await form.save();
    await form.text('hänen: Q4/2026').waitFor();
    await form.text('sinun: Q4/2027').waitFor();
  });
});

describe('what is late', () => {
  it('is narrowed to by a press and by an address, grouped by quarter, and taken away as CSV', async () => {
    const { app, page } = await at({ route: '#/projects?year=2025' });
    const toggle = app.getByRole('button', { name: /^Myöhässä \(\d+\)$/ });
    const count = /\d+/.exec(await toggle.innerText())?.[0];
    await toggle.press('Enter');
    await app.locator('[data-card]').nth(Number(count)).waitFor({ state: 'detached' });
    expect(await app.locator('[data-card]').count()).toBe(Number(count));
    expect(page.url()).toContain('late=1');
    await story.open?.goTo('#/projects?year=2025&late=1&view=table&group=dueOn');
    await app.getByRole('rowheader', { name: /^Q1\/2025 1$/ }).waitFor();
    await app.getByRole('button', { name: 'Luettelon toiminnot' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: 'Lataa CSV' }).click(),
    ]);
    const parts: Buffer[] = [];
    for await (const part of await download.createReadStream()) parts.push(part as Buffer);
    const lines = Buffer.concat(parts).toString('utf8').trim().split('\r\n');
    expect(lines).toHaveLength(Number(count) + 1);
    expect(lines.slice(1).every((line) => line.includes(';Myöhässä;'))).toBe(true);
    expect(await story.open?.violations()).toEqual([]);
  });

  it('is told in Swedish on a phone, in the dark', async () => {
    const open = await at({ route: '#/projects?year=2025&late=1&view=table', lang: 'sv', theme: 'dark', width: 375 });
    await open.app.getByText('Försenad kvartal 2/2025').first().waitFor();
    expect([await open.overflow(), await open.violations()]).toEqual([0, []]);
  });
});

it('of many at once the end is set: each before and after, one that starts later stays, and all is taken back', async () => {
  const made: string[] = [];
  for (const startsOn of ['2025-01-01', '2027-01-01', '2025-04-01'])
    made.push((await ownMeasure({ StartsOn: startsOn, ProblemSv: 'sammanhang' })).title);
  const [first, second, third] = made;
  const open = await at({ route: '#/projects?year=2025&view=table&q=sammanhang' });
  const bulk = new BulkPart(open);
  await bulk.ofAll();
  await bulk.choose('Valmis viimeistään');
  await bulk.type('Q3/2026');
  await bulk.says('2 toimenpidettä muuttuu:');
  await bulk.says('1 toimenpide jää ennalleen:');
  expect(await bulk.lines()).toEqual([
    `${first}: – → Q3/2026`,
    `${third}: – → Q3/2026`,
    `${second}: Valmis viimeistään: Loppu on ennen alkua: tarkista molemmat.`,
  ]);
  expect(await open.violations()).toEqual([]);
  await bulk.press('Tallenna muutokset');
  await bulk.says('2 toimenpidettä muutettu.');
  const dues = (): Promise<readonly (string | null)[]> =>
    Promise.all(made.map(async (title) => (await plannedOf(title)).DueOn));
  expect(await dues()).toEqual(['2026-09-29T21:00:00Z', null, '2026-09-29T21:00:00Z']);
  await bulk.press('Kumoa muutokset');
  await bulk.says('Muutokset kumottu.');
  expect(await dues()).toEqual([null, null, null]);
  await bulk.dialog.getByRole('button', { name: 'Sulje' }).last().click();

  await bulk.ofAll();
  await bulk.choose('Teema', /^B /);
  await bulk.says('3 toimenpidettä muuttuu:');
  await bulk.choose('Vetäjä');
  await bulk.choose('Vuosi');
  await bulk.type('2027');
  await bulk.says('3 toimenpidettä muuttuu:');
  await bulk.press('Tallenna muutokset');
  await bulk.says('3 toimenpidettä muutettu.');
});

it('a site without the columns is not asked for them', async () => {
  const { key, title } = await ownMeasure();
  for (const name of ['StartsOn', 'DueOn', 'PlannedOneOff', 'PlannedYearly'])
    expect(
      await rest('owner').remove(
        `web/getList('/sites/digi/Lists/Projects')/fields/getByInternalNameOrTitle('${name}')`,
      ),
    ).toBe(200);
  // The list says so once, and is then read without them.
  const { open, form } = await formAt({ route: `#/projects?year=2025&open=${key}&edit=1` }, [/400/]);
  await form.field('Kustannusluokka').waitFor();
  for (const name of ['Alkaa', 'Valmis viimeistään', 'Arvioitu kertainvestointi, euroa'])
    expect(await form.field(name).count()).toBe(0);
  await form.type('Tilanne', 'Kesken.');
  await form.save();
  await open.said(`”${title}” tallennettu.`);
  expect(await open.app.getByRole('button', { name: /^Myöhässä/ }).count()).toBe(0);
});
