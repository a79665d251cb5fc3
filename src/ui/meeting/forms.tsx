import { ChoiceGroup, TextField } from '@fluentui/react';
import * as React from 'react';
import { plainDate } from '../../domain/date';
import {
  decisionProblems,
  isDecisionOutcome,
  nextStates,
  decisionOutcomes,
  type DecisionProblem,
  type DecisionProperty,
} from '../../domain/meeting/decision';
import type { Programme } from '../../domain/programme';
import type { Roadmap } from '../../domain/roadmap';
import { isConflict, isFailure, type Conflict, type DecisionStep, type Failure, type Saved } from '../../domain/store';
import { FormFrame } from '../record/FormFrame';
import { Announcement } from '../parts/Notice';
import recordStyles from '../record/record.module.scss';
import { useSpeech } from '../parts/speech';
import { today } from '../parts/today';
import { problemText, useKeptOnLeaving, useRecordForm, type RecordForm } from '../record/useRecordForm';
import meetingStyles from './meeting.module.scss';
import { roadmapWords, wordsOf } from './roadmapWords';
import type { StageProps } from './Stage';

interface FormProps extends StageProps {
  readonly onClose: () => void;
}

type Form = RecordForm<'roadmaps', Problem>;
type Problem = DecisionProblem | 'noOutcome';

const hint = { description: { fontSize: 12, lineHeight: 16 } } as const;

/** The next step of a roadmap: a proposal, a decision, or the way back to a draft. */
export function StepForm({
  programme,
  record: roadmap,
  store,
  onPage,
  acts,
  title,
  onClose,
}: FormProps & { readonly title: string }): JSX.Element {
  const speech = useSpeech();
  const { strings } = speech;
  const words = wordsOf(speech);
  const [step, setStep] = React.useState<DecisionStep>();
  const next = nextStates(roadmap.value);
  const deciding = next.some(isDecisionOutcome);
  const form = useRecordForm<'roadmaps', Problem>({
    programme,
    kind: 'roadmaps',
    record: roadmap,
    // What the meeting decided is for a person to say, and a tabled matter came up on another day.
    start: {
      state: deciding ? 'proposal' : next[0],
      board: roadmap.value.board || lastBoard(programme),
      ...(roadmap.value.state === 'tabled' && { decisionDate: undefined, section: '', minutes: undefined }),
    },
    problemsOf: (mine) => {
      const problems = new Map<keyof Roadmap, Problem>(decisionProblems(mine, today()));
      if (deciding && !isDecisionOutcome(mine.state)) problems.set('state', 'noOutcome');
      return problems;
    },
    send: async (base, mine) => {
      const outcome = await store.decide(base, tidy(mine), setStep);
      setStep(undefined);
      take(outcome, onPage);
      return outcome;
    },
    onSaved: ({ value }) => {
      acts.tell(words.done[value.state ?? 'draft']);
      onClose();
    },
  });
  useKeptOnLeaving(form, () => acts.tell(strings.record.draftKept));
  const { failure } = form;
  return (
    <div className={meetingStyles['form']}>
      <FormFrame form={form} words={roadmapWords(speech)} saveText={title} onCancel={() => cancel(form, onClose)}>
        <p>{deciding ? words.recordAbout : next[0] === 'proposal' ? words.proposeAbout : words.redraftAbout}</p>
        {deciding && (
          <>
            <ChoiceGroup
              label={words.outcome}
              required
              selectedKey={form.mine.state ?? ''}
              options={decisionOutcomes.map((key) => ({ key, text: strings.words.roadmapStates[key] }))}
              onChange={(_, option) => form.set({ state: decisionOutcomes.find((outcome) => outcome === option?.key) })}
            />
            {form.problems.get('state') === 'noOutcome' && (
              <p className={meetingStyles['problem']} role="alert">
                {words.outcomeMissing}
              </p>
            )}
          </>
        )}
        {next[0] !== 'draft' && (
          <Fields
            form={form}
            names={
              deciding
                ? ['board', 'decisionDate', 'section', 'diaryNumber', 'minutes']
                : ['board', 'decisionDate', 'diaryNumber']
            }
            needed={deciding}
          />
        )}
        {step && <p className={meetingStyles['progress']}>{words.progress[step]}…</p>}
        {failure && (
          <p className={meetingStyles['problem']}>{failure.wrong ? words.wrong[failure.wrong] : words.goesOn}</p>
        )}
      </FormFrame>
      <Announcement text={step ? words.progress[step] : ''} />
    </div>
  );
}

/** What is written down of a roadmap and its decision; the state stays. */
export function DetailsForm({ programme, record: roadmap, acts, onClose }: FormProps): JSX.Element {
  const speech = useSpeech();
  const words = wordsOf(speech);
  const form = useRecordForm<'roadmaps', Problem>({
    programme,
    kind: 'roadmaps',
    record: roadmap,
    problemsOf: (mine) => {
      const problems = new Map<keyof Roadmap, Problem>(decisionProblems(mine, today()));
      if (mine.title.trim() === '') problems.set('title', 'required');
      for (const name of ['title', 'titleSv', 'asOf'] as const)
        if (mine[name].length > 255) problems.set(name, 'tooLong');
      return problems;
    },
    send: (base, mine) => acts.save('roadmaps', base, tidy(mine)),
    onSaved: onClose,
  });
  useKeptOnLeaving(form, () => acts.tell(speech.strings.record.draftKept));
  return (
    <div className={meetingStyles['form']}>
      <FormFrame form={form} words={roadmapWords(speech)} onCancel={() => cancel(form, onClose)}>
        <div className={recordStyles['fields']}>
          {(['title', 'titleSv'] as const).map((name) => (
            <TextField
              key={name}
              label={words.fields[name]}
              required={name === 'title'}
              value={form.mine[name]}
              errorMessage={errorAt(form, name, speech)}
              onChange={(_, text) => form.set({ [name]: text ?? '' })}
            />
          ))}
        </div>
        <Fields
          form={form}
          names={['board', 'decisionDate', 'section', 'diaryNumber', 'minutes']}
          needed={isDecisionOutcome(roadmap.value.state)}
        />
        <div className={recordStyles['fields']}>
          <TextField
            label={words.fields.asOf}
            styles={hint}
            description={words.hints.asOf}
            value={form.mine.asOf}
            errorMessage={errorAt(form, 'asOf', speech)}
            onChange={(_, text) => form.set({ asOf: text ?? '' })}
          />
        </div>
      </FormFrame>
    </div>
  );
}

function errorAt(form: Form, name: keyof Roadmap, speech: ReturnType<typeof useSpeech>): string | undefined {
  const words = wordsOf(speech);
  return problemText(
    form,
    name,
    { ...words.problems, noOutcome: words.outcomeMissing },
    speech.strings.record.fieldRefused,
  );
}

function Fields({
  form,
  names,
  needed,
}: {
  readonly form: Form;
  readonly names: readonly DecisionProperty[];
  readonly needed: boolean;
}): JSX.Element {
  const speech = useSpeech();
  const words = wordsOf(speech);
  const { mine, set } = form;
  const common = (name: DecisionProperty): { readonly label: string; readonly errorMessage: string | undefined } => ({
    label: words.fields[name],
    errorMessage: errorAt(form, name, speech),
  });
  const field: Readonly<Record<DecisionProperty, () => JSX.Element>> = {
    board: () => (
      <TextField
        {...common('board')}
        required={needed}
        value={mine.board}
        onChange={(_, text) => set({ board: text ?? '' })}
      />
    ),
    decisionDate: () => (
      <TextField
        {...common('decisionDate')}
        required={needed}
        type="date"
        className={recordStyles['date'] ?? ''}
        value={mine.decisionDate ?? ''}
        onChange={(_, text) => set({ decisionDate: plainDate(text ?? '') })}
      />
    ),
    section: () => (
      <TextField
        {...common('section')}
        styles={hint}
        description={words.hints.section}
        value={mine.section}
        onChange={(_, text) => set({ section: text ?? '' })}
      />
    ),
    diaryNumber: () => (
      <TextField
        {...common('diaryNumber')}
        styles={hint}
        description={words.hints.diaryNumber}
        value={mine.diaryNumber}
        onChange={(_, text) => set({ diaryNumber: text ?? '' })}
      />
    ),
    minutes: () => (
      <TextField
        {...common('minutes')}
        styles={hint}
        description={words.hints.minutes}
        type="url"
        value={mine.minutes?.url ?? ''}
        onChange={(_, url) =>
          set({
            minutes: url
              ? {
                  url,
                  description: mine.minutes?.description === mine.minutes?.url ? '' : (mine.minutes?.description ?? ''),
                }
              : undefined,
          })
        }
      />
    ),
  };
  return (
    <div className={recordStyles['fields']}>
      {names.map((name) => (
        <React.Fragment key={name}>{field[name]()}</React.Fragment>
      ))}
    </div>
  );
}

/** As it is kept: without blanks around, a section as its number, a link with words for it. */
function tidy(roadmap: Roadmap): Roadmap {
  const { board, section, diaryNumber, minutes } = roadmap;
  return {
    ...roadmap,
    board: board.trim(),
    section: section.replace(/§/g, '').trim(),
    diaryNumber: diaryNumber.trim(),
    minutes: minutes && { url: minutes.url.trim(), description: minutes.description || minutes.url.trim() },
  };
}

/** The board of the roadmap before: most years it is the same. */
function lastBoard({ records }: Programme): string {
  const named = records.roadmaps.filter(({ value }) => value.board !== '');
  return [...named].sort((a, b) => b.value.year - a.value.year)[0]?.value.board ?? '';
}

/** Shows what the row has become, also where the step was not taken. */
function take(
  outcome: Saved<'roadmaps'> | Conflict<'roadmaps'> | Failure,
  { put, reload }: StageProps['onPage'],
): void {
  if (isFailure(outcome)) {
    if (outcome.failed === 'wrongStep') reload();
  } else put('roadmaps', isConflict(outcome) ? outcome.theirs : outcome.saved);
}

function cancel(form: Pick<Form, 'dropDraft'>, onClose: () => void): void {
  form.dropDraft();
  onClose();
}
