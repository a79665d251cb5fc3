/** How long after drawing a browser that does not tell when it is idle is left alone, in milliseconds. */
const afterDrawing = 300;

/** Calls `act` once the page has nothing else to do; the answer takes that back. */
export function whenIdle(act: () => void): () => void {
  if (typeof window.requestIdleCallback === 'function') {
    const asked = window.requestIdleCallback(act);
    return () => window.cancelIdleCallback(asked);
  }
  const timer = setTimeout(act, afterDrawing);
  return () => clearTimeout(timer);
}
