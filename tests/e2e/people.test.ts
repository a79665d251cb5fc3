/** Anybody of the organisation can lead a measure or answer for a role, and measures are found by who leads them. */
import { BulkPart } from './bulkPart';
import { visitForm, type FormVisit } from './formPage';
import { ownMeasure } from './ownMeasure';
import { leadInList, PersonPart } from './peoplePage';
import { faults, rest, itemsOf } from './rest';
import { reloaded, stories, type Place } from './visit';

const story = stories();
const editing = (key: string): string => `#/projects?year=2025&open=${key}&edit=1`;

async function at(
  place: Place,
  label = 'Vetäjä',
  expected: readonly RegExp[] = [],
): Promise<FormVisit & { readonly person: PersonPart }> {
  const { open, form } = await visitForm(place, expected);
  story.open = open;
  return { open, form, person: new PersonPart(open, label) };
}

it('somebody who has never been on the site is made a lead by keyboard, over a reload, and is narrowed and grouped by [I14] [S14]', async () => {
  const { title, key } = await ownMeasure();
  const { open, form, person } = await at({ user: 'lead', route: editing(key) });
  await person.search('ain', 'Aino Ahola');
  expect(await open.violations()).toEqual([]);
  // What is typed and not chosen is not dropped: it holds the save, and the next search does not choose an earlier one.
  await form.save();
  await form.text(/Ei tallennettu: .*Vetäjä/).waitFor();
  expect(await person.field.inputValue()).toBe('ain');
  await person.search('ain', 'Aino Ahola');
  await open.page.keyboard.press('Enter');
  await reloaded(open.page);
  await form.press('Jatka luonnosta');
  expect(await person.field.inputValue()).toBe('Aino Ahola');
  await form.save();
  await open.said(`”${title}” tallennettu.`);
  expect(await leadInList(title)).toBe('Aino Ahola');
  await open.goTo('#/projects?year=2025&view=table&group=lead');
  const group = open.app.getByRole('rowheader').or(open.app.locator('th[scope=rowgroup]')).filter({ hasText: 'Aino' });
  await group.first().waitFor();
  await open.app.getByRole('search').getByLabel('Vetäjä', { exact: true }).selectOption({ label: 'Aino Ahola (1)' });
  await open.app.getByRole('link', { name: title }).waitFor();
  expect(await open.page.evaluate(() => window.location.hash)).toMatch(/lead=\d+/);
  expect(await open.app.locator('tr[data-row]').count()).toBe(1);
});

it('where a member may not make users, the measure is saved by the login, once the network is back', async () => {
  const { title, key } = await ownMeasure();
  await faults.add({ match: { path: 'ensureuser' }, do: { status: 403 } });
  const { open, form, person } = await at({ user: 'lead', route: editing(key) }, 'Vetäjä', [
    /ERR_INTERNET_DISCONNECTED/,
    /403/,
  ]);
  await person.choose('virt', 'Veera Virtanen');
  await open.page.context().setOffline(true);
  await form.save();
  await form.text(/Ei tallennettu/).waitFor();
  await person.search('vee', 'Veera Vetäjä');
  await form.text('Ei yhteyttä: valittavana ovat vain ne, jotka tunnetaan jo.').waitFor();
  await open.page.keyboard.press('Escape');
  await open.page.context().setOffline(false);
  await form.save();
  await open.said(`”${title}” tallennettu.`);
  expect(await leadInList(title)).toBe('Veera Virtanen');
});

it('an owner is told who may not edit, gives many measures a lead, and takes it back; in Swedish on a phone all of it fits', async () => {
  const made = [await ownMeasure({ Title: 'Joukko yksi' }), await ownMeasure({ Title: 'Joukko kaksi' })];
  const { open, person } = await at({ user: 'owner', route: '#/projects?year=2025&view=table&q=Joukko' }, 'Uusi arvo');
  const bulk = new BulkPart(open);
  await bulk.ofAll();
  await bulk.choose('Vetäjä');
  await person.choose('jaa', 'Jaana Johtaja');
  await bulk.says('Jaana Johtaja ei voi muokata toimenpiteitä tällä sivustolla.');
  await person.choose('bo', 'Bo Söderström');
  await bulk.says('2 toimenpidettä muuttuu:');
  await bulk.press('Tallenna muutokset');
  await bulk.says('2 toimenpidettä muutettu.');
  expect(await leadInList('Joukko yksi')).toBe('Bo Söderström');
  await bulk.press('Kumoa muutokset');
  await bulk.says('Muutokset kumottu.');
  expect(await leadInList('Joukko yksi')).toBeUndefined();
  await open.close();
  const phone = { lang: 'sv', theme: 'dark', width: 375, height: 812 } as const;
  const swedish = await at({ ...phone, user: 'owner', route: editing(made[0]?.key ?? '') }, 'Ledare');
  await swedish.person.search('vee', 'Veera Virtanen');
  expect([await swedish.open.violations(), await swedish.open.overflow()]).toEqual([[], 0]);
});

it('a role gets the person who answers for it', async () => {
  const { open, form, person } = await at({ user: 'owner', route: '#/settings' }, 'Henkilö');
  await form.press('Muokkaa: Kehitysjohtaja');
  await person.choose('fio', "Fiona O'Brien");
  await form.save();
  await open.said('tallennettu.');
  const { value } = await rest('owner').get<{
    readonly value: readonly { readonly Title: string; readonly Person?: { readonly Title: string } }[];
  }>(`${itemsOf('Responsibles')}?$select=Title,Person/Title&$expand=Person`);
  expect(value.find(({ Title }) => Title === 'Kehitysjohtaja')?.Person?.Title).toBe("Fiona O'Brien");
});
