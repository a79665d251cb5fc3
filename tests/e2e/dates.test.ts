/** Dates are typed as people write them, or chosen in a calendar; nothing that somebody typed is lost. */
import { BoardPage } from './boardPage';
import { DateField, growing } from './dateField';
import { MeetingPage } from './meetingPage';
import { MetricsPage, valueCells } from './metricsPage';
import { changeProject, faults, itemsOf, projectRow, rest } from './rest';
import { stories, thirdOf, visit, type Place, type Visit } from './visit';

// On 24 November 2026, whatever day it is.
const story = stories([], (profile) => profile.clock.setFixedTime('2026-11-24T10:00:00+02:00'));
const title = 'Digitoidaan arkistot';

async function at(place: Place, expected: readonly RegExp[] = []): Promise<Visit> {
  return (story.open = await visit(place, expected));
}

/** The status form of a measure of 2024, opened from its card. */
async function statusForm(place: Place = {}, expected: readonly RegExp[] = []): Promise<Visit> {
  const open = await at({ route: '#/projects?year=2024', ...place }, expected);
  await open.app.locator('[data-card]').filter({ hasText: title }).getByRole('button').last().click();
  await new BoardPage(open).item(/^(Päivitä tilanne|Uppdatera läget|Update the status)$/).click();
  await open.app.getByRole('dialog').waitFor();
  return open;
}

describe('a date in the status form', () => {
  it('is typed key by key without clearing, proposes the year, and is written in full once it is left', async () => {
    const { app, page } = await statusForm();
    const date = new DateField(story.open as Visit, 'Tilannepäivä');
    expect(await date.shown()).toBe('24.11.2026');
    for (const text of ['24.11.2025', '2025-11-24', '24. marraskuuta 2025', '24,11,2025']) {
      expect(await date.type(text)).toEqual(growing(text));
      await page.keyboard.press('Tab');
      expect(await date.shown()).toBe('24.11.2025');
    }
    expect(await date.type('15.12.')).toEqual(growing('15.12.'));
    await page.keyboard.press('Tab');
    expect(await date.shown()).toBe('15.12.2026');
    await date.type('12.10.');
    await page.keyboard.press('Enter');
    await story.open?.said(`”${title}” tallennettu.`);
    expect(await app.getByRole('dialog').count()).toBe(0);
    expect((await projectRow(title)).StatusDate).toBe('2026-10-11T21:00:00Z');
  });

  it('that does not exist stays as typed, is told, is not saved, and comes back with the draft', async () => {
    const { app, page } = await statusForm();
    const date = new DateField(story.open as Visit, 'Tilannepäivä');
    const before = await projectRow(title);
    expect(await date.type('31.2.2026')).toEqual(growing('31.2.2026'));
    expect(await app.getByRole('alert').count()).toBe(0);
    await page.keyboard.press('Tab');
    await date.problem('Tätä päivää ei ole. Kirjoita esimerkiksi 24.11.2026.');
    expect([await date.shown(), await date.text.getAttribute('aria-invalid')]).toEqual(['31.2.2026', 'true']);
    await app.getByRole('button', { name: 'Tallenna', exact: true }).click();
    await app.getByText('Ei tallennettu: korjaa kohta Tilannepäivä.').waitFor();
    expect(await story.open?.violations()).toEqual([]);
    expect(await projectRow(title)).toEqual(before);
    await page.keyboard.press('Escape');
    await story.open?.said('Luonnos säilyy tässä selaimessa.');

    const board = new BoardPage(story.open as Visit);
    await board.menuButton(title).click();
    await board.item('Päivitä tilanne').click();
    await app.getByRole('button', { name: 'Jatka luonnosta' }).click();
    await date.problem('Tätä päivää ei ole.');
    expect(await date.shown()).toBe('31.2.2026');
    await date.type('28.2.2026');
    await page.keyboard.press('Enter');
    await story.open?.said(`”${title}” tallennettu.`);
    expect((await projectRow(title)).StatusDate).toBe('2026-02-27T22:00:00Z');
  });

  it('that cannot be read holds back the choice between mine and theirs, too [D6]', async () => {
    const { app, page } = await statusForm({}, [/412/]);
    const date = new DateField(story.open as Visit, 'Tilannepäivä');
    expect(await changeProject('owner', title, { StatusNote: 'Toisen lause.' })).toBe(204);
    await app.getByRole('dialog').getByLabel('Tilanne', { exact: true }).pressSequentially('Minun lauseeni.');
    // Typed while the save is on its way.
    await faults.add({ match: { method: 'POST', path: '/items(' }, do: { delay: 1500 } });
    await app.getByRole('button', { name: 'Tallenna', exact: true }).click();
    await date.type('31.2.2026');
    await app.getByText('hänen: Toisen lause.').waitFor();
    await faults.clear();
    await app.getByRole('button', { name: 'Tallenna valinnat' }).click();
    await date.problem('Tätä päivää ei ole.');
    await app.getByText('Ei tallennettu: korjaa kohta Tilannepäivä.').waitFor();
    expect(await date.shown()).toBe('31.2.2026');
    expect(await date.hasFocus()).toBe(true);
    await date.type('28.2.2026');
    await page.keyboard.press('Enter');
    await story.open?.said(`”${title}” tallennettu.`);
    expect(await projectRow(title)).toMatchObject({
      StatusNote: 'Minun lauseeni.',
      StatusDate: '2026-02-27T22:00:00Z',
    });
  });

  it('is typed in Swedish on a phone in Teams, and chosen there in the calendar by keyboard', async () => {
    const { page } = await statusForm({ host: 'phone', width: 320, height: 640, lang: 'sv' });
    const date = new DateField(story.open as Visit, 'Lägesdatum');
    for (const text of ['4.1.2026', '2026-01-04', 'den 4 januari 2026']) {
      expect(await date.type(text)).toEqual(growing(text));
      await page.keyboard.press('Tab');
      expect(await date.shown()).toBe('4.1.2026');
    }
    await date.type('31.4.2026');
    await page.keyboard.press('Tab');
    await date.problem('Den här dagen finns inte. Skriv till exempel 24.11.2026.');
    await date.type('4.1.2026');
    await page.keyboard.press('Alt+ArrowDown');
    await date.calendar.getByText('januari 2026').waitFor();
    expect(await date.dayAtKeyboard()).toBe('söndag 4 januari 2026');
    expect(await date.calendar.getByRole('columnheader').allInnerTexts()).toEqual([
      ...['mån', 'tis', 'ons', 'tors', 'fre', 'lör', 'sön'],
    ]);
    expect(await story.open?.overflow()).toBe(0);
    expect(await story.open?.violations()).toEqual([]);
    const box = await date.calendar.boundingBox();
    expect(box && [box.x >= 0, box.y >= 0, box.x + box.width <= 320, box.y + box.height <= 640]).toEqual([
      ...[true, true, true, true],
    ]);
    for (const key of ['PageUp', 'ArrowLeft', 'ArrowDown']) await page.keyboard.press(key);
    expect(await date.dayAtKeyboard()).toBe('onsdag 10 december 2025');
    await page.keyboard.press('Enter');
    await date.calendar.waitFor({ state: 'detached' });
    expect([await date.shown(), await date.hasFocus()]).toEqual(['10.12.2025', true]);
    await page.keyboard.press('Enter');
    await story.open?.said('sparad');
    expect((await projectRow(title)).StatusDate).toBe('2025-12-09T22:00:00Z');
  });

  it('is chosen in the calendar by pointer; Esc closes the calendar alone, and the focus is back in the field', async () => {
    const { app, page } = await statusForm();
    const date = new DateField(story.open as Visit, 'Tilannepäivä');
    await date.button.click();
    await date.calendar.waitFor();
    expect(await date.dayAtKeyboard()).toBe('tiistai 24. marraskuuta 2026');
    await page.keyboard.press('Escape');
    await date.calendar.waitFor({ state: 'detached' });
    expect([await app.getByRole('dialog').count(), await date.hasFocus(), await date.shown()]).toEqual([
      ...[1, true, '24.11.2026'],
    ]);
    await date.button.click();
    await date.calendar.getByRole('button', { name: 'Edellinen kuukausi' }).click();
    await date.calendar.getByRole('button', { name: 'Edellinen vuosi' }).click();
    await date.calendar.getByText('lokakuu 2025').waitFor();
    await date.calendar.getByRole('gridcell', { name: 'perjantai 31. lokakuuta 2025' }).click();
    expect([await date.shown(), await date.hasFocus()]).toEqual(['31.10.2025', true]);
    await date.button.click();
    expect(await date.calendar.getByRole('gridcell', { selected: true }).getAttribute('aria-label')).toBe(
      'perjantai 31. lokakuuta 2025',
    );
    await date.calendar.getByRole('button', { name: 'Tänään' }).click();
    expect(await date.shown()).toBe('24.11.2026');
    await date.button.click();
    await date.calendar.waitFor();
    await page.mouse.click(5, 5);
    await date.calendar.waitFor({ state: 'detached' });
    expect(await app.getByRole('dialog').count()).toBe(1);
  });

  it('can be typed although the calendar’s code does not come', async () => {
    const { page } = await statusForm({}, [/ERR_FAILED/]);
    const date = new DateField(story.open as Visit, 'Tilannepäivä');
    await page.route(/chunk\.calendar/, (route) => route.abort());
    await date.type('31.10.2025');
    await date.button.click();
    await date.problem('Kalenteria ei saatu haettua. Kirjoita päivä.');
    expect(await date.shown()).toBe('31.10.2025');
    await page.unroute(/chunk\.calendar/);
    await date.button.click();
    await date.calendar.getByText('lokakuu 2025').waitFor();
  }, 30_000);
});

describe('a date in another form', () => {
  it.each(
    thirdOf([
      ['fi', 'Tilannepäivä', 'lokakuu 2026', 'Takaisin luetteloon', '12.10.2026'],
      ['en', 'Status date', 'October 2026', 'Back to the list', '12/10/2026'],
    ] as const),
  )('is chosen in the panel of a measure in %s, which Esc leaves open', async (lang, label, month, _, day) => {
    const { Key: key } = await projectRow(title);
    const { app, page } = await at({ route: `#/projects?year=2024&open=${key}&edit=1`, lang });
    const date = new DateField(story.open as Visit, label);
    await date.type('2026-10-05');
    await page.keyboard.press('Alt+ArrowDown');
    await date.calendar.getByText(month).waitFor();
    await page.keyboard.press('Escape');
    await date.calendar.waitFor({ state: 'detached' });
    expect([await app.locator('aside').count(), await date.hasFocus()]).toEqual([1, true]);
    await page.keyboard.press('Alt+ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press(' ');
    expect(await date.shown()).toBe(day);
  });

  it.each(
    thirdOf([
      ['fi', 'Lisää toteuma', 'Toteuma', 'Tilanne', 'Tallenna', 'lisätty.', '31.12.2025'],
      ['sv', 'Lägg till utfall', 'Utfall', 'Läget', 'Spara', 'tillagd', '31 december 2025'],
    ] as const),
  )('is typed of an actual in %s', async (lang, add, actual, label, save, said, text) => {
    const { app, page } = await at({ route: '#/metrics?open=2024-m15', lang });
    await new MetricsPage(story.open as Visit).press(add);
    const date = new DateField(story.open as Visit, label);
    await app.getByRole('dialog').getByLabel(actual, { exact: true }).pressSequentially('n. 310');
    expect(await date.type(text)).toEqual(growing(text));
    await page.keyboard.press('Tab');
    expect(await date.shown()).toBe('31.12.2025');
    expect(await story.open?.violations()).toEqual([]);
    await app.getByRole('button', { name: save, exact: true }).click();
    await story.open?.said(said);
    const added = (await valueCells()).find(({ ValueText }) => ValueText === 'n. 310');
    expect(added?.AsOf).toBe('2025-12-30T22:00:00Z');
  });

  it('of the round of actuals holds back the rows until it can be read', async () => {
    const { app, page } = await at({ route: '#/metrics?entry=1&year=2023' });
    const date = new DateField(story.open as Visit, 'Tilannepäivä');
    const metrics = new MetricsPage(story.open as Visit);
    await date.type('31.9.2023');
    await metrics.field('MitViDi-arviointikehikko').pressSequentially('40');
    await date.problem('Tätä päivää ei ole.');
    expect(await story.open?.violations()).toEqual([]);
    await page.keyboard.press('Enter');
    expect([await date.hasFocus(), await app.getByText('0 / 8 kirjattu').count()]).toEqual([true, 1]);
    await date.type('30.9.2023');
    await metrics.field('MitViDi-arviointikehikko').press('Enter');
    await metrics.entry('MitViDi-arviointikehikko').getByText('Tallennettu: 40').waitFor();
    const saved = (await valueCells()).find(({ Key }) => Key === '2024-m10-2023');
    expect([saved?.ValueText, saved?.AsOf]).toEqual(['40', '2023-09-29T21:00:00Z']);
  });

  it('is typed of a meeting in Swedish, as it stands in its minutes', async () => {
    const { app, page } = await at({ user: 'owner', route: '#/meeting?year=2025', lang: 'sv' });
    const meeting = new MeetingPage(story.open as Visit);
    await meeting.button('Anteckna beslut').click();
    await meeting.decide('godkänd');
    const date = new DateField(story.open as Visit, 'Mötesdag');
    await date.type('15.13.2025');
    await meeting.button('Anteckna beslut').click();
    await date.problem('Den här dagen finns inte.');
    await date.type('15.12.2026');
    await page.keyboard.press('Tab');
    await app.getByText('Beslutet antecknas först efter mötet.').waitFor();
    expect(await date.type('15 december 2025')).toEqual(growing('15 december 2025'));
    await page.keyboard.press('Enter');
    await story.open?.said('Godkännandet är antecknat, och en kopia är fryst.');
    const { value } = await rest('visitor').get<{ value: readonly { DecisionDate: string; Year: number }[] }>(
      `${itemsOf('Roadmaps')}?$select=DecisionDate,Year`,
    );
    expect(value.find(({ Year }) => Year === 2025)?.DecisionDate).toBe('2025-12-14T22:00:00Z');
  });
});
