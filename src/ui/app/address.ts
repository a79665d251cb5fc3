import { routeParameter, upToRoute, withoutRoute } from '../../domain/pageAddress';
import { formatRoute, type Route } from './route';

/**
 * What the addresses of a web part begin with, so that several of them on a page each have their own: `#/projects` of
 * the tracker, `#embed/roadmap` of the roadmap. The first one of its kind has the short one; `always` names any of
 * them, in whichever order they come onto the page.
 */
export interface AddressPrefix {
  readonly own: string;
  readonly always: string;
}

/** The address of a route within its page, such as `#/projects?year=2025` or `#embed/roadmap`. */
export function hashOf(prefix: AddressPrefix, route: Route): string {
  return `#${prefix.own}${formatRoute(route).slice(1)}`;
}

/** The address of a page with that of a route (`#/projects`) in its hash and, for a sign-in on the way, its query. */
export function withRoute(page: string, hash: string): string {
  return `${withRouteInQuery(page, hash)}${hash}`;
}

/** The address of a page with a route in its query alone: half as long. */
export function withRouteInQuery(page: string, hash: string): string {
  return upToRoute(page) + encodeURIComponent(hash.slice(1));
}

/** What a web part finds of its own in a page's address. */
export interface FoundAddress {
  /** The route's address without its prefix, `#/projects`; '' where none says anything. */
  readonly route: string;
  /** The page's address once it has been read: without our route in its query, which the hash then holds. */
  readonly rest: string;
}

/** Reads a page's address for the web part of a prefix. Its own hash comes before its query. */
export function readAddress(href: string, prefix: AddressPrefix): FoundAddress {
  const url = new URL(href);
  const own = ownPart(url.hash, prefix);
  const asked = url.searchParams
    .getAll(routeParameter)
    .map((value) => ownPart(`#${value}`, prefix))
    .find((value) => value !== undefined && value !== '');
  if (asked === undefined) return { route: own ?? '', rest: href };
  const bare = withoutRoute(href.replace(/#.*$/s, ''), (value) => ownPart(`#${value}`, prefix) !== undefined);
  return {
    route: own || asked,
    rest: `${bare}${url.hash || `#${prefix.own}${asked.slice(1)}`}`,
  };
}

/** A hash without the prefix of a web part; '' where there is none, undefined where it is another's. */
export function ownPart(hash: string, { own, always }: AddressPrefix): string | undefined {
  if (hash === '') return '';
  const prefix = [own, always].find((each) => hash.startsWith(`#${each}/`));
  return prefix === undefined ? undefined : `#${hash.slice(1 + prefix.length)}`;
}
