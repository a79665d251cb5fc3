import * as React from 'react';
import type { Programme } from '../domain/programme';
import { isFailure, type Failure, type Store } from '../domain/store';
import { Trouble } from './parts/Trouble';
import { CompactRoadmap } from './roadmap/CompactRoadmap';
import { RoadmapPage } from './roadmap/RoadmapPage';
import { yearShown, type RoadmapView } from './roadmap/view';
import { formatRoute } from './route';
import { Shell, type ShellProps } from './Shell';
import { useRoute } from './useRoute';

/** What a host gives the roadmap that stands alone. */
export interface RoadmapAppProps extends Omit<ShellProps, 'children'> {
  /** Undefined when the site that was asked for may not be read. */
  readonly store: Store | undefined;
  readonly first: Promise<Programme | Failure> | undefined;
  /** What the page's editor chose; an address may ask for something else. */
  readonly year: number | undefined;
  /** The code of the only theme to show. */
  readonly onlyTheme: string | undefined;
  readonly shape: 'fit' | 'whole' | 'compact';
  /** Called when the first content stands on the page. */
  readonly onContent: () => void;
}

// What the addresses of this web part begin with, so that it and the tracker can stand on one page.
const prefix = 'embed';

/** The roadmap alone, for reading: no navigation, nothing that edits. */
export function RoadmapApp({ store, first, year, onlyTheme, shape, onContent, ...shell }: RoadmapAppProps): JSX.Element {
  const [outcome, setOutcome] = React.useState<Programme | Failure | undefined>(store ? undefined : { failed: 'missing' });
  React.useEffect(() => void first?.then(setOutcome), [first]);
  React.useEffect(() => {
    if (!outcome) return;
    performance.mark('digitiekartta:content');
    onContent();
  }, [outcome, onContent]);
  const retry = (): void => (store ? void store.load().then(setOutcome) : window.location.reload());
  return (
    <Shell {...shell}>
      {outcome && (isFailure(outcome)
        ? <Trouble failure={outcome} onRetry={retry} />
        : <Reading programme={outcome} year={year} onlyTheme={onlyTheme} shape={shape} />)}
    </Shell>
  );
}

function Reading({ programme, year, onlyTheme, shape }: { readonly programme: Programme } & Pick<RoadmapAppProps, 'year' | 'onlyTheme' | 'shape'>): JSX.Element {
  const { route: asked, go } = useRoute(prefix);
  const [room, measure] = useRoom();
  const theme = asked.theme ?? programme.records.themes.find(({ value }) => value.code === onlyTheme || value.key === onlyTheme)?.value.key;
  const route = { ...asked, page: 'roadmap', ...(theme !== undefined && { theme }) } as const;
  const view: RoadmapView = {
    programme, route, go: (change, how) => go({ page: 'roadmap', ...change }, how), year: yearShown(programme, route, year),
    // The rows behind a number are on this very page.
    onOpen: (filter) => go({ page: 'roadmap', theme: undefined, responsible: undefined, status: undefined, need: undefined, level: undefined, benefit: undefined, text: undefined, open: undefined, ...filter }),
    onOpenMeasure: (key) => go({ page: 'roadmap', open: key }),
    addressOf: (key) => `#${prefix}${formatRoute({ page: 'roadmap', open: key }).slice(1)}`
  };
  const compact = shape === 'compact' || (shape === 'fit' && room === 'narrow');
  return <div ref={measure}>{compact ? <CompactRoadmap view={view} /> : <RoadmapPage view={view} />}</div>;
}

// Below this width, in CSS pixels, a roadmap that fits itself to its place is compact: a third of a SharePoint section has 350.
const narrowest = 480;

/** Whether an element has room for the whole roadmap, followed as it changes. */
function useRoom(): readonly ['wide' | 'narrow', React.RefObject<HTMLDivElement>] {
  const element = React.useRef<HTMLDivElement>(null);
  const [room, setRoom] = React.useState<'wide' | 'narrow'>('wide');
  React.useLayoutEffect(() => {
    if (!element.current) return undefined;
    const look = (width: number): void => setRoom(width < narrowest ? 'narrow' : 'wide');
    look(element.current.clientWidth);
    const observer = new ResizeObserver(([entry]) => entry && look(entry.contentRect.width));
    observer.observe(element.current);
    return () => observer.disconnect();
  }, []);
  return [room, element];
}
