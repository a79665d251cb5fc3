import { MessageBar, MessageBarType, ProgressIndicator } from '@fluentui/react';
import * as React from 'react';
import { kinds } from '../../domain/programme';
import { whyLine } from '../../loc/failure';
import type { Language } from '../../loc/language';
import { settingsWords } from '../../loc/settings';
import type { Strings } from '../../loc/strings';
import { Button } from '../parts/Button';
import { useShownProgramme } from '../parts/programmeContext';
import { useSpeech } from '../parts/speech';
import type { Acts } from '../app/useActs';
import { keylessRows, useSharedKeyRun, type KeyRunEnded } from './useKeyRun';

/**
 * The rows that have no key, made in the lists or pasted, and the button that gives each of them one; and which lists
 * may have more of them, since they could not be read.
 */
export function RowKeys({ acts }: { readonly acts: Acts }): JSX.Element {
  const { state, run, watch } = useSharedKeyRun();
  const programme = useShownProgramme();
  const { language, strings } = useSpeech();
  const words = settingsWords[language];
  React.useEffect(watch, [watch]);
  const outcome = React.useRef<HTMLDivElement>(null);
  // The button that was pressed may be gone: the focus goes to what came of it.
  React.useEffect(() => {
    if (state.phase === 'ended') outcome.current?.focus();
  }, [state.phase]);
  const count = keylessRows(programme);
  const unread = kinds.filter((kind) => programme.unread[kind]).map((kind) => strings.words.lists[kind]);
  if (state.phase === 'running')
    return (
      <ProgressIndicator
        label={words.givingKeys(state.done, state.total)}
        percentComplete={state.total > 0 ? state.done / state.total : 0}
      />
    );
  return (
    <>
      {state.phase === 'ended' && (
        <div ref={outcome} tabIndex={-1}>
          <Outcome state={state} />
        </div>
      )}
      {unread.length > 0 && <p>{words.keysUnread(unread.join(', '))}</p>}
      {count > 0 && (
        <>
          <p>{words.withoutKeys(count)}</p>
          <Button
            text={words.giveKeys}
            onClick={() => run(programme, (ended) => acts.tell(outcomeText(ended, words, strings)))}
          />
        </>
      )}
    </>
  );
}

/** How many rows got a key, and why others did not, in a sentence or two. */
function outcomeText(
  { given, left, failure }: KeyRunEnded,
  words: (typeof settingsWords)[Language],
  strings: Strings,
): string {
  return [words.keysGiven(given), left > 0 ? words.keysLeft(left) : '', failure ? whyLine(failure, strings) : '']
    .filter(Boolean)
    .join(' ');
}

/** How many rows got a key, and why others did not. */
function Outcome({ state }: { readonly state: KeyRunEnded }): JSX.Element {
  const { language, strings } = useSpeech();
  const words = settingsWords[language];
  return (
    <>
      <p role="status">{words.keysGiven(state.given)}</p>
      {state.left > 0 && (
        <MessageBar messageBarType={MessageBarType.error} role="alert">
          {words.keysLeft(state.left)} {state.failure && whyLine(state.failure, strings)}
        </MessageBar>
      )}
    </>
  );
}
