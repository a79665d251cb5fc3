import { DefaultButton, IconButton } from '@fluentui/react';
import * as React from 'react';
import { useSpeech } from './speech';
import partsStyles from './parts.module.scss';

/** Something that can be done about a notice. */
export interface NoticeAction {
  readonly text: string;
  readonly act: () => void;
}

/** What has just happened, until somebody closes it or something else happens; read aloud by the page's live region. */
export function Notice({
  text,
  actions,
  onClose,
}: {
  readonly text: string;
  readonly actions: readonly NoticeAction[];
  readonly onClose: () => void;
}): JSX.Element {
  const { app } = useSpeech().strings;
  return (
    <div className={partsStyles['notice']}>
      <p>{text}</p>
      <span className={partsStyles['noticeActions']}>
        {actions.map((action) => (
          <DefaultButton key={action.text} text={action.text} onClick={action.act} />
        ))}
        <IconButton iconProps={{ iconName: 'Cancel' }} ariaLabel={app.close} title={app.close} onClick={onClose} />
      </span>
    </div>
  );
}

/** A region whose words screen readers speak as they change. */
export function Announcement({ text }: { readonly text: string }): JSX.Element {
  return (
    <div className={partsStyles['onlyForReaders']} role="status" aria-live="polite">
      {text}
    </div>
  );
}
