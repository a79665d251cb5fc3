import { MessageBar, MessageBarType } from '@fluentui/react';
import * as React from 'react';
import { LostPart } from '../../../src/ui/parts/LostPart';
import { Notice } from '../../../src/ui/parts/Notice';
import { useSpeech } from '../../../src/ui/parts/speech';
import { FailedLine, Trouble } from '../../../src/ui/parts/Trouble';
import { Shown } from './Shown';

const nothing = (): void => undefined;

/** What the product says by itself: what happened, what went wrong, what to do. */
export function Messages(): JSX.Element {
  const { app, record } = useSpeech().strings;
  const rest = { actions: [], onClose: nothing, leavesAfter: undefined, onFocusLost: nothing };
  return (
    <>
      <Shown name="Notice" stacked>
        <Notice {...rest} text={app.copyForgotten} each={[]} />
        <Notice {...rest} text={app.byOthers(2)} each={['B2', 'K26']} actions={[{ text: app.undo, act: nothing }]} />
      </Shown>
      <Shown name="MessageBar" stacked>
        <MessageBar>{app.finnishOnly}</MessageBar>
        <MessageBar messageBarType={MessageBarType.warning}>{app.unread.missing.text}</MessageBar>
        <MessageBar messageBarType={MessageBarType.error}>{record.changedMeanwhile}</MessageBar>
      </Shown>
      <Shown name="Trouble" stacked>
        <Trouble failure={{ failed: 'forbidden', correlation: '3f2a' }} onRetry={nothing} />
      </Shown>
      <Shown name="FailedLine, LostPart" stacked>
        <FailedLine text={app.loading} failure={{ failed: 'throttled' }} onRetry={nothing} />
        <LostPart lost={{ why: 'offline', retry: nothing, busy: false }} within="part" />
      </Shown>
    </>
  );
}
