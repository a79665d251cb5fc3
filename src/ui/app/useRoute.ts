import * as React from 'react';
import { useLeaving, type Leaving } from './leaving';
import { newOpenRecords, type OpenRecords } from './openRecords';
import { changed, formatRoute, parseRoute, type Route, type RouteChange } from './route';

/** Where the reader is, and how to go elsewhere. */
export interface Navigation {
  readonly route: Route;
  /** Goes to a changed route. `replace` leaves no step behind for "back": for text that is being typed. */
  readonly go: (change: RouteChange, how?: 'push' | 'replace') => void;
  /** Asks before text is lost that the browser does not keep; going asks by itself. */
  readonly leaving: Leaving;
  readonly openRecords: OpenRecords;
}

/**
 * The route in the page's hash, kept both ways. Each web part knows its own addresses by their prefix (`#/projects`,
 * `#embed/roadmap`) and leaves those of others on the same page alone.
 */
export function useRoute(prefix: '' | 'embed' = ''): Navigation {
  const [route, setRoute] = React.useState(() => parseRoute(ownAddress(prefix) ?? ''));
  const latest = React.useRef(route);
  const leaving = useLeaving();
  const [openRecords] = React.useState(newOpenRecords);
  const { isHeld, leave } = leaving;
  const showRoute = React.useCallback((next: Route): void => {
    latest.current = next;
    setRoute(next);
  }, []);

  React.useEffect(() => {
    const follow = (): void => {
      const address = ownAddress(prefix);
      if (address === undefined) return;
      const next = parseRoute(address);
      if (!isElsewhere(latest.current, next) || !isHeld()) return showRoute(next);
      // The browser has gone there already.
      window.history.replaceState(window.history.state, '', addressOf(prefix, latest.current));
      leave(() => {
        window.location.hash = addressOf(prefix, next);
        showRoute(next);
      });
    };
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, [prefix, showRoute, isHeld, leave]);

  const go = React.useCallback(
    (change: RouteChange, how: 'push' | 'replace' = 'push'): void => {
      const next = changed(latest.current, change);
      const address = addressOf(prefix, next);
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

  return { route, go, leaving, openRecords };
}

/** The parts of a route that say which form may be open; with another year those of a page of one year close. */
const ofForms = ['page', 'open', 'edit', 'entry', 'project', 'asOf'] as const;

function isElsewhere(from: Route, to: Route): boolean {
  return ofForms.some((part) => from[part] !== to[part]) || (from.year !== to.year && from.open === undefined);
}

function addressOf(prefix: string, route: Route): string {
  return `#${prefix}${formatRoute(route).slice(1)}`;
}

/** The page's hash without the prefix; undefined where it is another web part's. */
function ownAddress(prefix: string): string | undefined {
  const { hash } = window.location;
  if (hash === '') return '';
  return hash.startsWith(`#${prefix}/`) ? `#${hash.slice(1 + prefix.length)}` : undefined;
}
