import type { SPFI } from '@pnp/sp';
import type { IItems } from '@pnp/sp/items';
import type { IList } from '@pnp/sp/lists';
import type { Key } from '../domain/key';
import type { Entity, Kind, Versioned } from '../domain/programme';
import type { CellContext } from './columns/column';
import { withFreshDigest } from './connection';
import { isDigestRefusal, refusalOf } from './failure';
import { rememberWritten } from './columns/rich';
import { questionOf, rawRow, readRow, type RawRow } from './columns/rows';
import { learnRichFrom } from './reading/learnRich';
import { listUrl } from './schema/listSchema';
import { schemas } from './schema/schemas';

/** The filter that finds a row by its key. */
export function keyIs(key: Key): string {
  return `Key eq '${key.replace(/'/g, "''")}'`;
}

/** Which row: by its number, or by its key. */
export type RowName = { readonly id: number } | { readonly key: Key };

/** What a write has made of a row: the etag that it answered, and the texts that it sent, by column. */
export interface Written {
  readonly etag: string | null;
  readonly texts: ReadonlyMap<string, unknown>;
}

/** The calls to the lists of one site. */
export interface Calls {
  readonly sp: SPFI;
  readonly webUrl: string;
  /** Sends a write; when the form digest was refused nothing was written, so it is sent once more with a fresh one. */
  write<T>(send: (sp: SPFI) => Promise<T>): Promise<T>;
  list(kind: Kind, sp: SPFI): IList;
  items(kind: Kind, sp: SPFI): IItems;
  /** One row as it stands in its list, in a batch where one is given. Rejects when it is not there. */
  row(kind: Kind, name: RowName, cellContext: CellContext, batch?: SPFI): Promise<RawRow>;
  /**
   * One record, read anew, maybe after a write: under its etag the row holds what was sent. Rejects when it is not
   * there, and as `learnRichFrom` does.
   */
  reread<K extends Kind>(
    kind: K,
    name: RowName,
    cellContext: CellContext,
    written?: Written,
  ): Promise<Versioned<Entity[K]>>;
}

/**
 * The calls to the lists of the web at `webUrl` (server-relative, '/' for a root site).
 * @param nameOf the last part of a list's address
 */
export function callsTo(sp: SPFI, webUrl: string, nameOf = (kind: Kind): string => schemas[kind].name): Calls {
  let writing = sp;
  const list = (kind: Kind, through: SPFI): IList => through.web.getList(listUrl(webUrl, { name: nameOf(kind) }));
  const items = (kind: Kind, through: SPFI): IItems => list(kind, through).items;
  const row = async (kind: Kind, name: RowName, { lacks }: CellContext, through = sp): Promise<RawRow> => {
    const { select, expand } = questionOf(kind, lacks);
    const raw: unknown =
      'id' in name
        ? await items(kind, through)
            .getById(name.id)
            .select(...select)
            .expand(...expand)()
        : (
            await items(kind, through)
              .filter(keyIs(name.key))
              .select(...select)
              .expand(...expand)<unknown[]>()
          )[0];
    const found = rawRow(raw);
    if (!found) throw new Error(`The row ${JSON.stringify(name)} of ${kind} could not be read.`);
    return found;
  };
  return {
    sp,
    webUrl,
    list,
    items,
    write: async (send) => {
      try {
        return await send(writing);
      } catch (error) {
        if (!isDigestRefusal(await refusalOf(error))) throw error;
        writing = await withFreshDigest(sp);
        return send(writing);
      }
    },
    row,
    reread: async (kind, name, cellContext, written) => {
      const found = await row(kind, name, cellContext);
      await learnRichFrom(cellContext.rich, (each) => list(each, sp), [[kind, [found]]]);
      const { rich } = cellContext;
      if (rich && written?.etag === found.etag) rememberWritten(rich, kind, found, written.texts);
      return readRow(kind, found, cellContext).record;
    },
  };
}
