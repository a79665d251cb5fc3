import * as React from 'react';
import { lossText } from '../../loc/failure';
import { Button } from './Button';
import { keepsDrafts } from './keeping';
import { focusHeading, useNextFocus } from './nextFocus';
import partsStyles from './parts.module.scss';
import { useSpeech } from './speech';
import type { Lost } from './useCode';

interface LostPartProps {
  readonly lost: Lost;
  /** A page's place, that of a smaller part, or a frame that says by itself what happened. */
  readonly within?: 'page' | 'part' | 'frame';
}

/**
 * What stands in the place of a part that cannot be shown: what happened, what is safe, what to do. All around it
 * stays. Its button stays while it tries again, so that the focus does.
 */
export function LostPart({ lost: { why, message, retry, busy }, within = 'page' }: LostPartProps): JSX.Element {
  const { strings } = useSpeech();
  const { app } = strings;
  const element = useNextFocus<HTMLDivElement>(focusHeading);
  const { title } = app.lost[why];
  const text = lossText(why, strings, keepsDrafts());
  const reload = (): void => window.location.reload();
  return (
    <div ref={element} className={partsStyles[within === 'page' ? 'trouble' : 'lostPart']} data-lost={why}>
      <div role="alert">
        {within === 'page' && <h2>{title}</h2>}
        <p>
          {within === 'part' && <strong>{title}. </strong>}
          {text}
        </p>
        {message && <p className={partsStyles['troubleDetail']}>{app.errorMessage(message)}</p>}
      </div>
      <div className={partsStyles['lostActs']}>
        {why === 'outdated' ? (
          <Button look="primary" text={app.reload} onClick={reload} />
        ) : (
          <Button look="primary" text={busy ? app.loading : app.retry} held={busy} onClick={retry} />
        )}
        {why === 'broken' && <Button text={app.reload} onClick={reload} />}
      </div>
    </div>
  );
}
