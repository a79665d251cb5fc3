/** A site as the first version of the package made it, under today's: read, edited, brought up to date. */
import { firstVersionSite } from '../../../tests/firstVersion';
import type { LocalSite } from '../../../tests/localSite';
import { checkedIn, formatsOf, formPath, layoutOf, listPath, viewsOf } from '../../../tests/madeLists';
import { byKey, kinds, setUpReason, type Entity, type Kind, type Programme } from '../../domain/programme';
import { programmeInCopy } from '../../domain/meeting/frozenCopy';
import { roadmapStates } from '../../domain/roadmap';
import { isFailure, type SetUpDone, type Store } from '../../domain/store';

jest.setTimeout(30_000);

let site: LocalSite;
beforeEach(async () => {
  site = await firstVersionSite();
});
afterEach(() => site.close());

const left: SetUpDone['left'] = [
  { kind: 'themes', part: 'double', column: 'Teema ruotsiksi', internalName: 'TitleSv0' },
  { kind: 'projects', part: 'format', column: 'Tila' },
  { kind: 'effects', part: 'form' },
];

describe('a site of the first version', () => {
  it('is read whole by everybody, and only its owner has a reason for set-up [V1]', async () => {
    for (const user of ['owner', 'lead', 'director']) {
      const programme = await loaded(site.as(user));
      expect(Object.fromEntries(kinds.map((kind) => [kind, programme.records[kind].length]))).toEqual({
        themes: 4,
        responsibles: 10,
        projects: 5,
        metrics: 1,
        metricValues: 2,
        effects: 2,
        roadmaps: 2,
        settings: 20,
      });
      expect(setUpReason(programme)).toBe('older');
      expect(programme.lacks).toMatchObject({
        themes: ['lastYear'],
        responsibles: ['person'],
        effects: ['costTextSv'],
      });
      expect(programme.badCells).toMatchObject([{ kind: 'projects', problem: 'unknownChoice', found: 'Tauolla' }]);
    }
  });

  it('is edited: rows are changed, added, given keys and decided on, and no column that it lacks is sent', async () => {
    const owner = site.as('owner');
    const before = await loaded(owner);
    const measure = recordOf(before, 'projects', 'A1');
    const unkeyed = recordOf(before, 'projects', 'id:4');
    const wanted = { statusNote: 'Käyttö on alkanut.', obstacle: 'blocked', dueOn: '2026-12-31' } as const;
    const changed = await owner.save('projects', measure, { ...measure.value, ...wanted });
    expect(changed).toMatchObject({
      saved: { value: { ...measure.value, statusNote: wanted.statusNote } },
      merged: [],
    });
    const keyed = await owner.saveMany('projects', [{ base: unkeyed, mine: unkeyed.value }]);
    expect(keyed).toMatchObject([{ saved: { value: { key: expect.stringMatching(/^2025-/) as string } } }]);
    const added = await owner.create('projects', { ...measure.value, ...wanted, key: '2025-added2', code: 'A2' });
    expect(added).toMatchObject({ saved: { value: { code: 'A2', theme: measure.value.theme } }, merged: [] });
    const roadmap = recordOf(before, 'roadmaps', '2025');
    const proposed = await owner.decide(roadmap, { ...roadmap.value, state: 'proposal' }, () => undefined);
    expect(proposed).toMatchObject({ saved: { value: { state: 'proposal' } } });
    expect(await owner.copies(roadmap)).toMatchObject([{ content: { purpose: 'proposal', records: {} } }]);
    expect((await loaded(owner)).records.projects).toHaveLength(before.records.projects.length + 1);
  });

  it('shows the copies that were frozen then, with what has come since empty', async () => {
    const owner = site.as('owner');
    const now = await loaded(owner);
    const copies = await owner.copies(recordOf(now, 'roadmaps', '2024'));
    if (isFailure(copies)) throw new Error(copies.failed);
    expect(copies).toHaveLength(3);
    for (const { content } of copies) {
      if ('unreadable' in content) throw new Error(content.unreadable);
      const then = programmeInCopy(content, now);
      const measure = recordOf(then, 'projects', '2024-01').value;
      expect(measure).toMatchObject({ status: 'done', dueOn: undefined, obstacle: undefined, dropReason: '' });
      expect(byKey(then, 'responsibles', '2024-r06')?.id).toBe(measure.responsible);
    }
  });
});

describe('set-up of a site of the first version', () => {
  it('adds what is new, and no value and nothing of the city changes; a second run writes nothing [V2]', async () => {
    const owner = site.as('owner');
    const before = await loaded(owner);
    const rows = await cellsOf(site);
    expect(await owner.setUp(() => undefined)).toEqual({ ready: true, left });
    const after = await loaded(owner);
    expect(setUpReason(after)).toBeUndefined();
    expect(after.lacks).toEqual({});
    for (const kind of kinds)
      for (const record of before.records[kind].filter(({ value }) => value.key !== 'schemaVersion'))
        expect(after.records[kind]).toContainEqual(expect.objectContaining({ ...record, value: record.value }));
    expect(withoutVersion(await cellsOf(site))).toEqual(withoutVersion(rows));
    const made = await everything();
    expect(await owner.setUp(() => undefined)).toEqual({ ready: true, left });
    expect(await everything()).toEqual(made);
  });

  it('replaces forms, formats and rules of the first version, and leaves those that people changed [V3]', async () => {
    const own = await layoutOf(site, 'Lists/Effects');
    await site.as('owner').setUp(() => undefined);
    for (const list of checkedIn().filter(({ url }) => url !== 'Lists/Effects')) {
      // The city calls a column otherwise, and so does the form.
      const layout = JSON.stringify(list.form).replace('"Ongelma"', '"Miksi"');
      expect(await layoutOf(site, list.url)).toEqual(JSON.parse(layout));
    }
    expect(await layoutOf(site, 'Lists/Effects')).toEqual(own);
    const state = checkedIn()
      .find(({ url }) => url === 'Lists/Roadmaps')
      ?.columns.find(({ internalName }) => internalName === 'State');
    expect(await formatsOf(site, 'Lists/Roadmaps')).toEqual({ State: state?.format });
    expect(await formatsOf(site, 'Lists/Projects')).toMatchObject({
      Status: { elmType: 'div', txtContent: '@currentField' },
      Code: { attributes: { href: expect.stringContaining('[$ID]') as string } },
    });
    const rule = checkedIn().find(({ url }) => url === 'Lists/Responsibles')?.validation;
    expect(await site.read('owner', `${listPath('Lists/Responsibles')}?$select=ValidationFormula`)).toEqual({
      ValidationFormula: rule?.formula,
    });
  });

  it('gives a column its name of this version, while it has the one of an earlier version [V3]', async () => {
    const reading = `${listPath('Lists/Metrics')}/fields/getByInternalNameOrTitle('ReadingState')`;
    const title = async (): Promise<string> => (await site.read<{ Title: string }>('owner', reading)).Title;
    expect(await title()).toBe('Luenta');
    await site.as('owner').setUp(() => undefined);
    expect(await title()).toBe('Tulkinta');
    expect(JSON.stringify(await layoutOf(site, 'Lists/Metrics'))).not.toContain('Luenta');
    expect(await site.post('owner', reading, '{"Title":"Miten luettu"}', 'MERGE')).toBe(204);
    await site.as('owner').setUp(() => undefined);
    expect(await title()).toBe('Miten luettu');
  });

  it('guards the measure that another one carries on, as it does what else is pointed at [M7]', async () => {
    const path = `${listPath('Lists/Projects')}/fields/getByInternalNameOrTitle('Continues')`;
    const guard = async (): Promise<number> =>
      (await site.read<{ RelationshipDeleteBehavior: number }>('owner', path)).RelationshipDeleteBehavior;
    expect(await guard()).toBe(0);
    await site.as('owner').setUp(() => undefined);
    expect(await guard()).toBe(2);
  });

  it('makes its views once: one that was taken away stays away, the city’s own stay [V4]', async () => {
    const titles = async (): Promise<readonly (string | undefined)[]> =>
      (await viewsOf(site, 'Lists/Projects')).map(({ title }) => title);
    const before = await titles();
    expect(before).toContain('Johtoryhmä');
    expect(before).not.toContain('Ei tietoa');
    await site.as('owner').setUp(() => undefined);
    expect(await titles()).toEqual([...before, 'Aikataulu ja esteet', 'Myöhässä']);
    expect(
      await site.post(
        'owner',
        `${listPath('Lists/Projects')}/views/getByTitle('Aikataulu ja esteet')`,
        '{"Title":"Aikataulut"}',
        'MERGE',
      ),
    ).toBe(204);
    await site.as('owner').setUp(() => undefined);
    expect(await titles()).toEqual([...before, 'Aikataulut', 'Myöhässä']);
  });

  it('that was broken off goes on, and tells the version last', async () => {
    const owner = site.as('owner');
    await site.fault({ match: { method: 'POST', path: "Lists/Settings')/items" }, nth: 1, do: { status: 401 } });
    expect(await owner.setUp(() => undefined)).toMatchObject({ failed: 'signedOut' });
    expect(setUpReason(await loaded(owner))).toBe('older');
    expect(await owner.setUp(() => undefined)).toEqual({ ready: true, left });
    expect(setUpReason(await loaded(owner))).toBeUndefined();
  });

  it('leaves a rule of the city, also one under our words, and the version of a later package', async () => {
    const rule = { ValidationFormula: '=[Voimassa asti]>[Voimassa alkaen]' };
    const list = listPath('Lists/Responsibles');
    expect(await site.post('owner', list, JSON.stringify(rule), 'MERGE')).toBe(204);
    const version = recordOf(await loaded(site.as('owner')), 'settings', 'schemaVersion');
    expect(await site.as('owner').setUp(() => undefined)).toMatchObject({
      left: expect.arrayContaining([{ kind: 'responsibles', part: 'rule' }]) as unknown,
    });
    expect(await site.read('owner', `${list}?$select=ValidationFormula`)).toEqual(rule);
    await site.change('owner', 'Settings', version.id, { Value: '3' });
    expect(await site.as('owner').setUp(() => undefined)).toMatchObject({ ready: true });
    expect(recordOf(await loaded(site.as('owner')), 'settings', 'schemaVersion').value.value).toBe('3');
  });

  it('lets a board say hylätty, and what it has said of the city', async () => {
    const owner = site.as('owner');
    await owner.setUp(() => undefined);
    const roadmap = recordOf(await loaded(owner), 'roadmaps', '2025');
    await site.change('owner', 'Roadmaps', roadmap.id, { State: 'hylätty' });
    const { state } = recordOf(await loaded(owner), 'roadmaps', '2025').value;
    expect([state, roadmapStates.includes('rejected')]).toEqual(['rejected', true]);
  });
});

async function loaded(store: Store): Promise<Programme> {
  const programme = await store.load();
  if (isFailure(programme)) throw new Error(JSON.stringify(programme));
  return programme;
}

function recordOf<K extends Kind>(
  programme: Programme,
  kind: K,
  key: string,
): Programme['records'][K][number] & { readonly value: Entity[K] } {
  const record = byKey(programme, kind, key);
  if (!record) throw new Error(`There is no ${kind} ${key}.`);
  return record;
}

/** The cells of all rows that the first version had, as the lists hold them. */
async function cellsOf(of: LocalSite): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const lists = await Promise.all(
    checkedIn().map(async ({ url }) => {
      const path = `${listPath(url)}/items?$top=100`;
      return (await of.read<{ value: readonly Readonly<Record<string, unknown>>[] }>('owner', path)).value;
    }),
  );
  const added = new RegExp(
    '^(StartsOn|DueOn|Planned|Obstacle|DropReason|Asked|MetricSetSv|SubGroupSv|TargetUnitSv|ValueTextSv|CostTextSv|' +
      'Person|BoardSv|ApprovedChanges|Trail|AcceptedFindings|LastYear)',
  );
  return lists.flat().map((row) => Object.fromEntries(Object.entries(row).filter(([name]) => !added.test(name))));
}

function withoutVersion(rows: readonly Readonly<Record<string, unknown>>[]): readonly unknown[] {
  return rows.filter((row) => row['Key'] !== 'schemaVersion');
}

async function everything(): Promise<unknown> {
  return Promise.all(
    checkedIn().map(async ({ url }) => [
      await site.read('owner', listPath(url)),
      await site.read('owner', `${listPath(url)}/fields`),
      await site.read('owner', `${listPath(url)}/items?$top=100`),
      await site.read('owner', await formPath(site, url)),
      await viewsOf(site, url),
    ]),
  );
}
