import type { Entity, Kind } from '../programme';
import type { Together } from './editing';
import { readingTogether } from './metricRules';
import { codeTogether } from './projectRules';

const byKind: { readonly [K in Kind]?: Together<Entity[K]> } = { projects: codeTogether, metrics: readingTogether };

/** What of a list's records belongs together. */
export function togetherIn<K extends Kind>(kind: K): Together<Entity[K]> {
  return byKind[kind] ?? [];
}
