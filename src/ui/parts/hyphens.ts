/** Puts a soft hyphen wherever a word may be broken. */
export type Hyphenate = (word: string) => string;

/** Words of at least so many letters are broken; shorter ones have room in the narrowest card. */
const longWord = /\p{L}{14,}/gu;

const softHyphen = '\u00ad';

/** Whether a text has a word that may be too long for its line. */
export function hasLongWord(text: string): boolean {
  return text.search(longWord) >= 0;
}

/**
 * The parts of a text between which a line may end with a hyphen; put together they are the text, but for soft hyphens
 * of its own.
 */
export function breakableParts(text: string, hyphenate: Hyphenate): readonly string[] {
  return text.replace(longWord, hyphenate).split(softHyphen);
}

// How second parts of compounds begin with a vowel: syllables alone would take the consonant before along, or join two
// vowels.
const vowelStems = [
  'arvioin',
  'asiaka',
  'asioin',
  'avust',
  'energia',
  'ilmasto',
  'ilmoit',
  'integraa',
  'ohjelm',
  'osaami',
  'osallis',
  'oikeu',
  'yhteis',
  'yhteyks',
  'ympärist',
];
const secondParts = new RegExp(`(?<=\\p{L}{3})(?=${vowelStems.join('|')})`, 'iu');

/** Finnish words by their syllables, compounds first at their borders. */
export function withCompounds(hyphenate: Hyphenate): Hyphenate {
  return (word) =>
    word
      .split(secondParts)
      .map((part) => hyphenate(part))
      .join(softHyphen);
}
