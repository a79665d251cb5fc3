import * as React from 'react';
import { impactByCost, restsOnExamples, scaleSteps } from '../../domain/figures/aggregate';
import type { Key } from '../../domain/key';
import type { Versioned } from '../../domain/programme';
import type { Project } from '../../domain/project';
import { stepName } from '../../loc/setting';
import { Disclosure } from '../parts/Disclosure';
import partsStyles from '../parts/parts.module.scss';
import { useShownProgramme } from '../parts/programmeContext';
import { ScrollRegion } from '../parts/ScrollRegion';
import { useSpeech } from '../parts/speech';
import figureStyles from './figure.module.scss';
import matrixStyles from './matrix.module.scss';
import { projectName } from '../../loc/project';

interface MatrixFigureProps {
  readonly projects: readonly Versioned<Project>[];
  readonly year: number;
  /** Asked instead where the measures are not all of the year. */
  readonly question?: string;
  readonly onOpenMeasure: (key: Key) => void;
}

const high = [4, 5];
const low = [1, 2];

/** Impact against cost as a table whose cells name the measures: what a screen reader and a printer can follow, too. */
export function MatrixFigure({ projects, year, question, onOpenMeasure }: MatrixFigureProps): JSX.Element {
  const { figure } = useSpeech().strings;
  const { at, missing } = impactByCost(projects);
  const best = high.flatMap((impact) => low.flatMap((cost) => at(impact, cost))).length;
  const id = React.useRef(`dk-matrix-${Math.random().toString(36).slice(2)}`).current;
  const asked = question ?? figure.questions.matrix(figure.ofYear(year));
  const marked = marks([...scaleSteps].reverse().flatMap((impact) => scaleSteps.flatMap((cost) => at(impact, cost))));
  const uncoded = [...marked.keys()].filter(({ value }) => !value.code);
  return (
    <figure className={figureStyles['figure']} aria-labelledby={id}>
      <h3 id={id}>{asked}</h3>
      <p className={figureStyles['sentence']}>
        {figure.matrix.sentence(projects.length - missing.length, projects.length, best)}{' '}
        {restsOnExamples(projects, 'impact', 'costClass') && (
          <span className={figureStyles['example']}>{figure.examples}</span>
        )}
      </p>
      <ScrollRegion className={matrixStyles['scroller']} labelledBy={id}>
        <MatrixTable caption={asked} projects={projects} marked={marked} onOpenMeasure={onOpenMeasure} />
      </ScrollRegion>
      {uncoded.length > 0 && (
        <div className={matrixStyles['key']}>
          <Names records={uncoded} marked={marked} onOpen={onOpenMeasure} />
        </div>
      )}
      {missing.length > 0 && (
        <Disclosure className={matrixStyles['missing']} summary={figure.matrix.missing(missing.length)}>
          <Names records={missing} onOpen={onOpenMeasure} />
        </Disclosure>
      )}
    </figure>
  );
}

interface MatrixTableProps extends Pick<MatrixFigureProps, 'projects' | 'onOpenMeasure'> {
  readonly caption: string;
  readonly marked: ReadonlyMap<Versioned<Project>, string>;
}

/** The table itself: a row for each step of impact, the highest first, a column for each cost class. */
function MatrixTable({ caption, projects, marked, onOpenMeasure }: MatrixTableProps): JSX.Element {
  const programme = useShownProgramme();
  const speech = useSpeech();
  const { figure } = speech.strings;
  const { at } = impactByCost(projects);
  const step = (scale: 'impactSteps' | 'costClassSteps', value: number): string =>
    [value, stepName(programme, scale, value, speech)].filter(Boolean).join(' ');
  return (
    <table className={matrixStyles['matrix']}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <td rowSpan={2}>
            <span aria-hidden="true">{figure.matrix.impact}</span>
          </td>
          <th scope="colgroup" colSpan={scaleSteps.length}>
            {figure.matrix.cost}
          </th>
        </tr>
        <tr>
          {scaleSteps.map((cost) => (
            <th key={cost} scope="col">
              {step('costClassSteps', cost)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {[...scaleSteps].reverse().map((impact) => (
          <tr key={impact}>
            <th scope="row">
              <span>{figure.matrix.impact} </span>
              {step('impactSteps', impact)}
            </th>
            {scaleSteps.map((cost) => (
              <td key={cost} data-best={(high.includes(impact) && low.includes(cost)) || undefined}>
                <Names records={at(impact, cost)} marked={marked} onOpen={onOpenMeasure} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What marks a measure where there is no room for its name: its code, else a number of its own in this figure. */
function marks(placed: readonly Versioned<Project>[]): ReadonlyMap<Versioned<Project>, string> {
  let number = 0;
  return new Map(placed.map((record) => [record, record.value.code || `${(number += 1)}.`]));
}

interface NamesProps {
  readonly records: readonly Versioned<Project>[];
  readonly marked?: ReadonlyMap<Versioned<Project>, string>;
  readonly onOpen: (key: Key) => void;
}

/** The measures of one cell, with their marks. */
function Names({ records, marked, onOpen }: NamesProps): JSX.Element {
  const speech = useSpeech();
  const { figure } = speech.strings;
  if (records.length === 0) return <span className={partsStyles['onlyForReaders']}>{figure.matrix.none}</span>;
  return (
    <ul className={matrixStyles['cell']}>
      {records.map((record) => {
        const {
          id,
          value: { key, code },
        } = record;
        const name = projectName(record.value, speech);
        return (
          <li key={id}>
            <button type="button" onClick={() => onOpen(key)}>
              <b data-number={!code || undefined}>{marked?.get(record) ?? code}</b>{' '}
              <span lang={name.lang}>{name.text}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
