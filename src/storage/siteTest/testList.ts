import '@pnp/sp/fields/list';
import type { SPFI } from '@pnp/sp';
import { newKey } from '../../domain/key';
import type { Kind, Versioned } from '../../domain/programme';
import type { Project } from '../../domain/project';
import type { Responsible } from '../../domain/responsible';
import { isConflict, isFailure, type Conflict, type Failure, type Saved } from '../../domain/store';
import { callsTo, type Calls } from '../calls';
import { boundColumns } from '../columns/rows';
import { keyColumn, type AnyList } from '../schema/listSchema';
import { schemas } from '../schema/schemas';
import { fieldXml } from '../setUp/fieldXml';
import { foreignList, listAt, listsOf, type SiteList } from '../setUp/foreignLists';
import { makeList } from '../setUp/provision';
import { fieldsOf, makeColumn } from '../setUp/provisionColumns';
import type { Site } from '../setUp/site';
import { create } from '../writing/create';
import type { WriteContext } from '../writing/save';
import { stampIn, stampText } from './stamp';
import { utc } from '../columns/zone';

/** The hidden list of a test, of which set-up and writing take the lists of measures, roles and roadmaps at once. */
export interface TestList {
  readonly sp: SPFI;
  readonly id: string;
  /** What people would see of it in the site's contents, if it were not hidden; no other list has it. */
  readonly title: string;
  readonly site: Site;
  readonly schema: AnyList;
  readonly context: WriteContext;
  /** Makes the columns, once. Rejects with `Unprepared`. */
  columns(): Promise<void>;
  /** Waits until the stamps of lists, which have whole seconds, are another second's. */
  pause(): Promise<void>;
}

/** Where a test is made, and what ends it early. */
export interface TestPlace {
  readonly sp: SPFI;
  readonly webUrl: string;
  readonly now: () => Date;
  readonly random: () => number;
  readonly pause: () => Promise<void>;
  readonly stopped: () => boolean;
  /** What the page knows the reader and the site by. */
  readonly names: readonly string[];
}

/** What an assumption rests on could not be made: that is no word about the assumption itself. */
export class Unprepared extends Error {
  constructor(readonly reason: unknown) {
    super('What is to be tried could not be prepared.');
  }
}

/** Waits for what is no part of the trial. Rejects with `Unprepared`. */
export async function prepared<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw new Unprepared(error);
  }
}

/** A call of the product that ended in a failure. */
export class NotDone extends Error {
  constructor(readonly failure: Failure) {
    super(failure.message ?? failure.failed);
  }
}

/** What a call of the product came to. Rejects with `NotDone` where that is a failure, else with its own error. */
export async function done<T extends object>(work: Promise<T | Failure>): Promise<T> {
  const outcome = await work;
  if (isFailure(outcome)) throw new NotDone(outcome);
  return outcome;
}

/** Stands in the address of the list. */
export const testListName = 'DigitiekarttaTesti';

/** The list as set-up takes it: measures, under a name and with a stamp of its own. */
export function testSchema(stamp: string): AnyList {
  return { ...schemas.projects, name: testListName, description: stampText(stamp) };
}

/**
 * Makes the list of a test. A list of somebody else at its address is named and left as it is; that of another test
 * under way is `contested`. Rejects with the error of a call.
 */
export async function makeTestList(place: TestPlace, stamp: string): Promise<TestList | Failure> {
  const { sp, webUrl, now, random, pause, stopped } = place;
  const schema = testSchema(stamp);
  const toTheList = callsTo(sp, webUrl, () => testListName);
  const write: Calls['write'] = async (send) => {
    if (stopped()) throw new Error('The test was stopped.');
    return toTheList.write(send);
  };
  const site: Site = { write, webUrl, onStep: () => undefined };
  const there = listAt(await listsOf(sp), webUrl, schema);
  const made = there ?? (await makeList(site, schema));
  if (isFailure(made) || made.Description !== schema.description) return inTheWay(place, schema, made);
  const cellContext = {
    zone: utc,
    lacks: {},
    isThere: () => true,
    remember: () => undefined,
  };
  let columns: Promise<void> | undefined;
  return {
    sp,
    id: made.Id,
    title: `Digitiekartan testi ${stamp.slice(0, 8)}`,
    site,
    schema,
    context: { calls: { ...toTheList, write }, cellContext, now, random },
    columns: () => (columns ??= prepared(makeColumns(site, schema, made.Id))),
    pause,
  };
}

/** Looks at a list in the way: its stamp may come a moment after it, or the list itself after its name is taken. */
const looks = 3;

/**
 * Whose the list in the way of a test's is: that of a test under way, or somebody else's. Rejects with the error of a
 * call.
 */
async function inTheWay(place: TestPlace, schema: AnyList, found: SiteList | Failure): Promise<Failure> {
  const { sp, webUrl, now, pause } = place;
  let list = isFailure(found) ? undefined : found;
  for (let look = 0; look < looks; look++) {
    if (look > 0) await pause();
    const there = listAt(await listsOf(sp), webUrl, schema);
    // One that has gone was another test's, which has ended.
    if (list && !there) return underWay;
    list = there;
    if (list && stampIn(list.Description) !== undefined && (await ageOf(sp, list, now)) <= longestTest) return underWay;
  }
  if (list) return { failed: 'foreignLists', foreign: [foreignList(list, 'address')] };
  return isFailure(found) ? found : underWay;
}

/** Another test of this site is running. */
export const underWay: Failure = { failed: 'contested' };

/** Milliseconds after which the list of a test in another browser is taken for left: a test takes a minute or two. */
export const longestTest = 10 * 60_000;

/** How long ago a list was made, in milliseconds. Rejects with the error of the call. */
export async function ageOf(sp: SPFI, { Id }: Pick<SiteList, 'Id'>, now: () => Date): Promise<number> {
  const { Created } = await sp.web.lists.getById(Id).select('Created')<{ readonly Created: string }>();
  return now().getTime() - Date.parse(Created);
}

/** Keeps the list out of people's sight and out of search. */
export async function hide({ site, id }: Pick<TestList, 'site' | 'id'>): Promise<void> {
  await site.write((sp) => sp.web.lists.getById(id).update({ Hidden: true, OnQuickLaunch: false, NoCrawl: true }));
}

/** The columns of measures and, for the rule between days, those of roles; lookups point at the list itself. */
async function makeColumns(site: Site, schema: AnyList, id: string): Promise<void> {
  const made = new Set((await fieldsOf(site, schema)).map(({ InternalName }) => InternalName));
  for (const { property, name, column } of [...boundColumns('projects'), ...boundColumns('responsibles')]) {
    if (made.has(name)) continue;
    await makeColumn(site, schema, name, fieldXml(property, column, column.target && id));
    made.add(name);
  }
}

/** What a new record of a list begins with. */
function emptyOf(kind: Kind): Readonly<Record<string, unknown>> {
  return Object.fromEntries(boundColumns(kind).map(({ property, column }) => [property, column.empty]));
}

/** A row made by the product's own way, once the columns are there. Rejects with `Unprepared`. */
export async function testRow(test: TestList): Promise<Versioned<Project>> {
  await test.columns();
  const { random } = test.context;
  const empty = emptyOf('projects') as unknown as Project; // every property of the list with its own empty value
  const value = { ...empty, key: newKey(2026, random), title: 'Rivi', year: 2026 };
  const outcome = await prepared(
    done<Saved<'projects'> | Conflict<'projects'>>(create(test.context, 'projects', value)),
  );
  if (isConflict(outcome)) throw new Unprepared(new Error('A new row clashed with another.'));
  return outcome.saved;
}

/** A row of the list of roles, whose days the rule of that list is about. */
export function roleRow(test: TestList, days: Partial<Responsible>): Responsible {
  const empty = emptyOf('responsibles') as unknown as Responsible; // as above
  return { ...empty, key: newKey(2026, test.context.random), title: 'Rivi', ...days };
}

/** The description and the marks that keep the key out of forms, as they come back from a site. */
export const keyMarks = {
  description: keyColumn.options.description ?? '',
  forms: ['ShowInNewForm="FALSE"', 'ShowInEditForm="FALSE"', 'ShowInDisplayForm="FALSE"'],
} as const;
