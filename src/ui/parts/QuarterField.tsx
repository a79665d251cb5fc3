import * as React from 'react';
import type { Edge } from '../../domain/quarter';
import { typedQuarterProblem, typedQuarterValue, type QuarterProblem } from '../../domain/words/quarter';
import { quarterOrDayText } from '../../loc/quarter';
import type { DayWriting } from './dateTyping';
import { DayField, type DayProps } from './DayField';
import { useSpeech } from './speech';

interface QuarterFieldProps extends DayProps {
  /** A start is the first day of its quarter, an end the last one. */
  readonly edge: Edge;
}

/** A start or an end, given as a quarter or as a day (`typedQuarterProblem` says of its value why it is none). */
export function QuarterField({ edge, ...props }: QuarterFieldProps): JSX.Element {
  const { today } = props;
  const speech = useSpeech();
  const { dates } = speech.strings;
  const writing: DayWriting<QuarterProblem> = {
    read: (text) => typedQuarterValue(text, edge, today),
    problemOf: typedQuarterProblem,
    write: (day) => quarterOrDayText(day, edge, speech),
  };
  return (
    <DayField
      {...props}
      writing={writing}
      pattern={dates.quarterPattern}
      keys="text"
      hint={dates.quarterHint}
      problems={dates.quarterProblems}
    />
  );
}
