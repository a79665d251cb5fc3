import * as React from 'react';
import type { Programme } from '../../domain/programme';
import type { Failure } from '../../domain/store';
import type { SiteActs, SiteLookup } from './siteLookup';
import type { AddressPrefix } from './address';
import type { Page } from './route';
import { OtherSiteNotice } from '../setup/OtherSiteNotice';
import { ForeignSite } from '../setup/ForeignSite';
import { NoLists } from '../setup/NoLists';
import { Shell, type ShellProps } from './Shell';
import { Tracker } from './Tracker';

/** What a host gives the page. */
export interface AppProps extends SiteActs, Omit<ShellProps, 'children'> {
  readonly siteLookup: SiteLookup;
  readonly prefix: AddressPrefix;
  /** One page without the navigation to the others. */
  readonly onlyPage: Page | undefined;
}

/** The whole page in the reader's language and the host's colours. */
export function App(props: AppProps): JSX.Element {
  return (
    <Shell {...props}>
      <Content {...props} />
    </Shell>
  );
}

/** The lists, or the question where they are. */
function Content({ siteLookup, prefix, inTeams, onlyPage, onContent, onAnswer, onForget }: AppProps): JSX.Element {
  /** The first load after this site was set up. */
  const [made, setMade] = React.useState<Promise<Programme | Failure>>();
  const pages = { prefix, inTeams, onlyPage, onContent };
  switch (siteLookup.found) {
    case 'lists':
      return (
        <>
          <Tracker key={siteLookup.otherSite} siteStore={siteLookup} {...pages} />
          {siteLookup.otherSite !== undefined && <OtherSiteNotice site={siteLookup.otherSite} onForget={onForget} />}
        </>
      );
    case 'nothing':
      return siteLookup.here && made ? (
        <Tracker siteStore={{ store: siteLookup.here.store, first: made }} {...pages} />
      ) : (
        <NoLists
          siteLookup={siteLookup}
          onAnswer={onAnswer}
          onReady={() => setMade(siteLookup.here?.store.load())}
          onContent={onContent}
        />
      );
    case 'foreign':
      return <ForeignSite address={siteLookup.address} onContent={onContent} />;
  }
}
