import * as React from 'react';
import { currentYear, yearsOf } from '../../domain/figures/years';
import { roadmapOf, type Programme } from '../../domain/programme';
import { FigureBy } from '../figure/FigureBy';
import { opening } from '../app/opening';
import { Decision } from '../parts/Decision';
import { later } from '../parts/later';
import partsStyles from '../parts/parts.module.scss';
import { PrintButton } from '../parts/PrintButton';
import { useSpeech } from '../parts/speech';
import type { Navigation } from '../app/useRoute';
import overviewStyles from './overview.module.scss';
import { Recent } from './Recent';
import { WaitingList } from './WaitingList';

const MetricsTile = later(
  async () => (await import(/* webpackChunkName: 'metrics-tile' */ './MetricsTile')).MetricsTile,
);
const CostTile = later(async () => (await import(/* webpackChunkName: 'cost-tile' */ './CostTile')).CostTile);

interface OverviewProps {
  readonly programme: Programme;
  readonly go: Navigation['go'];
}

// So many years stand side by side: the one that is being worked on and the one before or after it.
const yearsShown = 2;

/** The director's minute: the roadmaps of two years, what changed last, and what waits for whom. */
export function Overview({ programme, go }: OverviewProps): JSX.Element {
  const { overview, metrics, effects } = useSpeech().strings;
  const years = yearsOf(programme);
  const all = programme.records.projects;
  if (all.length === 0) {
    return (
      <div className={overviewStyles['nothing']}>
        <h2>{overview.emptyTitle}</h2>
        <p>{programme.rights.lists.projects.add ? overview.emptyForEditor : overview.emptyForReader}</p>
      </div>
    );
  }
  const current = currentYear(programme);
  const ordered = years.slice(-yearsShown).sort((a, b) => Number(b === current) - Number(a === current) || b - a);
  return (
    <>
      <h2 className={partsStyles['onlyForReaders']}>{overview.heading}</h2>
      <div className={overviewStyles['sum']}>
        <p>
          <button type="button" className={overviewStyles['link']} onClick={() => go(opening({}))}>
            {overview.all(all.length, span(years))}
          </button>
        </p>
        <PrintButton />
      </div>
      <div className={overviewStyles['tiles']}>
        {ordered.map((year) => (
          <YearTile key={year} year={year} programme={programme} go={go} />
        ))}
        {programme.records.metricValues.length > 0 && (
          <section className={overviewStyles['tile']} data-tile="metrics">
            <h3>{metrics.heading}</h3>
            <MetricsTile programme={programme} go={go} />
          </section>
        )}
        <section className={overviewStyles['tile']} data-tile="costs">
          <h3>{effects.tile.heading}</h3>
          <CostTile programme={programme} go={go} />
        </section>
        <Recent programme={programme} go={go} />
        <WaitingList programme={programme} go={go} />
      </div>
    </>
  );
}

/**
 * One year: what was decided of its roadmap, and where its measures stand; while nothing has a status yet, how they
 * fall into themes.
 */
function YearTile({ year, programme, go }: OverviewProps & { readonly year: number }): JSX.Element {
  const { overview } = useSpeech().strings;
  const roadmap = roadmapOf(programme, year);
  const projects = programme.records.projects.filter(({ value }) => value.year === year);
  const started = projects.some(({ value }) => value.status !== undefined);
  return (
    <section className={overviewStyles['tile']} data-tile="year">
      <p className={overviewStyles['kicker']}>
        <button type="button" className={overviewStyles['link']} onClick={() => go({ page: 'roadmap', year })}>
          {overview.roadmap(year)}
        </button>
        {roadmap?.state && (
          <span>
            <Decision roadmap={roadmap} />
          </span>
        )}
      </p>
      {projects.length > 0 && (
        <FigureBy
          programme={programme}
          projects={projects}
          dimension={started ? 'status' : 'theme'}
          year={year}
          kind="ring"
          asOf={roadmap?.asOf ?? ''}
          onOpen={(filter) => go(opening(filter))}
        />
      )}
    </section>
  );
}

function span(years: readonly number[]): string {
  const [first, last] = [years[0], years.at(-1)];
  return first === last ? String(first ?? '') : `${first}–\u2060${last}`; // no line ends between the two
}
