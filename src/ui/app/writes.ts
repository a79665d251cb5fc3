import type { Entity, Kind, Versioned } from '../../domain/programme';
import { isFailure, type Failure, type RecordChange, type SaveOutcome, type Store } from '../../domain/store';
import { watchUnsettled, type Unsettled } from './unsettled';

/** How often a read that waits for writes looks again, in milliseconds. */
const lookEach = 50;

/**
 * What this page writes, as its reads have to know it: a read that began before a write was put on the page is older
 * than the page, and would bring back what stood there before.
 */
export interface Writes {
  /** Follows a write until its answer has been put on the page, however it ends. */
  readonly during: <T>(work: Promise<T>) => Promise<T>;
  /** Notes that something was put on the page. */
  readonly note: () => void;
  /** A read of what is newer than everything that is on the page by the time it is there, made again until it is. */
  readonly newest: <T>(read: () => Promise<T>) => Promise<T>;
  readonly unsettled: Unsettled;
}

/** A watch over the writes of one page. */
export function watchWrites(): Writes {
  let underWay = 0;
  let noted = 0;
  const note = (): void => void (noted += 1);
  return {
    during: async (work) => {
      underWay += 1;
      try {
        return await work;
      } finally {
        underWay -= 1;
        note();
      }
    },
    note,
    unsettled: watchUnsettled(),
    newest: async (read) => {
      for (;;) {
        const before = noted;
        const outcome = await read();
        while (underWay > 0) await new Promise((resolve) => setTimeout(resolve, lookEach));
        if (noted === before) return outcome;
      }
    },
  };
}

/** Saves over a record; `sent` is what earlier attempts of the same form have sent on that base. */
export type SaveOver = <K extends Kind>(
  kind: K,
  base: Versioned<Entity[K]>,
  mine: Entity[K],
  sent?: readonly Entity[K][],
) => Promise<SaveOutcome<K>>;

/** What acts do with the store; a save knows by itself what earlier ones on this page have sent on the same base. */
export interface WritingStore extends Pick<Store, 'create' | 'remove' | 'restore' | 'decide'> {
  readonly save: SaveOver;
  /** An outcome for each change, in order. */
  readonly saveMany: <K extends Kind>(
    kind: K,
    changes: readonly RecordChange<K>[],
  ) => Promise<readonly SaveOutcome<K>[]>;
}

/**
 * The store's writes, each followed by the page until it has ended; one that fails says that nobody knows where that is
 * so of an earlier one to the same record.
 */
export function followed(store: Store, { during, unsettled: { after, sentOn } }: Writes): WritingStore {
  return {
    save: async (kind, base, mine, sent = []) => {
      const earlier = { sent, beside: sentOn(kind, base) };
      return after(kind, base.id, await during(store.save(kind, base, mine, earlier)), { base, mine });
    },
    saveMany: async (kind, changes) => {
      const known = changes.map((change) => ({ ...change, beside: sentOn(kind, change.base) }));
      const answer = await during(store.saveMany(kind, known));
      const outcomes = isFailure(answer) ? changes.map(() => answer) : answer;
      return changes.map(({ base, mine }, index) =>
        after(kind, base.id, outcomes[index] ?? notAnswered, { base, mine }),
      );
    },
    create: async (kind, entity, sent) => after(kind, entity.key, await during(store.create(kind, entity, sent))),
    remove: async (kind, record) => after(kind, record.id, await during(store.remove(kind, record))),
    decide: async (base, wanted, onStep) =>
      after('roadmaps', base.id, await during(store.decide(base, wanted, onStep))),
    restore: async (kind, removed) => after(kind, removed.removed.id, await during(store.restore(kind, removed))),
  };
}

/** Of a change that got no outcome of its own. */
const notAnswered: Failure = { failed: 'unknown', unsure: true };

/** Saves what a form holds; `sent` is what its earlier attempts have sent. */
export type Send = <K extends Kind>(
  kind: K,
  base: Versioned<Entity[K]>,
  mine: Entity[K],
  sent: readonly Entity[K][],
) => Promise<SaveOutcome<K>>;
