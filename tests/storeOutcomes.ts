import type { Programme, Versioned } from '../src/domain/programme';
import type { Project } from '../src/domain/project';
import { isFailure, type Failure, type Saved, type Store } from '../src/domain/store';
import { aProject } from './builders';

/** The programme of a load or refresh that is to succeed. */
export function loaded(outcome: Programme | Failure): Programme {
  if (isFailure(outcome)) throw new Error(JSON.stringify(outcome));
  return outcome;
}

/** The measure of a write that is to succeed. */
export function saved(outcome: Saved<'projects'> | object): Versioned<Project> {
  if (!('saved' in outcome)) throw new Error(JSON.stringify(outcome));
  return outcome.saved;
}

let count = 0;

/** A new measure of a store, which is loaded first. Unless another status is given, it has been started. */
export async function startedProject(store: Store, given: Partial<Project> = {}): Promise<Versioned<Project>> {
  count += 1;
  loaded(await store.load());
  return saved(
    await store.create(
      'projects',
      aProject({ key: `T${count}`, title: `Toimenpide ${count}`, status: 'started', ...given }).value,
    ),
  );
}
