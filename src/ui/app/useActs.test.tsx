import * as React from 'react';
import { act, create, type ReactTestRenderer } from 'react-test-renderer';
import { aProgramme, aProject } from '../../../tests/builders';
import { memoryServer } from '../../../tests/model/memoryStore';
import type { Versioned } from '../../domain/programme';
import type { Project } from '../../domain/project';
import type { SaveOutcome, Store } from '../../domain/store';
import { useActs, type Acts } from './useActs';
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
  const memory = memoryServer().store();
  const made = await memory.create(aProject({ key: 'A1', title: 'Arkistot', problem: 'Nyt.' }).value);
  if (!('saved' in made)) throw new Error(JSON.stringify(made));
  const save: typeof memory.save = (base, mine) => {
    const answer = answers.shift();
    return answer ? Promise.resolve(answer) : memory.save(base, mine);
  };
  const store: Partial<Store> = { save: ((_: 'projects', ...args: Parameters<typeof save>) => save(...args)) as never };
  const onPage: Parameters<typeof useActs>[1] = {
    loading: { phase: 'ready', programme: aProgramme({ projects: [made.saved] }) },
    freshness: 'current',
    changedByOthers: new Set(),
    reload: () => undefined,
    put: () => undefined,
    drop: () => undefined,
    writes: watchWrites(),
  };
  let acts: Acts | undefined;
  function Drawn(): null {
    acts = useActs(store as Store, onPage, { page: 'projects' });
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

const settle = (): Promise<void> => act(() => new Promise((resolve) => setTimeout(resolve)));

describe('the acts of a page', () => {
  it('bring two older values of one field back in the order in which they were asked for', async () => {
    const { acts, row, rows, told } = await page();
    acts().change('projects', row, { ...row.value, problem: 'Vanha.' });
    acts().change('projects', row, { ...row.value, problem: 'Vanhempi.' });
    await settle();
    expect([(await rows()).map(({ problem }) => problem), told()]).toEqual([['Vanhempi.'], ['saved']]);
  });

  it('make one change of one that is asked for twice', async () => {
    const { acts, row, told } = await page({ failed: 'offline' });
    acts().change('projects', row, { ...row.value, problem: 'Vanha.' });
    acts().change('projects', row, { ...row.value, problem: 'Vanha.' });
    await settle();
    expect(told()).toEqual(['failed']);
  });

  it('do not take what this page has written meanwhile for somebody else’s when a change is tried again', async () => {
    const { acts, row, rows, told } = await page({ failed: 'offline' });
    acts().change('projects', row, { ...row.value, problem: 'Vanha.' });
    await settle();
    acts().change('projects', row, { ...row.value, title: 'Vanha nimi' });
    await settle();
    const failed = acts().telling.messages.shown.find(({ event }) => event.what === 'failed')?.event;
    if (failed?.what !== 'failed') throw new Error(told().join());
    act(failed.retry);
    await settle();
    expect(told()).toEqual(['saved']);
    expect((await rows())[0]).toMatchObject({ problem: 'Vanha.', title: 'Vanha nimi' });
  });
});
