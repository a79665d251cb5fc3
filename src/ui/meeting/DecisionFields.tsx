import { TextField } from '@fluentui/react';
import * as React from 'react';
import type { DecisionProperty } from '../../domain/meeting/decision';
import type { Roadmap } from '../../domain/roadmap';
import { today } from '../app/today';
import { DateField } from '../parts/DateField';
import recordStyles from '../record/record.module.scss';
import { useShownProgramme } from '../parts/programmeContext';
import { useSpeech } from '../parts/speech';
import { errorAt, hintStyles, type DecisionForm } from './decisionForm';
import { wordsOf } from './roadmapWords';

interface DecisionFieldsProps {
  readonly form: DecisionForm;
  readonly names: readonly DecisionProperty[];
  /** The board and the day of the decision are asked for. */
  readonly needed: boolean;
}

/** The fields of a board's decision that are asked for, in the given order. */
export function DecisionFields({ form, names, needed }: DecisionFieldsProps): JSX.Element {
  return (
    <div className={recordStyles['fields']}>
      {names
        .filter(form.offers)
        .map((name) =>
          name === 'minutes' ? (
            <MinutesField key={name} form={form} />
          ) : name === 'decisionDate' ? (
            <MeetingDayField key={name} form={form} needed={needed} />
          ) : (
            <WordsField key={name} form={form} name={name} needed={name === 'board' && needed} />
          ),
        )}
    </div>
  );
}

type FieldProps = Pick<DecisionFieldsProps, 'form' | 'needed'>;

/** What is written in words: the board in both languages, the section, the diary number. */
function WordsField({
  form,
  name,
  needed,
}: FieldProps & { readonly name: 'board' | 'boardSv' | 'section' | 'diaryNumber' }): JSX.Element {
  const speech = useSpeech();
  const words = wordsOf(speech);
  return (
    <TextField
      label={words.fields[name]}
      errorMessage={errorAt(form, name, speech)}
      {...(name === 'board' && { required: needed })}
      {...(name in words.hints && { styles: hintStyles, description: words.hints[name as keyof typeof words.hints] })}
      value={form.mine[name] ?? ''}
      onChange={(_, text) => form.set({ [name]: text ?? '' })}
    />
  );
}

function MeetingDayField({ form, needed }: FieldProps): JSX.Element {
  const programme = useShownProgramme();
  const speech = useSpeech();
  return (
    <DateField
      label={wordsOf(speech).fields.decisionDate}
      errorMessage={errorAt(form, 'decisionDate', speech)}
      required={needed}
      today={today(programme)}
      value={form.mine.decisionDate}
      onChange={(decisionDate) => form.set({ decisionDate })}
    />
  );
}

function MinutesField({ form }: Pick<FieldProps, 'form'>): JSX.Element {
  const speech = useSpeech();
  const words = wordsOf(speech);
  const { minutes } = form.mine;
  return (
    <TextField
      label={words.fields.minutes}
      errorMessage={errorAt(form, 'minutes', speech)}
      styles={hintStyles}
      description={words.hints.minutes}
      type="url"
      value={minutes?.url ?? ''}
      onChange={(_, url) => form.set({ minutes: minutesAt(url, minutes) })}
    />
  );
}

/** The link to an address that was typed; words of its own, which are not the address again, stay. */
function minutesAt(url: string | undefined, before: Roadmap['minutes']): Roadmap['minutes'] {
  if (!url) return undefined;
  return { url, description: before?.description === before?.url ? '' : (before?.description ?? '') };
}
