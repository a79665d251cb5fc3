import { DefaultButton, PrimaryButton } from '@fluentui/react';
import * as React from 'react';
import { Dialog } from '../parts/Dialog';
import partsStyles from '../parts/parts.module.scss';
import { useSpeech } from '../parts/speech';
import { useNavigation } from './navigationContext';

/** Asks whoever is about to leave text that the browser does not keep. */
export function LeaveQuestion(): JSX.Element | null {
  const { asking, answer } = useNavigation().leaving;
  const { record } = useSpeech().strings;
  if (!asking) return null;
  return (
    <Dialog title={record.leaveTitle} onClose={() => answer(false)}>
      <p>{record.leaveQuestion}</p>
      <div className={partsStyles['buttons']}>
        <DefaultButton text={record.leave} onClick={() => answer(true)} />
        <PrimaryButton text={record.stay} onClick={() => answer(false)} />
      </div>
    </Dialog>
  );
}
