import { TextField, type ITextFieldProps } from '@fluentui/react';
import * as React from 'react';
import { isUnreadable, numberIn, numberText } from './numberTyping';
import { useSpeech } from './speech';

interface NumberFieldProps extends Pick<ITextFieldProps, 'label' | 'description' | 'required'> {
  readonly value: number | undefined;
  /** A whole number, such as a year. */
  readonly whole?: boolean;
  /** Said at once of what cannot be read. */
  readonly unreadable: string;
  readonly errorMessage?: string | undefined;
  /** What was typed, to the letter; it stands in the field while `value` is what it says. */
  readonly letters: string | undefined;
  /** Told the number with its letters; NaN while what is typed is none: a form does not save that. */
  readonly onChange: (value: number | undefined, letters: string | undefined) => void;
}

/**
 * A number as people of the reader's language type it. What is typed stays to the letter, also where it is none; the
 * letters are kept by whoever keeps the number, so that a draft has them, too.
 */
export function NumberField(props: NumberFieldProps): JSX.Element {
  const { value, whole = false, unreadable, errorMessage, letters, onChange, ...field } = props;
  const style = { comma: useSpeech().decimalMark === 'comma', whole };
  return (
    <TextField
      {...field}
      value={numberText(value, letters, style)}
      inputMode={whole ? 'numeric' : 'decimal'}
      autoComplete="off"
      errorMessage={isUnreadable(value, letters) ? unreadable : errorMessage}
      onChange={(_, text = '') => onChange(numberIn(text, style), text === '' ? undefined : text)}
    />
  );
}
