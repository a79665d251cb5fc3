import * as React from 'react';
import { useSpeech } from '../parts/speech';
import setupStyles from './setup.module.scss';

/** The web part's property names a site that is not in this SharePoint: nothing is read from it. */
export function ForeignSite({
  address,
  onContent,
}: {
  readonly address: string;
  readonly onContent: () => void;
}): JSX.Element {
  const { site } = useSpeech().strings;
  React.useEffect(onContent, [onContent]);
  return (
    <div className={setupStyles['page']} role="alert">
      <h2>{site.foreignTitle}</h2>
      <p>{site.foreignText(address)}</p>
    </div>
  );
}
