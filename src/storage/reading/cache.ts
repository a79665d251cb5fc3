import { del, get, set } from 'idb-keyval';
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
}

/** Raised when what a programme is made of changes otherwise than by its columns. */
const shape = 3;

/** Milliseconds after which a programme is kept: what was read is drawn first. */
const afterDrawing = 300;

interface Entry {
  /** The shape and the columns that it was kept with: one of other columns is never shown. */
  readonly made: string;
  readonly programme: Programme;
}

/** What is kept for a reader (by login name) and a site (by its address). */
export function keptProgrammeOf(reader: string, siteUrl: string): KeptProgramme {
  const name = `digitiekartta.programme ${reader} ${siteUrl}`;
  let last = 0;
  const made = `${shape} ${kinds
    .map((kind) =>
      boundColumns(kind)
        .map((column) => column.name)
        .join(),
    )
    .join(' ')}`;
  return {
    find: () =>
      attempt(async () => {
        const entry = await get<Entry>(name);
        return entry?.made === made ? entry.programme : undefined;
      }),
    keep: async (programme) => {
      last += 1;
      const mine = last;
      await new Promise((resolve) => setTimeout(resolve, afterDrawing));
      // What was read or forgotten meanwhile counts.
      if (mine === last) await attempt(() => set(name, { made, programme } satisfies Entry));
    },
    drop: () => {
      last += 1;
      return attempt(() => del(name));
    },
  };
}

async function attempt<T>(act: () => Promise<T>): Promise<T | undefined> {
  try {
    return await act();
  } catch {
    return undefined; // storage is forbidden in this frame, or full: the page loads as the first time
  }
}
