/** One text kept in this browser. */
export interface StoredText {
  read(): string | undefined;
  /** Undefined removes it. */
  write(value: string | undefined): void;
}

/**
 * The text under a name in the browser's storage: its local one, or that of this window while it lives. Where that is
 * blocked (in a frame) or full, nothing is kept and undefined is read; nothing is thrown.
 */
export function storedText(name: string, where: 'localStorage' | 'sessionStorage' = 'localStorage'): StoredText {
  return {
    read: () => attempt(() => window[where].getItem(name)) ?? undefined,
    write: (value) =>
      void attempt(() => (value === undefined ? window[where].removeItem(name) : window[where].setItem(name, value))),
  };
}

function attempt<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined; // the reader is asked again the next time
  }
}
