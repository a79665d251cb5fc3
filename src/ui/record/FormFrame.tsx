import { DefaultButton, MessageBar, MessageBarType, PrimaryButton } from '@fluentui/react';
import * as React from 'react';
import type { Entity, Kind } from '../../domain/programme';
import { Clash } from './Clash';
import partsStyles from '../parts/parts.module.scss';
import type { RecordWords } from './recordWords';
import { useSpeech } from '../parts/speech';
import type { RecordForm } from './useRecordForm';

interface FormFrameProps<K extends Kind, P> {
  readonly form: RecordForm<K, P>;
  readonly words: RecordWords<Entity[K]>;
  readonly onCancel: () => void;
  /** What the button that saves says; 'Tallenna' where it is left out. */
  readonly saveText?: string;
  readonly children: React.ReactNode;
}

/**
 * The frame around the fields of every form on a record: an earlier draft, what went wrong, a clash, and the buttons.
 */
export function FormFrame<K extends Kind, P>({
  form,
  words,
  onCancel,
  saveText,
  children,
}: FormFrameProps<K, P>): JSX.Element {
  const {
    strings: { record, app },
  } = useSpeech();
  const { problems, failure, conflict, saving } = form;
  return (
    <form
      noValidate
      onSubmit={(submit) => {
        submit.preventDefault();
        form.save();
      }}
    >
      <DraftBars form={form} />
      {children}
      {problems.size > 0 && (
        <MessageBar messageBarType={MessageBarType.error} role="alert">
          {record.problemSummary(problems.size)}
        </MessageBar>
      )}
      {failure && (
        <MessageBar messageBarType={MessageBarType.error} role="alert">
          {record.notSaved} {app.troubles[failure.failed].title}. {app.troubles[failure.failed].text}{' '}
          {failure.message && app.serverSaid(failure.message)}
        </MessageBar>
      )}
      {conflict ? (
        <Clash
          base={form.base.value}
          mine={form.mine}
          theirs={conflict.theirs}
          clashes={conflict.clashes as readonly (keyof Entity[K] & string)[]}
          words={words}
          onChosen={form.saveJoined}
        />
      ) : (
        <div className={partsStyles['buttons']}>
          <DefaultButton text={record.cancel} onClick={onCancel} />
          <PrimaryButton type="submit" text={saving ? record.saving : (saveText ?? record.save)} disabled={saving} />
        </div>
      )}
    </form>
  );
}

/** An earlier draft that may be taken up, and a word where this browser keeps none. */
function DraftBars<K extends Kind, P>({ form }: Pick<FormFrameProps<K, P>, 'form'>): JSX.Element {
  const { strings, formats } = useSpeech();
  const { record } = strings;
  const { offered, kept } = form;
  return (
    <>
      {offered && (
        <MessageBar
          actions={
            <div>
              <DefaultButton text={record.draftUse} onClick={form.useDraft} />{' '}
              <DefaultButton text={record.draftDrop} onClick={form.dropDraft} />
            </div>
          }
        >
          {record.draftFound(formats.moment(offered.at))}
        </MessageBar>
      )}
      {!kept && <MessageBar messageBarType={MessageBarType.warning}>{record.draftNotKept}</MessageBar>}
    </>
  );
}
