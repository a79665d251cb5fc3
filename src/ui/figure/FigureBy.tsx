import * as React from 'react';
import { restsOnExamples, type Dimension } from '../../domain/figures/aggregate';
import { figureDate } from '../../domain/figures/figureDate';
import type { Filter } from '../../domain/figures/filter';
import type { Versioned } from '../../domain/programme';
import type { Project } from '../../domain/project';
import { figureDateText } from '../../loc/figureDate';
import type { Speech } from '../../loc/speech';
import { useShownProgramme } from '../parts/programmeContext';
import { useSpeech } from '../parts/speech';
import { Figure } from './Figure';
import type { Slice } from './slice';
import { slicesBy } from './slices';

interface FigureByProps {
  readonly projects: readonly Versioned<Project>[];
  readonly dimension: Dimension;
  /** The year of the measures; undefined for all years. */
  readonly year: number | undefined;
  /** Opens the measures behind a number. */
  readonly onOpen: (filter: Filter) => void;
}

/**
 * The measures counted by one dimension: a ring of statuses, whose marks have the colours of their parts; of all else
 * bars, each beside its name.
 */
export function FigureBy({ projects, dimension, year, onOpen }: FigureByProps): JSX.Element {
  const programme = useShownProgramme();
  const speech = useSpeech();
  const { figure } = speech.strings;
  // Only statuses have dates of their own; all else is as it stood when the lists were read.
  const date =
    dimension === 'status'
      ? figureDateText(figureDate(programme, projects), speech.formats)
      : speech.formats.day(programme.readOn);
  const slices = slicesBy(programme, projects, dimension, speech);
  return (
    <Figure
      kind={dimension === 'status' ? 'ring' : 'bars'}
      question={figure.questions[dimension](year === undefined ? figure.ofAllYears : figure.ofYear(year))}
      sentence={sentenceOf(slices, projects.length, dimension, speech)}
      category={figure.dimensions[dimension]}
      asOf={date && figure.asOf(date)}
      example={restsOnExamples(projects, dimension)}
      slices={slices}
      total={projects.length}
      onOpen={(key) =>
        onOpen({
          ...(year !== undefined && { year }),
          [dimension]: dimension === 'year' ? Number(key) || undefined : key,
        })
      }
    />
  );
}

// A sentence names so many categories; of more it names the largest and sums up the others.
const named = 5;

function sentenceOf(
  slices: readonly Slice[],
  total: number,
  dimension: Dimension,
  { strings: { figure, words } }: Speech,
): string {
  const part = ({ key, name, count }: Slice): string =>
    dimension === 'status'
      ? figure.statusPart(count, words.statusesInText[key as keyof typeof words.statusesInText](count))
      : figure.part(name, count);
  if (slices.length <= named) return figure.sentence(total, slices.map(part).join(', '));
  const largest = [...slices].sort((a, b) => b.count - a.count).slice(0, 3);
  const rest = total - largest.reduce((sum, { count }) => sum + count, 0);
  return figure.sentence(total, [...largest.map(part), figure.others(rest)].join(', '));
}
