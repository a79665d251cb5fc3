/** The name of a route of ours in a page's query, where a link that was given to somebody carries it. */
export const routeParameter = 'digitiekartta';

/**
 * The address of a page up to where a route in its query begins, `https://...?digitiekartta=`: a sign-in on the way
 * drops the hash (sp-dev-docs #3624). A route that the address has in its hash or query, as a copied link does, is left
 * out.
 */
export function upToRoute(page: string): string {
  const bare = withoutRoute(page.replace(/#.*$/s, ''), () => true);
  return `${bare}${bare.includes('?') ? '&' : '?'}${routeParameter}=`;
}

/** An address without hash, less those routes in its query that `isOurs` says yes to; all else stays to the letter. */
export function withoutRoute(address: string, isOurs: (route: string) => boolean): string {
  const [page = '', ...query] = address.split('?');
  const kept = query
    .join('?')
    .split('&')
    .filter((part) => {
      const route = new URLSearchParams(part).get(routeParameter);
      return part !== '' && (route === null || !isOurs(route));
    });
  return kept.length > 0 ? `${page}?${kept.join('&')}` : page;
}
