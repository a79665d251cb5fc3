import { PrintIcon } from '@fluentui/react-icons-mdl2';
import * as React from 'react';
import { Button } from './Button';
import partsStyles from './parts.module.scss';
import { printOnly } from './print';
import { useSpeech } from './speech';

/** Prints the page that it is on; not on paper itself. */
export function PrintButton(): JSX.Element {
  const { app } = useSpeech().strings;
  return (
    <Button
      className={partsStyles['print'] ?? ''}
      look="subtle"
      text={app.print}
      icon={PrintIcon}
      onClick={({ target }) => target instanceof Element && printOnly(target)}
    />
  );
}
