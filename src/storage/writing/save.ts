import { isKeyOfRow, newKey } from '../../domain/key';
import { merge } from '../../domain/record/merge';
import type { Entity, Kind, Versioned } from '../../domain/programme';
import type { Conflict, Saved } from '../../domain/store';
import { keyIs, type Calls, type RowName } from '../calls';
import type { CellContext } from '../columns/column';
import { duplicateValue, refusalOf } from '../failure';
import { cellsOf, rawRow } from '../columns/rows';

/** What a write needs: the calls, what the last load told of rows and time zone, the time, and random numbers. */
export interface WriteContext {
  readonly calls: Calls;
  readonly cellContext: CellContext;
  readonly now: () => Date;
  readonly random: () => number;
}

/** How often a record that others keep changing is read again before the save is given up. */
const patience = 4;

/**
 * Writes the properties in which `wanted` differs from `base`, under its etag; joins or reports what others wrote
 * meanwhile. Rejects with the error of a call.
 */
export async function save<K extends Kind>(
  context: WriteContext,
  kind: K,
  base: Versioned<Entity[K]>,
  wanted: Entity[K],
  kept: readonly string[] = [],
  tries = 1,
): Promise<Saved<K> | Conflict<K>> {
  const { calls, cellContext } = context;
  const mine = withKey(wanted, context);
  const cells = cellsOf(kind, mine, base.value, cellContext);
  if (Object.keys(cells).length === 0) return { saved: base, merged: kept };
  try {
    await calls.write((sp) => calls.items(kind, sp).getById(base.id).update(cells, base.etag));
    return { saved: await calls.reread(kind, base, cellContext), merged: kept };
  } catch (error) {
    if ((await refusalOf(error))?.status !== 412 || tries === patience) throw error;
  }
  // Somebody was first: their state may be our own lost answer, may leave our change room, or may clash with it.
  const theirs = await calls.reread(kind, base, cellContext);
  const joined = merge(base.value, mine, theirs.value);
  if ('clashes' in joined) return { theirs, clashes: joined.clashes };
  return save(context, kind, theirs, joined.merged, joined.theirs, tries + 1);
}

/** Adds a record. Rejects with the error of a call. */
export async function create<K extends Kind>(
  { calls, cellContext }: WriteContext,
  kind: K,
  entity: Entity[K],
): Promise<Saved<K>> {
  const saved = await calls.reread(kind, await add(calls, kind, entity, cellContext), cellContext);
  cellContext.remember(kind, saved.id, saved.value.key);
  return { saved, merged: [] };
}

/**
 * Sends a new row. A create is re-sent when its answer was lost; the unique key then tells that the first one arrived,
 * unless another column is taken.
 */
async function add<K extends Kind>(
  calls: Calls,
  kind: K,
  entity: Entity[K],
  cellContext: CellContext,
): Promise<RowName> {
  try {
    const cells = cellsOf(kind, entity, undefined, cellContext);
    return rawRow(await calls.write<unknown>((sp) => calls.items(kind, sp).add(cells))) ?? { key: entity.key };
  } catch (error) {
    if ((await refusalOf(error))?.code !== duplicateValue) throw error;
    const [arrived] = await calls.items(kind, calls.sp).filter(keyIs(entity.key)).select('Id')<unknown[]>();
    if (arrived === undefined) throw error;
    return { key: entity.key };
  }
}

/** A row made in SharePoint's own form has no key yet: the first save through us gives it one. */
export function withKey<T extends Entity[Kind]>(mine: T, { now, random }: WriteContext): T {
  if (!isKeyOfRow(mine.key)) return mine;
  const year = 'year' in mine ? mine.year : now().getUTCFullYear();
  return { ...mine, key: 'code' in mine && mine.code !== '' ? mine.code : newKey(year, random) };
}
