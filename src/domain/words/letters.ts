// A sign with all that is written onto it or joined to it; two letters of a flag are one.
const letter =
  /\p{Regional_Indicator}{2}|\P{M}(?:[\p{M}\u200c\u{1f3fb}-\u{1f3ff}\u{e0020}-\u{e007f}]|\u200d\P{M}?)*|\p{M}+/gu;

/** The letters of a text as a reader sees them: none is parted from its accents, its skin colour or its other half. */
export function lettersOf(text: string): readonly string[] {
  return text.match(letter) ?? [];
}
