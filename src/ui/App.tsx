import * as React from 'react';
import type { Programme } from '../domain/programme';
import type { Failure, Store } from '../domain/store';
import { Trouble } from './parts/Trouble';
import type { Page } from './route';
import { Shell, type ShellProps } from './Shell';
import { Tracker } from './Tracker';

/** What a host gives the page. */
export interface AppProps extends Omit<ShellProps, 'children'> {
  /** Undefined when the site that was asked for may not be read. */
  readonly store: Store | undefined;
  readonly first: Promise<Programme | Failure> | undefined;
  /** One page without the navigation to the others. */
  readonly onlyPage: Page | undefined;
  /** Called when the first content stands on the page. */
  readonly onContent: () => void;
}

/** The whole page in the reader's language and the host's colours. */
export function App({ store, first, onlyPage, onContent, ...shell }: AppProps): JSX.Element {
  return (
    <Shell {...shell}>
      {store && first
        ? <Tracker store={store} first={first} inTeams={shell.inTeams} onlyPage={onlyPage} onContent={onContent} />
        : <ForeignSite onContent={onContent} />}
    </Shell>
  );
}

/** The web part's property names a site that is not in this SharePoint. */
function ForeignSite({ onContent }: { readonly onContent: () => void }): JSX.Element {
  React.useEffect(onContent, [onContent]);
  return <Trouble failure={{ failed: 'missing' }} onRetry={() => window.location.reload()} />;
}
