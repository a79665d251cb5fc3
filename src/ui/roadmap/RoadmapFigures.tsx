import * as React from 'react';
import { type Dimension } from '../../domain/figures/aggregate';
import { noneKey } from '../../domain/figures/filter';
import { FigureBy } from '../figure/FigureBy';
import { MatrixFigure } from '../figure/MatrixFigure';
import { onPlainClick } from '../app/linkClick';
import { Disclosure } from '../parts/Disclosure';
import { Decision } from '../record/Decision';
import { useShownProgramme } from '../parts/programmeContext';
import { useSpeech } from '../parts/speech';
import partsStyles from '../parts/parts.module.scss';
import roadmapStyles from './roadmap.module.scss';
import type { RoadmapView } from './view';
import { Anchor } from '../parts/Anchor';
import { projectName } from '../../loc/project';

// Of what a year may have nothing entered: then a line says so instead of a figure with one bar.
const entered = ['benefit', 'need', 'level', 'responsible'] as const satisfies readonly Dimension[];

/** The year in figures: themes, long-term benefit, need, level, responsible, and impact against cost. */
export function YearFigures({ view }: { readonly view: RoadmapView }): JSX.Element | null {
  const { figure, roadmap } = useSpeech().strings;
  const programme = useShownProgramme();
  const { year, onOpen, onOpenMeasure } = view;
  const projects = programme.records.projects.filter(({ value }) => value.year === year);
  if (year === undefined || projects.length === 0) return null;
  const has = (dimension: (typeof entered)[number]): boolean =>
    projects.some(({ value }) => value[dimension] !== undefined);
  const rated = projects.some(({ value }) => value.impact !== undefined && value.costClass !== undefined);
  const shared = { programme, projects, year, onOpen };
  return (
    <section className={roadmapStyles['section']}>
      <h2>{roadmap.figures}</h2>
      <div className={roadmapStyles['figures']}>
        {projects.some(({ value }) => value.theme !== undefined) && <FigureBy {...shared} dimension="theme" />}
        {entered.filter(has).map((dimension) => (
          <FigureBy key={dimension} {...shared} dimension={dimension} />
        ))}
      </div>
      {rated && <MatrixFigure projects={projects} year={year} onOpenMeasure={onOpenMeasure} />}
      {!entered.every(has) && (
        <p className={roadmapStyles['notEntered']}>
          {figure.allMissing}
          {entered
            .filter((dimension) => !has(dimension))
            .map((dimension) => (
              <button
                key={dimension}
                type="button"
                className={partsStyles['linkButton']}
                onClick={() => onOpen({ year, [dimension]: noneKey })}
              >
                {figure.part(figure.missingOf[dimension], projects.length)}
              </button>
            ))}
        </p>
      )}
    </section>
  );
}

/**
 * How the measures fall on the years, what was decided of each, what carries on an earlier one and what was dropped.
 */
export function ProgrammeYears({ view }: { readonly view: RoadmapView }): JSX.Element | null {
  const { roadmap: roadmapStrings } = useSpeech().strings;
  const programme = useShownProgramme();
  const { onOpen } = view;
  const { projects, roadmaps } = programme.records;
  if (projects.length === 0) return null;
  const years = roadmaps.map(({ value }) => value).sort((a, b) => a.year - b.year);
  const count = (year: number, counts: (project: (typeof projects)[number]['value']) => boolean): number =>
    projects.filter(({ value }) => value.year === year && counts(value)).length;
  return (
    <section className={roadmapStyles['section']}>
      <h2>{roadmapStrings.years}</h2>
      <div className={roadmapStyles['figures']}>
        <FigureBy projects={projects} dimension="year" year={undefined} onOpen={onOpen} />
        <ul className={roadmapStyles['yearLines']}>
          {years.map((roadmap) => {
            const dropped = count(roadmap.year, ({ status }) => status === 'dropped');
            return (
              <li key={roadmap.year}>
                <h3>{roadmapStrings.yearLine(roadmap.year)}</h3>
                <p>
                  <Decision roadmap={roadmap} />
                </p>
                <Continuing view={view} year={roadmap.year} />
                <p>
                  {dropped > 0 ? (
                    <button
                      type="button"
                      className={partsStyles['linkButton']}
                      onClick={() => onOpen({ year: roadmap.year, status: 'dropped' })}
                    >
                      {roadmapStrings.dropped(dropped)}
                    </button>
                  ) : (
                    roadmapStrings.dropped(0)
                  )}
                </p>
              </li>
            );
          })}
        </ul>
      </div>
    </section>
  );
}

/** How many of a year's measures carry on an earlier one, and which they are. */
function Continuing({
  view: { onOpenMeasure, addressOf },
  year,
}: {
  readonly view: RoadmapView;
  readonly year: number;
}): JSX.Element {
  const programme = useShownProgramme();
  const speech = useSpeech();
  const { roadmap } = speech.strings;
  const found = programme.records.projects.filter(({ value }) => value.year === year && value.continues !== undefined);
  if (found.length === 0) return <p>{roadmap.continued(0)}</p>;
  return (
    <Disclosure summary={roadmap.continued(found.length)}>
      <ul>
        {found.map(({ id, value }) => {
          const { key } = value;
          const name = projectName(value, speech);
          return (
            <li key={id}>
              <Anchor href={addressOf(key)} lang={name.lang} onClick={onPlainClick(() => onOpenMeasure(key))}>
                {name.text}
              </Anchor>
            </li>
          );
        })}
      </ul>
    </Disclosure>
  );
}
