import * as React from 'react';
import { onPlainClick } from '../app/linkClick';
import { useNavigation } from '../app/navigationContext';
import { changed, formatRoute, type RouteChange } from '../app/route';
import { Anchor } from '../parts/Anchor';

interface RouteLinkProps {
  readonly change: RouteChange;
  readonly label?: string;
  readonly className?: string | undefined;
  /** Told before the page goes there. */
  readonly onFollow?: () => void;
  readonly children: React.ReactNode;
}

/**
 * A link to a change of the page's route: pressed, it opens here; with Ctrl or the middle button, in a tab of its own.
 * Not for the web part that shows the roadmap alone, whose addresses have a prefix.
 */
export function RouteLink({ change, label, className, onFollow, children }: RouteLinkProps): JSX.Element {
  const { route, go, leaving } = useNavigation();
  return (
    <Anchor
      href={formatRoute(changed(route, change))}
      aria-label={label}
      className={className}
      onClick={onPlainClick(() => {
        leaving.leave(() => {
          onFollow?.();
          go(change);
        });
      })}
    >
      {children}
    </Anchor>
  );
}
