const r = String.raw;

/** Where a word begins: no letter stands before. Example: "alle" in "n. alle 5", not in "palle". */
export const wordStart = r`(?<!\p{L})`;

/** Where a word ends: no letter follows. Example: "yli" in "yli 5", not in "ylittää". */
export const wordEnd = r`(?!\p{L})`;

/** A blank that parts thousands, or a number from its word. */
export const space = r`\p{Zs}`;

/** A dash or a minus of any length. */
export const dash = r`[\p{Pd}\u2212]`;

/** Any ending of a word, or none. Example: "lla" in "skaalalla". */
export const ending = r`\p{L}*`;

/** One of several parts of a regular expression, in their order. */
export function oneOf(...parts: readonly string[]): string {
  return `(?:${parts.join('|')})`;
}

/** A regular expression of parts that follow each other; capitals and small letters are the same to it. */
export function pattern(...parts: readonly string[]): RegExp {
  return new RegExp(parts.join(''), 'iu');
}

/** As `pattern`, for finding every place in a text. */
export function everywhere(...parts: readonly string[]): RegExp {
  return new RegExp(parts.join(''), 'giu');
}
