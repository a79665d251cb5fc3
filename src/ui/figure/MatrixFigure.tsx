import * as React from 'react';
import { impactByCost, restsOnExamples, steps } from '../../domain/aggregate';
import type { Key } from '../../domain/key';
import type { Programme, Versioned } from '../../domain/programme';
import type { Project } from '../../domain/project';
import { stepName } from '../../loc/setting';
import shared from '../parts/parts.module.scss';
import { spoken, useSpeech } from '../parts/speech';
import styles from './figure.module.scss';

interface MatrixFigureProps {
  readonly programme: Programme;
  readonly projects: readonly Versioned<Project>[];
  readonly year: number;
  readonly onOpenMeasure: (key: Key) => void;
}

const high = [4, 5];
const low = [1, 2];

/** Impact against cost as a table whose cells name the measures: what a screen reader and a printer can follow, too. */
export function MatrixFigure({ programme, projects, year, onOpenMeasure }: MatrixFigureProps): JSX.Element {
  const { language, strings: { figure } } = useSpeech();
  const { at, missing } = impactByCost(projects);
  const best = high.flatMap((impact) => low.flatMap((cost) => at(impact, cost))).length;
  const id = `dk-matrix-${year}`;
  const step = (scale: 'impactSteps' | 'costClassSteps', value: number): string => [value, stepName(programme, scale, value, language)].filter(Boolean).join(' ');
  return (
    <figure className={styles['figure']} aria-labelledby={id}>
      <h3 id={id}>{figure.questions.matrix(figure.ofYear(year))}</h3>
      <p className={styles['sentence']}>
        {figure.matrix.sentence(projects.length - missing.length, projects.length, best)}{' '}
        {restsOnExamples(projects, 'impact', 'costClass') && <span className={styles['example']}>{figure.examples}</span>}
      </p>
      <div className={styles['scroller']} role="region" aria-label={figure.matrix.region} tabIndex={0}>
        <table className={styles['matrix']}>
          <caption>{figure.questions.matrix(figure.ofYear(year))}</caption>
          <thead>
            <tr><td rowSpan={2} /><th scope="colgroup" colSpan={steps.length}>{figure.matrix.cost}</th></tr>
            <tr>{steps.map((cost) => <th key={cost} scope="col">{step('costClassSteps', cost)}</th>)}</tr>
          </thead>
          <tbody>
            {[...steps].reverse().map((impact) => (
              <tr key={impact}>
                <th scope="row">{figure.matrix.impact} {step('impactSteps', impact)}</th>
                {steps.map((cost) => <td key={cost} data-best={(high.includes(impact) && low.includes(cost)) || undefined}><Names records={at(impact, cost)} onOpen={onOpenMeasure} /></td>)}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {missing.length > 0 && (
        <details className={styles['missing']}>
          <summary>{figure.matrix.missing(missing.length)}</summary>
          <Names records={missing} onOpen={onOpenMeasure} />
        </details>
      )}
    </figure>
  );
}

/** The measures of one cell. Those with a code show it, and their name to those who point at it or have it read. */
function Names({ records, onOpen }: { readonly records: readonly Versioned<Project>[]; readonly onOpen: (key: Key) => void }): JSX.Element {
  const { language, strings: { figure } } = useSpeech();
  if (records.length === 0) return <span className={shared['onlyForReaders']}>{figure.matrix.none}</span>;
  return (
    <ul className={styles['cell']}>
      {records.map(({ id, value: { key, code, title, titleSv } }) => {
        const name = spoken(language, { fi: title, sv: titleSv });
        return (
          <li key={id}>
            <button type="button" onClick={() => onOpen(key)}>{code && <b>{code}</b>} <span lang={name.lang}>{name.text}</span></button>
          </li>
        );
      })}
    </ul>
  );
}
