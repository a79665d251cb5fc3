/**
 * An etag of a row that no state of it has, for versions begin at 1: a save under it is held against what stands there
 * and joined. An empty one would be no condition at all.
 */
export function outdatedEtag(etag: string): string {
  return etag.replace(/\d+(?="?$)/, '0');
}
