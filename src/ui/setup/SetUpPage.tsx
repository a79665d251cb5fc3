import { PrimaryButton } from '@fluentui/react';
import * as React from 'react';
import type { Failure, Store } from '../../domain/store';
import { failureDetail } from '../../loc/failure';
import { SetUpProgress, useSetUp } from '../app/SetUpProgress';
import { useSpeech } from '../parts/speech';
import setupStyles from './setup.module.scss';

interface SetUpPageProps {
  readonly store: Store;
  readonly failure: Failure;
  readonly onReady: () => void;
  /** What else can be done, shown until the set-up begins. */
  readonly children?: React.ReactNode;
}

/** An empty or half-made site: an owner creates the lists here and sees them come; anybody else reads whom to ask. */
export function SetUpPage({ store, failure, onReady, children }: SetUpPageProps): JSX.Element {
  const { strings } = useSpeech();
  const { app, setUp } = strings;
  const { state, run } = useSetUp(store);
  const repairing = failure.failed === 'incomplete';

  if (!failure.owner) {
    return (
      <div className={setupStyles['page']}>
        <h2>{repairing ? app.troubles.incomplete.title : setUp.askTitle}</h2>
        <p>{setUp.ask(failure.contact ?? '')}</p>
        {failure.names && <p>{app.missingParts(failure.names.join(', '))}</p>}
        {children}
      </div>
    );
  }

  return (
    <div className={setupStyles['page']}>
      <h2>{setUp.heading}</h2>
      <p>{repairing ? setUp.repairIntro : setUp.intro}</p>
      {failure.names && <p>{app.missingParts(failure.names.join(', '))}</p>}
      <SetUpProgress state={state} />
      {state.phase === 'asked' && <PrimaryButton text={repairing ? setUp.repair : setUp.create} onClick={run} />}
      {state.phase === 'asked' && children}
      {state.phase === 'failed' && (
        <div role="alert">
          <p>{`${app.troubles[state.failure.failed].title}. ${setUp.failed}`}</p>
          <p className={setupStyles['detail']}>{failureDetail(state.failure, strings)}</p>
          <PrimaryButton text={setUp.continue} onClick={run} />
        </div>
      )}
      {state.phase === 'ready' && (
        <>
          <p role="status">
            {setUp.done} {setUp.next}
          </p>
          <PrimaryButton text={setUp.open} onClick={onReady} />
        </>
      )}
    </div>
  );
}
