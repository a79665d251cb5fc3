import type { Key, RowNumber } from '../key';
import { byId, byKey, type Programme, type Versioned } from '../programme';
import type { Level, Need, Person, Project } from '../project';
import { isUntoldText } from '../record/unread';
import type { StatusOrNone } from '../status';
import { isLate } from './late';
import { asksFor, type PlannedPart } from './asksFor';

/**
 * The key of measures without a theme, a responsible, a lead, a need, a level or a benefit: in filters, counts and
 * addresses.
 */
export const noneKey = 'none';

/** What a page shows of the measures; an absent part does not narrow. */
export interface Filter {
  readonly year?: number;
  /** A theme's key, or `noneKey`. */
  readonly theme?: Key;
  readonly responsible?: Key;
  readonly status?: StatusOrNone;
  /** The site's number of a person, of whom only what they lead is let through, or `noneKey`. */
  readonly lead?: number | typeof noneKey;
  readonly need?: Need | typeof noneKey;
  readonly level?: Level | typeof noneKey;
  /** A step of the scale as text, or `noneKey`. */
  readonly benefit?: string;
  /** Only those that are late. */
  readonly late?: true;
  /** Only those that ask for this part of what the budget is to hold. */
  readonly planned?: PlannedPart;
  /** Words that all have to occur in code, name, problem or status note. */
  readonly text?: string;
}

/** The measures that a filter lets through, in the order of the list. */
export function filtered(programme: Programme, filter: Filter): readonly Versioned<Project>[] {
  const theme = pointsAt(programme, 'themes', filter.theme);
  const responsible = pointsAt(programme, 'responsibles', filter.responsible);
  const words = wordsOf(filter);
  return programme.records.projects.filter(
    ({ value }) =>
      (filter.year === undefined || value.year === filter.year) &&
      theme(value.theme) &&
      responsible(value.responsible) &&
      (filter.status === undefined || (value.status ?? 'none') === filter.status) &&
      (filter.lead === undefined || (value.lead?.id ?? noneKey) === filter.lead) &&
      (filter.need === undefined || (value.need ?? noneKey) === filter.need) &&
      (filter.level === undefined || (value.level ?? noneKey) === filter.level) &&
      (filter.benefit === undefined || String(value.benefit ?? noneKey) === filter.benefit) &&
      (!filter.late || isLate(value, programme.readOn)) &&
      (filter.planned === undefined || asksFor(value, filter.planned)) &&
      (words.length === 0 || containsAll(value, words)),
  );
}

/**
 * How many measures a search did not find, but may have missed: all else of the filter lets them through, and a text
 * in which it searches could not be read. None where no words are searched.
 */
export function unsearched(programme: Programme, filter: Filter): number {
  const words = wordsOf(filter);
  if (words.length === 0) return 0;
  const { text: _text, ...others } = filter;
  return filtered(programme, others).filter(
    ({ value }) => searched.some((property) => isUntoldText(value, property)) && !containsAll(value, words),
  ).length;
}

function wordsOf({ text = '' }: Filter): readonly string[] {
  return fold(text).split(' ').filter(Boolean);
}

/** Whether what a measure points at is what a filter names: a record by its key, or none at all. */
function pointsAt(
  programme: Programme,
  kind: 'themes' | 'responsibles',
  name: Key | undefined,
): (id: RowNumber | undefined) => boolean {
  if (name === undefined) return () => true;
  if (name === noneKey) return (id) => id === undefined;
  const wanted = byKey(programme, kind, name)?.id;
  return (id) => id !== undefined && id === wanted;
}

/** The texts of a measure in which a search looks for its words. */
const searched = ['code', 'title', 'titleSv', 'problem', 'problemSv', 'statusNote', 'statusNoteSv'] as const;

function containsAll(project: Project, words: readonly string[]): boolean {
  const text = folded.get(project) ?? fold(searched.map((property) => project[property]).join(' '));
  folded.set(project, text);
  return words.every((word) => text.includes(word));
}

// A measure never changes, it is replaced: its text is folded once, however often one searches.
const folded = new WeakMap<Project, string>();

/** Signs that show nothing: soft hyphens, marks of direction, joiners and blanks of no width. */
const invisible = /\p{Cf}/gu;

/** Hyphens, dashes and the minus that stand for a hyphen in words from elsewhere. */
const hyphens = /[\u2010-\u2015\u2212]/g;

/**
 * Text for searching: lower case, single spaces, any hyphen a plain one, nothing that does not show, accents dropped,
 * but å, ä and ö kept, which are letters of their own in Finnish and Swedish (a search for "sää" must not find "saa").
 */
export function fold(text: string): string {
  const shown = text.replace(invisible, '').replace(hyphens, '-');
  const lower = shown.toLowerCase().normalize('NFC').replace(/\s+/g, ' ').trim();
  return lower.replace(/[^\u0000-\u007fåäö]/g, (letter) => letter.normalize('NFD').replace(/\p{M}/gu, ''));
}

/**
 * How many measures each value of one part of the filter would show, the other parts staying as they are. The keys are
 * the values as text, `noneKey` for those without one.
 */
export function facet(
  programme: Programme,
  filter: Filter,
  part: 'year' | 'theme' | 'responsible' | 'lead',
): ReadonlyMap<string, number> {
  const { [part]: _dropped, ...others } = filter;
  return countBy(filtered(programme, others), ({ value }) =>
    part === 'year' ? String(value.year) : keyAt(programme, value, part),
  );
}

/** What an address calls a measure's theme, responsible or lead by: its key, a person's number, or `noneKey`. */
export function keyAt(programme: Programme, project: Project, part: 'theme' | 'responsible' | 'lead'): Key {
  if (part === 'lead') return String(project.lead?.id ?? noneKey);
  const record =
    part === 'theme' ? byId(programme, 'themes', project.theme) : byId(programme, 'responsibles', project.responsible);
  return record?.value.key ?? noneKey;
}

/** The people who lead some of these measures, each once, by name. */
export function leadsOf(
  records: readonly Versioned<Project>[],
  compare: (a: string, b: string) => number,
): readonly Person[] {
  const leads = new Map(records.flatMap(({ value: { lead } }) => (lead ? [[lead.id, lead]] : [])));
  return [...leads.values()].sort((a, b) => compare(a.name, b.name));
}

/** How many of the things have each key, in the order in which the keys first occur. */
export function countBy<T>(things: readonly T[], keyOf: (thing: T) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const thing of things) counts.set(keyOf(thing), (counts.get(keyOf(thing)) ?? 0) + 1);
  return counts;
}
