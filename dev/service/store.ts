import { randomUUID } from 'node:crypto';
import type { Call } from './call';
import { sql } from './database';
import type { Item } from './item';
import type { List } from './list';
import { requireUnique } from './unique';
import type { Cells } from './values';

/** Adds an item, within a transaction; its number. */
export function insertItem({ db, now, user }: Call, list: List, cells: Cells): number {
  const counted = sql`UPDATE lists SET lastItemId = lastItemId + 1, itemModified = ${now} WHERE id = ${list.id} RETURNING lastItemId`;
  const { lastItemId = 0 } = db.get<{ lastItemId: number }>(counted) ?? {};
  db.run(sql`INSERT INTO items (listId, id, uniqueId, guid, version, major, created, modified, author, editor, cells) VALUES
    (${list.id}, ${lastItemId}, ${randomUUID()}, ${randomUUID()}, 1, 1, ${now}, ${now}, ${user.id}, ${user.id}, ${JSON.stringify(cells)})`);
  requireUnique(db, list.id, lastItemId);
  return lastItemId;
}

/** Changes cells of an item, within a transaction; a list with versioning then has one version more. */
export function updateItem({ db, now, user }: Call, list: List, { id, cells }: Item, changed: Cells): void {
  const { EnableVersioning: versioned = true } = JSON.parse(list.properties) as { readonly EnableVersioning?: boolean };
  db.run(sql`UPDATE items SET version = version + 1, major = major + ${Number(versioned)}, cells = ${JSON.stringify({ ...cells, ...changed })},
    modified = ${now}, editor = ${user.id} WHERE listId = ${list.id} AND id = ${id}`);
  db.run(sql`UPDATE lists SET itemModified = ${now} WHERE id = ${list.id}`);
  requireUnique(db, list.id, id);
}
