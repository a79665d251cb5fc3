import * as React from 'react';
import { changed, formatRoute, parseRoute, type Route, type RouteChange } from './route';

/** Where the reader is, and how to go elsewhere. */
export interface Navigation {
  readonly route: Route;
  /** Goes to a changed route. `replace` leaves no step behind for "back": for text that is being typed. */
  readonly go: (change: RouteChange, how?: 'push' | 'replace') => void;
}

/**
 * The route in the page's hash, kept both ways. Each web part knows its own addresses by their prefix (`#/projects`,
 * `#embed/roadmap`) and leaves those of others on the same page alone.
 */
export function useRoute(prefix: '' | 'embed' = ''): Navigation {
  const [route, setRoute] = React.useState(() => parseRoute(ownAddress(prefix) ?? ''));
  const latest = React.useRef(route);
  const showRoute = React.useCallback((next: Route): void => {
    latest.current = next;
    setRoute(next);
  }, []);

  React.useEffect(() => {
    const follow = (): void => {
      const address = ownAddress(prefix);
      if (address !== undefined) showRoute(parseRoute(address));
    };
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, [prefix, showRoute]);

  const go = React.useCallback(
    (change: RouteChange, how: 'push' | 'replace' = 'push'): void => {
      const next = changed(latest.current, change);
      const address = `#${prefix}${formatRoute(next).slice(1)}`;
      if (how === 'replace') window.history.replaceState(window.history.state, '', address);
      else window.location.hash = address;
      showRoute(next);
    },
    [prefix, showRoute],
  );

  return { route, go };
}

/** The page's hash without the prefix; undefined where it is another web part's. */
function ownAddress(prefix: string): string | undefined {
  const { hash } = window.location;
  if (hash === '') return '';
  return hash.startsWith(`#${prefix}/`) ? `#${hash.slice(1 + prefix.length)}` : undefined;
}
