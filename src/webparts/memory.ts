/** One word kept in this browser. */
export interface Memory {
  recall(): string | undefined;
  /** Undefined forgets. */
  keep(value: string | undefined): void;
}

/**
 * Memory under a name. Where the browser keeps nothing for us (storage blocked in a frame, or full) it forgets at once.
 */
export function memoryOf(name: string): Memory {
  return {
    recall: () => attempt(() => window.localStorage.getItem(name)) ?? undefined,
    keep: (value) =>
      void attempt(() =>
        value === undefined ? window.localStorage.removeItem(name) : window.localStorage.setItem(name, value),
      ),
  };
}

function attempt<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined; // the reader is asked again the next time
  }
}
