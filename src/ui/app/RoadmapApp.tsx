import * as React from 'react';
import { isUnread, type Programme } from '../../domain/programme';
import { later } from '../parts/later';
import { LostPart } from '../parts/LostPart';
import { ProgrammeProvider } from '../parts/programmeContext';
import { NavigationProvider } from './navigationContext';
import { Trouble } from '../parts/Trouble';
import type { Lost } from '../parts/useCode';
import type { SiteActs, SiteLookup, SiteStore } from './siteLookup';
import { CompactRoadmap } from '../roadmap/CompactRoadmap';
import { RoadmapPage } from '../roadmap/RoadmapPage';
import { yearShown, type RoadmapView } from '../roadmap/view';
import type { AddressPrefix } from './address';
import { ForeignSite } from '../setup/ForeignSite';
import { WithFinnishNote } from './FinnishNote';
import { PartlyShown } from './PartlyShown';
import { Shell, type ShellProps } from './Shell';
import { pageFailure, UnreadLists } from './UnreadLists';
import { SpeechProvider } from '../parts/speech';
import { useSpeechOf } from './useSpeechOf';
import { useProgramme, type Editors } from './useProgramme';
import { useRoute, type Navigation } from './useRoute';

/** What a host gives the web part that shows the roadmap alone. */
export interface RoadmapAppProps extends Omit<ShellProps, 'children'>, SiteActs {
  readonly siteLookup: SiteLookup;
  readonly prefix: AddressPrefix;
  /** What the page's editor chose; an address may ask for something else. */
  readonly year: number | undefined;
  /** The code of the only theme to show. */
  readonly onlyTheme: string | undefined;
  readonly shape: 'fit' | 'whole' | 'compact';
}

// Whoever only reads does not fetch what sets a site up.
const NoLists = later(
  async () => (await import(/* webpackChunkName: 'no-lists' */ '../setup/NoLists')).NoLists,
  LostContent,
);

/** The roadmap alone, for reading: no navigation, nothing that edits. */
export function RoadmapApp(props: RoadmapAppProps): JSX.Element {
  const { siteLookup, onAnswer, onContent } = props;
  return (
    <Shell {...props}>
      {siteLookup.found === 'lists' && <Loaded key={siteLookup.otherSite} {...props} siteStore={siteLookup} />}
      {siteLookup.found === 'nothing' && (
        <NoLists
          siteLookup={siteLookup}
          onAnswer={onAnswer}
          onReady={() => window.location.reload()}
          onContent={onContent}
        />
      )}
      {siteLookup.found === 'foreign' && <ForeignSite address={siteLookup.address} onContent={onContent} />}
    </Shell>
  );
}

/** The first content that there is: it takes the skeleton's place. */
function LostContent({
  lost,
  of: { onContent },
}: {
  readonly lost: Lost;
  readonly of: Pick<RoadmapAppProps, 'onContent'>;
}): JSX.Element {
  React.useEffect(onContent, [onContent]);
  return <LostPart lost={lost} />;
}

/** Nobody types in a roadmap for reading. */
const noEditors: Editors = { called: undefined, open: () => [], isHeld: () => false, onRead: () => undefined };

interface LoadedProps extends Pick<RoadmapAppProps, 'prefix' | 'year' | 'onlyTheme' | 'shape' | 'onContent'> {
  readonly siteStore: SiteStore;
}

function Loaded({ siteStore, onContent, ...how }: LoadedProps): JSX.Element | null {
  const place = React.useRef<HTMLDivElement>(null);
  const { loading, reload } = useProgramme(siteStore, noEditors, place);
  React.useEffect(() => {
    if (loading.phase === 'loading') return;
    performance.mark('digitiekartta:content');
    onContent();
  }, [loading.phase, onContent]);
  if (loading.phase === 'loading') return null; // the skeleton still stands
  if (loading.phase === 'failed') return <Trouble failure={loading.failure} onRetry={reload} />;
  return (
    <div ref={place}>
      <LoadedRoadmap programme={loading.programme} onRetry={reload} {...how} />
    </div>
  );
}

function LoadedRoadmap({
  prefix,
  programme,
  year,
  onlyTheme,
  shape,
  onRetry,
}: { readonly programme: Programme; readonly onRetry: () => void } & Pick<
  RoadmapAppProps,
  'prefix' | 'year' | 'onlyTheme' | 'shape'
>): JSX.Element {
  const { route: asked, go, ...rest } = useRoute(prefix);
  const [width, element] = useWidth();
  const theme =
    asked.theme ??
    programme.records.themes.find(({ value }) => value.code === onlyTheme || value.key === onlyTheme)?.value.key ??
    // While nobody can say which measures it has, none are shown in its place.
    (isUnread(programme, 'themes') ? onlyTheme : undefined);
  const route = { ...asked, page: 'roadmap', ...(theme !== undefined && { theme }) } as const;
  const navigation: Navigation = { ...rest, route, go: (change, how) => go({ page: 'roadmap', ...change }, how) };
  const view: RoadmapView = {
    year: yearShown(programme, route, year),
    // The rows behind a number are on this very page.
    onOpen: (filter) =>
      go({
        page: 'roadmap',
        theme: undefined,
        responsible: undefined,
        status: undefined,
        need: undefined,
        level: undefined,
        benefit: undefined,
        text: undefined,
        open: undefined,
        ...filter,
      }),
    onOpenMeasure: (key) => go({ page: 'roadmap', open: key }),
    addressOf: (key) => rest.addressOf({ page: 'roadmap', open: key }),
  };
  const speech = useSpeechOf(programme);
  const failure = pageFailure(programme, 'roadmap', route);
  return (
    <SpeechProvider value={speech}>
      <ProgrammeProvider value={programme}>
        <NavigationProvider value={navigation}>
          <div ref={element}>
            <PartlyShown />
            <UnreadLists page="roadmap" onRetry={onRetry} />
            {failure && <Trouble failure={failure} onRetry={onRetry} />}
            {!failure && (
              <WithFinnishNote>
                {isCompact(shape, width) ? <CompactRoadmap year={view.year} /> : <RoadmapPage view={view} />}
              </WithFinnishNote>
            )}
          </div>
        </NavigationProvider>
      </ProgrammeProvider>
    </SpeechProvider>
  );
}

function isCompact(shape: RoadmapAppProps['shape'], width: 'wide' | 'narrow'): boolean {
  return shape === 'compact' || (shape === 'fit' && width === 'narrow');
}

// Below this width, in CSS pixels, a roadmap that fits itself to its place is compact: a third of a SharePoint section
// has 350.
const narrowest = 480;

/** Whether an element has room for the whole roadmap, followed as it changes. */
function useWidth(): readonly ['wide' | 'narrow', React.RefObject<HTMLDivElement>] {
  const element = React.useRef<HTMLDivElement>(null);
  const [width, setWidth] = React.useState<'wide' | 'narrow'>('wide');
  React.useLayoutEffect(() => {
    if (!element.current) return undefined;
    const measure = (pixels: number): void => setWidth(pixels < narrowest ? 'narrow' : 'wide');
    measure(element.current.clientWidth);
    const observer = new ResizeObserver(([entry]) => entry && measure(entry.contentRect.width));
    observer.observe(element.current);
    return () => observer.disconnect();
  }, []);
  return [width, element];
}
