import type { IList } from '@pnp/sp/lists';
import { kinds, type Kind, type Programme, type UnreadLists } from '../../domain/programme';
import { union } from '../../domain/record/union';
import { isFailure, type Failure } from '../../domain/store';
import type { Calls } from '../calls';
import type { RichTexts } from '../columns/column';
import { movedSince, readLists, rightsIn, stampsOf, type ListAnswer } from './lists';
import { learnRichFrom, learnUntold } from './learnRich';
import { instantOf, readRecords, readRows, type Loaded } from './load';
import { richColumnsIn } from '../columns/rich';
import { rawRow, type RawRow } from '../columns/rows';
import { unreadOf } from './unread';

/**
 * Reads again the lists that have moved since a programme was read: one small read, and one more for each of them. The
 * same programme where nothing moved. Rejects with the error of the call.
 */
export async function refreshed(
  calls: Pick<Calls, 'sp' | 'webUrl' | 'list'>,
  since: Programme,
  { cellContext, listIds }: Pick<Loaded, 'cellContext' | 'listIds'>,
  now: () => Date,
): Promise<Programme | Failure> {
  const { sp, webUrl } = calls;
  const readAt = now();
  const known = await readLists(sp, webUrl, listIds);
  const lost = kinds.find((kind, index) => known[index] === undefined && since.unread[kind]?.why !== 'forbidden');
  if (lost) return { failed: 'missing' };
  const listOf = (kind: Kind): IList => calls.list(kind, sp);
  const { rich } = cellContext;
  await learnUntold(rich, listOf);
  const asked = union(movedSince(since.stamps, known), toldSince(since, rich));
  const answers = await Promise.all(asked.map((kind) => readRows(sp, webUrl, kind, cellContext.lacks)));
  // What could not be read before and cannot be read now stays as it is shown.
  const answered = asked.flatMap((kind, index) => {
    const content = answers[index] ?? [];
    const still = isFailure(content) ? unreadOf(content)?.why : undefined;
    return still && still === since.unread[kind]?.why ? [] : [{ kind, content }];
  });
  if (answered.length === 0) return since;
  const failure = answered.map(({ content }) => content).find((content): content is Failure => 'failed' in content);
  if (failure) return failure;
  const moved = answered.map(({ kind }) => kind);
  const unreadKinds = kinds.filter((kind) => since.unread[kind] && !moved.includes(kind));
  const contents = answered.map(({ content }) => content);
  const raw = contents.map((rows) => (isFailure(rows) ? [] : rows.flatMap((row) => rawRow(row) ?? [])));
  await learnRichFrom(rich, listOf, newIn(since, moved, raw));
  // A new row may point at a new row of another list: all of them are known before any is read.
  moved.forEach((kind, index) => raw[index]?.forEach(({ id }) => cellContext.remember(kind, id)));
  const read = moved.map((kind, index) => ({ kind, ...readRecords(kind, raw[index] ?? [], cellContext) }));
  return {
    ...since,
    records: { ...since.records, ...Object.fromEntries(read.map(({ kind, records }) => [kind, records])) },
    badCells: [
      ...since.badCells.filter(({ kind }) => !moved.includes(kind)),
      ...read.flatMap(({ badCells }) => badCells),
    ],
    ...(rich && { rich: richColumnsIn(rich) }),
    partlyShown: { ...since.partlyShown, ...recounted(since, moved, known, raw) },
    unread: without(since.unread, moved),
    rights: { ...since.rights, lists: { ...rightsIn(known), ...pick(since.rights.lists, unreadKinds) } },
    readAt: instantOf(readAt),
    stamps: { ...since.stamps, ...pick(stampsOf(known, readAt), moved) },
  };
}

/** The lists with texts of which was not known how they are kept, and that have told since. */
function toldSince({ badCells }: Programme, rich: RichTexts | undefined): readonly Kind[] {
  return kinds.filter(
    (kind) => !rich?.untold.has(kind) && badCells.some((cell) => cell.kind === kind && cell.problem === 'notTold'),
  );
}

/** Of the lists that have moved, the rows that are new or have changed: a column may have become rich text since. */
function newIn(
  { records }: Programme,
  moved: readonly Kind[],
  raw: readonly (readonly RawRow[])[],
): ReadonlyMap<Kind, readonly RawRow[]> {
  return new Map(
    moved.map((kind, index) => {
      const before = new Map(records[kind].map(({ id, etag }) => [id, etag]));
      return [kind, (raw[index] ?? []).filter(({ id, etag }) => before.get(id) !== etag)];
    }),
  );
}

/** The lists that do not show everybody all their rows, as far as they have moved, with what of them is hidden now. */
function recounted(
  { partlyShown }: Programme,
  moved: readonly Kind[],
  known: readonly (ListAnswer | undefined)[],
  raw: readonly (readonly unknown[])[],
): Programme['partlyShown'] {
  return Object.fromEntries(
    moved.flatMap((kind, index) => {
      const before = partlyShown[kind];
      const all = known[kinds.indexOf(kind)]?.ItemCount ?? 0;
      return before ? [[kind, { ...before, hidden: Math.max(0, all - (raw[index]?.length ?? 0)) }]] : [];
    }),
  ) as Programme['partlyShown'];
}

function without(unread: UnreadLists, read: readonly Kind[]): UnreadLists {
  return Object.fromEntries(Object.entries(unread).filter(([kind]) => !read.includes(kind as Kind)));
}

function pick<T extends object, K extends keyof T>(whole: T, names: readonly K[]): Pick<T, K> {
  return Object.fromEntries(names.map((name) => [name, whole[name]])) as Pick<T, K>;
}
