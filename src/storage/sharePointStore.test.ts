/** What the store reads and writes where every answer comes; lost and wrong ones have files of their own in writing. */
import { aProject } from '../../tests/builders';
import { localSite, type LocalSite } from '../../tests/localSite';
import { loaded, saved, startedProject } from '../../tests/storeOutcomes';
import type { Effect } from '../domain/effect';
import type { Versioned } from '../domain/programme';
import type { Project } from '../domain/project';
import type { Roadmap } from '../domain/roadmap';
import { carried, differences, withProperties } from '../domain/record/differences';
import { outdatedEtag } from '../domain/record/etag';
import { isConflict, isFailure, type Store } from '../domain/store';

let site: LocalSite;
let owner: Store;
let lead: Store;
beforeAll(async () => {
  site = await localSite();
  owner = site.as('owner');
  expect(await owner.setUp(() => undefined, { cityName: '', cityNameSv: '', rows: 'published' })).toEqual({
    ready: true,
  });
  lead = site.as('lead');
});
afterAll(() => site.close());

afterEach(() => site.faultless());

const fresh = (given?: Partial<Project>): Promise<Versioned<Project>> => startedProject(lead, given);

describe('a measure', () => {
  it('comes back as it was written, every kind of column included', async () => {
    const { me, records } = loaded(await lead.load());
    const whole: Project = {
      key: 'A1',
      code: 'A1',
      title: 'Luodaan "Porvoo account" <b>&',
      titleSv: 'Å',
      year: 2025,
      theme: records.themes[0]?.id,
      status: 'started',
      statusDate: '2026-07-01',
      statusNote: "O'Brien; 🚀",
      statusNoteSv: '',
      problem: 'x'.repeat(4000),
      problemSv: '',
      responsible: records.responsibles[0]?.id,
      lead: me,
      need: 'law',
      level: 'foundation',
      benefit: 3,
      impact: 5,
      costClass: 1,
      climateProgramme: true,
      continues: undefined,
      link: { url: 'https://example.com/a?b=1&c=2', description: 'Linkki' },
      source: '',
      exampleFields: ['benefit', 'costClass'],
      startsOn: '2026-04-01',
      dueOn: undefined,
      plannedOneOff: 20000,
      plannedYearly: undefined,
      obstacle: 'atRisk',
      obstacleNote: 'Hankinta odottaa päätöstä.',
      obstacleNoteSv: '',
      dropReason: '',
      dropReasonSv: '',
      askedOn: '2026-11-02',
      askedOf: me,
    };
    const created = saved(await lead.create('projects', whole));
    expect(created.value).toEqual(whole);
    const read = loaded(await site.as('director').load()).records.projects.find(({ value }) => value.key === 'A1');
    expect(read).toEqual(created);
    expect(created.modifiedBy).toBe('Veera Vetäjä');
    const next = saved(await lead.create('projects', { ...whole, key: 'A2', code: 'A2', continues: created.id }));
    expect(next.value.continues).toBe(created.id);
  });

  it('is written in the city’s own words, in the site’s own time', async () => {
    const record = await fresh({ status: 'unknown', statusDate: '2026-01-15' });
    const row = await site.read<Record<string, unknown>>(
      'director',
      `web/getList('/sites/digi/Lists/Projects')/items(${record.id})`,
    );
    expect(row).toMatchObject({ Status: 'Ei tietoa', StatusDate: '2026-01-14T22:00:00Z' });
  });

  it('is saved with only what was changed, under the etag that was read [M1] [M3]', async () => {
    const record = await fresh();
    await site.change('owner', 'Projects', record.id, { Problem: 'Toisen kirjoittama' });
    const outcome = await lead.save('projects', record, { ...record.value, status: 'done' });
    expect(saved(outcome).value).toMatchObject({ status: 'done', problem: 'Toisen kirjoittama' });
    expect(outcome).toMatchObject({ merged: ['problem'] });
  });

  it('that somebody else changed in the same property is not overwritten [M2]', async () => {
    const record = await fresh();
    await site.change('owner', 'Projects', record.id, { Status: 'Luovutaan' });
    const outcome = await lead.save('projects', record, { ...record.value, status: 'done' });
    expect(isConflict(outcome as never)).toBe(true);
    expect(outcome).toMatchObject({
      clashes: ['status'],
      theirs: { value: { status: 'dropped' }, modifiedBy: 'Outi Omistaja' },
    });
    expect(loaded(await lead.load()).records.projects.find(({ id }) => id === record.id)?.value.status).toBe('dropped');
  });

  it('is joined with what stands there where its base is of no state that the row has [M1]', async () => {
    const record = await fresh();
    const base = { ...record, etag: outdatedEtag(record.etag), value: { ...record.value, title: 'Ennen' } };
    expect(base.etag).not.toBe(record.etag);
    const outcome = await lead.save('projects', base, { ...base.value, status: 'done' });
    expect(outcome).toMatchObject({
      merged: ['title'],
      saved: { value: { title: record.value.title, status: 'done' } },
    });
    const other = await lead.save('projects', base, { ...base.value, status: 'started', title: 'Muu' });
    expect(other).toMatchObject({ theirs: { value: { title: record.value.title } } });
  });

  it('needs no write when nothing was changed [M3]', async () => {
    const record = await fresh();
    expect(await lead.save('projects', record, { ...record.value })).toEqual({ saved: record, merged: [] });
  });
});

describe('rights', () => {
  it('are those of each list', async () => {
    const { rights: mine } = loaded(await lead.load());
    const { rights: directors } = loaded(await site.as('director').load());
    expect([mine.owner, mine.lists.projects]).toEqual([false, { add: true, edit: true, remove: true }]);
    expect([directors.owner, directors.lists.projects]).toEqual([false, { add: false, edit: false, remove: false }]);
  });

  it('a refusal names the fields that the list does not take, also where it is stricter than we are', async () => {
    const record = await fresh();
    expect(await lead.save('projects', record, { ...record.value, benefit: 9, impact: 2 })).toMatchObject({
      failed: 'refused',
      properties: ['benefit'],
    });
    expect(await lead.save('projects', record, { ...record.value, title: 'x'.repeat(300) })).toMatchObject({
      failed: 'refused',
      properties: ['title'],
    });
    expect(await lead.create('projects', { ...aProject({ key: 'liikaa' }).value, costClass: -1 })).toMatchObject({
      failed: 'refused',
      properties: ['costClass'],
    });
    loaded(await owner.load());
    const [one, other] = ['t-1', 't-2'].map(
      (key) =>
        ({
          key,
          year: 2031,
          title: key,
          titleSv: '',
          state: undefined,
          board: '',
          decisionDate: undefined,
          section: '',
          diaryNumber: '',
          minutes: undefined,
          asOf: '',
          ictSpend: undefined,
          roadmapSpend: undefined,
          exampleFields: [],
        }) satisfies Roadmap,
    );
    expect(one && (await owner.create('roadmaps', one))).toHaveProperty('saved');
    expect(other && (await owner.create('roadmaps', other))).toMatchObject({ failed: 'refused', properties: ['year'] });
  });

  it('what others point at is held: nothing is deleted, and the refusal says so [M7]', async () => {
    const record = await fresh();
    const line: Effect = {
      key: `${record.value.key}-a`,
      title: 'Rivi',
      project: record.id,
      part: '',
      effect: 'Hyöty',
      effectSv: '',
      costText: '',
      amount: undefined,
      costKind: undefined,
      funding: undefined,
      savingPerYear: undefined,
      statutory: '',
    };
    expect(await lead.create('effects', line)).toHaveProperty('saved');
    expect(await lead.remove('projects', record)).toMatchObject({ failed: 'refused' });
    expect(loaded(await lead.load()).records.projects.some(({ id }) => id === record.id)).toBe(true);
  });

  it('a measure that another one carries on is held until it does not any more [M7]', async () => {
    const [record, later] = [await fresh(), await fresh()];
    const carried = saved(await lead.save('projects', later, { ...later.value, continues: record.id }));
    expect(await lead.remove('projects', record)).toMatchObject({ failed: 'refused' });
    saved(await lead.save('projects', carried, { ...carried.value, continues: undefined }));
    expect(await lead.remove('projects', record)).toHaveProperty('removed');
  });

  it('a reader’s write is refused, and so is a reader’s set-up', async () => {
    const record = await fresh();
    const director = site.as('director');
    loaded(await director.load());
    expect(await director.save('projects', record, { ...record.value, status: 'done' })).toMatchObject({
      failed: 'forbidden',
    });
    expect(await director.create('projects', record.value)).toMatchObject({ failed: 'forbidden' });
  });
});

describe('broken data', () => {
  it('is named by list, row and column, and everything else is read [I7]', async () => {
    const record = await fresh({ year: 2024 });
    await site.change('lead', 'Projects', record.id, { Status: 'Melkein valmis' });
    const { badCells, records } = loaded(await lead.load());
    expect(badCells).toEqual([
      {
        kind: 'projects',
        id: record.id,
        column: 'Status',
        title: 'Tila',
        problem: 'unknownChoice',
        found: 'Melkein valmis',
      },
    ]);
    const read = records.projects.find(({ id }) => id === record.id);
    expect(read?.value).toMatchObject({ status: undefined, year: 2024 });
    // Saving something else leaves the cell that could not be read as it is.
    if (read) saved(await lead.save('projects', read, { ...read.value, titleSv: 'Ny' }));
    expect(
      await site.read('lead', `web/getList('/sites/digi/Lists/Projects')/items(${record.id})?$select=Status,TitleSv`),
    ).toMatchObject({ Status: 'Melkein valmis', TitleSv: 'Ny' });
    await site.change('lead', 'Projects', record.id, { Status: 'Tehty' });
  });

  it.each([['one change'], ['many at once']])(
    'words for a status that somebody typed in come back letter for letter with the undo of %s [I8]',
    async (how) => {
      const typed = ' Odottaa  rahoitusta; "2026" ';
      const record = await fresh();
      await site.change('owner', 'Projects', record.id, { Status: typed });
      const row = (): Promise<{ readonly Status: string; readonly Title: string }> =>
        site.read('lead', `web/getList('/sites/digi/Lists/Projects')/items(${record.id})?$select=Status,Title`);
      const write = async (base: Versioned<Project>, mine: Project): Promise<Versioned<Project>> => {
        if (how === 'one change') return saved(await lead.save('projects', base, mine));
        const outcomes = await lead.saveMany('projects', [{ base, mine }]);
        return saved(isFailure(outcomes) ? outcomes : (outcomes[0] ?? {}));
      };
      const read = loaded(await lead.load()).records.projects.find(({ id }) => id === record.id);
      if (!read) throw new Error('The measure is not in the list.');
      const mine: Project = { ...read.value, status: 'started' };
      const moved = await write(read, mine);
      expect(await row()).toMatchObject({ Status: 'Aloitettu' });
      const renamed = await write(moved, { ...moved.value, title: 'Toisen antama nimi' });
      const back = await write(renamed, carried(mine, read.value, renamed.value));
      expect(await row()).toEqual(expect.objectContaining({ Status: typed, Title: 'Toisen antama nimi' }));
      // An old version that held them is put back as it was.
      const again = await write(back, { ...back.value, status: 'done' });
      const versions = await lead.history('projects', again);
      const old = isFailure(versions) ? undefined : versions.find(({ value }) => value.status === undefined)?.value;
      expect(old && differences(old, read.value)).toEqual(['title']);
      await write(again, withProperties(again.value, old ?? again.value, ['status']));
      expect((await row()).Status).toBe(typed);
      await site.change('owner', 'Projects', record.id, { Status: 'Tehty' });
    },
  );

  it('a row made in the list without a key is shown, and gets one with the first save [I2]', async () => {
    const record = await fresh();
    await site.change('lead', 'Projects', record.id, { Key: null });
    const read = loaded(await lead.load()).records.projects.find(({ id }) => id === record.id);
    expect(read?.value.key).toBe(`id:${record.id}`);
    if (read)
      expect(saved(await lead.save('projects', read, { ...read.value, status: 'done' })).value.key).toMatch(
        /^2025-[a-z2-9]{6}$/,
      );
  });
});
