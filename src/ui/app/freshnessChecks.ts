import type { Programme } from '../../domain/programme';
import { isFailure, type Failure, type Store } from '../../domain/store';
import { watchPointer } from './pointerWatch';
import type { Writes } from './writes';

/** What is told of checks of the lists. */
export interface Checked {
  /** Undefined while nothing is shown that could be brought up to date. */
  readonly programme: Programme | undefined;
  /** Told of what a check has read, also where nothing has moved, while the pointer is still. */
  readonly onRead: (read: Programme) => void;
  /** Told of what has moved since, once no menu and no dialog is open either. */
  readonly onMoved: (since: Programme, next: Programme) => void;
  /** Called after each check: undefined when it was answered. */
  readonly onChecked: (failure: Failure | undefined) => void;
}

/** Checks of the lists; none is begun while one is under way. */
interface Checks {
  readonly check: () => void;
  readonly stop: () => void;
}

/** What a page showed when a check began, and what the check has read. */
interface ReadSince {
  readonly since: Programme;
  readonly next: Programme;
}

/** The checks of one page, which is asked for anew (`latest`) each time that it is told something. */
export function checksOf(store: Store, writes: Writes, latest: () => Checked): Checks {
  const pointer = watchPointer();
  let checking = false;
  let ended = false;
  /** What a check has found to have moved, until it is shown. */
  let moved: ReadSince | undefined;
  const checkOnce = async (): Promise<void> => {
    // What was written here meanwhile is newer than what was read.
    const read = await writes.newest(async () => {
      const since = latest().programme;
      const next = since && (await store.refresh(since));
      if (!next || ended) return undefined;
      latest().onChecked(isFailure(next) ? next : undefined);
      if (isFailure(next)) return undefined;
      await pointer.whenStill();
      return { since, next };
    });
    if (!read || ended) return;
    latest().onRead(read.next);
    if (read.next !== read.since) showWhenIdle(read);
  };
  const check = (): void => {
    if (checking) return;
    checking = true;
    void checkOnce().finally(() => {
      checking = false;
    });
  };
  // The lists are read on while somebody is choosing.
  const showWhenIdle = (read: ReadSince): void => {
    const waits = moved !== undefined;
    moved = read;
    if (waits) return;
    void writes
      .newest(() => pointer.whenIdle())
      .then(() => {
        const newest = moved;
        moved = undefined;
        if (!newest || ended) return;
        if (latest().programme === newest.since) latest().onMoved(newest.since, newest.next);
        else check();
      });
  };
  const stop = (): void => {
    ended = true;
    pointer.stop();
  };
  return { check, stop };
}
