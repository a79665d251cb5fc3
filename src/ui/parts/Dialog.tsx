import { IconButton } from '@fluentui/react';
import * as React from 'react';
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
 * the focus back.
 */
export function Dialog({ title, lang, onClose, children }: DialogProps): JSX.Element {
  const { app } = useSpeech().strings;
  const dialog = React.useRef<HTMLDialogElement>(null);
  // Before the next paint, so that the focus is back before anybody can go on.
  React.useLayoutEffect(() => {
    const shown = dialog.current;
    const opener = document.activeElement;
    shown?.showModal();
    return () => {
      shown?.close();
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      className={partsStyles['dialog']}
      aria-label={title}
      onCancel={(cancel) => {
        cancel.preventDefault();
        onClose();
      }}
      // The dialog's alone: what it stands over, such as a record's panel, would close with it.
      onKeyDown={(key) => key.key === 'Escape' && key.stopPropagation()}
    >
      <div className={partsStyles['dialogHead']}>
        <h2 lang={lang}>{title}</h2>
        <IconButton iconProps={{ iconName: 'Cancel' }} ariaLabel={app.close} title={app.close} onClick={onClose} />
      </div>
      {children}
    </dialog>
  );
}
