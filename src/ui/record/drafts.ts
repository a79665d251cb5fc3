import type { Instant } from '../../domain/date';
import { keyOfRow, type Key } from '../../domain/key';
import { byKey, type Kind, type Programme, type Versioned } from '../../domain/programme';
import { differences } from '../../domain/record/differences';
import type { Draft } from '../../domain/record/editingState';
import { outdatedEtag } from '../../domain/record/etag';
import { withNumbers, type Portable } from '../../domain/relations';
import { removed, written } from '../parts/keeping';
import { draftPrefix, namesFrom } from './draftMarks';
import type { DraftShelf } from './session';

/** How long a draft is kept, in days: an older one is dropped when its form is opened, and that is told. */
export const draftDays = 30;

/** What a draft is of: a form, and the record that it is on. */
export interface DraftPlace<T> {
  readonly form: string;
  /** The record; undefined for one that is to be added. */
  readonly record: Versioned<T> | undefined;
  /** Tells the new records of one form apart: the measure that a new line of effects is of. */
  readonly scope?: string;
  /** What the first version called a draft of this form by; undefined for forms that had none of their own. */
  readonly formerKey?: Key | undefined;
}

/** The drafts of one form on one record. */
export interface Drafts<T> extends DraftShelf<T> {
  /** The newest one; `agedOut` when there was one that is too old, which is then dropped. */
  readonly newest: (now: Instant) => { readonly draft: Draft<T> | undefined; readonly agedOut: boolean };
}

/** The drafts of this reader in one list of this site. */
export function draftsOf<T extends object>(
  programme: Programme,
  kind: Kind,
  { form, record, scope = '', formerKey }: DraftPlace<T>,
): Drafts<T> {
  const all = draftPrefix(programme, kind);
  const here = `${all}${form}:${record ? String(record.id) : `new${scope}`}:`;
  const formers = formerKey === undefined ? [] : formerNames(formerKey, record).map((name) => all + name);
  const namesOf = (opening: string): readonly string[] => (opening === formerOpening ? formers : [here + opening]);
  const former = (): readonly Draft<T>[] =>
    formers
      .flatMap((name) => read<FormerDraft<T>>(name, isWholeFormer) ?? [])
      .slice(0, 1)
      .map((old) => formerDraft(withRowNumbers(programme, kind, old), form, record));
  return {
    keep: (draft) =>
      namesOf(draft.opening)
        .slice(0, 1)
        .every((name) => written(name, textOf(draft))),
    drop: (opening) => namesOf(opening).forEach(removed),
    find: (opening) => (opening === formerOpening ? former()[0] : read<Draft<T>>(here + opening, isWholeDraft)),
    newest: (now) => {
      const drafts = [...namesFrom(here).flatMap((name) => read<Draft<T>>(name, isWholeDraft) ?? []), ...former()];
      const fresh = drafts.filter(({ at }) => daysBetween(at, now) <= draftDays);
      for (const draft of drafts) if (!fresh.includes(draft)) namesOf(draft.opening).forEach(removed);
      const [draft] = fresh.sort((a, b) => (a.at < b.at ? 1 : -1));
      return { draft, agedOut: fresh.length < drafts.length };
    },
  };
}

/** As the first version kept drafts: one a record, of whichever form. */
interface FormerDraft<T> {
  readonly at: Instant;
  readonly base: T;
  readonly mine: T;
}

const formerOpening = 'former';

/** A row that has got its key since was called by its number. */
function formerNames(formerKey: Key, record: Versioned<unknown> | undefined): readonly string[] {
  return record ? [formerKey, keyOfRow(record.id)] : [formerKey];
}

/** The first version told by key what a record points at. */
function withRowNumbers<T extends object>(
  programme: Programme,
  kind: Kind,
  { at, base, mine }: FormerDraft<T>,
): FormerDraft<T> {
  const numbered = (value: T): T =>
    withNumbers(
      kind,
      value as unknown as Portable<Kind>, // a draft is of a record of its list
      (target, key) => byKey(programme, target, key)?.id,
    ) as unknown as T;
  return { at, base: numbered(base), mine: numbered(mine) };
}

/** Its base has an etag that the row has not: a save under it is joined with what stands there. */
function formerDraft<T extends object>(
  { at, base, mine }: FormerDraft<T>,
  form: string,
  record: Versioned<T> | undefined,
): Draft<T> {
  return {
    form,
    opening: formerOpening,
    at,
    base: record && { ...record, etag: outdatedEtag(record.etag), value: base },
    mine,
    typed: differences(base, mine),
  };
}

function daysBetween(from: Instant, to: Instant): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

/** Undefined where nothing is kept, or what is kept is no draft, such as one that another version wrote otherwise. */
function read<D extends object>(
  name: string,
  isWhole: (draft: Readonly<Record<string, unknown>>) => boolean,
): D | undefined {
  try {
    const text = window.localStorage.getItem(name);
    const draft = text === null ? undefined : draftIn<D>(text);
    return isObject(draft) && isWhole(draft) ? draft : undefined;
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isInstant(value: unknown): boolean {
  return typeof value === 'string' && !Number.isNaN(Date.parse(value));
}

/** True for what a draft has to hold whatever else the record's properties are. */
function isWholeDraft({ opening, at, base, mine, typed }: Readonly<Record<string, unknown>>): boolean {
  const isBase = base === undefined || (isObject(base) && typeof base['etag'] === 'string' && isObject(base['value']));
  return typeof opening === 'string' && isInstant(at) && isBase && isObject(mine) && Array.isArray(typed);
}

/** The same of a draft of the first version. */
function isWholeFormer({ at, base, mine }: Readonly<Record<string, unknown>>): boolean {
  return isInstant(at) && isObject(base) && isObject(mine);
}

// JSON knows neither an absent value nor a number that is none; both are what somebody may have left a field at.
const absent = '\u0000absent';
const noNumber = '\u0000NaN';

/** A draft as text that keeps an emptied field apart from one that was not touched. */
export function textOf(draft: object): string {
  return JSON.stringify(draft, (_, value: unknown) =>
    value === undefined ? absent : Number.isNaN(value) ? noNumber : value,
  );
}

/** The draft in a text of `textOf`. Throws where it is no JSON. */
export function draftIn<T>(text: string): T {
  const back = (value: unknown): unknown => {
    if (value === absent) return undefined;
    if (value === noNumber) return Number.NaN;
    if (Array.isArray(value)) return value.map(back);
    return typeof value === 'object' && value !== null
      ? Object.fromEntries(Object.entries(value).map(([name, part]) => [name, back(part)]))
      : value;
  };
  return back(JSON.parse(text)) as T;
}
