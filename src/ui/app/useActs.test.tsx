import * as React from 'react';
import { act, create, type ReactTestRenderer } from 'react-test-renderer';
import { aProgramme, aProject } from '../../../tests/builders';
import { memoryServer } from '../../../tests/model/memoryStore';
import type { Versioned } from '../../domain/programme';
import type { Project } from '../../domain/project';
import type { SaveOutcome, Store } from '../../domain/store';
import type { Event } from './event';
import { today } from './today';
import { useActs, type Acts } from './useActs';
import { watchReads } from './reads';
import { watchWrites } from './writes';

let rendered: ReactTestRenderer | undefined;
afterEach(() => {
  act(() => rendered?.unmount());
  rendered = undefined;
});

interface Page {
  readonly acts: () => Acts;
  readonly row: Versioned<Project>;
  readonly rows: () => Promise<readonly Project[]>;
  /** What is told, without its functions. */
  readonly told: () => readonly string[];
}

/** A page that acts on one measure of a list in memory; the answers that are given come first, without a write. */
async function page(...answers: SaveOutcome<'projects'>[]): Promise<Page> {
  return pageOn({}, ...answers);
}

/** The same on a site whose clock is so far ahead. */
async function pageOn(site: { readonly siteAhead?: number }, ...answers: SaveOutcome<'projects'>[]): Promise<Page> {
  const memory = memoryServer().store();
  const made = await memory.create(aProject({ key: 'A1', title: 'Arkistot', problem: 'Nyt.' }).value);
  if (!('saved' in made)) throw new Error(JSON.stringify(made));
  const save: typeof memory.save = (base, mine) => {
    const answer = answers.shift();
    return answer ? Promise.resolve(answer) : memory.save(base, mine);
  };
  const store: Partial<Store> = { save: ((_: 'projects', ...args: Parameters<typeof save>) => save(...args)) as never };
  const loading = { phase: 'ready', programme: { ...aProgramme(), ...site } } as const;
  const onPage = { put: () => undefined, drop: () => undefined, writes: watchWrites(), loading };
  const reads = watchReads();
  let acts: Acts | undefined;
  function Drawn(): null {
    acts = useActs(store as Store, onPage, { route: { page: 'projects' }, reads });
    return null;
  }
  act(() => {
    rendered = create(<Drawn />);
  });
  const now = (): Acts => {
    if (!acts) throw new Error('Not drawn.');
    return acts;
  };
  return {
    acts: now,
    row: made.saved,
    rows: async () => (await memory.rows()).map(({ value }) => value),
    told: () => now().telling.messages.shown.map(({ event }) => [event.what, ...(event.joined ?? [])].join(' ')),
  };
}

/** Does something on the page and waits until all of it has been answered. */
const doing = (what: () => void): Promise<void> =>
  act(async () => {
    what();
    await new Promise((resolve) => setTimeout(resolve));
  });

describe('the acts of a page', () => {
  it('bring two older values of one field back in the order in which they were asked for', async () => {
    const { acts, row, rows, told } = await page();
    await doing(() => {
      acts().change('projects', row, { ...row.value, problem: 'Vanha.' });
      acts().change('projects', row, { ...row.value, problem: 'Vanhempi.' });
    });
    expect([(await rows()).map(({ problem }) => problem), told()]).toEqual([['Vanhempi.'], ['saved']]);
  });

  it('bring a value back that was asked for again after another one', async () => {
    const { acts, row, rows } = await page();
    await doing(() => {
      for (const problem of ['Vanha.', 'Vanhempi.', 'Vanha.'])
        acts().change('projects', row, { ...row.value, problem });
    });
    expect((await rows()).map(({ problem }) => problem)).toEqual(['Vanha.']);
  });

  it('make one change of one that is asked for twice in a row', async () => {
    const { acts, row, told } = await page({ failed: 'offline' });
    await doing(() => {
      acts().change('projects', row, { ...row.value, problem: 'Vanha.' });
      acts().change('projects', row, { ...row.value, problem: 'Vanha.' });
    });
    expect(told()).toEqual(['failed']);
  });

  it('do not take what this page has written meanwhile for somebody else’s when a change is tried again', async () => {
    const { acts, row, rows, told } = await page({ failed: 'offline' });
    await doing(() => acts().change('projects', row, { ...row.value, problem: 'Vanha.' }));
    const failed = firstOf(acts(), 'failed');
    await doing(() => acts().change('projects', row, { ...row.value, title: 'Vanha nimi' }));
    expect(told()).toEqual(['failed', 'saved']);
    await doing(failed.retry);
    expect(told()).toEqual(['saved']);
    expect((await rows())[0]).toMatchObject({ problem: 'Vanha.', title: 'Vanha nimi' });
  });

  it('leave a change that failed to be tried again while a form saves another one', async () => {
    const { acts, row, told } = await page({ failed: 'offline' });
    await doing(() => acts().changeStatus(row, 'started'));
    await doing(() => void acts().write('projects', row, { ...row.value, title: 'Uusi nimi' }, []));
    expect(told()).toEqual(['failed', 'saved']);
  });

  it.each<[string, (acts: Acts, row: Versioned<Project>) => void, Partial<Project>]>([
    [
      'a change',
      ({ change }, row) => change('projects', row, { ...row.value, problem: 'Vanha.' }),
      { problem: 'Vanha.' },
    ],
    ['a move', ({ changeStatus }, row) => changeStatus(row, 'done'), { status: 'done', statusDate: today() }],
  ])('tell of %s that nobody knew what the list then shows', async (_, ask, wanted) => {
    const { acts, row } = await page({ failed: 'offline', unsure: true });
    await doing(() => ask(acts(), row));
    const { ifDone } = firstOf(acts(), 'failed');
    const other = { ...row, etag: '"9"', value: { ...row.value, title: 'Toisen' } };
    expect([ifDone(row), ifDone(other)]).toEqual([undefined, undefined]);
    expect(ifDone({ ...other, value: { ...other.value, ...wanted } })).toMatchObject({ what: 'saved' });
    expect(ifDone(undefined)).toMatchObject({ what: 'gone' });
  });

  it('tell of a change of which nobody knew, where others have written the same since, that theirs stays', async () => {
    const { acts, row, rows } = await page({ failed: 'offline', unsure: true });
    await doing(() => acts().change('projects', row, { ...row.value, problem: 'Vanha.' }));
    const { ifDone } = firstOf(acts(), 'failed');
    const theirs = { ...row, etag: '"9"', value: { ...row.value, problem: 'Hänen.' } };
    expect(ifDone(theirs)).toMatchObject({ what: 'theirsStays', record: theirs });
    expect((await rows()).length).toBe(1);
  });

  it.each([
    [780, '2026-11-25'],
    [-660, '2026-11-24'],
  ])('[W5] date a move by the day of the site, which is %i minutes ahead of UTC', async (siteAhead, day) => {
    jest.useFakeTimers({ now: new Date('2026-11-24T23:30:00Z'), doNotFake: ['setTimeout'] });
    try {
      const { acts, row, rows } = await pageOn({ siteAhead });
      await doing(() => acts().changeStatus(row, 'started'));
      expect((await rows())[0]).toMatchObject({ status: 'started', statusDate: day });
    } finally {
      jest.useRealTimers();
    }
  });

  it('leave the way back of the newest one where an older one, that a read has told of, is taken back', async () => {
    const { acts, row, told } = await page();
    const sent = { ...row.value, title: 'Uusi nimi' };
    await doing(() => acts().arrived('projects', { base: row, mine: sent, found: { ...row, value: sent } }));
    await doing(() => acts().change('projects', row, { ...row.value, problem: 'Vanha.' }));
    expect(told()).toEqual(['saved', 'saved']);
    const [older] = acts().telling.messages.shown;
    if (!older) throw new Error('Not told.');
    await doing(() => acts().undo(older));
    expect(told()).toEqual(['saved', 'undone problem']);
  });

  it('know of an undo by the list whether it was done', async () => {
    const { acts, row } = await page();
    await doing(() => acts().change('projects', row, { ...row.value, problem: 'Vanha.' }));
    const { isUndone } = firstOf(acts(), 'saved');
    const changed = { ...row, value: { ...row.value, problem: 'Vanha.' } };
    expect([isUndone(changed), isUndone(row), isUndone(undefined)]).toEqual([false, true, false]);
  });
});

/** The first message that tells this. Throws where none does. */
function firstOf<W extends Event['what']>({ telling }: Acts, what: W): Extract<Event, { readonly what: W }> {
  const found = telling.messages.shown.find(({ event }) => event.what === what);
  if (!found) throw new Error(telling.messages.shown.map(({ event }) => event.what).join());
  return found.event as Extract<Event, { readonly what: W }>;
}
