/**
 * Several tabs edit the same measures at random while the network and the server misbehave; afterwards the lists are
 * held against what was acknowledged.
 */
import type { Versioned } from '../src/domain/programme';
import type { Project } from '../src/domain/project';
import { isConflict, isFailure, type Store } from '../src/domain/store';
import { aProject } from './builders';
import { localSite, type LocalSite } from './localSite';

export interface StormOptions {
  readonly tabs: number;
  /**
   * Edits of each tab. All tabs together stay below the versions that the list keeps of an item: they are what the
   * edits are held against.
   */
  readonly edits: number;
  readonly seed: number;
}

/**
 * What became of the edits, and every way in which the lists do not end as the acknowledged ones say; none is wanted.
 */
export interface StormReport {
  readonly saved: number;
  readonly clashed: number;
  readonly failed: number;
  readonly created: number;
  readonly faults: number;
  readonly wrongs: readonly string[];
}

const properties = ['statusNote', 'problem', 'source'] as const;
type Property = (typeof properties)[number];

/**
 * One edit: what its tab saw there, what it wrote, and how it ended. A failed one may have been written all the same;
 * so may one that clashed, where its answer was lost and somebody who had seen it wrote after it.
 */
interface Edit {
  readonly id: number;
  readonly property: Property;
  readonly seen: string;
  readonly wrote: string;
  readonly ended: 'saved' | 'clashed' | 'failed';
}

interface Creation {
  readonly key: string;
  readonly ended: 'saved' | 'failed';
}

/** Runs a storm on a site of its own. The choices follow the seed; how the tabs interleave is the machine's. */
export async function storm(options: StormOptions): Promise<StormReport> {
  const site = await localSite();
  try {
    const owner = site.as('owner');
    const ready = await owner.setUp(() => undefined);
    if (isFailure(ready)) throw new Error(JSON.stringify(ready));
    await owner.load();
    const shared: Versioned<Project>[] = [];
    for (const number of [1, 2, 3]) {
      const made = await owner.create(
        'projects',
        aProject({
          key: `S${number}`,
          title: `Yhteinen ${number}`,
          statusNote: 'alku',
          problem: 'alku',
          source: 'alku',
        }).value,
      );
      if (isFailure(made) || isConflict(made)) throw new Error(JSON.stringify(made));
      shared.push(made.saved);
    }
    const random = dice(options.seed);
    const weather = { faults: 0 };
    const tabs = await Promise.all(
      Array.from({ length: options.tabs }, (_, tab) =>
        work(site, tab, shared, dice(options.seed + 1 + tab), options, () => badWeather(site, random, weather)),
      ),
    );
    await fetch(`${new URL(site.url).origin}/_local/faults`, { method: 'DELETE' });
    const edits = tabs.flatMap((tab) => tab.edits);
    const creations = tabs.flatMap((tab) => tab.creations);
    const count = (ended: Edit['ended']): number => edits.filter((edit) => edit.ended === ended).length;
    const wrongs = await wrongsOf(
      site,
      shared.map(({ id }) => id),
      edits,
      creations,
    );
    return {
      saved: count('saved'),
      clashed: count('clashed'),
      failed: count('failed'),
      created: creations.filter(({ ended }) => ended === 'saved').length,
      faults: weather.faults,
      wrongs,
    };
  } finally {
    await site.close();
  }
}

/** One tab: reads, writes, and after a clash begins again from what it was shown. */
async function work(
  site: LocalSite,
  tab: number,
  shared: readonly Versioned<Project>[],
  random: () => number,
  { edits: most }: StormOptions,
  disturb: () => Promise<void>,
): Promise<{ readonly edits: readonly Edit[]; readonly creations: readonly Creation[] }> {
  const store: Store = site.as(tab % 2 === 0 ? 'lead' : 'owner');
  while (isFailure(await store.load())) await disturb();
  const held = [...shared];
  const edits: Edit[] = [];
  const creations: Creation[] = [];
  for (let number = 0; number < most; number += 1) {
    if (random() < 0.4) await disturb();
    if (random() < 0.1) {
      const key = `tab${tab}-${number}`;
      const outcome = await store.create('projects', aProject({ key, title: `Uusi ${key}` }).value);
      creations.push({ key, ended: isFailure(outcome) ? 'failed' : 'saved' });
      continue;
    }
    const property = properties[Math.floor(random() * properties.length)] ?? 'source';
    const wrote = `välilehti ${tab}, muutos ${number}`;
    // One measure, or all of them in a batch.
    const chosen = random() < 0.2 ? [...held] : held.slice(0, 1 + Math.floor(random() * held.length)).slice(-1);
    const changes = chosen.map((base) => ({ base, mine: { ...base.value, [property]: wrote } }));
    const [first, ...others] = changes;
    if (!first) continue;
    const answer =
      others.length > 0
        ? await store.saveMany('projects', changes)
        : [await store.save('projects', first.base, first.mine)];
    for (const [index, { base }] of changes.entries()) {
      const outcome = isFailure(answer) ? answer : answer[index];
      if (!outcome) throw new Error('A change has no outcome.');
      edits.push({
        id: base.id,
        property,
        seen: base.value[property],
        wrote,
        ended: isFailure(outcome) ? 'failed' : isConflict(outcome) ? 'clashed' : 'saved',
      });
      if (isConflict(outcome)) held[held.indexOf(base)] = outcome.theirs;
      else if (!isFailure(outcome)) held[held.indexOf(base)] = outcome.saved;
    }
  }
  return { edits, creations };
}

/** Lets one of the next calls, whichever it is, go wrong. */
async function badWeather(site: LocalSite, random: () => number, weather: { faults: number }): Promise<void> {
  const kinds = [
    { delay: 30 },
    { status: 429, retryAfter: 0 },
    { status: 503, retryAfter: 0 },
    { drop: 'before' },
    { drop: 'after' },
    { drop: 'after' },
    { expireDigest: true },
  ];
  // A write by itself, any write, also one within a batch, or a batch; the digest is a request's, never a part's.
  const matches = [{ method: 'POST', path: '/Lists/' }, { method: 'MERGE' }, { path: '$batch' }];
  const fault = kinds[Math.floor(random() * kinds.length)] ?? {};
  const match = 'expireDigest' in fault ? matches[0] : matches[Math.floor(random() * matches.length)];
  weather.faults += 1;
  await site.fault({ match, nth: 1 + Math.floor(random() * 3), do: fault });
}

interface Row {
  readonly Id: number;
  readonly Key: string | null;
}
type Version = Readonly<Record<string, unknown>>;

/** Holds the versions of the shared measures and the rows of the new ones against what the tabs were told. */
async function wrongsOf(
  site: LocalSite,
  ids: readonly number[],
  edits: readonly Edit[],
  creations: readonly Creation[],
): Promise<readonly string[]> {
  const list = "web/getList('/sites/digi/Lists/Projects')";
  const wrongs: string[] = [];
  for (const id of ids) {
    const { value: versions } = await site.read<{ value: readonly Version[] }>(
      'owner',
      `${list}/items(${id})/versions?$top=5000`,
    );
    for (const property of properties)
      wrongs.push(
        ...wrongsIn(
          id,
          property,
          versions,
          edits.filter((edit) => edit.id === id && edit.property === property),
        ),
      );
  }
  const { value: rows } = await site.read<{ value: readonly Row[] }>('owner', `${list}/items?$select=Id,Key&$top=5000`);
  for (const { key, ended } of creations) {
    const count = rows.filter(({ Key }) => Key === key).length;
    if (count > 1 || (ended === 'saved' && count === 0)) wrongs.push(`${key}: ${ended}, and there ${count} times`);
  }
  return wrongs;
}

/**
 * Each value that stood in a cell was written once, by an edit that had seen the one before it; each acknowledged one
 * stood there.
 */
function wrongsIn(
  id: number,
  property: Property,
  versions: readonly Version[],
  edits: readonly Edit[],
): readonly string[] {
  const column = property[0]?.toUpperCase() + property.slice(1);
  const stood = [...versions]
    .reverse()
    .map((version) => String(version[column]))
    .filter((value, index, all) => value !== all[index - 1]);
  const cell = `measure ${id}, ${property}`;
  const lost = edits
    .filter(({ ended, wrote }) => ended === 'saved' && !stood.includes(wrote))
    .map(({ wrote }) => `${cell}: "${wrote}" was acknowledged and never stood there`);
  const twice = stood
    .filter((value, index) => stood.indexOf(value) !== index)
    .map((value) => `${cell}: "${value}" was written twice`);
  const blind = stood.slice(1).flatMap((value, index) => {
    const edit = edits.find(({ wrote }) => wrote === value);
    if (!edit) return [`${cell}: "${value}" stood there and nobody wrote it`];
    return edit.seen === stood[index] ? [] : [`${cell}: "${value}" overwrote "${stood[index]}" unseen`];
  });
  return [...lost, ...twice, ...blind];
}

/** Numbers from 0 to 1 that follow a seed (mulberry32). */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
