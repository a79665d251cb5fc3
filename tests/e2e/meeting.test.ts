/** The autumn meeting: a roadmap is proposed and decided on, what was decided stays, and only owners act. */
import { copyName, frozenCopy, writeCopy } from '../../src/domain/meeting/frozenCopy';
import { porvooProgramme } from '../porvooProgramme';
import { BoardPage } from './boardPage';
import { FormPage } from './formPage';
import { MeetingPage } from './meetingPage';
import { changeProject, faults, itemsOf, projectRow, rest } from './rest';
import { lookedAgain, reloaded, stories, thirdOf, visit } from './visit';

const story = stories();
const roadmaps = "web/getList('/sites/digi/Lists/Roadmaps')/items";
const refused = /403/;

async function roadmapId(year: number): Promise<number> {
  const { value } = await rest('visitor').get<{ value: readonly { Id: number; Year: number }[] }>(
    `${roadmaps}?$select=Id,Year`,
  );
  return value.find(({ Year }) => Year === year)?.Id ?? 0;
}
const stateOf = async (year: number): Promise<string> =>
  (await rest('visitor').get<{ State: string }>(`${roadmaps}(${await roadmapId(year)})?$select=State`)).State;
const attached = async (year: number): Promise<number> =>
  (await rest('visitor').get<{ value: readonly unknown[] }>(`${roadmaps}(${await roadmapId(year)})/attachmentfiles`))
    .value.length;

/** Brings the roadmap of 2025 to a state, with a frozen copy of that step, as an owner of another day did. */
async function frozen(state: 'ehdotus' | 'hyväksytty'): Promise<void> {
  const purpose = state === 'ehdotus' ? 'proposal' : 'approved';
  const made = { year: 2025, purpose, label: '', madeAt: '2026-11-24T08:00:00Z' } as const;
  const item = `${roadmaps}(${await roadmapId(2025)})`;
  const text = writeCopy(frozenCopy(porvooProgramme({ examples: false }), made));
  expect(await rest('owner').post(`${item}/attachmentfiles/add(FileName='${copyName(made)}.json')`, text)).toBe(200);
  expect(await rest('owner').merge(item, { State: state })).toBe(204);
}

describe('the meeting, for an owner', () => {
  it('goes from proposal to decision, and shows afterwards what was decided beside what has become of it', async () => {
    story.open = await visit({ user: 'owner', route: '#/overview' });
    const meeting = new MeetingPage(story.open);
    await meeting.open('Kokous');
    await meeting.ofYear(2025);
    expect(await meeting.step()).toBe('ehdotus');
    await meeting.button('Kirjaa päätös').click();
    const nothingChosen = story.open.app.getByText('Valitse, mitä kokous päätti.');
    await meeting.field('Diaarinumero').fill(`HEL 2024-${'0'.repeat(40)}`);
    expect(await nothingChosen.count()).toBe(0);
    await meeting.button('Kirjaa päätös').click();
    await nothingChosen.waitFor();
    expect(await story.open.app.locator('[data-invalid] input:focus').count()).toBe(1);
    await story.open.app.getByText('Enintään 40 merkkiä.').first().waitFor();
    expect(await story.open.violations()).toEqual([]);
    await meeting.decide('hyväksytty');
    await meeting.day('Kokouspäivä').type('15.12.2025');
    await meeting.field('Pykälä').fill('§ 412');
    await meeting.field('Diaarinumero').fill('HEL 2024-001234');
    await meeting.button('Kirjaa päätös').click();
    await story.open.said('Hyväksyminen on kirjattu, ja siitä on jäädytetty kopio.');
    await meeting.copy('hyväksytty').waitFor();
    expect([await meeting.step(), await stateOf(2025), await meeting.copies()]).toEqual([
      'hyväksytty',
      'hyväksytty',
      ['hyväksytty'],
    ]);
    await story.open.app.getByText('§ 412', { exact: true }).waitFor();

    expect(await changeProject('lead', 'Digitoidaan arkistot', { Status: 'Tehty' })).toBe(204);
    await reloaded(story.open.page);
    await meeting.ofYear(2025);
    await meeting.open('Katsaus');
    await story.open.app
      .getByText(/15 aloitettu, 6 tehty/)
      .first()
      .waitFor();
    await meeting.open('Kokous');
    await meeting.look('hyväksytty');
    await story.open.app
      .getByText(/16 aloitettu, 5 tehty/)
      .first()
      .waitFor();
    expect(await story.open.violations()).toEqual([]);
    await meeting.open('Toimenpiteet');
    await story.open.app.locator('[data-page="projects"]').waitFor();
    expect(await meeting.asOf.innerText()).toContain('Digitiekartta 2025: hyväksytty.');
    expect(await story.open.app.getByRole('button', { name: 'Lisää toimenpide' }).count()).toBe(0);
    await meeting.backToNow();
    await story.open.app.getByRole('button', { name: 'Lisää toimenpide' }).waitFor();
    expect(new URL(story.open.page.url()).hash).not.toContain('asof');
  });

  it('records a decision while somebody else records another: the form stays as it was written, and nothing is overwritten', async () => {
    story.open = await visit({ user: 'owner', route: '#/meeting?year=2025' }, [/412/]);
    const meeting = new MeetingPage(story.open);
    await meeting.ofYear(2025);
    await meeting.button('Kirjaa päätös').click();
    await meeting.decide('hyväksytty');
    await meeting.day('Kokouspäivä').type('15.12.2025');
    await meeting.field('Pykälä').fill('§ 412');
    const row = `${roadmaps}(${await roadmapId(2025)})`;
    for (const [state, why] of [
      ['palautettu', 'Palautettu tiekartta muutetaan ensin luonnokseksi.'],
      ['merkitty tiedoksi', 'Päätös on jo kirjattu, ja se on lopullinen.'],
    ] as const) {
      expect(await rest('owner').merge(row, { State: state, Section: '99' })).toBe(204);
      await story.open.app.getByRole('button', { name: 'Päivitä tiedot' }).click();
      await story.open.app.getByRole('status').filter({ hasText: why }).first().waitFor();
    }
    expect(await story.open.violations()).toEqual([]);
    await meeting.button('Kirjaa päätös').click();
    await story.open.app.getByRole('alert').filter({ hasText: 'Ei tallennettu.' }).waitFor();
    await story.open.app.getByText('Päätös on jo kirjattu, ja se on lopullinen.').waitFor();
    expect([await meeting.field('Pykälä').inputValue(), await stateOf(2025)]).toEqual(['§ 412', 'merkitty tiedoksi']);
    await reloaded(story.open.page);
    await meeting.button('Jatka luonnosta').press('Enter');
    expect(await meeting.field('Pykälä').inputValue()).toBe('§ 412');
    await meeting.button('Peruuta').press('Enter');
    await meeting.button('Jatka luonnosta').waitFor({ state: 'detached' });
    expect(await meeting.step()).toBe('merkitty tiedoksi');
  });

  it('keeps the form of a roadmap that somebody deletes: what was typed can still be copied', async () => {
    story.open = await visit({ user: 'owner', route: '#/meeting?year=2025' }, [/404/]);
    const [meeting, form] = [new MeetingPage(story.open), new FormPage(story.open)];
    await meeting.ofYear(2025);
    await form.press('Muokkaa tietoja');
    await form.type('Diaarinumero', '118/07.01.02/2024');
    expect(await rest('owner').post(`${roadmaps}(${await roadmapId(2025)})/recycle`, {})).toBe(200);
    await form.save();
    await form.text('joku on poistanut tämän luettelosta').waitFor();
    expect(await rest('owner').merge(`${roadmaps}(${await roadmapId(2024)})`, { DiaryNumber: '1/2024' })).toBe(204);
    await lookedAgain(story.open);
    expect(await form.text('joku on poistanut tämän luettelosta').count()).toBe(1);
    expect(await form.value('Diaarinumero')).toBe('118/07.01.02/2024');
    await form.press('Peruuta');
    await story.open.app.getByRole('button', { name: 'Päivitä tiedot' }).click();
    await story.open.app.getByText('Vuodella 2025 ei ole vielä tiekarttaa.').waitFor();
  });

  it('goes on with the copy that is there when the network went before the state was written', async () => {
    story.open = await visit({ user: 'owner', route: '#/meeting?year=2026' }, [/ERR_|Failed to load/]);
    const meeting = new MeetingPage(story.open);
    await meeting.field('Vuosi').last().waitFor();
    await meeting.button('Luo tiekartta').click();
    await meeting.ofYear(2026);
    await meeting.button('Tee ehdotus').click();
    await faults.add({ match: { method: 'MERGE' }, do: { drop: 'before' } });
    await meeting.button('Tee ehdotus').click();
    await story.open.app.getByText('jos kopio ehti valmistua, sitä ei tehdä toiseen kertaan').waitFor();
    expect([await stateOf(2026), await attached(2026)]).toEqual(['luonnos', 1]);
    await faults.clear();
    await meeting.button('Tee ehdotus').click();
    await story.open.said('Ehdotus on tehty, ja siitä on jäädytetty kopio.');
    expect([await stateOf(2026), await attached(2026)]).toEqual(['ehdotus', 1]);
  });

  it('records a decision whose answer is lost: a read tells of it once, and no draft of it is left', async () => {
    story.open = await visit({ user: 'owner', route: '#/meeting?year=2025' }, [/ERR_|Failed/]);
    const { app, page } = story.open;
    await frozen('ehdotus');
    await reloaded(page);
    const meeting = new MeetingPage(story.open);
    await meeting.ofYear(2025);
    await meeting.button('Kirjaa päätös').click();
    await meeting.decide('hyväksytty');
    await meeting.day('Kokouspäivä').type('15.12.2025');
    // The network goes with the answer to the write of the state.
    let gone = false;
    await page.route(/Roadmaps/, async (route) => {
      const [address] = route.request().url().split('?');
      if (gone) return route.abort();
      if (route.request().method() !== 'POST' || !/items\(\d+\)$/.test(address ?? '')) return route.continue();
      gone = true;
      await route.fetch();
      return route.abort();
    });
    await meeting.button('Kirjaa päätös').click();
    await app.getByText('Ei tiedetä, tallentuiko tämä').waitFor();
    await page.unroute(/Roadmaps/);
    const [kept = { name: '', text: '' }] = await page.evaluate(() =>
      Object.keys(localStorage)
        .filter((name) => name.includes(':draft:'))
        .map((name) => ({ name, text: localStorage.getItem(name) ?? '' })),
    );
    await lookedAgain(story.open);
    await app.locator('[data-notice]').filter({ hasText: 'Hyväksyminen on kirjattu' }).waitFor();
    expect(await app.locator('[data-notice]').count()).toBe(1);
    // The draft as it stands where the page is left before that read.
    await page.evaluate(({ name, text }) => localStorage.setItem(name, text), kept);
    await reloaded(page);
    await meeting.ofYear(2025);
    expect(await meeting.step()).toBe('hyväksytty');
    expect(await app.getByText('Sinulta jäi tallentamaton luonnos').count()).toBe(0);
    const names = await page.evaluate(() => Object.keys(localStorage));
    expect([kept.name.includes('step from proposal'), names.filter((name) => name.includes(':draft:'))]).toEqual([
      true,
      [],
    ]);
  });

  it('freezes a copy for a follow-up, and tells a damaged one', async () => {
    story.open = await visit({ user: 'owner', route: '#/meeting?year=2024' });
    const meeting = new MeetingPage(story.open);
    await meeting.ofYear(2024);
    expect(await meeting.button('Kirjaa päätös').count()).toBe(0);
    await meeting.button('Jäädytä kopio').click();
    await story.open.app.getByText('Kirjoita, mistä kopio kertoo.').first().waitFor();
    await meeting.field('Kopio seurantaa varten').fill('tilanne 10/24');
    await meeting.button('Jäädytä kopio').click();
    await story.open.said('Kopio ”tilanne 10/24” on jäädytetty ja tarkistettu.');
    await meeting.copy('tilanne 10/24').waitFor();
    expect(await meeting.copies()).toEqual(['tilanne 10/24']);
    expect(
      await rest('owner').post(
        `${roadmaps}(${await roadmapId(2024)})/attachmentfiles/add(FileName='2024_2024-01-22T10.00.00Z_approved.json')`,
        '{"version":1,',
      ),
    ).toBe(200);
    await reloaded(story.open.page);
    await story.open.app.getByText('Vioittunut: ei voi näyttää').waitFor();
    await story.open.page.evaluate(() => {
      window.location.hash = '#/overview?asof=2024_2024-01-22T10.00.00Z_approved';
    });
    await story.open.app.getByText('Jäädytetty kopio on vioittunut').waitFor();
    await meeting.backToNow();
    await story.open.app.locator('[data-page="overview"]').waitFor();
  });

  it('shows the measures behind each count of what is missing', async () => {
    const owner = rest('owner');
    const cells = { Key: '2027', Title: 'Digitiekartta 2027', Year: 2027, State: 'luonnos' };
    const { id } = await owner.add('Roadmaps', cells);
    const measure = `${itemsOf('Projects')}(${(await projectRow('ESG mittariston luominen')).Id})`;
    const before = await owner.get<object>(`${measure}?$select=Year,ResponsibleId`);
    story.open = await visit({ user: 'owner', route: '#/meeting?year=2027' });
    await new MeetingPage(story.open).ofYear(2027);
    expect(await rest('lead').merge(measure, { Year: 2027, ResponsibleId: null })).toBe(204);
    await story.open.app.getByRole('button', { name: 'Päivitä tiedot' }).click();
    const gap = story.open.app.locator('[data-gap="noResponsible"]');
    await gap.getByText('1 toimenpide ilman vastuutahoa').click();
    await gap.getByRole('link', { name: 'ESG mittariston luominen' }).click();
    await story.open.app.getByRole('complementary', { name: 'ESG mittariston luominen' }).waitFor();
    expect(await owner.merge(measure, before)).toBe(204);
    expect(await owner.post(`${roadmaps}(${id})/recycle`, {})).toBe(200);
  });
});

describe('the meeting, for others', () => {
  it.each(thirdOf(['lead', 'director'] as const))(
    'is read by a %s, who is offered nothing and refused by the lists',
    async (user) => {
      await frozen('ehdotus');
      story.open = await visit({ user, route: '#/meeting?year=2025' }, [refused]);
      const meeting = new MeetingPage(story.open);
      await meeting.ofYear(2025);
      await meeting.copy('ehdotus').waitFor();
      expect([await meeting.step(), await meeting.copies()]).toEqual(['ehdotus', ['ehdotus']]);
      expect(await story.open.app.locator('[data-page="meeting"]').getByRole('button').allInnerTexts()).toEqual([
        'Tee esitys',
        'Kopioi esityslistateksti',
      ]);
      const id = await roadmapId(2025);
      expect(await rest(user).merge(`${roadmaps}(${id})`, { State: 'hyväksytty' })).toBe(403);
      expect(
        await rest(user).post(
          `${roadmaps}(${id})/attachmentfiles/add(FileName='2025_2026-11-24T10.00.00Z_approved.json')`,
          '{}',
        ),
      ).toBe(403);
      await meeting.open('Asetukset');
      await meeting.setting('contact').waitFor();
      expect(await story.open.app.locator('[data-setting]').getByRole('button').count()).toBe(0);
      expect(await story.open.violations()).toEqual([]);
    },
  );

  it.each(
    thirdOf([
      ['page', 375],
      ['phone', 320],
    ] as const),
  )('fits a narrow %s', async (host, width) => {
    story.open = await visit({ user: 'owner', host, width, route: '#/meeting?year=2025', lang: 'fi' });
    const meeting = new MeetingPage(story.open);
    await meeting.ofYear(2025);
    await meeting.copies();
    expect(await story.open.overflow()).toBe(0);
    await meeting.open('Asetukset');
    await meeting.setting('contact').waitFor();
    expect(await story.open.overflow()).toBe(0);
  });
});

describe('the settings', () => {
  it('are edited by an owner in place: checked, kept, shown, and the address of the page renews the lists’ links', async () => {
    story.open = await visit({ user: 'owner', route: '#/settings' });
    const meeting = new MeetingPage(story.open);
    const edit = (name: string): Promise<void> =>
      story.open?.app.getByRole('button', { name: `Muokkaa: ${name}` }).click() ?? Promise.resolve();
    const feedback = meeting.setting('feedbackUrl');
    await edit('Palautelinkki');
    await feedback.getByLabel('suomeksi').fill('javascript:alert(1)');
    await feedback.getByRole('button', { name: 'Tallenna' }).click();
    await feedback.getByText('Kirjoita osoite, joka alkaa https://, http:// tai mailto:.').first().waitFor();
    expect(await story.open.violations()).toEqual([]);
    await feedback.getByLabel('suomeksi').fill('mailto:digi@example.com');
    await feedback.getByRole('button', { name: 'Tallenna' }).click();
    await story.open.said('”Palautelinkki” tallennettu.');
    expect(await feedback.getByRole('button').evaluate((button) => button === document.activeElement)).toBe(true);
    await story.open.app.getByRole('button', { name: 'Muut toiminnot' }).click();
    expect(await story.open.page.getByRole('menuitem', { name: 'Anna palautetta' }).getAttribute('href')).toBe(
      'mailto:digi@example.com',
    );
    await story.open.page.keyboard.press('Escape');

    await edit('Sivun osoite');
    await meeting
      .setting('pageUrl')
      .getByLabel('Arvo')
      .fill('https://example.com/sites/digi/SitePages/Digitiekartta.aspx');
    await meeting.setting('pageUrl').getByRole('button', { name: 'Tallenna' }).click();
    await story.open.app.getByRole('progressbar').waitFor();
    await story.open.app.getByText('Luettelot on tarkistettu ja täydennetty.').waitFor({ timeout: 40_000 });
    const { value } = await rest('owner').get<{ value: readonly { CustomFormatter: string | null }[] }>(
      "web/getList('/sites/digi/Lists/Projects')/fields?$select=CustomFormatter",
    );
    expect(value.some(({ CustomFormatter }) => CustomFormatter?.includes('Digitiekartta.aspx'))).toBe(true);
    await story.open.app.getByRole('link', { name: 'Vaikutukset', exact: true }).waitFor();
  }, 60_000);
});

describe('the board', () => {
  it('as of a copy offers no act on a card', async () => {
    await frozen('hyväksytty');
    story.open = await visit({ user: 'owner', route: '#/meeting?year=2025' });
    const meeting = new MeetingPage(story.open);
    await meeting.look('hyväksytty');
    await meeting.open('Toimenpiteet');
    const board = new BoardPage(story.open);
    await board.menuButton('Teemme suunnitelman automaattisten').click();
    expect(await board.item('Avaa').count()).toBeGreaterThan(0);
    expect(await board.item('Päivitä tilanne').count()).toBe(0);
  });
});
