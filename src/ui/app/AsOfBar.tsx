import * as React from 'react';
import type { FrozenCopy } from '../../domain/meeting/frozenCopy';
import { needsReload, type Failure } from '../../domain/store';
import type { Speech } from '../../loc/speech';
import noticesStyles from './notices.module.scss';
import { Button } from '../parts/Button';
import { useSpeech } from '../parts/speech';
import { useBackOnline } from '../parts/useBackOnline';
import type { AsOfState } from './useAsOf';

/**
 * Says that everything below is a frozen copy, of when and for what, or why it cannot be shown; one press leads back to
 * now.
 */
export function AsOfBar({
  past,
  onBack,
}: {
  readonly past: AsOfState;
  readonly onBack: () => void;
}): JSX.Element | null {
  const speech = useSpeech();
  const { app } = speech.strings;
  if (past.phase === 'none') return null;
  if (past.phase === 'loading') return <p role="status">{app.asOf.loading}</p>;
  const shown = past.phase === 'shown';
  const { title, text } = past.phase === 'shown' ? wordsOf(past.copy, speech) : troubleOf(past.why, speech);
  return (
    <section
      className={noticesStyles['asOf']}
      data-as-of={past.phase}
      role={shown ? undefined : 'alert'}
      aria-label={title}
    >
      <div>
        <p>
          <strong>{title}</strong>
        </p>
        <p>{text}</p>
      </div>
      <span className={noticesStyles['acts']}>
        {past.phase === 'unreadable' && typeof past.why !== 'string' && past.why.failed !== 'missing' && (
          <Again failure={past.why} onRetry={past.retry} />
        )}
        <Button look="primary" text={app.asOf.back} onClick={onBack} />
      </span>
    </section>
  );
}

/** Reads the copy once more, or the page where only that helps. */
function Again({ failure, onRetry }: { readonly failure: Failure; readonly onRetry: () => void }): JSX.Element {
  const { app } = useSpeech().strings;
  useBackOnline(failure.failed === 'offline', onRetry);
  return needsReload(failure) ? (
    <Button text={app.reload} onClick={() => window.location.reload()} />
  ) : (
    <Button text={app.retry} onClick={onRetry} />
  );
}

function wordsOf(
  copy: FrozenCopy,
  { strings: { app, words }, formats }: Speech,
): { readonly title: string; readonly text: string } {
  const purpose = copy.purpose === 'followUp' ? copy.label || app.asOf.followUp : words.roadmapStates[copy.purpose];
  return { title: app.asOf.title(formats.moment(copy.madeAt)), text: app.asOf.about(copy.year, purpose) };
}

function troubleOf(
  why: (AsOfState & { readonly phase: 'unreadable' })['why'],
  { strings: { app } }: Speech,
): { readonly title: string; readonly text: string } {
  if (typeof why === 'string') return app.asOf[why];
  return why.failed === 'missing' || why.failed === 'refused' ? app.asOf.missing : app.troubles[why.failed];
}
