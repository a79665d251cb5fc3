import * as React from 'react';
import { changed, formatRoute, parseRoute, type Route, type RouteChange } from './route';

/** Where the reader is, and how to go elsewhere. */
export interface Navigation {
  readonly route: Route;
  /** Goes to a changed route. `replace` leaves no step behind for "back": for text that is being typed. */
  readonly go: (change: RouteChange, how?: 'push' | 'replace') => void;
}

/** The route in the page's hash, kept both ways. */
export function useRoute(): Navigation {
  const [route, setRoute] = React.useState(() => parseRoute(window.location.hash));

  React.useEffect(() => {
    const follow = (): void => setRoute(parseRoute(window.location.hash));
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);

  const go = React.useCallback((change: RouteChange, how: 'push' | 'replace' = 'push'): void => {
    const next = changed(parseRoute(window.location.hash), change);
    if (how === 'replace') window.history.replaceState(window.history.state, '', formatRoute(next));
    else window.location.hash = formatRoute(next);
    setRoute(next);
  }, []);

  return { route, go };
}
