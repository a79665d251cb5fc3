import type { Key, RowNumber } from './key';
import {
  byId,
  byKey,
  isUnread,
  kinds,
  withRecord,
  type Entity,
  type Kind,
  type Programme,
  type Versioned,
} from './programme';

/** A record by its kind and number. */
export type RecordName = `${Kind} ${number}`;

/**
 * The records of `after` that others have made or changed since `before`: new ones, and those with another etag. What
 * the reader has written, whose answer may have been lost, is not others'.
 */
export function changesBetween(before: Programme, after: Programme): readonly RecordName[] {
  return kinds.flatMap((kind) => {
    if (before.records[kind] === after.records[kind]) return [];
    const etags = new Map(before.records[kind].map(({ id, etag }) => [id, etag]));
    return after.records[kind].flatMap(({ id, etag, modifiedBy }): readonly RecordName[] =>
      etags.get(id) === etag || modifiedBy === after.me.name ? [] : [`${kind} ${id}`],
    );
  });
}

/** A record that an address calls by its kind and key. */
export interface Called {
  readonly kind: Kind;
  readonly key: Key;
}

/** A record that a form is open on. */
export interface OnRecord {
  readonly kind: Kind;
  readonly id: RowNumber;
}

/**
 * The programme of `after`, except for what is being edited: the record that an address calls stays as in `before`, and
 * those that forms are open on stay where others have removed them. Their lists are read again at the next check.
 */
export function keptOpen(
  before: Programme,
  after: Programme,
  edited: Called | undefined,
  forms: Iterable<OnRecord> = [],
): Programme {
  let kept = withEdited(before, after, edited);
  for (const { kind, id } of forms) {
    // A form stays, too, where its list cannot be read any more: what becomes of its save is told then.
    if (kept.unread[kind]) kept = { ...kept, rights: withRightsOf(before, kept, kind) };
    const open = byId(before, kind, id);
    if (open && !byId(kept, kind, id)) kept = withOlder(kept, kind, open);
  }
  return kept;
}

function withRightsOf(before: Programme, after: Programme, kind: Kind): Programme['rights'] {
  return { ...after.rights, lists: { ...after.rights.lists, [kind]: before.rights.lists[kind] } };
}

function withEdited(before: Programme, after: Programme, edited: Called | undefined): Programme {
  if (!edited) return after;
  const { kind } = edited;
  const open = byKey(before, kind, edited.key);
  const next = open && byId(after, kind, open.id);
  if (!open || next?.etag === open.etag) return after;
  return withOlder(after, kind, open);
}

function withOlder<K extends Kind>(after: Programme, kind: K, open: Versioned<Entity[K]>): Programme {
  const stamps = { ...after.stamps, [kind]: '' };
  if (byId(after, kind, open.id)) return { ...withRecord(after, kind, open), stamps };
  // First: a page of one year shows the row that its form is open on, not one that took its place.
  return { ...after, records: { ...after.records, [kind]: [open, ...after.records[kind]] }, stamps };
}

/**
 * The programme of `after`, with the rows of `before` in lists that could not be read since. What a reader no longer
 * may see is not shown.
 */
export function withFormerRows(before: Programme, after: Programme): Programme {
  let kept = after;
  for (const kind of kinds) {
    const unread = kept.unread[kind];
    if (!unread || unread.why === 'forbidden' || isUnread(before, kind) || unread.shownAsOf) continue;
    const shownAsOf = before.unread[kind]?.shownAsOf ?? before.readAt;
    kept = {
      ...kept,
      records: { ...kept.records, [kind]: before.records[kind] },
      badCells: [...kept.badCells, ...before.badCells.filter((cell) => cell.kind === kind)],
      rights: withRightsOf(before, kept, kind),
      unread: { ...kept.unread, [kind]: { ...unread, shownAsOf } },
    };
  }
  return kept;
}
