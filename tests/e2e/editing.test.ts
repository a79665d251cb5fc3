/** Editing a record, as people do it: twice in a row, broken off and resumed, beside somebody else, with a lost server. */
import { BoardPage } from './boardPage';
import { EffectsPage } from './effectsPage';
import { visitForm, type FormVisit } from './formPage';
import { MeetingPage } from './meetingPage';
import { metricCells, MetricsPage } from './metricsPage';
import { ownMeasure } from './ownMeasure';
import { changeProject, faults, itemsOf, projectRow, projectRows, rest } from './rest';
import { reloaded, stories, thirdOf, type Place } from './visit';

const story = stories();

async function at(place: Place, expected: readonly RegExp[] = []): Promise<FormVisit> {
  const formVisit = await visitForm(place, expected);
  story.open = formVisit.open;
  return formVisit;
}

/** The day in Porvoo of a moment: yyyy-mm-dd. */
const dayOf = (moment: string | null): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Helsinki' }).format(new Date(moment ?? 0));
const today = dayOf(new Date().toISOString());
/** A day as Finnish writes it. */
const written = (day: string): string => day.split('-').reverse().map(Number).join('.');
const busy = { status: 503, retryAfter: 0 };
const changedIn = async (title: string): Promise<object> => {
  const { StatusNote, Problem } = await projectRow(title);
  return { StatusNote, Problem };
};

describe('a person who adds', () => {
  it('two measures in a row, without closing the panel, has two rows, and takes back the second', async () => {
    const { open, form } = await at({ route: '#/projects?year=2025' });
    const names = ['Ensin lisätty', 'Sitten lisätty'];
    for (const name of names) {
      await form.press('Lisää toimenpide');
      await form.type('Nimi', name);
      await form.type('Tilanne', `${name}: lause.`);
      await form.save();
      await open.said(`”${name}” lisätty.`);
    }
    const added = async (): Promise<readonly object[]> =>
      (await projectRows())
        .filter(({ Title }) => names.includes(Title))
        .map(({ Title, StatusNote }) => ({ Title, StatusNote }));
    expect(await added()).toEqual(names.map((Title) => ({ Title, StatusNote: `${Title}: lause.` })));
    await form.press('Kumoa');
    await open.said('Kumottu');
    expect(await added()).toEqual([{ Title: 'Ensin lisätty', StatusNote: 'Ensin lisätty: lause.' }]);
  });

  it('two effects in a row, without closing the panel, has two rows, and takes back the second', async () => {
    const { title } = await ownMeasure();
    const { open, form } = await at({ route: '#/effects?all=1' });
    const page = new EffectsPage(open);
    const texts = ['Ensimmäinen vaikutus.', 'Toinen vaikutus.'];
    for (const [index, text] of texts.entries()) {
      await form.press('Lisää vaikutus');
      await page.choose('Toimenpide', new RegExp(`${title}$`));
      await form.type('Osa', 'ab'.charAt(index));
      await form.type('Vaikutus', text);
      await form.save();
      await open.said(`”${title}, ${'ab'.charAt(index)}” lisätty.`);
    }
    const added = async (): Promise<readonly string[]> =>
      (
        await rest('visitor').get<{ value: readonly { Effect: string | null }[] }>(`${itemsOf('Effects')}?$top=500`)
      ).value
        .map(({ Effect }) => Effect ?? '')
        .filter((text) => texts.includes(text));
    expect(await added()).toEqual(texts);
    await form.press('Kumoa');
    await open.said('Kumottu');
    expect(await added()).toEqual(texts.slice(0, 1));
  });

  it('is offered the new measure that was broken off, and goes on with it', async () => {
    const { open, form } = await at({ route: '#/projects?year=2025' });
    await form.press('Lisää toimenpide');
    await form.type('Nimi', 'Kesken jäänyt uusi');
    await reloaded(open.page);
    await form.leave();
    await form.press('Lisää toimenpide');
    await form.press('Jatka luonnosta');
    expect(await form.value('Nimi')).toBe('Kesken jäänyt uusi');
    await form.type('Tilanne', 'Jatkettu.');
    await form.save();
    await open.said('”Kesken jäänyt uusi” lisätty.');
    expect(await changedIn('Kesken jäänyt uusi')).toMatchObject({ StatusNote: 'Jatkettu.' });
    await form.press('Lisää toimenpide');
    await form.field('Nimi').waitFor();
    expect(await form.text('Jatka luonnosta').count()).toBe(0);
  });

  it('is told when a draft of a month ago was dropped', async () => {
    const { open, form } = await at({ route: '#/projects?year=2025&open=new' });
    await form.type('Nimi', 'Vanha luonnos');
    await open.page.evaluate(() => {
      const at = new Date(Date.now() - 31 * 86_400_000).toISOString();
      for (const name of Object.keys(localStorage).filter((each) => each.includes(':draft:')))
        localStorage.setItem(name, (localStorage.getItem(name) ?? '').replace(/"at":"[^"]*"/, `"at":"${at}"`));
    });
    await reloaded(open.page);
    await form.text('Yli 30 päivää vanha luonnos on poistettu tästä selaimesta.').waitFor();
    expect(await form.text('Jatka luonnosta').count()).toBe(0);
    expect(await open.page.evaluate(() => Object.keys(localStorage).some((name) => name.includes(':draft:')))).toBe(
      false,
    );
  });
});

describe('a person who comes back to what was begun', () => {
  it('finds a decision in the form that it was begun in, and nothing of it among the details', async () => {
    const roadmap = async (): Promise<{ readonly Id: number; readonly State: string; readonly Section: string }> => {
      const path = `${itemsOf('Roadmaps')}?$select=Id,State,Section&$filter=Year eq 2025`;
      const [row] = (await rest('owner').get<{ value: readonly [never] }>(path)).value;
      return row;
    };
    const { open, form } = await at({ user: 'owner', route: '#/meeting?year=2025' });
    const meeting = new MeetingPage(open);
    await meeting.ofYear(2025);
    await form.press('Kirjaa päätös');
    await open.app.getByRole('radio', { name: 'palautettu' }).focus();
    await open.page.keyboard.press('ArrowUp');
    await form.type('Pykälä', '412');
    await reloaded(open.page);
    await meeting.ofYear(2025);
    await form.press('Muokkaa tietoja');
    await form.field('Diaarinumero').waitFor();
    expect(await form.text('Jatka luonnosta').count()).toBe(0);
    await form.type('Diaarinumero', '118/07.01.02/2024');
    await form.save();
    await open.said('tallennettu.');
    const { Id, State, Section } = await roadmap();
    expect([State, Section ?? '']).toEqual(['ehdotus', '']);
    expect((await rest('owner').get<{ value: [] }>(`${itemsOf('Roadmaps')}(${Id})/attachmentfiles`)).value).toEqual([]);
    await form.press('Kirjaa päätös');
    await form.press('Jatka luonnosta');
    expect(await form.value('Pykälä')).toBe('412');
    expect(await form.value('Diaarinumero')).toBe('118/07.01.02/2024');
  });

  it('goes on beside what another person wrote meanwhile, and both stay', async () => {
    const { title, key } = await ownMeasure();
    const { open, form } = await at({ route: `#/projects?year=2025&open=${key}&edit=1` });
    await form.type('Tilanne', 'Minun lauseeni.');
    await form.leave();
    await open.said('Luonnos säilyy tässä selaimessa.');
    expect(await changeProject('owner', title, { Problem: 'Hänen ongelmansa.' })).toBe(204);
    await open.goTo(`#/projects?year=2025&open=${key}`);
    await reloaded(open.page);
    await form.press('Muokkaa');
    await form.press('Jatka luonnosta');
    await form.text('Muualla tehdyt muutokset säilyivät: Minkä ongelman tämä ratkaisee.').waitFor();
    expect(await form.value('Minkä ongelman tämä ratkaisee')).toBe('Hänen ongelmansa.');
    await form.save();
    await open.said('tallennettu.');
    expect(await changedIn(title)).toEqual({ StatusNote: 'Minun lauseeni.', Problem: 'Hänen ongelmansa.' });
  });

  it('chooses where another person wrote the same meanwhile, and may go back before choosing', async () => {
    const { title, key } = await ownMeasure();
    const { open, form } = await at({ route: `#/projects?year=2025&open=${key}&edit=1` }, [/412/]);
    await form.type('Tilanne', 'Minun lauseeni.');
    await form.leave();
    expect(await changeProject('owner', title, { StatusNote: 'Hänen lauseensa.' })).toBe(204);
    await open.goTo(`#/projects?year=2025&open=${key}`);
    await reloaded(open.page);
    await form.press('Muokkaa');
    await form.press('Jatka luonnosta');
    await form.text('sinun: Minun lauseeni.').waitFor();
    await form.text('hänen: Hänen lauseensa.').waitFor();
    expect(await form.focused()).toContain('Outi Omistaja muutti samoja kohtia');
    expect(await open.violations()).toEqual([]);
    await form.press('Peruuta');
    expect(await form.value('Tilanne')).toBe('Minun lauseeni.');
    await form.save();
    await form.text('hänen: Hänen lauseensa.').waitFor();
    expect((await projectRow(title)).StatusNote).toBe('Hänen lauseensa.');
    await form.press('Tallenna valinnat');
    await open.said('tallennettu.');
    expect((await projectRow(title)).StatusNote).toBe('Minun lauseeni.');
  });
});

describe('a person who reads the history', () => {
  it('and steps on sees that of the next measure, however late the first one answers', async () => {
    const [one, other] = [
      await ownMeasure({ Problem: 'Ykkösen vanha.' }),
      await ownMeasure({ Problem: 'Kakkosen vanha.' }),
    ];
    await changeProject('lead', one.title, { Problem: 'Ykkösen uusi.' });
    await changeProject('lead', other.title, { Problem: 'Kakkosen uusi.' });
    const { open, form } = await at({ route: `#/projects?year=2025&q=kokeiltava&open=${one.key}` });
    await faults.add({ match: { path: `(${(await projectRow(one.title)).Id})/versions` }, do: { delay: 700 } });
    const late = open.page.waitForResponse(/versions/);
    await form.press('Näytä historia');
    await form.press('Seuraava');
    await form.text('Kakkosen vanha. → Kakkosen uusi.').waitFor();
    await late;
    await open.page.waitForTimeout(50);
    expect(await open.app.locator('aside').innerText()).not.toContain('Ykkösen');
    await open.app
      .getByRole('button', { name: 'Palauta: Minkä ongelman tämä ratkaisee = Kakkosen vanha.' })
      .press('Enter');
    await open.said(`”${other.title}” tallennettu.`);
    expect((await projectRow(other.title)).Problem).toBe('Kakkosen vanha.');
  });

  it('asks for it again where it did not come', async () => {
    const { title, key } = await ownMeasure({ Problem: 'Vanha.' });
    await changeProject('lead', title, { Problem: 'Uusi.' });
    const { form } = await at({ route: `#/projects?year=2025&open=${key}` }, [/503/]);
    await faults.add({ match: { path: '/versions' }, do: busy });
    await form.press('Näytä historia');
    await form.text('Historiaa ei saatu haettua.').waitFor();
    await faults.clear();
    await form.press('Yritä uudelleen');
    await form.text('Vanha. → Uusi.').waitFor();
  });
});

describe('a person whose act the server does not take', () => {
  let made = 0;
  /** A metric of this story alone, whose target was written in the list. */
  async function metric(cells: object): Promise<{ readonly key: string; readonly id: number }> {
    made += 1;
    const key = `2025-mittar${made}`;
    const words = { Title: `Kokeiltava mittari ${made}`, TargetText: 'vähintään 80 % asiakkaista', ...cells };
    const { id } = await rest('lead').add('Metrics', { Key: key, MetricSet: 'Kokeiltavat', ...words });
    return { key, id: id ?? 0 };
  }
  const metricOf = async (key: string): Promise<object | undefined> =>
    (await metricCells()).find(({ Key }) => Key === key);

  it.each(
    thirdOf([
      ['Vahvista tulkinta', { TargetKind: 'prosentti', TargetValue: 80, ReadingState: 'ehdotus' }, 'vahvistettu'],
      ['Ota ehdotus käyttöön', {}, 'ehdotus'],
    ]),
  )('is told of it and may try again: %s', async (act, cells, ReadingState) => {
    const { key } = await metric(cells);
    const { open } = await at({ route: `#/metrics?open=${key}` }, [/503/]);
    const page = new MetricsPage(open);
    await faults.add({ match: { method: 'POST', path: '/items(' }, do: busy });
    await page.press(act);
    await open.said('SharePoint on kiireinen');
    await faults.clear();
    await page.press('Yritä uudelleen');
    await open.said('tallennettu.');
    expect(await metricOf(key)).toMatchObject({ ReadingState, TargetKind: 'prosentti', TargetValue: 80 });
  });

  it('is told of it and may try again: an old version', async () => {
    const { title, key } = await ownMeasure({ Problem: 'Vanha.' });
    await changeProject('lead', title, { Problem: 'Uusi.' });
    const { open, form } = await at({ route: `#/projects?year=2025&open=${key}` }, [/503/]);
    await form.press('Näytä historia');
    await faults.add({ match: { method: 'POST', path: '/items(' }, do: busy });
    await form.press('Palauta: Minkä ongelman tämä ratkaisee = Vanha.');
    await open.said('SharePoint on kiireinen');
    await faults.clear();
    await form.press('Yritä uudelleen');
    await open.said('tallennettu.');
    expect((await projectRow(title)).Problem).toBe('Vanha.');
  });

  it('is told what another person changed when both were joined', async () => {
    const { title, key } = await ownMeasure();
    const { open, form } = await at({ route: `#/projects?year=2025&open=${key}&edit=1` }, [/412/]);
    await form.type('Tilanne', 'Minun lauseeni.');
    await changeProject('owner', title, { Problem: 'Hänen ongelmansa.' });
    await form.save();
    await open.said(/tallennettu\..*Muualla tehdyt muutokset säilyivät: Minkä ongelman tämä ratkaisee\./);
  });
});

describe('a form', () => {
  it('saves a status beside what else is wrong in a row made in the list, and leads to the whole form', async () => {
    const { status, id } = await rest('lead').add('Projects', {
      Benefit: 3.5,
      Link: { Url: '/sites/x/y.pptx', Description: 'Esitys' },
      Status: 'Suunnitellaan',
    });
    expect(status).toBe(201);
    const { open, form } = await at({ route: '#/projects?all=1' });
    const menu = open.app.locator(`[data-card="${id}"]`).getByRole('button', { name: 'Toiminnot' });
    const update = async (sentence: string): Promise<void> => {
      // Only then has the focus come back from the dialog before.
      await open.app.getByRole('dialog').waitFor({ state: 'detached' });
      await new BoardPage(open).chooseByKeyboard(menu, 'Päivitä tilanne');
      await form.text('Muualla korjattavaa: ').waitFor();
      await form.type('Tilanne', sentence);
    };
    await update('Kirjoitettu muun ohi.');
    await form.text('Nimi, Vuosi, Pitkän aikavälin hyöty, Linkki').waitFor();
    await form.save();
    await open.said('tallennettu.');
    const row = await rest('lead').get<object>(`${itemsOf('Projects')}(${id})?$select=StatusNote,StatusDate,Benefit`);
    expect(row).toMatchObject({ StatusNote: 'Kirjoitettu muun ohi.', Benefit: 3.5 });
    await update('Kesken.');
    await form.place.getByRole('link', { name: 'Avaa kaikki kentät' }).press('Enter');
    await open.app.locator('aside').getByLabel('Linkin osoite').waitFor();
    expect(await open.app.getByRole('dialog').count()).toBe(0);
    expect(await form.value('Linkin osoite')).toBe('/sites/x/y.pptx');
  });

  it('keeps the letters of a number that is none, and those of a record that somebody has deleted', async () => {
    const { key, title } = await ownMeasure();
    const { open, form } = await at({ route: `#/projects?year=2025&open=${key}&edit=1` }, [/404/]);
    await form.type('Vuosi', '20e25');
    await form.text('Vuosi väliltä 2000–2100.').waitFor();
    await form.type('Vaikuttavuus', '2025,5');
    await form.text('Kokonaisluku 1–5 tai tyhjä.').waitFor();
    expect([await form.value('Vuosi'), await form.value('Vaikuttavuus')]).toEqual(['20e25', '2025,5']);
    await form.type('Vuosi', '2025');
    await form.type('Vaikuttavuus', '4');
    expect(await rest('lead').remove(`${itemsOf('Projects')}(${(await projectRow(title)).Id})`)).toBe(200);
    await form.save();
    await form.text('Ei tallennettu: joku on poistanut tämän luettelosta.').waitFor();
    expect(await form.value('Vaikuttavuus')).toBe('4');
    await open.app.getByRole('button', { name: 'Peruuta' }).click();
  });

  it('that was not saved gives the focus to the first field that is wrong', async () => {
    const { key } = await ownMeasure();
    const { form } = await at({ route: `#/projects?year=2025&open=${key}&edit=1` });
    await form.type('Linkin osoite', 'javascript:alert(1)');
    await form.type('Vuosi', '1');
    await form.save();
    await form.text('Ei tallennettu: 2 kohtaa on korjattava, ensimmäisenä Vuosi.').waitFor();
    expect(await form.focused()).toMatch(/^Vuosi/);
    await form.type('Vuosi', '2025');
    await form.save();
    await form.text('Ei tallennettu: korjaa kohta Linkin osoite.').waitFor();
    expect(await form.focused()).toMatch(/^Linkin osoite/);
  });

  it.each(
    thirdOf([
      [1366, 700],
      [375, 667],
    ]),
  )('has its save in view from the first field on, at %i × %i', async (width, height) => {
    const { key } = await ownMeasure();
    const { form } = await at({ width, height, route: `#/projects?year=2025&open=${key}&edit=1` });
    await form.field('Nimi').focus();
    const box = await form.place.getByRole('button', { name: 'Tallenna', exact: true }).boundingBox();
    expect(box && box.y >= 0 && box.y + box.height <= height).toBe(true);
    // Tabbed to, a field does not end up beneath the buttons.
    const covered = await form.covered();
    expect(covered).toEqual([]);
  });

  it('dates a sentence with today, unless the person has said of when it is', async () => {
    const { title, key } = await ownMeasure({ StatusNote: 'Ennen.', StatusDate: '2025-01-09T22:00:00Z' });
    const { open, form } = await at({ route: `#/projects?year=2025&open=${key}&edit=1` });
    expect(await form.value('Tilannepäivä')).toBe('10.1.2025');
    await form.type('Tilanne', 'Nyt.');
    expect(await form.value('Tilannepäivä')).toBe(written(today));
    await form.save();
    await open.said('tallennettu.');
    await form.press('Muokkaa');
    await form.type('Tilannepäivä', '12.10.2026');
    await form.type('Tilanne', 'Silloin.');
    expect(await form.value('Tilannepäivä')).toBe('12.10.2026');
    await form.save();
    // The first save is still told of: the form closes when the second one has arrived.
    await form.field('Tilannepäivä').waitFor({ state: 'detached' });
    expect(dayOf((await projectRow(title)).StatusDate)).toBe('2026-10-12');
  });
});
