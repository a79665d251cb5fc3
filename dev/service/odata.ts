import type { Answer, Call } from './call';
import { missingExpand, NotBuilt, unknownField } from './errors';
import type { Condition, Path, Question } from './query';

/** Something with an address, as SharePoint's metadata describes it. */
export interface Entity {
  /** SP.List */
  readonly type: string;
  /** Relative to `_api/`: Web/Lists(guid'…') */
  readonly path: string;
  readonly etag?: string;
  /** Given when nothing is selected. */
  readonly properties: Readonly<Record<string, unknown>>;
  /** Given only when selected by name. */
  readonly costly?: Readonly<Record<string, () => unknown>>;
  /** Given only when expanded. */
  readonly related?: Readonly<Record<string, () => Entity | readonly Entity[]>>;
  /** Properties of kindred types: selecting them is allowed and gives nothing. */
  readonly kindred?: ReadonlySet<string>;
}

/** Answers one entity. `set` is its place in $metadata, such as SP.ApiData.Lists. */
export function one(call: Call, entity: Entity, set: string, status: 200 | 201 = 200): Answer {
  const headers = {
    ...(entity.etag && { ETag: entity.etag }),
    ...(status === 201 && { Location: `${call.webUrl}/_api/${entity.path}` }),
  };
  return { status, headers, body: { ...context(call, `${set}/@Element`), ...shape(call, entity, call.question()) } };
}

/** Answers a collection that comes whole: lists, fields, views, users. */
export function many(call: Call, entities: readonly Entity[], set: string): Answer {
  const { select, expand, filter, orderBy, top } = call.question();
  if (orderBy.length > 0) throw new NotBuilt('$orderby of a collection');
  const meets = (entity: Entity): boolean =>
    filter.length === 0 || filter.some((conditions) => conditions.every((condition) => holds(entity, condition)));
  const found = entities.filter(meets);
  const value = found.slice(0, top).map((entity) => shape(call, entity, { select, expand }));
  return { status: 200, body: { ...context(call, set), value } };
}

/** `odata.metadata` of an answer, when it is wanted. */
export function context(call: Call, place: string): Record<string, unknown> {
  return call.metadata ? { 'odata.metadata': `${call.webUrl}/_api/$metadata#${place}` } : {};
}

function holds(entity: Entity, { path, equals }: Condition): boolean {
  const name = path.join('/');
  if (path.length > 1) throw new NotBuilt(`$filter ${name} of a collection`);
  if (!(name in entity.properties)) throw unknownField(name);
  const value = entity.properties[name];
  return typeof value === 'string' && typeof equals === 'string'
    ? value.toLowerCase() === equals.toLowerCase()
    : value === equals;
}

function shape(call: Call, entity: Entity, wanted: Pick<Question, 'select' | 'expand'>): Record<string, unknown> {
  const expanded = new Set(wanted.expand.map(([head]) => head ?? ''));
  for (const name of expanded) if (!entity.related || !Object.hasOwn(entity.related, name)) throw unknownField(name);
  const own = wanted.select.length === 0 ? ['*'] : wanted.select.map(([head]) => head ?? '');
  const result: Record<string, unknown> = call.metadata ? annotations(call, entity) : {};
  for (const name of expanded) {
    const inner = { select: tails(wanted.select, name), expand: tails(wanted.expand, name) };
    // Expanded but not selected is not given, as with $select=Title&$expand=RootFolder.
    const asked = own.includes(name) || own.includes('*') || inner.expand.length > 0;
    const target = asked ? entity.related?.[name]?.() : undefined;
    const shaped = (each: Entity): object => shape(call, each, inner);
    if (target)
      Object.assign(result, call.metadata && { [`${name}@odata.navigationLinkUrl`]: `${entity.path}/${name}` }, {
        [name]: 'type' in target ? shaped(target) : target.map(shaped),
      });
  }
  wanted.select.forEach((path) => requireExpanded(entity, path, expanded));
  for (const name of own) Object.assign(result, property(call, entity, name, expanded));
  return result;
}

function requireExpanded(entity: Entity, [head = '', ...tail]: Path, expanded: ReadonlySet<string>): void {
  if (tail.length === 0 || expanded.has(head)) return;
  throw entity.related && Object.hasOwn(entity.related, head)
    ? missingExpand(head)
    : unknownField([head, ...tail].join('/'));
}

function property(call: Call, entity: Entity, name: string, expanded: ReadonlySet<string>): Record<string, unknown> {
  if (name === '*') return entity.properties;
  if (expanded.has(name)) return {};
  if (Object.hasOwn(entity.properties, name)) return { [name]: entity.properties[name] };
  if (entity.costly && Object.hasOwn(entity.costly, name)) return { [name]: entity.costly[name]?.() };
  if (entity.related && Object.hasOwn(entity.related, name))
    return call.metadata ? { [`${name}@odata.navigationLinkUrl`]: `${entity.path}/${name}` } : {};
  if (entity.kindred?.has(name)) return {};
  throw unknownField(name);
}

function tails(paths: readonly Path[], head: string): readonly Path[] {
  return paths.filter((path) => path[0] === head && path.length > 1).map((path) => path.slice(1));
}

function annotations(call: Call, { type, path, etag }: Entity): Record<string, unknown> {
  return {
    'odata.type': type,
    'odata.id': `${call.webUrl}/_api/${path}`,
    ...(etag && { 'odata.etag': etag }),
    'odata.editLink': path,
  };
}
