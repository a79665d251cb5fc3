import * as React from 'react';
import { Button } from '../parts/Button';
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
        <Button text={record.leave} onClick={() => answer(true)} />
        <Button look="primary" text={record.stay} onClick={() => answer(false)} />
      </div>
    </Dialog>
  );
}
