import * as React from 'react';
import { needsReload, type Failure } from '../../domain/store';
import { failureDetail, idText, listsText } from '../../loc/failure';
import type { Strings } from '../../loc/strings';
import { Button } from './Button';
import { ForeignLists } from './ForeignLists';
import { focusHeading, useNextFocus } from './nextFocus';
import { useSpeech } from './speech';
import { useBackOnline } from './useBackOnline';
import partsStyles from './parts.module.scss';

/**
 * Why the lists could not be read: what happened, what to do, and a code to quote. Back on the network it
 * tries by itself.
 */
export function Trouble({
  failure,
  onRetry,
}: {
  readonly failure: Failure;
  readonly onRetry: () => void;
}): JSX.Element {
  const { strings } = useSpeech();
  const { app } = strings;
  const { failed, lists, foreign, correlation } = failure;
  const { title, text } = troubleOf(failure, strings);
  const detail = failureDetail(failure, strings);
  useBackOnline(failed === 'offline', onRetry);
  return (
    <div className={partsStyles['trouble']} role="alert">
      <h2>{title}</h2>
      <p>{text}</p>
      {lists && failed !== 'forbidden' && <p>{listsText(failure, strings)}</p>}
      {foreign && <ForeignLists lists={foreign} owner={failure.owner === true} />}
      {needsReload(failure) ? (
        <Button look="primary" text={app.reload} onClick={() => window.location.reload()} />
      ) : (
        <Button look="primary" text={app.retry} onClick={onRetry} />
      )}
      {detail && <p className={partsStyles['troubleDetail']}>{detail}</p>}
      {correlation && <p className={partsStyles['troubleDetail']}>{app.correlation(correlation)}</p>}
    </div>
  );
}

/** What happened, and what to do: of the site as a whole, or of lists by their names. */
function troubleOf(
  { failed, lists, owner }: Failure,
  { app, words }: Strings,
): { readonly title: string; readonly text: string } {
  if (failed === 'forbidden' && lists)
    return {
      title: app.unreadLists.forbidden(lists.map((kind) => words.lists[kind]).join(', ')),
      text: owner ? app.unreadLists.ownerAdvice : app.unread.forbidden.text,
    };
  return failed === 'forbidden' || failed === 'missing' ? app.unread[failed] : app.troubles[failed];
}

interface FailedLineProps {
  /** What could not be done. */
  readonly text: string;
  readonly failure: Failure;
  readonly onRetry: () => void;
}

/** The same of a part of a page, in a line with its button. */
export function FailedLine({ text, failure, onRetry }: FailedLineProps): JSX.Element {
  const { strings } = useSpeech();
  const { app } = strings;
  const line = useNextFocus<HTMLDivElement>(focusHeading);
  useBackOnline(failure.failed === 'offline', onRetry);
  return (
    <div ref={line} className={partsStyles['lostPart']}>
      <p role="alert">
        {text} {app.troubles[failure.failed].text} {failureDetail(failure, strings)} {idText(failure, strings)}
      </p>
      {needsReload(failure) ? (
        <Button text={app.reload} onClick={() => window.location.reload()} />
      ) : (
        <Button text={app.retry} onClick={onRetry} />
      )}
    </div>
  );
}
