import { aRoadmap } from '../../../tests/builders';
import { at, changedBy, measure, opened, problemsOf, record, status } from '../../../tests/editedMeasure';
import { stepForm } from '../meeting/decisionForms';
import type { Project } from '../project';
import type { Roadmap } from '../roadmap';
import { answered, choose, follow, observed, open, resume, send, stayOpen, typeIn } from './editing';
import { changedIn, draftOf, isDirty, type Editing } from './editingState';
import { formWithout, type Form } from './form';

describe('a form', () => {
  it('proposes what follows from what was typed, until somebody types that themselves', () => {
    const proposed = typeIn(opened(status), { status: 'done' });
    expect(proposed.mine).toMatchObject({ status: 'done', statusDate: '2026-11-29' });
    const own = typeIn(typeIn(proposed, { statusDate: '2026-11-01' }), { status: 'started' });
    expect(own.mine).toMatchObject({ status: 'started', statusDate: '2026-11-01' });
  });

  it('neither writes nor proposes what the site has no column for [V1]', () => {
    const form = formWithout(status, ['statusDate', 'statusNote']);
    const sent = send(typeIn(opened(form), { status: 'done', statusNote: 'Valmis.' }));
    expect(sent.sending?.mine).toEqual({ ...record.value, status: 'done' });
    expect(formWithout(status, [])).toBe(status);
  });

  it('sends what was changed as it is to be kept, and leaves the letters in its fields as they were typed [D1]', () => {
    const trimmed: Form<Project> = {
      ...measure,
      tidy: (project) => ({ ...project, title: project.title.trim(), problem: project.problem.trim() }),
    };
    const loose = { ...record, value: { ...record.value, problem: ' Paperia ' } };
    const typed = typeIn(opened(trimmed, loose), { title: ' Uusi ' });
    const sent = send(typed);
    expect(sent.sending?.mine).toMatchObject({ title: 'Uusi', problem: ' Paperia ' });
    if (!sent.sending) throw new Error('Not sent.');
    const saved = { ...loose, etag: '"2"', value: sent.sending.mine };
    expect(answered(sent, sent.sending, { saved, merged: [] }).settled?.record).toBe(saved);
    const more = answered(typeIn(sent, { title: 'Uusi ja ' }), sent.sending, { saved, merged: [] });
    expect([more.mine.title, more.settled]).toEqual(['Uusi ja ', undefined]);
    const draft = draftOf(typed, at);
    expect(resume(opened(trimmed, loose, draft), 'o2').mine.title).toBe(' Uusi ');
    const same = answered(sent, sent.sending, { theirs: { ...saved, etag: '"3"' }, clashes: [] });
    expect([same.clash, same.sending]).toEqual([undefined, expect.anything()]);
  });

  it('keeps a blank that was just typed, whatever an answer or a read makes of the word before it [D1]', () => {
    const trimmed: Form<Project> = { ...measure, tidy: (project) => ({ ...project, title: project.title.trim() }) };
    const sent = send(typeIn(opened(trimmed), { title: '2500' }));
    if (!sent.sending) throw new Error('Not sent.');
    const typed = typeIn(sent, { title: '2500 ' });
    const saved = { ...changedBy({ title: '2500' }) };
    const stays = stayOpen(answered(typed, sent.sending, { saved, merged: [] }));
    expect([stays.mine.title, stays.settled, isDirty(stays)]).toEqual(['2500 ', undefined, false]);
    const later = { ...saved, etag: '"3"', value: { ...saved.value, problem: 'Muuta' } };
    expect(follow(stays, later, later.value).mine.title).toBe('2500 ');
    const lost = answered(sent, sent.sending, { failed: 'offline', unsure: true });
    expect(stayOpen(observed(typeIn(lost, { title: '2500 ' }), saved)).mine.title).toBe('2500 ');
    // What was typed back to what it rests on, but for a blank.
    const begun = send(typeIn(opened(trimmed), { problem: 'Muu' }));
    if (!begun.sending) throw new Error('Not sent.');
    const theirs = changedBy({ status: 'done' });
    const joined = answered(typeIn(begun, { title: 'Arkistot ' }), begun.sending, { theirs, clashes: [] });
    expect([joined.mine.title, joined.mine.status]).toEqual(['Arkistot ', 'done']);
  });

  it('writes its own properties alone [D6]', () => {
    const sent = send(typeIn(opened(status), { status: 'done', title: 'Muu' }));
    expect(sent.sending?.mine).toMatchObject({ status: 'done', title: 'Arkistot' });
  });

  it('is held by what it changes and is wrong, not by what was wrong before [D6]', () => {
    const held = send(typeIn(opened(), { title: '' }));
    expect([held.sending, held.tried, held.refusals]).toEqual([undefined, true, 1]);
    const wrongBefore = { ...record, value: { ...record.value, link: { url: 'none', description: '' } } };
    expect(send(typeIn(opened(measure, wrongBefore), { title: 'Uusi' })).sending).toBeDefined();
  });

  it('is held by what is wrong after a clash was answered, and after what clashed was typed away [D6]', () => {
    const now = changedBy({ problem: 'Heidän' });
    const sent = send(typeIn(opened(), { problem: 'Minun' }));
    if (!sent.sending) throw new Error('Not sent.');
    const answer = { theirs: now, clashes: ['problem'] };
    const clashed = answered(typeIn(sent, { title: '' }), sent.sending, answer);
    expect(clashed.clash?.properties).toEqual(['problem']);
    const chosen = choose(clashed, new Set(['problem']));
    expect([chosen.sending, chosen.clash, chosen.refusals, chosen.mine.problem]).toEqual([
      undefined,
      undefined,
      1,
      'Minun',
    ]);
    const away = answered(typeIn(sent, { title: '', problem: 'Heidän' }), sent.sending, answer);
    expect([away.sending, away.clash, away.refusals]).toEqual([undefined, undefined, 1]);
  });

  it('is held by what is wrong with a partner of what it changes, such as the code in another year [D6]', () => {
    const form: Form<Project> = {
      ...measure,
      together: [['link', 'year']],
      properties: [...measure.properties, 'year'],
    };
    const wrong = { ...record, value: { ...record.value, link: { url: 'none', description: '' } } };
    expect(send(typeIn(opened(form, wrong), { year: 2026 })).sending).toBeUndefined();
    expect(send(typeIn(opened(form, wrong), { title: 'Uusi' })).sending).toBeDefined();
  });

  it('sends once, whatever is pressed', () => {
    const sent = send(typeIn(opened(), { title: 'Uusi' }));
    expect(send(sent)).toBe(sent);
  });

  it('keeps what was typed while a save was on its way [D3]', () => {
    const sent = send(typeIn(opened(), { title: 'Uusi' }));
    if (!sent.sending) throw new Error('Not sent.');
    const typed = typeIn(sent, { problem: 'Lisää paperia' });
    const after = answered(typed, sent.sending, { saved: changedBy({ title: 'Uusi' }), merged: [] });
    expect([after.settled, changedIn(after), after.mine.problem]).toEqual([undefined, ['problem'], 'Lisää paperia']);
    // The same field was joined from somebody else: that is for a person to choose.
    const both = changedBy({ title: 'Uusi', problem: 'Heidän' });
    const contested = answered(typed, sent.sending, { saved: both, merged: ['problem'] });
    expect([contested.clash?.properties, contested.settled, contested.mine.problem]).toEqual([
      ['problem'],
      undefined,
      'Lisää paperia',
    ]);
    const quiet = answered(sent, sent.sending, { saved: changedBy({ title: 'Uusi' }), merged: ['problem'] });
    expect(quiet.settled).toMatchObject({ created: false, joined: ['problem'] });
    expect(answered(quiet, sent.sending, { failed: 'offline' })).toBe(quiet);
  });
});

describe('a record that others, or the reader elsewhere, have changed', () => {
  it('is followed while nobody has typed, and never back', () => {
    const now = changedBy({ title: 'Uusi' });
    const followed = follow(opened(), now, now.value);
    expect([followed.base, followed.mine.title]).toEqual([now, 'Uusi']);
    expect(follow(followed, record, record.value)).toBe(followed);
    const typing = typeIn(opened(), { problem: 'Minun' });
    expect(follow(typing, now, now.value)).toBe(typing);
  });

  it('takes with it what only followed from what was given up: whoever gives way on all writes nothing [D3]', () => {
    const now = changedBy({ statusNote: 'Heidän' });
    const dated: Form<Project> = {
      ...status,
      proposal: (change, typed) =>
        ('statusNote' in change || 'status' in change) && !typed.has('statusDate') ? { statusDate: '2026-11-29' } : {},
    };
    const clashOf = (state: Editing<Project>): Editing<Project> => {
      const sent = send(state);
      if (!sent.sending) throw new Error('Not sent.');
      return answered(sent, sent.sending, { theirs: now, clashes: ['statusNote'] });
    };
    const given = choose(clashOf(typeIn(opened(dated), { statusNote: 'Minun' })), new Set());
    expect(given.sending?.mine).toEqual(now.value);
    const kept = choose(clashOf(typeIn(opened(dated), { statusNote: 'Minun' })), new Set(['statusNote'] as const));
    expect(kept.sending?.mine).toMatchObject({ statusNote: 'Minun', statusDate: '2026-11-29' });
    const both = choose(clashOf(typeIn(opened(dated), { statusNote: 'Minun', status: 'done' })), new Set());
    expect(both.sending?.mine).toMatchObject({ statusNote: 'Heidän', status: 'done', statusDate: '2026-11-29' });
  });
});

it('a status that the form was opened with stays chosen by whoever gives way on the sentence beside it [D3]', () => {
  const now = changedBy({ statusNote: 'Heidän' });
  const begun: Project = { ...record.value, status: 'done', statusDate: '2026-11-29' };
  const moved = open({
    form: status,
    opening: 'o1',
    base: record,
    begun,
    chosen: ['status'],
    draft: undefined,
    problemsOf,
  });
  const sent = send(typeIn(moved, { statusNote: 'Minun' }));
  if (!sent.sending) throw new Error('Not sent.');
  const clashed = answered(sent, sent.sending, { theirs: now, clashes: ['statusNote'] });
  expect(choose(clashed, new Set()).sending?.mine).toMatchObject({ status: 'done', statusNote: 'Heidän' });
});

it('a step that somebody else has made impossible is refused: there is nothing to choose between [M2]', () => {
  const roadmap = aRoadmap({ year: 2025, state: 'proposal', board: 'Kaupunginhallitus', decisionDate: '2025-12-15' });
  const form = stepForm(roadmap.value);
  const opening = { form, opening: 'o1', base: roadmap, begun: roadmap.value, draft: undefined, problemsOf: () => [] };
  const sent = send(typeIn(open<Roadmap>(opening), { state: 'approved' }));
  if (!sent.sending) throw new Error('Not sent.');
  const returned = { ...roadmap, etag: '"9"', value: { ...roadmap.value, state: 'returned' as const } };
  const refused = { failed: 'wrongStep', wrong: 'redraftFirst' };
  const answer = answered(sent, sent.sending, { theirs: returned, clashes: ['state'] });
  const lost = answered(sent, sent.sending, { failed: 'offline', unsure: true });
  for (const state of [answer, observed(lost, returned)])
    expect([state.failure, state.clash, state.unsure]).toEqual([refused, undefined, false]);
});
