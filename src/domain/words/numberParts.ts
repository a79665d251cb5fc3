import { everywhere, oneOf, pattern } from './pattern';

const r = String.raw;

/** The blanks that part thousands, or a number from its word. */
const space = r`[ \u00a0\u202f\u2009]`;

/** Each such blank. Example: " ". */
export const spaces = new RegExp(space, 'g');

const figure = r`(?:\d{1,3}(?:${space}\d{3})+(?!\d)|\d+)(?:,\d+)?`;
const dash = r`[-\u2010-\u2014\u2212]`;

/** What a text counts, by the beginnings of the words: after one that looks like a year it tells that it is none. */
const counted = [
  'euro',
  'eur',
  '€',
  '%',
  'prosent',
  'procent',
  'kpl',
  'kappale',
  'styck',
  'käyttäj',
  'användar',
  'kävij',
  'besök',
  'asiaka',
  'asiakka',
  'kund',
  'henkilö',
  'person',
  'työntekij',
  'anställd',
  'asuka',
  'asukka',
  'invånar',
  'osto',
  'köp',
  'pyynt',
  'palvelupyyn',
  'begär',
  'hakemu',
  'ansök',
  'lait',
  'enhet',
  'kone',
  'dator',
  'tunti',
  'tunnin',
  'timm',
  'päiv',
  'dag',
  'prosess',
  'process',
  'raport',
  'rapport',
  'lisens',
  'licens',
  'palvelu',
  'tjänst',
  'asiointi',
  'ärende',
  'kerta',
  'kertaa',
  'gång',
  'kilo',
  'tonni',
];

/** True for a word that names something counted: "käyttäjää", "euroa", "%". */
export function isCounted(word: string): boolean {
  return counted.some((start) => word.toLowerCase().startsWith(start));
}

/**
 * Words that a number may follow although they begin with a capital, by their beginnings: they open a sentence and are
 * no names.
 */
export const openers = [
  'noin',
  'n',
  'ca',
  'cirka',
  'ungefär',
  'omkring',
  'arviolta',
  'uppskatt',
  'suunnilleen',
  'lähes',
  'nästan',
  'vajaa',
  'knappt',
  'reilu',
  'drygt',
  'vähintään',
  'ainakin',
  'minst',
  'enintään',
  'korkeintaan',
  'högst',
  'max',
  'min',
  'alle',
  'under',
  'yli',
  'över',
  'vain',
  'endast',
  'bara',
  'tavoit',
  'mål',
  'toteum',
  'utfall',
  'yhteensä',
  'totalt',
  'sammanlagt',
  'määrä',
  'antal',
  'kasv',
  'nous',
  'lisä',
  'öka',
  'ökning',
  'väh',
  'lask',
  'minsk',
  'säästö',
  'inbesparing',
  'kustannu',
  'kostnad',
  'hinta',
  'pris',
  'osuu',
  'andel',
  'keskiarvo',
  'medel',
  'lukumäärä',
  'vuosikustannu',
  'kertainvestoin',
  'on',
  'är',
  'ja',
  'och',
];

/** An idiom with a one in it, and "the latest five". Example: "yhden luukun". */
export const idiom =
  /yhden luukun|yhtä (?:aikaa|lailla|hyv|suur|paljon)|(?:viimei\p{L}+|(?:de )?senaste) (?:\d+|\p{L}+)/giu;

/** A year named as such, or two. Example: "vuonna 2024". */
export const namedYear = everywhere(
  r`(?:(?:vuo(?:nna|den|desta|teen|sina|si|sien|det)|v\.|år(?:et|s|en)?)${space})`,
  r`\d{4}(?:${space}?${dash}${space}?\d{4})?(?!\d)`,
);

/** A standard or a code in capitals. Example: "ISO 9001". */
export const standard = /\p{Lu}{2,}[ \u00a0-]\d+(?:[ :.-]\d+)*/gu;

/** A figure inside a word, a name or an address. Example: "A1". */
export const figureInWord = /\d*[\p{L}_@#]-?\d[\p{L}\d.,:/-]*/gu;

/** A date, a time, a version. Example: "24.11.2025". */
export const dotted = /\d+(?:[.:]\d+)+\.?/gu;

/** A fraction, or one of several. Example: "10/24". */
export const fraction = /\d+ ?\/ ?\d+/gu;

/** A range. Example: "5-10". */
export const range = new RegExp(r`${figure}${space}?${dash}${space}?${figure}`, 'gu');

/** A figure that begins a compound, percents left out. Example: "24-tuntinen". */
export const compound = /\d+-(?!prosen|procen)\p{L}+/giu;

/** An ordinal. Example: "3:e". */
export const ordinal = /\d+\.(?= \p{Ll})|\d+:[ea](?!\p{L})/gu;

/** A section of a law. Example: "§ 5". */
export const section = /§ ?\d+|\d+ ?§(?: ?\d+ ?mom)?/gu;

/** The number of a point in a list. Example: "1)". */
export const listPoint = /(?:^|[\n;:.,] *)\d{1,2}\)/gu;

/** A figure that begins with a nought, as telephone numbers do. Example: "040 123". */
export const leadingZero = new RegExp(r`(?<![\d,.]|\d${space})0\d[\d ]*`, 'gu');

/** What looks like a number and is none, in the order in which it is blanked out. */
export const noValues: readonly RegExp[] = [
  ...[idiom, namedYear, standard, figureInWord, dotted, fraction],
  ...[range, compound, ordinal, section, listPoint, leadingZero],
];

/** A word with a capital and a figure after it. Example: "Dynasty 10". */
export const named = new RegExp(r`(\p{Lu}[\p{L}-]*)${space}${figure}`, 'gu');

/** A number in figures. Example: "113 000". */
export const figures = new RegExp(r`(?<![\p{L}\d]|\d[,.])(?:(?<![^\s(])[-\u2212])?${figure}`, 'gu');

/** A word by itself, which may be a number in letters. Example: "viiden". */
export const wordAlone = new RegExp(r`(?<![\p{L}\d]|${dash})\p{L}+(?![\p{L}\d]|${dash})`, 'gu');

const aboutWords = oneOf(
  ...['noin', r`n\.?`, 'likimain', 'suunnilleen', 'arviolta', 'lähes', 'vajaa[nt]?', 'reilu[nt]?', 'runsas', 'runsaat'],
  ...[r`ca\.?`, 'cirka', 'circa', 'ungefär', 'omkring', 'uppskattningsvis', 'nästan', 'drygt', 'knappt'],
);

/** What makes the number after it a rough one. Example: "Noin ". */
export const about = pattern(oneOf(r`(?<!\p{L})${aboutWords}${space}*`, `[~≈±]${space}*`), '$');

/** A milliard after the number. Example: " mrd.". */
export const milliard = pattern(`^${space}?`, oneOf(r`mrd\.?`, r`miljard\p{L}*`), r`(?!\p{L})`);

/** A million after the number. Example: " milj.". */
export const million = pattern(
  `^${space}?`,
  oneOf(
    ...[r`milj\.?(?!\p{L})`, r`miljoon\p{L}*`, r`miljon\p{L}*`],
    ...[r`mn(?!\p{L})`, 'mn(?=€)', 'm(?=€)', r`me(?!\p{L})`],
  ),
);

/** A million as a capital letter; a small one is a metre. Example: " M€". */
export const capitalMillion = new RegExp(r`^${space}?M(?![\p{L}²³])`, 'u');

/** A thousand after the number. Example: " t€". */
export const thousand = pattern(
  `^${space}?`,
  oneOf('tuhat', 'tuhatta', 'tuhannen', 'tusen', '[kt](?=€)', r`ke(?!\p{L})`),
  r`(?!\p{L})`,
);

/** A figure of up to four digits that ends a name. Example: "Windows 11". */
export const figureAtEnd = /\s\d{1,4}$/u;

/** A letter right after a figure, which makes both one word. Example: "tuntinen". */
export const letterAfter = /^\p{L}/u;

/** A unit that people write right after a figure, without a blank. Example: "kpl". */
export const unitAfter = /^(?:e|eur\p{L}*|kpl|st|h|pv)(?!\p{L})/iu;

/** A thousand and a half to some, one and a half to others. Example: "1,500". */
export const ambiguousComma = /^[-\u2212]?[1-9]\d{0,2},\d{3}$/;

/** Four digits that may be a year. Example: "2024". */
export const yearFigure = /^(?:19|20)\d\d$/;

/** The letter for euros after a figure. Example: "e". */
export const euroAfter = /^e(?!\p{L})/iu;

/** The Finnish words for one that also stand before a group. Example: "yhden". */
export const oneInFinnish = /^yksi$|^yhden$/;

/** The group after them: one of several is no number. Example: " asiakkaista". */
export const ofSeveralAfter = /^ \p{L}+ist[aä](?!\p{L})/u;

/** What makes the Swedish "en" after it a number. Example: "minst ". */
export const limitBefore = /(?:minst|högst|bara|endast|max) $/iu;

/** What makes the Swedish "en" before it a number: so many for each other. Example: " dator per anställd". */
export const perOtherAfter = /^ (?:\p{L}+ ){1,2}(?:per|\/) ?\p{L}/iu;

/** A million or a milliard after the Swedish "en". Example: " miljon". */
export const millionAfter = /^ (?:miljon|miljard)(?!\p{L})/iu;

/** Any digit. Example: "5". */
export const digit = /\d/;
