/**
 * @jest-environment node
 *
 * Columns of text that a city has turned into rich text: their text is shown and written, their formatting is left
 * where nobody changes the text, and owners are told.
 */
import { aProject } from '../../../tests/builders';
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
} from '../../../tests/richMeasure';
import type { Project } from '../../domain/project';
import { isFailure } from '../../domain/store';

eachWithMeasure('Ennen <b>\nkaksi riviä');

it('is shown as text with its paragraphs, also at a check, and named', async () => {
  const before = loaded(await lead.load());
  await makeRich('Problem');
  await formatted({ Problem: '<p>Palvelu on <strong>hidas</strong>: 3 s</p><p>&amp; kallis</p>' });
  const checked = loaded(await lead.refresh(before));
  expect([before.rich, checked.rich]).toEqual([{}, { projects: [{ property: 'problem', title: 'Ongelma' }] }]);
  expect(shown(checked).value.problem).toBe('Palvelu on hidas: 3 s\n\n& kallis');
  expect(checked.badCells).toEqual([]);
});

it('keeps its formatting when something else is saved, and has the text alone when that is', async () => {
  await makeRich('Problem');
  await makeRich('StatusNote');
  await formatted({ Problem: '<p>Palvelu on <strong>hidas</strong></p>', StatusNote: '<p>Alussa</p>' });
  const base = shown(loaded(await lead.load()));
  const text = 'Etenee: a < b & c\nToinen rivi';
  const saved = await lead.save('projects', base, { ...base.value, statusNote: text });
  expect(saved).toMatchObject({ merged: [], saved: { value: { statusNote: text } } });
  expect(await held('Problem')).toContain('<strong>hidas</strong>');
  expect(await held('StatusNote')).toMatch(
    /^<div class="ExternalClass\w{32}"><div>Etenee&#58; a &lt; b &amp; c<br>Toinen rivi<\/div><\/div>$/,
  );
  const again = shown(loaded(await site.as('director').load()));
  expect(again.value.statusNote).toBe(text);
});

it('is joined with what others wrote, by its text', async () => {
  await makeRich('Problem');
  await formatted({ Problem: '<p>Palvelu on <strong>hidas</strong></p>' });
  const base = shown(loaded(await lead.load()));
  await formatted({ Problem: '<p>Palvelu on hidas</p>', Title: 'Muun nimi' });
  const saved = await lead.save('projects', base, { ...base.value, problem: 'Palvelu on nopea' });
  expect(saved).toMatchObject({ saved: { value: { title: 'Muun nimi', problem: 'Palvelu on nopea' } } });
});

it('has its earlier versions as text, those from before too', async () => {
  await makeRich('Problem');
  await formatted({ Problem: '<p>Palvelu on <strong>hidas</strong></p>' });
  const versions = await lead.history('projects', shown(loaded(await lead.load())));
  if (!Array.isArray(versions)) throw new Error(JSON.stringify(versions));
  expect(versions.map(({ value }: { value: Project }) => value.problem)).toEqual([
    'Palvelu on hidas',
    'Ennen <b>\nkaksi riviä',
  ]);
});

it('is known in the history, too, where no cell looks like it today; a version comes back as it was', async () => {
  await makeRich('Problem');
  await formatted({ Problem: '<p>Ensin <strong>vahva</strong></p>' });
  const before = await held('Problem');
  await formatted({ Problem: '' });
  const base = shown(loaded(await lead.load()));
  const versions = await lead.history('projects', base);
  if (isFailure(versions)) throw new Error(versions.failed);
  expect(versions[1]?.value.problem).toBe('Ensin vahva');
  const restored = { ...base.value, problem: versions[1]?.value.problem ?? '' };
  expect(await lead.save('projects', base, restored)).toHaveProperty('saved');
  expect(await held('Problem')).toBe(before);
});

it('of which the list does not tell takes nothing else away, and its tags are shown to nobody', async () => {
  await makeRich('Problem');
  await formatted({ Problem: '<p>Ensin</p>' });
  await site.fault({ match: { path: '/fields?$select=InternalName,Title,RichText' }, do: { status: 403 } });
  const programme = loaded(await lead.load());
  expect([programme.unread, programme.rich, shown(programme).value.problem]).toEqual([{}, {}, '']);
});

it.each([
  ['tell', { answer: { status: 500, body: { 'odata.error': { code: '-1', message: { value: 'No.' } } } } }],
  ['let the reader ask', { status: 403 }],
] as const)(
  'of which the list does not %s takes what reads alike in either kind, and all else is told by its field',
  async (_, answer) => {
    await site.fault({ match: { path: '/fields?$select=InternalName,Title,RichText' }, do: answer });
    const changed = { ...record.value, problem: 'Uusi & <b>', title: 'Nimi' };
    const told = { failed: 'columnsUntold', lists: ['projects'], properties: ['problem'] };
    expect(await lead.save('projects', record, changed)).toMatchObject(told);
    expect(await lead.create('projects', { ...changed, key: 'X' })).toMatchObject(told);
    expect(await lead.saveMany('projects', [{ base: record, mine: changed }])).toEqual([expect.objectContaining(told)]);
    expect(await held('Problem')).toBe(record.value.problem);
    const alike = { ...changed, problem: 'Uusi > vanha' };
    const rows = [changed, alike].map((mine) => ({ base: record, mine }));
    expect(await lead.saveMany('projects', rows)).toMatchObject([told, { saved: { value: alike } }]);
    expect(await lead.create('projects', { ...alike, key: 'X' })).toMatchObject({
      saved: { value: { title: 'Nimi' } },
    });
    expect(await held('Problem')).toBe('Uusi > vanha');
  },
);

it.each([401, 429])(
  'a site that answers %i to the question for columns lets no text be written',
  async (status) => {
    await site.fault({ match: { path: '/fields?$select=InternalName,Title,RichText' }, do: { status, retryAfter: 0 } });
    const failed = status === 401 ? 'signedOut' : 'throttled';
    expect(await lead.save('projects', record, { ...record.value, problem: 'Uusi' })).toMatchObject({ failed });
  },
  60_000,
);

it('is not seen in a text that only looks like elements', async () => {
  await formatted({ Problem: '<div>kirjoitettu näin</div>' });
  const programme = loaded(await lead.load());
  expect([programme.rich, shown(programme).value.problem]).toEqual([{}, '<div>kirjoitettu näin</div>']);
  const further = await lead.save('projects', shown(programme), { ...shown(programme).value, problem: '<b>uusi</b>' });
  expect(further).toHaveProperty('saved');
  expect(await held('Problem')).toBe('<b>uusi</b>');
  expect(loaded(await lead.refresh(programme)).rich).toEqual({});
});

it('is known before the first text is written to it, and what looks like an element stays', async () => {
  await makeRich('StatusNote');
  const text = 'Kulut: a <b on pienempi & kasvaa\nToinen';
  const saved = await lead.save('projects', record, { ...record.value, statusNote: text });
  expect(saved).toMatchObject({ saved: { value: { statusNote: text } } });
  const made = await lead.create('projects', aProject({ key: 'U', code: '', statusNote: text }).value);
  expect(made).toMatchObject({ saved: { value: { statusNote: text } } });
  expect(loaded(await lead.load()).records.projects.map(({ value }) => value.statusNote)).toEqual([text, text]);
});

it('is known at a check, too, after another column of its list', async () => {
  await makeRich('Problem');
  await formatted({ Problem: '<p>Yksi</p>' });
  const before = loaded(await lead.load());
  await makeRich('StatusNote');
  await formatted({ StatusNote: '<p>Etenee <b>hyvin</b>: kyllä</p>' });
  const checked = loaded(await lead.refresh(before));
  expect(shown(checked).value.statusNote).toBe('Etenee hyvin: kyllä');
  expect(checked.rich.projects?.map(({ property }) => property)).toEqual(['statusNote', 'problem']);
});

it('has its formatting back when a change of it is undone, or an earlier version is restored', async () => {
  await makeRich('Problem');
  const html = '<p>Palvelu on <strong>hidas</strong>, <a href="https://borga.fi">tästä</a></p>';
  await formatted({ Problem: html });
  const base = shown(loaded(await lead.load()));
  const before = await held('Problem');
  const saved = await lead.save('projects', base, { ...base.value, problem: 'Palvelu on nopea' });
  if (!('saved' in saved)) throw new Error(JSON.stringify(saved));
  expect(await lead.save('projects', saved.saved, base.value)).toHaveProperty('saved');
  expect(await held('Problem')).toBe(before);
  await formatted({ Problem: '<p>Kolmas</p>' });
  const other = site.as('director');
  const again = shown(loaded(await lead.load()));
  const versions = await lead.history('projects', again);
  expect([isFailure(versions), isFailure(loaded(await other.load()))]).toEqual([false, false]);
  expect(await lead.save('projects', again, { ...again.value, problem: base.value.problem })).toHaveProperty('saved');
  expect(await held('Problem')).toBe(before);
});
