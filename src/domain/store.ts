import type { FirstContent } from './firstContent';
import type { WrongStep } from './meeting/decision';
import type { FrozenCopy, UnreadableCopy } from './meeting/frozenCopy';
import type { FoundPerson } from './person';
import type { Person } from './project';
import type { Version } from './record/versions';
import type { Entity, Kind, Programme, UnreadLists, Versioned } from './programme';
import type { Roadmap } from './roadmap';
import type { SiteTestReport, SiteTestStep, SiteTestTraces } from './siteTest';

/**
 * Why a call to the store did not end as asked. A write may have arrived all the same if its answer was lost; saving
 * again finds that out.
 */
export interface Failure {
  readonly failed:
    | 'forbidden' // no right to do this
    | 'locked' // somebody has locked the site, its list or the row: SharePoint's words say why
    | 'missing' // the record, list or site is gone
    | 'contested' // others changed the record again and again while we tried
    | 'throttled' // the server asked us to wait, longer than we did
    | 'offline' // no answer came
    | 'outdated' // code of the product is not where it was: it has been updated since the page was opened
    | 'signedOut' // the session has ended
    | 'notProvisioned' // the site has none of our lists
    | 'incomplete' // some of our lists are not there: `lists`
    | 'unreadable' // lists that are there cannot be read: `lists`, and why in the server's words
    | 'columnsUntold' // how a list keeps its texts is not known: `properties` cannot be written safely
    | 'foreignLists' // lists that are not ours stand where ours would: `foreign`
    | 'wrongStep' // a roadmap cannot go there from where it is: `wrong`
    | 'refused' // the server did not accept the data: `message`
    | 'unknown';
  /**
   * The lists that it is about, for `incomplete`, `unreadable` and `columnsUntold`, and for `forbidden` where not all
   * are closed.
   */
  readonly lists?: readonly Kind[];
  /** The lists in the way, for `foreignLists`; none of them was read as ours or changed. */
  readonly foreign?: readonly ForeignList[];
  /** True where a write of many may have arrived all the same: neither its answer came, nor could it be read back. */
  readonly unsure?: true;
  /** The server's own words, or for a fault of ours (`unknown`) its own; never matched on, shown as a detail. */
  readonly message?: string;
  /** The properties that the list's rules do not take, for `refused`, as far as they are known; for `columnsUntold`. */
  readonly properties?: readonly string[];
  /** Why, for `wrongStep`. */
  readonly wrong?: WrongStep;
  /** SharePoint's correlation id, to quote when asking for help. */
  readonly correlation?: string;
  /** True for an owner of the site, who may set it up or repair it. */
  readonly owner?: boolean;
  /** Whom to ask, where the site's settings could be read. */
  readonly contact?: string;
}

/** A list that is not ours and has what one of ours needs. */
export interface ForeignList {
  /** As people call it; empty for one that the reader may not see. */
  readonly title: string;
  /** Server-relative. */
  readonly address: string;
  /** Our list's address, or the name that it is made under. */
  readonly takes: 'address' | 'title';
}

/** A record as it is in its list after a write. */
export interface Saved<K extends Kind> {
  readonly saved: Versioned<Entity[K]>;
  /** Properties that somebody else had changed meanwhile and that were kept as theirs. */
  readonly merged: readonly string[];
  /** Properties that somebody else had changed alike before: these are theirs, and not mine to take back. */
  readonly alike?: readonly string[];
}

/**
 * Somebody else has changed the same properties since the record was read. Nothing was written; `theirs` is the record
 * as it is now.
 */
export interface Conflict<K extends Kind> {
  readonly theirs: Versioned<Entity[K]>;
  readonly clashes: readonly string[];
}

/** How one save ended: with what now stands in the list, with a clash, or with nothing written. */
export type SaveOutcome<K extends Kind> = Saved<K> | Conflict<K> | Failure;

/** A record as it was read, and the values that it is to have. */
export interface RecordChange<K extends Kind> {
  readonly base: Versioned<Entity[K]>;
  readonly mine: Entity[K];
  /** See `Earlier`. */
  readonly beside?: readonly Entity[K][];
  /** Only where the reader was the last to write the row, or nothing is to be written; else it is a conflict. */
  readonly ownOnly?: true;
}

/** A record that was put into the site's recycle bin. */
export interface Removed<K extends Kind> {
  readonly removed: Versioned<Entity[K]>;
  /**
   * What brings it back; only the store that gave it can read it. Undefined where the answer that told it was lost:
   * then people bring it back from the site's recycle bin.
   */
  readonly handle: string | undefined;
}

/** A step of a set-up, reported when it begins. */
export interface SetUpStep {
  readonly kind: Kind;
  readonly part: 'list' | 'columns' | 'view' | 'rights' | 'seed' | 'ready';
  readonly done: number;
  readonly total: number;
}

/** The groups of a site that its owners, members and visitors are in. */
export type SiteGroup = 'owners' | 'members' | 'visitors';

/**
 * What a set-up found otherwise than it would make it, and left: a form, a format or a rule that people have changed,
 * a column made twice, in the second of which somebody has written, or a list without rights for a group that the site
 * does not have.
 */
export interface LeftAsIs {
  readonly kind: Kind;
  readonly part: 'form' | 'format' | 'rule' | 'double' | SiteGroup;
  /** The column by its title, of a format and of a double. */
  readonly column?: string;
  /** Of a double, the internal name that tells the second one apart. */
  readonly internalName?: string;
}

/** A set-up that has come to its end; without `left` where nothing was left. */
export interface SetUpDone {
  readonly ready: true;
  readonly left?: readonly LeftAsIs[];
}

/** How far a copy and the decision that it is made for have come, reported when each begins. */
export type DecisionStep = 'reading' | 'copying' | 'checking' | 'deciding';

/** A frozen copy as it is kept with a roadmap. */
export interface CopyOnFile {
  /** Of its file, without the ending: what an address calls it by. */
  readonly name: string;
  readonly content: FrozenCopy | UnreadableCopy;
}

/** What attempts on the same base of a record have sent before, none of which was answered. */
export interface Earlier<T> {
  /** Those of the same form: what they changed, it may have typed back since. */
  readonly sent: readonly T[];
  /** Those of other forms and acts: what they changed and this one does not stays as it is. */
  readonly beside: readonly T[];
}

/**
 * The one port between the pages and where the programme is kept. Outcomes are values, those of a bug too: it never
 * rejects.
 */
export interface Store {
  /** Reads everything in one wave. */
  readonly load: () => Promise<Programme | Failure>;
  /** Reads again only the lists that have changed since; the very same programme where none has. */
  readonly refresh: (since: Programme) => Promise<Programme | Failure>;
  /**
   * Writes the properties in which `mine` differs from `base`, under the etag of `base`. Where earlier attempts on the
   * same base may have arrived, `mine` is a change against them. The state of a roadmap is refused: `decide` writes it.
   */
  readonly save: <K extends Kind>(
    kind: K,
    base: Versioned<Entity[K]>,
    mine: Entity[K],
    earlier?: Earlier<Entity[K]>,
  ) => Promise<SaveOutcome<K>>;
  /** Writes many records in a few requests, each as `save` does and with an outcome of its own, in order. */
  readonly saveMany: <K extends Kind>(
    kind: K,
    changes: readonly RecordChange<K>[],
  ) => Promise<readonly SaveOutcome<K>[] | Failure>;
  /**
   * Adds a record. A create whose answer was lost is found by its key and by what it had sent, not doubled, and what
   * was typed since is joined with it: `sent` is what earlier attempts to add the same record have sent. A row that has
   * the key and was never sent so is somebody else's, if only in another tab: a conflict.
   */
  readonly create: <K extends Kind>(kind: K, entity: Entity[K], sent?: readonly Entity[K][]) => Promise<SaveOutcome<K>>;
  /**
   * Puts a record into the recycle bin, unless it was changed since it was read: then `theirs` is what it has become.
   */
  readonly remove: <K extends Kind>(
    kind: K,
    record: Versioned<Entity[K]>,
  ) => Promise<Removed<K> | Conflict<K> | Failure>;
  /** Up to ten people of the organisation, in the search's own order, whether or not they have been on the site. */
  readonly findPeople: (text: string) => Promise<readonly FoundPerson[] | Failure>;
  /** Whether somebody may edit measures; undefined where it cannot be known, or this reader is not told. */
  readonly mayEdit: (person: Person) => Promise<boolean | undefined>;
  /** Brings a record back from the recycle bin, under its old number. */
  readonly restore: <K extends Kind>(kind: K, removed: Removed<K>) => Promise<Saved<K> | Failure>;
  /** The versions of a record, the newest first. */
  readonly history: <K extends Kind>(
    kind: K,
    record: Versioned<Entity[K]>,
  ) => Promise<readonly Version<Entity[K]>[] | Failure>;
  /**
   * The newest versions of some records, nine at most, in one request: of each its versions, the newest first, or why
   * they could not be read.
   */
  readonly recentHistory: <K extends Kind>(
    kind: K,
    records: readonly Versioned<Entity[K]>[],
  ) => Promise<readonly (readonly Version<Entity[K]>[] | Failure)[] | Failure>;
  /**
   * Takes a roadmap to the state of `wanted`: freezes the whole programme with the decision in it, reads the copy back,
   * and then writes the state. Where that was broken off it goes on: a copy that is there and whole is not made again.
   * The way back to a draft makes no copy.
   */
  readonly decide: (
    base: Versioned<Roadmap>,
    wanted: Roadmap,
    onStep: (step: DecisionStep) => void,
  ) => Promise<SaveOutcome<'roadmaps'>>;
  /** Freezes the whole programme for a follow-up, under the city's own words for it. */
  readonly freeze: (
    roadmap: Versioned<Roadmap>,
    label: string,
    onStep: (step: DecisionStep) => void,
  ) => Promise<CopyOnFile | Failure>;
  /** The copies that are kept with a roadmap, the newest first. */
  readonly copies: (roadmap: Versioned<Roadmap>) => Promise<readonly CopyOnFile[] | Failure>;
  /** The copy of a roadmap with this name. */
  readonly copy: (roadmap: Versioned<Roadmap>, name: string) => Promise<CopyOnFile | Failure>;
  /**
   * Makes what is missing of the lists, columns, views and seed rows, and replaces what an earlier version wrote; can
   * be run again at any time. Where a list that is not ours is in the way nothing is made. `first` is what a site that
   * no set-up has completed yet begins with; rows that are there already, by key or name, are not added again.
   */
  readonly setUp: (onStep: (step: SetUpStep) => void, first?: FirstContent) => Promise<SetUpDone | Failure>;
  /**
   * Tries what the product assumes of SharePoint, on a hidden list of its own that is recycled afterwards. A list of
   * somebody else at its address is left as it is: `foreignLists`; another test under way is `contested`. `stopped` is
   * asked before each call that writes.
   */
  readonly testSite: (run: SiteTestRun) => Promise<SiteTestReport | Failure>;
  /** Recycles what earlier tests left, as those of a tab that was closed do. */
  readonly clearSiteTests: () => Promise<SiteTestTraces | Failure>;
}

/** What follows a test of a site while it runs, and what stops it. */
export interface SiteTestRun {
  readonly onStep: (step: SiteTestStep) => void;
  readonly stopped: () => boolean;
}

/** True where a call to the store ended in a failure. */
export function isFailure(outcome: object): outcome is Failure {
  return 'failed' in outcome;
}

/** The failure that lists stand for which could not be read; undefined where all of those asked for were read. */
export function unreadFailure(unread: UnreadLists, asked: readonly Kind[]): Failure | undefined {
  const found = asked.flatMap((kind) => (unread[kind] ? [{ kind, list: unread[kind] }] : []));
  const [first] = found;
  if (!first) return undefined;
  const { why, message, correlation } = first.list;
  return {
    failed: why === 'forbidden' ? 'forbidden' : 'unreadable',
    lists: found.map(({ kind }) => kind),
    ...(message !== undefined && { message }),
    ...(correlation !== undefined && { correlation }),
  };
}

/** True for a failure that rests on the record as it was just read: what has become of earlier writes is known then. */
export function isFromReading({ failed }: Failure): boolean {
  return failed === 'missing' || failed === 'wrongStep';
}

/** True for a failure that only a new page ends: signing in, or the code of today. */
export function needsReload({ failed }: Failure): boolean {
  return failed === 'signedOut' || failed === 'outdated';
}

/** True where a call to the store ended in a conflict: somebody else changed the same properties. */
export function isConflict<K extends Kind, T extends object>(outcome: T | Conflict<K>): outcome is Conflict<K> {
  return 'clashes' in outcome;
}
