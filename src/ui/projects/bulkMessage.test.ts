import { aProgramme, aProject } from '../../../tests/builders';
import type { Programme, Versioned } from '../../domain/programme';
import type { Project } from '../../domain/project';
import type { SaveOutcome } from '../../domain/store';
import { fi } from '../../loc/fi/fi';
import { noMessages, settled, told } from '../app/messages';
import { endedMessage, undoneMessage } from './bulkMessage';
import { settledSteps, undoing, type BulkStep } from './bulkSteps';

const names = ['A', 'B', 'C', 'D'] as const;
const before = names.map((key, id) => ({ ...aProject({ key, status: 'planned' }), id: id + 1, etag: '"1"' }));
const done = (row: Versioned<Project>): Project => ({ ...row.value, status: 'done' });
const lost: SaveOutcome<'projects'> = { failed: 'offline', unsure: true };
const steps = before.map((base, index): BulkStep => {
  const mine = done(base);
  return { base, mine, outcome: index === 0 ? { saved: { ...base, value: mine, etag: '"2"' }, merged: [] } : lost };
});
const undo = jest.fn(() => Promise.resolve());
const run = jest.fn(() => Promise.resolve());
const how = { words: fi.projects.bulk, undo, run };
/** The list as it is read: A and B have arrived, C has not, D was changed by others. */
const read: Programme = aProgramme({
  projects: before.map((row, index) => {
    if (index < 2) return { ...row, value: done(row), etag: '"2"' };
    return index === 2 ? row : { ...row, value: { ...row.value, status: 'dropped' as const }, etag: '"3"' };
  }),
});

describe('a change of many of which nobody knows whether some were saved', () => {
  const message = endedMessage(steps, [], how);

  it('is known once the list was read: saved, not saved, changed by others [M4]', () => {
    expect(settledSteps(steps, read).map(({ outcome }) => outcome)).toEqual([
      steps[0]?.outcome,
      { saved: read.records.projects[1], merged: [] },
      { failed: 'offline' },
      { theirs: read.records.projects[3], clashes: ['status'] },
    ]);
  });

  it('stays said until then, also where another page is opened, and is told anew with its way back [M4]', () => {
    expect(message.text).toBe('1 toimenpide muutettu. 3 toimenpiteestä ei tiedetä, muuttuivatko ne.');
    const shown = told(noMessages, { what: 'changedMany', ...message }, { page: 'overview' });
    const [known] = settled(shown, read, { page: 'projects' }).shown;
    expect(known?.event).toMatchObject({ text: '2 toimenpidettä muutettu. 2 ei muuttunut.' });
    if (known?.event.what === 'changedMany') known.event.undoMany?.();
    expect(undo).toHaveBeenLastCalledWith(settledSteps(steps, read).slice(0, 2));
  });

  it('is not known by a read in which the list could not be read [M4]', () => {
    const unread = { ...read, unread: { projects: { failed: 'unreadable' } } } as unknown as Programme;
    expect(settledSteps(steps, unread)).toBe(steps);
  });

  it('has no way back where the list shows that nothing was saved', () => {
    const first = steps.slice(2, 3);
    expect(endedMessage(first, [], how).ifRead?.(read)).toEqual({
      text: 'Yksi ei muuttunut.',
      retryMany: expect.any(Function) as unknown,
    });
  });
});

describe('a change of many that was broken off or partly failed', () => {
  const step = (index: number, outcome: SaveOutcome<'projects'>): BulkStep => {
    const base = before[index] as (typeof before)[number];
    return { base, mine: done(base), outcome };
  };
  const { base, mine } = step(3, lost);
  const saved = steps[0] as BulkStep;
  const failed = step(1, { failed: 'forbidden' });
  const clash = step(2, { theirs: before[2] as (typeof before)[number], clashes: ['status'] });
  const message = endedMessage([saved, failed, clash], [{ base, mine }], how);

  it('keeps its way to go on and its way back in the message [M4]', () => {
    expect(message.text).toBe('1 toimenpide muutettu. 3 ei muuttunut.');
    message.retryMany?.();
    expect(run).toHaveBeenLastCalledWith(
      [
        { base: failed.base, mine: failed.mine },
        { base, mine },
      ],
      [saved, clash],
    );
    message.undoMany?.();
    expect(undo).toHaveBeenLastCalledWith([saved]);
  });

  it('can be tried again where nothing was saved [M4]', () => {
    const none = endedMessage([failed], [], how);
    expect(none.text).toBe('Yksi ei muuttunut.');
    expect(none.undoMany).toBeUndefined();
    none.retryMany?.();
    expect(run).toHaveBeenLastCalledWith([{ base: failed.base, mine: failed.mine }], []);
  });

  it('writes over what others have changed only where that is read: in its dialog [M4]', () => {
    expect(endedMessage([saved, clash], [], how).retryMany).toBeUndefined();
  });

  it('stays until it is answered', () => {
    const shown = told(noMessages, { what: 'changedMany', ...message }, { page: 'projects' });
    const next = told(shown, { what: 'told', text: 'Linkki kopioitu.' }, { page: 'projects' });
    expect(next.shown.map(({ event }) => event.what)).toEqual(['changedMany', 'told']);
  });
});

it('an undo of many of which nobody knows is told as made once the list shows it [M4]', () => {
  const left = steps.slice(2, 3).map((step) => ({ step, reason: { failed: 'offline', unsure: true } as const }));
  expect(undoneMessage(left, how)?.text).toBe('Yhdestä muutoksesta ei tiedetä, kumoutuiko se.');
  expect(undoneMessage(left, how)?.ifRead?.(read)).toEqual({ text: 'Muutokset kumottu.' });
});

it('what others had done before is not mine to take back [M1]', () => {
  const [first] = before;
  if (!first) throw new Error('no measure');
  const now = { ...first, value: done(first) };
  const outcome = { saved: now, merged: [], alike: ['status'] };
  const theirs: BulkStep = { base: first, mine: done(first), outcome };
  expect(endedMessage([theirs], [], how).undoMany).toBeUndefined();
  expect(undoing(theirs)).toBeUndefined();
  const mine = { ...done(first), problem: 'Minun' };
  const partly = { ...outcome, saved: { ...first, value: mine } };
  expect(undoing({ base: first, mine, outcome: partly })?.mine).toMatchObject({ status: 'done', problem: '' });
});
