/** Stands in for the browser's window, which tests in Node have not; `full` makes it refuse what is to be kept. */
export function browser({ full = false } = {}): void {
  const kept = new Map<string, string>();
  const localStorage = {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, text: string) => {
      if (full) throw new Error('QuotaExceededError');
      kept.set(name, text);
    },
    removeItem: (name: string) => kept.delete(name),
    key: (index: number) => [...kept.keys()][index] ?? null,
    get length() {
      return kept.size;
    },
  };
  const value = Object.assign(new EventTarget(), { localStorage });
  Object.defineProperty(globalThis, 'window', { value, configurable: true });
}
