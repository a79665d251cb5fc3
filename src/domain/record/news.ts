import type { Instant } from '../date';
import { propertiesOf, sameIn } from './unread';
import { isFirst, type Version } from './versions';

/** What there is to tell of a record: what somebody changed last, or that it was added. */
export type News<T> = { readonly at: Instant; readonly by: string } & (
  | { readonly what: 'added' }
  /** The properties that were changed, and the record before and after. */
  | {
      readonly what: 'changed';
      readonly properties: readonly (keyof T & string)[];
      readonly before: T;
      readonly after: T;
    }
);

/** What was taken back within a day is as if it had never been, in milliseconds. */
const soon = 86_400_000;

/** A change of one property that nobody has taken back. */
interface Change<T> {
  readonly version: Version<T>;
  readonly before: T;
}

/**
 * The newest news of a record, from its versions, the newest first; undefined where there is none: what was changed and
 * came back within a day is no news, nor is a change of what is `silent`, such as a key. A property that came back
 * later has changed.
 */
export function newsOf<T extends object>(
  versions: readonly Version<T>[],
  silent: readonly (keyof T & string)[],
): News<T> | undefined {
  const standing = standingChanges(versions, silent);
  const [version, before] = versions
    .map((each, index) => [each, versions[index + 1]] as const)
    .find(([each]) => [...standing.values()].flat().some((change) => change.version === each)) ?? [
    undefined,
    undefined,
  ];
  if (version && before) {
    const properties = [...standing].flatMap(([property, changes]) =>
      changes.some((change) => change.version === version) ? [property] : [],
    );
    return { what: 'changed', at: version.at, by: version.by, properties, before: before.value, after: version.value };
  }
  const first = versions.at(-1);
  return first && isFirst(first.label) && !first.overwritten
    ? { what: 'added', at: first.at, by: first.by }
    : undefined;
}

/** Of each property its changes that stand, the oldest first. */
function standingChanges<T extends object>(
  versions: readonly Version<T>[],
  silent: readonly (keyof T & string)[],
): ReadonlyMap<keyof T & string, readonly Change<T>[]> {
  const standing = new Map<keyof T & string, Change<T>[]>();
  for (const [index, before] of [...versions].reverse().entries()) {
    const version = versions[versions.length - 2 - index];
    if (!version) break;
    for (const property of propertiesOf(version.value)) {
      if (silent.includes(property) || sameIn(version.value, before.value, property)) continue;
      const changes = standing.get(property) ?? [];
      const last = changes.at(-1);
      const isBack = last && sameIn(version.value, last.before, property) && isSoon(last.version.at, version.at);
      standing.set(property, isBack ? changes.slice(0, -1) : [...changes, { version, before: before.value }]);
    }
  }
  return standing;
}

function isSoon(from: Instant, to: Instant): boolean {
  return Date.parse(to) - Date.parse(from) <= soon;
}
