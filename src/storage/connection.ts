// The one place where PnPjs is put together: its verbs are added by importing them.
import '@pnp/sp/webs';
import '@pnp/sp/lists/web';
import '@pnp/sp/items/list';
import { DefaultParse, InjectHeaders, type Queryable } from '@pnp/queryable';
import {
  DefaultHeaders,
  DefaultInit,
  RequestDigest,
  spfi,
  spPost,
  SPFx,
  SPQueryable,
  type ISPFXContext,
  type SPFI,
} from '@pnp/sp';
import { afterUnanswered, withNoAnswer } from './failure';
import { sendAgain } from './sending';

/** What of a web part's context the calls need: the page's web, and its form digest where the page has one. */
export type SharePointContext = ISPFXContext;

/** Calls to one site, as the person who looks at the page. */
export function connectInSharePoint(context: SharePointContext, siteUrl: string): SPFI {
  return spfi(siteUrl).using(SPFx(context), tellNoAnswer);
}

/** Calls to one site from a script, with headers that say who calls. */
export function connectWithHeaders(siteUrl: string, headers: Record<string, string>): SPFI {
  return spfi(siteUrl).using(
    DefaultHeaders(),
    DefaultInit(),
    DefaultParse(),
    RequestDigest(),
    InjectHeaders(headers),
    tellNoAnswer,
  );
}

/**
 * Gives the error of a call without a whole answer a name of its own, `NoAnswer`: fetch's is a TypeError, as are faults
 * of our own. The answer is read to its end here, since it may break off in the middle, too, and marked where an
 * earlier sending of the call had none. A page with 200, such as a
 * sign-in on the way, is none: SharePoint answers calls in JSON.
 */
function tellNoAnswer<T extends Pick<Queryable, 'on'>>(call: T): T {
  call.on.send.replace(async (address, init) => {
    const withoutNetwork = hasNoNetwork();
    try {
      const { answer, isDoubted } = await sendAgain(() => fetch(address.toString(), init));
      const read = await whole(answer);
      return isDoubted ? afterUnanswered(read) : read;
    } catch (error) {
      throw withNoAnswer(String(error), withoutNetwork && hasNoNetwork());
    }
  });
  return call;
}

/** True where the browser says that it is in no network; Node says nothing. */
function hasNoNetwork(): boolean {
  return navigator.onLine === false; // not "!": undefined in Node
}

async function whole(answer: Response): Promise<Response> {
  const { status, statusText, headers } = answer;
  const body = await answer.arrayBuffer();
  if (answer.ok && body.byteLength > 0 && headers.get('Content-Type')?.startsWith('text/html'))
    throw new Error('a page came');
  return new Response(body.byteLength === 0 ? null : body, { status, statusText, headers });
}

/**
 * The same calls with a form digest asked for just now, instead of the one that PnPjs keeps until it thinks it expired.
 */
export async function withFreshDigest(sp: SPFI): Promise<SPFI> {
  return spfi(sp).using(InjectHeaders({ 'X-RequestDigest': (await contextInfo(sp)).FormDigestValue }));
}

/** A form digest made just now, and the version of the server that made it. */
export function contextInfo(sp: SPFI): Promise<{ readonly FormDigestValue: string; readonly LibraryVersion?: string }> {
  return spPost(SPQueryable(sp.web, '../contextinfo'), { headers: { 'X-PnPjs-NoDigest': '1' } });
}
