import * as React from 'react';
import { type BoardColumn } from '../../domain/figures/aggregate';
import { addressOf, byId, isCalled, type Versioned, roadmapOf } from '../../domain/programme';
import type { Project } from '../../domain/project';
import type { Status } from '../../domain/status';
import { useNavigation } from '../app/navigationContext';
import { Button } from '../parts/Button';
import { useShownProgramme } from '../parts/programmeContext';
import { StatusMark } from '../parts/StatusMark';
import { focusHeading, useNextFocus } from '../parts/nextFocus';
import { useSpeech } from '../parts/speech';
import { useListPortion } from '../parts/useListPortion';
import { draftedRecords } from '../record/draftMarks';
import { Card } from './Card';
import { useFocusAfterMove, useFocusWithCard } from './useCardFocus';
import { cardKeys, useOneStop } from './useCardKeys';
import boardStyles from './board.module.scss';
import { useDrag } from './useDrag';

interface BoardProps {
  /** The year of the measures; undefined where they are of several. */
  readonly year: number | undefined;
  readonly columns: readonly BoardColumn[];
  readonly pending: ReadonlySet<number>;
  readonly open: (record: Versioned<Project>) => void;
  readonly onCopyLink: (record: Versioned<Project>) => void;
  /** Undefined for readers, as is onMove. */
  readonly onUpdate: ((record: Versioned<Project>) => void) | undefined;
  readonly onMove: ((record: Versioned<Project>, to: Status) => void) | undefined;
}

/**
 * The measures in columns by status. The arrow keys lead from card to card; cards are moved by dragging, by their menu
 * and with Alt and an arrow key, and focus goes with the card.
 */
export function Board({ year, columns, pending, open, onCopyLink, onUpdate, onMove }: BoardProps): JSX.Element {
  const programme = useShownProgramme();
  const { projects } = useSpeech().strings;
  const { route } = useNavigation();
  const restsOnExamples = columns.some((column) =>
    column.projects.some(({ value }) => value.exampleFields.includes('responsible')),
  );
  // Where a filter leaves no measure at all, the board goes away.
  const board = useNextFocus<HTMLElement>(focusHeading);
  const followFocus = useFocusAfterMove(board, columns);
  const holding = useFocusWithCard(board, columns);
  const drafted = draftedRecords(programme, 'projects');
  const changeStatus = (record: Versioned<Project>, to: Status): void => {
    if (!onMove || to === record.value.status || pending.has(record.id)) return;
    followFocus(record.id, to);
    onMove(record, to);
  };
  const drag = useDrag(programme.records.projects, changeStatus);
  const loadOf = useLoads(route.open !== undefined);
  return (
    <section aria-label={projects.board} ref={board} {...holding} onKeyDown={cardKeys.onKeyDown}>
      <p className={boardStyles['hint']}>
        <span className={boardStyles['keysHint']}>
          {[projects.stepHint, onMove && projects.moveHint].filter(Boolean).join(' ')}
        </span>{' '}
        {restsOnExamples && <span>{projects.exampleResponsibles}</span>}
      </p>
      <div className={boardStyles['board']}>
        {columns.map((column) => (
          <Column
            key={column.status}
            column={column}
            year={year}
            load={loadOf(column)}
            over={drag.over === column.status}
            dropProps={onMove ? drag.column(column.status) : {}}
            card={(record) => (
              <Card
                key={record.id}
                record={record}
                theme={byId(programme, 'themes', record.value.theme)?.value}
                responsible={byId(programme, 'responsibles', record.value.responsible)?.value}
                asOf={roadmapOf(programme, record.value.year)?.asOf ?? ''}
                listHref={addressOf(programme.links.projects, record.id)}
                busy={pending.has(record.id)}
                isOpen={isCalled(record, route.open)}
                hasDraft={drafted.has(record.id)}
                open={() => open(record)}
                onCopyLink={() => onCopyLink(record)}
                onUpdate={onUpdate && (() => onUpdate(record))}
                onMove={onMove && ((to) => changeStatus(record, to))}
                dragProps={onMove && !pending.has(record.id) ? drag.card(record.id) : {}}
              />
            )}
          />
        ))}
      </div>
    </section>
  );
}

interface ColumnProps extends Pick<BoardProps, 'year'> {
  readonly column: BoardColumn;
  readonly load: Load;
  readonly over: boolean;
  readonly dropProps: React.HTMLAttributes<HTMLElement>;
  readonly card: (record: Versioned<Project>) => JSX.Element;
}

/** How many cards a column draws at once; more on request. */
const columnSize = 60;

function Column({ column: { status, projects: within }, year, load, over, dropProps, card }: ColumnProps): JSX.Element {
  const { words, projects } = useSpeech().strings;
  const { drawn, next, more } = useListPortion(within.length, columnSize);
  const section = React.useRef<HTMLElement>(null);
  useOneStop(section);
  return (
    <section
      ref={section}
      className={boardStyles['column']}
      aria-label={projects.columnLabel(words.statuses[status], within.length)}
      data-status={status}
      data-load={load}
      data-over={over || undefined}
      {...dropProps}
    >
      <h3 className={boardStyles['columnHeading']}>
        <StatusMark status={status} />
        <span>{words.statuses[status]}</span>
        <span className={boardStyles['count']}>{within.length}</span>
        {year !== undefined && <span className={boardStyles['onPaper']}>{year}</span>}
      </h3>
      {within.length === 0 ? (
        <p className={boardStyles['empty']}>{projects.emptyColumn}</p>
      ) : (
        <ul className={boardStyles['cards']}>{within.slice(0, drawn).map(card)}</ul>
      )}
      {more && <Button text={projects.more(next)} onClick={more} className={boardStyles['moreCards']} data-more />}
    </section>
  );
}

// From this many cards on a column lays them side by side.
const heavy = 12;

type Load = 'none' | 'some' | 'heavy';

/** How much a column holds, by which it is wide; kept while a measure is open: nothing moves behind it. */
function useLoads(kept: boolean): (column: BoardColumn) => Load {
  const loads = React.useRef<{ [status: string]: Load }>({}).current;
  return ({ status, projects: { length } }) => {
    const load = length === 0 ? 'none' : length < heavy ? 'some' : 'heavy';
    return (loads[status] = (kept && loads[status]) || load);
  };
}
