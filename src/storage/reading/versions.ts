import '@pnp/sp/items';
import type { SPFI } from '@pnp/sp';
import type { Version } from '../../domain/record/versions';
import { unreadOf, withUnread } from '../../domain/record/unread';
import type { Entity, Kind, Versioned } from '../../domain/programme';
import type { Failure } from '../../domain/store';
import { inOneBatch } from '../batch';
import type { Calls } from '../calls';
import type { CellContext } from '../columns/column';
import { boundColumns, isKey, readRow } from '../columns/rows';
import { failureOf } from '../failure';
import { learnRichFrom } from './learnRich';
import { toldBy } from './toldBy';

/** A version of an item as REST gives it: lookups and people as objects, which rows give as numbers. */
type RawVersion = Readonly<Record<string, unknown>>;

/**
 * The versions of a record, the newest first. Rejects with the error of the call for them; whether the list keeps
 * versions may stay unknown.
 */
export async function versionsOf<K extends Kind>(
  calls: Calls,
  kind: K,
  record: Versioned<Entity[K]>,
  cellContext: CellContext,
): Promise<readonly Version<Entity[K]>[]> {
  const [raw, list] = await Promise.all([
    rawVersions(calls, kind, record.id, 500, calls.sp),
    toldBy(() => versioning(calls, kind, calls.sp)),
  ]);
  return read(calls, kind, record, cellContext, raw, list);
}

/**
 * The newest versions of some records in one batch, nine records at most: with what tells whether the list keeps
 * versions it makes ten reads. Of each record its versions, the newest first, or why they could not be read. Rejects
 * where nothing could.
 */
export async function recentVersionsOf<K extends Kind>(
  calls: Calls,
  kind: K,
  records: readonly Versioned<Entity[K]>[],
  cellContext: CellContext,
): Promise<readonly (readonly Version<Entity[K]>[] | Failure)[]> {
  const answers = await calls.write((sp) =>
    inOneBatch<RawVersion[] | Versioning>(sp, [
      (batch) => versioning(calls, kind, batch),
      ...records.map(
        ({ id }) =>
          (batch: SPFI) =>
            rawVersions(calls, kind, id, recent, batch),
      ),
    ]),
  );
  const [list, ...ofRecords] = answers;
  const told = await toldBy(() => answerIn<Versioning>(list));
  return Promise.all(
    records.map(async (record, index) => {
      const answer = ofRecords[index];
      return answer?.status === 'fulfilled'
        ? read(calls, kind, record, cellContext, answer.value as RawVersion[], told)
        : failureOf(answer?.reason);
    }),
  );
}

/** A part of a batch as an answer of its own. */
function answerIn<T>(part: PromiseSettledResult<unknown> | undefined): Promise<T> {
  return part?.status === 'fulfilled' ? Promise.resolve(part.value as T) : Promise.reject(part?.reason as Error);
}

/** How many versions of a record tell what has changed lately. */
const recent = 20;

interface Versioning {
  readonly EnableVersioning: boolean;
}

function rawVersions(calls: Calls, kind: Kind, id: number, most: number, sp: SPFI): Promise<RawVersion[]> {
  return calls.items(kind, sp).getById(id).versions.top(most)<RawVersion[]>();
}

function versioning(calls: Calls, kind: Kind, sp: SPFI): Promise<Versioning> {
  return calls.list(kind, sp).select('EnableVersioning')<Versioning>();
}

/** The versions as records; `list` is undefined where it did not tell whether it keeps versions. */
async function read<K extends Kind>(
  calls: Calls,
  kind: K,
  record: Versioned<Entity[K]>,
  cellContext: CellContext,
  raw: readonly RawVersion[],
  list: Versioning | undefined,
): Promise<readonly Version<Entity[K]>[]> {
  const overwritten = !list ? ('unknown' as const) : !list.EnableVersioning && (true as const);
  const cellsOfAll = raw.map((version) => cellsOfVersion(kind, version));
  await learnRichFrom(cellContext.rich, (each) => calls.list(each, calls.sp), [
    [kind, cellsOfAll.map((cells) => ({ cells }))],
  ]);
  return raw.map((version, index) => {
    const cells = cellsOfAll[index] ?? {};
    const key = isKey(cells['Key']) ? cells['Key'] : record.value.key;
    const { record: read } = readRow(kind, { id: record.id, etag: '', key, cells }, cellContext);
    const names = namesOfDeleted(kind, version, read.value);
    const editor = version['Editor'] as { LookupValue?: unknown } | null | undefined;
    return {
      label: String(version['VersionLabel'] as string),
      at: String(version['Modified'] as string),
      by: typeof editor?.LookupValue === 'string' ? editor.LookupValue : '',
      value: withUnread(read.value, { ...unreadOf(read.value), ...names }),
      deleted: Object.keys(names),
      ...(index === 0 && overwritten && { overwritten }),
    };
  });
}

/** What the records were called that a version points at and that have been deleted since, by property. */
function namesOfDeleted(kind: Kind, version: RawVersion, value: object): Readonly<Record<string, string>> {
  const values: Readonly<Record<string, unknown>> = { ...value };
  const names = boundColumns(kind).flatMap(({ property, name, column }): readonly (readonly [string, string])[] => {
    const raw = version[name] as { LookupId?: number; LookupValue?: string } | null | undefined;
    const isGone = column.target !== undefined && values[property] === undefined && raw?.LookupId !== undefined;
    return isGone && raw.LookupValue ? [[property, raw.LookupValue]] : [];
  });
  return Object.fromEntries(names);
}

function cellsOfVersion(kind: Kind, version: RawVersion): Readonly<Record<string, unknown>> {
  const cells = boundColumns(kind).map(({ name, column }): [string, unknown] => {
    const raw = version[name] as { LookupId?: number; LookupValue?: string; Email?: string } | null | undefined;
    if (column.restSuffix === '') return [name, version[name]];
    if (!raw?.LookupId) return [column.expanded ? name : `${name}Id`, null];
    return column.expanded
      ? [name, { Id: raw.LookupId, Title: raw.LookupValue, EMail: raw.Email }]
      : [`${name}Id`, raw.LookupId];
  });
  return Object.fromEntries(cells);
}
