import * as React from 'react';
import partsStyles from '../parts/parts.module.scss';
import { useSpeech } from '../parts/speech';
import setupStyles from './setup.module.scss';

/** Says that the data is another site's, which the reader or a link has chosen, and lets the reader choose again. */
export function OtherSiteNotice({
  site: address,
  onForget,
}: {
  readonly site: string;
  readonly onForget: () => void;
}): JSX.Element {
  const { site } = useSpeech().strings;
  return (
    <p className={setupStyles['otherSite']}>
      {site.from(address)}{' '}
      <button type="button" className={partsStyles['linkButton']} onClick={onForget}>
        {site.change}
      </button>
    </p>
  );
}
