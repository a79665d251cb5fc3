import { aProject } from '../../../tests/builders';
import type { Versioned } from '../programme';
import type { Project } from '../project';
import { answered, observed, open, send, typeIn } from './editing';
import { draftOf, type Editing } from './editingState';
import type { Form } from './form';

const status: Form<Project> = { name: 'status', properties: ['statusNote', 'problem'] };
const record: Versioned<Project> = { ...aProject({ statusNote: 'Alku.' }), etag: '"1"' };
const rowOf = (change: Partial<Project>, etag: string): Versioned<Project> => ({
  ...record,
  etag,
  value: { ...record.value, ...change },
});
const opened = open<Project>({
  form: status,
  opening: 'o1',
  base: record,
  begun: record.value,
  draft: undefined,
  problemsOf: () => [],
});
/** The edit once "Väärä." was sent; `typed` once its answer was lost. */
const sent = send(typeIn(opened, { statusNote: 'Väärä.' }));
const lost = answer(sent, { failed: 'offline', unsure: true });

function answer(state: Editing<Project>, given: Parameters<typeof answered<Project>>[2]): Editing<Project> {
  if (!state.sending) throw new Error('Nothing is on its way.');
  return answered(state, state.sending, given);
}

describe('what is typed back', () => {
  it('while its save is on its way is a draft: the page may be gone before the answer [D3]', () => {
    const back = typeIn(sent, { statusNote: 'Alku.' });
    expect(draftOf(back, '2026-11-30T08:00:00Z')).toMatchObject({
      mine: { statusNote: 'Alku.' },
      sent: [{ statusNote: 'Väärä.' }],
      unsure: true,
    });
  });

  it('after a save that may have arrived is a clash where others wrote there since [M2] [M4]', () => {
    const back = typeIn(lost, { statusNote: 'Alku.' });
    const theirs = rowOf({ statusNote: 'Kollegan.' }, '"3"');
    for (const state of [answer(send(back), { theirs, clashes: ['statusNote'] }), observed(back, theirs)]) {
      expect([state.clash?.properties, state.failure, state.sending]).toEqual([['statusNote'], undefined, undefined]);
      expect([state.clash?.mine.statusNote, state.clash?.theirs.value.statusNote]).toEqual(['Alku.', 'Kollegan.']);
    }
  });

  it('is joined where others wrote elsewhere, and is none where the save had not arrived [M1] [M4]', () => {
    const back = typeIn(lost, { statusNote: 'Alku.' });
    const theirs = rowOf({ problem: 'Heidän.' }, '"2"');
    const next = answer(send(back), { theirs, clashes: ['statusNote'] });
    expect([next.clash, next.sending?.mine]).toMatchObject([undefined, { statusNote: 'Alku.', problem: 'Heidän.' }]);
  });
});
