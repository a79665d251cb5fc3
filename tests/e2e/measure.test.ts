/** One measure: its whole life, what may go wrong in its form, and two people in it at once. */
import type { Page } from 'playwright-core';
import { BoardPage } from './boardPage';
import { askToRemove } from './formPage';
import { changeProject, faults, projectRow, projectRows, rest } from './rest';
import { reloaded, stories, thirdOf, visit, type Place, type Visit } from './visit';

const story = stories();

async function at(place: Place, expected: readonly RegExp[] = []): Promise<Visit> {
  story.open = await visit(place, expected);
  return story.open;
}

describe('one measure', () => {
  it.each([
    ['its card', '#/projects?open=B4', '[data-card]:has([href*="open=B4"]) a'],
    ['its row', '#/projects?view=table&open=B4', 'tr[data-row]:has([href*="open=B4"]) a'],
    ['the first card, where it is not among them', '#/projects?year=2024&open=B4', '[data-card] a'],
    ['the first row, where it is not among them', '#/projects?view=table&year=2024&open=B4', 'tr[data-row] a'],
  ])('opened by its address, gives the focus to %s when it closes', async (_, route, selector) => {
    const { app, page } = await at({ route });
    await app.locator('aside h2').and(page.locator(':focus')).waitFor();
    await page.keyboard.press('Escape');
    await app.locator(selector).first().and(page.locator(':focus')).waitFor();
  });

  it('lives its whole life by keyboard alone', async () => {
    const { app, page } = await at({ route: '#/projects?year=2025' });
    const press = (key: string): Promise<void> => page.keyboard.press(key);
    await app.getByRole('button', { name: 'Lisää toimenpide' }).focus();
    await press('Enter');
    await app.getByLabel('Nimi', { exact: true }).focus();
    await page.keyboard.type('Kokeillaan näppäimistöä');
    await press('Enter');
    await story.open?.said('”Kokeillaan näppäimistöä” lisätty.');
    const key = (await projectRows()).find(({ Title }) => Title === 'Kokeillaan näppäimistöä')?.Key ?? '';
    expect(key).toMatch(/^2025-[a-z2-9]{6}$/);
    await app.getByRole('button', { name: 'Muokkaa' }).focus();
    await press('Enter');
    await app.getByLabel('Nimi', { exact: true }).fill('Kokeiltiin näppäimistöä');
    await press('Enter');
    await story.open?.said('”Kokeiltiin näppäimistöä” tallennettu.');
    await press('Escape');
    await page.waitForFunction(() => document.activeElement?.textContent === 'Kokeiltiin näppäimistöä');
    const board = new BoardPage(story.open as Visit);
    await board.moveByKeyboard('Kokeiltiin näppäimistöä', 'ArrowRight');
    await board.notice('siirretty: Suunnitellaan').waitFor();
    await board.hasFocus('Kokeiltiin näppäimistöä');
    await press('Enter');
    await app.getByRole('button', { name: 'Näytä historia' }).focus();
    await press('Enter');
    await app.getByText('Nimi: Kokeillaan näppäimistöä → Kokeiltiin näppäimistöä').waitFor();
    await app.getByText('Veera Vetäjä lisäsi tämän').waitFor();
    expect(await story.open?.violations()).toEqual([]);
    await app.getByRole('button', { name: 'Palauta: Nimi = Kokeillaan näppäimistöä' }).focus();
    await press('Enter');
    await story.open?.said('”Kokeillaan näppäimistöä” tallennettu.');
    await board.chooseByKeyboard(app.getByRole('button', { name: 'Lisää toimintoja' }), 'Poista');
    await app.getByRole('dialog').getByRole('button', { name: 'Poista' }).focus();
    await press('Enter');
    await story.open?.said('siirretty roskakoriin');
    expect((await projectRows()).some(({ Key: other }) => other === key)).toBe(false);
    await app.getByRole('button', { name: 'Kumoa' }).focus();
    await press('Enter');
    await story.open?.said('Kumottu');
    expect((await projectRows()).filter(({ Key: other }) => other === key)).toHaveLength(1);
    await app.locator('[data-card]').filter({ hasText: 'Kokeillaan näppäimistöä' }).getByRole('link').click();
    await askToRemove(story.open as Visit);
    await app.getByRole('dialog').getByRole('button', { name: 'Poista' }).click();
    await story.open?.said('siirretty roskakoriin');
  }, 60_000);

  it('is told at the field what is wrong, and saved when it is mended', async () => {
    const { app } = await at({ route: '#/projects?year=2025&open=A1&edit=1' });
    await app.getByLabel('Nimi', { exact: true }).fill('');
    await app.getByLabel('Linkin osoite').fill('javascript:alert(1)');
    await app.getByRole('button', { name: 'Tallenna', exact: true }).click();
    await app.getByText('Kirjoita nimi.').first().waitFor();
    await app.getByText('Osoitteen alussa on oltava').first().waitFor();
    await app.getByText('Ei tallennettu: 2 kohtaa on korjattava, ensimmäisenä Nimi.').waitFor();
    expect(await story.open?.violations()).toEqual([]);
    await app.getByRole('button', { name: 'Peruuta' }).click();
    await app.getByRole('button', { name: 'Muokkaa' }).waitFor();
  });

  it('that the list refuses by a stricter rule of its own is told at the field, and nothing typed is lost', async () => {
    // As if an owner had shortened the column in the list's settings.
    const stricter = async (page: Page): Promise<void> => {
      await page.route(/Projects.*\/fields/i, async (route) => {
        const answer = await route.fetch();
        await route.fulfill({
          response: answer,
          body: (await answer.text()).replace(
            /("InternalName":"Title"[^}]*"MaxLength":)255/,
            (_, before: string) => `${before}20`,
          ),
        });
      });
      await page.route(/Projects.*\/items\(\d+\)/i, (route) =>
        route.request().method() === 'POST'
          ? route.fulfill({
              status: 500,
              contentType: 'application/json',
              body: JSON.stringify({
                'odata.error': {
                  code: '-2130575155, Microsoft.SharePoint.SPFieldValueException',
                  message: { lang: 'en-US', value: 'Invalid text value.' },
                },
              }),
            })
          : route.continue(),
      );
    };
    const { app } = await at({ route: '#/projects?year=2025&open=A1&edit=1', prepare: stricter }, [/500/]);
    const name = app.getByLabel('Nimi', { exact: true });
    await name.fill('Nimi, joka on luettelon säännölle liian pitkä');
    await app.getByRole('button', { name: 'Tallenna', exact: true }).click();
    await app.getByText('SharePoint ei hyväksynyt tätä arvoa').first().waitFor();
    await app.getByText('Invalid text value.').waitFor();
    expect(await name.getAttribute('aria-invalid')).toBe('true');
    expect(await name.inputValue()).toBe('Nimi, joka on luettelon säännölle liian pitkä');
    await app.getByRole('button', { name: 'Peruuta' }).click();
  });

  it('that holds effect lines is not deleted: they are shown', async () => {
    const { app } = await at({ route: '#/projects?year=2024&open=2024-06' });
    await askToRemove(story.open as Visit);
    await story.open?.said('Toimenpidettä ei voi poistaa, koska sillä on yksi vaikutusrivi.');
    expect(await app.getByRole('dialog').getByRole('button', { name: 'Poista' }).count()).toBe(0);
    expect(await story.open?.violations()).toEqual([]);
  });

  it('loses its example mark when a person saves the value', async () => {
    const { app, page } = await at({ route: '#/projects?year=2025&open=K26&edit=1' });
    await app
      .locator('aside')
      .getByRole('combobox', { name: /^Vastuutaho/ })
      .click();
    await page.getByRole('option', { name: 'Viestintäjohtaja', exact: true }).click();
    await app.getByRole('button', { name: 'Tallenna', exact: true }).click();
    await story.open?.said('tallennettu.');
    const { value } = await rest('visitor').get<{ value: readonly { ExampleFields: string }[] }>(
      "web/getList('/sites/digi/Lists/Projects')/items?$filter=Key eq 'K26'&$select=ExampleFields",
    );
    expect(value[0]?.ExampleFields).not.toContain('Responsible');
    expect(value[0]?.ExampleFields).toContain('Need');
    await app.getByRole('button', { name: 'Kumoa' }).click();
    await story.open?.said('Kumottu');
  });
});

describe('editing together', () => {
  const title = 'Määritellään oppimisen digitaalinen palvelupolku';

  it('merges what does not clash, without a question, and undo leaves it', async () => {
    const { app } = await at({ route: '#/projects?year=2024&open=2024-15&edit=1' }, [/412/]);
    await app.getByLabel('Tilanne', { exact: true }).fill('Minun lauseeni.');
    await changeProject('owner', title, { Problem: 'Hänen ongelmansa.' });
    await app.getByRole('button', { name: 'Tallenna', exact: true }).click();
    await story.open?.said('tallennettu.');
    await app.locator('aside').getByText('Hänen ongelmansa.').waitFor();
    await app.locator('aside').getByText('Minun lauseeni.').waitFor();
    await app.getByRole('button', { name: 'Kumoa' }).click();
    await story.open?.said('Kumottu');
    const { StatusNote, Problem } = await projectRow(title);
    expect([StatusNote ?? '', Problem]).toEqual(['', 'Hänen ongelmansa.']);
    await changeProject('owner', title, { StatusNote: '', Problem: '' });
  });

  it('shows mine and theirs where both changed the same, and saves what is chosen', async () => {
    const { app } = await at({ route: '#/projects?year=2024&open=2024-15&edit=1' }, [/412/]);
    await app.getByLabel('Tilanne', { exact: true }).fill('Minun lauseeni.');
    await app.getByLabel('Minkä ongelman tämä ratkaisee').fill('Minun ongelmani.');
    await changeProject('owner', title, { StatusNote: 'Hänen lauseensa.', Problem: 'Hänen ongelmansa.' });
    await app.getByRole('button', { name: 'Tallenna', exact: true }).click();
    await app.getByText(/Outi Omistaja muutti samoja kohtia/).waitFor();
    expect(await story.open?.violations()).toEqual([]);
    await app.getByText('hänen: Hänen ongelmansa.').click();
    await app.getByRole('button', { name: 'Tallenna valinnat' }).click();
    await story.open?.said('tallennettu.');
    const { value } = await rest('visitor').get<{ value: readonly object[] }>(
      "web/getList('/sites/digi/Lists/Projects')/items?$filter=Key eq '2024-15'&$select=StatusNote,Problem",
    );
    expect(value[0]).toMatchObject({ StatusNote: 'Minun lauseeni.', Problem: 'Hänen ongelmansa.' });
    await changeProject('owner', title, { StatusNote: '', Problem: '' });
  });

  it.each(
    thirdOf([
      ['a dropped answer', { drop: 'after' }],
      ['an expired digest', { expireDigest: true }],
      ['a SharePoint that asks to wait a second', { status: 429, retryAfter: 1 }],
    ] as const),
  )('an update survives %s', async (_, fault) => {
    const { app } = await at({ route: '#/projects?year=2024&open=2024-15&edit=1' }, [
      /412|403|429|ERR_EMPTY_RESPONSE|ERR_CONNECTION|Failed to load/,
    ]);
    await app.getByLabel('Tilanne', { exact: true }).fill('Kerran kirjoitettu.');
    await faults.add({ match: { method: 'POST', path: '/items(' }, times: 1, do: fault });
    await app.getByRole('button', { name: 'Tallenna', exact: true }).click();
    await story.open?.said('tallennettu.');
    expect((await projectRows()).filter(({ StatusNote }) => StatusNote === 'Kerran kirjoitettu.')).toHaveLength(1);
    await changeProject('owner', title, { StatusNote: '' });
  });

  it('an update that SharePoint is too busy for is told, keeps its words and is saved by asking again', async () => {
    const { app } = await at({ route: '#/projects?year=2024&open=2024-15&edit=1' }, [/503/]);
    await app.getByLabel('Tilanne', { exact: true }).fill('Kiireen yli.');
    await faults.add({ match: { method: 'POST', path: '/items(' }, times: 50, do: { status: 503, retryAfter: 0 } });
    await app.getByRole('button', { name: 'Tallenna', exact: true }).click();
    await app.getByText('SharePoint on kiireinen').first().waitFor();
    expect((await projectRows()).filter(({ StatusNote }) => StatusNote === 'Kiireen yli.')).toHaveLength(0);
    expect(await app.getByLabel('Tilanne', { exact: true }).inputValue()).toBe('Kiireen yli.');
    await faults.clear();
    await app.getByRole('button', { name: 'Tallenna', exact: true }).click();
    await story.open?.said('tallennettu.');
    expect((await projectRows()).filter(({ StatusNote }) => StatusNote === 'Kiireen yli.')).toHaveLength(1);
    await changeProject('owner', title, { StatusNote: '' });
  });

  it('a create whose answer was dropped is not doubled', async () => {
    const { app } = await at({ route: '#/projects?year=2025&open=new' }, [
      /500|ERR_EMPTY_RESPONSE|ERR_CONNECTION|Failed to load/,
    ]);
    await app.getByLabel('Nimi', { exact: true }).fill('Vain kerran');
    await faults.add({ match: { method: 'POST', path: '/items' }, times: 1, do: { drop: 'after' } });
    await app.getByRole('button', { name: 'Tallenna', exact: true }).click();
    await story.open?.said('”Vain kerran” lisätty.');
    expect((await projectRows()).filter(({ Title }) => Title === 'Vain kerran')).toHaveLength(1);
    await app.getByRole('button', { name: 'Kumoa' }).click();
    await story.open?.said('Kumottu');
  });

  it('a closed tab leaves a draft that is offered again', async () => {
    const { app, page } = await at({ route: '#/projects?year=2024&open=2024-15&edit=1' });
    await app.getByLabel('Tilanne', { exact: true }).fill('Jäi kesken');
    await reloaded(page);
    await app.getByText('Sinulta jäi tallentamaton luonnos').waitFor();
    expect(await story.open?.violations()).toEqual([]);
    await app.getByRole('button', { name: 'Jatka luonnosta' }).click();
    expect(await app.getByLabel('Tilanne', { exact: true }).inputValue()).toBe('Jäi kesken');
    await app.getByRole('button', { name: 'Takaisin luetteloon' }).click();
    await story.open?.said('Luonnos säilyy tässä selaimessa.');
  });
});
