import { randomUUID } from 'node:crypto';
import { textArgument, type Segment } from './address';
import { allow, voidAnswer, type Answer, type Call } from './call';
import { sql, type Database } from './database';
import { badArgument, refuse, related } from './errors';
import { listUrl, type List } from './list';
import { context, many, one, type Entity } from './odata';
import { people, userBy } from './rights';
import { requireUnique } from './store';
import { siteTime } from './zone';

type Recycled = Readonly<Record<'binId' | 'deletedAt' | 'listId' | 'cells', string> & Record<'deletedBy' | 'id' | 'author', number>>;

/** Copies an item into the recycle bin of its web, within the transaction that takes it out of its list. */
export function recycle(call: Call, list: List, id: number): Answer {
  const binId = randomUUID();
  call.db.run(sql`INSERT INTO recycled SELECT ${binId}, ${call.web.id}, ${call.now}, ${call.user.id}, * FROM items WHERE listId = ${list.id} AND id = ${id}`);
  return { status: 200, body: { ...context(call, 'Edm.Guid'), value: binId } };
}

/** Throws when a lookup that restricts deleting points at the item. */
export function requireUnrelated(db: Database, list: List, id: number): void {
  const other = db.get<{ title: string }>(sql`SELECT l.title FROM fields f JOIN items i ON i.listId = f.listId JOIN lists l ON l.id = f.listId
    WHERE json_extract(f.definition, '$.attributes.List') = ${`{${list.id}}`} AND json_extract(f.definition, '$.attributes.RelationshipDeleteBehavior') = 'Restrict'
      AND json_extract(i.cells, '$."' || f.name || '"') = ${id} LIMIT 1`);
  if (other) throw related(other.title, list.title);
}

/** …/web/recyclebin and what lies below it. Whoever is not an owner of the site sees what they threw away themselves. */
export function answerRecycleBin(call: Call, segment: Segment, rest: readonly Segment[]): Answer {
  const [step, ...further] = rest;
  const { db, web, user } = call;
  const everyone = Number(user.id === people.owner.id);
  const found = db.all<Recycled>(sql`SELECT * FROM recycled WHERE webId = ${web.id} AND (${everyone} OR deletedBy = ${user.id}) ORDER BY deletedAt DESC`);
  allow(call, step?.name === 'restore' ? further : rest, step ? 'POST' : 'GET');
  if (!segment.args) return many(call, found.map((recycled) => entityOf(call, recycled)), 'SP.ApiData.RecycleBinItems');
  // What SharePoint says of something that is not in the bin is not on record.
  const recycled = found.find(({ binId }) => binId === textArgument(segment).toLowerCase()) ?? refuse(badArgument());
  return step ? restore(call, recycled) : one(call, entityOf(call, recycled), 'SP.ApiData.RecycleBinItems');
}

function restore({ db, now }: Call, { binId, listId, id }: Recycled): Answer {
  db.transaction(() => {
    db.run(sql`INSERT INTO items SELECT listId, id, uniqueId, guid, version, major, created, modified, author, editor, cells FROM recycled WHERE binId = ${binId}`);
    requireUnique(db, listId, id);
    db.run(sql`DELETE FROM recycled WHERE binId = ${binId}`);
    db.run(sql`UPDATE lists SET itemModified = ${now} WHERE id = ${listId}`);
  });
  return voidAnswer;
}

function entityOf({ db, web }: Call, { binId, deletedAt, deletedBy, listId, id, author, cells }: Recycled): Entity {
  const [maker, remover] = [userBy(author), userBy(deletedBy)];
  const list = db.get<List>(sql`SELECT * FROM lists WHERE id = ${listId}`);
  const [folder, leaf] = [list ? listUrl(web, list).slice(1) : '', `${id}_.000`];
  return {
    type: 'SP.RecycleBinItem',
    path: `Web/RecycleBin(guid'${binId}')`,
    properties: {
      AuthorEmail: maker?.email, AuthorName: maker?.title, DeletedByEmail: remover?.email, DeletedByName: remover?.title, DeletedDate: deletedAt,
      DeletedDateLocalFormatted: siteTime(deletedAt), DirName: folder, DirNamePath: { DecodedUrl: folder }, Id: binId, ItemState: 1, ItemType: 3,
      LeafName: leaf, LeafNamePath: { DecodedUrl: leaf }, Size: String(cells.length), Title: (JSON.parse(cells) as { Title?: string | null }).Title ?? ''
    }
  };
}
