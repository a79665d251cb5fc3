import { parseLiteral, type Literal } from './address';
import { invalidExpression, NotBuilt, notReadable } from './errors';

/** `Lead/Title` as ['Lead', 'Title']. */
export type Path = readonly string[];

/** One comparison of a filter: what stands at a path equals a literal. */
export interface Condition {
  readonly path: Path;
  readonly equals: Literal;
}

/** The $ options of an address. */
export interface Question {
  readonly select: readonly Path[];
  readonly expand: readonly Path[];
  /** Of one of these all have to hold; without any, everything is found. */
  readonly filter: readonly (readonly Condition[])[];
  readonly orderBy: readonly { readonly path: Path; readonly descending: boolean }[];
  readonly top: number | undefined;
  /** The row to go on after: 20 for the token `Paged=TRUE&p_ID=20`. */
  readonly after: number | undefined;
}

const options = new Set(['$select', '$expand', '$filter', '$orderby', '$top', '$skiptoken']);
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
    after: parseToken(query.get('$skiptoken')),
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
  const pairs = new URLSearchParams(token);
  if (pairs.has('PagedPrev')) throw new NotBuilt('$skiptoken PagedPrev');
  const id = pairs.get('p_ID') ?? '';
  if (pairs.get('Paged') !== 'TRUE' || !/^\d{1,15}$/.test(id))
    throw notReadable(`The value '${token}' of $skiptoken is not valid.`);
  return Number(id);
}

/** `Year eq 2024 and Title eq 'a' or Id eq 3`: conditions that all have to hold, or those after an `or`. */
function parseFilter(text: string): Question['filter'] {
  const tokens: readonly string[] = text.match(/(?:datetime|guid)?'(?:[^']|'')*'|[()]|[^\s()']+|'/gi) ?? [];
  if (tokens.length > 4 * mostConditions) throw invalidExpression(text);
  const open = tokens.indexOf('(');
  if (open >= 0) throw new NotBuilt(`$filter ${tokens[open - 1] ?? '('}`);
  const alternatives: Condition[][] = [];
  let conditions: Condition[] = [];
  for (let at = 0; at < tokens.length; at += 4) {
    const [name = '', operator = '', value, and] = tokens.slice(at, at + 4);
    // What SharePoint also understands in a filter, and this service does not.
    if (/^(ne|lt|le|gt|ge|in)$/i.test(operator)) throw new NotBuilt(`$filter ${operator}`);
    if (!/^[A-Za-z_][\w/]*$/.test(name) || operator.toLowerCase() !== 'eq' || value === undefined)
      throw invalidExpression(text);
    conditions.push({ path: name.split('/'), equals: parseLiteral(value) });
    if (and === undefined) break;
    if (!/^(and|or)$/i.test(and) || at + 4 === tokens.length) throw invalidExpression(text);
    if (and.toLowerCase() === 'and') continue;
    alternatives.push(conditions);
    conditions = [];
  }
  return conditions.length > 0 ? [...alternatives, conditions] : alternatives;
}
