import { aProgramme, aProject } from '../../../tests/builders';
import type { Saved } from '../../domain/store';
import type { Event } from './event';
import {
  added,
  dismissed,
  endedUnsure,
  leftBehind,
  newestAct,
  noMessages,
  settled,
  told,
  toldBeside,
  undoing,
  type Messages,
  type Place,
} from './messages';

const board: Place = { page: 'projects' };
const panelOf = (key: string): Place => ({ page: 'projects', open: key });
const a = { kind: 'projects', record: aProject({ key: 'A' }) } as const;
const b = { kind: 'projects', record: { ...aProject({ key: 'B' }), id: a.record.id + 1 } } as const;
const undo = (): Promise<Saved<'projects'>> => Promise.resolve({ saved: a.record, merged: [] });
const isUndone = (): boolean => false;
const saved = (about: typeof a | typeof b): Event => ({ ...about, what: 'saved', moved: true, undo, isUndone });
const failed = (about: typeof a | typeof b): Event => ({
  ...about,
  what: 'failed',
  failure: { failed: 'offline' },
  undoing: false,
  retry: () => undefined,
  ifDone: () => undefined,
});
const copied: Event = { what: 'told', text: 'Linkki kopioitu.' };
const names = ({ shown }: Messages): readonly string[] =>
  shown.map(({ event }) => `${event.what}${'record' in event ? ` ${event.record.value.key}` : ''}`);
const after = (place: Place, ...events: readonly Event[]): Messages =>
  events.reduce((messages, event) => told(messages, event, place), noMessages);

describe('a message', () => {
  it('takes the place of the one before', () => expect(names(after(board, saved(a), copied))).toEqual(['told']));

  it('that needs an answer stays beside later ones, until its own record tells something else', () => {
    const messages = after(board, failed(a), saved(b));
    expect(names(messages)).toEqual(['failed A', 'saved B']);
    expect(names(told(messages, saved(a), board))).toEqual(['saved A']);
    expect(names(told(messages, { ...a, what: 'moving', to: 'done' }, board))).toEqual([]);
  });

  it('of a move that is under way is only read aloud', () => {
    const messages = after(board, { ...a, what: 'moving', to: 'done' });
    expect([names(messages), messages.last.map(({ what }) => what)]).toEqual([[], ['moving']]);
  });

  it('of code that did not come is told once', () => {
    const lost: Event = { what: 'lost', loss: { why: 'offline' }, retry: () => undefined };
    expect(names(after(board, lost, lost))).toEqual(['lost']);
  });

  it.each<[string, Place, Place, readonly string[]]>([
    ['stays on its page', board, board, ['saved A']],
    ['goes when another page comes', board, { page: 'metrics' }, []],
    ['goes when a copy of the past comes', board, { ...board, asOf: '2025-ehdotus' }, []],
    ['stays when its own record is opened', board, panelOf('A'), ['saved A']],
    ['goes when another record is opened', board, panelOf('B'), []],
    ['stays when the panel closes that it came in', panelOf('A'), board, ['saved A']],
    ['stays when what was added is shown', panelOf('new'), panelOf('A'), ['saved A']],
    ['stays in the panel that it came in, of whatever record', panelOf('B'), panelOf('B'), ['saved A']],
  ])('%s', (_, first, then, left) => expect(names(leftBehind(after(first, saved(a)), then))).toEqual(left));

  it('that needs an answer goes along to other pages and records', () => {
    const messages = after(board, failed(a));
    expect(leftBehind(messages, { page: 'metrics' })).toBe(messages);
    expect(leftBehind(messages, panelOf('B'))).toBe(messages);
  });

  it('is closed without the others', () =>
    expect(names(dismissed(after(board, failed(a), saved(b)), 1))).toEqual(['saved B']));

  it('that has passed can still be taken back, until something else is told or its place is left', () => {
    const passed = dismissed(after(board, saved(a)), 1);
    expect([names(passed), newestAct(passed)?.event]).toEqual([[], saved(a)]);
    expect(newestAct(leftBehind(passed, board))?.event).toEqual(saved(a));
    expect(newestAct(leftBehind(passed, { page: 'metrics' }))).toBeUndefined();
    expect(newestAct(told(passed, copied, board))).toBeUndefined();
    expect(newestAct(told(passed, saved(b), board))?.event).toEqual(saved(b));
  });

  it('that has passed stands there again while it is taken back, and is taken back once', () => {
    const back = undoing(dismissed(after(board, saved(a)), 1), 1);
    expect([names(back), back.shown[0]?.undoing, back.passed]).toEqual([['saved A'], true, undefined]);
    const many: Event = { what: 'changedMany', text: '3 toimenpidettä.', undoMany: () => undefined };
    expect(newestAct(undoing(after(board, many), 1))).toBeUndefined();
    expect(newestAct(undoing(dismissed(after(board, many), 1), 1))).toBeUndefined();
  });

  it('that is closed is no more the last that is told to a screen reader', () => {
    expect(dismissed(after(board, saved(a)), 1).last).toEqual([]);
    expect(dismissed(after(board, failed(a), saved(b)), 1).last).toMatchObject([{ what: 'saved' }]);
  });

  it('has more said beside it, and what is added to none is told by itself', () => {
    const messages = added(after(board, failed(a), saved(b)), 'Mukaan tuli: Ongelma.', board);
    expect(messages.shown.map(({ event }) => event.more)).toEqual([undefined, 'Mukaan tuli: Ongelma.']);
    expect(messages.last).toMatchObject([{ what: 'saved', more: 'Mukaan tuli: Ongelma.' }]);
    expect(names(added(after(board, failed(a)), 'Luonnos säilyy.', board))).toEqual(['failed A', 'told']);
  });

  it.each<[string, Partial<Event>, Partial<Event> & Pick<Event, 'what'>, readonly string[]]>([
    [
      'a change by another one',
      { changes: ['note'] },
      { what: 'saved', changes: ['problem'] },
      ['failed A', 'saved A'],
    ],
    ['a change by the same', { changes: ['note'] }, { what: 'saved', changes: ['note'] }, ['saved A']],
    [
      'a change by one that holds it',
      { changes: ['note'] },
      { what: 'saved', changes: ['note', 'problem'] },
      ['saved A'],
    ],
    [
      'a move by a form’s save',
      { changes: ['status', 'date'] },
      { what: 'saved', changes: ['note'] },
      ['failed A', 'saved A'],
    ],
    ['a move by a move', { changes: ['status'] }, { what: 'moving', changes: ['status'] }, []],
    ['a delete by a change', {}, { what: 'saved', changes: ['note'] }, ['failed A', 'saved A']],
    ['a change by a delete', { changes: ['note'] }, { what: 'removed' }, ['removed A']],
    ['a change by what is gone', { changes: ['note'] }, { what: 'gone' }, ['gone A']],
  ])('that failed is answered by what is about the same: %s', (_, asked, told, left) => {
    const events = [
      { ...failed(a), ...asked },
      { ...a, moved: false, undo, isUndone, to: 'done', ...told },
    ] as readonly Event[];
    expect(names(after(board, ...events))).toEqual(left);
  });

  const unsure = { failed: 'offline', unsure: true } as const;
  const lost = (about: typeof a | typeof b, ifDone: (found: unknown) => Event | undefined): Event =>
    ({ ...failed(about), failure: unsure, ifDone }) as Event;

  it('that nobody knows is told as done, or as a failure like others, once its list was read', () => {
    const messages = after(
      board,
      lost(a, (found) => (found ? saved(a) : undefined)),
      lost(b, () => undefined),
    );
    const { shown, last } = settled(messages, aProgramme({ projects: [a.record] }), board);
    expect(shown.map(({ id, event }) => [id, event.what, event.what === 'failed' && event.failure])).toEqual([
      [1, 'saved', false],
      [2, 'failed', { failed: 'offline' }],
    ]);
    expect(last).toEqual(shown.map(({ event }) => event));
  });

  it('is told beside others where a read has settled several', () => {
    const messages = after(
      board,
      lost(a, () => saved(a)),
      lost(b, () => saved(b)),
      copied,
    );
    expect(names(settled(messages, aProgramme(), board))).toEqual(['saved A', 'saved B', 'told']);
  });

  it('of a form that was left stays, on other pages too, until that has ended', () => {
    const left = (about: typeof a | typeof b, opening: string): Event => ({
      ...about,
      what: 'leftUnsure',
      opening,
      text: 'Ei tiedetä.',
    });
    const messages = after(board, left(a, 'first'), left(a, 'second'), saved(a), left(b, 'third'));
    expect(names(messages)).toEqual(['leftUnsure A', 'leftUnsure A', 'leftUnsure B']);
    expect(leftBehind(messages, { page: 'metrics' })).toBe(messages);
    expect(settled(messages, aProgramme(), board)).toBe(messages);
    const ended = endedUnsure(messages, 'first');
    expect(ended.shown.map(({ event }) => event.what === 'leftUnsure' && event.opening)).toEqual(['second', 'third']);
    expect(endedUnsure(ended, 'first')).toBe(ended);
  });

  it('that a read has found out stands beside others, and beside what is told later; all of it is read aloud', () => {
    const one = toldBeside(after(board, copied), saved(a), board);
    const two = toldBeside(one, saved(b), board);
    expect([names(two), two.last.length]).toEqual([['told', 'saved A', 'saved B'], 2]);
    expect(added(two, 'Ja lisää.', board).last.map(({ more }) => more)).toEqual([undefined, 'Ja lisää.']);
    const undone = told(two, { ...a, what: 'undone', of: 'other' }, board);
    expect([names(undone), undone.last.length]).toEqual([['saved B', 'undone A'], 1]);
    expect(names(toldBeside(undone, saved(b), board))).toEqual(['undone A', 'saved B']);
  });

  it('that nobody knows stays as it is where its list was not read, and so does what is certain', () => {
    const unread = { ...aProgramme(), unread: { projects: { why: 'failed' } } } as const;
    const messages = after(
      board,
      lost(a, () => saved(a)),
      failed(b),
    );
    expect(settled(messages, unread, board)).toBe(messages);
    const certain = after(board, failed(b));
    expect(settled(certain, aProgramme(), board)).toBe(certain);
  });

  it('is taken back by Ctrl+Z as the reader’s own newest act, also where a read has told of an older one since', () => {
    const beside = toldBeside(after(board, saved(b)), saved(a), board);
    expect(names(beside)).toEqual(['saved B', 'saved A']);
    expect(newestAct(beside)?.event).toMatchObject({ record: b.record });
    const unsure: Event = {
      ...failed(a),
      failure: { failed: 'offline', unsure: true },
      ifDone: () => saved(a),
    } as Event;
    const found = settled(after(board, unsure), aProgramme({ projects: [a.record] }), board);
    const moved = told(found, saved(b), board);
    expect(names(moved)).toEqual(['saved A', 'saved B']);
    expect(newestAct(moved)?.event).toMatchObject({ record: b.record });
    expect(newestAct(found)?.event).toMatchObject({ record: a.record });
    expect(newestAct(after(board, copied))).toBeUndefined();
  });

  it('whose undo is under way stays until that has ended', () => {
    const messages = undoing(after(board, saved(a)), 1);
    expect(messages.shown[0]).toMatchObject({ id: 1, undoing: true });
    expect(names(told(messages, { ...a, what: 'undone', of: 'move' }, board))).toEqual(['undone A']);
  });
});
