import type { Entity, Kind, Versioned } from '../../domain/programme';
import type { SaveOutcome, Store } from '../../domain/store';

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

/** What acts do with the store. */
export type WritingStore = Pick<Store, 'save' | 'saveMany' | 'create' | 'remove' | 'restore'>;

/** The store's writes, each followed by the page until it has ended. */
export function followed(store: Store, during: Writes['during']): WritingStore {
  return {
    save: (kind, base, mine) => during(store.save(kind, base, mine)),
    saveMany: (kind, changes) => during(store.saveMany(kind, changes)),
    create: (kind, entity, sent) => during(store.create(kind, entity, sent)),
    remove: (kind, record) => during(store.remove(kind, record)),
    restore: (kind, removed) => during(store.restore(kind, removed)),
  };
}

/** Saves what a form holds; `sent` is what its earlier attempts to add the record have sent. */
export type Send = <K extends Kind>(
  kind: K,
  base: Versioned<Entity[K]>,
  mine: Entity[K],
  sent: readonly Entity[K][],
) => Promise<SaveOutcome<K>>;
