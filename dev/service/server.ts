import { randomBytes, randomUUID } from 'node:crypto';
import { unescape as decoded } from 'node:querystring';
import { setTimeout as pause } from 'node:timers/promises';
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { nameOf, parseAddress, type Segment } from './address';
import type { Answer, Call, Verb, Web } from './call';
import { checkDigest, contextInfo, signDigest } from './contextinfo';
import { openDatabase, sql, type Database } from './database';
import { badArgument, digestExpired, notAcceptable, NotBuilt, notReadable, Refusal } from './errors';
import faultRule from './faultRule.json';
import { Faults, type Fault, type FaultRule } from './faults';
import { sameText } from './list';
import { parseQuestion } from './query';
import { callerOf, people, type User } from './rights';
import { wholeSeconds } from './values';
import { answerWeb } from './web';
import webDefaults from './webDefaults.json';

export interface ServiceOptions {
  /** A file, or ':memory:'. */
  readonly db: string;
  /** Made when the database does not have them: '/' is the root site, others are like '/sites/dev'. */
  readonly sites: readonly { readonly path: string; readonly title: string }[];
  readonly log?: (line: string) => void;
  readonly now?: () => Date;
}

export interface Service {
  /** More routes can be added before `listen`. */
  readonly app: FastifyInstance;
  /** The calls answered 501 so far. */
  readonly unsupported: readonly string[];
  /** Resolves to the origin, http://localhost:PORT. Port 0 takes a free one. */
  listen(port: number): Promise<string>;
  close(): Promise<void>;
}

interface Ground {
  readonly db: Database;
  readonly secret: Buffer;
  readonly now: () => Date;
  readonly log: (line: string) => void;
  readonly unsupported: string[];
}

const verbs = ['GET', 'POST', 'MERGE', 'DELETE', 'PUT', 'PATCH'] as const satisfies readonly Verb[];
const largestBody = 2_097_152;

/** The SharePoint REST calls that the product makes, for the sites named, on one SQLite database. */
export async function createService({ db: file, sites, log = () => undefined, now = () => new Date() }: ServiceOptions): Promise<Service> {
  const db = openDatabase(file);
  const webs = createWebs(db, sites, wholeSeconds(now().getTime()));
  const ground: Ground = { db, now, log, secret: randomBytes(32), unsupported: [] };
  const app = fastify({
    bodyLimit: largestBody, forceCloseConnections: true, routerOptions: { caseSensitive: false, ignoreDuplicateSlashes: true },
    ajv: { customOptions: { removeAdditional: false, coerceTypes: false } }
  });
  app.addHttpMethod('MERGE', { hasBody: true });
  app.addHook('onRequest', refuseOtherHosts);
  const faults = new Faults();
  await app.register((scope, _none, ready) => {
    addLocalRoutes(scope, faults, ground.unsupported);
    ready();
  });
  await app.register((scope, _none, ready) => {
    addApi(scope, webs, ground, faults);
    ready();
  });
  return {
    app,
    unsupported: ground.unsupported,
    async listen(port) {
      await app.listen({ port, host: '127.0.0.1' });
      const address = app.server.address();
      return `http://localhost:${typeof address === 'object' && address ? address.port : port}`;
    },
    async close() {
      await app.close();
      db.close();
    }
  };
}

function createWebs(db: Database, sites: ServiceOptions['sites'], now: string): readonly Web[] {
  return db.transaction(() => {
    for (const { id, login, title, email } of Object.values(people)) {
      db.run(sql`INSERT OR REPLACE INTO users (id, login, title, email) VALUES (${id}, ${login}, ${title}, ${email})`);
    }
    for (const { path, title } of sites) db.run(sql`INSERT OR IGNORE INTO webs (id, path, title, created) VALUES (${randomUUID()}, ${path}, ${title}, ${now})`);
    return db.all<Web>(sql`SELECT * FROM webs`).filter(({ path }) => sites.some((site) => sameText(site.path, path)));
  });
}

/** A page of another origin could reach this service by a name that leads to 127.0.0.1. */
async function refuseOtherHosts({ headers }: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  if (/^(localhost|127\.0\.0\.1)(:\d+)?$/i.test(headers.host ?? '')) return undefined;
  return reply.code(400).type('text/plain').send('Bad Request - Invalid Hostname');
}

function addLocalRoutes(scope: FastifyInstance, faults: Faults, unsupported: readonly string[]): void {
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser('*', { parseAs: 'string' }, scope.getDefaultJsonParser('error', 'error'));
  scope.get('/_local/unsupported', () => ({ value: unsupported }));
  scope.delete('/_local/faults', async (_request, reply) => {
    faults.clear();
    return reply.code(204).send();
  });
  scope.post<{ Body: FaultRule }>('/_local/faults', { schema: { body: faultRule } }, async ({ body }, reply) => {
    faults.add(body);
    return reply.code(204).send();
  });
}

function addApi(api: FastifyInstance, webs: readonly Web[], ground: Ground, faults: Faults): void {
  // Every body is read as text: PnPjs names a content type on GET, and on a POST without a body.
  api.removeAllContentTypeParsers();
  api.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => done(null, body));
  api.setErrorHandler((error, request, reply) => sendError(ground, error, request, reply));
  const due = new WeakMap<FastifyRequest, Fault>();
  api.addHook('onRequest', async (request, reply) => {
    const fault = faults.next([request.method, verbOf(request)], decoded(request.url));
    if (!fault) return undefined;
    due.set(request, fault);
    return beginFault(fault, request, reply);
  });
  api.addHook('onSend', async (request, _reply, payload) => {
    if (due.get(request)?.drop === 'after') request.raw.socket.destroy();
    return payload;
  });
  for (const web of webs) {
    const root = web.path === '/' ? '' : web.path;
    const handler = async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => answer(ground, web, request, reply);
    for (const url of [`${root}/_api`, `${root}/_api/*`]) api.route({ method: [...verbs], url, handler });
  }
}

async function beginFault({ delay, status, retryAfter, drop, expireDigest }: Fault, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  if (delay !== undefined) await pause(delay);
  if (drop === 'before') {
    reply.hijack();
    request.raw.socket.destroy();
    return reply;
  }
  if (retryAfter !== undefined) reply.header('Retry-After', String(retryAfter));
  if (status === 401) return sendUnauthenticated(reply);
  if (status !== undefined) return reply.code(status).type('text/plain').send(status === 429 ? '429 TOO MANY REQUESTS' : '503 SERVICE UNAVAILABLE');
  if (expireDigest) throw digestExpired();
  return undefined;
}

function sendUnauthenticated(reply: FastifyReply): FastifyReply {
  const reason = 'There has been an error authenticating the request.';
  reply.header('x-ms-diagnostics', `3000006;reason="${reason}";category="invalid_client"`);
  return reply.code(401).send({ error: 'invalid_request', error_description: 'Token type is not allowed.' });
}

async function answer(ground: Ground, web: Web, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  const user = callerOf(request.headers);
  if (!user) return sendUnauthenticated(reply);
  const { call, path } = callOf(ground, web, user, request);
  let segments: readonly Segment[] = [];
  try {
    segments = parseAddress(path, call.query);
    checkFlavour(request);
    return send(reply, call.metadata, dispatch(ground, call, segments, request.headers['x-requestdigest']));
  } catch (error) {
    if (!(error instanceof NotBuilt)) throw error;
    const detail = ['path', 'verb'].includes(error.message) ? '' : ` [${error.message}]`;
    const name = `${call.verb} ${nameOf(segments)}${detail}`;
    ground.unsupported.push(name);
    ground.log(`501 ${name}`);
    throw new Refusal(501, '-1, System.NotImplementedException', `This local service does not know the call ${name}.`);
  }
}

function callOf({ db, now }: Ground, web: Web, user: User, request: FastifyRequest): { readonly call: Call; readonly path: string } {
  const [address = '', ...queries] = (request.raw.url ?? '').split('?');
  const origin = `http://${request.headers.host ?? ''}`;
  const query = new URLSearchParams(queries.join('?'));
  const call: Call = {
    web, user, db, query, verb: verbOf(request), url: `${origin}${address}`, webUrl: `${origin}${web.path === '/' ? '' : web.path}`,
    question: () => parseQuestion(query), ifMatch: request.headers['if-match'], body: typeof request.body === 'string' ? request.body : '',
    now: wholeSeconds(now().getTime()), metadata: !/odata=nometadata/i.test(request.headers.accept ?? '')
  };
  return { call, path: address.slice(address.toLowerCase().indexOf('/_api') + '/_api'.length) };
}

function dispatch({ secret, now }: Ground, call: Call, [first, ...rest]: readonly Segment[], digest: unknown): Answer {
  if (first?.name === 'contextinfo' && call.verb === 'POST' && rest.length === 0) {
    return { status: 200, body: contextInfo(signDigest(secret, call.user.id, now()), call.webUrl) };
  }
  if (call.verb !== 'GET') checkDigest(secret, call.user.id, digest, now());
  if (first?.name !== 'web') throw new NotBuilt('path');
  return answerWeb(call, rest);
}

/** Whoever does not ask for JSON would get Atom from SharePoint; a person with curl is better served by JSON. */
function checkFlavour({ headers }: FastifyRequest): void {
  const accept = (headers.accept ?? '').toLowerCase();
  if (accept.includes('odata=verbose')) throw new NotBuilt('Accept odata=verbose');
  if ((headers['odata-version'] ?? '3.0') === '3.0') return;
  throw accept.includes('odata=nometadata') ? notAcceptable() : new NotBuilt('OData-Version 4.0');
}

/** POST can stand for another verb, named in X-HTTP-Method. An unknown one is taken for PUT, which nothing answers. */
function verbOf({ method, headers }: FastifyRequest): Verb {
  if (method === 'HEAD') return 'GET';
  const named = method === 'POST' ? String(headers['x-http-method'] ?? method).toUpperCase() : method;
  return verbs.find((verb) => verb === named) ?? 'PUT';
}

function send(reply: FastifyReply, metadata: boolean, { status, headers = {}, body, text }: Answer): FastifyReply {
  const id = randomUUID();
  reply.code(status).headers({ ...webDefaults.headers, SPRequestGuid: id, 'request-id': id, ...headers });
  if (text !== undefined) return reply.type('application/octet-stream').send(text);
  if (body === undefined) return reply.send();
  return reply.type(`application/json;odata=${metadata ? 'minimalmetadata' : 'nometadata'};streaming=true;charset=utf-8`).send(JSON.stringify(body));
}

function sendError({ log }: Ground, error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const refusal = error instanceof Refusal ? error : refusalFor(error);
  if (refusal.status === 500 && refusal !== error) log(`500 ${request.method} ${request.url}: ${error instanceof Error ? String(error.stack) : String(error)}`);
  const { status, code, message } = refusal;
  return send(reply, true, { status, body: { 'odata.error': { code, message: { lang: 'en-US', value: message } } } });
}

/** What the HTTP server itself refuses is malformed; anything else is a fault of this service. */
function refusalFor(error: unknown): Refusal {
  const status = error instanceof Error && 'statusCode' in error ? Number(error.statusCode) : 500;
  if (status === 413) return badArgument('The request message is too big.');
  if (status >= 400 && status < 500) return notReadable(error instanceof Error ? error.message : '');
  return new Refusal(500, '-1, System.Exception', 'This local service failed; its log says why.');
}
