import { at, changedBy, measure, opened, problemsOf, record, status } from '../../../tests/editedMeasure';
import type { Project } from '../project';
import { backFromClash, choose, offering, open, resume, send, typeIn } from './editing';
import { draftOf, isDirty } from './editingState';
import { type Form } from './form';

describe('a draft', () => {
  const begun = typeIn(opened(), { title: 'Minun' });
  const draft = draftOf(begun, at);

  it('is kept from the first letter on, and gone when nothing differs', () => {
    expect([draft?.mine.title, isDirty(begun), draftOf(opened(), at)]).toEqual(['Minun', true, undefined]);
    expect(draftOf(typeIn(begun, { title: 'Arkistot' }), at)).toBeUndefined();
  });

  it('is offered by its own form alone [D6]', () => {
    expect([opened(measure, record, draft).offered, opened(status, record, draft).offered]).toEqual([draft, undefined]);
    expect(offering(opened(measure, record, draft), undefined).offered).toBeUndefined();
  });

  it('is joined with what others wrote elsewhere meanwhile [D4]', () => {
    const now = changedBy({ problem: 'Heidän' });
    const resumed = resume(opened(measure, now, draft), 'o2');
    expect([resumed.mine.title, resumed.mine.problem, resumed.base, resumed.joined]).toEqual([
      'Minun',
      'Heidän',
      now,
      ['problem'],
    ]);
  });

  it('goes on from its own base where the page knows less: it shows what was kept from the last time [D3]', () => {
    const saved = changedBy({ title: 'Tallennettu' });
    const kept = draftOf(typeIn(opened(measure, saved), { title: 'Kesken' }), at);
    const resumed = resume(opened(measure, record, kept), 'o2');
    expect([resumed.clash, resumed.joined, resumed.base, resumed.mine.title]).toEqual([undefined, [], saved, 'Kesken']);
  });

  it('keeps the letters of a number, also of one that reads otherwise than it is written [D1]', () => {
    const planned: Form<Project> = { name: 'measure', properties: ['plannedOneOff'] };
    const typed = typeIn(opened(planned), { plannedOneOff: 12500.5 }, { plannedOneOff: '12 500,50' });
    const { letters } = resume(opened(planned, record, draftOf(typed, at)), 'o2');
    expect(letters).toEqual({ plannedOneOff: '12 500,50' });
  });

  it('keeps the letters of a number that is none, until something else is typed there [D1]', () => {
    const graded: Form<Project> = { name: 'measure', properties: ['benefit'] };
    const typed = typeIn(opened(graded), { benefit: Number.NaN }, { benefit: 'noin 3' });
    const resumed = resume(opened(graded, record, draftOf(typed, at)), 'o2');
    expect([resumed.mine.benefit, resumed.letters['benefit']]).toEqual([Number.NaN, 'noin 3']);
    // Also where the number comes from elsewhere, such as from the words beside it.
    expect(typeIn(resumed, { benefit: 3 }).letters['benefit']).toBeUndefined();
  });

  it('of a package of before a property was added goes on without a change of that property [D4]', () => {
    const kept = draftOf(typeIn(opened(), { title: 'Kesken' }), at);
    if (!kept?.base) throw new Error('No draft.');
    const { titleSv: _, ...older } = kept.mine;
    const { titleSv: __, ...olderBase } = kept.base.value;
    const draft = { ...kept, mine: older as Project, base: { ...kept.base, value: olderBase as Project } };
    const named = changedBy({ titleSv: 'Arkiven' });
    const resumed = resume(opened(measure, named, draft), 'o2');
    expect([resumed.mine.title, resumed.mine.titleSv, resumed.joined]).toEqual(['Kesken', 'Arkiven', []]);
    const added = open({ form: measure, opening: 'o1', base: undefined, begun: record.value, draft, problemsOf });
    expect(resume({ ...added, offered: { ...draft, base: undefined } }, 'o2').mine.titleSv).toBe(record.value.titleSv);
  });

  it('comes under what the form was opened with: a status chosen on the board stays chosen', () => {
    const begunStatus = typeIn(opened(status), { status: 'started', statusNote: 'Kesken.' });
    const kept = draftOf(begunStatus, at);
    const resumed = resume(opened(status, record, kept), 'o2', { status: 'done' });
    expect(resumed.mine).toMatchObject({ status: 'done', statusNote: 'Kesken.' });
    expect(send(resumed).sending?.mine.status).toBe('done');
  });

  it('clashes with what others wrote there, and rests on its own base until a person has chosen [D4]', () => {
    const now = changedBy({ title: 'Heidän' });
    const resumed = resume(opened(measure, now, draft), 'o2');
    expect([resumed.clash?.properties, resumed.clash?.theirs, resumed.base]).toEqual([['title'], now, record]);
    expect(send(resumed).sending).toBeUndefined();
    expect(send(backFromClash(resumed)).sending?.base).toEqual(record);
    const sent: readonly Project[] = [];
    const mine = { ...now.value, title: 'Minun' };
    expect(choose(resumed, new Set(['title'])).sending).toEqual({ base: now, mine, sent });
    expect(choose(resumed, new Set()).sending).toEqual({ base: now, mine: now.value, sent });
  });
});
