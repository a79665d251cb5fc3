import * as React from 'react';
import { typedDateProblem, typedDateValue, type DateProblem } from '../../domain/words/typedDate';
import type { DayWriting } from './dateTyping';
import { DayField, type DayProps } from './DayField';
import { useSpeech } from './speech';

/** A date (`typedDateProblem` says of its value why it is none). */
export function DateField(props: DayProps): JSX.Element {
  const { today } = props;
  const {
    strings: { dates },
    formats,
  } = useSpeech();
  const writing: DayWriting<DateProblem> = {
    read: (text) => typedDateValue(text, today),
    problemOf: typedDateProblem,
    write: formats.day,
  };
  return (
    <DayField
      {...props}
      writing={writing}
      pattern={dates.pattern}
      keys="decimal"
      hint={dates.hint}
      problems={dates.problems}
    />
  );
}
