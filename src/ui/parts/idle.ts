/** How long is waited for a page that is never idle, such as one with much else on it, in milliseconds. */
const atLast = 3000;

/** How long after drawing a browser that does not tell when it is idle is left alone, in milliseconds. */
const afterDrawing = 300;

/** Calls `act` once the page has nothing else to do, or after a few seconds at last; the answer takes that back. */
export function whenIdle(act: () => void): () => void {
  if (typeof window.requestIdleCallback === 'function') {
    const asked = window.requestIdleCallback(act, { timeout: atLast });
    return () => window.cancelIdleCallback(asked);
  }
  const timer = setTimeout(act, afterDrawing);
  return () => clearTimeout(timer);
}
