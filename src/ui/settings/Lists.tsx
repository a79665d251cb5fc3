import { MessageBar, MessageBarType } from '@fluentui/react';
import * as React from 'react';
import { kinds } from '../../domain/programme';
import type { Failure } from '../../domain/store';
import { failureDetail, idText, setUpStoppedText } from '../../loc/failure';
import { settingsWords } from '../../loc/settings';
import { Button } from '../parts/Button';
import { ForeignLists, titleOf } from '../parts/ForeignLists';
import { useShownProgramme } from '../parts/programmeContext';
import { LeftAlone } from '../app/LeftAlone';
import { SetUpProgress, useSetUpFocus, type SetUpRun } from '../app/SetUpProgress';
import { useSpeech } from '../parts/speech';
import type { Acts } from '../app/useActs';
import { RowKeys } from './RowKeys';
import settingsStyles from './settings.module.scss';
import { Anchor } from '../parts/Anchor';

/** The eight lists, who may write decisions, and the set-up that completes them; it can be run at any time. */
export function Lists({
  setUp: begun,
  acts,
  mayRun,
}: {
  readonly setUp: SetUpRun;
  readonly acts: Acts;
  readonly mayRun: boolean;
}): JSX.Element {
  const place = React.useRef<HTMLElement>(null);
  const { state, run } = useSetUpFocus(place, begun);
  const programme = useShownProgramme();
  const { language, strings } = useSpeech();
  const {
    app,
    words: { lists },
    setUp,
  } = strings;
  const words = settingsWords[language];
  const { guarded } = programme.rights;
  const inTheWay = state.phase === 'failed' && state.failure.failed === 'foreignLists';
  const buttonText = inTheWay ? app.retry : state.phase === 'failed' ? setUp.continue : words.repair;
  return (
    <section ref={place} aria-labelledby="dk-lists">
      <h3 id="dk-lists" tabIndex={-1} data-progress="">
        {words.lists}
      </h3>
      <p>
        {words.listsAbout} {guarded && words.guarded}
      </p>
      {!guarded && mayRun && <MessageBar messageBarType={MessageBarType.warning}>{words.unguarded}</MessageBar>}
      {state.phase === 'running' ? (
        <SetUpProgress state={state} label={words.repairing} />
      ) : (
        <ul className={settingsStyles['lists']}>
          {kinds.map((kind) => (
            <li key={kind}>
              <Anchor href={programme.links[kind].list}>{lists[kind]}</Anchor>
            </li>
          ))}
        </ul>
      )}
      {state.phase === 'ready' && (
        <>
          <p role="status">{words.repaired}</p>
          <LeftAlone left={state.left} />
        </>
      )}
      {state.phase === 'failed' && <SetUpFailed failure={state.failure} />}
      {mayRun && state.phase !== 'running' && (
        <>
          <p>{words.repairAbout}</p>
          <Button text={buttonText} onClick={() => run()} data-next="" />
        </>
      )}
      <div className={settingsStyles['keys']}>{mayRun && <RowKeys acts={acts} />}</div>
    </section>
  );
}

/** Why a set-up came to no end, and what of it is safe. */
function SetUpFailed({ failure }: { readonly failure: Failure }): JSX.Element {
  const { foreign } = failure;
  const { strings } = useSpeech();
  return (
    <div role="alert">
      <MessageBar messageBarType={MessageBarType.error}>
        {foreign ? `${titleOf(foreign, strings)}.` : setUpStoppedText(failure, strings)}{' '}
        {failureDetail(failure, strings)} {idText(failure, strings)}
      </MessageBar>
      {foreign && <ForeignLists lists={foreign} owner />}
    </div>
  );
}
