import * as React from 'react';
import { useNavigation } from '../app/navigationContext';
import { LostPart } from '../parts/LostPart';
import { useSpeech } from '../parts/speech';
import type { Lost } from '../parts/useCode';
import { Panel } from './RecordPanel';

/** A record's panel that is lost: it closes as one does. */
export function LostPanel({ lost }: { readonly lost: Lost }): JSX.Element {
  const { go } = useNavigation();
  const { app, measure } = useSpeech().strings;
  return (
    <Panel
      title={app.lost[lost.why].title}
      shown={lost.why}
      closeText={measure.back}
      onClose={() => go({ open: undefined, edit: undefined })}
    >
      <LostPart lost={lost} within="frame" />
    </Panel>
  );
}
