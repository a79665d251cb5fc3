/** Puts a soft hyphen wherever a word may be broken. */
export type Hyphenate = (word: string) => string;

/** Words of at least so many letters are broken; shorter ones have room in the narrowest card. */
const longWord = /\p{L}{14,}/gu;

const softHyphen = '\u00ad';

/**
 * The parts of a text between which a line may end with a hyphen; put together they are the text, but for soft hyphens
 * of its own.
 */
export function breakableParts(text: string, hyphenate: Hyphenate): readonly string[] {
  return text.replace(longWord, (word) => withoutSlivers(hyphenate(word))).split(softHyphen);
}

/** The parts of a text between which a line may end with a hyphen, each in parts that hold its own hyphens. */
export function drawnParts(text: string, hyphenate: Hyphenate): readonly (readonly string[])[] {
  return breakableParts(text, hyphenate).map(heldHyphens);
}

const leadingHyphen = /((?<=^|[\s(])-\p{L})/u;

/**
 * A text in parts of which every second one is a hyphen that begins a word, with its first letter: no line may end
 * between the two, as browsers would have it ("-kortti").
 */
export function heldHyphens(text: string): readonly string[] {
  return text.split(leadingHyphen);
}

/** No less than three letters stand alone at an end of a word. */
function withoutSlivers(word: string): string {
  return word
    .replace(new RegExp(`^(.{1,2})${softHyphen}`, 'u'), '$1')
    .replace(new RegExp(`${softHyphen}(.{1,2})$`, 'u'), '$1');
}

// How second parts of compounds begin: before a vowel syllables alone would take the consonant before along, or join
// two vowels, and before a consonant they break the first part just before its end.
const stems = [
  'arvioin',
  'asiaka',
  'asioin',
  'avust',
  'energia',
  'hallin',
  'henkilö',
  'ilmasto',
  'ilmoit',
  'integraa',
  'järjestelm',
  'kyvyk',
  'ohjelm',
  'osaami',
  'osallis',
  'oikeu',
  'palvelu',
  'rakenn',
  'rakente',
  'rekister',
  'toimi',
  'yhteis',
  'yhteyks',
  'ympärist',
];
const secondParts = new RegExp(`(?<=\\p{L}{3})(?=${stems.join('|')})`, 'iu');

/** A break of three letters or less before a border of a compound is none: the border is the better one. */
const beforeBorder = new RegExp(`${softHyphen}(.{1,3})$`, 'u');

/** Finnish words by their syllables, compounds first at their borders. */
export function withCompounds(hyphenate: Hyphenate): Hyphenate {
  return (word) =>
    word
      .split(secondParts)
      .map((part, index, { length }) =>
        index < length - 1 ? hyphenate(part).replace(beforeBorder, '$1') : hyphenate(part),
      )
      .join(softHyphen);
}

/** Keeps hyphens clear of the ellipsis of a box that is cut, however wide it becomes; gives the end of that. */
export function keepCutClear(box: Element): () => void {
  sizes ??= new ResizeObserver((entries) => clearCuts(entries.map(({ target }) => target)));
  sizes.observe(box);
  return () => sizes?.unobserve(box);
}

let sizes: ResizeObserver | undefined;

/** In boxes that are cut, takes the breaks out of the last line: a word that would be broken there leaves it whole. */
function clearCuts(boxes: readonly Element[]): void {
  const hyphens = boxes.map((box) => [...box.querySelectorAll('[data-hyphen]')]);
  for (const each of hyphens.flat()) each.setAttribute('data-hyphen', '');
  const last = boxes.flatMap((box, index) => {
    if (box.scrollHeight <= box.clientHeight) return [];
    const end = box.getBoundingClientRect().bottom;
    return (hyphens[index] ?? []).filter((each) => Math.abs(each.getBoundingClientRect().bottom - end) < 10);
  });
  for (const each of last) each.setAttribute('data-hyphen', 'off');
}
