import * as React from 'react';
import { currentYear, roadmapOf, yearsOf } from '../../domain/aggregate';
import type { Programme, Versioned } from '../../domain/programme';
import type { Project } from '../../domain/project';
import type { Roadmap } from '../../domain/roadmap';
import { FigureBy } from '../figure/FigureBy';
import { opening } from '../opening';
import shared from '../parts/parts.module.scss';
import { useSpeech } from '../parts/speech';
import type { Navigation } from '../useRoute';
import styles from './overview.module.scss';

interface OverviewProps {
  readonly programme: Programme;
  readonly go: Navigation['go'];
}

/** Where the programme stands: how many measures in all, and each year's by status. */
export function Overview({ programme, go }: OverviewProps): JSX.Element {
  const { overview } = useSpeech().strings;
  const years = yearsOf(programme);
  const all = programme.records.projects;
  if (all.length === 0) {
    return (
      <div className={styles['nothing']}>
        <h2>{overview.emptyTitle}</h2>
        <p>{programme.rights.lists.projects.add ? overview.emptyForEditor : overview.emptyForReader}</p>
      </div>
    );
  }
  const current = currentYear(programme);
  const ordered = [...years].sort((a, b) => Number(b === current) - Number(a === current) || b - a);
  return (
    <>
      <h2 className={shared['onlyForReaders']}>{overview.heading}</h2>
      <div className={styles['tiles']}>
        <Tile count={all.length} name={overview.all} detail={overview.allYears(span(years))} />
        {years.map((year) => <YearTile key={year} year={year} programme={programme} go={go} />)}
      </div>
      <div className={styles['years']}>
        {ordered.map((year) => {
          const projects = all.filter(({ value }) => value.year === year);
          return <YearFigure key={year} year={year} projects={projects} roadmap={roadmapOf(programme, year)} programme={programme} go={go} />;
        })}
      </div>
    </>
  );
}

function Tile({ count, name, detail, onOpen }: { readonly count: number; readonly name: string; readonly detail: string; readonly onOpen?: () => void }): JSX.Element {
  const body = (
    <>
      <span className={styles['tileName']}>{name}</span>
      <span className={styles['number']}>{count}</span>
      <span className={styles['detail']}>{detail}</span>
    </>
  );
  return onOpen ? <button type="button" className={styles['tile']} onClick={onOpen}>{body}</button> : <div className={styles['tile']}>{body}</div>;
}

function YearTile({ year, programme, go }: OverviewProps & { readonly year: number }): JSX.Element {
  const { strings: { overview, words }, formats } = useSpeech();
  const roadmap = roadmapOf(programme, year);
  const count = programme.records.projects.filter(({ value }) => value.year === year).length;
  const state = roadmap?.state ? overview.decided(words.roadmapStates[roadmap.state], roadmap.decisionDate ? formats.day(roadmap.decisionDate) : '') : '';
  return <Tile count={count} name={overview.roadmap(year)} detail={state} onOpen={() => go(opening({ year }))} />;
}

interface YearFigureProps extends OverviewProps {
  readonly year: number;
  readonly projects: readonly Versioned<Project>[];
  readonly roadmap: Roadmap | undefined;
}

/** A year's measures by status; a year in which nothing has a status yet, by theme. */
function YearFigure({ year, projects, roadmap, programme, go }: YearFigureProps): JSX.Element | null {
  if (projects.length === 0) return null;
  const started = projects.some(({ value }) => value.status !== undefined);
  return (
    <FigureBy
      programme={programme}
      projects={projects}
      dimension={started ? 'status' : 'theme'}
      year={year}
      kind="ring"
      asOf={roadmap?.asOf ?? ''}
      onOpen={(filter) => go(opening(filter))}
    />
  );
}

function span(years: readonly number[]): string {
  const [first, last] = [years[0], years.at(-1)];
  return first === last ? String(first ?? '') : `${first}–${last}`;
}
