import { aProgramme, aProject } from '../../../tests/builders';
import type { Versioned } from '../../domain/programme';
import type { Project } from '../../domain/project';
import type { Saved } from '../../domain/store';
import type { Event } from './event';
import {
  added,
  dismissed,
  leftBehind,
  noMessages,
  settled,
  told,
  undoing,
  type Messages,
  type Place,
} from './messages';

const board: Place = { page: 'projects' };
const panelOf = (key: string): Place => ({ page: 'projects', open: key });
const a = { kind: 'projects', record: aProject({ key: 'A' }) } as const;
const b = { kind: 'projects', record: { ...aProject({ key: 'B' }), id: a.record.id + 1 } } as const;
const undo = (): Promise<Saved<'projects'>> => Promise.resolve({ saved: a.record, merged: [] });
const saved = (about: typeof a | typeof b): Event => ({ ...about, what: 'saved', moved: true, undo });
const failed = (about: typeof a | typeof b): Event => ({
  ...about,
  what: 'failed',
  failure: { failed: 'offline' },
  undoing: false,
  retry: () => undefined,
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
    expect([names(messages), messages.last?.what]).toEqual([[], 'moving']);
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

  it('that is closed is no more the last that is told to a screen reader', () => {
    expect(dismissed(after(board, saved(a)), 1).last).toBeUndefined();
    expect(dismissed(after(board, failed(a), saved(b)), 1).last).toMatchObject({ what: 'saved' });
  });

  it('has more said beside it, and what is added to none is told by itself', () => {
    const messages = added(after(board, failed(a), saved(b)), 'Mukaan tuli: Ongelma.', board);
    expect(messages.shown.map(({ event }) => event.more)).toEqual([undefined, 'Mukaan tuli: Ongelma.']);
    expect(messages.last).toMatchObject({ what: 'saved', more: 'Mukaan tuli: Ongelma.' });
    expect(names(added(after(board, failed(a)), 'Luonnos säilyy.', board))).toEqual(['failed A', 'told']);
  });

  it('of a change that failed is not answered by another change of the same record', () => {
    const messages = after(board, { ...failed(a), act: 'statusNote' }, { ...saved(a), act: 'problem' });
    expect(names(messages)).toEqual(['failed A', 'saved A']);
    expect(names(after(board, { ...failed(a), act: 'problem' }, { ...saved(a), act: 'problem' }))).toEqual(['saved A']);
  });

  const newer = { ...a.record, etag: '"2"' };
  const unsure = { failed: 'offline', unsure: true } as const;
  it.each<[string, Partial<Event>, readonly Versioned<Project>[], string]>([
    ['a change that has arrived', {}, [newer], 'readAgain'],
    ['a change that has not', {}, [a.record], 'failed'],
    ['a change of what is gone', {}, [], 'gone'],
    ['an undone change that has arrived', { undoing: true }, [newer], 'readAgain'],
    ['an undone change that has not', { undoing: true }, [a.record], 'failed'],
    ['a delete that has arrived', { to: 'bin' }, [], 'removed'],
    ['a delete that has not', { to: 'bin' }, [a.record], 'failed'],
    ['what was to come back and is there', { undoing: true, to: 'list' }, [a.record], 'readAgain'],
    ['what was to come back and is not', { undoing: true, to: 'list' }, [], 'failed'],
  ])('that nobody knows is answered by what was read: %s', (_, more, projects, what) => {
    const lost = { ...failed(a), failure: unsure, ...more } as Event;
    const { shown } = settled(after(board, lost), aProgramme({ projects }), board);
    expect(shown.map(({ event }) => [event.what, event.what === 'failed' && event.failure])).toEqual([
      [what, what === 'failed' && { failed: 'offline' }],
    ]);
  });

  it('that nobody knows stays as it is where its list was not read, and others stay with it', () => {
    const unread = { ...aProgramme({ projects: [newer] }), unread: { projects: { why: 'failed' } } } as const;
    const messages = after(board, { ...failed(a), failure: unsure } as Event, failed(b));
    expect(settled(messages, unread, board)).toEqual(messages);
    expect(names(settled(messages, aProgramme({ projects: [newer] }), board))).toEqual(['failed B', 'readAgain A']);
  });

  it('whose undo is under way stays until that has ended', () => {
    const messages = undoing(after(board, saved(a)), 1);
    expect(messages.shown[0]).toMatchObject({ id: 1, undoing: true });
    expect(names(told(messages, { ...a, what: 'undone', of: 'move' }, board))).toEqual(['undone A']);
  });
});
