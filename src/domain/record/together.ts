import type { Metric } from '../metric';
import type { Entity, Kind } from '../programme';
import type { Project } from '../project';
import type { Together } from './form';

/** The metric's fields that hold how its target was read. */
export const readingFields = [
  'targetKind',
  'targetValue',
  'targetUnit',
  'approximate',
  'bound',
  'direction',
  'baseYear',
  'scaleMin',
  'scaleMax',
] as const satisfies readonly (keyof Metric)[];
export type ReadingField = (typeof readingFields)[number];

/** A code is the only one in its year, and a measure is not due before it starts. */
export const measureTogether: Together<Project> = [
  ['code', 'year'],
  ['startsOn', 'dueOn'],
];

/** A target is read from its words: a reading that somebody confirmed is of these words. */
export const readingTogether: Together<Metric> = [['targetText', 'readingState', ...readingFields]];

const byKind: { readonly [K in Kind]?: Together<Entity[K]> } = { projects: measureTogether, metrics: readingTogether };

/** What of a list's records belongs together. */
export function togetherIn<K extends Kind>(kind: K): Together<Entity[K]> {
  return byKind[kind] ?? [];
}
