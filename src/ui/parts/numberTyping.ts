/** How a number is written in a field. */
export interface NumberStyle {
  /** A comma begins the decimals; else commas part the thousands. */
  readonly comma: boolean;
  /** Only whole numbers are read, such as years. */
  readonly whole: boolean;
}

/** The number that a text is: undefined where it says nothing, NaN where it is no such number. */
export function numberIn(text: string, { comma, whole }: NumberStyle): number | undefined {
  const bare = text.replace(/\s/g, '').replace('\u2212', '-');
  if (bare === '') return undefined;
  const plain = whole ? bare : comma ? bare.replace(',', '.') : bare.replace(/,(?=\d{3})/g, '');
  return (whole ? /^-?\d+$/ : /^-?\d+(\.\d*)?$/).test(plain) ? Number(plain) : Number.NaN;
}

/** The text of a field: as it was typed, to the letter, while it holds what that says; else its number. */
export function numberText(value: number | undefined, letters: string | undefined, style: NumberStyle): string {
  if (Number.isNaN(value)) return letters ?? '';
  if (letters !== undefined && numberIn(letters, style) === value) return letters;
  if (value === undefined) return '';
  return style.comma ? String(value).replace('.', ',') : String(value);
}

/** True while what stands in the field cannot be read. */
export function isUnreadable(value: number | undefined, letters: string | undefined): boolean {
  return Number.isNaN(value) && letters !== undefined && letters.trim() !== '';
}
