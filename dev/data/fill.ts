import type { Key } from '../../src/domain/key';
import { byKey, kinds, type Entity, type Kind } from '../../src/domain/programme';
import type { Person } from '../../src/domain/project';
import { roadmapStates } from '../../src/domain/roadmap';
import { withNumbers, type Portable } from '../../src/domain/relations';
import { isFailure, type Failure, type Store } from '../../src/domain/store';
import { connectWithHeaders } from '../../src/storage/connection';
import { roadmaps } from '../../src/storage/schema/roadmaps';
import { sharePointStore } from '../../src/storage/sharePointStore';
import { exampleCity } from './exampleCity';
import { leads, porvoo } from './porvoo';

/** The cities whose programme a site can be filled with; the second one does not exist. */
export const cities = ['porvoo', 'example'] as const;
export type City = (typeof cities)[number];

/** What to fill in, and where to say how far it has come. */
export interface FillOptions {
  readonly city: City;
  /** Example values for what the deck of Porvoo shows only as pictures. */
  readonly examples: boolean;
  readonly onProgress: (line: string) => void;
}

/**
 * Creates the lists on a site and fills in a city's programme, by the product's own set-up and store over REST as the
 * site's owner. Goes on where an interrupted run stopped: a record whose key is there is left alone. Rejects when the
 * site refuses something.
 */
export async function fillProgramme(siteUrl: string, { city, examples, onProgress }: FillOptions): Promise<void> {
  const store = sharePointStore({
    sp: connectWithHeaders(siteUrl, { 'X-Local-User': 'owner' }),
    webUrl: new URL(siteUrl).pathname,
    now: () => new Date(),
    random: Math.random
  });
  accepted(await store.setUp(({ kind, part }) => part === 'list' && onProgress(`creating ${kind}`)));
  const people: Readonly<Record<string, Person>> = examples ? { lead: await personOf(siteUrl, 'lead') } : {};
  const own = city === 'porvoo' ? porvoo({ examples }) : exampleCity();
  for (const kind of kinds) {
    onProgress(`filling ${kind}: ${own[kind].length}`);
    await fillKind(store, siteUrl, kind, own[kind], people);
  }
}

async function fillKind<K extends Kind>(store: Store, siteUrl: string, kind: K, records: readonly Portable<K>[], people: Readonly<Record<string, Person>>): Promise<void> {
  const programme = accepted(await store.load());
  const made = new Map<Key, number>();
  for (const record of records) {
    const key: Key = 'key' in record ? String(record.key) : '';
    // A record may carry on one that was made just before it.
    const wanted = withLead(withNumbers(kind, record, (target, other) => byKey(programme, target, other)?.id ?? made.get(other)), people);
    const present = byKey(programme, kind, key);
    if (!present) made.set(key, await add(store, siteUrl, kind, wanted));
    else if (kind === 'settings') accepted(await store.save(kind, present, wanted)); // set-up has made the rows, empty
  }
}

/**
 * Adds a record, and gives its number. The state of a roadmap was decided before the programme was kept here: an owner writes it into the
 * list, as the product writes a state only together with a copy.
 */
async function add<K extends Kind>(store: Store, siteUrl: string, kind: K, wanted: Entity[K]): Promise<number> {
  const made = accepted(await store.create(kind, 'state' in wanted ? { ...wanted, state: undefined } : wanted));
  if (!('saved' in made)) throw new Error(`${wanted.key} is another's already.`);
  if (!('state' in wanted)) return made.saved.id;
  const site = connectWithHeaders(siteUrl, { 'X-Local-User': 'owner' });
  await site.web.getList(`${new URL(siteUrl).pathname}/Lists/Roadmaps`).items.getById(made.saved.id).update({ State: roadmaps.columns.state.choices?.[roadmapStates.indexOf(wanted.state ?? 'draft')] });
  return made.saved.id;
}

function withLead<T extends { readonly key: Key }>(record: T, people: Readonly<Record<string, Person>>): T {
  const lead = people[leads[record.key] ?? ''];
  return lead && 'lead' in record ? { ...record, lead } : record;
}

async function personOf(siteUrl: string, user: string): Promise<Person> {
  const answer = await fetch(`${siteUrl}/_api/web/currentUser`, { headers: { Accept: 'application/json;odata=nometadata', 'X-Local-User': user } });
  const { Id: id, Title: name, Email: email } = (await answer.json()) as { Id: number; Title: string; Email: string };
  return { id, name, email };
}

function accepted<T extends object>(outcome: T | Failure): T {
  if (isFailure(outcome)) throw new Error(`The site refused: ${outcome.failed}. ${outcome.message ?? ''}`);
  return outcome;
}
