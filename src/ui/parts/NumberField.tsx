import { TextField, type ITextFieldProps } from '@fluentui/react';
import * as React from 'react';
import { isUnreadable, numberText, typedNumber, type NumberTyping } from './numberTyping';
import { useSpeech } from './speech';

interface NumberFieldProps extends Pick<ITextFieldProps, 'label' | 'description' | 'required'> {
  readonly value: number | undefined;
  /** A whole number, such as a year. */
  readonly whole?: boolean;
  /** Said at once of what cannot be read. */
  readonly unreadable: string;
  readonly errorMessage?: string | undefined;
  /** What stands in the field where `value` is NaN. */
  readonly letters: string | undefined;
  /** Told NaN, with the letters, while what is typed is no number: a form does not save that. */
  readonly onChange: (value: number | undefined, letters: string | undefined) => void;
}

/** A number as people of the reader's language type it. What is typed stays to the letter, also where it is none. */
export function NumberField(props: NumberFieldProps): JSX.Element {
  const { value, whole = false, unreadable, errorMessage, letters, onChange, ...field } = props;
  const [typing, setTyping] = React.useState<NumberTyping>();
  const style = { comma: useSpeech().decimalMark === 'comma', whole };
  return (
    <TextField
      {...field}
      value={numberText(typing, value, letters, style)}
      inputMode={whole ? 'numeric' : 'decimal'}
      autoComplete="off"
      errorMessage={isUnreadable(value, letters) ? unreadable : errorMessage}
      onChange={(_, text = '') => {
        const next = typedNumber(text, style);
        setTyping(next);
        onChange(next.value, Number.isNaN(next.value) ? text : undefined);
      }}
    />
  );
}
