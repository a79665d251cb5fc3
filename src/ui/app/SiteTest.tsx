import { MessageBar, MessageBarType, ProgressIndicator } from '@fluentui/react';
import * as React from 'react';
import { triedAssumptions } from '../../domain/siteTest';
import type { Failure, Store } from '../../domain/store';
import { failureDetail } from '../../loc/failure';
import type { SiteTestWords } from '../../loc/fi/siteTest';
import { siteTestWords } from '../../loc/siteTest';
import { Button } from '../parts/Button';
import { Dialog } from '../parts/Dialog';
import { Announcement } from '../parts/Notice';
import partsStyles from '../parts/parts.module.scss';
import { useSpeech } from '../parts/speech';
import { SiteTestResults } from './SiteTestResults';
import styles from './siteTest.module.scss';
import { useSiteTest, type SiteTestRun, type SiteTestState } from './useSiteTest';

/** The test of the site: what it does, asked first; how far it has come; what came of it, with a report to copy. */
export function SiteTest({
  store,
  tell,
}: {
  readonly store: Store;
  /** Says something on the page that the reader goes to. */
  readonly tell?: (text: string) => void;
}): JSX.Element {
  const { language } = useSpeech();
  const words = siteTestWords[language];
  const run = useSiteTest(store, () => tell?.(words.stoppedByLeaving));
  const place = React.useRef<HTMLElement>(null);
  useHeadingFocus(place, run.state.phase);
  const { state, traces } = run;
  const idle = state.phase === 'idle' || state.phase === 'asked';
  return (
    <section ref={place} aria-labelledby="dk-site-test" className={styles['siteTest']}>
      <h3 id="dk-site-test" tabIndex={-1}>
        {words.heading}
      </h3>
      <p>{words.about}</p>
      {idle && traces && traces.recycled > 0 && <p role="status">{words.recycled}</p>}
      {idle && traces?.inUse && <MessageBar>{words.inUse}</MessageBar>}
      {state.phase === 'running' && <Running state={state} words={words} onStop={run.stop} />}
      {state.phase === 'failed' && <NotRun failure={state.failure} words={words} />}
      {state.phase === 'ended' && <SiteTestResults report={state.report} words={words} />}
      {state.phase !== 'running' && (
        <Button className={styles['start']} text={idle ? words.start : words.again} onClick={run.ask} />
      )}
      {state.phase === 'asked' && <Question run={run} words={words} />}
    </section>
  );
}

/** A pressed button that has gone leaves the focus at the heading of what came of it. */
function useHeadingFocus(place: React.RefObject<HTMLElement>, phase: SiteTestState['phase']): void {
  const before = React.useRef(phase);
  React.useEffect(() => {
    const moved = before.current !== phase && (phase === 'running' || before.current === 'running');
    before.current = phase;
    if (!moved) return;
    const { activeElement: focused } = document;
    if (focused === document.body || (focused && place.current?.contains(focused)))
      place.current?.querySelector<HTMLElement>('h3')?.focus();
  }, [phase, place]);
}

interface PartProps {
  readonly words: SiteTestWords;
}

function Question({ run, words }: PartProps & { readonly run: SiteTestRun }): JSX.Element {
  return (
    <Dialog title={words.question} onClose={run.cancel}>
      <p>{words.will}</p>
      <div className={partsStyles['buttons']}>
        <Button text={words.cancel} onClick={run.cancel} />
        <Button look="primary" text={words.begin} onClick={run.begin} />
      </div>
    </Dialog>
  );
}

interface RunningProps extends PartProps {
  readonly state: SiteTestState & { readonly phase: 'running' };
  readonly onStop: () => void;
}

function Running({ state: { step, stopping }, words, onStop }: RunningProps): JSX.Element {
  const [done, total] = [step?.results.length ?? 0, triedAssumptions.length];
  const label = stopping ? words.stopping : words.running(done, total);
  return (
    <>
      <ProgressIndicator
        label={label}
        description={step && !stopping ? words.tried[step.id] : ''}
        percentComplete={done / total}
      />
      <Announcement text={stopping || done % 5 === 0 ? label : ''} />
      <Button className={styles['start']} text={words.stop} held={stopping} onClick={onStop} />
    </>
  );
}

/** Why no test was made. */
function NotRun({ failure, words }: PartProps & { readonly failure: Failure }): JSX.Element {
  const { strings } = useSpeech();
  const [list] = failure.foreign ?? [];
  const text = list
    ? words.foreign(list.title, list.address)
    : failure.failed === 'contested'
      ? words.inUse
      : `${strings.app.troubles[failure.failed].title}. ${words.failed} ${failureDetail(failure, strings)}`;
  return (
    <div role="alert">
      <MessageBar messageBarType={MessageBarType.error}>{text}</MessageBar>
    </div>
  );
}
