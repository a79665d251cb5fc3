import '@pnp/sp/site-users/web';
import { isPerson, isUser } from '../../domain/person';
import type { Entity, Kind, Versioned } from '../../domain/programme';
import type { Person } from '../../domain/project';
import { differences, withProperties } from '../../domain/record/differences';
import { union } from '../../domain/record/union';
import { sameIn } from '../../domain/record/unread';
import {
  isFailure,
  type Earlier,
  type Failure,
  type RecordChange,
  type Saved,
  type SaveOutcome,
} from '../../domain/store';
import { internalName } from '../columns/column';
import { failureOf, isDigestRefusal, refusalOf } from '../failure';
import { create } from './create';
import { doubted, whereUnread } from './lostWrite';
import { save, type WriteContext } from './save';

/** By login, the users whom people have become; those whom this writer may not make a user are not in it. */
type Users = ReadonlyMap<string, Person>;

/** The properties of a record that hold people who have never been on the site. */
function newcomersIn<T extends object>(record: T): readonly (keyof T & string)[] {
  return (Object.keys(record) as (keyof T & string)[]).filter((name) => {
    const value: unknown = record[name];
    return isPerson(value) && !isUser(value);
  });
}

/**
 * Makes users of the people in these records who have never been on the site. Where this writer may not (403; whether
 * members may is not on record), they are left out. Rejects with the error of a call.
 */
async function usersOf({ calls }: WriteContext, records: readonly object[]): Promise<Users | Failure> {
  const users = new Map<string, Person>();
  const tried = new Set<string>();
  for (const record of records)
    for (const property of newcomersIn(record)) {
      const { login = '' } = record[property] as Person;
      if (tried.has(login)) continue;
      tried.add(login);
      try {
        const { Id: id, Title: name, Email: email } = await calls.write((sp) => sp.web.ensureUser(login));
        users.set(login, { id, name, email });
      } catch (error) {
        const refusal = await refusalOf(error);
        if (refusal?.status === 403 && !isDigestRefusal(refusal)) continue;
        const failure = await failureOf(error);
        if (failure.failed !== 'refused') throw error;
        return { ...failure, properties: [property] }; // the organisation knows them no more
      }
    }
  return users;
}

/** A record with the users in place of those whom they were made of. */
function named<T extends object>(record: T, users: Users): T {
  return newcomersIn(record).reduce<T>((whole, name) => {
    const user = users.get((record[name] as unknown as Person).login ?? '');
    return user ? { ...whole, [name]: user } : whole;
  }, record);
}

/** A record without the people who are no users of the site. */
function unnamed<T extends object>(record: T): T {
  return withProperties(record, {} as T, newcomersIn(record));
}

/**
 * Saves a record as `save` does, after having made users of those in it who have never been on the site. Those whom
 * this writer may not make a user are written by their login, as the list's own form does.
 */
export async function saveWithPeople<K extends Kind>(
  context: WriteContext,
  kind: K,
  base: Versioned<Entity[K]>,
  mine: Entity[K],
  earlier: Earlier<Entity[K]> = { sent: [], beside: [] },
): Promise<SaveOutcome<K>> {
  const users = await usersOf(context, [mine, ...earlier.sent, ...earlier.beside]);
  if (isFailure(users)) return users;
  const wanted = named(mine, users);
  const told = {
    sent: earlier.sent.map((each) => unnamed(named(each, users))),
    beside: earlier.beside.map((each) => unnamed(named(each, users))),
  };
  return saveNamed(context, kind, { base, mine: wanted }, told);
}

/** Saves a record in which users have their numbers; the others are written by their login, once all else is saved. */
async function saveNamed<K extends Kind>(
  context: WriteContext,
  kind: K,
  { base, mine, ownOnly }: RecordChange<K>,
  earlier: Earlier<Entity[K]>,
): Promise<SaveOutcome<K>> {
  const left = newcomersIn(mine);
  const without = withProperties(mine, base.value, left);
  const outcome = await save(context, kind, base, without, { earlier, ownOnly: ownOnly === true });
  return 'saved' in outcome && left.length > 0 ? byLogin(context, kind, base.value, mine, outcome) : outcome;
}

/** Adds a record as `create` does, with people as `saveWithPeople` has them. */
export const createWithPeople: typeof create = async (context, kind, entity, sent = []) => {
  const users = await usersOf(context, [entity, ...sent]);
  if (isFailure(users)) return users;
  const wanted = named(entity, users);
  const without = unnamed(wanted);
  const earlier = sent.map((each) => unnamed(named(each, users)));
  const outcome = await create(context, kind, without, earlier);
  if (!('saved' in outcome) || newcomersIn(wanted).length === 0) return outcome;
  const whole = await byLogin(context, kind, without, wanted, outcome).catch(failureOf);
  // The row is there.
  return isFailure(whole) ? { ...whole, unsure: true } : whole;
};

/** Saves many records as `saveMany` does, with people as `saveWithPeople` has them. */
export async function saveManyWithPeople<K extends Kind>(
  context: WriteContext,
  kind: K,
  changes: readonly RecordChange<K>[],
): Promise<readonly SaveOutcome<K>[] | Failure> {
  const { saveMany } = await import(/* webpackChunkName: 'write-many' */ './saveMany');
  const users = await usersOf(
    context,
    changes.map(({ mine }) => mine),
  );
  if (isFailure(users)) return users;
  const all = changes.map((change) => ({
    ...change,
    base: { ...change.base, value: named(change.base.value, users) },
    mine: named(change.mine, users),
    beside: (change.beside ?? []).map((each) => unnamed(named(each, users))),
  }));
  if (!all.some(({ mine }) => newcomersIn(mine).length > 0)) return saveMany(context, kind, all);
  const outcomes: SaveOutcome<K>[] = [];
  for (const change of all) {
    const earlier = { sent: [], beside: change.beside };
    outcomes.push(await saveNamed(context, kind, change, earlier).catch(failureOf));
  }
  return outcomes;
}

/**
 * Writes people by their login into a row that holds all else. The call takes no etag, so the row is read just before:
 * what somebody else has put there since `before` is a clash. Rejects with the error of a call.
 */
async function byLogin<K extends Kind>(
  { calls, cellContext }: WriteContext,
  kind: K,
  before: Entity[K],
  wanted: Entity[K],
  { saved, merged }: Saved<K>,
): Promise<SaveOutcome<K>> {
  const people = newcomersIn(wanted);
  const found = await calls.reread(kind, saved, cellContext);
  const joined = union(merged, differences(saved.value, found.value)).filter((name) => !isOneOf(people, name));
  const open = people.filter((name) => !sameIn(found.value, wanted, name));
  if (open.length === 0) return { saved: found, merged: joined };
  const clashes = open.filter((name) => !sameIn(before, found.value, name));
  if (clashes.length > 0) return { theirs: found, clashes };
  const values = open.map((name) => ({
    FieldName: internalName(name),
    FieldValue: JSON.stringify([{ Key: (wanted[name] as unknown as Person).login }]),
  }));
  try {
    const answers = await calls.write((sp) => calls.items(kind, sp).getById(saved.id).validateUpdateListItem(values));
    const refused = answers.filter(({ HasException }) => HasException);
    if (refused.length > 0) {
      const isRefused = (name: string): boolean => refused.some(({ FieldName }) => FieldName === internalName(name));
      return { failed: 'refused', message: refused[0]?.ErrorMessage ?? '', properties: open.filter(isRefused) };
    }
  } catch (error) {
    const doubt = await doubted(error);
    if (!doubt) throw error;
    const now = await calls.reread(kind, saved, cellContext).catch(failureOf);
    if (isFailure(now)) return now.failed === 'missing' ? now : whereUnread(doubt, now);
    return open.every((name) => sameIn(now.value, wanted, name)) ? { saved: now, merged: joined } : doubt.failure;
  }
  const now = await calls.reread(kind, saved, cellContext).catch(failureOf);
  return isFailure(now) ? { ...now, unsure: true } : { saved: now, merged: joined };
}

function isOneOf(names: readonly string[], name: string): boolean {
  return names.includes(name);
}
