import type { Entity, Kind } from '../../domain/programme';
import type { RecordForm } from './useEditing';

/** What is wrong with a field: found before it was sent, or refused by the list. */
export function problemText<K extends Kind, P extends string>(
  { problems, failure }: RecordForm<K, P>,
  property: keyof Entity[K] & string,
  said: Readonly<Record<P, string>>,
  refused: string,
): string | undefined {
  const problem = problems.get(property);
  if (problem !== undefined) return said[problem];
  return failure?.properties?.includes(property) ? refused : undefined;
}
