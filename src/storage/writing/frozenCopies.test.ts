import { aProject, aRoadmap } from '../../../tests/builders';
import type { LocalSite } from '../../../tests/localSite';
import { readySite } from '../../../tests/readySite';
import { programmeInCopy, type FrozenCopy } from '../../domain/meeting/frozenCopy';
import { byKey, type Entity, type Kind, type Programme, type Versioned } from '../../domain/programme';
import type { Roadmap } from '../../domain/roadmap';
import {
  isConflict,
  isFailure,
  type CopyOnFile,
  type DecisionStep,
  type Failure,
  type Store,
} from '../../domain/store';

// A set-up is some 280 calls; a machine that is busy takes its time.
jest.setTimeout(60_000);

let site: LocalSite;
let owner: Store;
beforeAll(async () => {
  site = await readySite();
  owner = site.as('owner');
  const programme = await load();
  const theme = (key: string): number | undefined => byKey(programme, 'themes', key)?.id;
  await make(
    'projects',
    aProject({ key: 'C1', title: 'Digitoidaan arkistot', year: 2025, theme: theme('C'), status: 'started' }).value,
  );
  await make('projects', aProject({ key: 'A1', title: 'Asiointi', year: 2025, theme: theme('A') }).value);
});
afterAll(() => site.close());

const faultless = (): Promise<unknown> => fetch(`${new URL(site.url).origin}/_local/faults`, { method: 'DELETE' });
afterEach(faultless);

function must<T extends object>(outcome: T): Exclude<T, Failure> {
  if (isFailure(outcome)) throw new Error(JSON.stringify(outcome));
  return outcome as Exclude<T, Failure>;
}

const load = async (): Promise<Programme> => must(await owner.load());
const make = async <K extends Kind>(kind: K, entity: Entity[K]): Promise<Versioned<Entity[K]>> => {
  const made = must(await owner.create(kind, entity));
  if (isConflict(made)) throw new Error(made.clashes.join());
  return made.saved;
};

let year = 2030;
/** A roadmap of a year of its own, in a state that an owner has written into the list. */
async function aYear(state: 'luonnos' | 'ehdotus' | 'palautettu' = 'luonnos'): Promise<Versioned<Roadmap>> {
  year += 1;
  await load();
  const made = await make(
    'roadmaps',
    aRoadmap({ key: String(year), year, title: `Digitiekartta ${year}`, state: 'draft' }).value,
  );
  if (state === 'luonnos') return made;
  await site.change('owner', 'Roadmaps', made.id, { State: state });
  return now(made);
}

const whole = ({ content }: CopyOnFile): FrozenCopy => {
  if ('unreadable' in content) throw new Error(content.unreadable);
  return content;
};
const copies = async (roadmap: Versioned<Roadmap>): Promise<readonly CopyOnFile[]> => must(await owner.copies(roadmap));
const now = async (roadmap: Versioned<Roadmap>): Promise<Versioned<Roadmap>> =>
  byKey(await load(), 'roadmaps', roadmap.value.key) ?? roadmap;
const attachments = (id: number): string => `web/getList('/sites/digi/Lists/Roadmaps')/items(${id})/attachmentfiles`;
const approved = {
  state: 'approved',
  board: 'Kaupunginhallitus',
  decisionDate: '2025-12-15',
  section: '12',
  diaryNumber: '118/07.01.02/2024',
} as const;

describe('a step of a roadmap', () => {
  it('is written by the decision alone: no form, no bulk change and no new row takes it there [B7]', async () => {
    const roadmap = await aYear('ehdotus');
    const wanted = { ...roadmap.value, ...approved };
    const refused = { failed: 'wrongStep', wrong: 'byDecisionOnly' };
    expect(await owner.save('roadmaps', roadmap, wanted)).toEqual(refused);
    expect(await owner.saveMany('roadmaps', [{ base: roadmap, mine: wanted }])).toEqual(refused);
    expect(await owner.create('roadmaps', { ...wanted, key: '2099', year: 2099 })).toEqual(refused);
    expect(must(await owner.save('roadmaps', roadmap, { ...roadmap.value, board: 'Valtuusto' }))).toMatchObject({
      saved: { value: { board: 'Valtuusto', state: 'proposal' } },
    });
  });

  it('freezes the whole programme first, with the step in it, and then changes the state [K1]', async () => {
    const roadmap = await aYear();
    const measures = (await load()).records.projects.map(({ value }) => value.title);
    const steps: DecisionStep[] = [];
    expect(
      must(await owner.decide(roadmap, { ...roadmap.value, state: 'proposal' }, (step) => steps.push(step))),
    ).toMatchObject({ saved: { value: { state: 'proposal' } } });
    expect(steps).toEqual(['reading', 'copying', 'checking', 'deciding']);
    const [copy, ...others] = (await copies(roadmap)).map(whole);
    expect(others).toEqual([]);
    expect(copy).toMatchObject({
      year: roadmap.value.year,
      purpose: 'proposal',
      madeBy: 'Outi Omistaja',
      madeAt: expect.stringMatching(/^\d{4}-.*Z$/) as string,
    });
    expect(copy?.records.projects.map(({ value }) => value.title)).toEqual(measures);
    expect(measures.length).toBeGreaterThan(0);
    expect(copy?.records.roadmaps.find(({ id }) => id === roadmap.id)?.value.state).toBe('proposal');
  });

  it('goes all the way: proposal, tabled, approved with what the minutes say', async () => {
    const roadmap = await aYear();
    for (const next of [
      { state: 'proposal' },
      { state: 'tabled', board: 'Kaupunginhallitus', decisionDate: '2025-12-01' },
      approved,
    ] as const) {
      const base = await now(roadmap);
      must(await owner.decide(base, { ...base.value, ...next }, () => undefined));
    }
    expect((await now(roadmap)).value).toMatchObject(approved);
    expect((await copies(roadmap)).map((copy) => whole(copy).purpose).sort()).toEqual([
      'approved',
      'proposal',
      'tabled',
    ]); // within a second, so in no order
  });

  it('back to a draft leaves no copy [K1]', async () => {
    const roadmap = await aYear('palautettu');
    must(await owner.decide(roadmap, { ...roadmap.value, state: 'draft' }, () => undefined));
    expect([(await now(roadmap)).value.state, await copies(roadmap)]).toEqual(['draft', []]);
  });

  it('that is wrong is refused with its reason, and leaves nothing behind [B1]', async () => {
    const roadmap = await aYear();
    expect(await owner.decide(roadmap, { ...roadmap.value, ...approved }, () => undefined)).toEqual({
      failed: 'wrongStep',
      wrong: 'notProposed',
    });
    expect([(await now(roadmap)).value.state, await copies(roadmap)]).toEqual(['draft', []]);
  });

  it('that somebody else took otherwise meanwhile is a clash; the same word twice is one', async () => {
    const roadmap = await aYear('ehdotus');
    must(await owner.decide(roadmap, { ...roadmap.value, ...approved }, () => undefined));
    expect(await owner.decide(roadmap, { ...roadmap.value, state: 'noted' }, () => undefined)).toMatchObject({
      clashes: ['state'],
      theirs: { value: { state: 'approved' } },
    });
    expect(await owner.decide(roadmap, { ...roadmap.value, ...approved }, () => undefined)).toMatchObject({
      saved: { value: approved },
    });
    expect(await copies(roadmap)).toHaveLength(1);
  });

  it('joins what somebody else wrote into the row while it was frozen', async () => {
    const roadmap = await aYear('ehdotus');
    const racing = owner.decide(roadmap, { ...roadmap.value, ...approved }, (step) => {
      if (step === 'copying') void site.change('owner', 'Roadmaps', roadmap.id, { AsOf: '12/25' });
    });
    expect(must(await racing)).toMatchObject({ saved: { value: { state: 'approved', asOf: '12/25' } } });
  });

  it('is no member’s: neither the state nor a copy [B6]', async () => {
    const roadmap = await aYear('ehdotus');
    const lead = site.as('lead');
    must(await lead.load());
    expect(await lead.decide(roadmap, { ...roadmap.value, ...approved }, () => undefined)).toMatchObject({
      failed: 'forbidden',
    });
    expect(await lead.freeze(roadmap, 'tilanne 10/24', () => undefined)).toMatchObject({ failed: 'forbidden' });
    expect([(await now(roadmap)).value.state, await lead.copies(roadmap)]).toEqual(['proposal', []]);
  });
});

describe('a step that was broken off', () => {
  it('between copy and state goes on with the copy that is there [K2]', async () => {
    const roadmap = await aYear();
    const wanted: Roadmap = { ...roadmap.value, state: 'proposal' };
    await site.fault({ match: { method: 'MERGE' }, do: { drop: 'before' } });
    expect(await owner.decide(roadmap, wanted, () => undefined)).toMatchObject({ failed: 'offline' });
    await faultless();
    expect((await now(roadmap)).value.state).toBe('draft');
    const [left] = await copies(roadmap);
    expect(must(await owner.decide(roadmap, wanted, () => undefined))).toMatchObject({
      saved: { value: { state: 'proposal' } },
    });
    expect((await copies(roadmap)).map(({ name }) => name)).toEqual([left?.name]);
  });

  it('makes a new copy when the programme has changed since [K2]', async () => {
    const roadmap = await aYear();
    const wanted: Roadmap = { ...roadmap.value, state: 'proposal' };
    await site.fault({ match: { method: 'MERGE' }, do: { drop: 'before' } });
    await owner.decide(roadmap, wanted, () => undefined);
    await faultless();
    site.nextSecond();
    await make(
      'projects',
      aProject({ key: `${roadmap.value.year}-x`, title: 'Vielä yksi', year: roadmap.value.year }).value,
    );
    must(await owner.decide(roadmap, wanted, () => undefined));
    const [last, first] = (await copies(roadmap)).map((copy) => whole(copy).records.projects.length);
    expect((last ?? 0) - (first ?? 0)).toBe(1);
  });

  it.each([
    ['once', 1],
    ['each time that it was sent', 99],
  ])('knows its own copy when the answer to it was lost %s', async (_, times) => {
    const roadmap = await aYear();
    await site.fault({ match: { path: 'attachmentfiles/add' }, times, do: { drop: 'after' } });
    expect(must(await owner.decide(roadmap, { ...roadmap.value, state: 'proposal' }, () => undefined))).toMatchObject({
      saved: { value: { state: 'proposal' } },
    });
    expect(await copies(roadmap)).toHaveLength(1);
  });

  it('before the copy has changed nothing', async () => {
    const roadmap = await aYear();
    await site.fault({ match: { path: 'attachmentfiles/add' }, do: { drop: 'before' } });
    expect(await owner.decide(roadmap, { ...roadmap.value, state: 'proposal' }, () => undefined)).toMatchObject({
      failed: 'offline',
    });
    await faultless();
    expect([(await now(roadmap)).value.state, await copies(roadmap)]).toEqual(['draft', []]);
  });
});

describe('a frozen copy', () => {
  it('survives edits, deletions and a renamed theme, and shows the old programme [K4]', async () => {
    const roadmap = await aYear();
    const frozen = must(await owner.freeze(roadmap, 'tilanne 10/24', () => undefined));
    const before = await load();
    const measure = byKey(before, 'projects', 'C1');
    const gone = byKey(before, 'projects', 'A1');
    const theme = byKey(before, 'themes', 'C');
    if (!measure || !gone || !theme) throw new Error('The site was not filled.');
    must(await owner.save('projects', measure, { ...measure.value, status: 'done', title: 'Arkistot digitoitu' }));
    must(await owner.remove('projects', gone));
    must(await owner.save('themes', theme, { ...theme.value, title: 'Uusi nimi' }));
    const after = await load();
    const shown = programmeInCopy(whole(must(await owner.copy(roadmap, frozen.name))), after);
    expect(shown.records.projects.map(({ value }) => value)).toEqual(before.records.projects.map(({ value }) => value));
    expect(byKey(shown, 'themes', 'C')?.value).toEqual(theme.value);
    expect([
      byKey(after, 'projects', 'C1')?.value.status,
      byKey(after, 'projects', 'A1'),
      byKey(after, 'themes', 'C')?.value.title,
    ]).toEqual(['done', undefined, 'Uusi nimi']);
  });

  it('for a follow-up is made once while nothing has changed, and again under other words', async () => {
    const roadmap = await aYear();
    const first = must(await owner.freeze(roadmap, 'tilanne 10/24', () => undefined));
    expect(must(await owner.freeze(roadmap, 'tilanne 10/24', () => undefined)).name).toBe(first.name);
    site.nextSecond();
    must(await owner.freeze(roadmap, 'tilanne 11/24', () => undefined));
    expect((await copies(roadmap)).map((copy) => whole(copy).label)).toEqual(['tilanne 11/24', 'tilanne 10/24']);
  });

  it('that is damaged or of a later version is named so; other attachments are left alone [K3]', async () => {
    const roadmap = await aYear();
    const add = (name: string, body: string): Promise<number> =>
      site.post('owner', `${attachments(roadmap.id)}/add(FileName='${name}')`, body);
    expect([
      await add('2031_2026-01-01T10.00.00Z_proposal.json', '{"version":1,"reco'),
      await add('2031_2026-01-02T10.00.00Z_approved.json', '{"version":2}'),
      await add('pöytäkirja.pdf', 'x'),
      await add('muistio.json', '{}'),
    ]).toEqual([200, 200, 200, 200]);
    expect((await copies(roadmap)).map(({ content }) => content)).toEqual([
      { unreadable: 'newer' },
      { unreadable: 'damaged' },
    ]);
  });

  it('that is not there is missing', async () => {
    expect(await owner.copy(await aYear(), '2031_2026-01-01T10.00.00Z_proposal')).toMatchObject({ failed: 'missing' });
  });

  it('reads a property that its time did not know as empty [K5]', async () => {
    const roadmap = await aYear();
    const frozen = whole(must(await owner.freeze(roadmap, 'vanha', () => undefined)));
    expect(frozen.records.projects.every(({ value }) => 'theme' in value)).toBe(true);
    const read = whole((await copies(roadmap))[0] ?? { name: '', content: { unreadable: 'damaged' } });
    expect(read.records.projects.every(({ value }) => 'need' in value && value.need === undefined)).toBe(true);
  });
});
