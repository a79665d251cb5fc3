import type { Programme, Versioned } from '../programme';

/**
 * The programme without example values: every property that a measure or roadmap lists in `exampleFields` is undefined
 * in it.
 */
export function withoutExamples(programme: Programme): Programme {
  const { projects, roadmaps } = programme.records;
  return {
    ...programme,
    records: { ...programme.records, projects: projects.map(factsOf), roadmaps: roadmaps.map(factsOf) },
  };
}

function factsOf<T extends { readonly exampleFields: readonly string[] }>(record: Versioned<T>): Versioned<T> {
  const examples = Object.fromEntries(record.value.exampleFields.map((name) => [name, undefined]));
  return { ...record, value: { ...record.value, ...examples, exampleFields: [] } };
}
