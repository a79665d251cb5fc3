import type { PlainDate } from '../../domain/date';
import { typedDateProblem, typedDateValue, type DateProblem } from '../../domain/words/typedDate';

/** What somebody is typing into a date field; there is none once the field is left. */
export interface Typing {
  readonly text: string;
  /** What the text was read as. A field that holds another value has got it from elsewhere. */
  readonly value: PlainDate | undefined;
  /** A problem was shown before these letters came, and is still not mended. */
  readonly problemShown: boolean;
}

/** What is being typed once the field's text has become `text`; `value` is what the field held before. */
export function typed(
  text: string,
  typing: Typing | undefined,
  value: PlainDate | undefined,
  today: PlainDate | undefined,
): Typing {
  const next = typedDateValue(text, today);
  return {
    text,
    value: next,
    problemShown: problemIn(typing, value) !== undefined && typedDateProblem(next) !== undefined,
  };
}

/** The text of a field: as it is typed, to the letter; else its day as `write` writes it, or what was typed as one. */
export function textIn(
  typing: Typing | undefined,
  value: PlainDate | undefined,
  write: (day: PlainDate) => string,
): string {
  if (typing && typing.value === value) return typing.text;
  return value === undefined || typedDateProblem(value) ? (value ?? '') : write(value);
}

/** What is wrong with a field, as far as it is to be shown: a date that is half typed is not wrong yet. */
export function problemIn(typing: Typing | undefined, value: PlainDate | undefined): DateProblem | undefined {
  return typing && typing.value === value && !typing.problemShown ? undefined : typedDateProblem(value);
}
