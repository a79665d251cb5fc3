import type { Entity, Kind } from '../../domain/programme';
import { isUntoldText } from '../../domain/record/unread';
import type { Strings } from '../../loc/strings';
import type { RecordForm } from './useEditing';

/** What is wrong with a field: found before it was sent, refused by the list, or not to be written safely. */
export function problemText<K extends Kind, P extends string>(
  { problems, failure }: RecordForm<K, P>,
  property: keyof Entity[K] & string,
  said: Readonly<Record<P, string>>,
  { fieldRefused, fieldUntold }: Strings['record'],
): string | undefined {
  const problem = problems.get(property);
  if (problem !== undefined) return said[problem];
  if (!failure?.properties?.includes(property)) return undefined;
  return failure.failed === 'columnsUntold' ? fieldUntold : fieldRefused;
}

/** What a field says of a text that could not be read, until something is typed in its place. */
export function untoldHint<T extends object>(
  { mine }: { readonly mine: T },
  property: keyof T & string,
  { record }: Strings,
): string | undefined {
  return isUntoldText(mine, property) ? record.untold : undefined;
}
