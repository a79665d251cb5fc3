import * as React from 'react';
import { boardColumns } from '../../domain/figures/aggregate';
import { currentYear } from '../../domain/figures/years';
import { filtered, type Filter } from '../../domain/figures/filter';
import { waitingAmong } from '../../domain/figures/waiting';
import { isLacking, byKey, type Programme, type Versioned } from '../../domain/programme';
import type { Project } from '../../domain/project';
import { endsWork, type Status } from '../../domain/status';
import type { Store } from '../../domain/store';
import { whyEmpty } from '../../loc/emptyList';
import { FigureBy } from '../figure/FigureBy';
import { Button } from '../parts/Button';
import { Disclosure } from '../parts/Disclosure';
import { later, LostDialog } from '../parts/later';
import partsStyles from '../parts/parts.module.scss';
import { LostPanel } from '../record/LostPanel';
import recordStyles from '../record/record.module.scss';
import { useFocusAfterClosing } from '../parts/returnFocus';
import { useShownProgramme } from '../parts/programmeContext';
import { useSpeech } from '../parts/speech';
import { useCode } from '../parts/useCode';
import { useNavigation } from '../app/navigationContext';
import { newRecord, changed, type Route, type RouteChange } from '../app/route';
import { measuresRoute } from '../app/routeChanges';
import type { Acts } from '../app/useActs';
import { FirstSteps } from '../app/laterFirstSteps';
import { Board } from './Board';
import { copyText } from '../parts/copy';
import { Filters } from './Filters';
import { FiltersOnPaper } from './FiltersOnPaper';
import projectsStyles from './projects.module.scss';
import { useShortcuts } from './useShortcuts';

const MeasurePanel = later(
  async () => (await import(/* webpackChunkName: 'measure' */ './MeasurePanel')).MeasurePanel,
  LostPanel,
);
const StatusForm = later(
  async () => (await import(/* webpackChunkName: 'measure' */ './StatusForm')).StatusForm,
  LostDialog,
);
const ListView = later(async () => (await import(/* webpackChunkName: 'list' */ './ListView')).ListView);
/** What can be done with the list, in the row of the filters; while it comes that row has its place. */
const listTools = async () => (await import(/* webpackChunkName: 'list' */ './ListTools')).ListTools;
const WaitingList = later(async () => (await import(/* webpackChunkName: 'list' */ './WaitingList')).WaitingList);
const Shortcuts = later(
  async () => (await import(/* webpackChunkName: 'measure' */ './Shortcuts')).Shortcuts,
  LostDialog,
);

interface ProjectsPageProps {
  readonly acts: Acts;
  readonly history: Store['history'];
  /** The address to give to others for a route. */
  readonly linkTo: (route: Route, label: string) => string;
}

/** The change that takes out what the measures are narrowed to, but for the year. */
const noFilters: RouteChange = {
  theme: undefined,
  responsible: undefined,
  lead: undefined,
  status: undefined,
  need: undefined,
  level: undefined,
  benefit: undefined,
  mine: undefined,
  late: undefined,
  planned: undefined,
  text: undefined,
};

/**
 * The measures as a board, as a list, or as what waits for a word; narrowed by what the address says, with one measure
 * open beside.
 */
export function ProjectsPage({ acts, history, linkTo }: ProjectsPageProps): JSX.Element {
  const programme = useShownProgramme();
  const { route, go } = useNavigation();
  const { projects } = useSpeech().strings;
  const page = React.useRef<HTMLDivElement>(null);
  const shortcuts = useShortcuts(page);
  const update = useStatusUpdate(page, acts);
  useFocusAfterClosing(page, route.open, (key) => {
    if (key === newRecord) return '[data-add]';
    const measure = byKey(programme, 'projects', key);
    return measure && `[data-card="${measure.id}"] a, [data-row="${measure.id}"] a`;
  });
  const filter = filterOf(programme, route);
  const shown = filtered(programme, filter);
  const listed = route.view === 'waiting' ? waitingAmong(programme, shown) : shown;
  const year = filter.year ?? currentYear(programme);
  const clear = (): void => go(noFilters);
  return (
    <div ref={page} className={recordStyles['split']} data-panel={route.open !== undefined || undefined}>
      <div className={recordStyles['list']}>
        <h2 className={partsStyles['onlyForReaders']}>{projects.heading}</h2>
        <Filters
          filter={filter}
          shown={listed.length}
          onClear={clear}
          mayAdd={programme.rights.lists.projects.add}
          tools={route.view === 'table' && shown.length > 0 && <ToolsOfList records={shown} acts={acts} />}
        />
        <FiltersOnPaper filter={filter} shown={listed.length} />
        {shown.length === 0 && <Nothing onClear={clear} />}
        <Measures records={shown} filter={filter} acts={acts} linkTo={linkTo} update={update} />
        {shown.length > 0 && <StatusFigure records={shown} year={filter.year} />}
      </div>
      {route.open !== undefined && <MeasurePanel acts={acts} history={history} among={shown} year={year} />}
      {update.asked && (
        <StatusForm
          key={update.asked.record.id}
          record={update.asked.record}
          to={update.asked.to}
          acts={acts}
          onClose={update.end}
        />
      )}
      {shortcuts.shown && <Shortcuts onClose={shortcuts.hide} />}
    </div>
  );
}

/** Why no measure is shown: none is left of those there are, or there is none yet, or none that this reader sees. */
function Nothing({ onClear }: { readonly onClear: () => void }): JSX.Element {
  const programme = useShownProgramme();
  const { strings } = useSpeech();
  const { projects } = strings;
  const hidden = whyEmpty(programme, 'projects', strings);
  if (programme.records.projects.length === 0 && !hidden) return <FirstSteps adds={false} />;
  return (
    <div className={projectsStyles['nothing']}>
      <p>{hidden ?? projects.nothingFound}</p>
      {programme.records.projects.length > 0 && <Button text={projects.clear} onClick={onClear} />}
    </div>
  );
}

interface ToolsOfListProps extends Pick<ProjectsPageProps, 'acts'> {
  /** The measures that the list shows. */
  readonly records: readonly Versioned<Project>[];
}

function ToolsOfList(props: ToolsOfListProps): JSX.Element {
  const found = useCode(listTools);
  const Tools = found.phase === 'here' ? found.code : undefined;
  return <span className={projectsStyles['tools']}>{Tools && <Tools {...props} />}</span>;
}

interface StatusUpdate {
  /** The measure whose status form is open, with the status that a move has already chosen. */
  readonly asked: { readonly record: Versioned<Project>; readonly to?: Status } | undefined;
  readonly ask: (record: Versioned<Project>) => void;
  /** Changes a status at once; one that ends the work asks for a sentence of where it ended. */
  readonly changeStatus: (record: Versioned<Project>, to: Status) => void;
  readonly end: () => void;
}

/** The ways to a measure's new status, and the form that some of them open. */
function useStatusUpdate(page: React.RefObject<HTMLElement>, acts: Acts): StatusUpdate {
  const [asked, setAsked] = React.useState<StatusUpdate['asked']>();
  // A form that began from a menu leaves nothing behind that the focus could go back to.
  useFocusAfterClosing(page, asked?.record.id, (id) => `[data-card="${id}"] a, [data-row="${id}"] button`);
  return {
    asked,
    ask: (record) => setAsked({ record }),
    changeStatus: (record, to) => (endsWork(to) ? setAsked({ record, to }) : acts.changeStatus(record, to)),
    end: () => setAsked(undefined),
  };
}

interface MeasuresProps extends Pick<ProjectsPageProps, 'acts' | 'linkTo'> {
  /** The measures that the filters let through. */
  readonly records: readonly Versioned<Project>[];
  readonly filter: Filter;
  readonly update: StatusUpdate;
}

/** The measures in the view that the address says. */
function Measures({ records, filter, acts, linkTo, update }: MeasuresProps): JSX.Element {
  const programme = useShownProgramme();
  const edit = programme.rights.lists.projects.edit && !isLacking(programme, 'projects', 'status');
  const { route, go } = useNavigation();
  const { projects } = useSpeech().strings;
  const view = route.view ?? 'board';
  const copyLink = async ({ value: { year, key, title } }: Versioned<Project>): Promise<void> => {
    const link = linkTo(changed({ page: 'projects' }, measuresRoute({ year, open: key })), title);
    acts.tell((await copyText(link)) ? projects.copied : projects.notCopied);
  };
  return (
    <>
      {records.length > 0 && view === 'board' && (
        <Board
          year={filter.year}
          columns={boardColumns(records).filter(
            ({ status }) => filter.status === undefined || status === filter.status,
          )}
          pending={acts.pending}
          open={(record) => go({ open: record.value.key })}
          onCopyLink={(record) => void copyLink(record)}
          onUpdate={edit ? update.ask : undefined}
          onMove={edit ? update.changeStatus : undefined}
        />
      )}
      {view === 'table' && <ListView records={records} onUpdate={edit ? update.ask : undefined} />}
      {records.length > 0 && view === 'waiting' && (
        <WaitingList records={records} tell={acts.tell} linkTo={(to) => linkTo(to, projects.heading)} />
      )}
    </>
  );
}

interface StatusFigureProps {
  readonly records: readonly Versioned<Project>[];
  readonly year: number | undefined;
}

/** The same measures as a figure, whose legend narrows the page to a status. */
function StatusFigure({ records, year }: StatusFigureProps): JSX.Element {
  const { go } = useNavigation();
  const { projects } = useSpeech().strings;
  const [open, setOpen] = React.useState(false);
  return (
    <Disclosure
      className={projectsStyles['figure']}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      summary={projects.asFigure}
    >
      {open && <FigureBy projects={records} dimension="status" year={year} onOpen={({ status }) => go({ status })} />}
    </Disclosure>
  );
}

/** What the address narrows the measures to; where it names no year, to the year that is being worked on. */
function filterOf(programme: Programme, route: Route): Filter {
  const { theme, responsible, lead, status, need, level, benefit, text } = route;
  const year = route.allYears ? undefined : (route.year ?? currentYear(programme));
  return {
    ...(year !== undefined && { year }),
    ...(theme !== undefined && { theme }),
    ...(responsible !== undefined && { responsible }),
    ...(lead !== undefined && { lead }),
    ...(status !== undefined && { status }),
    ...(need !== undefined && { need }),
    ...(level !== undefined && { level }),
    ...(benefit !== undefined && { benefit }),
    ...(text !== undefined && { text }),
    ...(route.mine && { lead: programme.me.id }),
    ...(route.late && { late: true }),
    ...(route.planned && { planned: route.planned }),
  };
}
