/** How a number is written in a field. */
export interface NumberStyle {
  /** A comma begins the decimals; else commas part the thousands. */
  readonly comma: boolean;
  /** Only whole numbers are read, such as years. */
  readonly whole: boolean;
}

/** What somebody is typing into a field for a number. */
export interface NumberTyping {
  readonly text: string;
  /** What the text was read as. A field that holds another value has got it from elsewhere. */
  readonly value: number | undefined;
}

/** What is being typed once the field's text has become `text`. */
export function typedNumber(text: string, style: NumberStyle): NumberTyping {
  return { text, value: numberIn(text, style) };
}

/** The number that a text is: undefined where it says nothing, NaN where it is no such number. */
export function numberIn(text: string, { comma, whole }: NumberStyle): number | undefined {
  const bare = text.replace(/\s/g, '').replace('\u2212', '-');
  if (bare === '') return undefined;
  const plain = whole ? bare : comma ? bare.replace(',', '.') : bare.replace(/,(?=\d{3})/g, '');
  return (whole ? /^-?\d+$/ : /^-?\d+(\.\d*)?$/).test(plain) ? Number(plain) : Number.NaN;
}

/** The text of a field: as it is typed, to the letter (`letters` where that is no number); else its number. */
export function numberText(
  typing: NumberTyping | undefined,
  value: number | undefined,
  letters: string | undefined,
  { comma }: Pick<NumberStyle, 'comma'>,
): string {
  if (Number.isNaN(value)) return letters ?? '';
  if (typing && typing.value === value) return typing.text;
  if (value === undefined) return '';
  return comma ? String(value).replace('.', ',') : String(value);
}

/** True while what stands in the field cannot be read. */
export function isUnreadable(value: number | undefined, letters: string | undefined): boolean {
  return Number.isNaN(value) && letters !== undefined;
}
