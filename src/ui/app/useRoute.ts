import * as React from 'react';
import { useLeaving, type Leaving } from './leaving';
import { newOpenRecords, type OpenRecords } from './openRecords';
import { watchReads, type Reads } from './reads';
import { hashOf, ownPart, readAddress, type AddressPrefix } from './address';
import { changed, parseRoute, type Route, type RouteChange } from './route';

/** Where the reader is, and how to go elsewhere. */
export interface Navigation {
  readonly route: Route;
  /** The address of a route on this page, for a link. */
  readonly addressOf: (route: Route) => string;
  /** Goes to a changed route. `replace` leaves no step behind for "back": for text that is being typed. */
  readonly go: (change: RouteChange, how?: 'push' | 'replace') => void;
  /** Asks before text is lost that the browser does not keep; going asks by itself. */
  readonly leaving: Leaving;
  readonly openRecords: OpenRecords;
  readonly reads: Reads;
}

/**
 * The route in the page's hash, kept both ways; at first the page's query may hold it. Each web part knows its own
 * addresses by their prefix and leaves those of others on the same page alone. A prefix is the same object for as long
 * as its web part lives.
 */
export function useRoute(prefix: AddressPrefix): Navigation {
  const [route, setRoute] = React.useState(() => parseRoute(readAddress(window.location.href, prefix).route));
  const latest = React.useRef(route);
  const leaving = useLeaving();
  const [openRecords] = React.useState(newOpenRecords);
  const [reads] = React.useState(watchReads);
  const { isHeld, leave } = leaving;
  const showRoute = React.useCallback((next: Route): void => {
    latest.current = next;
    setRoute(next);
  }, []);

  React.useEffect(() => {
    const { rest } = readAddress(window.location.href, prefix);
    if (rest !== window.location.href) window.history.replaceState(window.history.state, '', rest);
  }, [prefix]);

  React.useEffect(() => {
    const follow = (): void => {
      const address = ownPart(window.location.hash, prefix);
      if (address === undefined) return;
      const next = parseRoute(address);
      if (!isElsewhere(latest.current, next) || !isHeld()) return showRoute(next);
      // The browser has gone there already.
      window.history.replaceState(window.history.state, '', hashOf(prefix, latest.current));
      leave(() => {
        window.location.hash = hashOf(prefix, next);
        showRoute(next);
      });
    };
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, [prefix, showRoute, isHeld, leave]);

  const go = React.useCallback(
    (change: RouteChange, how: 'push' | 'replace' = 'push'): void => {
      const next = changed(latest.current, change);
      const address = hashOf(prefix, next);
      const move = (): void => {
        if (how === 'replace') window.history.replaceState(window.history.state, '', address);
        else window.location.hash = address;
        showRoute(next);
      };
      if (isElsewhere(latest.current, next)) leave(move);
      else move();
    },
    [prefix, showRoute, leave],
  );

  const addressOf = React.useCallback((to: Route) => hashOf(prefix, to), [prefix]);
  return { route, addressOf, go, leaving, openRecords, reads };
}

/** The parts of a route that say which form may be open; with another year those of a page of one year close. */
const ofForms = ['page', 'open', 'edit', 'entry', 'proposals', 'project', 'asOf'] as const;

function isElsewhere(from: Route, to: Route): boolean {
  return ofForms.some((part) => from[part] !== to[part]) || (from.year !== to.year && from.open === undefined);
}
