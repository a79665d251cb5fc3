import { badArgument, notReadable } from './errors';

export type Literal = string | number | boolean | null;

/** One step of a path: `getByTitle('x')` is { name: 'getbytitle', args: ['x'] }. */
export interface Segment {
  /** In lower case: SharePoint's endpoints are. */
  readonly name: string;
  readonly args: readonly Literal[] | undefined;
}

/**
 * What follows `_api/` in an address, decoded. Throws SharePoint's 400 for what cannot be read, URIError for what
 * cannot be decoded.
 */
export function parseAddress(url: string): readonly Segment[] {
  return split(decodeURIComponent(url.replace(/^.*?\/_api/i, '')), '/')
    .filter((part) => part !== '')
    .map(parseSegment);
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

function parseSegment(part: string): Segment {
  const open = part.indexOf('(');
  if (open < 0) return { name: part.toLowerCase(), args: undefined };
  if (!part.endsWith(')')) throw notReadable(`The expression "${part}" is not valid.`);
  const inside = part.slice(open + 1, -1).trim();
  const args =
    inside === ''
      ? []
      : split(inside, ',').map((argument) =>
          parseLiteral(/^[A-Za-z]\w*=(?=[^=])(.*)$/s.exec(argument.trim())?.[1] ?? argument.trim()),
        );
  return { name: part.slice(0, open).toLowerCase(), args };
}

/**
 * An OData literal: 'text', guid'…', datetime'…', number, true, false, null, a guid without quotes, or @name of what the
 * query holds.
 */
export function parseLiteral(text: string): Literal {
  const quoted = /^(?:guid|datetime)?'((?:[^']|'')*)'$/is.exec(text);
  if (quoted) return (quoted[1] ?? '').replaceAll("''", "'");
  if (/^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text)) return Number(text);
  if (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)) return text;
  if (text === 'true' || text === 'false') return text === 'true';
  if (text === 'null') return null;
  if (/^@\w+$/.test(text)) return text;
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
