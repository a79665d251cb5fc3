import '@pnp/sp/attachments';
import type { SPFI } from '@pnp/sp';
import type { IAttachments } from '@pnp/sp/attachments';
import { isDecisionOutcome, wrongStep } from '../../domain/meeting/decision';
import {
  copyName,
  frozenCopy,
  readCopy,
  sameContents,
  writeCopy,
  yearOfCopy,
  type FrozenCopy,
} from '../../domain/meeting/frozenCopy';
import { merge } from '../../domain/record/merge';
import { same } from '../../domain/record/same';
import { kinds, withRecord, type Entity, type Programme, type Versioned } from '../../domain/programme';
import type { Roadmap } from '../../domain/roadmap';
import { isFailure, type CopyOnFile, type DecisionStep, type Failure, type SaveOutcome } from '../../domain/store';
import type { Calls } from '../calls';
import { refusalOf } from '../failure';
import { asFailure } from '../reading/unread';
import { boundColumns } from '../columns/rows';
import { doubted } from './lostWrite';
import { save, type WriteContext } from './save';

/** What freezing needs beside what a write does: the programme as it is in the lists now. */
export interface FreezeContext extends WriteContext {
  readonly load: () => Promise<Programme | Failure>;
}

type OnStep = (step: DecisionStep) => void;

/** What the file of a copy ends in. */
export const ending = '.json';

/** See `Store.decide`. Rejects with the error of a call. */
export async function decide(
  context: FreezeContext,
  base: Versioned<Roadmap>,
  wanted: Roadmap,
  onStep: OnStep,
): Promise<SaveOutcome<'roadmaps'>> {
  onStep('reading');
  const programme = await wholeProgramme(context);
  if (isFailure(programme)) return programme;
  const theirs = programme.records.roadmaps.find(({ id }) => id === base.id);
  if (!theirs) return { failed: 'missing' };
  const joined = merge(base.value, wanted, theirs.value);
  if ('clashes' in joined) return { theirs, clashes: joined.clashes };
  const { merged, theirs: kept } = joined;
  // Our own answer that was lost, or somebody else's same word.
  if (same(merged, theirs.value)) return { saved: theirs, merged: kept };
  const { state = 'draft' } = merged;
  const wrong = wrongStep(theirs.value, state);
  if (wrong) return { failed: 'wrongStep', wrong };
  if (state === 'proposal' || isDecisionOutcome(state)) {
    const decided = withRecord(programme, 'roadmaps', { ...theirs, value: merged });
    await keep(
      context,
      theirs,
      frozenCopy(decided, { year: merged.year, purpose: state, label: '', madeAt: momentOf(context) }),
      onStep,
    );
  }
  onStep('deciding');
  // A new attachment moves the row's etag; who else moved the row is told by its contents.
  const now = await context.calls.reread('roadmaps', theirs, context.cellContext);
  return save(context, 'roadmaps', same(now.value, theirs.value) ? now : theirs, merged, { kept });
}

/** See `Store.freeze`. Rejects with the error of a call. */
export async function freeze(
  context: FreezeContext,
  roadmap: Versioned<Roadmap>,
  label: string,
  onStep: OnStep,
): Promise<CopyOnFile | Failure> {
  onStep('reading');
  const programme = await wholeProgramme(context);
  if (isFailure(programme)) return programme;
  return keep(
    context,
    roadmap,
    frozenCopy(programme, { year: roadmap.value.year, purpose: 'followUp', label, madeAt: momentOf(context) }),
    onStep,
  );
}

/** The programme with all its lists: a copy without one of them would say that there was nothing in it. */
async function wholeProgramme(context: FreezeContext): Promise<Programme | Failure> {
  const programme = await context.load();
  return isFailure(programme) ? programme : (asFailure(programme) ?? programme);
}

/** The copies that are kept with a roadmap, the newest first. Rejects with the error of a call. */
export async function copiesOf(calls: Calls, roadmap: Versioned<Roadmap>): Promise<readonly CopyOnFile[]> {
  const names = await namesOf(calls, roadmap);
  return Promise.all([...names].reverse().map((name) => copyOf(calls, roadmap, name)));
}

/** A copy of a roadmap by its name. Rejects with the error of a call. */
export async function copyOf(calls: Calls, roadmap: Versioned<Roadmap>, name: string): Promise<CopyOnFile> {
  const content = readCopy(await textOf(calls, roadmap, name));
  return { name, content: 'unreadable' in content ? content : complete(content) };
}

/** The attachments of a roadmap. */
export function filesOf(calls: Calls, sp: SPFI, { id }: Pick<Versioned<Roadmap>, 'id'>): IAttachments {
  return calls.items('roadmaps', sp).getById(id).attachmentFiles;
}

/** The names of a roadmap's copies, the oldest first; other attachments are people's own. */
async function namesOf(calls: Calls, roadmap: Pick<Versioned<Roadmap>, 'id'>): Promise<readonly string[]> {
  const files = await filesOf(calls, calls.sp, roadmap).select('FileName')<readonly { readonly FileName: string }[]>();
  return files
    .map(({ FileName }) => FileName)
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length))
    .filter((name) => yearOfCopy(name) !== undefined)
    .sort();
}

/**
 * Attaches a copy to its roadmap and reads it back, unless the last one for its purpose holds the same. Rejects when
 * what came back is not what was sent.
 */
async function keep(
  { calls }: FreezeContext,
  roadmap: Versioned<Roadmap>,
  copy: FrozenCopy,
  onStep: OnStep,
): Promise<CopyOnFile> {
  onStep('copying');
  const last = (await namesOf(calls, roadmap)).filter((each) => each.endsWith(`_${copy.purpose}`)).at(-1);
  const present = last === undefined ? undefined : await copyOf(calls, roadmap, last);
  if (present && !('unreadable' in present.content) && sameContents(present.content, copy)) return present;
  const [name, text] = [copyName(copy), writeCopy(copy)];
  await attach(calls, roadmap, name, text);
  onStep('checking');
  if ((await textOf(calls, roadmap, name)) !== text)
    throw new Error(`${name}${ending} did not come back as it was sent.`);
  return { name, content: copy };
}

/** The text of a copy, as it came back. */
export function textOf(calls: Calls, roadmap: Pick<Versioned<Roadmap>, 'id'>, name: string): Promise<string> {
  return filesOf(calls, calls.sp, roadmap)
    .getByName(name + ending)
    .getText();
}

/** Attaches the text of a copy; its own answer that was lost is no refusal. */
export async function attach(
  calls: Calls,
  roadmap: Pick<Versioned<Roadmap>, 'id'>,
  name: string,
  text: string,
): Promise<void> {
  try {
    await calls.write((sp) => filesOf(calls, sp, roadmap).add(name + ending, text));
  } catch (error) {
    // PnPjs sends again when no answer came, and then the name is taken by our own file; or no answer came at all.
    if (!(await refusalOf(error)) && !(await doubted(error))) throw error;
    if (!(await namesOf(calls, roadmap)).includes(name)) throw error;
  }
}

/** A copy from before a property was there has it empty. */
function complete(copy: FrozenCopy): FrozenCopy {
  const records = Object.fromEntries(
    kinds.map((kind) => {
      const empty = Object.fromEntries(boundColumns(kind).map(({ property, column }) => [property, column.empty]));
      return [
        kind,
        copy.records[kind].map((record: Versioned<Entity[typeof kind]>) => ({
          ...record,
          value: { ...empty, ...record.value },
        })),
      ];
    }),
  ) as unknown as FrozenCopy['records']; // kind by kind the same types, which fromEntries cannot tell
  return { ...copy, records };
}

function momentOf({ now }: FreezeContext): string {
  return `${now().toISOString().slice(0, 19)}Z`;
}
