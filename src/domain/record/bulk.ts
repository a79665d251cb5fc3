import type { Versioned } from '../programme';
import type { Project } from '../project';
import type { RecordChange } from '../store';
import { fieldProblems, type FieldProblem, type ProjectProperty } from './projectRules';
import { sameIn } from './unread';
import { measureTogether } from './together';

/** What can be changed of many measures at once. */
export const bulkProperties = [
  'status',
  'responsible',
  'lead',
  'theme',
  'year',
  'startsOn',
  'dueOn',
] as const satisfies readonly ProjectProperty[];
export type BulkProperty = (typeof bulkProperties)[number];

/** A measure that a change of many would make wrong, and what would be wrong with it. */
export interface LeftOut {
  readonly base: Versioned<Project>;
  readonly property: ProjectProperty;
  readonly problem: FieldProblem;
}

/** What a change of many measures comes to. */
export interface BulkPlan {
  readonly changes: readonly RecordChange<'projects'>[];
  /** What would be wrong afterwards is left as it is. */
  readonly leftOut: readonly LeftOut[];
  /** How many have the value already. */
  readonly already: number;
}

/**
 * The change of those measures that do not have the value of a property yet. What would be wrong with that property, or
 * with what is right or wrong together with it, is left out: `all` are the measures that there are.
 * @param change the property with its new value, and what follows from it
 */
export function bulkPlan(
  records: readonly Versioned<Project>[],
  property: BulkProperty,
  change: Partial<Project>,
  all: readonly Versioned<Project>[],
): BulkPlan {
  const wanted = records
    .map((base) => ({ base, mine: { ...base.value, ...change } }))
    .filter(({ base, mine }) => !sameIn(base.value, mine, property));
  const changed = new Map(wanted.map(({ base, mine }) => [base.id, mine]));
  const after = all.map((record) => ({ ...record, value: changed.get(record.id) ?? record.value }));
  const concerned: readonly ProjectProperty[] = [
    property,
    ...measureTogether.filter((group) => group.includes(property)).flat(),
  ];
  const leftOut = wanted.flatMap(({ base, mine }): readonly LeftOut[] => {
    const [found] = [...fieldProblems({ id: base.id, value: mine }, after)].filter(([name]) =>
      concerned.includes(name),
    );
    return found ? [{ base, property: found[0], problem: found[1] }] : [];
  });
  const left = new Set(leftOut.map(({ base }) => base.id));
  return {
    changes: wanted.filter(({ base }) => !left.has(base.id)),
    leftOut,
    already: records.length - wanted.length,
  };
}
