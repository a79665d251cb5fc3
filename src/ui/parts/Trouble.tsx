import { PrimaryButton } from '@fluentui/react';
import * as React from 'react';
import type { Failure } from '../../domain/store';
import { useSpeech } from './speech';
import styles from './parts.module.scss';

/** What went wrong instead of a page: what happened, what is safe, what to do, and a code to quote. */
export function Trouble({ failure, onRetry }: { readonly failure: Failure; readonly onRetry: () => void }): JSX.Element {
  const { app } = useSpeech().strings;
  const { title, text } = app.troubles[failure.failed];
  return (
    <div className={styles['trouble']} role="alert">
      <h2>{title}</h2>
      <p>{text}</p>
      {failure.names && <p>{app.missingParts(failure.names.join(', '))}</p>}
      <PrimaryButton text={app.retry} onClick={onRetry} />
      {(failure.message || failure.correlation) && (
        <p className={styles['detail']}>
          {failure.message && app.serverSaid(failure.message)} {failure.correlation && app.correlation(failure.correlation)}
        </p>
      )}
    </div>
  );
}
