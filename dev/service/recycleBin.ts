import { randomUUID } from 'node:crypto';
import { textArgument, type Segment } from './address';
import { allow, voidAnswer, type Answer, type Call } from './call';
import { sql, type Database } from './database';
import { badArgument, NotBuilt, refuse, related } from './errors';
import type { List } from './list';
import { context } from './odata';
import { people } from './users';
import { requireUnique } from './store';

/** Copies an item into the recycle bin of its web, within the transaction that takes it out of its list. */
export function recycle(call: Call, list: List, id: number): Answer {
  const binId = randomUUID();
  call.db.run(
    sql`INSERT INTO recycled SELECT ${binId}, ${call.web.id}, ${call.now}, ${call.user.id}, * FROM items WHERE listId = ${list.id} AND id = ${id}`,
  );
  return { status: 200, body: { ...context(call, 'Edm.Guid'), value: binId } };
}

/** Throws when a lookup that restricts deleting points at the item. */
export function requireUnrelated(db: Database, list: List, id: number): void {
  const other = db.get<{
    title: string;
  }>(sql`SELECT l.title FROM fields f JOIN items i ON i.listId = f.listId JOIN lists l ON l.id = f.listId
    WHERE json_extract(f.definition, '$.attributes.List') = ${`{${list.id}}`} AND json_extract(f.definition, '$.attributes.RelationshipDeleteBehavior') = 'Restrict'
      AND json_extract(i.cells, '$."' || f.name || '"') = ${id} LIMIT 1`);
  if (other) throw related(other.title, list.title);
}

/**
 * …/web/recyclebin('guid')/restore. Whoever is not an owner of the site finds there what they threw away themselves.
 */
export function restoreFromBin(call: Call, segment: Segment, [step, ...further]: readonly Segment[]): Answer {
  if (step?.name !== 'restore') throw new NotBuilt('path');
  allow(call, further, 'POST');
  const { db, web, user, now } = call;
  const [binId, everyone] = [textArgument(segment).toLowerCase(), Number(user.id === people.owner.id)];
  const found = sql`SELECT listId, id FROM recycled WHERE webId = ${web.id} AND binId = ${binId} AND (${everyone} OR deletedBy = ${user.id})`;
  // What SharePoint says of something that is not in the bin is not on record.
  const { listId, id } = db.get<{ listId: string; id: number }>(found) ?? refuse(badArgument());
  db.transaction(() => {
    db.run(
      sql`INSERT INTO items SELECT listId, id, uniqueId, guid, version, major, created, modified, author, editor, cells FROM recycled WHERE binId = ${binId}`,
    );
    requireUnique(db, listId, id);
    db.run(sql`DELETE FROM recycled WHERE binId = ${binId}`);
    db.run(sql`UPDATE lists SET itemModified = ${now} WHERE id = ${listId}`);
  });
  return voidAnswer;
}
