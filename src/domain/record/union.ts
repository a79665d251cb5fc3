/** The values of both, each once, in the order in which they first come. */
export function union<V>(one: readonly V[], other: readonly V[]): readonly V[] {
  return [...new Set([...one, ...other])];
}
