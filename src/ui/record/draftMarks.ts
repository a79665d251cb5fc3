import type { RowNumber } from '../../domain/key';
import type { Kind, Programme } from '../../domain/programme';

/** How the names of a reader's drafts in a list of this site begin: the form follows, and the record's number. */
export function draftPrefix({ me, links }: Pick<Programme, 'me' | 'links'>, kind: Kind): string {
  return `digitiekartta:draft:${links[kind].list}:${me.id}:`;
}

/** The names in the browser's store that begin so; none where it gives none. */
export function namesFrom(start: string): readonly string[] {
  try {
    const { localStorage } = window;
    const names = Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index) ?? '');
    return names.filter((name) => name.startsWith(start));
  } catch {
    return [];
  }
}

/** The records of a list of which this browser keeps something unsaved by this reader, in whichever form. */
export function draftedRecords(programme: Pick<Programme, 'me' | 'links'>, kind: Kind): ReadonlySet<RowNumber> {
  const prefix = draftPrefix(programme, kind);
  const numbers = namesFrom(prefix).map((name) => Number(name.slice(prefix.length).split(':')[1]));
  return new Set(numbers.filter((number) => number > 0));
}
