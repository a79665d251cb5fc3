import { unescape as decoded } from 'node:querystring';
import { setTimeout as pause } from 'node:timers/promises';
import { nameOf, parseAddress, type Segment } from './address';
import { answerOfBatch, partsOf } from './batch';
import { allow, rootOf, verbs, type Answer, type Call, type Sent, type Verb, type Web } from './call';
import { checkDigest, contextInfo, signDigest } from './contextinfo';
import type { Database } from './database';
import {
  accessDenied,
  badArgument,
  digestExpired,
  NotBuilt,
  notReadable,
  Refusal,
  saveConflict,
  siteLocked,
} from './errors';
import type { Fault, Faults } from './faults';
import { searchPeople } from './people';
import { parseQuestion } from './query';
import { callerOf, type User } from './users';
import { wholeSeconds } from './values';
import { answerWeb } from './web';

/** What answers are made from: the database, the clock, the secret of digests, and the faults that are to happen. */
export interface AnswerContext {
  readonly db: Database;
  readonly secret: Buffer;
  readonly now: () => Date;
  readonly log: (line: string) => void;
  readonly unsupported: string[];
  readonly faults: Faults;
}

/** Answers a request to a web, with the fault that is due; undefined where the connection is to break. */
export async function answerSent(context: AnswerContext, web: Web, sent: Sent): Promise<Answer | undefined> {
  const fault = context.faults.next([sent.method, verbOf(sent)], decoded(sent.url));
  if (fault?.delay !== undefined) await pause(fault.delay);
  if (fault?.drop === 'before') return undefined;
  const answer = (fault && faultAnswer(context, fault)) ?? (await answerTo(context, web, sent));
  return fault?.drop === 'after' ? undefined : answer;
}

function faultAnswer(context: AnswerContext, { status, retryAfter, expireDigest, answer }: Fault): Answer | undefined {
  if (answer) return typed(answer, true);
  if (expireDigest) return refused(context, digestExpired());
  if (status === 401) return unauthenticated;
  const refusal = { 403: accessDenied, 409: saveConflict, 423: siteLocked }[Number(status)];
  if (refusal) return refused(context, refusal());
  if (status === undefined) return undefined;
  const headers = {
    'Content-Type': 'text/plain',
    ...(retryAfter !== undefined && { 'Retry-After': String(retryAfter) }),
  };
  return { status, headers, text: status === 429 ? '429 TOO MANY REQUESTS' : '503 SERVICE UNAVAILABLE' };
}

const peoplePicker = 'sp.ui.applicationpages.clientpeoplepickerwebserviceinterface.clientpeoplepickersearchuser';

const unauthenticated: Answer = {
  status: 401,
  body: { error: 'invalid_request', error_description: 'Token type is not allowed.' },
  headers: {
    'Content-Type': 'application/json',
    'x-ms-diagnostics':
      '3000006;reason="There has been an error authenticating the request.";category="invalid_client"',
  },
};

async function answerTo(context: AnswerContext, web: Web, sent: Sent): Promise<Answer | undefined> {
  const user = callerOf(sent.headers);
  if (!user) return unauthenticated;
  const call = callOf(context, web, user, sent);
  let segments: readonly Segment[] = [];
  try {
    segments = parseAddress(call.url);
    // Whoever does not ask for JSON would get Atom from SharePoint; a person with curl is better served by JSON.
    const { accept = '', 'odata-version': version = '3.0' } = sent.headers;
    if (/odata=verbose/i.test(accept) || version !== '3.0')
      throw new NotBuilt('Accept odata=verbose, or another OData-Version');
    const answer = await dispatch(context, call, segments, sent);
    return answer && typed(answer, call.metadata);
  } catch (error) {
    return refused(
      context,
      error instanceof NotBuilt ? notBuilt(context, `${call.verb} ${nameOf(segments)}`, error) : error,
      `${sent.method} ${sent.url}`,
    );
  }
}

function callOf({ db, now }: AnswerContext, web: Web, user: User, sent: Sent): Call {
  const [address = '', ...queries] = sent.url.split('?');
  const origin = `http://${sent.headers.host ?? ''}`;
  const query = new URLSearchParams(queries.join('?'));
  return {
    web,
    user,
    db,
    query,
    body: sent.body,
    verb: verbOf(sent),
    url: `${origin}${address}`,
    webUrl: `${origin}${rootOf(web)}`,
    question: () => parseQuestion(query),
    ifMatch: sent.headers['if-match'],
    now: wholeSeconds(now().getTime()),
    metadata: !/odata=nometadata/i.test(sent.headers.accept ?? ''),
    verboseBody: /odata=verbose/i.test(sent.headers['content-type'] ?? ''),
  };
}

async function dispatch(
  context: AnswerContext,
  call: Call,
  [first, ...rest]: readonly Segment[],
  sent: Sent,
): Promise<Answer | undefined> {
  const { secret, now } = context;
  if (first?.name === 'contextinfo' && call.verb === 'POST' && rest.length === 0) {
    return { status: 200, body: contextInfo(signDigest(secret, call.user.id, now()), call.webUrl) };
  }
  if (call.verb !== 'GET') checkDigest(secret, call.user.id, sent.headers['x-requestdigest'], now());
  if (first?.name === '$batch') return answerBatch(context, call, rest, sent);
  if (first?.name === peoplePicker) return searchPeople(call, rest);
  if (first?.name !== 'web') throw new NotBuilt('path');
  return answerWeb(call, rest);
}

/**
 * The calls of a batch one after the other, whatever becomes of each; whoever sends it calls, with one digest for all.
 * Breaks off where a part's connection breaks.
 */
async function answerBatch(
  context: AnswerContext,
  call: Call,
  rest: readonly Segment[],
  { headers, inBatch }: Sent,
): Promise<Answer | undefined> {
  allow(call, rest, 'POST');
  const parts = partsOf(headers['content-type'], call.body);
  // How SharePoint refuses a batch within a batch and a call to another site is not on record.
  if (inBatch || parts.some(({ url }) => !url.toLowerCase().startsWith(`${rootOf(call.web)}/_api/`.toLowerCase())))
    throw badArgument();
  const answers: Answer[] = [];
  for (const part of parts) {
    const answer = await answerSent(context, call.web, { ...part, headers: { ...headers, ...part.headers } });
    if (!answer) return undefined;
    answers.push(answer);
  }
  return answerOfBatch(answers);
}

/** POST can stand for another verb, named in X-HTTP-Method. An unknown one is taken for PUT, which nothing answers. */
function verbOf({ method, headers }: Sent): Verb {
  if (method === 'HEAD') return 'GET';
  const named = method === 'POST' ? String(headers['x-http-method'] ?? method).toUpperCase() : method;
  return verbs.find((verb) => verb === named) ?? 'PUT';
}

function typed({ headers, ...answer }: Answer, metadata: boolean): Answer {
  const type = `application/json;odata=${metadata ? 'minimalmetadata' : 'nometadata'};streaming=true;charset=utf-8`;
  return { ...answer, headers: { 'Content-Type': type, ...headers } };
}

function notBuilt({ unsupported, log }: AnswerContext, called: string, { message }: NotBuilt): Refusal {
  const name = `${called}${['path', 'verb'].includes(message) ? '' : ` [${message}]`}`;
  unsupported.push(name);
  log(`501 ${name}`);
  return new Refusal(501, '-1, System.NotImplementedException', `This local service does not know the call ${name}.`);
}

/** An error as SharePoint words it. */
export function refused({ log }: AnswerContext, error: unknown, called = ''): Answer {
  const refusal = error instanceof Refusal ? error : refusalFor(error);
  if (refusal.status === 500 && refusal !== error)
    log(`500 ${called}: ${error instanceof Error ? String(error.stack) : String(error)}`);
  const { status, code, message } = refusal;
  return typed({ status, body: { 'odata.error': { code, message: { lang: 'en-US', value: message } } } }, true);
}

/**
 * What the HTTP server itself refuses is malformed, as is an address that cannot be decoded; anything else is a fault
 * of this service.
 */
function refusalFor(error: unknown): Refusal {
  const status =
    error instanceof URIError ? 400 : error instanceof Error && 'statusCode' in error ? Number(error.statusCode) : 500;
  if (status === 413) return badArgument('The request message is too big.');
  if (status >= 400 && status < 500) return notReadable(error instanceof Error ? error.message : '');
  return new Refusal(500, '-1, System.Exception', 'This local service failed; its log says why.');
}
