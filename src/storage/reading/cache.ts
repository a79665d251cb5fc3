import { del, delMany, get, keys, set } from 'idb-keyval';
import { kinds, type Programme } from '../../domain/programme';
import { boundColumns } from '../columns/rows';

/**
 * The last programme that one reader saw of one site, kept in the browser. Where the browser keeps nothing for us,
 * there is none.
 */
export interface KeptProgramme {
  find(): Promise<Programme | undefined>;
  keep(programme: Programme): Promise<void>;
  drop(): Promise<void>;
  /** Drops it, and keeps nothing more while this page is open. */
  stop(): Promise<void>;
}

/** Raised when what a programme is made of changes otherwise than by its columns. */
const shape = 7;

/** Milliseconds after which a programme is kept: what was read is drawn first. */
const afterDrawing = 300;

/** Milliseconds after which a copy that nobody has renewed goes: thirty days. */
const longestKept = 30 * 86_400_000;

const prefix = 'digitiekartta.programme ';

interface Entry {
  /** The shape and the columns that it was kept with: one of other columns is never shown. */
  readonly made: string;
  /** When it was kept, in milliseconds. */
  readonly at: number;
  readonly programme: Programme;
}

/**
 * What is kept for a reader (by login name) and a site (by its address). Opening it takes away what another reader saw
 * in this browser, and what nobody has renewed for thirty days.
 */
export function keptProgrammeOf(reader: string, siteUrl: string): KeptProgramme {
  const name = `${prefix}${reader} ${siteUrl}`;
  let last = 0;
  let stopped = false;
  const made = `${shape} ${kinds
    .map((kind) =>
      boundColumns(kind)
        .map((column) => column.name)
        .join(),
    )
    .join(' ')}`;
  const drop = async (): Promise<void> => {
    last += 1;
    await attempt(() => del(name));
  };
  return {
    find: async () => {
      void attempt(() => sweep(reader, Date.now()));
      const entry = await attempt(() => get<Entry>(name));
      return entry?.made === made && !isOld(entry, Date.now()) ? entry.programme : undefined;
    },
    keep: async (programme) => {
      last += 1;
      const mine = last;
      await new Promise((resolve) => setTimeout(resolve, afterDrawing));
      // What was read or forgotten meanwhile counts.
      if (mine === last && !stopped)
        await attempt(() => set(name, { made, at: Date.now(), programme } satisfies Entry));
    },
    drop,
    stop: () => {
      stopped = true;
      return drop();
    },
  };
}

function isOld({ at = 0 }: Partial<Entry>, now: number): boolean {
  return now - at > longestKept;
}

/** Takes away the copies of other readers, and those that are old. */
async function sweep(reader: string, now: number): Promise<void> {
  const names = (await keys<string>()).filter((name) => name.startsWith(prefix));
  const entries = await Promise.all(names.map(async (name) => ({ name, entry: await get<Entry>(name) })));
  const gone = entries.filter(({ name, entry }) => !name.startsWith(`${prefix}${reader} `) || isOld(entry ?? {}, now));
  await delMany(gone.map(({ name }) => name));
}

async function attempt<T>(act: () => Promise<T>): Promise<T | undefined> {
  try {
    return await act();
  } catch {
    return undefined; // storage is forbidden in this frame, or full: the page loads as the first time
  }
}
