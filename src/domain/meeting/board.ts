import { roadmapOf, type Programme } from '../programme';
import type { Roadmap } from '../roadmap';

/** The names of a board in Finnish and in Swedish; '' where a city has not written one. */
export interface Board {
  readonly board: string;
  readonly boardSv: string;
}

/** Which board a roadmap names; undefined where it names none. */
export function boardNamedBy(roadmap: Pick<Roadmap, 'board' | 'boardSv'> | undefined): Board | undefined {
  const [board, boardSv] = [roadmap?.board.trim() ?? '', roadmap?.boardSv?.trim() ?? ''];
  return board || boardSv ? { board, boardSv } : undefined;
}

/** The board that a year's roadmap goes to: its own, else that of the newest roadmap that names one. */
export function boardOf(programme: Programme, year: number): Board | undefined {
  const newestFirst = [...programme.records.roadmaps].sort((a, b) => b.value.year - a.value.year);
  const named = newestFirst.find(({ value }) => boardNamedBy(value) !== undefined);
  return boardNamedBy(roadmapOf(programme, year)) ?? boardNamedBy(named?.value);
}
