import { decisionProblems, type DecisionProblem } from '../../domain/meeting/decision';
import type { Programme, Versioned } from '../../domain/programme';
import type { Roadmap } from '../../domain/roadmap';
import type { Speech } from '../../loc/speech';
import { today } from '../app/today';
import { problemText } from '../record/problemText';
import type { RecordForm } from '../record/useEditing';
import type { Acts } from '../app/useActs';
import type { ProgrammeOnPage } from '../app/useProgramme';
import { wordsOf } from './roadmapWords';

/** The roadmap whose decision is written down, and what writes it. */
export interface DecisionProps {
  readonly record: Versioned<Roadmap>;
  readonly onPage: ProgrammeOnPage;
  readonly acts: Acts;
}

export type DecisionFormProblem = DecisionProblem | 'noOutcome';
export type DecisionForm = RecordForm<'roadmaps', DecisionFormProblem>;

/** The style of a hint under a field: Fluent's own, of 10 pixels, is too small. */
export const hintStyles = { description: { fontSize: 12, lineHeight: 16 } } as const;

/** What is wrong with the fields of a decision, before anything more is asked of them. */
export function problemsIn(mine: Roadmap, programme: Programme): Map<keyof Roadmap, DecisionFormProblem> {
  return new Map(decisionProblems(mine, today(programme)));
}

/** What is wrong in a field, in words; undefined where nothing is. */
export function errorAt(form: DecisionForm, name: keyof Roadmap, speech: Speech): string | undefined {
  const words = wordsOf(speech);
  return problemText(
    form,
    name,
    { ...words.problems, ...speech.strings.dates.problems, noOutcome: words.outcomeMissing },
    speech.strings.record,
  );
}

/** Closes a form and forgets what was typed. */
export function cancel(form: Pick<DecisionForm, 'discard'>, onClose: () => void): void {
  form.discard();
  onClose();
}
