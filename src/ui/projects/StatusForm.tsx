import { TextField } from '@fluentui/react';
import * as React from 'react';
import { fieldProblems, statusForm } from '../../domain/record/projectRules';
import type { Versioned } from '../../domain/programme';
import type { Project } from '../../domain/project';
import { endsWork, statuses, type Status } from '../../domain/status';
import { Choices } from '../parts/Check';
import { DateField } from '../parts/DateField';
import { Dialog } from '../parts/Dialog';
import { FormFrame } from '../record/FormFrame';
import { Offered } from '../record/Offered';
import recordStyles from '../record/record.module.scss';
import { RouteLink } from '../record/RouteLink';
import { untoldHint } from '../record/problemText';
import { useShownProgramme } from '../parts/programmeContext';
import { useSpeech } from '../parts/speech';
import { StatusMark } from '../parts/StatusMark';
import { today } from '../app/today';
import { useEditing } from '../record/useEditing';
import type { Acts } from '../app/useActs';
import { fieldProps, type MeasureFormState } from './measureField';
import { measureWords } from '../record/valueText';
import { previousNote, projectName } from '../../loc/project';

interface StatusFormProps {
  readonly record: Versioned<Project>;
  /** The status that a move has already chosen. */
  readonly to?: Status | undefined;
  readonly acts: Acts;
  readonly onClose: () => void;
}

/** The form that updates a measure's status: the status, a note of one sentence, and its date. */
export function StatusForm({ record, to, acts, onClose }: StatusFormProps): JSX.Element {
  const programme = useShownProgramme();
  const speech = useSpeech();
  const form = useEditing({
    programme,
    kind: 'projects',
    form: statusForm(today(programme)),
    record,
    words: measureWords(programme, speech),
    acts,
    problemsOf: (next) => fieldProblems({ id: record.id, value: next }, programme.records.projects),
    onSaved: onClose,
    // An update is as of today, unless somebody says otherwise.
    start: { statusDate: today(programme) },
    ...(to && { chosen: { status: to } }),
  });
  const name = projectName(record.value, speech);
  return (
    <Dialog title={name.text} lang={name.lang} onClose={() => form.leave(onClose)}>
      <FormFrame
        form={form}
        words={measureWords(programme, speech)}
        otherFields={
          <RouteLink change={{ open: record.value.key, edit: true }} onFollow={onClose}>
            {speech.strings.record.allFields}
          </RouteLink>
        }
        onCancel={() => {
          form.discard();
          onClose();
        }}
      >
        <StatusUpdateFields form={form} record={record} />
      </FormFrame>
    </Dialog>
  );
}

interface StatusUpdateFieldsProps {
  readonly form: MeasureFormState;
  readonly record: Versioned<Project>;
}

/** The status, the sentence on it beside the one before, and the date that it is of. */
function StatusUpdateFields({ form, record }: StatusUpdateFieldsProps): JSX.Element {
  const programme = useShownProgramme();
  const { mine, set } = form;
  const speech = useSpeech();
  const { language, strings } = speech;
  const { measure, words } = strings;
  const noteName = language === 'sv' ? 'statusNoteSv' : 'statusNote';
  const before = previousNote(record.value, speech);
  return (
    <>
      <Choices
        label={measure.fields.status}
        choices={statuses.map((key) => ({ key, text: words.statuses[key], mark: <StatusMark status={key} /> }))}
        chosen={mine.status}
        onChoose={(status) => set({ status })}
      />
      {mine.status && endsWork(mine.status) && <p className={recordStyles['hint']}>{measure.finishes}</p>}
      <Offered form={form} property={noteName}>
        <TextField
          label={measure.fields[noteName]}
          multiline
          rows={3}
          autoAdjustHeight
          value={mine[noteName]}
          description={untoldHint(form, noteName, strings)}
          onChange={(_, text) => set({ [noteName]: text ?? '' })}
        />
      </Offered>
      {before && (
        <p className={recordStyles['hint']} lang={before.lang}>
          {before.text}
        </p>
      )}
      <Offered form={form} property="statusDate">
        <DateField
          {...fieldProps(form, 'statusDate', strings)}
          today={today(programme)}
          value={mine.statusDate}
          onChange={(statusDate) => set({ statusDate })}
        />
      </Offered>
    </>
  );
}
