import { DefaultButton } from '@fluentui/react';
import * as React from 'react';
import { boardColumns } from '../../domain/figures/aggregate';
import { currentYear, yearsOf } from '../../domain/figures/years';
import { filtered, type Filter } from '../../domain/figures/filter';
import { byKey, roadmapOf, type Programme, type Versioned } from '../../domain/programme';
import type { Project } from '../../domain/project';
import { endsWork, type Status } from '../../domain/status';
import type { Store } from '../../domain/store';
import { FigureBy } from '../figure/FigureBy';
import { later } from '../parts/later';
import partsStyles from '../parts/parts.module.scss';
import recordStyles from '../record/record.module.scss';
import { useSpeech } from '../parts/speech';
import type { Route } from '../app/route';
import type { Acts } from '../app/useActs';
import type { Navigation } from '../app/useRoute';
import { Board } from './Board';
import { copyText } from '../parts/copy';
import { Filters } from './Filters';
import projectsStyles from './projects.module.scss';
import { useShortcuts } from './useShortcuts';

const MeasurePanel = later(async () => (await import(/* webpackChunkName: 'measure' */ './MeasurePanel')).MeasurePanel);
const StatusForm = later(async () => (await import(/* webpackChunkName: 'measure' */ './StatusForm')).StatusForm);
const ListView = later(async () => (await import(/* webpackChunkName: 'list' */ './ListView')).ListView);
const WaitingList = later(async () => (await import(/* webpackChunkName: 'list' */ './WaitingList')).WaitingList);
const Shortcuts = later(async () => (await import(/* webpackChunkName: 'measure' */ './Shortcuts')).Shortcuts);

interface ProjectsPageProps {
  readonly programme: Programme;
  readonly route: Route;
  readonly go: Navigation['go'];
  readonly acts: Acts;
  readonly history: Store['history'];
  /** The address to give to others for a route. */
  readonly linkTo: (route: Route, label: string) => string;
}

/**
 * The measures as a board, as a list, or as what waits for a word; narrowed by what the address says, with one measure
 * open beside.
 */
export function ProjectsPage({ programme, route, go, acts, history, linkTo }: ProjectsPageProps): JSX.Element {
  const {
    strings: { projects },
  } = useSpeech();
  const [updating, setUpdating] = React.useState<{ readonly record: Versioned<Project>; readonly to?: Status }>();
  const page = React.useRef<HTMLDivElement>(null);
  const shortcuts = useShortcuts(page);
  useFocusAfterPanel(page, programme, route.open);
  const filter = filterOf(programme, route);
  const all = programme.records.projects;
  const shown = filtered(all, filter);
  const rights = programme.rights.lists.projects;
  const year = filter.year ?? yearsOf(programme).at(-1) ?? new Date().getFullYear();
  const clear = (): void =>
    go({
      theme: undefined,
      responsible: undefined,
      status: undefined,
      need: undefined,
      level: undefined,
      benefit: undefined,
      mine: undefined,
      text: undefined,
    });
  // A move that ends the work asks for a sentence of where it ended.
  const move = (record: Versioned<Project>, to: Status): void =>
    endsWork(to) ? setUpdating({ record, to }) : acts.move(record, to);
  const copyLink = async (record: Versioned<Project>): Promise<void> => {
    const link = linkTo({ page: 'projects', year: record.value.year, open: record.value.key }, record.value.title);
    acts.tell((await copyText(link)) ? projects.copied : projects.notCopied);
  };
  const endUpdate = (record: Versioned<Project>): void => {
    setUpdating(undefined);
    // The menu that the update began from is gone: the focus goes to its card or row.
    setTimeout(() => {
      if (document.activeElement === document.body)
        page.current
          ?.querySelector<HTMLElement>(`[data-card="${record.id}"] button, [data-row="${record.id}"] button`)
          ?.focus();
    }, 50);
  };
  const view = route.view ?? 'board';
  return (
    <div ref={page} className={recordStyles['split']} data-panel={route.open !== undefined || undefined}>
      <div className={recordStyles['list']}>
        <h2 className={partsStyles['onlyForReaders']}>{projects.heading}</h2>
        <Filters
          programme={programme}
          filter={filter}
          route={route}
          shown={shown.length}
          go={go}
          onClear={clear}
          mayAdd={rights.add}
        />
        {shown.length === 0 && (
          <div className={projectsStyles['nothing']}>
            <p>{projects.nothingFound}</p>
            <DefaultButton text={projects.clear} onClick={clear} />
          </div>
        )}
        {shown.length > 0 && view === 'board' && (
          <Board
            programme={programme}
            columns={boardColumns(shown).filter(
              ({ status }) => filter.status === undefined || status === filter.status,
            )}
            pending={acts.pending}
            open={(record) => go({ open: record.value.key })}
            onCopyLink={(record) => void copyLink(record)}
            onUpdate={rights.edit ? (record) => setUpdating({ record }) : undefined}
            onMove={rights.edit ? move : undefined}
          />
        )}
        {view === 'table' && (
          <ListView
            programme={programme}
            records={shown}
            route={route}
            go={go}
            acts={acts}
            onUpdate={rights.edit ? (record) => setUpdating({ record }) : undefined}
          />
        )}
        {shown.length > 0 && view === 'waiting' && (
          <WaitingList
            programme={programme}
            records={shown}
            route={route}
            go={go}
            tell={acts.tell}
            linkTo={(to) => linkTo(to, projects.heading)}
          />
        )}
        {shown.length > 0 && <StatusFigure programme={programme} records={shown} year={filter.year} go={go} />}
      </div>
      {route.open !== undefined && (
        <MeasurePanel
          programme={programme}
          route={route}
          go={go}
          acts={acts}
          history={history}
          among={shown}
          year={year}
        />
      )}
      {updating && (
        <StatusForm
          key={updating.record.id}
          programme={programme}
          record={updating.record}
          to={updating.to}
          acts={acts}
          onClose={() => endUpdate(updating.record)}
        />
      )}
      {shortcuts.shown && <Shortcuts onClose={shortcuts.hide} />}
    </div>
  );
}

/** Gives the focus back to a measure's card or row when its panel has closed. */
function useFocusAfterPanel(page: React.RefObject<HTMLElement>, programme: Programme, open: string | undefined): void {
  const before = React.useRef(open);
  React.useEffect(() => {
    const closed = open === undefined ? byKey(programme, 'projects', before.current) : undefined;
    before.current = open;
    if (closed && document.activeElement === document.body)
      page.current?.querySelector<HTMLElement>(`[data-card="${closed.id}"] a, [data-row="${closed.id}"] a`)?.focus();
  }, [open, page, programme]);
}

interface StatusFigureProps extends Pick<ProjectsPageProps, 'programme' | 'go'> {
  readonly records: readonly Versioned<Project>[];
  readonly year: number | undefined;
}

/** The same measures as a figure, whose legend narrows the page to a status. */
function StatusFigure({ programme, records, year, go }: StatusFigureProps): JSX.Element {
  const { projects } = useSpeech().strings;
  const [open, setOpen] = React.useState(false);
  const asOf = year === undefined ? '' : (roadmapOf(programme, year)?.asOf ?? '');
  return (
    <details className={projectsStyles['figure']} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{projects.asFigure}</summary>
      {open && (
        <FigureBy
          programme={programme}
          projects={records}
          dimension="status"
          year={year}
          kind="ring"
          asOf={asOf}
          onOpen={({ status }) => go({ status })}
        />
      )}
    </details>
  );
}

/** What the address narrows the measures to; where it names no year, to the year that is being worked on. */
function filterOf(programme: Programme, route: Route): Filter {
  const { theme, responsible, status, need, level, benefit, text } = route;
  const year = route.allYears ? undefined : (route.year ?? currentYear(programme));
  return {
    ...(year !== undefined && { year }),
    ...(theme !== undefined && { theme }),
    ...(responsible !== undefined && { responsible }),
    ...(status !== undefined && { status }),
    ...(need !== undefined && { need }),
    ...(level !== undefined && { level }),
    ...(benefit !== undefined && { benefit }),
    ...(text !== undefined && { text }),
    ...(route.mine && { lead: programme.me.id }),
  };
}
