import * as React from 'react';
import {
  metricRows,
  metricYears,
  sortedMetrics,
  withOutcome,
  defaultMetricYear,
  type MetricRow,
} from '../../domain/figures/metricTable';
import type { Programme } from '../../domain/programme';
import { addingWords } from '../../loc/adding';
import { whyEmpty } from '../../loc/emptyList';
import type { Store } from '../../domain/store';
import { Button } from '../parts/Button';
import { Announcement } from '../parts/Notice';
import { later } from '../parts/later';
import partsStyles from '../parts/parts.module.scss';
import recordStyles from '../record/record.module.scss';
import { useFocusAfterClosing } from '../parts/returnFocus';
import { useShownProgramme } from '../parts/programmeContext';
import { namingOf, type Speech } from '../../loc/speech';
import { useSpeech } from '../parts/speech';
import { useNavigation } from '../app/navigationContext';
import { nothingOpen } from '../app/routeChanges';
import { newRecord, type Route } from '../app/route';
import { thisYear } from '../app/today';
import type { Acts } from '../app/useActs';
import { OverMetrics } from './Ended';
import { EntryRound } from './EntryRound';
import { MetricPanel } from './MetricPanel';
import metricsStyles from './metrics.module.scss';
import { MetricsTable } from './MetricsTable';
import { Summary } from './Summary';
import { AddMetric, Tools } from './Tools';

interface MetricsPageProps {
  readonly acts: Acts;
  readonly history: Store['history'];
  /** False while what is shown is what was seen the last time. */
  readonly upToDate: boolean;
}

/** Fetched by those who accept what was read. */
const Proposals = later(async () => (await import(/* webpackChunkName: 'proposals' */ './Proposals')).Proposals);

/** How many years are shown side by side where the address says nothing else. */
const yearsShown = 3;

/**
 * Whether the city reaches what it promised: the metrics of a year against their targets, one of them open beside, or
 * the round in which actuals are entered. What is opened from the proposals stands beside them.
 */
export function MetricsPage({ acts, history, upToDate }: MetricsPageProps): JSX.Element {
  const programme = useShownProgramme();
  const { route, go } = useNavigation();
  const speech = useSpeech();
  const { metrics } = speech.strings;
  const page = React.useRef<HTMLDivElement>(null);
  const { open } = route;
  useFocusAfterClosing(page, open, (key) =>
    key === newRecord ? '[data-add]' : `[data-metric="${CSS.escape(key)}"] a`,
  );
  const rights = programme.rights.lists;
  const isEmpty = programme.records.metrics.length === 0;
  if (!isEmpty && !route.proposals && route.entry && rights.metricValues.add)
    return <EntryRound acts={acts} upToDate={upToDate} />;
  const { year, years, since } = yearsOf(programme, route);
  const all = metricRows(programme, year, since);
  const rows = rowsShown(all, route, speech);
  return (
    <div ref={page} className={recordStyles['split']} data-panel={open !== undefined || undefined}>
      <div className={recordStyles['list']}>
        {route.proposals ? (
          <Proposals acts={acts} />
        ) : isEmpty ? (
          <NoMetrics mayAdd={rights.metrics.add} />
        ) : (
          <>
            <h2 className={partsStyles['onlyForReaders']}>{metrics.heading}</h2>
            <Summary
              rows={all}
              year={year}
              chosen={route.outcome}
              onChoose={(outcome) => go({ ...nothingOpen, outcome })}
            />
            <Tools rows={rows} year={year} years={years} since={since} withCode={acts.withCode} />
            {route.year !== undefined && route.year !== year && <p>{metrics.otherYear(route.year, year)}</p>}
            <Shown text={metrics.shown(rows.length, all.length)} />
            {rows.length === 0 ? (
              <p>{all.length === 0 ? addingWords[speech.language].noneFollowed(year) : metrics.nothingFound}</p>
            ) : (
              <MetricsTable
                rows={rows}
                years={years}
                changed={[since, year]}
                onDefine={rights.metrics.edit ? (key) => go({ open: key, edit: true }) : undefined}
              />
            )}
            <OverMetrics year={year} />
          </>
        )}
      </div>
      {open !== undefined && (
        <MetricPanel open={open} acts={acts} history={history} among={rows} all={all} year={year} />
      )}
    </div>
  );
}

/** How many metrics are shown: read aloud, and where they are narrowed to an outcome seen, with the way back to all. */
function Shown({ text }: { readonly text: string }): JSX.Element {
  const { route, go } = useNavigation();
  const { metrics } = useSpeech().strings;
  return (
    <>
      <Announcement text={text} />
      {route.outcome && (
        <p className={metricsStyles['narrowed']}>
          {text} <Button text={metrics.clear} onClick={() => go({ outcome: undefined })} />
        </p>
      )}
    </>
  );
}

/** The rows that the address asks for, in its order. */
function rowsShown(
  all: readonly MetricRow[],
  { outcome, by, descending }: Route,
  speech: Speech,
): readonly MetricRow[] {
  const narrowed = withOutcome(all, outcome);
  return by ? sortedMetrics(narrowed, by, descending === true, namingOf(speech)) : narrowed;
}

/** A programme without metrics: what can be done about it. */
function NoMetrics({ mayAdd }: { readonly mayAdd: boolean }): JSX.Element {
  const programme = useShownProgramme();
  const { strings } = useSpeech();
  const { metrics } = strings;
  const hidden = whyEmpty(programme, 'metrics', strings);
  if (hidden) return <h2>{hidden}</h2>;
  return (
    <div className={metricsStyles['nothing']}>
      <h2>{metrics.none}</h2>
      <p>{mayAdd ? metrics.noneForEditor : metrics.noneForReader}</p>
      {mayAdd && <AddMetric primary />}
    </div>
  );
}

/** The year that a page tells of, those that it shows, oldest first, and the one it is compared with. */
interface YearsOfPage {
  readonly year: number;
  readonly years: readonly number[];
  readonly since: number;
}

function yearsOf(programme: Programme, { year: asked, from }: Route): YearsOfPage {
  const known = metricYears(programme);
  // A year without any actuals, such as the roadmap's that somebody comes from, has nothing to show yet.
  const year = known.find((each) => each === asked) ?? defaultMetricYear(programme) ?? asked ?? thisYear(programme);
  const upTo = known.filter((each) => each <= year);
  const years = from === undefined ? upTo.slice(-yearsShown) : upTo.filter((each) => each >= from);
  const since = from !== undefined && from < year ? from : year - 1;
  return { year, years: years.length > 0 ? years : [year], since };
}
