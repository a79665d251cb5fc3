import * as React from 'react';
import type { PlainDate } from '../../domain/date';
import { calendarSpeech } from '../../loc/calendar';
import { Calendar, dayAtKeyboard } from './Calendar';
import calendarStyles from './calendar.module.scss';
import { placeBeside } from './calendarPlace';
import { useSpeech } from './speech';

/** A calendar that stands beside its field. */
export interface CalendarDialogProps {
  /** The label of the field. */
  readonly label: string;
  readonly field: React.RefObject<HTMLElement>;
  readonly chosen: PlainDate | undefined;
  readonly today: PlainDate;
  readonly onChoose: (day: PlainDate) => void;
  readonly onClose: () => void;
  /** Called when the calendar no longer holds the focus. */
  readonly onGone: () => void;
}

/**
 * The calendar of a date field: the browser's own dialog, which stands above another one that the field may be in.
 * Esc and a press beside it close it and nothing behind it.
 */
export function CalendarDialog({ label, field, onGone, ...days }: CalendarDialogProps): JSX.Element {
  const { language } = useSpeech();
  const speech = React.useMemo(() => calendarSpeech(language), [language]);
  const dialog = React.useRef<HTMLDialogElement>(null);
  useOpenBeside(dialog, field, onGone);
  const { onClose } = days;
  return (
    <dialog
      ref={dialog}
      className={calendarStyles['dialog']}
      data-of-field=""
      aria-label={speech.words.label(label)}
      onCancel={(cancel) => {
        cancel.preventDefault();
        onClose();
      }}
      onKeyDown={(key) => {
        // What the field stands in closes with Esc, too.
        if (key.key !== 'Escape') return;
        key.preventDefault();
        key.stopPropagation();
        onClose();
      }}
      onClick={({ target }) => target === dialog.current && onClose()}
    >
      <Calendar speech={speech} {...days} />
    </dialog>
  );
}

/** Opens a dialog beside a field, keeps it there while the window changes, and says when it is gone. */
function useOpenBeside(
  dialog: React.RefObject<HTMLDialogElement>,
  field: React.RefObject<HTMLElement>,
  onGone: () => void,
): void {
  const gone = React.useRef(onGone);
  gone.current = onGone;
  React.useLayoutEffect(() => {
    const shown = dialog.current;
    const place = (): void => {
      const box = field.current?.querySelector('input')?.parentElement;
      if (!shown || !box) return;
      const view = { width: window.innerWidth, height: window.innerHeight };
      const around = field.current?.closest('dialog, aside, [data-page]')?.getBoundingClientRect();
      const size = shown.getBoundingClientRect();
      const { left, top } = placeBeside(box.getBoundingClientRect(), size, view, around?.right);
      shown.style.left = `${left}px`;
      shown.style.top = `${top}px`;
    };
    shown?.showModal();
    place();
    // SharePoint puts a stylesheet on the page after what it is for.
    const size = new ResizeObserver(place);
    if (shown) size.observe(shown);
    shown?.querySelector<HTMLElement>(dayAtKeyboard)?.focus();
    window.addEventListener('resize', place);
    document.addEventListener('scroll', place, true);
    return () => {
      size.disconnect();
      window.removeEventListener('resize', place);
      document.removeEventListener('scroll', place, true);
      shown?.close();
      gone.current();
    };
  }, [dialog, field]);
}
