import { randomBytes, randomUUID } from 'node:crypto';
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { answerSent, refused, type AnswerContext } from './answering';
import { rootOf, verbs, type Answer, type Web } from './call';
import { openDatabase, sql, type Database } from './database';
import faultRule from './faultRule.json';
import { Faults, type FaultRule } from './faults';
import { sameText } from './list';
import { people } from './users';
import { wholeSeconds } from './values';
import webDefaults from './webDefaults.json';

/** What a service is started with. */
export interface ServiceOptions {
  /** A file, or ':memory:'. */
  readonly db: string;
  /** Made when the database does not have them: '/' is the root site, others are like '/sites/dev'. */
  readonly sites: readonly { readonly path: string; readonly title: string }[];
  readonly log?: (line: string) => void;
  readonly now?: () => Date;
}

/** A running service. */
export interface Service {
  /** More routes can be added before `listen`. */
  readonly app: FastifyInstance;
  /** The calls answered 501 so far. */
  readonly unsupported: readonly string[];
  /** Resolves to the origin, http://localhost:PORT. Port 0 takes a free one. */
  listen(port: number): Promise<string>;
  close(): Promise<void>;
}

const largestBody = 2_097_152;

/** The SharePoint REST calls that the product makes, for the sites named, on one SQLite database. */
export async function createService({
  db: file,
  sites,
  log = () => undefined,
  now = () => new Date(),
}: ServiceOptions): Promise<Service> {
  const db = openDatabase(file);
  const webs = createWebs(db, sites, wholeSeconds(now().getTime()));
  const context: AnswerContext = { db, now, log, secret: randomBytes(32), unsupported: [], faults: new Faults() };
  const app = fastify({
    bodyLimit: largestBody,
    forceCloseConnections: true,
    routerOptions: { caseSensitive: false, ignoreDuplicateSlashes: true },
    ajv: { customOptions: { removeAdditional: false, coerceTypes: false } },
  });
  app.addHttpMethod('MERGE', { hasBody: true });
  app.addHook('onRequest', refuseOtherHosts);
  await app.register((scope, _none, ready) => {
    addLocalRoutes(scope, context.faults);
    ready();
  });
  await app.register((scope, _none, ready) => {
    addApi(scope, webs, context);
    ready();
  });
  return {
    app,
    unsupported: context.unsupported,
    async listen(port) {
      await app.listen({ port, host: '127.0.0.1' });
      const address = app.server.address();
      return `http://localhost:${typeof address === 'object' && address ? address.port : port}`;
    },
    async close() {
      await app.close();
      db.close();
    },
  };
}

function createWebs(db: Database, sites: ServiceOptions['sites'], now: string): readonly Web[] {
  return db.transaction(() => {
    for (const { id, login, title, email } of Object.values(people)) {
      db.run(sql`INSERT OR REPLACE INTO users (id, login, title, email) VALUES (${id}, ${login}, ${title}, ${email})`);
    }
    for (const { path, title } of sites)
      db.run(
        sql`INSERT OR IGNORE INTO webs (id, path, title, created) VALUES (${randomUUID()}, ${path}, ${title}, ${now})`,
      );
    return db.all<Web>(sql`SELECT * FROM webs`).filter(({ path }) => sites.some((site) => sameText(site.path, path)));
  });
}

/** A page of another origin could reach this service by a name that leads to 127.0.0.1. */
async function refuseOtherHosts({ headers }: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  if (/^(localhost|127\.0\.0\.1)(:\d+)?$/i.test(headers.host ?? '')) return undefined;
  return reply.code(400).type('text/plain').send('Bad Request - Invalid Hostname');
}

function addLocalRoutes(scope: FastifyInstance, faults: Faults): void {
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser('*', { parseAs: 'string' }, scope.getDefaultJsonParser('error', 'error'));
  scope.delete('/_local/faults', async (_request, reply) => {
    faults.clear();
    return reply.code(204).send();
  });
  scope.post<{ Body: FaultRule }>('/_local/faults', { schema: { body: faultRule } }, async ({ body }, reply) => {
    faults.add(body);
    return reply.code(204).send();
  });
}

function addApi(api: FastifyInstance, webs: readonly Web[], context: AnswerContext): void {
  // Every body is read as text: PnPjs names a content type on GET, and on a POST without a body.
  api.removeAllContentTypeParsers();
  api.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => done(null, body));
  api.setErrorHandler((error, { method, url }, reply) => send(reply, refused(context, error, `${method} ${url}`)));
  for (const web of webs) {
    const handler = async (
      { method, raw: { url = '' }, headers, body }: FastifyRequest,
      reply: FastifyReply,
    ): Promise<unknown> =>
      send(reply, await answerSent(context, web, { method, url, headers, body: typeof body === 'string' ? body : '' }));
    for (const url of [`${rootOf(web)}/_api`, `${rootOf(web)}/_api/*`]) api.route({ method: [...verbs], url, handler });
  }
}

/** Without an answer the connection breaks. */
function send(reply: FastifyReply, answer: Answer | undefined): FastifyReply {
  if (!answer) {
    reply.raw.destroy();
    return reply.hijack();
  }
  const { status, headers, body, text = body === undefined ? undefined : JSON.stringify(body) } = answer;
  const id = randomUUID();
  return reply
    .code(status)
    .headers({ ...webDefaults.headers, SPRequestGuid: id, 'request-id': id, ...headers })
    .send(text);
}
