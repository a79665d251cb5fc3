import * as React from 'react';

/** What keeps a reader from losing text that the browser does not keep. */
export interface Leaving {
  /** Has the reader asked as long as `holds` says so, also before the browser leaves; gives what ends that. */
  readonly hold: (holds: () => boolean) => () => void;
  /** Whether text would be lost now. */
  readonly isHeld: () => boolean;
  /** Does what may lose text, once the reader has agreed where it would. */
  readonly leave: (act: () => void) => void;
  /** Whether the reader is being asked. */
  readonly asking: boolean;
  /** Takes the reader's answer. */
  readonly answer: (leaves: boolean) => void;
}

/** Asks before text is lost that nothing keeps. */
export function useLeaving(): Leaving {
  const [holders] = React.useState(() => new Set<() => boolean>());
  const [asked, setAsked] = React.useState<{ readonly act: () => void }>();
  const agreed = React.useRef(false);
  const isHeld = React.useCallback(() => !agreed.current && [...holders].some((holds) => holds()), [holders]);
  const hold = React.useCallback(
    (holds: () => boolean) => {
      holders.add(holds);
      const endAsking = askBeforeUnload(holds);
      return () => {
        holders.delete(holds);
        endAsking();
      };
    },
    [holders],
  );
  const leave = React.useCallback((act: () => void): void => (isHeld() ? setAsked({ act }) : act()), [isHeld]);
  const answer = (leaves: boolean): void => {
    setAsked(undefined);
    if (!leaves) return;
    agreed.current = true;
    asked?.act();
    agreed.current = false;
  };
  return { hold, isHeld, leave, asking: asked !== undefined, answer };
}

/** Has the browser ask before it leaves, as long as `holds` says so; gives what ends that. */
export function askBeforeUnload(holds: () => boolean): () => void {
  const ask = (unload: BeforeUnloadEvent): void => {
    if (!holds()) return;
    unload.preventDefault();
    unload.returnValue = ''; // browsers of before 2024 ask by this alone
  };
  window.addEventListener('beforeunload', ask);
  return () => window.removeEventListener('beforeunload', ask);
}
