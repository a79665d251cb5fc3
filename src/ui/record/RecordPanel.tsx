import * as React from 'react';
import { CancelIcon, ChevronLeftIcon, ChevronRightIcon } from '@fluentui/react-icons-mdl2';
import type { Entity, Kind, Versioned } from '../../domain/programme';
import { isConflict, isFailure, type Conflict, type Failure, type Removed } from '../../domain/store';
import { Button } from '../parts/Button';
import { Dialog } from '../parts/Dialog';
import { CodeBadge } from '../parts/CodeBadge';
import { Hyphenated, spokenAs } from '../parts/Hyphenated';
import { focusFirstField } from '../parts/nextFocus';
import partsStyles from '../parts/parts.module.scss';
import { ActsMenu } from './ActsMenu';
import recordStyles from './record.module.scss';
import { useSpeech } from '../parts/speech';
import { useClearOfFocus } from './useClearOfFocus';
import { useRoomBelow } from './useRoomBelow';

interface PanelProps {
  readonly title: string;
  readonly lang?: 'fi' | undefined;
  readonly badge?: string;
  /** What is shown, and how: when it changes the heading takes the focus, so that it never falls back to the page. */
  readonly shown: string;
  /** Where one form follows another, its first field takes the focus instead. */
  readonly goesOn?: boolean;
  readonly closeText: string;
  readonly onClose: () => void;
  /** Asks for the end of the record, which is done less often than the rest; undefined where nobody may. */
  readonly onRemove?: (() => void) | undefined;
  readonly children: React.ReactNode;
}

/** One record beside the page it was opened from; over it where there is no room. */
export function Panel(props: PanelProps): JSX.Element {
  const { title, lang, badge, shown, goesOn = false, closeText, onClose, onRemove, children } = props;
  const { record } = useSpeech().strings;
  const heading = React.useRef<HTMLHeadingElement>(null);
  const panel = React.useRef<HTMLElement>(null);
  useRoomBelow(panel);
  useClearOfFocus(panel);
  const begin = (): void => {
    // The heading stays in view where it can: another record begins at its own beginning.
    if (panel.current) panel.current.scrollTop = 0;
    if (!goesOn || !panel.current || !focusFirstField(panel.current)) heading.current?.focus();
  };
  // Only where another record or form is shown.
  const latest = React.useRef(begin);
  latest.current = begin;
  React.useEffect(() => latest.current(), [shown]);
  // While the record is edited, its title stays as wide as it was.
  const hadActs = React.useRef(false);
  if (onRemove) hadActs.current = true;
  return (
    <aside
      ref={panel}
      className={recordStyles['panel']}
      aria-label={title}
      onKeyDown={(key) => {
        if (key.key !== 'Escape' || key.defaultPrevented) return;
        // The browser would close a question that this opens.
        key.preventDefault();
        onClose();
      }}
    >
      <div className={recordStyles['panelHead']}>
        <h2
          ref={heading}
          tabIndex={-1}
          lang={lang}
          aria-label={spokenAs(title) && [badge, title].filter(Boolean).join(' ')}
        >
          {badge && <CodeBadge>{badge}</CodeBadge>} <Hyphenated text={title} lang={lang} />
        </h2>
        {onRemove ? (
          <ActsMenu label={record.moreActs} items={() => [{ key: 'remove', text: record.remove, onClick: onRemove }]} />
        ) : (
          hadActs.current && <span className={recordStyles['actsMenu']} />
        )}
        <Button look="subtle" iconOnly icon={CancelIcon} text={closeText} onClick={onClose} />
      </div>
      {children}
    </aside>
  );
}

interface PreviousAndNextProps<T> {
  /** The records as the list behind shows them: previous and next go along these. */
  readonly among: readonly Versioned<T>[];
  readonly record: Versioned<T>;
  readonly onStep: (to: Versioned<T>) => void;
}

/** Previous, place among the shown, next. */
export function PreviousAndNext<T>({ among, record, onStep }: PreviousAndNextProps<T>): JSX.Element {
  const { record: recordStrings } = useSpeech().strings;
  const index = among.findIndex(({ id }) => id === record.id);
  const before = index > 0 ? among[index - 1] : undefined;
  const after = index >= 0 ? among[index + 1] : undefined;
  return (
    <span className={recordStyles['steps']}>
      <Button
        look="subtle"
        iconOnly
        icon={ChevronLeftIcon}
        text={recordStrings.previous}
        disabled={!before}
        onClick={() => before && onStep(before)}
      />
      {index >= 0 && <span className={recordStyles['subtle']}>{recordStrings.position(index + 1, among.length)}</span>}
      <Button
        look="subtle"
        iconOnly
        icon={ChevronRightIcon}
        text={recordStrings.next}
        disabled={!after}
        onClick={() => after && onStep(after)}
      />
    </span>
  );
}

interface RemovingProps<K extends Kind> {
  readonly record: Versioned<Entity[K]>;
  /** The record's name, for the question. */
  readonly name: string;
  /** What keeps the record from being removed: a sentence, the rows that hold it, and the way to them. */
  readonly held?:
    { readonly text: string; readonly rows: readonly React.ReactNode[]; readonly way?: React.ReactNode } | undefined;
  readonly remove: (record: Versioned<Entity[K]>) => Promise<Removed<K> | Conflict<K> | Failure>;
  readonly onRemoved: () => void;
  readonly onClose: () => void;
}

/** Asks before a record goes to the recycle bin; one that others point at is held by them. */
export function Removing<K extends Kind>({
  record,
  name,
  held,
  remove,
  onRemoved,
  onClose,
}: RemovingProps<K>): JSX.Element {
  const { record: recordStrings } = useSpeech().strings;
  const [moved, setMoved] = React.useState(false);
  const [busy, setBusy] = React.useState(false);
  const act = async (): Promise<void> => {
    setBusy(true);
    const outcome = await remove(record);
    setBusy(false);
    if (isConflict(outcome)) setMoved(true);
    else if (isFailure(outcome)) onClose();
    else onRemoved();
  };
  return (
    <Dialog title={recordStrings.remove} onClose={onClose}>
      {held ? (
        <>
          <p role="alert">{held.text}</p>
          <ul>
            {held.rows.map((row, index) => (
              <li key={index}>{row}</li>
            ))}
          </ul>
          {held.way && <p>{held.way}</p>}
        </>
      ) : (
        <p role={moved ? 'alert' : undefined}>
          {moved ? recordStrings.changedMeanwhile : recordStrings.removeQuestion(name)}
        </p>
      )}
      <div className={partsStyles['buttons']}>
        <Button text={recordStrings.cancel} onClick={onClose} />
        {!held && !moved && (
          <Button look="primary" text={recordStrings.remove} held={busy} onClick={() => void act()} />
        )}
      </div>
    </Dialog>
  );
}
