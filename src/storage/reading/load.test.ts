/**
 * @jest-environment node
 *
 * Lists that are there and cannot be read, all of them or some.
 */
import { anEffect, aProject, aRoadmap } from '../../../tests/builders';
import type { LocalSite } from '../../../tests/localSite';
import { readySite } from '../../../tests/readySite';
import { isUnread, kinds, setUpReason, type Programme } from '../../domain/programme';
import { withFormerRows } from '../../domain/readAgain';
import { isFailure } from '../../domain/store';

let site: LocalSite;
let project: number;
beforeAll(async () => {
  site = await readySite();
  const owner = site.as('owner');
  const measure = await owner.create('projects', aProject({ key: 'M', code: '' }).value);
  if (!('saved' in measure)) throw new Error(JSON.stringify(measure));
  project = measure.saved.id;
  await owner.create('effects', { ...anEffect().value, key: 'E', project });
});
afterEach(() => site.faultless());
afterAll(() => site.close());

const words = 'Cannot complete this action.';
const ofSharePoint = { 'odata.error': { code: '-2130575340', message: { lang: 'en-US', value: words } } };

/** From now on SharePoint answers a question for the rows of these lists so. */
async function answer(lists: string, status: number, body: object = ofSharePoint): Promise<void> {
  await site.fault({ match: { path: `Lists/${lists}')/items` }, times: 100, do: { answer: { status, body } } });
}

function loaded(outcome: object): Programme {
  if (isFailure(outcome) || !('records' in outcome)) throw new Error(JSON.stringify(outcome));
  return outcome as Programme;
}

describe('a list that is there and cannot be read', () => {
  it.each([
    ['in SharePoint’s words', ofSharePoint, { message: words }],
    ['without a word', {}, {}],
  ])('is named %s, and all others are read', async (_, body, said) => {
    await answer('Projects', 500, body);
    for (const user of ['owner', 'director']) {
      const programme = loaded(await site.as(user).load());
      expect(programme.unread).toEqual({
        projects: { why: 'failed', correlation: expect.any(String) as string, ...said },
      });
      expect([isUnread(programme, 'projects'), isUnread(programme, 'effects')]).toEqual([true, false]);
      expect(programme.rights.lists.projects).toEqual({ add: false, edit: false, remove: false });
    }
  });

  it('is named, too, where it answers to nothing at all, its columns among it', async () => {
    const told = { projects: { why: 'failed', message: words, correlation: expect.any(String) as string } };
    const director = site.as('director');
    const before = loaded(await director.load());
    for (const status of [500, 400, 404]) {
      await site.faultless();
      await site.fault({ match: { path: "Lists/Projects')/" }, do: { answer: { status, body: ofSharePoint } } });
      expect(loaded(await site.as('owner').load()).unread).toEqual(told);
      expect(loaded(await director.refresh({ ...before, stamps: { ...before.stamps, projects: '' } })).unread).toEqual(
        told,
      );
    }
  });

  it('keeps what points at its rows, and calls none of it wrong', async () => {
    await answer('Projects', 500);
    const programme = loaded(await site.as('owner').load());
    expect([programme.badCells, programme.records.effects.map(({ value }) => value.project)]).toEqual([[], [project]]);
  });

  it('is no reason for set-up where it is that of the settings', async () => {
    await answer('Settings', 500);
    expect(setUpReason(loaded(await site.as('owner').load()))).toBeUndefined();
  });

  it('is read again at each check, and comes back', async () => {
    await answer('Effects', 500);
    const director = site.as('director');
    const without = loaded(await director.load());
    expect(loaded(await director.refresh(without)).unread).toEqual(without.unread);
    await site.faultless();
    const whole = loaded(await director.refresh(without));
    expect([whole.unread, whole.records.effects.length]).toEqual([{}, 1]);
  });

  it('shows what it held before, with its moment, when it stops answering', async () => {
    const owner = site.as('owner');
    const before = loaded(await owner.load());
    await answer('Effects', 500);
    // Just written lists are read again by the next check.
    const after = withFormerRows(before, loaded(await owner.refresh(before)));
    expect(after.records.effects).toEqual(before.records.effects);
    expect(after.unread.effects).toMatchObject({ message: words, shownAsOf: before.readAt });
    const later = withFormerRows(after, loaded(await owner.load()));
    expect([later.records.effects.length, later.unread.effects?.shownAsOf]).toEqual([1, before.readAt]);
    // A form that is open on it stays what it was.
    expect(later.rights.lists.effects.edit).toBe(true);
  });

  it('that the reader may no longer see shows nothing of before', async () => {
    const director = site.as('director');
    const before = loaded(await director.load());
    await answer('Effects', 403);
    const after = withFormerRows(before, loaded(await director.load()));
    expect([after.records.effects, after.unread.effects?.why]).toEqual([[], 'forbidden']);
  });

  it('is in no copy and lets no decision be made', async () => {
    const owner = site.as('owner');
    await owner.load();
    const roadmap = await owner.create('roadmaps', { ...aRoadmap().value, key: '2031', year: 2031 });
    if (!('saved' in roadmap)) throw new Error(JSON.stringify(roadmap));
    await answer('Effects', 500);
    const unreadable = { failed: 'unreadable', lists: ['effects'], message: words };
    expect(await owner.freeze(roadmap.saved, 'syksy', () => undefined)).toMatchObject(unreadable);
    const proposal = { ...roadmap.saved.value, state: 'proposal' as const };
    expect(await owner.decide(roadmap.saved, proposal, () => undefined)).toMatchObject(unreadable);
  });
});

it('eight lists that cannot be read are a failure that names them', async () => {
  for (const kind of kinds) await answer(kind.charAt(0).toUpperCase() + kind.slice(1), 500);
  expect(await site.as('owner').load()).toMatchObject({ failed: 'unreadable', message: words });
});

it('eight lists that are closed to the reader are the whole site, not lists by their names', async () => {
  await site.fault({ match: { path: ')/items' }, times: 100, do: { answer: { status: 403, body: ofSharePoint } } });
  const failure = await site.as('director').load();
  expect([failure, 'names' in failure]).toEqual([expect.objectContaining({ failed: 'forbidden' }), false]);
});

it.each([
  [401, 'signedOut'],
  [429, 'throttled'],
])(
  'an answer %i to one list is the whole site’s: %s',
  async (status, failed) => {
    await answer('Effects', status);
    expect(await site.as('director').load()).toMatchObject({ failed });
  },
  120_000,
);

it('a list that does not tell of its columns lets those that another list lacks be found all the same', async () => {
  await answer('Themes', 400);
  await site.fault({
    match: { path: "Lists/Themes')/fields" },
    do: { answer: { status: 403, body: ofSharePoint } },
  });
  const rows = "web/getList('/sites/digi/Lists/Effects')";
  const path = `${rows}/fields/getByInternalNameOrTitle('EffectSv')`;
  expect(await site.post('owner', path, '', 'DELETE')).toBe(200);
  const programme = loaded(await site.as('owner').load());
  expect([programme.lacks, Object.keys(programme.unread)]).toEqual([{ effects: ['effectSv'] }, ['themes']]);
});
