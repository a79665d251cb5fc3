import type { Effect } from '../effect';
import type { RowNumber } from '../key';
import type { Programme, Versioned } from '../programme';
import type { Project } from '../project';
import { isBlankText } from '../record/unread';

/**
 * One part of a measure: its lines under one letter, or all lines that have none. Parts are work of their own, so each
 * pays back by itself.
 */
export interface EffectPart {
  readonly part: string;
  readonly lines: readonly Versioned<Effect>[];
}

/** A measure with what it brought and cost. */
export interface MeasureEffects {
  readonly project: Versioned<Project>;
  readonly parts: readonly EffectPart[];
  /** What a finished measure should tell and does not. */
  readonly lacks: readonly ('effect' | 'cost')[];
}

/** The finished measures and those others that have lines, in the order given; finished ones first. */
export function measureEffects(
  programme: Programme,
  projects: readonly Versioned<Project>[],
): readonly MeasureEffects[] {
  const all = projects.flatMap((project): readonly MeasureEffects[] => {
    const done = project.value.status === 'done';
    const lines = linesOf(programme, project.id);
    if (!done && lines.length === 0) return [];
    const lacks = [
      ...(lines.some(({ value }) => hasEffect(value)) ? [] : ['effect' as const]),
      ...(lines.some(({ value }) => value.costText !== '' || value.amount !== undefined) ? [] : ['cost' as const]),
    ];
    return [{ project, parts: partsOf(lines), lacks: done ? lacks : [] }];
  });
  const isDone = ({ project }: MeasureEffects): number => (project.value.status === 'done' ? 0 : 1);
  return all.sort((a, b) => isDone(a) - isDone(b));
}

/** True where a line says what was brought about, be it that this could not be read. */
function hasEffect(line: Effect): boolean {
  return (['effect', 'effectSv'] as const).some((name) => !isBlankText(line, name));
}

/** The lines of a measure, by letter and then in the order they were made. */
export function linesOf(programme: Programme, project: RowNumber | undefined): readonly Versioned<Effect>[] {
  const byLetter = (a: Versioned<Effect>, b: Versioned<Effect>): number =>
    a.value.part < b.value.part ? -1 : a.value.part > b.value.part ? 1 : a.id - b.id;
  return programme.records.effects.filter(({ value }) => value.project === project).sort(byLetter);
}

function partsOf(lines: readonly Versioned<Effect>[]): readonly EffectPart[] {
  const letters = [...new Set(lines.map(({ value }) => value.part))];
  return letters.map((part) => ({ part, lines: lines.filter(({ value }) => value.part === part) }));
}
