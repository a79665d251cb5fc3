const sentence = 'Digitiekartan sivuston testi tekee tämän luettelon ja poistaa sen.';

/** The description of a test's list: by it, never by its name, the list is known to be ours. */
export function stampText(stamp: string): string {
  return `${sentence} [${stamp}]`;
}

/** The stamp in a list's description; undefined for a list that no test made. */
export function stampIn(description: string): string | undefined {
  const [, stamp] = /^(.*) \[([0-9a-f]{32})\]$/.exec(description.trim())?.slice(1) ?? [];
  return stamp !== undefined && description.trim() === stampText(stamp) ? stamp : undefined;
}

/** A stamp that no other test has. */
export function newStamp(random: () => number): string {
  return Array.from({ length: 32 }, () => Math.floor(random() * 16).toString(16)).join('');
}

const kept = 'digitiekartta.siteTest';

/** Keeps the stamp of the test that this browser runs, so that a tab which is closed leaves a list that is known. */
export function keepStamp(stamp: string | undefined): void {
  inStorage((storage) => (stamp === undefined ? storage.removeItem(kept) : storage.setItem(kept, stamp)));
}

/** The stamp that this browser kept. */
export function keptStamp(): string | undefined {
  return inStorage((storage) => storage.getItem(kept)) ?? undefined;
}

function inStorage<T>(act: (storage: Storage) => T): T | undefined {
  try {
    return act(window.localStorage);
  } catch {
    return undefined; // blocked in a frame, or no browser at all: the list is recycled once it is old
  }
}

/** Runs this unless a test of this site runs in this browser already; then undefined. */
export async function alone<T>(webUrl: string, act: () => Promise<T>): Promise<T | undefined> {
  const locks = typeof navigator === 'undefined' ? undefined : (navigator as { readonly locks?: LockManager }).locks;
  if (!locks) return act();
  const held: Promise<unknown> = locks.request(`${kept} ${webUrl}`, { ifAvailable: true }, (lock) =>
    lock ? act() : undefined,
  );
  return held as Promise<T | undefined>;
}
