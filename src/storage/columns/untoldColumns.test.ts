/**
 * @jest-environment node
 *
 * Lists that do not tell which of their columns are rich text, once or for long, and columns that become rich text
 * while a form is open: what was read without knowing is never written back as text.
 */
import { aMetric, aMetricValue, aRoadmap } from '../../../tests/builders';
import {
  eachWithMeasure,
  formatted,
  held,
  lead,
  loaded,
  makeRich,
  record,
  shown,
  site,
  untold,
} from '../../../tests/richMeasure';
import type { Project } from '../../domain/project';
import { isFailure } from '../../domain/store';

eachWithMeasure('alku & loppu');

const words = 'Cannot complete this action.';
const refused = { answer: { status: 500, body: { 'odata.error': { code: '-1', message: { value: words } } } } };

const html = '<p>alku &amp; loppu</p><p>omistajan <b>lisäys</b></p>';
const plain = 'alku & loppu\n\nomistajan lisäys';

describe('a column that becomes rich text while a form is open', () => {
  const renamed = (): Project => ({ ...record.value, title: 'Uusi nimi' });
  beforeEach(async () => {
    await makeRich('Problem');
    await formatted({ Problem: html });
  });

  it('is joined as its text, and further words and their undo leave no tags', async () => {
    const joined = await lead.save('projects', record, renamed());
    expect(joined).toMatchObject({ merged: ['problem'], saved: { value: { title: 'Uusi nimi', problem: plain } } });
    if (!('saved' in joined)) return;
    const before = await held('Problem');
    const further = await lead.save('projects', joined.saved, { ...joined.saved.value, problem: `${plain} ja muuta` });
    if (!('saved' in further)) throw new Error(JSON.stringify(further));
    expect(await held('Problem')).not.toContain('&lt;');
    expect(await lead.save('projects', further.saved, joined.saved.value)).toHaveProperty('saved');
    expect(await held('Problem')).toBe(before);
  });

  const acts: readonly (readonly [string, () => Promise<unknown>, object])[] = [
    [
      'a bulk change',
      () => lead.saveMany('projects', [{ base: record, mine: renamed() }]),
      [{ saved: { value: { problem: plain } } }],
    ],
    [
      'a clash',
      () => lead.save('projects', record, { ...record.value, problem: 'muuta' }),
      { clashes: ['problem'], theirs: { value: { problem: plain } } },
    ],
    ['a deletion', () => lead.remove('projects', record), { theirs: { value: { problem: plain } } }],
  ];

  it.each(acts)('is known in %s', async (_, act, outcome) => {
    expect(await act()).toMatchObject(outcome);
  });

  it('is known in what comes back from the recycle bin', async () => {
    const now = shown(loaded(await site.as('director').load()));
    const removed = await lead.remove('projects', { ...record, etag: now.etag });
    if (!('removed' in removed)) throw new Error(JSON.stringify(removed));
    expect(await lead.restore('projects', removed)).toMatchObject({ saved: { value: { problem: plain } } });
  });
});

describe('a list that once does not tell of its columns', () => {
  beforeEach(async () => {
    await makeRich('Problem');
    await formatted({ Problem: html });
  });

  it('names the text, shows no tags, and is asked again at the next check though it has not moved', async () => {
    await untold(refused, 1);
    const programme = loaded(await lead.load());
    expect([shown(programme).value.problem, programme.unread]).toEqual(['', {}]);
    expect(programme.badCells).toEqual([
      { kind: 'projects', id: record.id, column: 'Problem', title: 'Ongelma', problem: 'notTold', found: '' },
    ]);
    const checked = loaded(await lead.refresh({ ...programme, stamps: { ...programme.stamps } }));
    expect([shown(checked).value.problem, checked.badCells]).toEqual([plain, []]);
    expect(checked.rich.projects?.map(({ property }) => property)).toEqual(['problem']);
  });

  it('is the same programme while it does not tell and nothing moves', async () => {
    await untold(refused);
    site.nextSecond();
    const later = site.as('director', () => new Date(Date.now() + 60_000));
    const programme = loaded(await later.load());
    expect(await later.refresh(programme)).toBe(programme);
  });

  it('lets something else be saved and undone, and its text stays letter for letter', async () => {
    await untold(refused);
    const base = shown(loaded(await lead.load()));
    const before = await held('Problem');
    const saved = await lead.save('projects', base, { ...base.value, title: 'Uusi nimi' });
    if (!('saved' in saved)) throw new Error(JSON.stringify(saved));
    expect(await lead.save('projects', saved.saved, base.value)).toHaveProperty('saved');
    expect(await held('Problem')).toBe(before);
  });

  it('[I7] is asked before what is typed in place of the text is written, and both are shown', async () => {
    await untold(refused, 1);
    const base = shown(loaded(await lead.load()));
    const before = await held('Problem');
    const mine = { ...base.value, problem: 'kirjoitettu näkemättä' };
    const clash = { clashes: ['problem'], theirs: { value: { problem: plain } } };
    expect(await lead.save('projects', base, mine)).toMatchObject(clash);
    expect(await lead.saveMany('projects', [{ base, mine }])).toMatchObject([clash]);
    expect(await held('Problem')).toBe(before);
    const over = await lead.save('projects', { ...base, value: mine }, base.value);
    expect(over).toHaveProperty('saved');
    expect(await held('Problem')).toBe(before);
  });

  it('[I7] does not take the formatting of a text that an undo writes again just then', async () => {
    await formatted({ Problem: '<p>alku <b>loppu</b></p>' });
    const base = shown(loaded(await lead.load()));
    const before = await held('Problem');
    const saved = await lead.save('projects', base, { ...base.value, problem: 'muuta' });
    if (!('saved' in saved)) throw new Error(JSON.stringify(saved));
    await untold(refused);
    expect(await lead.save('projects', saved.saved, base.value)).toMatchObject({
      saved: { value: { problem: 'alku loppu' } },
    });
    expect(await held('Problem')).toBe(before);
  });

  it('[I7] shows what was written from here, and takes changes of it, until others write there', async () => {
    await formatted({ Problem: '' });
    await untold(refused);
    const base = shown(loaded(await lead.load()));
    const save = async (from: typeof base, problem: string): Promise<typeof base> => {
      const outcome = await lead.save('projects', from, { ...from.value, problem });
      if (!('saved' in outcome)) throw new Error(JSON.stringify(outcome));
      expect(outcome.saved.value.problem).toBe(problem);
      return outcome.saved;
    };
    const again = await save(await save(base, 'Jono on pitkä'), 'Jono on lyhyt');
    expect(await held('Problem')).toMatch(/^<div.*Jono on lyhyt<.*div>$/);
    const many = await lead.saveMany('projects', [{ base: again, mine: { ...again.value, problem: 'Jonoa ei ole' } }]);
    expect(many).toMatchObject([{ saved: { value: { problem: 'Jonoa ei ole' } } }]);
    site.nextSecond();
    const checked = loaded(await lead.load());
    expect([shown(checked).value.problem, checked.badCells]).toEqual(['Jonoa ei ole', []]);
    await formatted({ Problem: '<p>Jonoa <b>on</b></p>' });
    expect(loaded(await lead.load()).badCells).toMatchObject([{ column: 'Problem', problem: 'notTold' }]);
  });

  it('[I7] shows what was added from here', async () => {
    await untold(refused);
    await lead.load();
    const made = await lead.create('projects', { ...record.value, key: 'N', title: 'Uusi', problem: 'Jono on pitkä' });
    expect(made).toMatchObject({ saved: { value: { problem: 'Jono on pitkä' } } });
  });

  it('[I7] takes a text back with its line breaks as it was read, formatted or not', async () => {
    await formatted({ Problem: html });
    const rich = shown(loaded(await lead.load()));
    const before = await held('Problem');
    await untold(refused);
    const saved = await lead.save('projects', rich, { ...rich.value, problem: 'muuta', statusNote: 'Etenee' });
    if (!('saved' in saved)) throw new Error(JSON.stringify(saved));
    // A list that is read anew does not tell what it once told.
    await lead.load();
    expect(await lead.save('projects', saved.saved, rich.value)).toMatchObject({
      saved: { value: { problem: plain } },
    });
    expect(await held('Problem')).toBe(before);
  });

  it('refuses what is typed in its place as long as it does not tell', async () => {
    await untold(refused);
    const base = shown(loaded(await lead.load()));
    const before = await held('Problem');
    const told = { failed: 'columnsUntold', lists: ['projects'], properties: ['problem'], message: words };
    const typed = { ...base.value, problem: 'uusi', statusNote: 'Etenee' };
    expect(await lead.save('projects', base, typed)).toMatchObject(told);
    expect(await held('Problem')).toBe(before);
    expect(await lead.save('projects', base, { ...typed, problem: '' })).toMatchObject({
      saved: { value: { problem: '', statusNote: 'Etenee' } },
    });
    expect(await held('Problem')).toBe(before);
  });

  it('does not overwrite what a base from elsewhere, such as a draft, has kept with its tags', async () => {
    const raw = await held('Problem');
    const base = shown(loaded(await lead.load()));
    const draft = { ...base, value: { ...base.value, problem: raw } };
    expect(await lead.save('projects', draft, { ...draft.value, problem: `${raw} ja muuta` })).toMatchObject({
      clashes: ['problem'],
      theirs: { value: { problem: plain } },
    });
    expect(await held('Problem')).toBe(raw);
  });

  it('lets nothing be frozen without its texts', async () => {
    await untold(refused);
    const owner = site.as('owner');
    await owner.load();
    const roadmap = await owner.create('roadmaps', { ...aRoadmap().value, key: '2031', year: 2031 });
    if (!('saved' in roadmap)) throw new Error(JSON.stringify(roadmap));
    expect(await owner.freeze(roadmap.saved, 'syksy', () => undefined)).toMatchObject({
      failed: 'columnsUntold',
      lists: ['projects'],
    });
  });

  it('has its history all the same, with its texts once it tells again', async () => {
    await formatted({ Problem: '<p>uudempi</p>' });
    await untold(refused);
    const base = shown(loaded(await lead.load()));
    const versions = await lead.history('projects', base);
    if (isFailure(versions)) throw new Error(versions.failed);
    expect(versions.map(({ value }) => value.problem)).toEqual(['', '', 'alku & loppu']);
    await site.faultless();
    const told = await lead.history('projects', base);
    if (isFailure(told)) throw new Error(told.failed);
    expect(told.map(({ value }) => value.problem)).toEqual(['uudempi', plain, 'alku & loppu']);
  });
});

it.each([429, 503])(
  'an answer %i to the question for columns is throttling, at a load, a check and in the history',
  async (status) => {
    await makeRich('Problem');
    const before = loaded(await lead.load());
    await formatted({ Problem: html });
    const busy = { status, retryAfter: 0 };
    await untold(busy);
    expect(await lead.refresh(before)).toMatchObject({ failed: 'throttled' });
    expect(await lead.history('projects', record)).toMatchObject({ failed: 'throttled' });
    expect(await site.as('director').load()).toMatchObject({ failed: 'throttled' });
    await site.faultless();
    expect(shown(loaded(await lead.load())).value.problem).toBe(plain);
  },
  120_000,
);

it('one list that does not tell takes the rich text of no other away', async () => {
  const owner = site.as('owner');
  await owner.load();
  const metric = await owner.create('metrics', { ...aMetric().value, key: 'X' });
  if (!('saved' in metric)) throw new Error(JSON.stringify(metric));
  const value = { ...aMetricValue().value, key: 'Y', metric: metric.saved.id, note: '' };
  const made = await owner.create('metricValues', value);
  if (!('saved' in made)) throw new Error(JSON.stringify(made));
  await makeRich('Problem');
  await makeRich('Note', 'MetricValues');
  await site.change('owner', 'MetricValues', made.saved.id, { Note: '<p>huomio</p>' });
  await formatted({ Problem: html });
  await untold({ status: 403 }, undefined, 'MetricValues');
  const programme = loaded(await lead.load());
  expect(shown(programme).value.problem).toBe(plain);
  expect(programme.records.metricValues.map(({ value: { note } }) => note)).toEqual(['']);
  expect(programme.badCells.map(({ kind }) => kind)).toEqual(['metricValues']);
});

it('[I7] a text with line breaks is taken back as it stood while its list does not tell, no other one', async () => {
  const text = 'Ensin tämä\nja sitten & tuo';
  await formatted({ Problem: text });
  await untold({ status: 403 });
  const base = shown(loaded(await lead.load()));
  const saved = await lead.save('projects', base, { ...base.value, problem: 'muuta' });
  if (!('saved' in saved)) throw new Error(JSON.stringify(saved));
  expect(await lead.save('projects', saved.saved, base.value)).toMatchObject({ saved: { value: { problem: text } } });
  expect(await held('Problem')).toBe(text);
  const other = { ...base.value, problem: `${text}!` };
  const now = shown(loaded(await lead.load()));
  expect(await lead.save('projects', now, other)).toMatchObject({ failed: 'columnsUntold', properties: ['problem'] });
});
