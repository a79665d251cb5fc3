import { sql, type Database } from './database';
import { duplicateValues } from './errors';

/** Throws SharePoint's refusal when a value of a unique column is in the list twice; `id` narrows it to one item. Empty cells may repeat. */
export function requireUnique(db: Database, listId: string, id?: number): void {
  const twin = db.get<{ title: string }>(sql`SELECT json_extract(f.definition, '$.attributes.DisplayName') AS title FROM uniques u
    JOIN uniques o ON o.listId = u.listId AND o.field = u.field AND o.value = u.value AND o.id <> u.id
    JOIN fields f ON f.listId = u.listId AND f.name = u.field WHERE u.listId = ${listId} ${id === undefined ? sql`` : sql`AND u.id = ${id}`} LIMIT 1`);
  if (twin) throw duplicateValues(twin.title);
}

/** True when another item has this value in a unique column. */
export function isTaken(db: Database, listId: string, field: string, value: string | number, id: number): boolean {
  return db.get(sql`SELECT id FROM uniques WHERE listId = ${listId} AND field = ${field} AND value = fold(${value}) AND id <> ${id}`) !== undefined;
}
