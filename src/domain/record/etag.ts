/**
 * An etag of a row that no state of it has, for versions begin at 1: a save under it is held against what stands there
 * and joined. An empty one would be no condition at all.
 */
export function outdatedEtag(etag: string): string {
  return etag.replace(/\d+(?="?$)/, '0');
}

/** True where a row had the one etag before it had the other: an etag ends in the version of its row. */
export function isOlder(etag: string, other: string): boolean {
  return versionOf(etag) < versionOf(other);
}

function versionOf(etag: string): number {
  return Number(/(\d+)"?$/.exec(etag)?.[1]);
}
