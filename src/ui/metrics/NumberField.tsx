import { TextField } from '@fluentui/react';
import * as React from 'react';
import { useSpeech } from '../parts/speech';

interface NumberFieldProps {
  readonly label: string;
  readonly value: number | undefined;
  readonly description?: string;
  /** Tells what is wrong beside this field's own "not a number". */
  readonly errorMessage?: string | undefined;
  /** Told NaN while what is typed is no number: a form does not save that. */
  readonly onChange: (value: number | undefined) => void;
}

/** A number as it is written in the reader's language. */
export function NumberField({ label, value, description, errorMessage, onChange }: NumberFieldProps): JSX.Element {
  const {
    language,
    strings: { metrics },
  } = useSpeech();
  const comma = language !== 'en';
  const given = typeof value === 'number' && !Number.isNaN(value) ? value : undefined;
  const written = given === undefined ? '' : comma ? String(given).replace('.', ',') : String(given);
  const [text, setText] = React.useState(written);
  const read = numberOf(text, comma);
  // A value that came from elsewhere, such as words that were read, replaces what was typed.
  if (read !== 'noNumber' && read !== given) setText(written);
  return (
    <TextField
      label={label}
      value={text}
      inputMode="decimal"
      description={description}
      errorMessage={read === 'noNumber' ? metrics.problems.notANumber : errorMessage}
      onChange={(_, typed = '') => {
        setText(typed);
        const number = numberOf(typed, comma);
        onChange(number === 'noNumber' ? Number.NaN : number);
      }}
    />
  );
}

/** The number that a field holds: undefined when it is empty, `noNumber` when it holds something else. */
function numberOf(text: string, comma: boolean): number | undefined | 'noNumber' {
  const bare = text.replace(/\s/g, '').replace('\u2212', '-');
  if (bare === '') return undefined;
  const plain = comma ? bare.replace(',', '.') : bare.replace(/,(?=\d{3})/g, '');
  return /^-?\d+(\.\d*)?$/.test(plain) ? Number(plain) : 'noNumber';
}
