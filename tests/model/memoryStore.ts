/**
 * A list of measures in memory, made of the rules that edits meet in SharePoint:
 *
 * [S1] A write carries the etag it read; under another one nothing is written (412).
 * [S2] A write changes the cells that it names, and gives the row a new etag and version.
 * [S3] A write to a row that is recycled finds none (404).
 * [S4] A key is unique among the rows that are there; a second row with it is refused, and nothing is added.
 * [S5] A recycled row comes back under its number, as it was, unless its key is taken.
 *
 * On top of them stands what the store promises: a write under an old etag is joined or clashes, a lost create is found
 * by its key and by what it had sent. The same commands run against the real store and dev/service hold these rules to the truth.
 */
import type { Versioned } from '../../src/domain/programme';
import type { Project } from '../../src/domain/project';
import { differences, withProperties } from '../../src/domain/record/differences';
import { restingOnArrived } from '../../src/domain/record/arrived';
import { merge } from '../../src/domain/record/merge';
import type { Conflict, Failure, Removed, Saved } from '../../src/domain/store';

type Outcome = Saved<'projects'> | Conflict<'projects'> | Failure;

/** What the model's people need of a store, for measures. */
export interface ModelStore {
  readonly rows: () => Promise<readonly Versioned<Project>[]>;
  readonly save: (base: Versioned<Project>, mine: Project, sent?: readonly Project[]) => Promise<Outcome>;
  readonly create: (entity: Project, sent?: readonly Project[]) => Promise<Outcome>;
  readonly remove: (record: Versioned<Project>) => Promise<Removed<'projects'> | Conflict<'projects'> | Failure>;
  readonly restore: (removed: Removed<'projects'>) => Promise<Outcome>;
  /** The values of a row in all its versions, the newest first. */
  readonly history: (record: Versioned<Project>) => Promise<readonly Project[] | Failure>;
}

interface Row {
  readonly id: number;
  /** The oldest first; the last is what stands there. */
  readonly versions: Project[];
  recycled: boolean;
}

/** A server that several people's stores work on. */
export interface MemoryServer {
  readonly store: () => ModelStore;
}

/** Makes an empty list. */
export function memoryServer(): MemoryServer {
  const rows: Row[] = [];
  return { store: () => storeOf(rows) };
}

const gone: Failure = { failed: 'missing' };

function storeOf(rows: Row[]): ModelStore {
  const present = (id: number): Row | undefined => rows.find((row) => row.id === id && !row.recycled);
  const save = (
    base: Versioned<Project>,
    wanted: Project,
    kept: readonly string[] = [],
    sent: readonly Project[] = [],
  ): Outcome => {
    const row = present(base.id);
    if (differences(base.value, wanted).length === 0 && sent.length === 0) return { saved: base, merged: kept };
    if (!row) return gone; // [S3]
    const now = versioned(row);
    if (now.etag === base.etag) {
      const changed = differences(base.value, wanted);
      if (changed.length === 0) return { saved: now, merged: kept };
      const value = withProperties(now.value, wanted, changed);
      row.versions.push(value); // [S1] [S2]
      return { saved: versioned(row), merged: kept };
    }
    const [from, asked] = restingOnArrived({ base, mine: wanted }, { sent, beside: [] }, now);
    const joined = merge(from, asked, now.value);
    if ('clashes' in joined) return { theirs: now, clashes: joined.clashes };
    return save(now, joined.merged, [...new Set([...kept, ...joined.theirs])]);
  };
  const create = (entity: Project, sent: readonly Project[]): Outcome => {
    const taken = rows.find((row) => !row.recycled && versioned(row).value.key === entity.key); // [S4]
    if (!taken) {
      const row: Row = { id: rows.length + 1, versions: [entity], recycled: false };
      rows.push(row);
      return { saved: versioned(row), merged: [] };
    }
    const theirs = versioned(taken);
    const own = asSent(taken, [...sent, entity]);
    if (!own) return { theirs, clashes: differences(entity, theirs.value) };
    const joined = merge(own, entity, theirs.value);
    if ('clashes' in joined) return { theirs, clashes: joined.clashes };
    return save(theirs, joined.merged, joined.theirs);
  };
  return {
    rows: () => Promise.resolve(rows.filter(({ recycled }) => !recycled).map(versioned)),
    save: (base, mine, sent) => Promise.resolve(save(base, mine, [], sent)),
    create: (entity, sent = []) => Promise.resolve(create(entity, sent)),
    remove: (record) => {
      const row = present(record.id);
      if (!row) return Promise.resolve(gone);
      const theirs = versioned(row);
      if (theirs.etag !== record.etag) return Promise.resolve({ theirs, clashes: [] });
      row.recycled = true;
      return Promise.resolve({ removed: record, handle: String(row.id) });
    },
    restore: ({ removed, handle }) => {
      const row = rows.find(({ id }) => String(id) === handle);
      const taken = rows.some(({ recycled, versions }) => !recycled && versions.at(-1)?.key === removed.value.key);
      if (!row || !row.recycled || taken) return Promise.resolve({ failed: 'refused' }); // [S5]
      row.recycled = false;
      return Promise.resolve({ saved: versioned(row), merged: [] });
    },
    history: ({ id }) => {
      const row = present(id);
      return Promise.resolve(row ? [...row.versions].reverse() : gone);
    },
  };
}

function versioned({ id, versions }: Row): Versioned<Project> {
  const value = versions.at(-1);
  if (!value) throw new Error('A row has no version.');
  return { id, etag: `"row-${id},${versions.length}"`, value, modified: '', modifiedBy: '' };
}

/** The newest state of a row that one of these attempts had sent; undefined where none of them made it. */
function asSent({ versions }: Row, sent: readonly Project[]): Project | undefined {
  return [...versions].reverse().find((value) => sent.some((attempt) => differences(value, attempt).length === 0));
}
