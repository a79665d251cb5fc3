import type { Instant } from '../date';
import { differences } from './differences';
import { isUntoldText, propertiesOf, sameIn } from './unread';

/** A record as it was at one time. */
export interface Version<T> {
  /** SharePoint's label: "3.0". */
  readonly label: string;
  readonly at: Instant;
  readonly by: string;
  readonly value: T;
  /** Properties that pointed at a record which has been deleted since: `value` has its name as words (`unreadOf`). */
  readonly deleted: readonly string[];
  /**
   * True of the newest where the list keeps no versions: what it was before is gone. `unknown` where the list did not
   * tell whether it keeps them.
   */
  readonly overwritten?: true | 'unknown';
}

/** One property that a revision changed. */
export interface PropertyChange<T> {
  readonly property: keyof T & string;
  readonly from: T[keyof T];
  readonly to: T[keyof T];
}

/** What one person changed at one time. */
export interface Revision<T> {
  readonly label: string;
  readonly at: Instant;
  readonly by: string;
  /** Empty for the oldest version that is kept. */
  readonly changes: readonly PropertyChange<T>[];
  /** What the oldest version is: the making, or what came after versions that SharePoint keeps no more. */
  readonly oldest?: 'made' | 'kept';
}

/** The revisions between versions, the newest first; a version that changed nothing we know is left out. */
export function revisionsOf<T extends object>(versions: readonly Version<T>[]): readonly Revision<T>[] {
  return versions.flatMap((version, index): readonly Revision<T>[] => {
    const { label, at, by, value } = version;
    const before = versions[index + 1];
    if (!before) return [{ label, at, by, changes: [], oldest: isFirst(label) ? 'made' : 'kept' }];
    const changes = propertiesOf(value)
      .filter((name) => !sameIn(value, before.value, name))
      .map((property) => ({ property, from: before.value[property], to: value[property] }));
    return changes.length > 0 ? [{ label, at, by, changes }] : [];
  });
}

/** True for SharePoint's label of a first version; 0.1 where a list asks for approval. */
export function isFirst(label: string): boolean {
  return label === '1.0' || label === '0.1';
}

/**
 * True for a property that can be brought back as a version had it: it stands otherwise now, what it pointed at is
 * there still, and its text could be read. Nobody puts what they have not seen in the place of another text.
 */
export function isRestorable<T extends object>(
  now: T,
  { value, deleted }: Pick<Version<T>, 'value' | 'deleted'>,
  property: keyof T & string,
): boolean {
  return !deleted.includes(property) && !isUntoldText(value, property) && differences(now, value).includes(property);
}
