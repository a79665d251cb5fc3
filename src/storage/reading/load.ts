import type { SPFI } from '@pnp/sp';
import type { Instant } from '../../domain/date';
import { isKeyOfRow } from '../../domain/key';
import {
  kinds,
  noRights,
  type BadCell,
  type Entity,
  type Kind,
  type Lacks,
  type ListLinks,
  type Programme,
  type UnreadLists,
  type Versioned,
} from '../../domain/programme';
import { isFailure, type Failure } from '../../domain/store';
import type { CellContext, RichTexts } from '../columns/column';
import { noRichTexts, richColumnsIn } from '../columns/rich';
import { failureOf, refusalOf } from '../failure';
import { areGuarded, partlyShownIn, readLists, rightsIn, stampsOf, type ListAnswer } from './lists';
import { isOwner, type PermissionMask } from './rights';
import { questionOf, rawRow, readRow, type RawRow } from '../columns/rows';
import { keyColumn, listUrl } from '../schema/listSchema';
import { schemas } from '../schema/schemas';
import { learnRichFrom } from './learnRich';
import { unreadIn, type RowsOrFailure } from './unread';
import { zoneOf, type Zone } from '../columns/zone';

/** SharePoint gives at most 5,000 rows a page; the next-link leads on. */
const pageSize = 5000;

/** The site with its reader and its time zone. */
export interface WebAnswer {
  readonly ServerRelativeUrl: string;
  readonly EffectiveBasePermissions: PermissionMask;
  readonly CurrentUser: { readonly Id: number; readonly Title: string; readonly Email: string };
  readonly RegionalSettings: {
    readonly TimeZone: { readonly Id: number; readonly Information: { readonly Bias: number } };
  };
}

/** A programme as loaded, with what writing needs to know beside it. */
export interface Loaded {
  readonly programme: Programme;
  readonly cellContext: CellContext;
  /** The ids of the lists, by which a check asks for them alone. */
  readonly listIds: readonly string[];
}

/**
 * Reads the whole programme in one wave of ten calls: the web with the user, the lists with their rights, and the eight
 * lists. Lists that lack columns are read once more, without them.
 * @param before what an earlier load knew of rich text
 */
export async function loadProgramme(
  sp: SPFI,
  webUrl: string,
  now: () => Date,
  before?: RichTexts,
): Promise<Loaded | Failure> {
  const readAt = now();
  const web = readWeb(sp);
  const rows = kinds.map((kind) => readRows(sp, webUrl, kind, {}));
  try {
    const [site, known, ...asked] = await Promise.all([web, readLists(sp, webUrl), ...rows]);
    const owner = isOwner(site.EffectiveBasePermissions);
    const read = await withoutMissing(asked, known, sp, webUrl);
    if (isFailure(read)) return { ...read, owner };
    const unread = unreadIn(read.contents, known, owner);
    if ('failed' in unread) return unread;
    const raw = rowsOf(read.contents);
    const rich = noRichTexts(before);
    await learnRichFrom(rich, (kind) => sp.web.getList(listUrl(webUrl, schemas[kind])), raw);
    return assemble(site, known, { raw, lacks: read.lacks, unread, rich }, webUrl, readAt);
  } catch (error) {
    return failureOf(error);
  }
}

/** The site, its reader and its time zone in one call. Rejects with its error. */
export function readWeb(sp: SPFI): Promise<WebAnswer> {
  return sp.web
    .select(
      'ServerRelativeUrl',
      'EffectiveBasePermissions',
      'CurrentUser/Id',
      'CurrentUser/Title',
      'CurrentUser/Email',
      'RegionalSettings/TimeZone',
    )
    .expand('CurrentUser', 'RegionalSettings/TimeZone')<WebAnswer>();
}

/**
 * The rows of a list, page after page; a refusal of this list is an outcome of its own. Whether a list is there the
 * site's lists tell: that its rows are not found is a fault like others.
 */
export async function readRows(sp: SPFI, webUrl: string, kind: Kind, lacks: Lacks): Promise<RowsOrFailure> {
  const { select, expand } = questionOf(kind, lacks);
  const items = sp.web
    .getList(listUrl(webUrl, schemas[kind]))
    .items.select(...select)
    .expand(...expand)
    .top(pageSize);
  const rows: unknown[] = [];
  try {
    for await (const page of items) rows.push(...(page as unknown[]));
    return rows;
  } catch (error) {
    if (!(await refusalOf(error))) throw error;
    const failure = await failureOf(error);
    return failure.failed === 'missing' ? { ...failure, failed: 'unknown' } : failure;
  }
}

/** The rows of the eight lists, and the columns that they were read without. */
interface Contents {
  readonly contents: readonly RowsOrFailure[];
  readonly lacks: Lacks;
}

/**
 * The rows of all lists; those of a list that refused because it lacks columns (SharePoint answers 400 to their names)
 * are read without them. A list that is not ours lacks columns, too: then it is a failure that names it.
 */
async function withoutMissing(
  asked: readonly RowsOrFailure[],
  known: readonly (ListAnswer | undefined)[],
  sp: SPFI,
  webUrl: string,
): Promise<Contents | Failure> {
  const refused = kinds.filter((_, index) => known[index] !== undefined && isRefused(asked[index]));
  if (refused.length === 0) return { contents: asked, lacks: {} };
  const { missingColumns } = await import(/* webpackChunkName: 'missing-columns' */ './missingColumns');
  const { foreign, lacks } = await missingColumns(sp, webUrl, refused);
  if (foreign.length > 0) return { failed: 'foreignLists', foreign };
  const contents = await Promise.all(
    kinds.map(async (kind, index) => (lacks[kind] ? readRows(sp, webUrl, kind, lacks) : (asked[index] ?? []))),
  );
  return { contents, lacks };
}

function isRefused(content: RowsOrFailure | undefined): boolean {
  return content !== undefined && !isRows(content) && content.failed === 'refused';
}

function isRows(content: RowsOrFailure): content is readonly unknown[] {
  return Array.isArray(content);
}

/** The rows of each list, as far as they are rows. */
function rowsOf(contents: readonly RowsOrFailure[]): ReadonlyMap<Kind, readonly RawRow[]> {
  return new Map(kinds.map((kind, index) => [kind, rowsIn(contents[index]).flatMap((row) => rawRow(row) ?? [])]));
}

/** What was read of the lists. */
interface ListsRead {
  readonly raw: ReadonlyMap<Kind, readonly RawRow[]>;
  readonly lacks: Lacks;
  readonly unread: UnreadLists;
  readonly rich: RichTexts;
}

function rowsIn(content: RowsOrFailure | undefined): readonly unknown[] {
  return content && isRows(content) ? content : [];
}

function assemble(
  site: WebAnswer,
  known: readonly (ListAnswer | undefined)[],
  { raw, lacks, unread, rich }: ListsRead,
  webUrl: string,
  readAt: Date,
): Loaded {
  const zone = zoneOf({ id: site.RegionalSettings.TimeZone.Id, bias: site.RegionalSettings.TimeZone.Information.Bias });
  const counted = [...raw].filter(([kind]) => !unread[kind]);
  const partlyShown = partlyShownIn(known, new Map(counted.map(([kind, rows]) => [kind, rows.length])));
  const me = { id: site.CurrentUser.Id, name: site.CurrentUser.Title, email: site.CurrentUser.Email };
  const cellContext = cellContextOf(raw, { zone, lacks, rich, me: me.name }, partlyShown, unread);
  const read = kinds.map((kind) => readRecords(kind, raw.get(kind) ?? [], cellContext));
  const records = Object.fromEntries(
    kinds.map((kind, index) => [kind, read[index]?.records]),
  ) as unknown as Programme['records']; // kind by kind the same types, which fromEntries cannot tell
  const badCells = read.flatMap((one) => one.badCells);
  const links = Object.fromEntries(
    kinds.map((kind) => [kind, linksOf(listUrl(webUrl, schemas[kind]))]),
  ) as Programme['links'];
  const unreadKinds = kinds.filter((kind) => unread[kind]);
  const rights = {
    owner: isOwner(site.EffectiveBasePermissions),
    guarded: areGuarded(known),
    lists: { ...rightsIn(known), ...Object.fromEntries(unreadKinds.map((kind) => [kind, noRights])) },
  };
  return {
    programme: {
      records,
      badCells,
      lacks,
      rich: richColumnsIn(rich),
      partlyShown,
      unread,
      me,
      rights,
      links,
      readAt: instantOf(readAt),
      ...siteDay(zone, readAt),
      // A list that could not be read is read again at the next check.
      stamps: { ...stampsOf(known, readAt), ...Object.fromEntries(unreadKinds.map((kind) => [kind, ''])) },
    },
    cellContext,
    listIds: known.flatMap((list) => list?.Id ?? []),
  };
}

/** The site's day at a moment, and how far its clock is ahead of UTC, in minutes. */
function siteDay(zone: Zone, moment: Date): Pick<Programme, 'readOn' | 'siteAhead'> {
  const readOn = zone.dayOf(instantOf(moment));
  const midnight = Date.parse(zone.midnightOf(readOn));
  return { readOn, siteAhead: (Date.parse(`${readOn}T00:00:00Z`) - midnight) / 60_000 };
}

/** A list's page, and SharePoint's own forms for its rows. */
function linksOf(list: string): ListLinks {
  return { list, show: `${list}/DispForm.aspx?ID=`, edit: `${list}/EditForm.aspx?ID=` };
}

/** A moment of this machine's clock, to the second. */
export function instantOf(moment: Date): Instant {
  return `${moment.toISOString().slice(0, 19)}Z`;
}

/** The rows of one list as records, with what of them could not be read. */
export function readRecords<K extends Kind>(
  kind: K,
  rows: readonly RawRow[],
  cellContext: CellContext,
): { readonly records: readonly Versioned<Entity[K]>[]; readonly badCells: readonly BadCell[] } {
  const read = rows.map((row) => readRow(kind, row, cellContext));
  const records = read.map(({ record }) => record);
  return { records, badCells: [...read.flatMap((row) => row.badCells), ...duplicateKeys(kind, records)] };
}

function cellContextOf(
  raw: ReadonlyMap<Kind, readonly RawRow[]>,
  known: Pick<CellContext, 'zone' | 'lacks' | 'rich' | 'me'>,
  partlyShown: Programme['partlyShown'],
  unread: UnreadLists,
): CellContext {
  const ids = new Map([...raw].map(([kind, rows]) => [kind, new Set(rows.map((row) => row.id))]));
  return {
    ...known,
    partly: new Set(kinds.filter((kind) => (partlyShown[kind]?.hidden ?? 0) > 0)),
    // Of a list that could not be read nobody knows; what points at its rows stays.
    isThere: (kind, id) => unread[kind] !== undefined || ids.get(kind)?.has(id) === true,
    remember: (kind, id) => void ids.get(kind)?.add(id),
  };
}

/** Rows that share a key with an earlier one, whatever the case, as SharePoint compares: the later one is named. */
function duplicateKeys(kind: Kind, records: readonly Versioned<{ readonly key: string }>[]): readonly BadCell[] {
  const seen = new Set<string>();
  return records.flatMap(({ id, value: { key } }) => {
    if (isKeyOfRow(key) || !seen.has(key.toUpperCase())) {
      seen.add(key.toUpperCase());
      return [];
    }
    return [{ kind, id, column: 'Key', title: keyColumn.title, problem: 'duplicateKey' as const, found: key }];
  });
}
