import { CancelIcon } from '@fluentui/react-icons-mdl2';
import * as React from 'react';
import { Button } from './Button';
import { focusFirstField, focusHeading } from './nextFocus';
import { useSpeech } from './speech';
import partsStyles from './parts.module.scss';

interface DialogProps {
  readonly title: string;
  readonly lang?: string | undefined;
  readonly onClose: () => void;
  readonly children: React.ReactNode;
}

/**
 * A question or a small form over the page: the browser's own dialog, which holds the focus, closes with Esc and gives
 * the focus back. It begins at its first field, a question at its heading: Enter answers nothing unread.
 */
export function Dialog({ title, lang, onClose, children }: DialogProps): JSX.Element {
  const { app } = useSpeech().strings;
  const dialog = React.useRef<HTMLDialogElement>(null);
  const heading = React.useRef<HTMLHeadingElement>(null);
  // Before the next paint, so that the focus is back before anybody can go on.
  React.useLayoutEffect(() => {
    const shown = dialog.current;
    const opener = document.activeElement;
    shown?.showModal();
    if (shown && !focusFirstField(shown)) heading.current?.focus();
    return () => {
      shown?.close();
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);
  useHeldFocus(dialog, heading);
  return (
    <dialog
      ref={dialog}
      className={partsStyles['dialog']}
      aria-label={title}
      onCancel={(cancel) => {
        cancel.preventDefault();
        onClose();
      }}
      onKeyDown={(key) => {
        if (key.key !== 'Escape' || key.defaultPrevented || key.nativeEvent.isComposing) return;
        // By hand: browsers close what asked them not to when Esc is pressed again.
        key.preventDefault();
        // The dialog's alone: what it stands over, such as a record's panel, would close with it.
        key.stopPropagation();
        onClose();
      }}
    >
      <div className={partsStyles['dialogHead']}>
        <h2 ref={heading} lang={lang} tabIndex={-1}>
          {title}
        </h2>
        <Button look="subtle" text={app.close} icon={CancelIcon} iconOnly onClick={onClose} />
      </div>
      {children}
    </dialog>
  );
}

/** Where what had the focus is gone, inside or with what the dialog was opened from, gives it to a heading. */
function useHeldFocus(dialog: React.RefObject<HTMLElement>, heading: React.RefObject<HTMLElement>): void {
  // After each drawing, and after what stands inside has placed the focus itself.
  React.useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
  });
  React.useEffect(() => {
    const root = dialog.current?.closest('[data-app-root]');
    // After the page has placed the focus itself.
    return () => void (root && setTimeout(() => focusHeading(root), 0));
  }, [dialog]);
}
