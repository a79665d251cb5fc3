import * as React from 'react';
import { onPlainClick } from '../app/linkClick';
import { useNavigation } from '../app/navigationContext';
import { changed, type RouteChange } from '../app/route';
import { Anchor } from '../parts/Anchor';

interface RouteLinkProps {
  readonly change: RouteChange;
  readonly label?: string | undefined;
  readonly className?: string | undefined;
  /** Told before the page goes there. */
  readonly onFollow?: () => void;
  readonly children: React.ReactNode;
}

/**
 * A link to a change of the page's route: pressed, it opens here; with Ctrl or the middle button, in a tab of its own.
 */
export function RouteLink({ change, label, className, onFollow, children }: RouteLinkProps): JSX.Element {
  const { route, addressOf, go, leaving } = useNavigation();
  return (
    <Anchor
      href={addressOf(changed(route, change))}
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
