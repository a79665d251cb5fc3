import * as React from 'react';
import { impactByCost } from '../../domain/figures/aggregate';
import type { Versioned } from '../../domain/programme';
import type { Project } from '../../domain/project';
import { MatrixFigure } from '../figure/MatrixFigure';
import { useNavigation } from '../app/navigationContext';
import { measuresRoute } from '../app/routeChanges';
import { Disclosure } from '../parts/Disclosure';
import { RouteLink } from '../record/RouteLink';
import { useSpeech } from '../parts/speech';
import effectsStyles from './effects.module.scss';
import type { Scope } from './scope';
import { projectName } from '../../loc/project';

interface ImpactProps {
  readonly scope: Scope;
}

const groups = ['done', 'ahead'] as const;

/**
 * Impact against cost class, year by year: what the finished measures were judged to bring (slide 13), and what those
 * ahead are (slide 18).
 */
export function Impact({ scope }: ImpactProps): JSX.Element | null {
  const { go } = useNavigation();
  const speech = useSpeech();
  const { effects, figure } = speech.strings;
  const ofYear = (year: number): string => (year > 0 ? figure.ofYear(year) : figure.ofNoYear);
  const years = [...new Set(scope.projects.map(({ value }) => value.year))].sort((a, b) => a - b);
  const of = (year: number, group: (typeof groups)[number]): readonly Versioned<Project>[] =>
    scope.projects.filter(
      ({ value }) =>
        value.year === year &&
        (group === 'done' ? value.status === 'done' : value.status !== 'done' && value.status !== 'dropped'),
    );
  const found = years
    .flatMap((year) => groups.map((group) => ({ year, group, projects: of(year, group) })))
    .filter(({ projects }) => projects.length > 0);
  const judged = found.filter(({ projects }) => impactByCost(projects).missing.length < projects.length);
  const notJudged = found.filter((each) => !judged.includes(each));
  if (found.length === 0) return null;
  return (
    <section>
      <h3>{effects.impact.heading}</h3>
      <div className={effectsStyles['matrices']}>
        {judged.map(({ year, group, projects }) => (
          <MatrixFigure
            key={`${year} ${group}`}
            projects={projects}
            year={year}
            question={effects.impact.questions[group](ofYear(year))}
            onOpenMeasure={(open) => go(measuresRoute({ year, open }))}
          />
        ))}
      </div>
      {notJudged.map(({ year, group, projects }) => (
        <Disclosure
          key={`${year} ${group}`}
          className={effectsStyles['notJudged']}
          summary={effects.impact.notJudged[group](ofYear(year), projects.length)}
        >
          <ul>
            {projects.map(({ id, value }) => {
              const name = projectName(value, speech);
              return (
                <li key={id} lang={name.lang}>
                  <RouteLink change={measuresRoute({ year, open: value.key })}>{name.text}</RouteLink>
                </li>
              );
            })}
          </ul>
        </Disclosure>
      ))}
    </section>
  );
}
