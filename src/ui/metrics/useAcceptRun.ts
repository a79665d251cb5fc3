import * as React from 'react';
import type { Entity, Versioned } from '../../domain/programme';
import { carried } from '../../domain/record/differences';
import type { OpenProposal } from '../../domain/record/openProposals';
import { isFailure, type RecordChange } from '../../domain/store';
import { whyLine } from '../../loc/failure';
import { proposalWords } from '../../loc/proposals';
import type { Speech } from '../../loc/speech';
import { beforeMine, isAllTheirs } from '../app/savedEvents';
import type { Acts } from '../app/useActs';

/** The lists in which something is read from words. */
export const proposalKinds = ['metrics', 'metricValues', 'effects'] as const;
export type ProposalKind = (typeof proposalKinds)[number];

/** The proposals of all three lists. */
export type Proposals = { readonly [K in ProposalKind]: readonly OpenProposal<Entity[K]>[] };

/** How many are saved before the progress is shown. */
const stride = 10;

interface Saved<K extends ProposalKind> extends RecordChange<K> {
  readonly saved: Versioned<Entity[K]>;
}

type SavedOf = { readonly [K in ProposalKind]: Saved<K>[] };

/** How accepting or taking back many has ended. */
interface Ended {
  readonly saved: SavedOf;
  /** How many somebody else had made so before: these are not taken back. */
  readonly already: number;
  /** Why others were not saved, each reason once. */
  readonly why: string;
}

/** What is known so far of those that were not saved. */
interface Others {
  already: number;
  readonly why: Set<string>;
  readonly onDone: (count: number) => void;
}

/** How far accepting many has come; undefined while none is under way. */
export type Progress = { readonly done: number; readonly total: number } | undefined;

interface AcceptRun {
  readonly progress: Progress;
  readonly accept: (proposals: Proposals) => void;
}

/** Accepts many proposals, list by list, tells how it ended, and takes it back where that is asked for. */
export function useAcceptRun(acts: Pick<Acts, 'saveMany' | 'tellMany'>, { language, strings }: Speech): AcceptRun {
  const { saveMany, tellMany } = acts;
  const words = proposalWords[language];
  const [progress, setProgress] = React.useState<Progress>();
  const running = React.useRef(false);
  /** Saves changes of one list some at a time: the answer is those that were saved, `ended` what became of others. */
  const saveAll = async <K extends ProposalKind>(
    kind: K,
    changes: readonly RecordChange<K>[],
    ended: Others,
  ): Promise<Saved<K>[]> => {
    const all: Saved<K>[] = [];
    for (let index = 0; index < changes.length; index += stride) {
      const now = changes.slice(index, index + stride);
      const outcomes = await saveMany(kind, now);
      now.forEach(({ base, mine }, at) => {
        const outcome = outcomes[at];
        if (!outcome) return;
        if (!('saved' in outcome)) ended.why.add(isFailure(outcome) ? whyLine(outcome, strings) : words.clashed);
        else if (isAllTheirs<K>(base.value, mine, outcome)) ended.already += 1;
        else all.push({ base: { ...base, value: beforeMine<K>(base.value, outcome) }, mine, saved: outcome.saved });
      });
      ended.onDone(now.length);
    }
    return all;
  };
  const run = async (changes: ChangesOf): Promise<Ended> => {
    const total = countOf(changes);
    let done = 0;
    const onDone = (count: number): void => setProgress({ done: (done += count), total });
    const ended: Others = { already: 0, why: new Set(), onDone };
    setProgress({ done, total });
    const saved = {
      metrics: await saveAll('metrics', changes.metrics, ended),
      metricValues: await saveAll('metricValues', changes.metricValues, ended),
      effects: await saveAll('effects', changes.effects, ended),
    };
    setProgress(undefined);
    return { saved, already: ended.already, why: [...ended.why].join(' ') };
  };
  const undo = async (saved: SavedOf): Promise<void> => {
    const all = countOf(saved);
    const { saved: written, already, why } = await run(undoing(saved));
    const back = countOf(written) + already;
    tellMany({ text: told([words.undone, back], [(count) => words.notUndone(count, why), all - back]) });
  };
  const accept = async (proposals: Proposals): Promise<void> => {
    if (running.current) return;
    running.current = true;
    const changes = changesOf(proposals);
    const { saved, already, why } = await run(changes);
    running.current = false;
    const count = countOf(saved);
    const left = countOf(changes) - count - already;
    const text = told([words.accepted, count], [words.already, already], [(each) => words.left(each, why), left]);
    tellMany({ text, ...(count > 0 && { undoMany: () => void undo(saved) }) });
  };
  return { progress, accept: (proposals) => void accept(proposals) };
}

type ChangesOf = { readonly [K in ProposalKind]: readonly RecordChange<K>[] };

function changesOf({ metrics, metricValues, effects }: Proposals): ChangesOf {
  const change = <T>({ record, accepted }: OpenProposal<T>): { readonly base: Versioned<T>; readonly mine: T } => ({
    base: record,
    mine: accepted,
  });
  return { metrics: metrics.map(change), metricValues: metricValues.map(change), effects: effects.map(change) };
}

/** The changes that take back what was accepted; what others have changed since stays. */
function undoing({ metrics, metricValues, effects }: SavedOf): ChangesOf {
  const back = <K extends ProposalKind>({ base, mine, saved }: Saved<K>): RecordChange<K> => ({
    base: saved,
    mine: carried<Entity[K]>(mine, base.value, saved.value),
  });
  return {
    metrics: metrics.map((each) => back<'metrics'>(each)),
    metricValues: metricValues.map((each) => back<'metricValues'>(each)),
    effects: effects.map((each) => back<'effects'>(each)),
  };
}

function countOf(of: { readonly [K in ProposalKind]: readonly unknown[] }): number {
  return proposalKinds.reduce((sum, kind) => sum + of[kind].length, 0);
}

/** A sentence for each number that is not nought. */
function told(...parts: readonly (readonly [(count: number) => string, number])[]): string {
  return parts.flatMap(([sentence, count]) => (count > 0 ? [sentence(count)] : [])).join(' ');
}
