import type { Effect } from './effect';
import type { Instant, PlainDate } from './date';
import { isKeyOfRow, rowOfKey, type Key, type RowNumber } from './key';
import type { Metric, MetricValue } from './metric';
import { isUntoldText } from './record/unread';
import type { Person, Project } from './project';
import type { Responsible } from './responsible';
import type { Roadmap } from './roadmap';
import { completionSetting, schemaVersion, versionOf, type Setting, type SettingName } from './settings';
import type { Theme } from './theme';

/** What each kind of record is; a kind is kept in one list. */
export interface Entity {
  themes: Theme;
  responsibles: Responsible;
  projects: Project;
  metrics: Metric;
  metricValues: MetricValue;
  effects: Effect;
  roadmaps: Roadmap;
  settings: Setting;
}

export type Kind = keyof Entity;

/** All kinds, those that others refer to first: the order in which lists are made and filled. */
export const kinds = [
  'themes',
  'responsibles',
  'projects',
  'metrics',
  'metricValues',
  'effects',
  'roadmaps',
  'settings',
] as const satisfies readonly Kind[];

/** A record as it was read: `etag` is what a write has to carry. */
export interface Versioned<T> {
  readonly id: RowNumber;
  readonly etag: string;
  readonly value: T;
  /** The site's day on which it was made; not known of the records in copies that an earlier version froze. */
  readonly created?: PlainDate;
  readonly modified: Instant;
  readonly modifiedBy: string;
}

/** A record that is in no list yet: where a form that adds one begins. */
export function unsaved<T>(value: T): Versioned<T> {
  return { id: 0, etag: '', value, modified: '', modifiedBy: '' };
}

/** True for a record that is in no list yet: lists number their rows from 1. */
export function isUnsaved({ id }: Versioned<unknown>): boolean {
  return id === 0;
}

/**
 * A cell that could not be read, or has no name in it: its record shows without it, and a save leaves it alone.
 */
export interface BadCell {
  readonly kind: Kind;
  readonly id: number;
  /** Internal name of the column. */
  readonly column: string;
  /** The column's name as set-up gave it, in Finnish. */
  readonly title: string;
  readonly problem:
    | 'notANumber'
    | 'notADate'
    | 'unknownChoice'
    | 'danglingLookup'
    | 'notText'
    | 'duplicateKey'
    | 'noName'
    | 'notTold' // its list did not tell whether this is rich text
    | 'unreadable';
  /** What stands there, shortened. */
  readonly found: string;
}

/** What the current user may do in one list. */
export interface ListRights {
  readonly add: boolean;
  readonly edit: boolean;
  readonly remove: boolean;
}

/** The rights of somebody who may change nothing. */
export const noRights: ListRights = { add: false, edit: false, remove: false };

/** What the current user may do on the site and in its lists. */
export interface Rights {
  /** Full Control of the site: set-up, decisions. */
  readonly owner: boolean;
  /**
   * Roadmaps and settings are set apart from the site's rights; else a member could change a decision, and an owner has
   * to run set-up.
   */
  readonly guarded: boolean;
  readonly lists: Readonly<Record<Kind, ListRights>>;
}

/** Where a list is opened outside the product: the list itself, and its records. */
export interface ListLinks {
  readonly list: string;
  /** A record to be read: the address up to the record's number, with which it ends. */
  readonly show: string;
  /** A record to be edited, in the same way. */
  readonly edit: string;
}

/** The address of a record in its list, by its number: to be read there, or to be edited. */
export function addressOf(links: ListLinks, id: number, purpose: 'show' | 'edit' = 'show'): string {
  return `${links[purpose]}${id}`;
}

/** Of each list, the properties whose columns it lacks; a list that has all of them is not named. */
export type Lacks = { readonly [K in Kind]?: readonly string[] };

/** Of each list, the columns that people have turned into rich text, each with its title. */
export type RichColumns = {
  readonly [K in Kind]?: readonly { readonly property: string; readonly title: string }[];
};

/** A list that does not show everybody all its rows at once, by a setting of its own. */
export interface PartlyShown {
  /** What others write is shown after somebody has approved it; or people see the rows only that they added. */
  readonly why: 'approval' | 'ownRows';
  /** How many rows this reader was not given. */
  readonly hidden: number;
}

/** A list that is there and could not be read. */
export interface UnreadList {
  /** The reader has no right to it; or the server gave an error in its place. */
  readonly why: 'forbidden' | 'failed';
  /** The server's own words. */
  readonly message?: string;
  /** SharePoint's correlation id, to quote when asking for help. */
  readonly correlation?: string;
  /** When the rows were read that are shown in place of today's; none are shown where this is undefined. */
  readonly shownAsOf?: Instant;
}

export type UnreadLists = Readonly<Partial<Record<Kind, UnreadList>>>;

/** Everything the lists hold, as read in one wave. */
export interface Programme {
  readonly records: { readonly [K in Kind]: readonly Versioned<Entity[K]>[] };
  readonly badCells: readonly BadCell[];
  /** What the site's lists lack: such a property is empty, is not offered and is not written. */
  readonly lacks: Lacks;
  /** Columns of rich text: their text alone is shown and written. */
  readonly rich: RichColumns;
  readonly partlyShown: Readonly<Partial<Record<Kind, PartlyShown>>>;
  /** The lists that could not be read: all else is shown. */
  readonly unread: UnreadLists;
  readonly me: Person;
  readonly rights: Rights;
  readonly links: Readonly<Record<Kind, ListLinks>>;
  readonly readAt: Instant;
  /** The day of that moment where the site is: days are counted up to it. */
  readonly readOn: PlainDate;
  /** By how many minutes the site's clock was ahead of UTC then; not known of a frozen copy. */
  readonly siteAhead?: number;
  /** Of each list, what tells the store whether it has moved since it was read; '' has it read again. */
  readonly stamps: Readonly<Record<Kind, string>>;
}

/** True where a list has rows that this reader was not given. */
export function hidesRows({ partlyShown }: Programme, kind: Kind): boolean {
  return (partlyShown[kind]?.hidden ?? 0) > 0;
}

/** True where a list could not be read, and no older rows of it are shown. */
export function isUnread({ unread }: Programme, kind: Kind): boolean {
  return unread[kind] !== undefined && unread[kind].shownAsOf === undefined;
}

/** True where every list could be read, and every text in them. */
export function isWholeRead({ unread, badCells }: Pick<Programme, 'unread' | 'badCells'>): boolean {
  return Object.keys(unread).length === 0 && !badCells.some(({ problem }) => problem === 'notTold');
}

/** The record of one kind with this number, if there is one: what a record points at. */
export function byId<K extends Kind>(
  programme: Programme,
  kind: K,
  id: RowNumber | undefined,
): Versioned<Entity[K]> | undefined {
  if (id === undefined) return undefined;
  return programme.records[kind].find((record) => record.id === id);
}

/**
 * The record that an address calls by this key, if there is one. `id:17` calls a row by its number, also once it has a
 * key.
 */
export function byKey<K extends Kind>(
  programme: Programme,
  kind: K,
  key: Key | undefined,
): Versioned<Entity[K]> | undefined {
  if (key === undefined) return undefined;
  const row = rowOfKey(key);
  return row === undefined
    ? programme.records[kind].find((record) => record.value.key === key)
    : byId(programme, kind, row);
}

/** True where an address calls this record by this key. */
export function isCalled({ id, value }: Versioned<{ readonly key: Key }>, key: Key | undefined): boolean {
  return key !== undefined && (value.key === key || rowOfKey(key) === id);
}

/**
 * The records of one kind that have no key of their own and can be given one: rows made in the list, or pasted.
 */
export function withoutKey<K extends Kind>(programme: Programme, kind: K): readonly Versioned<Entity[K]>[] {
  const records: readonly Versioned<Entity[K]>[] = programme.records[kind];
  return isLacking(programme, kind, 'key') ? [] : records.filter(({ value }) => isKeyOfRow(value.key));
}

/** The programme with one record put in place of its older version, or added. */
export function withRecord<K extends Kind>(programme: Programme, kind: K, record: Versioned<Entity[K]>): Programme {
  const records: readonly Versioned<Entity[K]>[] = programme.records[kind];
  const known = records.some((other) => other.id === record.id);
  const next = known ? records.map((other) => (other.id === record.id ? record : other)) : [...records, record];
  return { ...programme, records: { ...programme.records, [kind]: next } };
}

/** The programme without one record. */
export function withoutRecord(programme: Programme, kind: Kind, id: number): Programme {
  const records: readonly Versioned<unknown>[] = programme.records[kind];
  return { ...programme, records: { ...programme.records, [kind]: records.filter((record) => record.id !== id) } };
}

/** The themes in the city's order. */
export function sortedThemes(programme: Programme): readonly Theme[] {
  return themesInOrder(programme).map(({ value }) => value);
}

/** The records of the themes in the city's order. */
export function themesInOrder(programme: Programme): readonly Versioned<Theme>[] {
  return [...programme.records.themes].sort(
    ({ value: a }, { value: b }) => (a.sortOrder ?? Infinity) - (b.sortOrder ?? Infinity) || (a.code < b.code ? -1 : 1),
  );
}

/** The roadmap of a year, if the list has a row for it. */
export function roadmapOf(programme: Programme, year: number): Roadmap | undefined {
  return programme.records.roadmaps.find(({ value }) => value.year === year)?.value;
}

/** A setting of the city, if the list has a row for it. */
export function settingOf(programme: Programme, name: SettingName): Setting | undefined {
  return byKey(programme, 'settings', name)?.value;
}

/**
 * Why an owner is to run set-up: it was broken off before its last row, so that columns or rights may be missing; the
 * lists are of an earlier version; or columns have been taken away. Undefined where nothing calls for it.
 */
export type SetUpReason = 'unfinished' | 'older' | 'lacking';

/**
 * The first reason for running set-up that there is; none is known where the settings could not be read, and none by
 * the version where that could not.
 */
export function setUpReason(programme: Programme): SetUpReason | undefined {
  if (programme.unread.settings) return undefined;
  const row = settingOf(programme, completionSetting);
  if (!row) return 'unfinished';
  if (!isUntoldText(row, 'value') && versionOf(row.value) < schemaVersion) return 'older';
  return Object.keys(programme.lacks).length > 0 ? 'lacking' : undefined;
}

/** True where the site has no column for a property: it is not offered. */
export function isLacking<K extends Kind>(programme: Programme, kind: K, property: keyof Entity[K] & string): boolean {
  return programme.lacks[kind]?.includes(property) === true;
}
