import * as React from 'react';
import { isFailure, type Failure, type Store } from '../../domain/store';
import { failureDetail, idText, listsText, setUpStoppedText } from '../../loc/failure';
import { SiteTest } from '../app/laterSiteTest';
import { LeftAlone } from '../app/LeftAlone';
import { SetUpProgress, useSetUp, useSetUpFocus, type SetUpRun } from '../app/SetUpProgress';
import { Button } from '../parts/Button';
import { returnFocus } from '../parts/returnFocus';
import { useSpeech } from '../parts/speech';
import { Trouble } from '../parts/Trouble';
import { dropAnswers } from './firstAnswers';
import { InTheWay } from './InTheWay';
import { FirstQuestions } from './laterFirstQuestions';
import setupStyles from './setup.module.scss';

interface SetUpPageProps {
  readonly store: Store;
  readonly failure: Failure;
  readonly onReady: () => void;
  /** What else can be done, shown until the set-up begins. */
  readonly children?: React.ReactNode;
}

/** Failures of a load that tell of a site to be set up: without lists, with some of them, or with lists in the way. */
export function isForSetUp({ failed }: Failure): boolean {
  return failed === 'notProvisioned' || failed === 'incomplete' || failed === 'foreignLists';
}

/**
 * An empty or half-made site, or one with other lists where ours would stand: an owner creates the lists here and sees
 * them come; anybody else reads whom to ask.
 */
export function SetUpPage({ store, failure: found, onReady, children }: SetUpPageProps): JSX.Element {
  const { failure, checking, check } = useCheck(store, found, onReady);
  const begun = useSetUp(store);
  const { state } = begun;
  const met = state.phase === 'failed' && state.failure.foreign ? state.failure : undefined;
  const foreign = met?.foreign ?? failure.foreign;
  const place = useFocusOn(foreign === undefined);
  const setUp = useSetUpFocus(place, begun);
  const owner = failure.owner === true;
  return (
    <div ref={place}>
      {foreign ? (
        <InTheWay lists={foreign} owner={owner} checking={checking} onRetry={met ? () => setUp.run() : check}>
          {children}
        </InTheWay>
      ) : !isForSetUp(failure) ? (
        <Trouble failure={failure} onRetry={check} />
      ) : owner ? (
        <Creating store={store} failure={failure} setUp={setUp} onReady={onReady}>
          {children}
        </Creating>
      ) : (
        <Asking failure={failure}>{children}</Asking>
      )}
    </div>
  );
}

/** Where lists come into the way or go out of it, the pressed button is gone: the focus goes to the heading. */
function useFocusOn(free: boolean): React.RefObject<HTMLDivElement> {
  const place = React.useRef<HTMLDivElement>(null);
  const was = React.useRef(free);
  React.useEffect(() => {
    if (was.current !== free) returnFocus(place, 'h2');
    was.current = free;
  }, [free]);
  return place;
}

/** Why the lists cannot be shown, looked at again when that is asked for. */
function useCheck(
  store: Store,
  found: Failure,
  onReady: () => void,
): { readonly failure: Failure; readonly checking: boolean; readonly check: () => void } {
  const [failure, setFailure] = React.useState(found);
  const [checking, setChecking] = React.useState(false);
  const check = async (): Promise<void> => {
    setChecking(true);
    const outcome = await store.load();
    setChecking(false);
    if (isFailure(outcome)) setFailure(outcome);
    else onReady();
  };
  return { failure, checking, check: () => void check() };
}

function Asking({ failure, children }: Pick<SetUpPageProps, 'failure' | 'children'>): JSX.Element {
  const { strings } = useSpeech();
  const { app, setUp } = strings;
  const repairing = failure.failed === 'incomplete';
  return (
    <div className={setupStyles['page']}>
      <h2 tabIndex={-1}>{repairing ? app.troubles.incomplete.title : setUp.askTitle}</h2>
      <p>{(repairing ? setUp.askRepair : setUp.ask)(failure.contact ?? '')}</p>
      {failure.lists && <p>{listsText(failure, strings)}</p>}
      {children}
    </div>
  );
}

interface CreatingProps extends Pick<SetUpPageProps, 'store' | 'failure' | 'onReady' | 'children'> {
  readonly setUp: SetUpRun;
}

function Creating({ store, failure, setUp: { state, run }, onReady, children }: CreatingProps): JSX.Element {
  const { strings } = useSpeech();
  const { setUp } = strings;
  const detail =
    state.phase === 'failed' ? `${failureDetail(state.failure, strings)} ${idText(state.failure, strings)}`.trim() : '';
  const repairing = failure.failed === 'incomplete';
  React.useEffect(() => {
    if (state.phase === 'ready') dropAnswers();
  }, [state.phase]);
  return (
    <div className={setupStyles['page']}>
      <h2 tabIndex={-1} data-progress="">
        {setUp.heading}
      </h2>
      {state.phase !== 'ready' && <p>{repairing ? setUp.repairIntro : setUp.intro}</p>}
      {state.phase === 'asked' && failure.lists && <p>{listsText(failure, strings)}</p>}
      <SetUpProgress state={state} />
      {state.phase === 'asked' && <Begin failure={failure} onRun={run} />}
      {state.phase === 'asked' && children}
      {state.phase === 'failed' && (
        <div role="alert">
          <p>{setUpStoppedText(state.failure, strings)}</p>
          {detail && <p className={setupStyles['detail']}>{detail}</p>}
          <Button look="primary" text={setUp.continue} onClick={() => run()} data-next="" />
        </div>
      )}
      {state.phase === 'ready' && (
        <>
          <p role="status">
            {setUp.done} {setUp.next}
          </p>
          <LeftAlone left={state.left} />
          <Button look="primary" text={setUp.open} onClick={onReady} data-next="" />
        </>
      )}
      {(state.phase === 'ready' || state.phase === 'failed') && <SiteTest store={store} />}
    </div>
  );
}

interface BeginProps {
  readonly failure: Failure;
  readonly onRun: SetUpRun['run'];
}

/** The button that begins; where no set-up has come to its end yet, with what there is to say of the city. */
function Begin({ failure: { failed, lists }, onRun }: BeginProps): JSX.Element {
  const { setUp } = useSpeech().strings;
  const create = failed === 'incomplete' ? setUp.repair : setUp.create;
  // The list of settings is made last, and says that a set-up has come to its end.
  const isNew = failed === 'notProvisioned' || lists?.includes('settings') === true;
  if (isNew) return <FirstQuestions create={create} onCreate={onRun} />;
  return <Button look="primary" text={create} onClick={() => onRun()} />;
}
