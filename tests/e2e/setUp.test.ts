/** An empty site: its owner creates the lists from inside the web part. */
import { rest } from './rest';
import { stories, visit } from './visit';

// The one wave of reads asks the lists before anybody can know that they are not there.
const notThereYet = /404/;

const story = stories(['--empty']);

describe('an empty site', () => {
  it.each(['lead', 'director'] as const)('tells a %s whom to ask', async (user) => {
    story.open = await visit({ user }, [notThereYet]);
    await story.open.app.getByText('Pyydä sivuston omistajaa ottamaan se käyttöön.').waitFor();
    expect(await story.open.app.getByRole('button').allInnerTexts()).toEqual(['Avaa digitiekartta']);
    expect(await story.open.violations()).toEqual([]);
  });

  it.each(['page', 'teams'] as const)('lets its owner see what will be created (%s)', async (host) => {
    story.open = await visit({ user: 'owner', host }, [notThereYet]);
    await story.open.app.getByRole('button', { name: 'Luo luettelot' }).waitFor();
    expect(await story.open.app.locator('ol li').allInnerTexts()).toHaveLength(8);
    expect(await story.open.violations()).toEqual([]);
  });

  it('is set up by its owner, with progress, and then shows an empty overview', async () => {
    story.open = await visit({ user: 'owner' }, [notThereYet]);
    await story.open.app.getByRole('button', { name: 'Luo luettelot' }).click();
    await story.open.app.getByRole('progressbar').waitFor();
    await story.open.app.getByText('Valmis. Luettelot on luotu.').waitFor({ timeout: 25_000 }); // some 280 calls, on a machine that may be busy
    expect(await story.open.violations()).toEqual([]);
    await story.open.app.getByRole('button', { name: 'Avaa digitiekartta' }).click();
    await story.open.app.getByText('Toimenpiteitä ei vielä ole').waitFor();
    const { value } = await rest('owner').get<{ value: readonly { Title: string }[] }>(
      'web/lists?$select=Title&$filter=Hidden eq false',
    );
    expect(value.map(({ Title }) => Title)).toEqual(
      expect.arrayContaining([
        'Toimenpiteet',
        'Teemat',
        'Vastuut',
        'Mittarit',
        'Mittariarvot',
        'Vaikutukset',
        'Tiekartat',
        'Asetukset',
      ]),
    );
  });
});
