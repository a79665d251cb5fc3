import { createService, type Service } from '../dev/service/server';
import type { Store } from '../src/domain/store';
import { connectWithHeaders } from '../src/storage/connection';
import { sharePointStore } from '../src/storage/sharePointStore';

/** A site of its own for a test: the real store, through the real PnPjs, over HTTP. */
export interface LocalSite {
  readonly url: string;
  readonly service: Service;
  /** The store as one of the local users: owner, lead, director, visitor. */
  as(user: string, now?: () => Date): Store;
  /** A call of REST, past the product: the answer's JSON. */
  read<T>(user: string, path: string): Promise<T>;
  /** An item changed past the product, as in SharePoint's own list. */
  change(user: string, list: string, id: number, cells: Readonly<Record<string, unknown>>): Promise<void>;
  /** A POST of REST, past the product: the HTTP status. */
  post(user: string, path: string, body?: string, verb?: 'MERGE' | 'DELETE'): Promise<number>;
  fault(fault: object): Promise<void>;
  /** No fault is to come any more. */
  faultless(): Promise<void>;
  /** Lets a second pass, for the service and for stores without a clock of their own: stamps are whole seconds. */
  nextSecond(): void;
  close(): Promise<void>;
}

/** Starts a site on a port of its own, empty and in memory, or with what a database holds. */
export async function localSite(db = ':memory:'): Promise<LocalSite> {
  let ahead = 0;
  const clock = (): Date => new Date(Date.now() + ahead);
  const nextSecond = (): void => void (ahead += 1000);
  const sites = [{ path: '/sites/digi', title: 'Digiohjelma' }];
  const service = await createService({ db, sites, now: clock });
  const origin = await service.listen(0);
  const url = `${origin}/sites/digi`;
  return {
    url,
    service,
    as: (user, now = clock) =>
      sharePointStore({
        sp: connectWithHeaders(url, { 'X-Local-User': user }),
        webUrl: '/sites/digi',
        now,
        random: Math.random,
        pause: () => Promise.resolve(nextSecond()),
      }),
    ...callsPast(url),
    ...faultsOf(origin),
    nextSecond,
    close: () => service.close(),
  };
}

/** Calls of REST to a site, past the product. */
function callsPast(url: string): Pick<LocalSite, 'read' | 'change' | 'post'> {
  const headers = (user: string): Record<string, string> => ({
    'X-Local-User': user,
    Accept: 'application/json;odata=nometadata',
  });
  const send = async (user: string, path: string, body: string, verb?: string): Promise<Response> => {
    const asked = await fetch(`${url}/_api/contextinfo`, { method: 'POST', headers: headers(user) });
    const { FormDigestValue } = (await asked.json()) as { readonly FormDigestValue: string };
    const sent = {
      ...headers(user),
      'Content-Type': 'application/json',
      'X-RequestDigest': FormDigestValue,
      'IF-Match': '*',
      ...(verb && { 'X-HTTP-Method': verb }),
    };
    return fetch(`${url}/_api/${path}`, { method: 'POST', headers: sent, body });
  };
  return {
    read: async <T>(user: string, path: string) =>
      (await fetch(`${url}/_api/${path}`, { headers: headers(user) })).json() as Promise<T>,
    change: async (user, list, id, cells) => {
      const path = `web/getList('/sites/digi/Lists/${list}')/items(${id})`;
      const answer = await send(user, path, JSON.stringify(cells), 'MERGE');
      if (answer.status !== 204) throw new Error(await answer.text());
    },
    post: async (user, path, body = '', verb) => (await send(user, path, body, verb)).status,
  };
}

/** The faults of the service that a site is on. */
function faultsOf(origin: string): Pick<LocalSite, 'fault' | 'faultless'> {
  const address = `${origin}/_local/faults`;
  return {
    fault: async (fault) => {
      const answer = await fetch(address, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(fault),
      });
      if (!answer.ok) throw new Error(await answer.text());
    },
    faultless: async () => void (await fetch(address, { method: 'DELETE' })),
  };
}
