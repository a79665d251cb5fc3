import { ActionButton } from '@fluentui/react';
import * as React from 'react';
import partsStyles from './parts.module.scss';
import { printOnly } from './print';
import { useSpeech } from './speech';

/** Prints the page that it is on; not on paper itself. */
export function PrintButton(): JSX.Element {
  const { app } = useSpeech().strings;
  return (
    <ActionButton
      className={partsStyles['print']}
      text={app.print}
      iconProps={{ iconName: 'Print' }}
      onClick={({ target }) => target instanceof Element && printOnly(target)}
    />
  );
}
