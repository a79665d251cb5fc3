import { DefaultButton, MessageBar, MessageBarType } from '@fluentui/react';
import * as React from 'react';
import { kinds } from '../../domain/programme';
import { settingsWords } from '../../loc/settings';
import { useShownProgramme } from '../parts/programmeContext';
import { SetUpProgress, type SetUpRun } from '../app/SetUpProgress';
import { useSpeech } from '../parts/speech';
import type { Acts } from '../app/useActs';
import { RowKeys } from './RowKeys';
import settingsStyles from './settings.module.scss';

/** The eight lists, who may write decisions, and the set-up that completes them; it can be run at any time. */
export function Lists({
  setUp: { state, run },
  acts,
  mayRun,
}: {
  readonly setUp: SetUpRun;
  readonly acts: Acts;
  readonly mayRun: boolean;
}): JSX.Element {
  const programme = useShownProgramme();
  const {
    language,
    strings: {
      app,
      words: { lists },
      setUp,
    },
  } = useSpeech();
  const words = settingsWords[language];
  const { guarded } = programme.rights;
  return (
    <section aria-labelledby="dk-lists">
      <h3 id="dk-lists">{words.lists}</h3>
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
              <a href={programme.links[kind].list}>{lists[kind]}</a>
            </li>
          ))}
        </ul>
      )}
      {state.phase === 'ready' && <p role="status">{words.repaired}</p>}
      {state.phase === 'failed' && (
        <MessageBar messageBarType={MessageBarType.error} role="alert">
          {app.troubles[state.failure.failed].title}. {setUp.failed}{' '}
          {state.failure.message && app.serverSaid(state.failure.message)}
        </MessageBar>
      )}
      {mayRun && state.phase !== 'running' && (
        <>
          <p>{words.repairAbout}</p>
          <DefaultButton text={state.phase === 'failed' ? setUp.continue : words.repair} onClick={run} />
        </>
      )}
      {mayRun && <RowKeys acts={acts} />}
    </section>
  );
}
