/** The site that holds the lists. */
export interface SiteAddress {
  readonly absoluteUrl: string;
  /** '/' for a root site. */
  readonly webUrl: string;
}

/**
 * The site that an address names, or this page's own for none. Only an address on the page's host is taken: a link must
 * not be able to load another's data. An address copied from a page or a list of the site names the site. Undefined for
 * a foreign or unreadable address.
 */
export function siteOf(
  address: string | undefined,
  pageWeb: { readonly absoluteUrl: string },
): SiteAddress | undefined {
  const { host, origin } = new URL(pageWeb.absoluteUrl);
  const given = address?.trim() || pageWeb.absoluteUrl;
  const wanted = given.toLowerCase().startsWith(`${host}/`) ? `//${given}` : given;
  if (!URL.canParse(wanted, pageWeb.absoluteUrl)) return undefined;
  const url = new URL(wanted, pageWeb.absoluteUrl);
  if (url.host !== host) return undefined;
  const path = url.pathname.replace(insideSite, '').replace(/\/+$/, '');
  const readable = decoded(path);
  return readable === undefined ? undefined : { absoluteUrl: origin + path, webUrl: readable === '' ? '/' : readable };
}

// From the first folder that belongs to a site's own pages and lists on.
const insideSite = /\/(?:SitePages|Lists|_layouts|_api|[^/]+\.aspx)(?:\/.*)?$/i;

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined; // a stray % in the address
  }
}
