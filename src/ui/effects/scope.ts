import type { Effect } from '../../domain/effect';
import { linesOf, measureEffects, type MeasureEffects } from '../../domain/figures/measureEffects';
import { filtered, type Filter } from '../../domain/figures/filter';
import { byId, type Programme, type Versioned } from '../../domain/programme';
import type { Project } from '../../domain/project';
import type { Route } from '../app/route';

/** The measures and lines that the page of effects shows. */
export interface Scope {
  /** Undefined for all years. */
  readonly year: number | undefined;
  readonly projects: readonly Versioned<Project>[];
  /** What these are narrowed to but for the year, and the measures of all years that are so. */
  readonly narrowed: Pick<Filter, 'theme'>;
  readonly ofAllYears: readonly Versioned<Project>[];
  readonly measures: readonly MeasureEffects[];
  /** The lines of these measures and the ownerless ones, in the order of the page. */
  readonly lines: readonly Versioned<Effect>[];
  /** Lines whose measure is not there; mentioned while nothing is narrowed. */
  readonly ownerless: readonly Versioned<Effect>[];
}

/** The measures and lines that the address asks for: of all years where it names none. */
export function scopeOf(programme: Programme, route: Route): Scope {
  const year = route.allYears ? undefined : route.year;
  const narrowed = route.theme === undefined ? {} : { theme: route.theme };
  const ofAllYears = filtered(programme, narrowed);
  const projects = year === undefined ? ofAllYears : filtered(programme, { ...narrowed, year });
  const measures = measureEffects(programme, projects);
  const whole = year === undefined && route.theme === undefined;
  const ownerless = whole
    ? programme.records.effects.filter(({ value }) => byId(programme, 'projects', value.project) === undefined)
    : [];
  return {
    year,
    projects,
    narrowed,
    ofAllYears,
    measures,
    lines: [...measures.flatMap(({ project }) => linesOf(programme, project.id)), ...ownerless],
    ownerless,
  };
}
