import * as React from 'react';
import { onPlainClick } from '../app/linkClick';
import { changed, formatRoute, type Route, type RouteChange } from '../app/route';
import type { Navigation } from '../app/useRoute';

interface RouteLinkProps {
  readonly route: Route;
  readonly change: RouteChange;
  readonly go: Navigation['go'];
  readonly label?: string;
  readonly className?: string | undefined;
  readonly children: React.ReactNode;
}

/** A link to a changed route: pressed, it opens here; with Ctrl or the middle button, in a tab of its own. */
export function RouteLink({ route, change, go, label, className, children }: RouteLinkProps): JSX.Element {
  return (
    <a
      href={formatRoute(changed(route, change))}
      aria-label={label}
      className={className}
      onClick={onPlainClick(() => go(change))}
    >
      {children}
    </a>
  );
}
