/** Two people, one of them in two tabs, each with forms and a store of their own, on one list of measures. */
import type { Versioned } from '../../src/domain/programme';
import type { Project } from '../../src/domain/project';
import type { Status } from '../../src/domain/status';
import type { Answer, Draft, Editing, Sending } from '../../src/domain/record/editingState';
import type { Form } from '../../src/domain/record/form';
import { withAnswer, type Requested } from '../../src/domain/record/requested';
import { isFailure, type Failure } from '../../src/domain/store';
import { newKey } from '../../src/domain/key';
import { draftIn, textOf } from '../../src/ui/record/drafts';
import { openSession, type Session } from '../../src/ui/record/session';
import { aProject } from '../builders';
import {
  aLedger,
  began,
  lost,
  openingOf,
  texts,
  toldSaved,
  wasShown,
  wentOn,
  wentOnBeside,
  wrote,
  type Ledger,
  type Text,
} from './ledger';
import type { ModelStore } from './memoryStore';

export const forms = {
  measure: { name: 'measure', properties: [...texts, 'status', 'statusDate'] },
  status: {
    name: 'status',
    properties: ['statusNote', 'status', 'statusDate'],
    proposal: (change, typed) =>
      'statusNote' in change && !typed.has('statusDate') ? { statusDate: '2026-11-24' as const } : {},
  },
} as const satisfies Record<string, Form<Project>>;

/** What a call to the store meets on its way. */
export const faults = [
  ...(['none', 'none', 'none', 'lostBefore', 'lostAfter', 'throttled', 'signedOut'] as const),
  ...(['saveConflict', 'expiredDigest'] as const),
] as const;
export type Fault = (typeof faults)[number];

/**
 * What the store gets over by itself: 409 while another write of the row is under way, and a form digest that has
 * expired. A list in memory knows neither.
 */
export type Surmounted = 'saveConflict' | 'expiredDigest';

/** Lets the next write meet something; what it returns ends that, whether a write came or not. */
export type Meet = (what: Surmounted) => Promise<() => Promise<void>>;

interface OpenForm {
  readonly session: Session<Project>;
  /** False once the page was loaded anew: then nothing of it does anything any more. */
  alive: boolean;
}

interface Person {
  readonly store: ModelStore;
  /** As a browser keeps them: by form and record, then by opening, the newest last. */
  readonly drafts: Map<string, Map<string, string>>;
  rows: readonly Versioned<Project>[];
  form: OpenForm | undefined;
  readonly others: OpenForm[];
  history: Requested<Versioned<Project>, readonly Project[] | Failure> | undefined;
  /** What was last done, to be taken back. */
  undo: { readonly before: Project; readonly after: Versioned<Project> } | undefined;
  /** What was last recycled, to be brought back. */
  recycled: Parameters<ModelStore['restore']>[0] | undefined;
}

/** The people, the ledger, and what is on its way to the list: `flights` land in any order. */
export interface World {
  readonly ledger: Ledger;
  readonly people: readonly Person[];
  readonly flights: ((fault: Fault) => Promise<void>)[];
  count: number;
  readonly random: () => number;
  readonly meet: Meet;
}

const nothingMet: Meet = () => Promise.resolve(() => Promise.resolve());

/** A world over a list that all stores work on; each person has loaded its rows. */
export async function aWorld(stores: readonly ModelStore[], meet = nothingMet): Promise<World> {
  const rows = (await stores[0]?.rows()) ?? [];
  // The third is the first person once more: another tab of one browser, with the same drafts.
  const drafts: Person['drafts'] = new Map();
  const people = stores.map((store, index) => ({
    store,
    drafts: index === 1 ? new Map<string, Map<string, string>>() : drafts,
    rows,
    form: undefined,
    others: [],
    history: undefined,
    undo: undefined,
    recycled: undefined,
  }));
  return { ledger: aLedger(), people, flights: [], count: 0, random: Math.random, meet };
}

/** A person by number. Throws where there is nobody. */
export function personOf(world: World, who: number): Person {
  const person = world.people[who];
  if (!person) throw new Error(`Nobody is ${who}.`);
  return person;
}

/** Sends a call on its way; resolves to its answer when it has landed. */
function fly<T extends object>(world: World, call: () => Promise<T>): Promise<T | Failure> {
  return new Promise((resolve) => {
    world.flights.push(async (fault) => {
      if (fault === 'saveConflict' || fault === 'expiredDigest') {
        const passed = await world.meet(fault);
        resolve(await call());
        await passed();
      }
      if (fault === 'none') resolve(await call());
      if (fault === 'lostAfter') await call();
      // Does nothing where it was answered.
      resolve(fault === 'throttled' || fault === 'signedOut' ? { failed: fault } : { failed: 'offline', unsure: true });
      await new Promise(setImmediate);
    });
  });
}

/** Lets a call that is on its way land. */
export async function land(world: World, index: number, fault: Fault): Promise<void> {
  const [flight] = world.flights.splice(index % Math.max(1, world.flights.length), 1);
  await flight?.(fault);
}

type Shelf = Map<string, string>;

function nextName(world: World): string {
  world.count += 1;
  return `opening ${world.count}`;
}

function newForm(
  world: World,
  who: number,
  base: Versioned<Project> | undefined,
  form: Form<Project>,
  shelfOf: (row: Versioned<Project> | undefined) => Shelf,
): OpenForm {
  const opening = nextName(world);
  const begun = base?.value ?? aProject({ key: newKey(2026, () => world.random()), title: '' }).value;
  began(world.ledger, opening, base?.id);
  const last = [...shelfOf(base).values()].at(-1);
  const open: OpenForm = {
    alive: true,
    session: openSession<Project>({
      opening: {
        form,
        opening,
        base,
        begun,
        draft: last === undefined ? undefined : draftIn<Draft<Project>>(last),
        problemsOf: () => [],
      },
      shelfOf: (row) => {
        const shelf = shelfOf(row);
        return {
          keep: (draft) => {
            if (open.alive) shelf.delete(draft.opening);
            if (open.alive) shelf.set(draft.opening, textOf(draft));
            return true;
          },
          drop: (name) => void (open.alive && shelf.delete(name)),
          find: (name) => {
            const kept = shelf.get(name);
            return kept === undefined ? undefined : draftIn<Draft<Project>>(kept);
          },
        };
      },
      now: () => '2026-11-24T08:00:00Z',
      newOpening: () => nextName(world),
      carry: (sending) => fly(world, () => carry(world, who, open, sending)),
      onChange: () => undefined,
      onAnswered: (state) => void (open.alive && note(world, who, state)),
    }),
  };
  return open;
}

/** Takes an attempt to the store. */
async function carry(
  { ledger, people }: World,
  who: number,
  { session }: OpenForm,
  { base, mine, sent }: Sending<Project>,
): Promise<Answer<Project>> {
  const store = people[who]?.store;
  if (!store) throw new Error(`Nobody is ${who}.`);
  const opening = openingOf(ledger, session.state().opening);
  const before = await store.rows();
  const answer = await (base ? store.save(base, mine, sent) : store.create(mine, sent));
  wrote(ledger, opening, before, await store.rows());
  if ('theirs' in answer) wasShown(opening, answer.theirs.value);
  return answer;
}

/** Notes an answer that was told. */
function note({ ledger, people }: World, who: number, state: Editing<Project>): void {
  const { settled, clash, failure, base, begun } = state;
  if (settled) toldSaved(ledger, openingOf(ledger, state.opening), settled.record.id);
  else if (clash) ledger.ended.clashed += 1;
  else if (failure) ledger.ended.failed += 1;
  const person = people[who];
  if (person && settled && base && !settled.created) person.undo = { before: begun, after: settled.record };
}

/** Opens a form on a row, or on a new one, as a panel does; what was open before is left. */
export function openForm(world: World, who: number, base: Versioned<Project> | undefined, form: Form<Project>): void {
  const person = personOf(world, who);
  leave(world, who);
  const shelfOf = (row: Versioned<Project> | undefined): Shelf => {
    const name = `${form.name} ${row?.id ?? 'new'}`;
    const shelf: Shelf = person.drafts.get(name) ?? new Map<string, string>();
    person.drafts.set(name, shelf);
    return shelf;
  };
  person.form = newForm(world, who, base, form, shelfOf);
}

/** Changes a row without a form: a card that is moved, one of many, a restored version, an undo. */
export function act(world: World, who: number, base: Versioned<Project>, change: Partial<Project>): void {
  const open = newForm(world, who, base, forms.measure, () => new Map());
  wasShown(openingOf(world.ledger, open.session.state().opening), base.value);
  personOf(world, who).others.push(open);
  open.session.type(change);
  open.session.save();
}

/** Reads the rows: the open form finds out by them what has become of a save whose answer was lost. */
export async function refresh(world: World, who: number): Promise<void> {
  const person = personOf(world, who);
  person.rows = await person.store.rows();
  const session = person.form?.session;
  const { base, mine } = session?.state() ?? {};
  session?.observe(
    person.rows.find(({ id, value }) => (base ? id === base.id : value.key === mine?.key)),
    true,
  );
}

/** A text that nobody has typed yet. */
export function nextText(world: World): string {
  world.count += 1;
  return `«${world.count}»`;
}

/** Types a text into the open form, over what stands there. */
export function type(world: World, who: number, property: Text, text: string): void {
  const session = personOf(world, who).form?.session;
  const state = session?.state();
  if (!session || !state || state.clash || !state.form.properties.includes(property)) return;
  const opening = openingOf(world.ledger, state.opening);
  wasShown(opening, state.mine, [property]);
  wasShown(opening, { ...state.mine, [property]: text }, [property]);
  opening.typed.set(property, text);
  session.type({ [property]: text });
}

/** Goes on with the draft that the form offers; a clash shows what stands there now. */
export function resume({ ledger, people }: World, who: number): void {
  const session = people[who]?.form?.session;
  const { offered, opening } = session?.state() ?? {};
  session?.resume();
  const state = session?.state();
  if (offered && state && state.opening !== opening) {
    const from = openingOf(ledger, offered.opening);
    const elsewhere = people.some(
      ({ form }) => form && form.session !== session && openingOf(ledger, form.session.state().opening) === from,
    );
    (elsewhere ? wentOnBeside : wentOn)(ledger, from, state.opening);
  }
  if (state?.clash) wasShown(openingOf(ledger, state.opening), state.clash.theirs.value);
}

/** Throws the offered draft away, and with it what was typed there. */
export function dropOffer({ ledger, people }: World, who: number): void {
  const session = people[who]?.form?.session;
  const offered = session?.state().offered;
  session?.dropOffer();
  if (offered) openingOf(ledger, offered.opening).typed.clear();
}

/** Answers a clash: mine for the properties in `mine`, theirs for the others. */
export function choose({ ledger, people }: World, who: number, mine: ReadonlySet<Text>): void {
  const session = people[who]?.form?.session;
  const state = session?.state();
  if (!session || !state?.clash) return;
  for (const text of texts)
    if (state.clash.properties.includes(text) && !mine.has(text)) openingOf(ledger, state.opening).typed.delete(text);
  session.choose(mine);
}

/** Closes the form; what is on its way goes on. */
export function leave(world: World, who: number): void {
  const person = personOf(world, who);
  if (!person.form) return;
  person.form.session.leave();
  person.others.push(person.form);
  person.form = undefined;
}

/** Loads the page anew: forms are gone, what is on its way may still arrive, drafts stay. */
export function reload(world: World, who: number): void {
  const person = personOf(world, who);
  leave(world, who);
  for (const form of person.others.splice(0)) form.alive = false;
  person.history = undefined;
  person.undo = undefined;
  person.recycled = undefined;
}

/** Takes back what was last saved. */
export function undo(world: World, who: number): void {
  const person = personOf(world, who);
  const done = person.undo;
  person.undo = undefined;
  if (done) act(world, who, done.after, Object.fromEntries(texts.map((text) => [text, done.before[text]])));
}

/** Asks for the history of a row. */
export function askHistory(world: World, who: number, record: Versioned<Project>): void {
  const person = personOf(world, who);
  const asked = { question: record, answer: undefined };
  person.history = asked;
  void fly(world, () => person.store.history(record)).then((answer) => {
    person.history = withAnswer(person.history, asked, answer);
  });
}

/** Restores a text of an older version, as the history shows it. */
export async function restoreVersion(world: World, who: number, index: number, text: Text): Promise<void> {
  const { history, store, rows } = personOf(world, who);
  if (!history?.answer || isFailure(history.answer)) return;
  const { question, answer } = history;
  const now = rows.find(({ id }) => id === question.id);
  const value = answer[index % answer.length]?.[text];
  if (!now || value === undefined) return;
  const own = await store.history(question);
  if (!isFailure(own) && !own.some((version) => version[text] === value))
    world.ledger.wrongs.push(`"${value}" of another row is restored into ${question.id}`);
  act(world, who, now, { [text]: value });
}

/** Recycles a row; brings back the last one that was recycled. */
export function recycle(world: World, who: number, record: Versioned<Project>): void {
  const person = personOf(world, who);
  void fly(world, () => person.store.remove(record)).then((answer) => {
    if ('removed' in answer) person.recycled = answer;
  });
}

/** Brings back the row that was last recycled. */
export function bringBack(world: World, who: number): void {
  const person = personOf(world, who);
  const { recycled } = person;
  person.recycled = undefined;
  if (recycled) void fly(world, () => person.store.restore(recycled));
}

/** Gives several rows a status. */
export function bulk(world: World, who: number, rows: readonly Versioned<Project>[], status: Status): void {
  for (const row of rows) act(world, who, row, { status });
}

/** Everything that has gone wrong so far. */
export function wrongsOf({ ledger, people }: World): readonly string[] {
  const places = people.flatMap(({ form, others, drafts }) => [
    ...[form, ...others].flatMap((open) => (open?.alive ? [textOf(open.session.state().mine)] : [])),
    ...[...drafts.values()].flatMap((shelf) => [...shelf.values()]),
  ]);
  return [...ledger.wrongs, ...lost(ledger, places.join('\n'))];
}
