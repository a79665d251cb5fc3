import * as React from 'react';
import { Dialog } from '../parts/Dialog';
import { useSpeech } from '../parts/speech';
import recordStyles from '../record/record.module.scss';

/** The keys of the page. */
export function Shortcuts({ onClose }: { readonly onClose: () => void }): JSX.Element {
  const { shortcuts } = useSpeech().strings.projects;
  return (
    <Dialog title={shortcuts.title} onClose={onClose}>
      <dl className={recordStyles['facts']}>
        {shortcuts.list.map(([key, does]) => (
          <React.Fragment key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </React.Fragment>
        ))}
      </dl>
    </Dialog>
  );
}
