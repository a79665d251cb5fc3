import * as React from 'react';

/**
 * Keeps the focus where a form takes a button's place: it goes to the form's first field, and back to the button, or to
 * the element itself, when the form goes. The element has `tabIndex={-1}`.
 */
export function useFormFocus<T extends HTMLElement>(open: boolean): React.RefObject<T> {
  const element = React.useRef<T>(null);
  const was = React.useRef(open);
  React.useEffect(() => {
    if (was.current === open) return;
    was.current = open;
    const field = element.current?.querySelector<HTMLElement>(open ? 'input, textarea' : 'button');
    (field ?? element.current)?.focus();
  }, [open]);
  return element;
}
