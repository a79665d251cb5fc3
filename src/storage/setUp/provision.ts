import { kinds, type Kind } from '../../domain/programme';
import { completionSetting, schemaVersion, versionOf, type SettingName } from '../../domain/settings';
import { isFailure, type Failure, type LeftAsIs, type SetUpDone, type SetUpStep } from '../../domain/store';
import { ensureColumns, fieldsOf } from './provisionColumns';
import { ensurePresentation } from './provisionPresentation';
import { ensureRights } from './provisionRights';
import { plainOf } from '../columns/richText';
import {
  foreignAmong,
  foreignList,
  listAt,
  listsInTheWay,
  listsOf,
  sameTitle,
  unseenList,
  type SiteList,
} from './foreignLists';
import { plainList } from './ownership';
import { ensureSeed } from './seed';
import { listTitleTaken, refusalOf } from '../failure';
import { toldBy } from '../reading/toldBy';
import { listUrl, type AnyList } from '../schema/listSchema';
import { schemas } from '../schema/schemas';
import { listOn, type Site, type EarlierSetUp } from './site';
import { failureFor, unlessUntold, type PassedOver } from './untold';

/**
 * Makes what is missing of the eight lists: list, rights, columns, form and views, seed rows, and brings those of an
 * earlier version up to this one. Can be run again at any time and after any interruption; what people have renamed,
 * changed, added or removed since a completed run is left as it is, and what of it stands in the way of ours is told.
 * All eight addresses are looked at first: while a list that is not ours is in the way, nothing is made. A list that
 * does not tell of its columns is passed over and named, and the version is not written. Rejects with the error of the
 * first other call that was refused.
 */
export async function provision(site: Site): Promise<SetUpDone | Failure> {
  const lists = await site.write(listsOf);
  const { foreign, untold } = await site.write((sp) => listsInTheWay(lists, sp, site.webUrl));
  if (foreign.length > 0) return { failed: 'foreignLists', foreign };
  const run: Run = {
    known: new Set(lists.map(({ Id }) => Id)),
    ids: new Map(),
    earlier: await earlierSetUp(site, lists),
    untold,
    left: [],
  };
  for (const kind of kinds) {
    // What points at a list that was passed over still points at it.
    const there = untold.has(kind) && listAt(lists, site.webUrl, schemas[kind]);
    if (there) run.ids.set(kind, there.Id);
    else {
      const failure = await ensureKind(site, run, kind);
      if (failure) return failure;
    }
  }
  const { left } = run;
  return (await failureFor(untold)) ?? { ready: true, ...(left.length > 0 && { left }) };
}

/** What a set-up knows of the site, and what it has found on its way. */
interface Run {
  readonly known: ReadonlySet<string>;
  readonly ids: Map<Kind, string>;
  readonly earlier: EarlierSetUp;
  readonly untold: PassedOver;
  readonly left: LeftAsIs[];
}

const parts = ['list', 'rights', 'columns', 'view', 'seed'] as const;

/** One list with all that belongs to it; a failure where another one is in its way. */
async function ensureKind(site: Site, run: Run, kind: Kind): Promise<Failure | undefined> {
  const { ids, earlier, untold, left } = run;
  const step = (part: SetUpStep['part']): void =>
    site.onStep({
      kind,
      part,
      done: kinds.indexOf(kind) * parts.length + (part === 'ready' ? parts.length : parts.indexOf(part)),
      total: kinds.length * parts.length,
    });
  step('list');
  const found = await ensureList(site, schemas[kind], run.known);
  if (isFailure(found)) return found;
  ids.set(kind, found.Id);
  // Before anything is in them: however a set-up is broken off, members cannot write there.
  if (schemas[kind].ownersWrite) {
    step('rights');
    left.push(...(await ensureRights(site, schemas[kind])).map((group) => ({ kind, part: group })));
  }
  await unlessUntold(untold, kind, async () => {
    step('columns');
    left.push(...(await ensureColumns(site, schemas[kind], ids, earlier)));
    step('view');
    left.push(...(await ensurePresentation(site, schemas[kind], earlier)));
    step('seed');
    const { ItemCount: itemCount } = found;
    await ensureSeed(site, schemas[kind], { itemCount, completed: earlier.version > 0 }, untold.size === 0);
    if (kind === 'settings' && untold.size === 0) await ensureVersion(site, earlier);
    step('ready');
  });
  return undefined;
}

interface SettingAnswer {
  readonly Id: number;
  readonly Key: string | null;
  readonly Value: string | null;
}

async function earlierSetUp(site: Site, lists: readonly SiteList[]): Promise<EarlierSetUp> {
  const nothing = { version: 0, versionRow: undefined, pageUrl: '' };
  if (!listAt(lists, site.webUrl, schemas.settings)) return nothing;
  const fields = await toldBy(() => fieldsOf(site, schemas.settings));
  const has = (name: string): boolean => !fields || fields.some((field) => field.InternalName === name);
  if (!['Key', 'Value'].every(has)) return nothing;
  const rows = await site.write((sp) =>
    listOn(site, sp, schemas.settings).items.select('Id', 'Key', 'Value').top(5000)<readonly SettingAnswer[]>(),
  );
  const rowOf = (name: SettingName): SettingAnswer | undefined => rows.find(({ Key }) => Key === name);
  // The column may have become one of rich text; neither a version nor an address is made of elements.
  const textOf = (row: SettingAnswer): string => plainOf(row.Value ?? '').trim();
  const [version, page] = [rowOf(completionSetting), rowOf('pageUrl')];
  return {
    version: versionOf(version && textOf(version)),
    versionRow: version?.Id,
    pageUrl: page ? textOf(page) : '',
  };
}

/** The last write of a set-up of a site that was of an earlier version. One of a later version stays. */
async function ensureVersion(site: Site, { version, versionRow }: EarlierSetUp): Promise<void> {
  if (versionRow === undefined || version >= schemaVersion) return;
  await site.write((sp) =>
    listOn(site, sp, schemas.settings)
      .items.getById(versionRow)
      .update({ Value: String(schemaVersion) }),
  );
}

/** The list, made where it is missing. One that has come since the addresses were looked at is looked at, too. */
async function ensureList(site: Site, schema: AnyList, known: ReadonlySet<string>): Promise<SiteList | Failure> {
  const lists = await site.write(listsOf);
  const present = listAt(lists, site.webUrl, schema);
  const list = !present
    ? await makeList(site, schema)
    : known.has(present.Id)
      ? present
      : await listOfOthers(site, schema, lists);
  if (!isFailure(list) && list.Title === schema.name)
    await site.write((sp) => listOn(site, sp, schema).update({ Title: titleFor(schema, lists) }));
  return list;
}

/** Makes a list under its English name, which its address keeps; what is in the way is a failure. */
export async function makeList(site: Site, schema: AnyList): Promise<SiteList | Failure> {
  // The address comes from the first title, so the list is made under its English name and then given its Finnish one.
  const made = await site
    .write((sp) => sp.web.lists.add(schema.name, schema.description, plainList, false))
    .catch(async (error) => {
      if ((await refusalOf(error))?.code === listTitleTaken) return undefined;
      throw error;
    });
  const lists = await site.write(listsOf);
  const list = listAt(lists, site.webUrl, schema);
  if (made && list?.Id === made.Id) return list;
  // Another list has our address and ours got a new one: it goes again, for nothing is in it yet.
  if (made) await site.write((sp) => sp.web.lists.getById(made.Id).delete());
  return listOfOthers(
    site,
    schema,
    lists.filter(({ Id }) => Id !== made?.Id),
  );
}

/** What somebody has made meanwhile: ours where another owner runs set-up at the same time, else in the way. */
async function listOfOthers(site: Site, schema: AnyList, lists: readonly SiteList[]): Promise<SiteList | Failure> {
  const list = listAt(lists, site.webUrl, schema);
  const named = lists.find(({ Title }) => sameTitle(Title, schema.name));
  const foreign = list
    ? await site.write((sp) => foreignAmong(lists, sp, site.webUrl, [schema.kind]))
    : [named ? foreignList(named, 'title') : unseenList(listUrl(site.webUrl, schema))];
  return list && foreign.length === 0 ? list : { failed: 'foreignLists', foreign };
}

/** Our name for a list, told apart where another list has it already. */
function titleFor({ title }: AnyList, lists: readonly SiteList[]): string {
  return lists.some((list) => sameTitle(list.Title, title)) ? `${title} (digitiekartta)` : title;
}
