/**
 * What people typed, were shown and were told, kept beside the forms and knowing nothing of how they work. It is held
 * against the promises of an edit:
 *
 * - what somebody typed stands in a form, in a draft or in the list, until they have thrown it away themselves;
 * - a value in the list is replaced only by somebody who was shown it, or who typed it;
 * - one add is one row;
 * - every answer is told in one way.
 */
import type { Versioned } from '../../src/domain/programme';
import type { Project } from '../../src/domain/project';

export const texts = ['title', 'problem', 'statusNote'] as const;
export type Text = (typeof texts)[number];

/** One opening of a form. */
export interface Opening {
  readonly name: string;
  /** The opening whose draft it began with, or itself: two tabs that go on with one draft may come to one row. */
  readonly draftOf: string;
  /** True for a form on a new row. */
  readonly adds: boolean;
  /** The row, once it is known. */
  id: number | undefined;
  /** What was typed and not thrown away. */
  readonly typed: Map<Text, string>;
  /** What was shown where this opening writes, and what it typed itself: it may replace nothing else. */
  readonly shown: ReadonlyMap<Text, Set<string>>;
}

export interface Ledger {
  readonly openings: Map<string, Opening>;
  /** Every text that has stood in the list. */
  readonly stood: Set<string>;
  readonly wrongs: string[];
  readonly ended: Record<'saved' | 'clashed' | 'failed', number>;
}

/** A ledger in which nothing stands yet. */
export function aLedger(): Ledger {
  return { openings: new Map(), stood: new Set(), wrongs: [], ended: { saved: 0, clashed: 0, failed: 0 } };
}

/** Begins an opening. */
export function began({ openings }: Ledger, name: string, id: number | undefined): void {
  const shown = new Map(texts.map((text) => [text, new Set<string>()]));
  openings.set(name, { name, draftOf: name, adds: id === undefined, id, typed: new Map(), shown });
}

/** Goes on with what another opening has typed, under a name of its own. */
export function wentOn({ openings }: Ledger, from: Opening, name: string): void {
  openings.set(name, from);
}

/**
 * Goes on with the draft of an opening that is still open in another tab: what is typed over in one of them is typed over,
 * but each is shown what it is shown.
 */
export function wentOnBeside({ openings }: Ledger, from: Opening, name: string): void {
  const shown = new Map([...from.shown].map(([text, seen]) => [text, new Set(seen)]));
  openings.set(name, { ...from, name, shown });
}

/** An opening by its name, or by a name under which it went on. */
export function openingOf({ openings }: Ledger, name: string): Opening {
  const opening = openings.get(name);
  if (!opening) throw new Error(`Nothing was opened as ${name}.`);
  return opening;
}

/** Notes what a person was shown of a record, such as in a clash. */
export function wasShown({ shown }: Opening, value: Project, only: readonly Text[] = texts): void {
  for (const text of only) shown.get(text)?.add(value[text]);
}

/** Holds what a call of an opening has changed in the list against what was shown there. */
export function wrote(
  ledger: Ledger,
  opening: Opening,
  before: readonly Versioned<Project>[],
  after: readonly Versioned<Project>[],
): void {
  for (const { id, value } of after) {
    for (const text of texts) ledger.stood.add(value[text]);
    const was = before.find((row) => row.id === id)?.value;
    if (!was) madeRow(ledger, opening, id, after);
    for (const text of texts)
      if (was && was[text] !== value[text] && opening.shown.get(text)?.has(was[text]) !== true)
        ledger.wrongs.push(
          `${opening.name} replaced ${text} "${was[text]}" by "${value[text]}" and was never shown it`,
        );
  }
}

/** An opening makes one row; another one only where somebody has recycled the first before its answer came. */
function madeRow(
  { openings, wrongs }: Ledger,
  opening: Opening,
  id: number,
  present: readonly Versioned<Project>[],
): void {
  if (!opening.adds || present.some((row) => row.id === opening.id)) wrongs.push(`${opening.name} made a row too many`);
  for (const other of openings.values())
    if (other.id === id && other.draftOf !== opening.draftOf)
      wrongs.push(`${opening.name} and ${other.name} made one row`);
  opening.id = id;
}

/** Notes that an add was told as saved, and of which row. */
export function toldSaved({ openings, wrongs, ended }: Ledger, opening: Opening, id: number): void {
  ended.saved += 1;
  if (opening.adds && opening.id !== undefined && opening.id !== id)
    wrongs.push(`${opening.name} was told of another row`);
  opening.id = id;
  for (const other of openings.values())
    if (opening.adds && other.adds && other.id === id && other.draftOf !== opening.draftOf)
      wrongs.push(`${opening.name} and ${other.name} are one row`);
}

/** What was typed and stands neither in the list nor in `places`, the forms and drafts of everybody. */
export function lost({ openings, stood }: Ledger, places: string): readonly string[] {
  return [...new Set(openings.values())].flatMap(({ name, typed }) =>
    [...typed]
      .filter(([, text]) => !stood.has(text) && !places.includes(text))
      .map(([property, text]) => `${name} lost ${property} "${text}"`),
  );
}
