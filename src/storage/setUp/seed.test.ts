/** What a site begins with, by what its owner says of the city. */
import { localSite, type LocalSite } from '../../../tests/localSite';
import type { FirstContent } from '../../domain/firstContent';
import { rolesFromText, themesFromText } from '../../domain/record/firstLines';
import { isFailure, type Store } from '../../domain/store';

jest.setTimeout(30_000);

let site: LocalSite;
let owner: Store;
beforeEach(async () => {
  site = await localSite();
  owner = site.as('owner');
});
afterEach(() => site.close());

const keys = { year: 2027, random: Math.random };
const unnamed = { cityName: '', cityNameSv: '' };

const ownRows = (themes: string, roles = ''): FirstContent => ({
  ...unnamed,
  rows: { themes: themesFromText(themes, keys).rows, responsibles: rolesFromText(roles, keys).rows },
});

async function begun(): Promise<{ readonly themes: readonly string[]; readonly roles: readonly string[] }> {
  const programme = await owner.load();
  if (isFailure(programme)) throw new Error(JSON.stringify(programme));
  const { themes, responsibles } = programme.records;
  return {
    themes: themes.map(({ value }) => [value.code, value.title, value.titleSv].join(' ')),
    roles: responsibles.map(({ value }) => [value.title, value.titleSv].join(' ')),
  };
}

/** All that the lists hold, as their rows' texts. */
async function allTexts(): Promise<string> {
  const programme = await owner.load();
  return JSON.stringify(programme);
}

describe('a site that is set up', () => {
  it('begins with nothing of another city where nobody asked for it [L6]', async () => {
    expect(await owner.setUp(() => undefined)).toEqual({ ready: true });
    expect(await begun()).toEqual({ themes: [], roles: [] });
    expect(await allTexts()).not.toMatch(/porvoo|borgå/i);
    const { value: fields } = await site.read<{ value: readonly object[] }>(
      'owner',
      "web/getList('/sites/digi/Lists/Metrics')/fields",
    );
    expect(JSON.stringify(fields)).not.toMatch(/porvoo|borgå/i);
  });

  it('begins with the rows that its owner typed, and its name; what is taken away later stays away [L6]', async () => {
    const first = { ...ownRows('A; Asukas; Invånare\nB; Yritykset', 'Digijohtaja; Digitaliseringsdirektör') };
    await owner.setUp(() => undefined, { ...first, cityName: 'Testilä', cityNameSv: 'Testby' });
    expect(await begun()).toEqual({
      themes: ['A Asukas Invånare', 'B Yritykset '],
      roles: ['Digijohtaja Digitaliseringsdirektör'],
    });
    const programme = await owner.load();
    expect(programme).toMatchObject({
      records: {
        settings: expect.arrayContaining([
          expect.objectContaining({
            value: expect.objectContaining({ key: 'cityName', value: 'Testilä', valueSv: 'Testby' }) as unknown,
          }),
        ]) as unknown,
      },
    });
    if (isFailure(programme)) throw new Error(JSON.stringify(programme));
    for (const theme of programme.records.themes) await owner.remove('themes', theme);
    expect(await owner.setUp(() => undefined, { ...unnamed, rows: 'published' })).toEqual({ ready: true });
    expect(await begun()).toEqual({ themes: [], roles: ['Digijohtaja Digitaliseringsdirektör'] });
  });

  it('is given what is missing after an interruption, and nothing twice [L6]', async () => {
    const path = "/_api/web/getList('/sites/digi/Lists/Themes')/items";
    await site.fault({ match: { method: 'POST', path }, nth: 2, do: { status: 401 } });
    expect(await owner.setUp(() => undefined, ownRows('A; Asukas\nB; Yritykset'))).toMatchObject({
      failed: 'signedOut',
    });
    // Typed again after a reload: the rows have other keys.
    expect(await owner.setUp(() => undefined, ownRows('A; asukas\nB; Yritykset', 'Digijohtaja'))).toEqual({
      ready: true,
    });
    expect(await begun()).toEqual({ themes: ['A Asukas ', 'B Yritykset '], roles: ['Digijohtaja '] });
  });
});
