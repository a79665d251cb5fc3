import * as React from 'react';
import type { Entity, Versioned } from '../../domain/programme';
import { carried } from '../../domain/record/differences';
import type { OpenProposal } from '../../domain/record/openProposals';
import type { RecordChange } from '../../domain/store';
import type { ProposalWords } from '../../loc/fi/proposals';
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

/** How far accepting many has come; undefined while none is under way. */
export type Progress = { readonly done: number; readonly total: number } | undefined;

/** Accepts many proposals, list by list, tells how it ended, and takes it back where that is asked for. */
export function useAcceptRun(
  { saveMany, tellMany }: Pick<Acts, 'saveMany' | 'tellMany'>,
  words: ProposalWords,
): { readonly progress: Progress; readonly accept: (proposals: Proposals) => void } {
  const [progress, setProgress] = React.useState<Progress>();
  const running = React.useRef(false);
  /** Saves changes of one list some at a time; the answer is those that were saved. */
  const saveAll = async <K extends ProposalKind>(
    kind: K,
    changes: readonly RecordChange<K>[],
    onDone: (count: number) => void,
  ): Promise<Saved<K>[]> => {
    const all: Saved<K>[] = [];
    for (let index = 0; index < changes.length; index += stride) {
      const now = changes.slice(index, index + stride);
      const outcomes = await saveMany(kind, now);
      now.forEach((change, at) => {
        const outcome = outcomes[at];
        if (outcome && 'saved' in outcome) all.push({ ...change, saved: outcome.saved });
      });
      onDone(now.length);
    }
    return all;
  };
  const run = async (changes: ChangesOf): Promise<SavedOf> => {
    const total = countOf(changes);
    let done = 0;
    const onDone = (count: number): void => setProgress({ done: (done += count), total });
    setProgress({ done, total });
    const saved = {
      metrics: await saveAll('metrics', changes.metrics, onDone),
      metricValues: await saveAll('metricValues', changes.metricValues, onDone),
      effects: await saveAll('effects', changes.effects, onDone),
    };
    setProgress(undefined);
    return saved;
  };
  const undo = async (saved: SavedOf): Promise<void> => {
    const [all, back] = [countOf(saved), countOf(await run(undoing(saved)))];
    tellMany({ text: told([words.undone, back], [words.notUndone, all - back]) });
  };
  const accept = async (proposals: Proposals): Promise<void> => {
    if (running.current) return;
    running.current = true;
    const changes = changesOf(proposals);
    const saved = await run(changes);
    running.current = false;
    const count = countOf(saved);
    const text = told([words.accepted, count], [words.left, countOf(changes) - count]);
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
