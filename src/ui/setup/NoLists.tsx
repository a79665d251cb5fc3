import * as React from 'react';
import type { SiteActs, SiteLookup } from '../app/siteLookup';
import { SetUpPage } from './SetUpPage';
import { SiteQuestion } from './SiteQuestion';

interface NoListsProps {
  readonly siteLookup: SiteLookup & { readonly found: 'nothing' };
  readonly onAnswer: SiteActs['onAnswer'];
  /** This site has been set up. */
  readonly onReady: () => void;
  readonly onContent: () => void;
}

/** No site with lists is known: this one can be set up, where it may be, or the one that has them named. */
export function NoLists({ siteLookup: { here, tried }, onAnswer, onReady, onContent }: NoListsProps): JSX.Element {
  React.useEffect(onContent, [onContent]);
  const question = <SiteQuestion tried={tried} beside={here !== undefined} onAnswer={onAnswer} />;
  return here ? (
    <SetUpPage {...here} onReady={onReady}>
      {question}
    </SetUpPage>
  ) : (
    question
  );
}
