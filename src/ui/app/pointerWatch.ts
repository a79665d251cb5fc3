/** How long the pointer has to stand still before the page may change under it, in milliseconds. */
const idleAfter = 1000;
/** How long a pointer that keeps moving is waited for, in milliseconds. */
const longestWait = 8000;

/** A watch over the reader's pointer on the page. */
export interface PointerWatch {
  /** Resolves when nothing is pressed or dragged, and the pointer stands still or has moved too long. */
  whenStill(): Promise<void>;
  /** Resolves when the pointer is still and no menu and no dialog is open. */
  whenIdle(): Promise<void>;
  /** Ends the watch. */
  stop(): void;
}

/** Begins to watch the pointer. */
export function watchPointer(): PointerWatch {
  let pressed = false;
  let dragged = false;
  let moved = 0;
  const press = (): void => {
    dragged = false;
    pressed = true;
  };
  const release = (): void => void (pressed = false);
  // The browser takes the pointer away when a drag begins: pointercancel follows dragstart.
  const hold = (): void => void (dragged = true);
  const letGo = (): void => void (dragged = pressed = false);
  // Nobody tells the end of a drag whose card was moved to another column as it was dropped; while one is dragged no
  // pointer is pressed or let go, and no key but Esc, which ends it, reaches the page.
  const type = (): void => void (dragged = false);
  const move = (): void => void (moved = Date.now());
  const listeners = [
    ['pointerdown', press],
    ['dragstart', hold],
    ['pointerup', letGo],
    ['pointercancel', release],
    ['dragend', letGo],
    ['drop', letGo],
    ['keydown', type],
    ['pointermove', move],
  ] as const;
  for (const [name, listener] of listeners) window.addEventListener(name, listener, { capture: true, passive: true });

  // A menu or a dialog is open as long as somebody is choosing.
  const choosing = (): boolean =>
    document.querySelector('.ms-ContextualMenu-Callout, .ms-Dropdown-callout, dialog[open]') !== null;
  const until = async (isBusy: () => boolean): Promise<void> => {
    const asked = Date.now();
    const moves = (): boolean => Date.now() - moved < idleAfter && Date.now() - asked < longestWait;
    while (pressed || dragged || isBusy() || moves()) await new Promise((resolve) => setTimeout(resolve, 250));
  };
  return {
    whenStill: () => until(() => false),
    whenIdle: () => until(choosing),
    stop: () => {
      for (const [name, listener] of listeners) window.removeEventListener(name, listener, { capture: true });
    },
  };
}
