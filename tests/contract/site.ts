import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { InjectHeaders } from '@pnp/queryable';
import { spfi, SPBrowser, type SPFI } from '@pnp/sp';
import type { IList } from '@pnp/sp/lists';
import '@pnp/sp/fields';
import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/regional-settings/web';
import '@pnp/sp/site-users/web';
import '@pnp/sp/views';
import '@pnp/sp/webs';
import { createService, type Service } from '../../dev/service/server';

export type UserName = 'owner' | 'lead' | 'director' | 'visitor';

export interface Site {
  /** Absolute address of the web. */
  readonly url: string;
  /** Server-relative address of the web, as what lies below it begins: '/sites/dev', '' for a root site. */
  readonly path: string;
  /** The service behind it; undefined for a site in SharePoint. */
  readonly service: Service | undefined;
  /** PnPjs as this user; a site in SharePoint knows one only. */
  as(user: UserName): Promise<SPFI>;
  /** What tells the site who calls. */
  headers(user: UserName): Readonly<Record<string, string>>;
  /** A plain request below `_api/`, with a fresh digest where one is needed. */
  send(path: string, init?: RequestInit & { readonly user?: UserName }): Promise<Response>;
  /** Lets a second pass: stamps are whole seconds. A service's clock is moved on, SharePoint's is waited for. */
  nextSecond(): Promise<void>;
  /** Leaves nothing behind: the service ends, a site in SharePoint loses the lists that were made. */
  close(): Promise<void>;
}

const remote = process.env['SP_SITE']?.replace(/\/$/, '');

/**
 * A site to test on: a service of its own with an empty database or, where SP_SITE holds the address of a site that may
 * be thrown away, that one. SP_HEADERS then holds the headers of somebody signed in as an owner of it, as JSON.
 */
export async function openSite(now: () => Date = () => new Date()): Promise<Site> {
  if (remote)
    return {
      ...clientOf(remote),
      service: undefined,
      nextSecond: () => pause(1100),
      close: () => removeLists(clientOf(remote)),
    };
  let ahead = 0;
  const service = await createService({
    db: ':memory:',
    sites: [
      { path: '/sites/test', title: 'Test' },
      { path: '/', title: 'Root' },
    ],
    now: () => new Date(now().getTime() + ahead),
  });
  return {
    ...clientOf(`${await service.listen(0)}/sites/test`),
    service,
    nextSecond: () => {
      ahead += 1000;
      return Promise.resolve();
    },
    close: () => service.close(),
  };
}

/** The same for an address where a service already runs. */
export function clientOf(url: string): Omit<Site, 'service' | 'nextSecond' | 'close'> {
  const given = JSON.parse(process.env['SP_HEADERS'] ?? '{}') as Record<string, string>;
  const headersOf = (user: UserName): Record<string, string> => (remote ? given : { 'X-Local-User': user });

  async function digestOf(user: UserName): Promise<string> {
    const response = await fetch(`${url}/_api/contextinfo`, {
      method: 'POST',
      headers: { ...headersOf(user), Accept: 'application/json' },
    });
    return ((await response.json()) as { FormDigestValue: string }).FormDigestValue;
  }

  return {
    url,
    path: new URL(url).pathname.replace(/\/$/, ''),
    headers: headersOf,
    // PnPjs keeps one digest per web for the whole process, whoever calls; a digest is one user's.
    as: async (user) =>
      spfi(url).using(
        SPBrowser({ baseUrl: url }),
        InjectHeaders({ ...headersOf(user), 'X-RequestDigest': await digestOf(user) }),
      ),
    async send(path, { user = 'owner', ...init } = {}) {
      const digest: Record<string, string> =
        (init.method ?? 'GET') === 'GET' ? {} : { 'X-RequestDigest': await digestOf(user) };
      const headers = {
        Accept: 'application/json;odata=nometadata',
        ...headersOf(user),
        ...digest,
        ...(init.headers as Record<string, string> | undefined),
      };
      return fetch(`${url}/_api/${path}`, { ...init, headers });
    },
  };
}

const titles: string[] = [];

/** A title that no list has yet. */
export function freshTitle(): string {
  titles.unshift(`Contract${randomBytes(4).toString('hex')}`);
  return titles[0] ?? '';
}

/** Takes away the lists that have a fresh title in theirs, the newest first: others are looked up by it. */
async function removeLists({ send }: Pick<Site, 'send'>): Promise<void> {
  const { value: lists } = (await (await send('web/lists?$select=Id,Title')).json()) as {
    readonly value: readonly { readonly Id: string; readonly Title: string }[];
  };
  const left: string[] = [];
  for (const title of titles) {
    for (const { Id, Title } of lists.filter((list) => list.Title.includes(title))) {
      const { ok } = await send(`web/lists('${Id}')`, {
        method: 'POST',
        headers: { 'X-HTTP-Method': 'DELETE', 'IF-Match': '*' },
      });
      if (!ok) left.push(Title);
    }
  }
  if (left.length > 0) throw new Error(`The site still has the lists ${left.join(', ')}.`);
}

export interface Row extends Record<string, unknown> {
  readonly Id: number;
  readonly 'odata.etag': string;
}

/** Adds an item, and gives it as it was answered. */
export async function addRow(list: IList, cells: Record<string, unknown>): Promise<Row> {
  const row: unknown = await list.items.add(cells);
  if (typeof row !== 'object' || row === null || !('Id' in row)) throw new Error('No item came back.');
  return row as Row;
}

/** Describes what only dev/service has: users to choose from, faults. */
export const describeLocally = remote ? describe.skip : describe;

/** True for an address that is another site's everywhere but below a root site, which all addresses are below. */
export function isOfRoot({ path }: Pick<Site, 'path'>, asked: string): boolean {
  return path === '' && asked.includes('/elsewhere/');
}

/** The status and error code of a call that must be refused. */
export async function refusal(
  call: Promise<unknown>,
): Promise<{ readonly status: number; readonly code: string; readonly message: string }> {
  const error: unknown = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (typeof error !== 'object' || error === null || !('response' in error) || !(error.response instanceof Response))
    throw new Error('The call was not refused.', { cause: error });
  return { status: error.response.status, ...(await envelopeOf(error.response.clone())) };
}

/** The error in the body of an answer. */
export async function envelopeOf(response: Response): Promise<{ readonly code: string; readonly message: string }> {
  const { 'odata.error': error } = (await response.json()) as {
    'odata.error': { code: string; message: { value: string } };
  };
  return { code: error.code, message: error.message.value };
}
