import { PrimaryButton, ProgressIndicator } from '@fluentui/react';
import * as React from 'react';
import { kinds, type Kind } from '../../domain/programme';
import { isFailure, type Failure, type SetUpStep, type Store } from '../../domain/store';
import { Announcement } from '../parts/Notice';
import { useSpeech } from '../parts/speech';
import styles from './setup.module.scss';

interface SetUpPageProps {
  readonly store: Store;
  readonly failure: Failure;
  readonly onReady: () => void;
  /** What else can be done, shown until the set-up begins. */
  readonly children?: React.ReactNode;
}

type State = { readonly phase: 'asked' | 'ready' } | { readonly phase: 'running'; readonly step?: SetUpStep } | { readonly phase: 'failed'; readonly failure: Failure };

/** An empty or half-made site: an owner creates the lists here and sees them come; anybody else reads whom to ask. */
export function SetUpPage({ store, failure, onReady, children }: SetUpPageProps): JSX.Element {
  const { app, setUp } = useSpeech().strings;
  const [state, setState] = React.useState<State>({ phase: 'asked' });
  const repairing = failure.failed === 'incomplete';

  if (!failure.owner) {
    return (
      <div className={styles['page']}>
        <h2>{repairing ? app.troubles.incomplete.title : setUp.askTitle}</h2>
        <p>{setUp.ask(failure.contact ?? '')}</p>
        {failure.names && <p>{app.missingParts(failure.names.join(', '))}</p>}
        {children}
      </div>
    );
  }

  const run = async (): Promise<void> => {
    setState({ phase: 'running' });
    const outcome = await store.setUp((step) => setState({ phase: 'running', step }));
    setState(isFailure(outcome) ? { phase: 'failed', failure: outcome } : { phase: 'ready' });
  };
  return (
    <div className={styles['page']}>
      <h2>{setUp.heading}</h2>
      <p>{repairing ? setUp.repairIntro : setUp.intro}</p>
      {failure.names && <p>{app.missingParts(failure.names.join(', '))}</p>}
      <Progress state={state} />
      {state.phase === 'asked' && <PrimaryButton text={repairing ? setUp.repair : setUp.create} onClick={() => void run()} />}
      {state.phase === 'asked' && children}
      {state.phase === 'failed' && (
        <div role="alert">
          <p>{`${app.troubles[state.failure.failed].title}. ${setUp.failed}`}</p>
          {state.failure.message && <p className={styles['detail']}>{app.serverSaid(state.failure.message)}</p>}
          <PrimaryButton text={setUp.continue} onClick={() => void run()} />
        </div>
      )}
      {state.phase === 'ready' && (
        <>
          <p role="status">{setUp.done} {setUp.next}</p>
          <PrimaryButton text={setUp.open} onClick={onReady} />
        </>
      )}
    </div>
  );
}

/** The eight lists by name, and how far each has come. */
function Progress({ state }: { readonly state: State }): JSX.Element {
  const { words, setUp } = useSpeech().strings;
  const step = state.phase === 'running' ? state.step : undefined;
  const partOf = (kind: Kind): string => {
    if (state.phase === 'ready') return setUp.part.ready;
    if (!step) return '';
    const [at, here] = [kinds.indexOf(step.kind), kinds.indexOf(kind)];
    return here < at ? setUp.part.ready : here > at ? setUp.waiting : setUp.part[step.part];
  };
  return (
    <>
      {state.phase === 'running' && <ProgressIndicator label={setUp.creating} percentComplete={step ? step.done / step.total : 0} />}
      <Announcement text={step ? setUp.step(words.lists[step.kind], setUp.part[step.part]) : ''} />
      <ol className={styles['lists']}>
        {kinds.map((kind) => (
          <li key={kind}>
            <span>{words.lists[kind]}</span>
            <span className={styles['detail']}>{partOf(kind)}</span>
          </li>
        ))}
      </ol>
    </>
  );
}
