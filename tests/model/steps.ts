/** What people do to their measures, in any order, as commands of fast-check. */
import fc from 'fast-check';
import { texts, type Text } from './ledger';
import type { ModelStore } from './memoryStore';
import {
  act,
  askHistory,
  aWorld,
  bringBack,
  bulk,
  choose,
  dropOffer,
  faults,
  forms,
  land,
  leave,
  openForm,
  personOf,
  recycle,
  refresh,
  reload,
  restoreVersion,
  resume,
  nextText,
  type,
  undo,
  wrongsOf,
  type Fault,
  type Meet,
  type World,
} from './world';

/** How many steps of each kind were taken, over all runs. */
export type Taken = Map<string, number>;

/** A step that is named when a run fails, and held against the ledger when it is done. */
class Step implements fc.AsyncCommand<object, World> {
  public constructor(
    private readonly name: string,
    private readonly detail: string,
    private readonly take: (world: World) => Promise<void> | void,
    private readonly taken: Taken,
  ) {}
  public check(): boolean {
    return true;
  }
  public async run(_: object, world: World): Promise<void> {
    await this.take(world);
    await new Promise(setImmediate);
    this.taken.set(this.name, (this.taken.get(this.name) ?? 0) + 1);
    const wrongs = wrongsOf(world);
    if (wrongs.length > 0) throw new Error(wrongs.join('\n'));
  }
  public toString(): string {
    return `${this.name}(${this.detail})`;
  }
}

/** The commands, as arbitraries. */
export function steps(taken: Taken): fc.Arbitrary<fc.AsyncCommand<object, World>>[] {
  const who = fc.nat({ max: 2 });
  const row = fc.nat({ max: 2 });
  const text = fc.constantFrom(...texts);
  const status = fc.constantFrom('started' as const, 'done' as const);
  const step =
    (name: string) =>
    <A extends readonly unknown[]>(
      given: { readonly [I in keyof A]: fc.Arbitrary<A[I]> },
      take: (world: World, ...args: A) => Promise<void> | void,
    ): fc.Arbitrary<fc.AsyncCommand<object, World>> =>
      (fc.tuple(...given) as unknown as fc.Arbitrary<A>).map(
        (args) => new Step(name, args.map(String).join(', '), (world) => take(world, ...args), taken),
      );
  const rowOf = (world: World, person: number, index: number) => {
    const { rows } = personOf(world, person);
    return rows.length === 0 ? undefined : rows[index % rows.length];
  };
  return [
    ...[1, 2, 3].map(() =>
      step('open')<[number, number, 'measure' | 'status']>(
        [who, row, fc.constantFrom('measure' as const, 'status' as const)],
        (world, person, index, form) => {
          const record = rowOf(world, person, index);
          if (record) openForm(world, person, record, forms[form]);
        },
      ),
    ),
    step('add')<[number]>([who], (world, person) => openForm(world, person, undefined, forms.measure)),
    ...[1, 2, 3, 4, 5].map(() =>
      step('type')<[number, Text]>([who, text], (world, person, property) =>
        type(world, person, property, nextText(world)),
      ),
    ),
    ...[1, 2, 3, 4].map(() =>
      step('save')<[number]>([who], (world, person) => personOf(world, person).form?.session.save()),
    ),
    ...[1, 2, 3, 4, 5, 6].map(() =>
      step('land')<[number, Fault]>([fc.nat({ max: 5 }), fc.constantFrom(...faults)], (world, index, fault) =>
        land(world, index, fault),
      ),
    ),
    ...[1, 2].map(() => step('refresh')<[number]>([who], refresh)),
    step('leave')<[number]>([who], (world, person) => leave(world, person)),
    step('reload')<[number]>([who], async (world, person) => {
      reload(world, person);
      personOf(world, person).rows = await personOf(world, person).store.rows();
    }),
    ...[1, 2].map(() => step('resume')<[number]>([who], (world, person) => resume(world, person))),
    step('dropOffer')<[number]>([who], (world, person) => dropOffer(world, person)),
    ...[1, 2].map(() =>
      step('choose')<[number, Text[]]>([who, fc.subarray([...texts])], (world, person, mine) =>
        choose(world, person, new Set(mine)),
      ),
    ),
    step('back')<[number]>([who], (world, person) => personOf(world, person).form?.session.backFromClash()),
    step('undo')<[number]>([who], (world, person) => undo(world, person)),
    step('move')<[number, number, 'started' | 'done']>([who, row, status], (world, person, index, to) => {
      const record = rowOf(world, person, index);
      if (record) act(world, person, record, { status: to });
    }),
    step('bulk')<[number, 'started' | 'done']>([who, status], (world, person, to) =>
      bulk(world, person, personOf(world, person).rows, to),
    ),
    step('history')<[number, number]>([who, row], (world, person, index) => {
      const record = rowOf(world, person, index);
      if (record) askHistory(world, person, record);
    }),
    step('restore')<[number, number, Text]>([who, fc.nat({ max: 3 }), text], restoreVersion),
    step('delete')<[number, number]>([who, row], (world, person, index) => {
      const record = rowOf(world, person, index);
      if (record) recycle(world, person, record);
    }),
    step('bring back')<[number]>([who], (world, person) => bringBack(world, person)),
  ];
}

/** Runs the commands on a list that `stores` work on; at the end everything lands, and nothing waits for an answer. */
export async function run(
  commands: Iterable<fc.AsyncCommand<object, World>>,
  stores: readonly ModelStore[],
  meet?: Meet,
): Promise<World> {
  const world = await aWorld(stores, meet);
  await fc.asyncModelRun(() => ({ model: {}, real: world }), commands);
  while (world.flights.length > 0) await land(world, 0, 'none');
  await new Promise(setImmediate);
  const waiting = world.people.filter(({ form }) => form?.session.state().sending !== undefined);
  const wrongs = [...wrongsOf(world), ...waiting.map(() => 'a form waits for an answer that has come')];
  if (wrongs.length > 0) throw new Error(wrongs.join('\n'));
  return world;
}
