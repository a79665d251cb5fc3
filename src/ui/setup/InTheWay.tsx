import * as React from 'react';
import type { ForeignList } from '../../domain/store';
import { Button } from '../parts/Button';
import { ForeignLists, titleOf } from '../parts/ForeignLists';
import { Announcement } from '../parts/Notice';
import { useSpeech } from '../parts/speech';
import setupStyles from './setup.module.scss';

interface InTheWayProps {
  readonly lists: readonly ForeignList[];
  readonly owner: boolean;
  readonly checking: boolean;
  readonly onRetry: () => void;
  readonly children?: React.ReactNode;
}

/** Lists of the site's own stand where ours would: which, that they are untouched, what an owner can do, and again. */
export function InTheWay({ lists, owner, checking, onRetry, children }: InTheWayProps): JSX.Element {
  const { strings } = useSpeech();
  const { app, setUp } = strings;
  const title = titleOf(lists, strings);
  const [asked, setAsked] = React.useState(false);
  const retry = (): void => {
    setAsked(true);
    onRetry();
  };
  return (
    <div className={setupStyles['page']}>
      <div role="alert">
        <h2 tabIndex={-1}>{title}</h2>
        {!owner && <p>{app.troubles.foreignLists.text}</p>}
        <ForeignLists lists={lists} owner={owner} />
      </div>
      <Button look="primary" text={app.retry} onClick={retry} held={checking} />
      <Announcement text={checking ? setUp.foreign.checking : asked ? title : ''} />
      {children}
    </div>
  );
}
