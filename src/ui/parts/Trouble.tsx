import { PrimaryButton } from '@fluentui/react';
import * as React from 'react';
import type { Failure } from '../../domain/store';
import { ForeignLists } from './ForeignLists';
import { useSpeech } from './speech';
import partsStyles from './parts.module.scss';

/**
 * Why the lists could not be read: what happened, what is safe, what to do, and a code to quote. Back on the network it
 * tries by itself.
 */
export function Trouble({
  failure,
  onRetry,
}: {
  readonly failure: Failure;
  readonly onRetry: () => void;
}): JSX.Element {
  const { app } = useSpeech().strings;
  const { failed, names, foreign, message, correlation } = failure;
  const { title, text } = failed === 'forbidden' || failed === 'missing' ? app.unread[failed] : app.troubles[failed];
  // What SharePoint says of these only repeats it, or is no sentence.
  const tellsMore = failed !== 'signedOut' && failed !== 'throttled';
  React.useEffect(() => {
    if (failed !== 'offline') return undefined;
    window.addEventListener('online', onRetry);
    return () => window.removeEventListener('online', onRetry);
  }, [failed, onRetry]);
  return (
    <div className={partsStyles['trouble']} role="alert">
      <h2>{title}</h2>
      <p>{text}</p>
      {names && <p>{app.missingParts(names.join(', '))}</p>}
      {foreign && <ForeignLists lists={foreign} owner={failure.owner === true} />}
      {failed === 'signedOut' ? (
        <PrimaryButton text={app.reload} onClick={() => window.location.reload()} />
      ) : (
        <PrimaryButton text={app.retry} onClick={onRetry} />
      )}
      {tellsMore && message && <p className={partsStyles['troubleDetail']}>{app.serverSaid(message)}</p>}
      {correlation && <p className={partsStyles['troubleDetail']}>{app.correlation(correlation)}</p>}
    </div>
  );
}
