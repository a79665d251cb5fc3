/** A new city: from an empty site to its first measures, metric and roadmap, with nothing of another city. */
import { RowsPart, rowsBegun } from './addingPage';
import { DocumentsPart } from './documentsPart';
import { FormPage } from './formPage';
import { stories, visit, type Visit } from './visit';

// The one wave of reads asks the lists before anybody can know that they are not there.
const notThereYet = /404/;

const story = stories(['--empty']);
const year = new Date().getFullYear();

const pictures = process.env['PICTURES'];
const picture = async (name: string): Promise<unknown> =>
  pictures && story.open?.page.screenshot({ path: `${pictures}/${name}.png`, fullPage: true });

async function emptySite(lang: 'fi' | 'sv' | 'en' = 'fi', more: object = {}): Promise<Visit> {
  story.open = await visit({ user: 'owner', lang, ...more }, [notThereYet]);
  return story.open;
}

/** What the lists say that the measures ask for, added up over REST. */
async function askedFor(): Promise<Readonly<Record<'oneOff' | 'yearly' | 'missing', number>>> {
  const rows = await rowsBegun('Projects', '');
  const sum = (name: string): number => rows.reduce((all, row) => all + Number(row[name] ?? 0), 0);
  const missing = rows.filter((row) => row['PlannedOneOff'] === null && row['PlannedYearly'] === null).length;
  return { oneOff: sum('PlannedOneOff'), yearly: sum('PlannedYearly'), missing };
}

/** A text without what parts thousands. */
const plain = (text: string): string => text.replace(/(?<=\d)[ \u00a0\u202f](?=\d{3})/g, '');

describe('the owner of a new city', () => {
  it('answers what is asked, is interrupted, and comes from there to a first roadmap with nothing of another city [L6] [L7] [B10]', async () => {
    const open = await emptySite();
    const { app, page } = open;
    const form = new FormPage(open);
    await form.type('Kaupungin nimi', 'Testilä');
    await form.type('Kaupungin nimi ruotsiksi', 'Testby');
    await app.getByText('Omilla: kirjoita tai liitä ne tähän').click();
    await form.type('Teemat, yksi rivillä', 'A; Asukas; Invånare\nA; Yritykset');
    await app.getByText('Luettiin 2: A Asukas (Invånare) · A Yritykset').waitFor();
    await form.press('Luo luettelot');
    await app.getByText('Rivin 2 nimi tai tunnus on jo aiemmalla rivillä.').waitFor();
    expect(await form.focused()).toBe('Teemat, yksi rivillä');
    await picture('asked');
    expect(await open.violations()).toEqual([]);
    await page.reload();
    await app.getByText('Rivin 2').waitFor({ state: 'detached' });
    await form.type('Teemat, yksi rivillä', 'A; Asukas; Invånare\nB; Yritykset');
    await form.type('Vastuutahot, yksi rivillä', 'Digijohtaja; Digitaliseringsdirektör');
    await form.press('Luo luettelot');
    await app.getByText('Valmis. Luettelot on luotu.').waitFor({ timeout: 25_000 }); // some 280 calls, on a machine that may be busy
    await form.press('Avaa digitiekartta');
    await app.getByRole('link', { name: 'Teemat (2)' }).waitFor();
    expect(await rowsBegun('Themes', '')).toMatchObject([
      { Code: 'A', Title: 'Asukas', TitleSv: 'Invånare' },
      { Code: 'B', Title: 'Yritykset' },
    ]);
    expect(await rowsBegun('Responsibles', '')).toMatchObject([{ Title: 'Digijohtaja' }]);
    await picture('steps');
    expect(await open.violations()).toEqual([]);

    // The first measures: one is due and late, and asks for money; of the other nobody has said how much.
    await form.press('Lisää toimenpide');
    await form.type('Nimi', 'Ensimmäinen');
    await form.type('Tunnus', 'A1');
    await form.type('Vuosi', String(year));
    await form.type('Valmis viimeistään', `1.1.${year}`);
    await form.type('Arvioitu kertainvestointi, euroa', '12 500');
    await form.type('Arvioitu vuosikustannus, euroa', '1 000');
    await form.press('Tallenna ja lisää uusi');
    await open.said('”Ensimmäinen” lisätty.');
    await form.type('Nimi', 'Toinen');
    await form.save();
    await open.said('”Toinen” lisätty.');
    expect(await rowsBegun('Projects', '')).toMatchObject([
      { Title: 'Ensimmäinen', Year: year, PlannedOneOff: 12500, PlannedYearly: 1000 },
      { Title: 'Toinen', Year: year, PlannedOneOff: null },
    ]);
    await app.getByText('Myöhässä').first().waitFor();
    await picture('board');

    // The first metric, with two actuals.
    await open.goTo('#/metrics');
    await form.press('Lisää mittari');
    await form.type('Mittari', 'Käyttäjät');
    await form.type('Tavoite sanoina', 'vähintään 80 %');
    await form.save();
    await open.said('”Käyttäjät” lisätty.');
    await form.press('Lisää toteuma');
    const dialog = new RowsPart(open).dialog();
    for (const [value, button] of [
      ['70 %', 'Tallenna ja lisää uusi'],
      ['75 %', 'Tallenna'],
    ] as const) {
      await dialog.getByLabel('Toteuma', { exact: true }).pressSequentially(value);
      await dialog.getByRole('button', { name: button, exact: true }).press('Enter');
      await open.said(/”Käyttäjät, \d+” lisätty/);
    }
    await picture('metrics');

    // The first roadmap: there is no year to follow up, and what it asks for is the lists' own sum.
    await open.goTo('#/meeting');
    await form.press('Luo tiekartta');
    const documents = new DocumentsPart(open);
    await documents.agenda.waitFor();
    await picture('meeting');
    const sums = await askedFor();
    expect(sums).toEqual({ oneOff: 12500, yearly: 1000, missing: 1 });
    const agenda = await documents.agenda.innerText();
    expect(agenda).toContain(`Digitiekartan ${year} hyväksyminen`);
    expect(agenda).not.toMatch(/tiekartan \d+ seuran|Porvoo|Borgå/i);
    expect(plain(agenda)).toContain(
      `${sums.oneOff} euroa kertainvestointeja ja ${sums.yearly} euroa vuodessa; arvio puuttuu ${sums.missing} toimenpiteeltä`,
    );
    const { name, file } = await documents.deck();
    expect(name).toBe(`digitiekartta-${year}.pptx`);
    expect(file.slides.map(({ title }) => title).join('\n')).not.toMatch(/seuran.*\d{4}|2a\./);
    const [budget] = file.slides.filter(({ title }) => title.endsWith('talousarvioon varattava'));
    const total = budget?.tables[0]?.rows.at(-1)?.map(plain);
    expect(total).toEqual(['Yhteensä', ...[sums.oneOff, sums.yearly, sums.missing].map(String)]);
    const said = file.slides.map(({ text, notes }) => `${text} ${notes}`).join(' ');
    expect([...file.parts.values()].join('')).toContain('TESTILÄ TESTBY');
    expect(said).not.toMatch(/Porvoo|Borgå/i);
    await open.goTo('#/effects');
    await app.getByText('12 500 €').first().waitFor();
    expect(await open.violations()).toEqual([]);
  }, 60_000);
});
