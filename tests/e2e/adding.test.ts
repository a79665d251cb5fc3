/** What an editor adds where it is missed: metrics with their actuals, themes, roles, ICT spending, a pasted column. */
import { paste, RowsPart, rowsBegun } from './addingPage';
import { askToRemove, visitForm, type FormVisit } from './formPage';
import { valueCells } from './metricsPage';
import { itemsOf, rest } from './rest';
import { reloaded, stories, type Place } from './visit';

const story = stories();

async function at(place: Place, expected: readonly RegExp[] = []): Promise<FormVisit> {
  const formVisit = await visitForm(place, expected);
  story.open = formVisit.open;
  return formVisit;
}

const pictures = process.env['PICTURES'];
const picture = async ({ open }: FormVisit, name: string): Promise<unknown> =>
  pictures && open.page.screenshot({ path: `${pictures}/${name}.png` });

describe('a lead', () => {
  it('adds a metric after another, each with its actuals, and cannot delete one that has some [D8]', async () => {
    const there = await at({ user: 'lead', route: '#/metrics' }, [/ERR_INTERNET_DISCONNECTED/]);
    const { open, form } = there;
    await form.press('Lisää mittari');
    await form.type('Mittari', 'Oma A');
    await reloaded(open.page);
    await form.press('Jatka luonnosta');
    await form.type('Mittarikokonaisuus', 'Omat');
    await form.type('Tavoite sanoina', 'vähintään 80 %');
    expect([await form.value('Tavoitearvo'), await form.value('Yksikkö')]).toEqual(['80', '%']);
    await open.page.context().setOffline(true);
    await form.press('Tallenna ja lisää uusi');
    await form.text(/Ei tallennettu/).waitFor();
    await open.page.context().setOffline(false);
    await form.press('Tallenna ja lisää uusi');
    await open.said('”Oma A” lisätty.');
    await form.focusComesTo(/^Mittari/);
    expect([await form.value('Mittari'), await form.value('Mittarikokonaisuus')]).toEqual(['', 'Omat']);
    await open.page.keyboard.type('Oma B');
    await form.save();
    await open.said('”Oma B” lisätty.');
    expect(await rowsBegun('Metrics', 'Oma ')).toMatchObject([
      { Title: 'Oma A', MetricSet: 'Omat', TargetValue: 80, Bound: 'vähintään', Direction: 'enemmän' },
      { Title: 'Oma B', MetricSet: 'Omat', TargetValue: null },
    ]);
    const actual = new RowsPart(open).dialog();
    await form.press('Lisää toteuma');
    for (const [value, button] of [
      ['70 %', 'Tallenna ja lisää uusi'],
      ['75 %', 'Tallenna'],
    ] as const) {
      await actual.getByLabel('Toteuma', { exact: true }).pressSequentially(value);
      await actual.getByRole('button', { name: button, exact: true }).press('Enter');
      await open.said(/”Oma B, \d+” lisätty/);
    }
    await actual.waitFor({ state: 'detached' });
    const mine = (await valueCells()).slice(-2);
    expect(mine.map(({ Value }) => Value)).toEqual([70, 75]);
    expect((mine[1]?.Year ?? 0) - (mine[0]?.Year ?? 0)).toBe(1);
    await askToRemove(open);
    await actual.getByText('koska sillä on 2 toteumaa').waitFor();
    await picture(there, 'held');
    expect(await actual.getByRole('button', { name: 'Poista', exact: true }).count()).toBe(0);
  });

  it('pastes a column that goes down the rows, takes it back, and saves from the first one on [P11]', async () => {
    const there = await at({ user: 'lead', route: '#/metrics?entry=1&year=2025' });
    const { open } = there;
    const fields = open.app.locator('input[data-entry]');
    await fields.nth(1).pressSequentially('oma');
    const count = await fields.count();
    const texts = async (): Promise<readonly string[]> =>
      fields.evaluateAll((all) => all.slice(0, 4).map((each) => (each as HTMLInputElement).value));
    await fields.first().focus();
    await paste(open, `4,1\r\n47000\r\n"Käynnissä,\npilotti"\r\n${'9\r\n'.repeat(count - 2)}`);
    await open.said(`Sarakkeesta liitettiin ${count} arvoa, yksi riville. Yhdellä rivillä oli jo muuta.`);
    expect(await texts()).toEqual(['4,1', '47000', 'Käynnissä, pilotti', '9']);
    await open.app.getByText('Yhdelle liitetylle arvolle ei ollut riviä: 9').waitFor();
    await picture(there, 'pasted');
    await open.page.keyboard.press('ControlOrMeta+Z');
    expect(await texts()).toEqual(['', 'oma', '', '']);
    await paste(open, '4,1\r\n47000\r\n');
    await open.page.keyboard.press('Enter');
    await open.page.keyboard.press('Enter');
    await open.app.locator('li[data-state] svg, li[data-state] i').nth(1).waitFor();
    expect(await open.violations()).toEqual([]);
  });
});

describe('an owner', () => {
  it('adds themes and roles, holds those that are used, and edits what ICT costs [I12] [M7]', async () => {
    const there = await at({ user: 'owner', route: '#/settings?open=themes:new' });
    const { open, form } = there;
    const rows = new RowsPart(open);
    await form.type('Tunnus', 'b');
    await form.type('Nimi', 'Oma teema');
    await form.press('Tallenna ja lisää uusi');
    await form.focusComesTo(/^Tunnus/);
    await form.type('Tunnus', 'D');
    await form.press('Tallenna ja lisää uusi');
    await open.said('”Oma teema” lisätty.');
    await form.press('Peruuta');
    await form.press('Muokkaa: Oma teema');
    await form.type('Nimi ruotsiksi', 'Eget tema');
    await form.save();
    await open.said('tallennettu.');
    expect(await rowsBegun('Themes', 'Oma')).toMatchObject([{ Code: 'D', TitleSv: 'Eget tema', SortOrder: 5 }]);
    await form.press('Poista: Oma teema');
    await rows.dialog().getByRole('button', { name: 'Poista', exact: true }).press('Enter');
    await open.said('”Oma teema” siirretty roskakoriin.');
    await form.press('Kumoa');
    await open.said('Kumottu');
    await form.press('Lisää vastuutaho');
    await form.type('Nimi', 'Oma rooli');
    await form.type('Voimassa asti', '31.5.2026');
    await form.save();
    await rows.row('Oma rooli').getByText('voimassa 31.5.2026 asti').waitFor();
    await form.press('Poista: Kyvykkyydet');
    await rows.dialog().getByText('koska siinä on 7 toimenpidettä').waitFor();
    await picture(there, 'themes');
    expect(await open.violations()).toEqual([]);
    await rows.dialog().getByRole('link', { name: '7 toimenpidettä' }).press('Enter');
    await open.app.locator('[data-card]').nth(6).waitFor();
    await open.goTo('#/effects');
    await form.press('Muokkaa vuoden 2025 menoja');
    await form.type('ICT-menot, euroa (esimerkkiarvo)', '5 000 000');
    await form.type('Niistä tiekartan osuus, euroa (esimerkkiarvo)', '6000000');
    await form.save();
    await form.focusComesTo(/^Niistä/);
    await form.type('Niistä tiekartan osuus, euroa (esimerkkiarvo)', '500000');
    await picture(there, 'spend');
    await form.save();
    await open.said('tallennettu.');
    const { value } = await rest('owner').get<{ value: readonly object[] }>(
      `${itemsOf('Roadmaps')}?$filter=Year eq 2025&$select=IctSpend,RoadmapSpend`,
    );
    expect(value).toMatchObject([{ IctSpend: 5_000_000, RoadmapSpend: 500_000 }]);
  });

  it('finds the forms whole on a phone, in Swedish and dark', async () => {
    const there = await at({ lang: 'sv', theme: 'dark', width: 375, height: 800, route: '#/metrics?open=new' });
    const { open } = there;
    await open.app.locator('aside form').waitFor();
    await picture(there, 'metric-sv');
    expect([await open.overflow(), await open.violations()]).toEqual([0, []]);
    await open.goTo('#/settings?open=responsibles:new');
    await open.app.locator('dialog[open] form').waitFor();
    await picture(there, 'role-sv');
    expect([await open.overflow(), await open.violations()]).toEqual([0, []]);
    await open.page.keyboard.press('Escape');
    await open.app.locator('li[data-record]').first().scrollIntoViewIfNeeded();
    await picture(there, 'themes-sv');
    await open.goTo('#/metrics?entry=1&year=2025');
    await open.app.locator('input[data-entry]').first().focus();
    await paste(open, '4,1\r\n47000\r\n');
    await picture(there, 'pasted-sv');
  });
});
