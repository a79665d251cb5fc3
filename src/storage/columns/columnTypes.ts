import type { PlainDate } from '../../domain/date';
import { plainDate } from '../../domain/date';
import type { RowNumber } from '../../domain/key';
import type { Kind } from '../../domain/programme';
import type { Link, Person } from '../../domain/project';
import { internalName, type Cell, type Column, type ColumnOptions, type CellContext } from './column';
import { withClosedMarks } from './directionMarks';

const plain = { restSuffix: '' } as const;

/** One line of text, at most 255 characters. */
export function text(title: string, options: ColumnOptions = {}): Column<string> {
  return {
    ...plain,
    title,
    options,
    xml: { Type: 'Text', MaxLength: '255' },
    empty: '',
    read: readText,
    write: (value) => value,
  };
}

/** Text of any length, without formatting. */
export function note(title: string, options: ColumnOptions = {}): Column<string> {
  return { ...text(title, options), xml: { Type: 'Note', NumLines: '6', RichText: 'FALSE' } };
}

function readText(raw: unknown): Cell<string> {
  if (raw === null || raw === undefined) return { value: '' };
  return typeof raw === 'string' ? { value: withClosedMarks(raw) } : { problem: 'notText' };
}

/** A number; `decimals` 0 shows a year or a step without a comma. */
export function number(title: string, decimals: number, options: ColumnOptions = {}): Column<number | undefined> {
  const xml = { Type: 'Number', Decimals: String(decimals), CommaSeparator: 'FALSE', ...limits(options) };
  return { ...plain, title, options, xml, empty: undefined, read: readNumber, write: (value) => value ?? null };
}

/** A year that every row has; a row without one is read as the year 0 and named as broken. */
export function year(title: string, options: ColumnOptions = {}): Column<number> {
  const column = number(title, 0, { required: true, indexed: true, min: 2000, max: 2100, ...options });
  const read = (raw: unknown): Cell<number> => {
    const cell = readNumber(raw);
    if ('problem' in cell) return cell;
    return cell.value === undefined ? { problem: 'notANumber' } : { value: cell.value };
  };
  return { ...column, empty: 0, read, write: (value) => value };
}

function readNumber(raw: unknown): Cell<number | undefined> {
  if (raw === null || raw === undefined) return { value: undefined };
  return typeof raw === 'number' && Number.isFinite(raw) ? { value: raw } : { problem: 'notANumber' };
}

function words(raw: unknown): string {
  return typeof raw === 'string' ? withClosedMarks(raw) : '';
}

function limits(options: ColumnOptions): Record<string, string> {
  return {
    ...(options.min !== undefined && { Min: String(options.min) }),
    ...(options.max !== undefined && { Max: String(options.max) }),
  };
}

/**
 * One of the city's own words, kept in Finnish; `words` maps the domain's keys to them, in the order of the choices.
 */
export function choice<C extends string>(
  title: string,
  words: Readonly<Record<C, string>>,
  options: ColumnOptions & { readonly initial?: NoInfer<C> } = {},
): Column<C | undefined> {
  const keys = Object.keys(words) as C[];
  const read = (raw: unknown): Cell<C | undefined> => {
    if (raw === null || raw === undefined || raw === '') return { value: undefined };
    const found = keys.find((key) => words[key] === raw);
    if (found) return { value: found };
    return { problem: 'unknownChoice', ...(typeof raw === 'string' && { unread: raw }) };
  };
  const xml = { Type: 'Choice', Format: 'Dropdown', FillInChoice: 'FALSE' };
  const choices = keys.map((key) => words[key]);
  const start = options.initial && { initial: words[options.initial] };
  return {
    ...plain,
    title,
    options,
    xml,
    choices,
    ...start,
    empty: undefined,
    read,
    write: (value) => (value ? words[value] : null),
  };
}

/** Yes or no; an empty cell is no. */
export function yesNo(title: string, options: ColumnOptions = {}): Column<boolean> {
  const read = (raw: unknown): Cell<boolean> =>
    raw === null || typeof raw === 'boolean' ? { value: raw ?? false } : { problem: 'unreadable' };
  return {
    ...plain,
    title,
    options,
    xml: { Type: 'Boolean' },
    initial: '0',
    empty: false,
    read,
    write: (value) => value,
  };
}

/** A day without time: SharePoint keeps the site's local midnight in UTC. */
export function date(title: string, options: ColumnOptions = {}): Column<PlainDate | undefined> {
  const read = (raw: unknown, { zone }: CellContext): Cell<PlainDate | undefined> => {
    if (raw === null || raw === undefined) return { value: undefined };
    const day = typeof raw === 'string' && !Number.isNaN(Date.parse(raw)) ? plainDate(zone.dayOf(raw)) : undefined;
    return day ? { value: day } : { problem: 'notADate' };
  };
  const xml = { Type: 'DateTime', Format: 'DateOnly', FriendlyDisplayFormat: 'Disabled' };
  return {
    ...plain,
    title,
    options,
    xml,
    empty: undefined,
    read,
    write: (day, { zone }) => (day ? zone.midnightOf(day) : null),
  };
}

/** A row of one of our lists by its number, shown by its title. */
export function lookup(title: string, target: Kind, options: ColumnOptions = {}): Column<RowNumber | undefined> {
  const read = (raw: unknown, cellContext: CellContext): Cell<RowNumber | undefined> => {
    if (raw === null || raw === undefined) return { value: undefined };
    if (typeof raw === 'number' && cellContext.isThere(target, raw)) return { value: raw };
    return cellContext.partly?.has(target) ? { value: undefined } : { problem: 'danglingLookup' };
  };
  return {
    title,
    options,
    xml: { Type: 'Lookup', ShowField: 'Title' },
    target,
    restSuffix: 'Id',
    empty: undefined,
    read,
    write: (id) => id ?? null,
  };
}

/** A person of the site. */
export function person(title: string, options: ColumnOptions = {}): Column<Person | undefined> {
  const read = (raw: unknown): Cell<Person | undefined> => {
    if (raw === null || raw === undefined) return { value: undefined };
    const { Id: id, Title: name, EMail: email } = raw as Record<string, unknown>;
    return typeof id === 'number'
      ? { value: { id, name: words(name), email: words(email) } }
      : { problem: 'unreadable' };
  };
  const xml = { Type: 'User', List: 'UserInfo', UserSelectionMode: 'PeopleOnly' };
  return {
    title,
    options,
    xml,
    restSuffix: 'Id',
    expanded: ['Id', 'Title', 'EMail'],
    empty: undefined,
    read,
    write: (value) => value?.id ?? null,
  };
}

/** A web address with words for it. */
export function link(title: string, options: ColumnOptions = {}): Column<Link | undefined> {
  const read = (raw: unknown): Cell<Link | undefined> => {
    if (raw === null || raw === undefined) return { value: undefined };
    const { Url: url, Description: description } = raw as Record<string, unknown>;
    return typeof url === 'string' ? { value: { url, description: words(description) } } : { problem: 'unreadable' };
  };
  const write = (value: Link | undefined): unknown =>
    value ? { Url: value.url, Description: value.description } : null;
  return { ...plain, title, options, xml: { Type: 'URL', Format: 'Hyperlink' }, empty: undefined, read, write };
}

/** Names of properties, kept as the internal names of their columns: "Benefit, Need". */
export function propertyNames(title: string, options: ColumnOptions = {}): Column<readonly string[]> {
  const read = (raw: unknown): Cell<readonly string[]> => {
    const cell = readText(raw);
    if ('problem' in cell) return cell;
    return {
      value: cell.value
        .split(/[,;\s]+/)
        .filter(Boolean)
        .map((name) => name.charAt(0).toLowerCase() + name.slice(1)),
    };
  };
  return {
    ...plain,
    title,
    options,
    xml: { Type: 'Text', MaxLength: '255' },
    empty: [],
    read,
    write: (value) => value.map(internalName).join(', '),
  };
}
