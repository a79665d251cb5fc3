/**
 * How long the pointer has to stand still, in milliseconds, before the page may change under it, and how long a moving
 * one is waited for.
 */
const rest = 1000;
const patience = 8000;

/** A watch over the reader's pointer on the page. */
export interface PointerWatch {
  /** Resolves when nothing is pressed, dragged or chosen from; a pointer that merely moves is waited for a while. */
  atRest(): Promise<void>;
  /** Ends the watch. */
  stop(): void;
}

/** Begins to watch the pointer. */
export function watchPointer(): PointerWatch {
  let pressed = false;
  let moved = 0;
  const press = (): void => void (pressed = true);
  const release = (): void => void (pressed = false);
  const move = (): void => void (moved = Date.now());
  const listeners = [
    ['pointerdown', press],
    ['dragstart', press],
    ['pointerup', release],
    ['pointercancel', release],
    ['dragend', release],
    ['pointermove', move],
  ] as const;
  for (const [name, listener] of listeners) window.addEventListener(name, listener, { capture: true, passive: true });

  // A menu or a dialog is open as long as somebody is choosing.
  const choosing = (): boolean =>
    document.querySelector('.ms-ContextualMenu-Callout, .ms-Dropdown-callout, dialog[open]') !== null;
  return {
    atRest: async () => {
      const asked = Date.now();
      while (pressed || choosing() || (Date.now() - moved < rest && Date.now() - asked < patience))
        await new Promise((resolve) => setTimeout(resolve, 250));
    },
    stop: () => {
      for (const [name, listener] of listeners) window.removeEventListener(name, listener, { capture: true });
    },
  };
}
