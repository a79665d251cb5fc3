import * as React from 'react';
import type { Key } from '../domain/key';
import { byKey, type Programme } from '../domain/programme';
import type { SettingName } from '../domain/settings';
import type { Failure, Store } from '../domain/store';
import { BadCells } from './BadCells';
import { Events } from './Events';
import { Header } from './Header';
import { linkTo } from './link';
import { Overview } from './overview/Overview';
import { opening } from './opening';
import { later } from './parts/later';
import { useSpeech } from './parts/speech';
import { Trouble } from './parts/Trouble';
import { ProjectsPage } from './projects/ProjectsPage';
import { RoadmapPage } from './roadmap/RoadmapPage';
import { yearShown } from './roadmap/view';
import { formatRoute, type Page, type Route } from './route';
import { SetUpPage } from './setup/SetUpPage';
import { SiteNotice } from './SiteNotice';
import { useActs } from './useActs';
import { useProgramme } from './useProgramme';
import { useRoute } from './useRoute';
import styles from './app.module.scss';

const MetricsPage = later(async () => (await import(/* webpackChunkName: 'metrics' */ './metrics/MetricsPage')).MetricsPage);
const EffectsPage = later(async () => (await import(/* webpackChunkName: 'effects' */ './effects/EffectsPage')).EffectsPage);

interface TrackerProps {
  readonly store: Store;
  readonly first: Promise<Programme | Failure>;
  readonly inTeams: boolean;
  readonly onlyPage: Page | undefined;
  readonly onContent: () => void;
}

/** The pages and the way between them, once there is something to show. */
export function Tracker({ store, first, inTeams, onlyPage, onContent }: TrackerProps): JSX.Element | null {
  const onPage = useProgramme(store, first);
  const { loading, reload } = onPage;
  const acts = useActs(store, onPage);
  const { route, go } = useRoute();
  const page = onlyPage ?? route.page;
  const { strings } = useSpeech();
  const shown = React.useRef(false);
  React.useEffect(() => {
    if (loading.phase === 'loading') return;
    shown.current = true;
    performance.mark('digitiekartta:content');
    onContent();
  }, [loading.phase, onContent]);

  // While the first load is under way the skeleton stands; a later one, after a failure, says so.
  if (loading.phase === 'loading') return shown.current ? <p role="status">{strings.app.loading}</p> : null;
  if (loading.phase === 'failed') {
    const { failure } = loading;
    const canSetUp = failure.failed === 'notProvisioned' || failure.failed === 'incomplete';
    return canSetUp ? <SetUpPage store={store} failure={failure} onReady={reload} /> : <Trouble failure={failure} onRetry={reload} />;
  }
  const { programme } = loading;
  const yearOf = (key: Key): { readonly year?: number } => {
    const measure = byKey(programme, 'projects', key);
    return measure ? { year: measure.value.year } : {};
  };
  return (
    <>
      <Header page={page} go={go} inTeams={inTeams} alone={onlyPage !== undefined} readAt={programme.readAt} onRefresh={reload} />
      <SiteNotice programme={programme} />
      <BadCells programme={programme} />
      <div className={styles['page']} data-page={page}>
        {page === 'overview' && <Overview programme={programme} go={go} />}
        {page === 'projects' && <ProjectsPage programme={programme} route={route} go={go} acts={acts} history={store.history} linkTo={(to, label) => linkFor(programme, inTeams, to, label)} />}
        {page === 'metrics' && <MetricsPage programme={programme} route={route} go={go} acts={acts} history={store.history} />}
        {page === 'effects' && <EffectsPage programme={programme} route={route} go={go} acts={acts} history={store.history} />}
        {page === 'roadmap' && (
          <RoadmapPage
            view={{
              programme, route, go, year: yearShown(programme, route),
              onOpen: (filter) => go(opening(filter)),
              onOpenMeasure: (key) => go(opening({ ...yearOf(key), open: key })),
              addressOf: (key) => formatRoute({ page: 'projects', ...yearOf(key), open: key })
            }}
          />
        )}
      </div>
      <Events acts={acts} />
    </>
  );
}

/** The address to give to others for a route: of this page, or of the Teams tab. */
function linkFor(programme: Programme, inTeams: boolean, route: Route, label: string): string {
  const setting = (name: SettingName): string => byKey(programme, 'settings', name)?.value.value.trim() ?? '';
  const where = { inTeams, pageUrl: setting('pageUrl'), teamsAppId: setting('teamsAppId'), teamsEntityId: setting('teamsEntityId'), here: window.location.href };
  return linkTo(formatRoute(route), label, where);
}
