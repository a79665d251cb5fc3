import { del, get, set } from 'idb-keyval';
import { kinds, type Programme } from '../../domain/programme';
import { boundColumns } from '../columns/rows';

/**
 * The last programme that one reader saw of one site, kept in the browser. Where the browser keeps nothing for us,
 * there is none.
 */
export interface Copy {
  find(): Promise<Programme | undefined>;
  keep(programme: Programme): Promise<void>;
  drop(): Promise<void>;
}

/** Raised when what a programme is made of changes otherwise than by its columns. */
const shape = 1;

/** Milliseconds after which a copy is made: what was read is drawn first. */
const afterDrawing = 300;

interface Kept {
  /** The shape and the columns that the copy was made with: one of other columns is never shown. */
  readonly made: string;
  readonly programme: Programme;
}

/** The copy of a reader (by login name) and a site (by its address). */
export function copyOf(reader: string, siteUrl: string): Copy {
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
        const kept = await get<Kept>(name);
        return kept?.made === made ? kept.programme : undefined;
      }),
    keep: async (programme) => {
      last += 1;
      const mine = last;
      await new Promise((resolve) => setTimeout(resolve, afterDrawing));
      // What was read or forgotten meanwhile counts.
      if (mine === last) await attempt(() => set(name, { made, programme } satisfies Kept));
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
