import type { IncomingHttpHeaders } from 'node:http';
import type { Database } from './database';
import type { Segment } from './address';
import { etagMismatch, NotBuilt, notReadable, unexpectedNode, unknownProperty, wrongPrimitive } from './errors';
import type { Question } from './query';
import type { User } from './users';

export const verbs = ['GET', 'POST', 'MERGE', 'DELETE', 'PUT', 'PATCH'] as const;
export type Verb = (typeof verbs)[number];

/** A web as the database has it. */
export interface Web {
  readonly id: string;
  /** Server-relative: '/' or '/sites/dev'. */
  readonly path: string;
  readonly title: string;
  readonly created: string;
}

/** What the addresses of a web begin with: nothing at the root site. */
export function rootOf({ path }: Pick<Web, 'path'>): string {
  return path === '/' ? '' : path;
}

/** A request, on its own or as a part of a batch; its address from the root of the origin on. */
export interface Sent {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  readonly inBatch?: true;
}

/** One call as the nouns see it. */
export interface Call {
  readonly verb: Verb;
  readonly web: Web;
  readonly user: User;
  readonly db: Database;
  /** Absolute address of the web. */
  readonly webUrl: string;
  /** Absolute address as sent, without the query. */
  readonly url: string;
  readonly query: URLSearchParams;
  /** The $ options; throws what parseQuestion throws. */
  readonly question: () => Question;
  readonly ifMatch: string | undefined;
  readonly body: string;
  /** UTC, whole seconds: 2026-11-24T10:50:23Z. */
  readonly now: string;
  /** Whether `odata.type` and its kin go into the answer (JSON minimalmetadata). */
  readonly metadata: boolean;
  /** Whether the body is verbose JSON (OData 2), which alone knows `__metadata`. */
  readonly verboseBody: boolean;
}

export type Properties = Readonly<Record<string, unknown>>;

/** What a call is answered with. */
export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** JSON, or a file's content in its place. */
  readonly body?: unknown;
  readonly text?: string;
}

/** The answer without a body. */
export const noContent: Answer = { status: 204 };
/** What a method without a result answers. */
export const voidAnswer: Answer = { status: 200, body: { 'odata.null': true } };

/** Throws NotBuilt when the path goes on, and unless the verb is one of these. */
export function allow(call: Call, rest: readonly Segment[], ...verbs: readonly Verb[]): void {
  if (rest.length > 0) throw new NotBuilt('path');
  if (!verbs.includes(call.verb)) throw new NotBuilt('verb');
}

/** Throws SharePoint's 412 when If-Match names another state; without the header any state is overwritten. */
export function requireMatch({ ifMatch = '*' }: Call, etag: string): void {
  if (ifMatch !== '*' && ifMatch !== etag) throw etagMismatch(ifMatch, etag);
}

/** The body as a JSON object; SharePoint's 400 when it is not one. */
export function bodyOf(call: Call): Readonly<Record<string, unknown>> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(call.body);
  } catch {
    throw notReadable('Invalid JSON. A token was not recognized in the JSON content.');
  }
  if (Array.isArray(parsed)) throw unexpectedNode('StartArray', 'StartObject');
  if (!isRecord(parsed)) throw unexpectedNode('PrimitiveValue', 'StartObject');
  return parsed;
}

/** True for a JSON object; false for an array, a primitive or null. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The entries of a body that are properties. */
export function entriesOf(body: Readonly<Record<string, unknown>>): readonly [string, unknown][] {
  return Object.entries(body).filter(([name]) => !/^(@?odata\.|__metadata$)|@odata\./.test(name));
}

/**
 * The type that a body names, in the two spellings that were seen to be taken: `@odata.type` in plain JSON, and
 * `__metadata` in verbose JSON, which is refused elsewhere (pnp/pnpjs#1187, #2153).
 */
export function namedType({ verboseBody }: Call, body: Readonly<Record<string, unknown>>): string | undefined {
  const { __metadata: metadata, '@odata.type': annotation } = body;
  if (metadata !== undefined && !verboseBody) throw unknownProperty('__metadata', 'SP.Field');
  const named = isRecord(metadata) ? metadata['type'] : annotation;
  return typeof named === 'string' ? named.replace(/^#/, '') : undefined;
}

const edmTypes: Readonly<Record<string, string>> = {
  boolean: 'Edm.Boolean',
  number: 'Edm.Int32',
  texts: 'Collection(Edm.String)',
};

/**
 * The properties that a body sets, each known and of the type `known` shows by example; an example null stands for text
 * or null.
 */
export function knownProperties(
  body: Readonly<Record<string, unknown>>,
  known: Readonly<Record<string, unknown>>,
  type: string,
): Readonly<Record<string, unknown>> {
  const entries = entriesOf(body);
  for (const [name, value] of entries) {
    if (!Object.hasOwn(known, name)) throw unknownProperty(name, type);
    const expected = known[name] === null ? 'string' : Array.isArray(known[name]) ? 'texts' : typeof known[name];
    const found = Array.isArray(value) && value.every((entry) => typeof entry === 'string') ? 'texts' : typeof value;
    if (found !== expected && !(value === null && known[name] === null))
      throw wrongPrimitive(edmTypes[expected] ?? 'Edm.String');
  }
  return Object.fromEntries(entries);
}
