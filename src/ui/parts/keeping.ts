const probe = 'digitiekartta:probe';
/** As long as a draft may well be. */
const probeText = 'x'.repeat(4096);

/** Keeps a text in the browser; false where it does not: its storage is full, or forbidden in a frame. */
export function written(name: string, text: string): boolean {
  try {
    window.localStorage.setItem(name, text);
    return true;
  } catch {
    return false;
  }
}

/** Drops a text; where nothing can be kept nothing has to be dropped. */
export function removed(name: string): void {
  try {
    window.localStorage.removeItem(name);
  } catch {
    return;
  }
}

/** Whether this browser keeps drafts just now. */
export function keepsDrafts(): boolean {
  const kept = written(probe, probeText);
  removed(probe);
  return kept;
}
