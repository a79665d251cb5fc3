import { Link } from '@fluentui/react';
import * as React from 'react';
import { useSpeech } from '../parts/speech';
import setupStyles from './setup.module.scss';

/** Says that the data is another site's, which a reader or a link has chosen, and lets it be chosen anew. */
export function Elsewhere({
  site: address,
  onForget,
}: {
  readonly site: string;
  readonly onForget: () => void;
}): JSX.Element {
  const { site } = useSpeech().strings;
  return (
    <p className={setupStyles['elsewhere']}>
      {site.from(address)} <Link onClick={onForget}>{site.change}</Link>
    </p>
  );
}
