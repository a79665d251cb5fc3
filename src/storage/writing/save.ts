import { isKeyOfRow, newKey, type Key } from '../../domain/key';
import { differences } from '../../domain/record/differences';
import { restingOnArrived } from '../../domain/record/arrived';
import { merge } from '../../domain/record/merge';
import { togetherIn } from '../../domain/record/together';
import { union } from '../../domain/record/union';
import type { Entity, Kind, Versioned } from '../../domain/programme';
import { isFailure, type Earlier, type RecordChange, type SaveOutcome } from '../../domain/store';
import type { Calls } from '../calls';
import type { CellContext } from '../columns/column';
import { failureOf, isContested, refusalOf, withNoAnswer } from '../failure';
import { beforeWriting } from '../reading/unread';
import { cellsToWrite, replacesUntold, textsAsSent } from './cellsToWrite';
import { arrived, doubted } from './lostWrite';

/** What a write needs: the calls, what the last load told of rows and time zone, the time, and random numbers. */
export interface WriteContext {
  readonly calls: Calls;
  readonly cellContext: CellContext;
  readonly now: () => Date;
  readonly random: () => number;
}

/** How often a record that others keep changing is read again before the save is given up. */
const patience = 4;

const noneEarlier: Earlier<object> = { sent: [], beside: [] };

interface SaveOptions {
  /** What was joined in earlier rounds. */
  readonly kept?: readonly string[];
  /** What others were found to have changed alike in earlier rounds. */
  readonly alike?: readonly string[];
  readonly tries?: number;
  /** See `RecordChange`. */
  readonly ownOnly?: boolean;
  readonly earlier?: Earlier<object> | undefined;
}

/**
 * Writes the properties in which `wanted` differs from `base`, under its etag; joins or reports what others wrote
 * meanwhile. Where no answer comes the row is read again and tells what has arrived; where it cannot be read either,
 * the failure says that nobody knows. Rejects with the error of a call.
 */
export async function save<K extends Kind>(
  context: WriteContext,
  kind: K,
  base: Versioned<Entity[K]>,
  wanted: Entity[K],
  { kept = [], alike = [], tries = 1, ownOnly = false, earlier = noneEarlier }: SaveOptions = {},
): Promise<SaveOutcome<K>> {
  const { calls, cellContext } = context;
  const mine = withKey(base.value, wanted, context);
  const toWrite = await cellsToWrite(context, kind, [{ base, mine }]);
  if ('failed' in toWrite) return toWrite;
  const [cells = {}] = toWrite;
  // What an earlier attempt has written is known once the row was read.
  const isUnsure = tries === 1 && earlier.sent.length > 0;
  const joins = { merged: kept, ...(alike.length > 0 && { alike }) };
  if (Object.keys(cells).length === 0 && !isUnsure) return { saved: base, ...joins };
  // Once: read again, a text that only looks like elements is what it was.
  const isBlind = tries === 1 && replacesUntold(context, kind, { base }, cells);
  try {
    if (!isBlind && !isUnsure) return { saved: await written(context, kind, { base, mine }, cells), ...joins };
  } catch (error) {
    if (!isContested(await refusalOf(error))) {
      const doubt = await doubted(error);
      if (!doubt) throw error;
      const theirs = await calls.reread(kind, base, cellContext).catch(failureOf);
      const outcome = arrived(kind, { base, mine }, theirs, doubt, cellContext);
      if (outcome === doubt.failure) throw error;
      return 'saved' in outcome ? { ...outcome, ...joins, merged: union(kept, outcome.merged) } : outcome;
    }
    if (tries === patience) throw error;
  }
  // Somebody was first: their state may be our own lost answer, may leave our change room, or may clash with it.
  const theirs = await calls.reread(kind, base, cellContext).catch(failureOf);
  if (isFailure(theirs) && isBlind) return beforeWriting(kind, theirs);
  if (isFailure(theirs)) return theirs.failed === 'missing' ? theirs : { ...theirs, unsure: true };
  const [from, asked] = restingOnArrived({ base, mine }, earlier as Earlier<Entity[K]>, theirs);
  const joined = merge(from, asked, theirs.value, togetherIn(kind));
  if ('clashes' in joined) return { theirs, clashes: joined.clashes };
  const open = differences(theirs.value, joined.merged);
  if (ownOnly && open.length > 0 && theirs.modifiedBy !== cellContext.me) return { theirs, clashes: open };
  // Under the reader's own name it may be what they have sent, whose answer was lost.
  const isOthers = earlier.sent.length === 0 && theirs.modifiedBy !== cellContext.me;
  const same = isOthers ? differences(from, asked).filter((name) => !open.includes(name)) : [];
  const found = { kept: union(kept, joined.theirs), alike: union(alike, same) };
  return save(context, kind, theirs, joined.merged, { ...found, tries: tries + 1, earlier });
}

/** The row once these cells were written under the etag of its base, read back. Rejects with the error of the write. */
async function written<K extends Kind>(
  context: WriteContext,
  kind: K,
  { base, mine }: RecordChange<K>,
  cells: Record<string, unknown>,
): Promise<Versioned<Entity[K]>> {
  const { calls } = context;
  const { etag } = await calls.write<{ readonly etag: string | null }>((sp) =>
    calls.items(kind, sp).getById(base.id).update(cells, base.etag),
  );
  const saved = await readBack(context, kind, { ...base, etag, value: mine }, cells);
  if (saved.etag === base.etag) throw withNoAnswer('the row is as it was');
  return saved;
}

/**
 * Reads a row that was written. Where that fails, the row is what was sent, under the etag that SharePoint answered:
 * the write has arrived all the same. Rejects where that etag is not known, and where the row has been deleted since.
 */
export async function readBack<K extends Kind>(
  { calls, cellContext, now }: WriteContext,
  kind: K,
  sent: Omit<Versioned<Entity[K]>, 'etag'> & { readonly etag: string | null },
  cells: Readonly<Record<string, unknown>>,
): Promise<Versioned<Entity[K]>> {
  try {
    const texts = textsAsSent(kind, sent.value, cells);
    return await calls.reread(kind, sent, cellContext, { etag: sent.etag, texts });
  } catch (error) {
    const { etag } = sent;
    if (!etag || (await refusalOf(error))?.status === 404) throw error;
    return { ...sent, etag, modified: now().toISOString(), modifiedBy: '' };
  }
}

/**
 * What is to be saved, with the key that the row keeps: its own, or a new one where it was made in the list and has
 * none yet.
 */
export function withKey<T extends Entity[Kind]>(base: T, mine: T, context: WriteContext): T {
  if (!isKeyOfRow(base.key)) return mine.key === base.key ? mine : { ...mine, key: base.key };
  return isKeyOfRow(mine.key) ? { ...mine, key: newKeyFor(mine, context) } : mine;
}

function newKeyFor(record: Entity[Kind], { now, random }: WriteContext): Key {
  const year = 'year' in record && Number.isInteger(record.year) && record.year > 0 ? record.year : undefined;
  return newKey(year ?? now().getUTCFullYear(), random);
}
