import { aProject, aTheme } from '../../../tests/builders';
import type { LocalSite } from '../../../tests/localSite';
import { readySite } from '../../../tests/readySite';
import { unreadOf } from '../../domain/record/unread';
import { revisionsOf, type Version } from '../../domain/record/versions';
import type { Programme, Versioned } from '../../domain/programme';
import type { Project } from '../../domain/project';
import {
  isConflict,
  isFailure,
  type Conflict,
  type Failure,
  type Removed,
  type Saved,
  type Store,
} from '../../domain/store';

let site: LocalSite;
let lead: Store;
let programme: Programme;
beforeAll(async () => {
  site = await readySite();
  lead = site.as('lead');
  programme = accepted(await lead.load());
});
afterAll(() => site.close());

function accepted<T extends object>(outcome: T | Failure): T {
  if (isFailure(outcome)) throw new Error(`${outcome.failed}: ${outcome.message ?? ''}`);
  return outcome;
}

function settled<T extends object>(outcome: T | Conflict<'projects'>): Exclude<T, Conflict<'projects'>> {
  if ('clashes' in outcome) throw new Error('Somebody else was first.');
  return outcome as Exclude<T, Conflict<'projects'>>;
}

let made = 0;
async function measure(given: Partial<Project> = {}): Promise<Versioned<Project>> {
  made += 1;
  const outcome: Saved<'projects'> = settled(
    accepted(await lead.create('projects', { ...aProject().value, key: `2025-hist${made}`, title: 'Mitta', ...given })),
  );
  return outcome.saved;
}

const saved = async (base: Versioned<Project>, changed: Partial<Project>): Promise<Versioned<Project>> => {
  const outcome: Saved<'projects'> = settled(
    accepted(await lead.save('projects', base, { ...base.value, ...changed })),
  );
  return outcome.saved;
};
const history = async (record: Versioned<Project>): Promise<readonly Version<Project>[]> =>
  accepted(await lead.history('projects', record));
const removed = async (record: Versioned<Project>): Promise<Removed<'projects'>> =>
  settled(accepted(await lead.remove('projects', record)));
const present = async (id: number): Promise<boolean> =>
  accepted(await lead.load()).records.projects.some((record) => record.id === id);

describe('the newest versions of several measures', () => {
  const recent = async (
    ...records: readonly Versioned<Project>[]
  ): Promise<readonly (readonly Version<Project>[] | Failure)[]> =>
    accepted(await lead.recentHistory('projects', records));

  it('come in one request, each as its history tells it [W6]', async () => {
    const [one, other] = [await measure(), await measure({ status: 'planned' })];
    const changed = await saved(other, { status: 'started' });
    const requests: string[] = [];
    site.service.app.server.on('request', ({ method, url }: { method: string; url: string }) =>
      requests.push(`${method} ${url.split('/').pop()}`),
    );
    const answers = await recent(one, changed);
    expect(requests.filter((request) => !request.endsWith('contextinfo'))).toEqual(['POST $batch']);
    expect(answers).toEqual([await history(one), await history(changed)]);
  });

  it('are told of the others where one is gone', async () => {
    const [one, gone] = [await measure(), await measure()];
    await removed(gone);
    const answers = await recent(gone, one);
    expect(answers[0]).toMatchObject({ failed: 'missing' });
    expect(answers[1]).toEqual(await history(one));
  });
});

describe('the history of a measure', () => {
  it('reads every kind of column as the domain knows it, the newest version first', async () => {
    const earlier = await measure({ title: 'Aiempi' });
    const full: Partial<Project> = {
      title: 'Kaikki',
      titleSv: 'Allt',
      code: 'A9',
      year: 2024,
      theme: programme.records.themes[0]?.id,
      status: 'started',
      statusDate: '2024-07-01',
      statusNote: 'Yksi\nkaksi',
      responsible: programme.records.responsibles[0]?.id,
      lead: programme.me,
      need: 'law',
      level: 'shared',
      benefit: 4,
      climateProgramme: true,
      continues: earlier.id,
      link: { url: 'https://example.com/a,b', description: 'Sivu' },
      exampleFields: ['benefit', 'need'],
    };
    const record = await measure(full);
    const empty: Partial<Project> = {
      theme: undefined,
      status: undefined,
      statusDate: undefined,
      lead: undefined,
      need: undefined,
      benefit: undefined,
      climateProgramme: false,
      continues: undefined,
      link: undefined,
      exampleFields: [],
    };
    const after = await saved(record, empty);
    const versions = await history(after);
    expect(versions.map(({ label, by }) => [label, by])).toEqual([
      ['2.0', 'Veera Vetäjä'],
      ['1.0', 'Veera Vetäjä'],
    ]);
    expect(versions.map(({ value }) => value)).toEqual([after.value, record.value]);
    expect(versions[1]?.value).toMatchObject(full);
    expect(versions[0]?.at).toBe(after.modified);
  });

  it('names who made each change, in the list too', async () => {
    const record = await measure();
    await site.change('owner', 'Projects', record.id, { Status: 'Tehty' });
    expect((await history(record)).map(({ by, value }) => [by, value.status])).toEqual([
      ['Outi Omistaja', 'done'],
      ['Veera Vetäjä', undefined],
    ]);
  });

  it('keeps the name of a theme that has been deleted since, which cannot be restored', async () => {
    const owner = site.as('owner');
    await owner.load();
    const made = await lead.create('themes', { ...aTheme().value, key: 'T-gone', code: 'X', title: 'Väliaikainen' });
    if (!('saved' in made)) throw new Error(JSON.stringify(made));
    const record = await measure({ theme: made.saved.id });
    const after = await saved(record, { theme: undefined });
    expect(await owner.remove('themes', made.saved)).toMatchObject({ removed: { id: made.saved.id } });
    await lead.load();
    const [now, before] = await history(after);
    expect([now?.value.theme, now && unreadOf(now.value), now?.deleted]).toEqual([undefined, {}, []]);
    expect([before?.value.theme, before && unreadOf(before.value), before?.deleted]).toEqual([
      undefined,
      { theme: 'Väliaikainen' },
      ['theme'],
    ]);
    expect(before && now && revisionsOf([now, before])[0]?.changes.map(({ property }) => property)).toEqual(['theme']);
  });

  it('of a measure that is gone is missing', async () => {
    const record = await measure();
    await removed(record);
    expect(await lead.history('projects', record)).toMatchObject({ failed: 'missing' });
  });
});

describe('removing a measure', () => {
  it('puts it into the recycle bin and brings it back under its number', async () => {
    const record = await measure({ status: 'started' });
    const bin = await removed(record);
    expect(await present(record.id)).toBe(false);
    expect(accepted(await lead.restore('projects', bin)).saved).toEqual(record);
    expect(await present(record.id)).toBe(true);
  });

  it('leaves it alone when somebody changed it since it was read [M7]', async () => {
    const record = await measure();
    await site.change('owner', 'Projects', record.id, { Status: 'Tehty' });
    const outcome = await lead.remove('projects', record);
    expect(!isFailure(outcome) && isConflict(outcome as never)).toBe(true);
    expect(outcome).toMatchObject({ theirs: { value: { status: 'done' }, modifiedBy: 'Outi Omistaja' } });
    expect(await present(record.id)).toBe(true);
  });

  it('is refused to a reader, and so is bringing back what others removed', async () => {
    const record = await measure();
    const director = site.as('director');
    accepted(await director.load());
    expect(await director.remove('projects', record)).toMatchObject({ failed: 'forbidden' });
    expect(await director.restore('projects', await removed(record))).toMatchObject({ failed: 'refused' });
    expect(await present(record.id)).toBe(false);
  });

  it('asks nothing that the site does not know', () => expect(site.service.unsupported).toEqual([]));
});
