import * as React from 'react';
import { addressOf, isWholeRead, type BadCell, type Programme } from '../../domain/programme';
import type { Speech } from '../../loc/speech';
import { Disclosure } from '../parts/Disclosure';
import noticesStyles from './notices.module.scss';
import { useShownProgramme } from '../parts/programmeContext';
import { useSpeech } from '../parts/speech';
import { Anchor } from '../parts/Anchor';
import { toldText } from '../../domain/project';

/** More than these would hide the page; the rest is counted. */
const atMost = 50;

/**
 * Names the cells that need mending, and apart from them those of which nobody knows how their lists keep them. That
 * everything else is shown is said where it is.
 */
export function BadCells(): JSX.Element {
  const programme = useShownProgramme();
  const { badCells, rights } = programme;
  const { app } = useSpeech().strings;
  const broken = badCells.filter(({ problem }) => problem !== 'notTold');
  const untold = badCells.filter(({ problem }) => problem === 'notTold');
  const mayMend = broken.some(({ kind }) => rights.lists[kind].edit);
  return (
    <>
      {broken.length > 0 && (
        <Cells
          cells={broken}
          summary={app.badCells(broken.length)}
          about={[isWholeRead(programme) && app.badCellsRest, mayMend ? app.badCellsMend : app.badCellsElse]
            .filter(Boolean)
            .join(' ')}
        />
      )}
      {untold.length > 0 && (
        <Cells cells={untold} summary={app.untoldCells(untold.length)} about={app.untoldCellsAbout} />
      )}
    </>
  );
}

interface CellsProps {
  readonly cells: readonly BadCell[];
  readonly summary: string;
  readonly about: string;
}

/** Cells with a link to each in its list. */
function Cells({ cells, summary, about }: CellsProps): JSX.Element {
  const programme = useShownProgramme();
  const speech = useSpeech();
  const { app } = speech.strings;
  const mayEdit = ({ kind }: BadCell): boolean => programme.rights.lists[kind].edit;
  return (
    <Disclosure className={noticesStyles['broken']} summary={summary}>
      <p>{about}</p>
      <ul>
        {cells.slice(0, atMost).map((cell) => (
          <li key={`${cell.kind} ${cell.id} ${cell.column}`}>
            <Anchor href={addressOf(programme.links[cell.kind], cell.id, mayEdit(cell) ? 'edit' : 'show')}>
              {placeOf(cell, programme, speech)}
            </Anchor>
            {' – '}
            {app.badCellProblem(app.badCellProblems[cell.problem], cell.found)}
          </li>
        ))}
      </ul>
      {cells.length > atMost && <p>{app.badCellsMore(cells.length - atMost)}</p>}
    </Disclosure>
  );
}

/** The list, the row by its own name and its number, and the column by its title. */
function placeOf({ kind, id, title }: BadCell, { records }: Programme, { strings: { app, words } }: Speech): string {
  const row = records[kind].find((record) => record.id === id)?.value;
  return app.badCell(words.lists[kind], row ? ('problem' in row ? toldText(row, 'title') : row.title) : '', id, title);
}
