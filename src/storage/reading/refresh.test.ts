import { aProject, aTheme } from '../../../tests/builders';
import type { LocalSite } from '../../../tests/localSite';
import { readySite } from '../../../tests/readySite';
import type { Programme, Versioned } from '../../domain/programme';
import type { Project } from '../../domain/project';
import { isFailure, type Failure, type Saved, type Store } from '../../domain/store';
import type { Theme } from '../../domain/theme';

let site: LocalSite;
let lead: Store;
/** A reader's store, an hour ahead: nothing it reads is so young that it has to be read once more. */
let reader: Store;
let loaded: Programme;
let record: Versioned<Project>;

const programme = (outcome: Programme | Failure): Programme => {
  if (isFailure(outcome)) throw new Error(JSON.stringify(outcome));
  return outcome;
};
const saved = (outcome: Saved<'projects'> | object): Versioned<Project> => {
  if (!('saved' in outcome)) throw new Error(JSON.stringify(outcome));
  return outcome.saved;
};

beforeAll(async () => {
  site = await readySite();
  lead = site.as('lead');
  await lead.load();
  record = saved(
    await lead.create('projects', aProject({ key: 'R1', title: 'Digitoidaan arkistot', status: 'started' }).value),
  );
  reader = site.as('director', () => new Date(Date.now() + 3_600_000));
});
afterAll(() => site.close());
beforeEach(async () => {
  await fetch(`${new URL(site.url).origin}/_local/faults`, { method: 'DELETE' });
  // Stamps are whole seconds, and this reader does not allow for it.
  site.nextSecond();
  loaded = programme(await reader.load());
});

/** Refuses every read of rows, so that one that should not be made is seen. */
const noRows = (list = ''): Promise<void> =>
  site.fault({ match: { method: 'GET', path: `${list}')/items` }, times: 100, do: { status: 401 } });

describe('a refresh', () => {
  it('of lists in which nothing moved is one small read, and the very same programme [F1]', async () => {
    await noRows();
    expect(await reader.refresh(loaded)).toBe(loaded);
  });

  it('asks for our eight lists alone, whatever else the site has', async () => {
    const answered: string[] = [];
    const real = fetch;
    jest.spyOn(globalThis, 'fetch').mockImplementation(async (address, init) => {
      const answer = await real(address, init);
      answered.push(await answer.clone().text());
      return answer;
    });
    const another = JSON.stringify({ Title: 'Kaupungin oma', BaseTemplate: 100 });
    expect(await site.post('owner', 'web/lists', another)).toBe(201);
    expect(await reader.refresh(loaded)).toBe(loaded);
    jest.restoreAllMocks();
    const lists = JSON.parse(answered.at(-1) ?? '') as { readonly value: readonly object[] };
    expect(lists.value).toHaveLength(8);
  });

  it('asks for no property that is heavy for SharePoint, and remembers what the load was told of it', async () => {
    const asked: string[] = [];
    const real = fetch;
    jest.spyOn(globalThis, 'fetch').mockImplementation((address, init) => {
      asked.push(address instanceof Request ? address.url : String(address));
      return real(address, init);
    });
    await site.change('lead', 'Projects', record.id, { Status: 'Aloitettu' });
    const next = programme(await reader.refresh(loaded));
    jest.restoreAllMocks();
    expect(asked.filter((address) => address.includes('HasUniqueRoleAssignments'))).toEqual([]);
    expect([loaded.rights.guarded, next.rights]).toEqual([true, loaded.rights]);
  });

  it('shows what others have changed, reads no other list, and leaves every other record as it was [F1]', async () => {
    await site.change('lead', 'Projects', record.id, { Status: 'Tehty' });
    await noRows('Themes');
    const next = programme(await reader.refresh(loaded));
    expect(next.records.projects.find(({ id }) => id === record.id)?.value.status).toBe('done');
    expect(next.records.themes).toBe(loaded.records.themes);
    expect(await reader.refresh(next)).toBe(next);
  });

  it('shows what others have added, also where it points at something just as new', async () => {
    const theme = aTheme({ key: 'X', code: 'X', title: 'Uusi teema' }).value;
    await lead.load();
    const { saved: made } = (await lead.create('themes', theme)) as { readonly saved: Versioned<Theme> };
    saved(await lead.create('projects', aProject({ key: 'R2', title: 'Uusi', theme: made.id }).value));
    const next = programme(await reader.refresh(loaded));
    expect(next.records.projects.find(({ value }) => value.key === 'R2')?.value.theme).toBe(made.id);
    expect(next.badCells).toEqual(loaded.badCells);
  });

  it('no longer shows what others have removed', async () => {
    const gone = saved(await lead.create('projects', aProject({ key: 'R3' }).value));
    loaded = programme(await reader.load());
    expect(loaded.records.projects.some(({ id }) => id === gone.id)).toBe(true);
    expect(await lead.remove('projects', gone)).toHaveProperty('removed');
    expect(programme(await reader.refresh(loaded)).records.projects.some(({ id }) => id === gone.id)).toBe(false);
  });

  it('reads a list once more that had moved just before it was read: stamps are whole seconds [F2]', async () => {
    await site.change('lead', 'Projects', record.id, { Status: 'Aloitettu' });
    const prompt = site.as('director');
    const read = programme(await prompt.load());
    await site.change('lead', 'Projects', record.id, { Status: 'Tehty' });
    expect(
      programme(await prompt.refresh(read)).records.projects.find(({ id }) => id === record.id)?.value.status,
    ).toBe('done');
  });

  it('tells when it could not be made', async () => {
    await site.fault({ match: { method: 'GET', path: '/_api/web/lists' }, times: 100, do: { drop: 'before' } });
    expect(await reader.refresh(loaded)).toMatchObject({ failed: 'offline' });
  });
});

describe('a column that somebody takes away while the page is open [V1]', () => {
  it('is read around by the next check, and whoever wrote in it before is refused once', async () => {
    const list = "web/getList('/sites/digi/Lists/Themes')";
    const column = `${list}/fields/getByInternalNameOrTitle('LongTitle')`;
    expect(await site.post('owner', column, '', 'DELETE')).toBe(200);
    await site.change('lead', 'Themes', 1, { TitleSv: 'Nytt' });
    const after = programme(await reader.refresh(loaded));
    expect(after.lacks).toEqual({ themes: ['longTitle'] });
    expect(after.records.themes[0]?.value).toMatchObject({ titleSv: 'Nytt', longTitle: '' });
    const theme = after.records.themes[0] as Versioned<Theme>;
    const mine = { ...theme.value, titleSv: 'Nyare', longTitle: 'Pitkä' };
    expect(await lead.save('themes', theme, mine)).toMatchObject({ failed: 'refused' });
    programme(await lead.load());
    expect(await lead.save('themes', theme, mine)).toMatchObject({
      saved: { value: { titleSv: 'Nyare', longTitle: '' } },
    });
    expect(await site.as('owner').setUp(() => undefined)).toEqual({ ready: true });
    expect(programme(await reader.load()).lacks).toEqual({});
  });
});
