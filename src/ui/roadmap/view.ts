import { currentYear, yearsOf } from '../../domain/figures/years';
import type { Filter } from '../../domain/figures/filter';
import type { Key } from '../../domain/key';
import { byKey, type Programme } from '../../domain/programme';
import type { Route } from '../app/route';

/** What the roadmap shows and where its links lead: the tracker and the web part answer that differently. */
export interface RoadmapView {
  /** The year on show; undefined while there is none. */
  readonly year: number | undefined;
  /** Shows the measures behind a number. */
  readonly onOpen: (filter: Filter) => void;
  readonly onOpenMeasure: (key: Key) => void;
  /** The address of a measure, for a link that can be copied. */
  readonly addressOf: (key: Key) => string;
}

/**
 * The year that a route asks for: its own, else that of the measure it leads to, else `otherwise`, else the one
 * that is being worked on; none while there is nothing.
 */
export function yearShown(programme: Programme, route: Route, otherwise?: number): number | undefined {
  const ofMeasure = byKey(programme, 'projects', route.open)?.value.year ?? 0;
  const asked = route.year ?? (ofMeasure > 0 ? ofMeasure : otherwise);
  return asked ?? (yearsOf(programme).length > 0 ? currentYear(programme) : undefined);
}
