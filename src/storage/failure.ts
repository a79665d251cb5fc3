import { whyCodeIsLost } from '../domain/lostCode';
import type { Failure } from '../domain/store';

/** The name of a call's error when no answer of SharePoint came, or none to its end. */
const noAnswer = 'NoAnswer';

/**
 * The error of a call without an answer of SharePoint: the network's doing, not ours. `notSent` where the browser had
 * no network to send it by.
 */
export function withNoAnswer(why: string, notSent = false): Error {
  return Object.assign(new Error(`No answer came: ${why}`), { name: noAnswer, notSent });
}

/** True for the error of a call that the browser had no network for: SharePoint has not seen it. */
export function wasNotSent(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'notSent' in error && error.notSent === true;
}

/** SharePoint's error numbers (HRESULTs, the first part of `odata.error.code`) that the product acts on. */
export const duplicateValue = -2130575169;
/** What a formula of the list, or one of a column, does not let through. */
export const listInvalid = -2130575162;
export const columnInvalid = -2130575163;
export const listTitleTaken = -2130575342;
const digestInvalid = -2130575251;
const digestExpired = -2130575252;

/** What SharePoint said when it refused a call. */
export interface Refusal {
  readonly status: number;
  readonly code: number | undefined;
  /** Undefined where the answer is not SharePoint's own: a page of a proxy has no word for our readers. */
  readonly message: string | undefined;
  readonly correlation: string | undefined;
  /** True where an earlier sending of the same call got no such answer: it may have been done all the same. */
  readonly isAgain: boolean;
}

/** The answers to calls that were sent before. */
const again = new WeakSet<Response>();

/** An answer to a call of which an earlier sending may have been done unanswered. */
export function afterUnanswered(answer: Response): Response {
  again.add(answer);
  return answer;
}

/** Reads the answer inside an error of PnPjs (HttpRequestError); undefined when no answer came. */
export async function refusalOf(error: unknown): Promise<Refusal | undefined> {
  const response: unknown =
    typeof error === 'object' && error !== null && 'response' in error ? error.response : undefined;
  if (!(response instanceof Response)) return undefined;
  const body = await response.clone().text();
  const { code, message } = envelope(body);
  return {
    status: response.status,
    code,
    message,
    correlation: response.headers.get('SPRequestGuid') ?? undefined,
    isAgain: again.has(response),
  };
}

function envelope(body: string): { readonly code?: number; readonly message?: string } {
  try {
    const parsed = JSON.parse(body) as { 'odata.error'?: { code?: string; message?: { value?: string } } };
    const error = parsed['odata.error'];
    const code = Number.parseInt(error?.code ?? '', 10);
    return {
      ...(Number.isInteger(code) && { code }),
      ...(error?.message?.value !== undefined && { message: error.message.value }),
    };
  } catch {
    return {}; // a proxy's or a throttling page: no envelope to read
  }
}

/**
 * True when somebody else's write came first, or was under way at the same time: nothing was written, and the row is to
 * be read again. SharePoint answers the second as 409, "Save Conflict" (pnp/pnpjs#2324, #2646).
 */
export function isContested(refusal: Refusal | undefined): boolean {
  return refusal?.status === 412 || refusal?.status === 409;
}

/** True when the form digest was refused: the call did nothing and may be sent again with a fresh one. */
export function isDigestRefusal(refusal: Refusal | undefined): boolean {
  return refusal?.status === 403 && (refusal.code === digestInvalid || refusal.code === digestExpired);
}

/** The failure that an error stands for: of a call, of code that did not come, or of our own making. */
export async function failureOf(error: unknown): Promise<Failure> {
  const refusal = await refusalOf(error);
  if (!refusal) return withoutAnswer(error);
  const { status, message, correlation } = refusal;
  const details = { ...(message !== undefined && { message }), ...(correlation !== undefined && { correlation }) };
  if (status === 401) return { failed: 'signedOut', ...details };
  if (status === 403) return { failed: 'forbidden', ...details };
  if (status === 423) return { failed: 'locked', ...details };
  if (status === 404) return { failed: 'missing', ...details };
  if (isContested(refusal)) return { failed: 'contested', ...details };
  if (status === 429 || status === 503) return { failed: 'throttled', ...details };
  const isRefused = (status === 400 || status === 500) && message !== undefined;
  return { failed: isRefused ? 'refused' : 'unknown', ...details };
}

/** Only a call that was not answered, and code that did not come, are the network's doing. */
async function withoutAnswer(error: unknown): Promise<Failure> {
  // By its name: a class is another one in another window.
  if (typeof error === 'object' && error !== null && 'name' in error && error.name === noAnswer)
    return { failed: 'offline' };
  const lost = await whyCodeIsLost(error, fetch);
  return lost ? { failed: lost } : { failed: 'unknown', message: String(error) };
}
