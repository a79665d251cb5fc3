import type { PlainDate } from '../../domain/date';

/** How a field reads what is typed into it, and writes the day that it holds. */
export interface DayWriting<P extends string> {
  /** What a field holds once a text was typed: a day, nothing, or the text itself where it is none. */
  readonly read: (text: string) => PlainDate | undefined;
  /** Why what a field holds is no day. */
  readonly problemOf: (value: PlainDate | undefined) => P | undefined;
  readonly write: (day: PlainDate) => string;
}

/** What somebody is typing into a date field; there is none once the field is left. */
export interface Typing {
  readonly text: string;
  /** What the text was read as. A field that holds another value has got it from elsewhere. */
  readonly value: PlainDate | undefined;
  /** A problem was shown before these letters came, and is still not mended. */
  readonly problemShown: boolean;
}

/** What is being typed once the field's text has become `text`; `value` is what the field held before. */
export function typed<P extends string>(
  text: string,
  typing: Typing | undefined,
  value: PlainDate | undefined,
  writing: DayWriting<P>,
): Typing {
  const next = writing.read(text);
  return {
    text,
    value: next,
    problemShown: problemIn(typing, value, writing) !== undefined && writing.problemOf(next) !== undefined,
  };
}

/** The text of a field: as it is typed, to the letter; else its day as it is written, or what was typed as one. */
export function textIn<P extends string>(
  typing: Typing | undefined,
  value: PlainDate | undefined,
  { problemOf, write }: DayWriting<P>,
): string {
  if (typing && typing.value === value) return typing.text;
  return value === undefined || problemOf(value) ? (value ?? '') : write(value);
}

/** What is wrong with a field, as far as it is to be shown: a date that is half typed is not wrong yet. */
export function problemIn<P extends string>(
  typing: Typing | undefined,
  value: PlainDate | undefined,
  { problemOf }: DayWriting<P>,
): P | undefined {
  return typing && typing.value === value && !typing.problemShown ? undefined : problemOf(value);
}
