import type { Programme } from '../programme';

/** The years that have measures or a roadmap, oldest first. */
export function yearsOf(programme: Programme): readonly number[] {
  const years = [
    ...programme.records.projects.map(({ value }) => value.year),
    ...programme.records.roadmaps.map(({ value }) => value.year),
  ];
  return [...new Set(years.filter((year) => year > 0))].sort((a, b) => a - b);
}

/** The year that is being worked on: the newest approved roadmap's, else the newest that has measures. */
export function currentYear(programme: Programme): number | undefined {
  const approved = programme.records.roadmaps
    .filter(({ value }) => value.state === 'approved')
    .map(({ value }) => value.year);
  return approved.length > 0 ? Math.max(...approved) : yearsOf(programme).at(-1);
}
