/** The site that holds the lists. */
export interface SiteAddress {
  readonly absoluteUrl: string;
  /** '/' for a root site. */
  readonly webUrl: string;
}

/**
 * The site named by the web part's property, or this page's own. Only an address on the page's host is taken: a link must not be able to
 * load another's data. Undefined for a foreign or unreadable address.
 */
export function siteOf(property: string | undefined, pageWeb: { readonly absoluteUrl: string }): SiteAddress | undefined {
  const wanted = property?.trim() ?? '';
  if (wanted !== '' && !URL.canParse(wanted, pageWeb.absoluteUrl)) return undefined;
  const url = wanted === '' ? new URL(pageWeb.absoluteUrl) : new URL(wanted, pageWeb.absoluteUrl);
  if (url.origin !== new URL(pageWeb.absoluteUrl).origin) return undefined;
  const path = url.pathname.replace(/\/+$/, '');
  return { absoluteUrl: url.origin + path, webUrl: path === '' ? '/' : decodeURIComponent(path) };
}
