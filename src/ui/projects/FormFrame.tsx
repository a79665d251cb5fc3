import { DefaultButton, MessageBar, MessageBarType, PrimaryButton } from '@fluentui/react';
import * as React from 'react';
import type { ProjectProperty } from '../../domain/edit';
import type { Programme } from '../../domain/programme';
import parts from '../parts/parts.module.scss';
import { useSpeech } from '../parts/speech';
import { Clash } from './Clash';
import type { MeasureForm } from './useMeasureForm';

interface FormFrameProps {
  readonly programme: Programme;
  readonly form: MeasureForm;
  readonly onCancel: () => void;
  readonly children: React.ReactNode;
}

/** What stands around the fields of every form on a measure: an earlier draft, what went wrong, a clash, and the buttons. */
export function FormFrame({ programme, form, onCancel, children }: FormFrameProps): JSX.Element {
  const { strings: { measure, app }, formats } = useSpeech();
  const { offered, problems, failure, conflict, saving, kept } = form;
  return (
    <form
      noValidate
      onSubmit={(submit) => {
        submit.preventDefault();
        form.save();
      }}
    >
      {offered && (
        <MessageBar actions={<div><DefaultButton text={measure.draftUse} onClick={form.useDraft} /> <DefaultButton text={measure.draftDrop} onClick={form.dropDraft} /></div>}>
          {measure.draftFound(formats.moment(offered.at))}
        </MessageBar>
      )}
      {!kept && <MessageBar messageBarType={MessageBarType.warning}>{measure.draftNotKept}</MessageBar>}
      {children}
      {problems.size > 0 && <MessageBar messageBarType={MessageBarType.error} role="alert">{measure.problemSummary(problems.size)}</MessageBar>}
      {failure && (
        <MessageBar messageBarType={MessageBarType.error} role="alert">
          {measure.notSaved} {app.troubles[failure.failed].title}. {app.troubles[failure.failed].text} {failure.message && app.serverSaid(failure.message)}
        </MessageBar>
      )}
      {conflict
        ? <Clash programme={programme} base={form.base.value} mine={form.mine} theirs={conflict.theirs} clashes={conflict.clashes as readonly ProjectProperty[]} onChosen={form.saveJoined} />
        : (
          <div className={parts['buttons']}>
            <DefaultButton text={measure.cancel} onClick={onCancel} />
            <PrimaryButton type="submit" text={saving ? measure.saving : measure.save} disabled={saving} />
          </div>
        )}
    </form>
  );
}
