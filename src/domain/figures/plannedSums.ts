import type { Key } from '../key';
import { sortedThemes, type Programme, type Versioned } from '../programme';
import type { Project } from '../project';
import { restsOnExamples } from './aggregate';
import { asksFor, type PlannedPart } from './asksFor';
import { countBy, keyAt, noneKey } from './filter';
import { sumOfEuros } from './sums';

/** What measures ask for in the budget, in euros. What is paid once and what is paid each year have no common sum. */
export interface PlannedSums {
  /** Undefined where no measure has one. */
  readonly oneOff: number | undefined;
  readonly yearly: number | undefined;
  /** How many measures each part counts. */
  readonly counts: { readonly [P in PlannedPart]: number };
  /** One of the amounts is an example value. */
  readonly example: boolean;
}

/** The sums of what measures ask for, and how many of them have said nothing yet. */
export function plannedSums(projects: readonly Versioned<Project>[]): PlannedSums {
  const counted = projects.filter(({ value }) => value.status !== 'dropped');
  const amountsOf = (name: 'plannedOneOff' | 'plannedYearly'): readonly number[] =>
    counted.flatMap(({ value }) => value[name] ?? []);
  const [oneOff, yearly] = [amountsOf('plannedOneOff'), amountsOf('plannedYearly')];
  return {
    oneOff: oneOff.length > 0 ? sumOfEuros(oneOff) : undefined,
    yearly: yearly.length > 0 ? sumOfEuros(yearly) : undefined,
    counts: {
      oneOff: oneOff.length,
      yearly: yearly.length,
      missing: counted.filter(({ value }) => asksFor(value, 'missing')).length,
    },
    example: restsOnExamples(counted, 'plannedOneOff', 'plannedYearly'),
  };
}

/** By what the sums of a plan can be told apart; the filters of the measures have the same names. */
export const plannedBys = ['theme', 'responsible', 'year'] as const;
export type PlannedBy = (typeof plannedBys)[number];

/** The sums of one year, theme or responsible. */
export interface PlannedGroup extends PlannedSums {
  /** The year as text, or the key of a theme or responsible; `noneKey` for none. */
  readonly key: Key;
}

/**
 * The sums of measures by year, theme or responsible: years upwards, themes in the city's order, responsibles with the
 * largest number of measures first, and those without one last. Groups in which every measure is dropped are left out.
 */
export function plannedSumsBy(
  programme: Programme,
  projects: readonly Versioned<Project>[],
  by: PlannedBy,
): readonly PlannedGroup[] {
  const keyOf = ({ value }: Versioned<Project>): Key =>
    by === 'year' ? String(value.year || noneKey) : keyAt(programme, value, by);
  const counts = countBy(
    projects.filter(({ value }) => value.status !== 'dropped'),
    keyOf,
  );
  return orderOf(programme, counts, by).map((key) => ({
    key,
    ...plannedSums(projects.filter((record) => keyOf(record) === key)),
  }));
}

function orderOf(programme: Programme, counts: ReadonlyMap<Key, number>, by: PlannedBy): readonly Key[] {
  const known = [...counts.keys()].filter((key) => key !== noneKey);
  const themes = sortedThemes(programme).map(({ key }) => key);
  const place = (key: Key): number =>
    by === 'year' ? Number(key) : by === 'theme' ? themes.indexOf(key) : -(counts.get(key) ?? 0);
  return [...known.sort((a, b) => place(a) - place(b)), ...(counts.has(noneKey) ? [noneKey] : [])];
}
