import { MessageBar, MessageBarType } from '@fluentui/react';
import * as React from 'react';
import type { Entity, Kind } from '../../domain/programme';
import type { Failure } from '../../domain/store';
import { notSavedText, whyText } from '../../loc/failure';
import type { Strings } from '../../loc/strings';
import { Clash } from './Clash';
import { draftDays } from './drafts';
import recordStyles from './record.module.scss';
import type { RecordWords } from './recordWords';
import { Button } from '../parts/Button';
import { focusFirstField } from '../parts/nextFocus';
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
  /** What this form adds to what became of a save. */
  readonly outcomeNote?: React.ReactNode;
  readonly children: React.ReactNode;
}

/**
 * The frame around the fields of every form on a record: an earlier draft, a clash, and the buttons, which stay in view
 * with what became of a save.
 */
export function FormFrame<K extends Kind, P>(props: FormFrameProps<K, P>): JSX.Element {
  const { form, words, onCancel, saveText, otherFields, outcomeNote, children } = props;
  const {
    strings: { record },
  } = useSpeech();
  const [element, firstBad] = useFrameFocus(form, words);
  if (form.clash)
    return (
      <Clash
        clash={form.clash}
        letters={form.letters}
        words={words}
        onChosen={form.choose}
        onBack={form.backFromClash}
      />
    );
  const isTold = form.held.length > 0 || form.failure !== undefined || form.unsure || !form.kept;
  return (
    <form
      noValidate
      ref={element}
      className={recordStyles['form']}
      data-told={isTold || undefined}
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
      <div className={recordStyles['formButtons']}>
        {isTold && (
          <div className={recordStyles['outcome']}>
            <Outcome form={form} words={words} firstBad={firstBad} />
            {outcomeNote}
          </div>
        )}
        <Button text={record.cancel} onClick={onCancel} />
        {form.saveAndAdd && <Button text={record.saveAndAdd} held={form.saving} onClick={form.saveAndAdd} />}
        <Button
          look="primary"
          type="submit"
          text={form.saving ? record.saving : (saveText ?? record.save)}
          held={form.saving}
        />
      </div>
    </form>
  );
}

/**
 * Where the focus goes on when what held it in a form has given place: to the first bad field after a save that was
 * held, which is then called by its label, to the first field after a draft was taken up or dropped, to the button that
 * saves after a clash.
 */
function useFrameFocus<K extends Kind, P>(
  form: RecordForm<K, P>,
  words: RecordWords<Entity[K]>,
): readonly [React.RefObject<HTMLFormElement>, string | undefined] {
  const element = React.useRef<HTMLFormElement>(null);
  const [firstBad, setFirstBad] = React.useState<string>();
  const latest = React.useRef({ form, words });
  latest.current = { form, words };
  const clashed = form.clash !== undefined;
  const offered = form.offered !== undefined;
  const before = React.useRef({ clashed, offered });
  React.useEffect(() => {
    const was = before.current;
    before.current = { clashed, offered };
    if (!element.current || document.activeElement !== document.body) return;
    if (was.clashed && !clashed) element.current.querySelector<HTMLElement>('[type="submit"]')?.focus();
    else if (was.offered && !offered) focusFirstField(element.current);
  }, [clashed, offered]);
  React.useEffect(() => {
    if (form.refusals === 0) return;
    const invalid = '[aria-invalid="true"], [data-invalid] input';
    const bad = [...(element.current?.querySelectorAll<HTMLElement>(invalid) ?? [])];
    // What was wrong before and holds nothing is marked, too.
    const holding = latest.current.form.held.map((property) => latest.current.words.label(property));
    const holds = (each: HTMLElement): boolean =>
      each.closest('[data-invalid]') !== null || holding.includes(labelOf(each) ?? '');
    const field = bad.find(holds) ?? bad[0];
    // The field is read with what is wrong in it as it takes the focus, and the line above the buttons by itself.
    for (const alert of element.current?.querySelectorAll('.ms-TextField [role="alert"]') ?? [])
      alert.removeAttribute('role');
    field?.focus();
    setFirstBad(labelOf(field));
  }, [form.refusals]);
  return [element, firstBad];
}

/** What a field is called on the page, if it has a label of its own; that of a radio button is one of its choices. */
function labelOf(field: HTMLElement | null | undefined): string | undefined {
  if (field instanceof HTMLInputElement && field.type === 'radio') return undefined;
  return field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement
    ? (field.labels?.[0]?.textContent ?? undefined)
    : undefined;
}

/**
 * What keeps the record from being saved: fields that are wrong, the first of them by name, or the store's answer; and
 * a word where this browser keeps no draft.
 */
function Outcome<K extends Kind, P>({
  form,
  words,
  firstBad,
}: Pick<FormFrameProps<K, P>, 'form' | 'words'> & { readonly firstBad: string | undefined }): JSX.Element {
  const { strings } = useSpeech();
  const { record } = strings;
  const { held, failure, kept } = form;
  const [first] = held;
  return (
    <>
      {first !== undefined && (
        <MessageBar messageBarType={MessageBarType.error} role="alert">
          {record.problemSummary(held.length, firstBad ?? words.label(first))} {form.unsure && record.unsure}
        </MessageBar>
      )}
      {failure && (
        <MessageBar messageBarType={MessageBarType.error} role="alert" actions={<AddAgain form={form} />}>
          {failure.failed === 'missing' ? record.deletedMeanwhile(form.removedHere) : notSaved(failure, kept, strings)}
        </MessageBar>
      )}
      {form.unsure && !failure && first === undefined && (
        <MessageBar messageBarType={MessageBarType.warning} role="status">
          {record.unsure}
        </MessageBar>
      )}
      {!kept && !failure && <MessageBar messageBarType={MessageBarType.warning}>{record.draftNotKept}</MessageBar>}
    </>
  );
}

/** Offers to add anew what a form holds whose record is gone; the focus stays with the form. */
function AddAgain<K extends Kind, P>({ form }: Pick<FormFrameProps<K, P>, 'form'>): JSX.Element {
  const { record } = useSpeech().strings;
  return (
    <>
      {form.addAgain && (
        <Button
          text={record.addAgain}
          onClick={({ target }) => {
            form.addAgain?.();
            if (target instanceof Element)
              target.closest('form')?.querySelector<HTMLElement>('[type="submit"]')?.focus();
          }}
        />
      )}
    </>
  );
}

function notSaved(failure: Failure, kept: boolean, strings: Strings): string {
  const what = kept ? strings.record.textKept : strings.record.textNotKept;
  return `${notSavedText(failure, strings)} ${what} ${whyText(failure, strings)}`;
}

/** An earlier draft that may be taken up, and what was joined with it. */
function DraftBars<K extends Kind, P>({ form, words }: Pick<FormFrameProps<K, P>, 'form' | 'words'>): JSX.Element {
  const { strings, formats } = useSpeech();
  const { record } = strings;
  const { offered, agedOut, joined } = form;
  return (
    <>
      {offered && (
        <MessageBar
          actions={
            <div className={recordStyles['draftButtons']}>
              <Button text={record.draftUse} onClick={form.useDraft} />
              <Button text={record.draftDrop} onClick={form.dropOffer} />
            </div>
          }
        >
          {record.draftFound(formats.moment(offered.at), draftDays)}
        </MessageBar>
      )}
      {agedOut && <MessageBar>{record.draftAgedOut(draftDays)}</MessageBar>}
      {joined.length > 0 && <MessageBar role="status">{record.joined(joined.map(words.label))}</MessageBar>}
    </>
  );
}
