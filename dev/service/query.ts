import { parseLiteral, type Literal } from './address';
import { invalidExpression, NotBuilt, notReadable } from './errors';

/** `Lead/Title` as ['Lead', 'Title']. */
export type Path = readonly string[];

export interface Condition {
  readonly path: Path;
  readonly equals: Literal;
}

/** The $ options of an address. */
export interface Question {
  readonly select: readonly Path[];
  readonly expand: readonly Path[];
  /** All of them have to hold. */
  readonly filter: readonly Condition[];
  readonly orderBy: readonly { readonly path: Path; readonly descending: boolean }[];
  readonly top: number | undefined;
  readonly skip: string | null;
  /** What stood in a `Paged=TRUE&p_ID=20` token: the row to go on after. */
  readonly after: ReadonlyMap<string, string> | undefined;
}

const options = new Set(['$select', '$expand', '$filter', '$orderby', '$top', '$skip', '$skiptoken']);
// What SharePoint also understands in a filter, and this service does not.
const comparisons = new Set(['ne', 'lt', 'le', 'gt', 'ge', 'in']);
const functions = new Set(['not', 'startswith', 'substringof', 'day', 'month', 'year', 'hour', 'minute', 'second']);
const mostConditions = 100;

/** Reads the $ options. Throws SharePoint's 400 for what is malformed and NotBuilt for what only SharePoint can do. */
export function parseQuestion(query: URLSearchParams): Question {
  for (const key of query.keys()) if (key.startsWith('$') && !options.has(key.toLowerCase())) throw new NotBuilt(key);
  const top = query.get('$top');
  if (top !== null && !/^\d{1,9}$/.test(top)) throw notReadable(`The value '${top}' of $top is not valid.`);
  return {
    select: paths(query.get('$select')),
    expand: paths(query.get('$expand')),
    filter: parseFilter(query.get('$filter') ?? ''),
    orderBy: parseOrder(query.get('$orderby') ?? ''),
    top: top === null ? undefined : Number(top),
    skip: query.get('$skip'),
    after: parseToken(query.get('$skiptoken'))
  };
}

function paths(text: string | null): readonly Path[] {
  const parts = (text ?? '').split(',').map((part) => part.trim());
  return parts.filter((part) => part !== '').map((part) => part.split('/'));
}

function parseOrder(text: string): Question['orderBy'] {
  const parts = text.split(',').filter((part) => part.trim() !== '');
  if (parts.length > mostConditions) throw invalidExpression(text);
  return parts.map((part) => {
    const match = /^\s*([\w/]+)(?:\s+(asc|desc))?\s*$/i.exec(part);
    if (!match) throw invalidExpression(text);
    return { path: (match[1] ?? '').split('/'), descending: match[2]?.toLowerCase() === 'desc' };
  });
}

function parseToken(token: string | null): Question['after'] {
  if (token === null) return undefined;
  const pairs = new Map(new URLSearchParams(token));
  if (pairs.has('PagedPrev')) throw new NotBuilt('$skiptoken PagedPrev');
  if (pairs.get('Paged') !== 'TRUE' || !/^\d{1,15}$/.test(pairs.get('p_ID') ?? '')) throw notReadable(`The value '${token}' of $skiptoken is not valid.`);
  return pairs;
}

function parseFilter(text: string): readonly Condition[] {
  const tokens = text.match(/(?:datetime|guid)?'(?:[^']|'')*'|[()]|[^\s()']+|'/gi) ?? [];
  if (tokens.length === 0) return [];
  let next = 0;
  let depth = 0;
  const conditions: Condition[] = [];

  function all(): void {
    for (;;) {
      one();
      if (tokens[next]?.toLowerCase() !== 'and') return;
      next++;
    }
  }

  function one(): void {
    if (tokens[next] === '(') {
      next++;
      if (++depth > mostConditions) throw invalidExpression(text);
      all();
      depth--;
      if (tokens[next++] !== ')') throw refusedAt(next - 1);
      return;
    }
    const [name, operator, value] = [tokens[next], tokens[next + 1], tokens[next + 2]];
    if (name === undefined || !/^[A-Za-z_][\w/]*$/.test(name) || operator?.toLowerCase() !== 'eq' || value === undefined) throw refusedAt(next);
    conditions.push({ path: name.split('/'), equals: parseLiteral(value) });
    if (conditions.length > mostConditions) throw invalidExpression(text);
    next += 3;
  }

  function refusedAt(position: number): Error {
    const [word = '', following = ''] = tokens.slice(position, position + 2).map((token) => token.toLowerCase());
    if (comparisons.has(following)) return new NotBuilt(`$filter ${following}`);
    return word === 'or' || (functions.has(word) && following === '(') ? new NotBuilt(`$filter ${word}`) : invalidExpression(text);
  }

  all();
  if (next < tokens.length) throw refusedAt(next);
  return conditions;
}
