/**
 * Why a part of the product's own code did not come: no answer, or none of use, so that asking again may help; or it is
 * not where it was, because the package has been updated or taken away, and only a new page helps.
 */
export type LostCode = 'offline' | 'outdated';

/** Asks for the head of an address, as `fetch` does; rejects where no answer came, or none that may be read. */
export type AskForHead = (
  address: string,
  how: { readonly method: 'HEAD'; readonly cache: 'no-store'; readonly mode?: 'no-cors' },
) => Promise<{ readonly status: number }>;

/**
 * Why code did not come, found out by asking for its address once more: the browser does not say. Undefined for an
 * error that is about something else. Never rejects.
 */
export async function whyCodeIsLost(error: unknown, ask: AskForHead): Promise<LostCode | undefined> {
  if (!isLostCode(error)) return undefined;
  const address = 'request' in error && typeof error.request === 'string' ? error.request : '';
  return (await isGone(address, ask)) ? 'outdated' : 'offline';
}

/** webpack's error for a script that did not come, told by its name: it has no class to be asked for. */
function isLostCode(error: unknown): error is object {
  return typeof error === 'object' && error !== null && 'name' in error && error.name === 'ChunkLoadError';
}

async function isGone(address: string, ask: AskForHead): Promise<boolean> {
  if (address === '') return false;
  const how = { method: 'HEAD', cache: 'no-store' } as const;
  try {
    const { status } = await ask(address, how);
    return status === 404 || status === 410;
  } catch {
    // A server of another origin need not let us read that it has no such file; that it answers can be told.
    return ask(address, { ...how, mode: 'no-cors' }).then(
      () => true,
      () => false,
    );
  }
}
