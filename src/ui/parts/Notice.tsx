import { CancelIcon, InfoIcon } from '@fluentui/react-icons-mdl2';
import * as React from 'react';
import { Button } from './Button';
import { Disclosure } from './Disclosure';
import { useNextFocus } from './nextFocus';
import { useSpeech } from './speech';
import partsStyles from './parts.module.scss';

/** Something that can be done about a notice. */
export interface NoticeAction {
  readonly text: string;
  readonly act: () => void;
  /** It is being done. */
  readonly busy?: boolean;
  /** A key that does the same, as `aria-keyshortcuts` takes it. */
  readonly shortcut?: string | undefined;
}

interface NoticeProps {
  readonly text: string;
  /** What it tells of together, where that is several: it stands there once it is asked for. */
  readonly each: readonly string[];
  readonly actions: readonly NoticeAction[];
  readonly onClose: () => void;
  /** Milliseconds after which it closes by itself, as long as nobody points at it or has the focus in it. */
  readonly leavesAfter: number | undefined;
  /** It has gone with the focus in it: this puts the focus elsewhere, within the root of what we draw. */
  readonly onFocusLost: (root: Element) => void;
}

/** What has just happened, with what can be done about it; read aloud by the page's live region. */
export function Notice({ text, each, actions, onClose, leavesAfter, onFocusLost }: NoticeProps): JSX.Element {
  const { app, record } = useSpeech().strings;
  const notice = useNextFocus<HTMLDivElement>(onFocusLost);
  const holders = useHeld();
  useLeaving(holders.held ? undefined : leavesAfter, onClose);
  return (
    <div ref={notice} className={partsStyles['notice']} data-notice="" {...holders.props}>
      <span className={partsStyles['noticeMark']} aria-hidden="true">
        <InfoIcon />
      </span>
      <p>{text}</p>
      {each.length > 0 && (
        <Disclosure summary={record.whichOnes}>
          <ul>
            {each.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Disclosure>
      )}
      <span className={partsStyles['noticeActions']}>
        {actions.map(({ text: says, act, busy = false, shortcut }) => (
          <Button key={says} text={says} held={busy} aria-keyshortcuts={shortcut} onClick={act} />
        ))}
        <Button look="subtle" text={app.close} icon={CancelIcon} iconOnly onClick={onClose} />
      </span>
    </div>
  );
}

/** Whether somebody points at an element or has the focus in it. */
function useHeld(): { readonly held: boolean; readonly props: React.HTMLAttributes<HTMLElement> } {
  const [pointed, setPointed] = React.useState(false);
  const [focused, setFocused] = React.useState(false);
  return {
    held: pointed || focused,
    props: {
      onPointerEnter: () => setPointed(true),
      onPointerLeave: () => setPointed(false),
      onFocus: () => setFocused(true),
      onBlur: ({ currentTarget, relatedTarget }) => {
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setFocused(false);
      },
    },
  };
}

/** Does something once after so many milliseconds in a tab that is seen; never where there is no time. */
function useLeaving(after: number | undefined, leave: () => void): void {
  const latest = React.useRef(leave);
  latest.current = leave;
  React.useEffect(() => {
    if (after === undefined) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const run = (): void => {
      clearTimeout(timer);
      if (document.visibilityState !== 'hidden') timer = setTimeout(() => latest.current(), after);
    };
    run();
    document.addEventListener('visibilitychange', run);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', run);
    };
  }, [after]);
}

/** A region whose words screen readers speak as they change. */
export function Announcement({ text }: { readonly text: string }): JSX.Element {
  return (
    <span className={partsStyles['onlyForReaders']} role="status" aria-live="polite">
      {text}
    </span>
  );
}
