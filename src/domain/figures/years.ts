import type { Programme } from '../programme';
import type { RoadmapState } from '../roadmap';

/** The years that have measures or a roadmap, oldest first. */
export function yearsOf(programme: Programme): readonly number[] {
  const years = [
    ...programme.records.projects.map(({ value }) => value.year),
    ...programme.records.roadmaps.map(({ value }) => value.year),
  ];
  return [...new Set(years.filter((year) => year > 0))].sort((a, b) => a - b);
}

/** What a board has before it, or has had: readers are shown such a year. */
const beforeBoard: readonly (RoadmapState | undefined)[] = ['proposal', 'tabled', 'approved', 'noted'];

/** What is only being drawn up. */
const drawnUp: readonly (RoadmapState | undefined)[] = ['draft', 'returned', undefined];

/**
 * The year that is being worked on, which all pages show unless they are asked for another: that of the newest roadmap
 * that is before a board, or was, and whose year has begun; else of the newest such; else of the newest draft; else the
 * newest year that has measures; else that of the day on which the lists were read.
 */
export function currentYear({ records, readOn }: Programme): number {
  const thisYear = Number(readOn.slice(0, 4));
  const yearsIn = (states: readonly (RoadmapState | undefined)[]): readonly number[] =>
    records.roadmaps.filter(({ value }) => states.includes(value.state)).map(({ value }) => value.year);
  const proposed = yearsIn(beforeBoard);
  const begun = proposed.filter((year) => year <= thisYear);
  const measured = records.projects.map(({ value }) => value.year).filter((year) => year > 0);
  const candidates = [begun, proposed, yearsIn(drawnUp), measured, [thisYear]];
  return Math.max(...(candidates.find((years) => years.length > 0) ?? []));
}

/** How many measures name no year, or one that could not be read. */
export function withoutYear({ records }: Programme): number {
  return records.projects.filter(({ value }) => value.year <= 0).length;
}
