import { TextField } from '@fluentui/react';
import type { Programme } from '../../domain/programme';
import { isDecisionOutcome } from '../../domain/meeting/decision';
import { detailsForm } from '../../domain/meeting/decisionForms';
import * as React from 'react';
import type { Roadmap } from '../../domain/roadmap';
import { FormFrame } from '../record/FormFrame';
import { Offered } from '../record/Offered';
import recordStyles from '../record/record.module.scss';
import { useShownProgramme } from '../parts/programmeContext';
import { useSpeech } from '../parts/speech';
import { useEditing } from '../record/useEditing';
import { DecisionFields } from './DecisionFields';
import { cancel, errorAt, hintStyles, problemsIn, type DecisionFormProblem, type DecisionProps } from './decisionForm';
import meetingStyles from './meeting.module.scss';
import { roadmapWords, wordsOf } from './roadmapWords';

/** What is written down of a roadmap and its decision; the state stays. */
export function DetailsForm({
  record: roadmap,
  acts,
  onClose,
}: Pick<DecisionProps, 'record' | 'acts'> & { readonly onClose: () => void }): JSX.Element {
  const programme = useShownProgramme();
  const speech = useSpeech();
  const words = wordsOf(speech);
  const form = useEditing<'roadmaps', DecisionFormProblem>({
    programme,
    kind: 'roadmaps',
    form: detailsForm,
    record: roadmap,
    drafts: { formerKey: roadmap.value.key },
    words: roadmapWords(speech),
    acts,
    problemsOf: (mine) => detailProblems(mine, programme),
    onSaved: onClose,
  });
  return (
    <div className={meetingStyles['form']}>
      <FormFrame form={form} words={roadmapWords(speech)} onCancel={() => cancel(form, onClose)}>
        <div className={recordStyles['fields']}>
          {(['title', 'titleSv'] as const).filter(form.offers).map((name) => (
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
        <DecisionFields
          form={form}
          names={['board', 'boardSv', 'decisionDate', 'section', 'diaryNumber', 'minutes']}
          needed={isDecisionOutcome(roadmap.value.state)}
        />
        <div className={recordStyles['fields']}>
          <Offered form={form} property="asOf">
            <TextField
              label={words.fields.asOf}
              styles={hintStyles}
              description={words.hints.asOf}
              value={form.mine.asOf}
              errorMessage={errorAt(form, 'asOf', speech)}
              onChange={(_, text) => form.set({ asOf: text ?? '' })}
            />
          </Offered>
        </div>
      </FormFrame>
    </div>
  );
}

function detailProblems(mine: Roadmap, programme: Programme): ReadonlyMap<keyof Roadmap, DecisionFormProblem> {
  const problems = problemsIn(mine, programme);
  if (mine.title.trim() === '') problems.set('title', 'required');
  for (const name of ['title', 'titleSv', 'asOf'] as const) if (mine[name].length > 255) problems.set(name, 'tooLong');
  return problems;
}
