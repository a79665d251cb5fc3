import type { DecisionOutcome } from './decision';
import type { Instant, PlainDate } from '../date';
import { checksum } from '../checksum';
import { byId, kinds, noRights, type Entity, type Kind, type Programme, type Versioned } from '../programme';
import { isKeyOfRow } from '../key';
import { same } from '../record/same';
import { keysOf, numbersOf, withKeys, withNumbers, type Portable } from '../relations';

/** What a copy is made for: a step of the roadmap in the board, or a follow-up on demand. */
export type Purpose = 'proposal' | DecisionOutcome | 'followUp';

/**
 * The whole programme as it was at one moment, kept with the roadmap of a year. It is read and shown, never changed.
 */
export interface FrozenCopy {
  /** Of the shape below; a later version may mean things that this one does not know. */
  readonly version: number;
  /** The roadmap that it is kept with. */
  readonly year: number;
  readonly purpose: Purpose;
  /** The city's own words for a follow-up, such as "tilanne 10/24"; '' for a step in the board. */
  readonly label: string;
  readonly madeAt: Instant;
  /** The site's day; copies of an earlier version have none. */
  readonly madeOn?: PlainDate;
  readonly madeBy: string;
  readonly records: Programme['records'];
  readonly badCells: Programme['badCells'];
}

/**
 * A file that is no copy this version can show: it was changed or cut since it was written, or a later version wrote
 * it.
 */
export interface UnreadableCopy {
  readonly unreadable: 'damaged' | 'newer';
}

/** The version of a copy's file; raised when its shape changes. A file of a later version is not read. */
export const copyVersion = 1;

/** What the first version told of a row without a key, which is a row like any other. */
const noKey = 'noKey';

/** Makes a copy of a programme; who makes it is the programme's reader. */
export function frozenCopy(
  programme: Programme,
  made: Pick<FrozenCopy, 'year' | 'purpose' | 'label' | 'madeAt'>,
): FrozenCopy {
  const { year, purpose, label, madeAt } = made;
  return {
    version: copyVersion,
    year,
    purpose,
    label,
    madeAt,
    madeOn: programme.readOn,
    madeBy: programme.me.name,
    records: programme.records,
    badCells: programme.badCells,
  };
}

/** The records as a copy's file has them: what they point at is told by its key. */
type RecordsOnFile = { readonly [K in Kind]: readonly Versioned<Portable<K>>[] };

/** The records of each kind made into others. */
function eachKind<T>(make: <K extends Kind>(kind: K) => T): { readonly [K in Kind]: T } {
  return Object.fromEntries(kinds.map((kind) => [kind, make(kind)])) as { readonly [K in Kind]: T };
}

/**
 * A copy as the text of its file: JSON with the number of records of each kind and a checksum, by which damage is seen.
 */
export function writeCopy(copy: FrozenCopy): string {
  const { records: held, badCells, ...head } = copy;
  const keyOf = keysOf(held);
  const records = eachKind<readonly unknown[]>((kind) =>
    held[kind].map((each) => ({ ...each, value: withKeys(kind, each.value, keyOf) })),
  );
  const counts = Object.fromEntries(kinds.map((kind) => [kind, records[kind].length]));
  return JSON.stringify({
    ...head,
    counts,
    checksum: checksum(JSON.stringify([head, counts, records, badCells])),
    badCells,
    records,
  });
}

/** Reads the text of a copy's file. */
export function readCopy(text: string): FrozenCopy | UnreadableCopy {
  const file = parsed(text);
  if (file === undefined || typeof file['version'] !== 'number') return { unreadable: 'damaged' };
  if (file['version'] > copyVersion) return { unreadable: 'newer' };
  const { counts, checksum: writtenChecksum, badCells, records, ...head } = file;
  if (writtenChecksum !== checksum(JSON.stringify([head, counts, records, badCells]))) return { unreadable: 'damaged' };
  // The checksum matches, so the file has the shape that writeCopy wrote.
  return {
    ...head,
    records: asRecords(records as RecordsOnFile),
    badCells: (badCells as readonly { readonly problem: string }[]).filter(({ problem }) => problem !== noKey),
  } as unknown as FrozenCopy;
}

/** The records of a file as a programme has them. Where two have one key, the first is what others point at. */
function asRecords(file: RecordsOnFile): FrozenCopy['records'] {
  const idOf = numbersOf(file);
  return eachKind<readonly unknown[]>((kind) =>
    file[kind].map((each) => ({ ...each, value: withNumbers(kind, each.value, idOf) })),
  ) as unknown as FrozenCopy['records']; // kind by kind the same types, which fromEntries cannot tell
}

function parsed(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Readonly<Record<string, unknown>>)
      : undefined;
  } catch {
    return undefined; // the text was cut off or overwritten, so it is no JSON
  }
}

/**
 * The name of a copy's file without its ending: `2025_2026-11-24T10.45.00Z_proposal`. Names sort by year and moment,
 * and SharePoint takes them.
 */
export function copyName({ year, madeAt, purpose }: Pick<FrozenCopy, 'year' | 'madeAt' | 'purpose'>): string {
  return `${year}_${madeAt.replace(/:/g, '.')}_${purpose}`;
}

/** The year of the roadmap that a copy of this name is kept with; undefined for a name that no copy has. */
export function yearOfCopy(name: string): number | undefined {
  const year = /^(\d{4})_\d{4}-\d\d-\d\dT\d\d\.\d\d\.\d\dZ_[A-Za-z]+$/.exec(name)?.[1];
  return year === undefined ? undefined : Number(year);
}

/**
 * True when two copies hold the same records for the same purpose; when, by whom and under which etags they were read
 * does not matter.
 */
export function sameContents(a: FrozenCopy, b: FrozenCopy): boolean {
  const contents = ({ purpose, label, records }: FrozenCopy): readonly unknown[] => [
    purpose,
    label,
    kinds.map((kind: Kind) => records[kind].map(({ id, value }) => [id, value])),
  ];
  return same(contents(a), contents(b));
}

/**
 * The programme with the records of a copy, as today's user may see it: nobody may change anything in it. A row that
 * has got its key since is called by it here too, so that an address of today finds it.
 */
export function programmeInCopy(copy: FrozenCopy, now: Programme): Programme {
  const lists = Object.fromEntries(kinds.map((kind) => [kind, noRights])) as Programme['rights']['lists'];
  return {
    ...now,
    records: namedAsNow(copy.records, now),
    badCells: copy.badCells,
    partlyShown: {},
    unread: {},
    readAt: copy.madeAt,
    readOn: copy.madeOn ?? (copy.madeAt.slice(0, 10) as PlainDate),
    rights: { ...now.rights, owner: false, lists },
  };
}

function namedAsNow(records: Programme['records'], now: Programme): Programme['records'] {
  return eachKind<readonly unknown[]>((kind) =>
    records[kind].map((record: Versioned<Entity[typeof kind]>) => {
      const key = isKeyOfRow(record.value.key) ? byId(now, kind, record.id)?.value.key : undefined;
      return key === undefined ? record : { ...record, value: { ...record.value, key } };
    }),
  ) as unknown as Programme['records']; // kind by kind the same types, which fromEntries cannot tell
}
