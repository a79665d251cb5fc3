/** How often a call is sent at most: as PnPjs does by itself, which does not tell what came of the first ones. */
const sendings = 3;
/** How long it is waited after an answer that asks to wait and does not say how long, in milliseconds; then longer. */
const firstWait = 400;

/** The answer to the last sending of a call. */
interface LastAnswer {
  readonly answer: Response;
  /** True where an earlier sending may have been done: it got no answer, or only one of something before the server. */
  readonly isDoubted: boolean;
}

/**
 * Sends a call, and again where no answer came or the server asks to wait. Rejects where the last sending got no
 * answer.
 */
export async function sendAgain(send: () => Promise<Response>): Promise<LastAnswer> {
  let isDoubted = false;
  for (let nth = 1; ; nth += 1) {
    const isLast = nth === sendings;
    const answer = await send().catch((error: unknown) => {
      if (isLast || isAborted(error)) throw error;
    });
    if (answer && (isLast || !asksToWait(answer))) return { answer, isDoubted };
    isDoubted ||= answer?.status !== 429; // throttled calls are not done
    if (answer) await wait(answer, nth);
  }
}

function asksToWait({ status }: Response): boolean {
  return [429, 503, 504].includes(status);
}

function isAborted(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError';
}

function wait({ headers }: Response, nth: number): Promise<void> {
  const told = Number.parseInt(headers.get('Retry-After') ?? '', 10);
  const milliseconds = Number.isNaN(told) ? firstWait * 2 ** (nth - 1) : told * 1000;
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
