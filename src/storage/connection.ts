// The one place where PnPjs is put together: its verbs are added by importing them.
import '@pnp/sp/webs';
import '@pnp/sp/lists/web';
import '@pnp/sp/items/list';
import { BrowserFetchWithRetry, DefaultParse, InjectHeaders } from '@pnp/queryable';
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

/** What of a web part's context the calls need: the page's web, and its form digest where the page has one. */
export type SharePointContext = ISPFXContext;

/** Calls to one site, as the person who looks at the page. */
export function connectInSharePoint(context: SharePointContext, siteUrl: string): SPFI {
  return spfi(siteUrl).using(SPFx(context));
}

/** Calls to one site from a script, with headers that say who calls. */
export function connectWithHeaders(siteUrl: string, headers: Record<string, string>): SPFI {
  return spfi(siteUrl).using(
    DefaultHeaders(),
    DefaultInit(),
    BrowserFetchWithRetry(),
    DefaultParse(),
    RequestDigest(),
    InjectHeaders(headers),
  );
}

/**
 * The same calls with a form digest asked for just now, instead of the one that PnPjs keeps until it thinks it expired.
 */
export async function withFreshDigest(sp: SPFI): Promise<SPFI> {
  const info = await spPost<{ readonly FormDigestValue: string }>(SPQueryable(sp.web, '../contextinfo'), {
    headers: { 'X-PnPjs-NoDigest': '1' },
  });
  return spfi(sp).using(InjectHeaders({ 'X-RequestDigest': info.FormDigestValue }));
}
