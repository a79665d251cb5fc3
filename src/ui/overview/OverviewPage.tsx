import * as React from 'react';
import { currentYear, withoutYear, yearsOf } from '../../domain/figures/years';
import { isUnread, roadmapOf } from '../../domain/programme';
import { whyEmpty } from '../../loc/emptyList';
import { FigureBy } from '../figure/FigureBy';
import { useNavigation } from '../app/navigationContext';
import { measuresRoute } from '../app/routeChanges';
import { Decision } from '../record/Decision';
import { later, LostTile } from '../parts/later';
import { PrintButton } from '../parts/PrintButton';
import { useShownProgramme } from '../parts/programmeContext';
import { useSpeech } from '../parts/speech';
import { RouteLink } from '../record/RouteLink';
import { FirstSteps } from '../app/laterFirstSteps';
import overviewStyles from './overview.module.scss';
import { Recent, type RecentProps } from './Recent';
import { WaitingTile } from './WaitingTile';

const MetricsTile = later(
  async () => (await import(/* webpackChunkName: 'metrics-tile' */ './MetricsTile')).MetricsTile,
  LostTile,
);
const CostTile = later(async () => (await import(/* webpackChunkName: 'cost-tile' */ './CostTile')).CostTile, LostTile);

// How many years are shown side by side: the one that is being worked on and the one before or after it.
const yearsShown = 2;

/**
 * The first page, which a director reads in a minute: the roadmaps of two years, what changed last, and whose update is
 * awaited.
 */
export function Overview(recent: RecentProps): JSX.Element {
  const programme = useShownProgramme();
  const { strings } = useSpeech();
  const { overview, metrics, effects } = strings;
  const years = yearsOf(programme);
  const all = programme.records.projects;
  const hidden = whyEmpty(programme, 'projects', strings);
  if (all.length === 0 && hidden) return <h2>{hidden}</h2>;
  if (all.length === 0) return <FirstSteps />;
  const unreadMetrics = (['metrics', 'metricValues'] as const).find((kind) => isUnread(programme, kind));
  const undated = withoutYear(programme);
  const current = currentYear(programme);
  const ordered = years.slice(-yearsShown).sort((a, b) => Number(b === current) - Number(a === current) || b - a);
  return (
    <>
      <div className={overviewStyles['sum']}>
        <h2>{overview.all(all.length - undated, span(years), years.length > 1)}</h2>
        {undated > 0 && <p>{overview.withoutYear(undated)}</p>}
        <span data-off-paper="">
          <RouteLink change={measuresRoute({})} className={overviewStyles['link']}>
            {overview.open}
          </RouteLink>
        </span>
        <PrintButton />
      </div>
      <div className={overviewStyles['tiles']}>
        {ordered.map((year) => (
          <YearTile key={year} year={year} />
        ))}
        {(programme.records.metricValues.length > 0 || unreadMetrics) && (
          <section className={overviewStyles['tile']} data-tile="metrics">
            <h3>{metrics.heading}</h3>
            {unreadMetrics ? <p>{whyEmpty(programme, unreadMetrics, strings)}</p> : <MetricsTile />}
          </section>
        )}
        <section className={overviewStyles['tile']} data-tile="costs">
          <h3>{effects.tile.heading}</h3>
          {isUnread(programme, 'effects') ? <p>{whyEmpty(programme, 'effects', strings)}</p> : <CostTile />}
        </section>
        <Recent {...recent} />
        <WaitingTile />
      </div>
    </>
  );
}

/** One year: what was decided of its roadmap, and its measures by status; while none has a status yet, by theme. */
function YearTile({ year }: { readonly year: number }): JSX.Element {
  const programme = useShownProgramme();
  const { go } = useNavigation();
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
          projects={projects}
          dimension={started ? 'status' : 'theme'}
          year={year}
          onOpen={(filter) => go(measuresRoute(filter))}
        />
      )}
    </section>
  );
}

/** The years from the first to the last: "2025–2026". */
function span(years: readonly number[]): string {
  const [first, last] = [years[0], years.at(-1)];
  return first === last ? String(first ?? '') : `${first}–\u2060${last}`; // no line ends between the two
}
