import { TextField } from '@fluentui/react';
import * as React from 'react';
import { fieldProblems, measureForm } from '../../domain/record/projectRules';
import type { Versioned } from '../../domain/programme';
import type { Project } from '../../domain/project';
import { Check } from '../parts/Check';
import { FormFrame } from '../record/FormFrame';
import { numberProps } from '../record/numberProps';
import { Offered } from '../record/Offered';
import { NumberField } from '../parts/NumberField';
import { useShownProgramme } from '../parts/programmeContext';
import recordStyles from '../record/record.module.scss';
import { useSpeech } from '../parts/speech';
import { today } from '../app/today';
import { useEditing } from '../record/useEditing';
import type { Acts } from '../app/useActs';
import { MeasureChoices } from './MeasureChoices';
import { errorAt, fieldProps, type MeasureFormState } from './measureField';
import { PlannedCostFields } from './PlanFields';
import { measureWords } from '../record/valueText';

interface MeasureFormProps {
  readonly record: Versioned<Project>;
  readonly onSaved: (saved: Versioned<Project>) => void;
  readonly onSavedToAdd: (saved: Versioned<Project>) => void;
  readonly onAdded: (added: Versioned<Project>) => void;
  readonly onClose: () => void;
  readonly acts: Acts;
}

/** Every field of a measure that people fill in. */
export function MeasureForm({ record, onSaved, onSavedToAdd, onAdded, onClose, acts }: MeasureFormProps): JSX.Element {
  const programme = useShownProgramme();
  const speech = useSpeech();
  const { measure } = speech.strings;
  const form = useEditing({
    programme,
    kind: 'projects',
    form: measureForm(today(programme)),
    record,
    drafts: { formerKey: record.value.key },
    words: measureWords(programme, speech),
    acts,
    problemsOf: (mine) => fieldProblems({ id: record.id, value: mine }, programme.records.projects),
    onSaved,
    onSavedToAdd,
    onAdded,
  });
  const cancel = (): void => {
    form.discard();
    onClose();
  };
  return (
    <FormFrame form={form} words={measureWords(programme, speech)} onCancel={cancel}>
      <div className={recordStyles['fields']}>
        <Texts form={form} names={['title', 'titleSv']} />
        <CodeAndYear form={form} />
        <MeasureChoices form={form} />
        <Texts form={form} names={['statusNote', 'statusNoteSv', 'problem', 'problemSv']} multiline />
        <Grades form={form} />
        <PlannedCostFields form={form} />
        <Offered form={form} property="climateProgramme">
          <Check
            label={measure.fields.climateProgramme}
            checked={form.mine.climateProgramme}
            onChange={(climateProgramme) => form.set({ climateProgramme })}
          />
        </Offered>
        <LinkFields form={form} />
      </div>
    </FormFrame>
  );
}

interface FieldsProps {
  readonly form: MeasureFormState;
}

function CodeAndYear({ form }: FieldsProps): JSX.Element {
  const { strings } = useSpeech();
  return (
    <div className={recordStyles['pair']}>
      <Texts form={form} names={['code']} />
      <Offered form={form} property="year">
        <NumberField
          {...fieldProps(form, 'year', strings)}
          whole
          required
          unreadable={strings.measure.problems.yearOutOfRange}
          value={form.mine.year}
          letters={form.letters['year']}
          onChange={(year = Number.NaN, letters) => form.set({ year }, { year: letters })}
        />
      </Offered>
    </div>
  );
}

/** Benefit, impact and cost class, from 1 to 5. */
function Grades({ form }: FieldsProps): JSX.Element {
  const { strings } = useSpeech();
  return (
    <div className={recordStyles['pair']}>
      {(['benefit', 'impact', 'costClass'] as const).filter(form.offers).map((name) => (
        <NumberField
          key={name}
          {...fieldProps(form, name, strings)}
          whole
          unreadable={strings.measure.problems.stepOutOfRange}
          {...numberProps(form, name)}
        />
      ))}
    </div>
  );
}

/** The address of the measure's link, and once there is one the words for it. */
function LinkFields({ form }: FieldsProps): JSX.Element | null {
  const { strings } = useSpeech();
  const { link } = form.mine;
  if (!form.offers('link')) return null;
  return (
    <>
      <TextField
        label={strings.measure.linkUrl}
        type="url"
        value={link?.url ?? ''}
        errorMessage={errorAt(form, 'link', strings)}
        onChange={(_, url) => form.set({ link: url ? { url, description: link?.description ?? '' } : undefined })}
      />
      {link && (
        <TextField
          label={strings.measure.linkWords}
          value={link.description}
          onChange={(_, description) => form.set({ link: { url: link.url, description: description ?? '' } })}
        />
      )}
    </>
  );
}

type TextName = 'title' | 'titleSv' | 'code' | 'statusNote' | 'statusNoteSv' | 'problem' | 'problemSv';

function Texts({
  form,
  names,
  multiline = false,
}: {
  readonly form: MeasureFormState;
  readonly names: readonly TextName[];
  readonly multiline?: boolean;
}): JSX.Element {
  const { strings } = useSpeech();
  return (
    <>
      {names.filter(form.offers).map((name) => (
        <TextField
          key={name}
          {...fieldProps(form, name, strings)}
          required={name === 'title'}
          multiline={multiline}
          autoAdjustHeight={multiline}
          rows={2}
          resizable={false}
          value={form.mine[name]}
          onChange={(_, text) => form.set({ [name]: text ?? '' })}
        />
      ))}
    </>
  );
}
