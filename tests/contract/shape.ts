/** Where an answer differs from a recorded one, and in what. */
export interface Difference {
  /** `UserId/NameId`, `value/0/Id`. */
  readonly path: string;
  readonly what: 'not answered' | 'not recorded' | 'type' | 'value';
}

/**
 * Compares an answer with a recorded one key by key: names, JSON types and values. Annotations of OData, which
 * recordings leave out, are passed over.
 */
export function differences(recorded: unknown, answer: unknown, path = ''): readonly Difference[] {
  if (typeOf(recorded) !== typeOf(answer)) return [{ path, what: 'type' }];
  if (!isObject(recorded) || !isObject(answer)) return recorded === answer ? [] : [{ path, what: 'value' }];
  const names = [...new Set([...Object.keys(recorded), ...Object.keys(answer)])].filter(
    (name) => !name.includes('odata.'),
  );
  return names.flatMap((name): readonly Difference[] => {
    const below = path === '' ? name : `${path}/${name}`;
    if (!(name in answer)) return [{ path: below, what: 'not answered' }];
    return name in recorded
      ? differences(recorded[name], answer[name], below)
      : [{ path: below, what: 'not recorded' }];
  });
}

function typeOf(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
