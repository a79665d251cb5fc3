import { ChoiceGroup, TextField } from '@fluentui/react';
import * as React from 'react';
import { plainDate } from '../../domain/date';
import type { Programme, Versioned } from '../../domain/programme';
import type { Project } from '../../domain/project';
import { endsWork, statuses, type Status } from '../../domain/status';
import { Dialog } from '../parts/Dialog';
import { spoken, useSpeech } from '../parts/speech';
import { StatusMark } from '../parts/StatusMark';
import { today } from '../parts/today';
import type { ProjectActs } from '../useProjectActs';
import { FormFrame } from './FormFrame';
import styles from './measure.module.scss';
import { useMeasureForm } from './useMeasureForm';

interface StatusFormProps {
  readonly programme: Programme;
  readonly record: Versioned<Project>;
  /** The status that a move has already chosen. */
  readonly to?: Status | undefined;
  readonly save: ProjectActs['save'];
  readonly tell: ProjectActs['tell'];
  readonly onClose: () => void;
}

/** A lead's weekly act: status, one sentence, date. */
export function StatusForm({ programme, record, to, save, tell, onClose }: StatusFormProps): JSX.Element {
  const { language, strings: { measure, words }, formats } = useSpeech();
  const form = useMeasureForm({
    programme, record, send: save, onSaved: onClose,
    start: { statusDate: today(), ...(to && { status: to }) } // an update is as of today, unless somebody says otherwise
  });
  const { mine, set } = form;
  const noteName = language === 'sv' ? 'statusNoteSv' : 'statusNote';
  const { statusNote, statusNoteSv, statusDate, title, titleSv } = record.value;
  const before = spoken(language, { fi: statusNote, sv: statusNoteSv });
  const name = spoken(language, { fi: title, sv: titleSv });
  const close = (): void => {
    if (form.dirty) tell(measure.draftKept);
    onClose();
  };
  return (
    <Dialog title={name.text} lang={name.lang} onClose={close}>
      <FormFrame programme={programme} form={form} onCancel={() => {
          form.dropDraft();
          onClose();
        }}>
        <ChoiceGroup
          label={measure.fields.status}
          className={styles['statusChoices']}
          selectedKey={mine.status ?? null}
          options={statuses.map((status) => ({
            key: status,
            text: words.statuses[status],
            onRenderLabel: () => <span className={styles['statusChoice']}><StatusMark status={status} />{words.statuses[status]}</span>
          }))}
          onChange={(_, option) => set({ status: statuses.find((status) => status === option?.key) })}
        />
        {mine.status && endsWork(mine.status) && <p className={styles['hint']}>{measure.finishes}</p>}
        <TextField label={measure.fields[noteName]} multiline rows={3} autoAdjustHeight value={mine[noteName]} onChange={(_, text) => set({ [noteName]: text ?? '' })} />
        {before.text && <p className={styles['hint']} lang={before.lang}>{measure.previousNote(before.text, statusDate ? formats.day(statusDate) : '')}</p>}
        <TextField label={measure.fields.statusDate} type="date" value={mine.statusDate ?? ''} onChange={(_, text) => set({ statusDate: plainDate(text ?? '') })} className={styles['date']} />
      </FormFrame>
    </Dialog>
  );
}
