import { badArgument, notReadable } from './errors';

export type Literal = string | number | boolean | null;

/** One step of a path: `getByTitle('x')` is { name: 'getbytitle', args: ['x'] }. */
export interface Segment {
  /** In lower case: SharePoint's endpoints are. */
  readonly name: string;
  readonly args: readonly Literal[] | undefined;
}

/** The part after `_api/`, decoded, with `@alias` arguments filled in from the query. Throws SharePoint's 400 for what cannot be read. */
export function parseAddress(rawPath: string, query: URLSearchParams): readonly Segment[] {
  // What cannot be decoded the HTTP server has refused already.
  return split(decodeURIComponent(rawPath), '/').filter((part) => part !== '').map((part) => parseSegment(part, query));
}

/** The address for a log: names without what stood in the brackets. */
export function nameOf(segments: readonly Segment[]): string {
  return segments.map(({ name, args }) => (args ? `${name}(…)` : name)).join('/');
}

/** The only argument, as text. */
export function textArgument({ args }: Segment): string {
  const value = args?.[0];
  if (typeof value !== 'string') throw badArgument();
  return value;
}

function parseSegment(part: string, query: URLSearchParams): Segment {
  const open = part.indexOf('(');
  if (open < 0) return { name: part.toLowerCase(), args: undefined };
  if (!part.endsWith(')')) throw notReadable(`The expression "${part}" is not valid.`);
  const inside = part.slice(open + 1, -1).trim();
  const args = inside === '' ? [] : split(inside, ',').map((argument) => parseArgument(argument.trim(), query));
  return { name: part.slice(0, open).toLowerCase(), args };
}

function parseArgument(argument: string, query: URLSearchParams): Literal {
  const value = /^[A-Za-z]\w*=(?=[^=])(.*)$/s.exec(argument)?.[1] ?? argument;
  if (!value.startsWith('@')) return parseLiteral(value);
  const named = query.get(value);
  if (named === null || named.startsWith('@')) throw notReadable(`The parameter alias '${value}' is not given.`);
  return parseLiteral(named);
}

/** An OData literal: 'text', guid'…', datetime'…', number, true, false, null, or a guid without quotes. */
export function parseLiteral(text: string): Literal {
  const quoted = /^(?:guid|datetime)?'((?:[^']|'')*)'$/is.exec(text);
  if (quoted) return (quoted[1] ?? '').replaceAll("''", "'");
  if (/^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text)) return Number(text);
  if (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)) return text;
  if (text === 'true' || text === 'false') return text === 'true';
  if (text === 'null') return null;
  throw notReadable(`The expression "${text}" is not valid.`);
}

/** Splits where the separator stands outside quotes and brackets; a doubled quote closes and opens again. */
function split(text: string, separator: string): readonly string[] {
  const parts: string[] = [];
  let start = 0;
  let quoted = false;
  let depth = 0;
  for (let index = 0; index < text.length; index++) {
    const char = text[index];
    if (char === "'") quoted = !quoted;
    else if (quoted) continue;
    else if (char === '(') depth++;
    else if (char === ')') depth--;
    else if (char === separator && depth === 0) {
      parts.push(text.slice(start, index));
      start = index + 1;
    }
  }
  if (quoted || depth !== 0) throw notReadable(`The expression "${text}" is not valid.`);
  return [...parts, text.slice(start)];
}
