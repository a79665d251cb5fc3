import { MessageBar, MessageBarType } from '@fluentui/react';
import * as React from 'react';
import { boardOf } from '../../domain/meeting/board';
import { nextStates, isDecisionOutcome, decisionOutcomes, wrongStep } from '../../domain/meeting/decision';
import { stepForm } from '../../domain/meeting/decisionForms';
import type { Roadmap, RoadmapState } from '../../domain/roadmap';
import { isConflict, isFailure, type DecisionStep, type SaveOutcome } from '../../domain/store';
import type { Speech } from '../../loc/speech';
import { Choices } from '../parts/Check';
import { FormFrame } from '../record/FormFrame';
import { Announcement } from '../parts/Notice';
import { useShownProgramme } from '../parts/programmeContext';
import { useSpeech } from '../parts/speech';
import { useEditing } from '../record/useEditing';
import { DecisionFields } from './DecisionFields';
import { cancel, problemsIn, type DecisionForm, type DecisionFormProblem, type DecisionProps } from './decisionForm';
import meetingStyles from './meeting.module.scss';
import { roadmapWords, wordsOf } from './roadmapWords';

interface StepFormProps extends DecisionProps {
  /** What the step is called, on the button that takes it. */
  readonly title: string;
  /** The roadmap as it stands by now. */
  readonly now: Roadmap;
  /** True where a draft of it goes on without being asked. */
  readonly resumesAtOnce?: boolean;
  readonly onClose: () => void;
}

/**
 * The next step of a roadmap: a proposal, a decision, or the way back to a draft. It stays the step that it was opened
 * for; that somebody else has taken one meanwhile is told as soon as it is known.
 */
export function StepForm(props: StepFormProps): JSX.Element {
  const { record, now, onClose } = props;
  const [{ roadmap, title }] = React.useState({ roadmap: record, title: props.title });
  const speech = useSpeech();
  const words = wordsOf(speech);
  const next = nextStates(roadmap.value);
  const deciding = next.some(isDecisionOutcome);
  const { form, step } = useStepForm({ ...props, record: roadmap });
  const { failure } = form;
  return (
    <div className={meetingStyles['form']}>
      <FormFrame
        form={form}
        words={{ ...roadmapWords(speech), label: (name) => labelIn(name, speech) }}
        saveText={title}
        outcomeNote={
          failure && (
            <p className={meetingStyles['problem']}>{failure.wrong ? words.wrong[failure.wrong] : words.goesOn}</p>
          )
        }
        onCancel={() => cancel(form, onClose)}
      >
        {!form.saving && !failure && <Overtaken form={form} now={now} next={next} />}
        <p>{deciding ? words.recordAbout : next[0] === 'proposal' ? words.proposeAbout : words.redraftAbout}</p>
        {deciding && <OutcomeField form={form} />}
        {next[0] !== 'draft' && (
          <DecisionFields
            form={form}
            names={
              deciding
                ? ['board', 'boardSv', 'decisionDate', 'section', 'diaryNumber', 'minutes']
                : ['board', 'boardSv', 'decisionDate', 'diaryNumber']
            }
            needed={deciding}
          />
        )}
        {step && <p className={meetingStyles['progress']}>{words.progress[step]}…</p>}
      </FormFrame>
      <Announcement text={step ? words.progress[step] : ''} />
    </div>
  );
}

/** What a field of a step is called: the state is what the meeting decided. */
function labelIn(name: keyof Roadmap, speech: Speech): string {
  return name === 'state' ? wordsOf(speech).outcome : roadmapWords(speech).label(name);
}

/** Says that somebody else has taken a step after which this one cannot be taken. */
function Overtaken({
  form,
  now,
  next,
}: {
  readonly form: DecisionForm;
  readonly now: Roadmap;
  readonly next: readonly RoadmapState[];
}): JSX.Element | null {
  const speech = useSpeech();
  const { record } = speech.strings;
  const chosen = next.find((state) => state === form.mine.state);
  const to = chosen ?? next.find((state) => state !== now.state) ?? next[0];
  const wrong = to && wrongStep(now, to);
  if (!wrong) return null;
  return (
    <MessageBar messageBarType={MessageBarType.warning} role="status">
      {wordsOf(speech).wrong[wrong]} {form.dirty && (form.kept ? record.textKept : record.textNotKept)}
    </MessageBar>
  );
}

/** The form of a step, and how far taking it has come. */
function useStepForm({ record: roadmap, onPage, acts, resumesAtOnce = false, onClose }: StepFormProps): {
  readonly form: DecisionForm;
  readonly step: DecisionStep | undefined;
} {
  const programme = useShownProgramme();
  const speech = useSpeech();
  const words = wordsOf(speech);
  const [step, setStep] = React.useState<DecisionStep>();
  const next = nextStates(roadmap.value);
  const deciding = next.some(isDecisionOutcome);
  const form = useEditing<'roadmaps', DecisionFormProblem>({
    programme,
    kind: 'roadmaps',
    form: stepForm(roadmap.value),
    record: roadmap,
    resumesAtOnce,
    words: roadmapWords(speech),
    // A step is not taken back as other changes are.
    acts: {
      ...acts,
      // A step is held against the list as it is then: what earlier attempts have done is seen there.
      write: async (_, base, mine) => {
        const outcome = await acts.decide(base, mine, setStep);
        setStep(undefined);
        showOutcome(outcome, onPage);
        // Also where the form was left meanwhile.
        if ('saved' in outcome) acts.tell(words.done[outcome.saved.value.state ?? 'draft']);
        return outcome;
      },
      arrived: (kind, { found }) => {
        onPage.put(kind, found);
        acts.tellBeside(words.done[found.value.state ?? 'draft']);
      },
    },
    // What the meeting decided is for a person to say, and a tabled matter came up on another day.
    start: {
      state: deciding ? undefined : next[0],
      ...boardOf(programme, roadmap.value.year),
      ...(roadmap.value.state === 'tabled' && { decisionDate: undefined, section: '', minutes: undefined }),
    },
    problemsOf: (mine) => {
      const problems = problemsIn(mine, programme);
      if (deciding && mine.state === undefined) problems.set('state', 'noOutcome');
      return problems;
    },
    onSaved: onClose,
  });
  return { form, step };
}

/** What the meeting decided. */
function OutcomeField({ form }: { readonly form: DecisionForm }): JSX.Element {
  const speech = useSpeech();
  const words = wordsOf(speech);
  const missing = form.problems.get('state') === 'noOutcome';
  return (
    <div data-invalid={missing || undefined}>
      <Choices
        label={words.outcome}
        required
        choices={decisionOutcomes.map((key) => ({ key, text: speech.strings.words.roadmapStates[key] }))}
        chosen={decisionOutcomes.find((outcome) => outcome === form.mine.state)}
        onChoose={(state) => form.set({ state })}
      />
      {missing && (
        <p className={meetingStyles['problem']} role="alert">
          {words.outcomeMissing}
        </p>
      )}
    </div>
  );
}

/** Shows what the row has become, also where the step was not taken. */
function showOutcome(outcome: SaveOutcome<'roadmaps'>, { put, reload }: DecisionProps['onPage']): void {
  if (isFailure(outcome)) {
    if (outcome.failed === 'wrongStep') reload();
  } else put('roadmaps', isConflict(outcome) ? outcome.theirs : outcome.saved);
}
