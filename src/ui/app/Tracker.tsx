import * as React from 'react';
import type { Key } from '../../domain/key';
import { byKey, type Programme } from '../../domain/programme';
import type { Called } from '../../domain/readAgain';
import type { Store } from '../../domain/store';
import { Boundary } from '../parts/Boundary';
import { AsOfBar } from './AsOfBar';
import { BadCells } from './BadCells';
import { PartlyShown } from './PartlyShown';
import { RichColumns } from './RichColumns';
import { Events } from './Events';
import { WithFinnishNote } from './FinnishNote';
import { Header } from './Header';
import { LeaveQuestion } from './LeaveQuestion';
import { linkPlaces, linkTo } from './link';
import type { AddressPrefix } from './address';
import { Overview } from '../overview/OverviewPage';
import { measuresRoute } from './routeChanges';
import { ChangedByOthersProvider } from '../parts/changedByOthers';
import { PeopleProvider } from '../parts/peopleContext';
import { ProgrammeProvider, useShownProgramme } from '../parts/programmeContext';
import { later, LostDialog } from '../parts/later';
import { NavigationProvider, useNavigation } from './navigationContext';
import { Announcement } from '../parts/Notice';
import { SpeechProvider, useSpeech } from '../parts/speech';
import { Trouble } from '../parts/Trouble';
import type { SiteStore } from './siteLookup';
import { BulkProvider } from '../projects/bulkContext';
import { ProjectsPage } from '../projects/ProjectsPage';
import { useBulkRun } from '../projects/useBulkRun';
import { KeyRunProvider, useKeyRun } from '../settings/useKeyRun';
import { yearShown } from '../roadmap/view';
import { formatRoute, type Page, type Route } from './route';
import { isForSetUp, SetUpPage } from '../setup/SetUpPage';
import { SetUpNotice } from './SetUpNotice';
import { useSetUp, type SetUpRun } from './SetUpProgress';
import { SiteNotice } from './SiteNotice';
import { pageFailure, UnreadLists } from './UnreadLists';
import { useActs, type Acts } from './useActs';
import { useAsOf, type AsOfState } from './useAsOf';
import { useKeyInAddress } from './useKeyInAddress';
import { useProgramme, type Loading, type ProgrammeOnPage } from './useProgramme';
import { useSpeechOf } from './useSpeechOf';
import { useRoute, type Navigation } from './useRoute';
import appStyles from './app.module.scss';

const MeetingPage = later(
  async () => (await import(/* webpackChunkName: 'meeting' */ '../meeting/MeetingPage')).MeetingPage,
);
const SettingsPage = later(
  async () => (await import(/* webpackChunkName: 'settings' */ '../settings/SettingsPage')).SettingsPage,
);
const MetricsPage = later(
  async () => (await import(/* webpackChunkName: 'metrics' */ '../metrics/MetricsPage')).MetricsPage,
);
const EffectsPage = later(
  async () => (await import(/* webpackChunkName: 'effects' */ '../effects/EffectsPage')).EffectsPage,
);
const RoadmapPage = later(
  async () => (await import(/* webpackChunkName: 'roadmap-page' */ '../roadmap/RoadmapPage')).RoadmapPage,
);
const Bulk = later(async () => (await import(/* webpackChunkName: 'list' */ '../projects/Bulk')).Bulk, LostDialog);

interface TrackerProps {
  readonly prefix: AddressPrefix;
  readonly siteStore: SiteStore;
  readonly inTeams: boolean;
  readonly onlyPage: Page | undefined;
  readonly onContent: () => void;
}

/** The pages and the way between them, once there is something to show. */
export function Tracker({ prefix, siteStore, inTeams, onlyPage, onContent }: TrackerProps): JSX.Element | null {
  const { store } = siteStore;
  const navigation = useRoute(prefix);
  const { page, edit, open } = navigation.route;
  const { leaving, openRecords, reads } = navigation;
  const onPage = useProgramme(siteStore, {
    called: edit && editedAt(page, open),
    open: openRecords.all,
    isHeld: leaving.isHeld,
    onRead: reads.tell,
  });
  const { loading, reload } = onPage;
  const acts = useActs(store, onPage, navigation);
  const bulk = useBulkRun(acts.saveMany, reads);
  const keyRun = useKeyRun(acts.saveMany);
  const setUp = useSetUp(store, reload);
  const past = useAsOf(store, loading, navigation.route.asOf);
  const speech = useSpeechOf(loading.phase === 'ready' ? loading.programme : undefined);
  const { strings } = speech;
  const wasShown = useContentMark(loading.phase, onContent);
  // While the first load is under way the skeleton stands; a later one, after a failure, says so.
  if (loading.phase === 'loading') return wasShown ? <p role="status">{strings.app.loading}</p> : null;
  if (loading.phase === 'failed') {
    const { failure } = loading;
    return isForSetUp(failure) ? (
      <SetUpPage store={store} failure={failure} onReady={reload} />
    ) : (
      <Trouble failure={failure} onRetry={reload} />
    );
  }
  // The present is not shown under the address of a copy.
  if (past.phase === 'loading' || past.phase === 'unreadable')
    return <AsOfBar past={past} onBack={() => navigation.go({ asOf: undefined })} />;
  const ready = past.phase === 'shown' ? past : { ...store, programme: loading.programme };
  return (
    <SpeechProvider value={speech}>
      <ProgrammeProvider value={ready.programme}>
        <PeopleProvider store={store} owner={ready.programme.rights.owner}>
          <NavigationProvider value={navigation}>
            <ChangedByOthersProvider value={onPage.changedByOthers}>
              <BulkProvider value={bulk}>
                <KeyRunProvider value={keyRun}>
                  <Pages
                    history={ready.history}
                    recentHistory={ready.recentHistory}
                    {...{ siteStore, inTeams, onlyPage, onPage, acts, setUp, past, now: loading.programme }}
                  />
                </KeyRunProvider>
                {bulk.state.phase !== 'closed' && <Bulk acts={acts} onClose={bulk.close} />}
              </BulkProvider>
              <Announcement
                text={onPage.changedByOthers.size > 0 ? strings.app.byOthers(onPage.changedByOthers.size) : ''}
              />
            </ChangedByOthersProvider>
          </NavigationProvider>
        </PeopleProvider>
      </ProgrammeProvider>
    </SpeechProvider>
  );
}

/** Marks, and tells, that there is something to show; true once there was. */
function useContentMark(phase: Loading['phase'], onContent: () => void): boolean {
  const shown = React.useRef(false);
  React.useEffect(() => {
    if (phase === 'loading') return;
    shown.current = true;
    performance.mark('digitiekartta:content');
    onContent();
  }, [phase, onContent]);
  return shown.current;
}

/** The record that an address says is being edited. */
function editedAt(page: Page, key: Key | undefined): Called | undefined {
  return key !== undefined && (page === 'projects' || page === 'metrics' || page === 'effects')
    ? { kind: page, key }
    : undefined;
}

interface PagesProps extends Pick<TrackerProps, 'inTeams' | 'onlyPage'> {
  readonly siteStore: SiteStore;
  /** The versions of the records that are shown. */
  readonly history: Store['history'];
  readonly recentHistory: Store['recentHistory'];
  readonly now: Programme;
  readonly past: AsOfState;
  readonly onPage: ProgrammeOnPage;
  readonly acts: Acts;
  readonly setUp: SetUpRun;
}

/** One page within its frame, which stays where the page itself cannot be shown. */
function Pages(props: PagesProps): JSX.Element {
  const { siteStore, now, past, onPage, acts, inTeams, onlyPage } = props;
  const { route, go } = useNavigation();
  const { app } = useSpeech().strings;
  const forgetCopy = async (): Promise<void> => {
    await siteStore.forgetCopy?.();
    acts.tell(app.copyForgotten);
  };
  useKeyInAddress();
  const page = onlyPage ?? route.page;
  return (
    <>
      <Header
        page={page}
        inTeams={inTeams}
        alone={onlyPage !== undefined}
        freshness={past.phase === 'shown' ? undefined : onPage.freshness}
        onRefresh={onPage.reload}
        onForgetCopy={() => void forgetCopy()}
      />
      <SetUpNotice programme={now} page={page} alone={onlyPage !== undefined} />
      <SiteNotice programme={now} />
      <AsOfBar past={past} onBack={() => go({ asOf: undefined })} />
      <PartlyShown />
      <UnreadLists page={page} onRetry={onPage.reload} />
      <RichColumns />
      <BadCells />
      <WithFinnishNote className={appStyles['page']} page={page}>
        <Boundary resetBy={formatRoute(route)}>
          <Content page={page} {...props} />
        </Boundary>
      </WithFinnishNote>
      <Events acts={acts} />
      <LeaveQuestion />
    </>
  );
}

/** What a page shows. */
function Content({
  page,
  siteStore: { store },
  history,
  recentHistory,
  now,
  onPage,
  acts,
  setUp,
  inTeams,
}: PagesProps & { readonly page: Page }): JSX.Element {
  const programme = useShownProgramme();
  const navigation = useNavigation();
  const { route, go, addressOf, leaving, openRecords } = navigation;
  const failure = pageFailure(programme, page, route);
  // Whoever has a form open writes on; the page gives way once it is closed.
  const isWriting = leaving.isHeld() || [...openRecords.all()].length > 0;
  if (failure && !isWriting) return <Trouble failure={failure} onRetry={onPage.reload} />;
  const yearOf = (key: Key): { readonly year?: number; readonly allYears?: true } => {
    const measure = byKey(programme, 'projects', key);
    return measure && measure.value.year > 0 ? { year: measure.value.year } : { allYears: true };
  };
  switch (page) {
    case 'overview':
      return <Overview recentHistory={recentHistory} freshness={onPage.freshness} />;
    case 'projects':
      return (
        <ProjectsPage
          acts={acts}
          history={history}
          linkTo={(to, label) => linkFor(programme, inTeams, navigation, to, label)}
        />
      );
    case 'metrics':
      return <MetricsPage acts={acts} history={history} upToDate={onPage.freshness !== 'before'} />;
    case 'meeting':
      return <MeetingPage now={now} store={store} onPage={onPage} acts={acts} />;
    case 'settings':
      return <SettingsPage store={store} setUp={setUp} acts={acts} />;
    case 'effects':
      return <EffectsPage acts={acts} history={history} />;
    case 'roadmap':
      return (
        <RoadmapPage
          view={{
            year: yearShown(programme, route),
            onOpen: (filter) => go(measuresRoute(filter)),
            onOpenMeasure: (key) => go(measuresRoute({ ...yearOf(key), open: key })),
            addressOf: (key) => addressOf({ page: 'projects', ...yearOf(key), open: key }),
          }}
        />
      );
  }
}

/** The address to give to others for a route: of this page, or of the Teams tab. */
function linkFor(
  programme: Programme,
  inTeams: boolean,
  { addressOf }: Navigation,
  route: Route,
  label: string,
): string {
  const where = { inTeams, ...linkPlaces(programme), here: window.location.href, addressOf };
  return linkTo(route, label, where);
}
