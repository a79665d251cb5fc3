import { MessageBar, MessageBarType } from '@fluentui/react';
import { CheckMarkIcon, ErrorBadgeIcon, UnknownIcon } from '@fluentui/react-icons-mdl2';
import * as React from 'react';
import {
  countOf,
  reportText,
  untriedAssumptions,
  type AssumptionResult,
  type SiteTestReport,
} from '../../domain/siteTest';
import type { SiteTestWords } from '../../loc/fi/siteTest';
import type { Strings } from '../../loc/strings';
import { Button } from '../parts/Button';
import { copyText } from '../parts/copy';
import partsStyles from '../parts/parts.module.scss';
import { useSpeech } from '../parts/speech';
import styles from './siteTest.module.scss';

interface SiteTestResultsProps {
  readonly report: SiteTestReport;
  readonly words: SiteTestWords;
}

/** What came of a test, row by row, what people look at themselves, and the report to copy. */
export function SiteTestResults({ report, words }: SiteTestResultsProps): JSX.Element {
  const [held, broken, untried] = (['held', 'broken', 'untried'] as const).map((outcome) => countOf(report, outcome));
  const ended = words.ended(held ?? 0, broken ?? 0, untried ?? 0);
  return (
    <>
      <p role="status" className={styles['ended']}>
        {[report.stopped ? words.stopped : '', ended, report.left ? '' : words.cleared].filter(Boolean).join(' ')}
      </p>
      {report.left && <MessageBar messageBarType={MessageBarType.warning}>{words.left}</MessageBar>}
      <CopyReport report={report} words={words} />
      <h4>{words.table}</h4>
      <ul className={styles['rows']}>
        {report.results.map((result) => (
          <ResultRow key={result.id} result={result} words={words} />
        ))}
      </ul>
      <h4>{words.byHand}</h4>
      <p>{words.byHandAbout}</p>
      <ul className={styles['rows']}>
        {untriedAssumptions.map((id) => {
          const [assumption, look] = words.untried[id];
          return (
            <li key={id} data-assumption={id}>
              <Assumption text={assumption} id={id} />
              <span className={styles['outcome']}>{words.notFromHere}</span>
              <span className={styles['words']}>{look}</span>
            </li>
          );
        })}
      </ul>
    </>
  );
}

const glyphs = { held: CheckMarkIcon, broken: ErrorBadgeIcon, untried: UnknownIcon } as const;

function ResultRow({
  result,
  words,
}: {
  readonly result: AssumptionResult;
  readonly words: SiteTestWords;
}): JSX.Element {
  const { id, outcome, said, unanswered, forbidden, restsOn, expected, found } = result;
  const { strings } = useSpeech();
  const Glyph = glyphs[outcome];
  return (
    <li data-assumption={id} data-outcome={outcome}>
      <Assumption text={words.tried[id]} id={id} />
      <span className={styles['outcome']}>
        <span className={partsStyles['mark']} aria-hidden="true">
          <Glyph />
        </span>
        {forbidden ? words.noRight : words.outcomes[outcome]}
      </span>
      {unanswered && <span className={styles['words']}>{whyUnanswered(unanswered, words, strings)}</span>}
      {restsOn && <span className={styles['words']}>{words.restsOn(words.tried[restsOn])}</span>}
      {said && <span className={styles['words']}>{words.said(said)}</span>}
      {expected !== undefined && <span className={styles['words']}>{words.differs(expected, found ?? '')}</span>}
    </li>
  );
}

/** Why SharePoint said nothing of it, and what to do. */
function whyUnanswered(
  why: NonNullable<AssumptionResult['unanswered']>,
  words: SiteTestWords,
  { app }: Strings,
): string {
  return why === 'offline' ? words.unanswered : `${app.troubles[why].title}. ${app.troubles[why].text}`;
}

/** An assumption in words, with the id that the report and docs/not-verified.md call it by. */
function Assumption({ text, id }: { readonly text: string; readonly id: string }): JSX.Element {
  return (
    <span>
      {text} <code className={styles['id']}>{id}</code>
    </span>
  );
}

function CopyReport({ report, words }: SiteTestResultsProps): JSX.Element {
  const { projects } = useSpeech().strings;
  const [told, setTold] = React.useState('');
  const copy = async (): Promise<void> =>
    setTold((await copyText(reportText(report))) ? words.copied : projects.notCopied);
  return (
    <>
      <p>{words.copyAbout}</p>
      <div className={styles['copy']}>
        <Button text={words.copy} onClick={() => void copy()} />
        <span role="status">{told}</span>
      </div>
    </>
  );
}
