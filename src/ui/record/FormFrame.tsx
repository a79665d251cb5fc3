import { DefaultButton, MessageBar, MessageBarType, PrimaryButton } from '@fluentui/react';
import * as React from 'react';
import type { Entity, Kind } from '../../domain/programme';
import type { Failure } from '../../domain/store';
import { failureDetail } from '../../loc/failure';
import type { Strings } from '../../loc/strings';
import { Clash } from './Clash';
import { draftDays } from './drafts';
import recordStyles from './record.module.scss';
import type { RecordWords } from './recordWords';
import { useSpeech } from '../parts/speech';
import type { RecordForm } from './useEditing';

interface FormFrameProps<K extends Kind, P> {
  readonly form: RecordForm<K, P>;
  readonly words: RecordWords<Entity[K]>;
  readonly onCancel: () => void;
  /** What the button that saves says; 'Tallenna' where it is left out. */
  readonly saveText?: string;
  /** The way to the fields that this form does not have. */
  readonly otherFields?: React.ReactNode;
  readonly children: React.ReactNode;
}

/**
 * The frame around the fields of every form on a record: an earlier draft, what went wrong, a clash, and the buttons,
 * which stay in view. After a save that was held the first bad field has the focus.
 */
export function FormFrame<K extends Kind, P>(props: FormFrameProps<K, P>): JSX.Element {
  const { form, words, onCancel, saveText, otherFields, children } = props;
  const {
    strings: { record },
  } = useSpeech();
  const element = React.useRef<HTMLFormElement>(null);
  React.useEffect(() => {
    if (form.refusals > 0) element.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [form.refusals]);
  if (form.clash) return <Clash clash={form.clash} words={words} onChosen={form.choose} onBack={form.backFromClash} />;
  return (
    <form
      noValidate
      ref={element}
      className={recordStyles['form']}
      onFocus={({ target }) => {
        // Browsers bring the caret of a text area into view, without regard to what lies over it.
        if (target instanceof HTMLTextAreaElement) target.scrollIntoView({ block: 'nearest' });
      }}
      onSubmit={(submit) => {
        submit.preventDefault();
        form.save();
      }}
    >
      <DraftBars form={form} words={words} />
      {children}
      {form.elsewhere.length > 0 && (
        <MessageBar>
          {record.wrongElsewhere(form.elsewhere.map(words.label))} {otherFields}
        </MessageBar>
      )}
      <Outcome form={form} words={words} />
      <div className={recordStyles['formButtons']}>
        <DefaultButton text={record.cancel} onClick={onCancel} />
        <PrimaryButton
          type="submit"
          text={form.saving ? record.saving : (saveText ?? record.save)}
          disabled={form.saving}
        />
      </div>
    </form>
  );
}

/** What keeps the record from being saved: fields that are wrong, the first of them by name, or the store's answer. */
function Outcome<K extends Kind, P>({ form, words }: Pick<FormFrameProps<K, P>, 'form' | 'words'>): JSX.Element {
  const { strings } = useSpeech();
  const { record } = strings;
  const { held, failure } = form;
  const [first] = held;
  return (
    <>
      {first !== undefined && (
        <MessageBar messageBarType={MessageBarType.error} role="alert">
          {record.problemSummary(held.length, words.label(first))}
        </MessageBar>
      )}
      {failure && (
        <MessageBar messageBarType={MessageBarType.error} role="alert">
          {failure.failed === 'missing' ? record.deletedMeanwhile : notSaved(failure, strings)}
        </MessageBar>
      )}
    </>
  );
}

function notSaved(failure: Failure, strings: Strings): string {
  const { title, text } = strings.app.troubles[failure.failed];
  return `${strings.record.notSaved} ${title}. ${text} ${failureDetail(failure, strings)}`;
}

/** An earlier draft that may be taken up, what was joined with it, and a word where this browser keeps none. */
function DraftBars<K extends Kind, P>({ form, words }: Pick<FormFrameProps<K, P>, 'form' | 'words'>): JSX.Element {
  const { strings, formats } = useSpeech();
  const { record } = strings;
  const { offered, agedOut, joined, kept } = form;
  return (
    <>
      {offered && (
        <MessageBar
          actions={
            <div>
              <DefaultButton text={record.draftUse} onClick={form.useDraft} />{' '}
              <DefaultButton text={record.draftDrop} onClick={form.dropOffer} />
            </div>
          }
        >
          {record.draftFound(formats.moment(offered.at), draftDays)}
        </MessageBar>
      )}
      {agedOut && <MessageBar>{record.draftAgedOut(draftDays)}</MessageBar>}
      {joined.length > 0 && <MessageBar role="status">{record.joined(joined.map(words.label))}</MessageBar>}
      {!kept && <MessageBar messageBarType={MessageBarType.warning}>{record.draftNotKept}</MessageBar>}
    </>
  );
}
