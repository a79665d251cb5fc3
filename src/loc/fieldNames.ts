import type { Kind } from '../domain/programme';
import type { Strings } from './strings';

/**
 * What properties of a kind of record are called, as far as they have a name on a page: those of a measure, a metric,
 * an actual and a line of effects.
 */
export function fieldNames(kind: Kind, properties: readonly string[], strings: Strings): readonly string[] {
  const names = namesOf(kind, strings);
  return properties.flatMap((property) => names[property] ?? []);
}

function namesOf(kind: Kind, { measure, metrics, effects }: Strings): Readonly<Record<string, string>> {
  if (kind === 'projects') return measure.fields;
  if (kind === 'metrics') return metrics.fields;
  if (kind === 'metricValues') return metrics.valueFields;
  return kind === 'effects' ? effects.fields : {};
}
