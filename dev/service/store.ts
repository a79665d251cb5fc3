import { randomUUID } from 'node:crypto';
import type { Call } from './call';
import { sql, type Database } from './database';
import { duplicateValues } from './errors';
import type { Item } from './item';
import { stored, type List } from './list';
import { hasRight } from './rights';
import type { Cells } from './values';

/** Adds an item, within a transaction; its number. */
export function insertItem(call: Call, list: List, cells: Cells): number {
  const { db, now, user } = call;
  const counted = sql`UPDATE lists SET lastItemId = lastItemId + 1, itemModified = ${now} WHERE id = ${list.id} RETURNING lastItemId`;
  const { lastItemId = 0 } = db.get<{ lastItemId: number }>(counted) ?? {};
  db.run(sql`INSERT INTO items (listId, id, uniqueId, guid, version, major, created, modified, author, editor, cells) VALUES
    (${list.id}, ${lastItemId}, ${randomUUID()}, ${randomUUID()}, 1, 1, ${now}, ${now}, ${user.id}, ${user.id}, ${JSON.stringify({ ...cells, ...moderation(call, list) })})`);
  requireUnique(db, list.id, lastItemId);
  return lastItemId;
}

/** Changes cells of an item, within a transaction; a list with versioning then has one version more. */
export function updateItem(call: Call, list: List, { id, cells }: Item, changed: Cells): void {
  const { db, now, user } = call;
  const { EnableVersioning: versioned = true } = stored(list);
  const written = JSON.stringify({ ...cells, ...changed, ...moderation(call, list) });
  db.run(sql`UPDATE items SET version = version + 1, major = major + ${Number(versioned)}, cells = ${written}, modified = ${now},
    editor = ${user.id} WHERE listId = ${list.id} AND id = ${id}`);
  db.run(sql`UPDATE lists SET itemModified = ${now} WHERE id = ${list.id}`);
  requireUnique(db, list.id, id);
}

/**
 * What a list with content approval keeps of a row that was written (SP.ModerationStatusType): 0 approved, which what
 * approvers write is at once, 2 pending. The first is not on record.
 */
function moderation(call: Call, list: List): Cells {
  if (stored(list)['EnableModeration'] !== true) return {};
  return { _ModerationStatus: hasRight(call, 'ApproveItems', list) ? 0 : 2 };
}

/**
 * Throws SharePoint's refusal when a unique column has a value twice; `id` narrows it to one item. Empty cells may
 * repeat.
 */
export function requireUnique(db: Database, listId: string, id?: number): void {
  const which = id === undefined ? sql`` : sql`AND u.id = ${id}`;
  const twin = db.get<{
    title: string;
  }>(sql`SELECT json_extract(f.definition, '$.attributes.DisplayName') AS title FROM uniques u
    JOIN uniques o ON o.listId = u.listId AND o.field = u.field AND o.value = u.value AND o.id <> u.id
    JOIN fields f ON f.listId = u.listId AND f.name = u.field WHERE u.listId = ${listId} ${which} LIMIT 1`);
  if (twin) throw duplicateValues(twin.title);
}

/** True when another item has this value in a unique column. */
export function isTaken(db: Database, listId: string, field: string, value: string | number, id: number): boolean {
  const same = sql`listId = ${listId} AND field = ${field} AND value = fold(${value})`;
  return db.get(sql`SELECT id FROM uniques WHERE ${same} AND id <> ${id}`) !== undefined;
}
