import { dash, everywhere, oneOf, pattern, space } from './pattern';

const r = String.raw;

/** What joins digits: marks without blanks, blanks alone, dashes and the like with or without blanks. */
const joiner = oneOf(
  r`[.,:;'\u2019´\u0060\u2032…_\p{Cf}]{1,3}`,
  `${space}+`,
  r`\.?${space}*(?:${dash}|[/·×*^]){1,2}${space}*`,
);

/**
 * A figure: digits of any kind with all that joins them, as long as it goes on. A comma, a point or a colon before a
 * blank parts two figures. Example: "1 234,5".
 */
export const figure = new RegExp(r`\p{N}+(?:${joiner}\p{N}+)*`, 'gu');

/** A year named as such, or two. Example: "vuonna 2024". */
export const namedYear = everywhere(
  r`(?<!\p{L})(?:vuo(?:nna|den|desta|teen|sina|si|sien|det)|v\.|år(?:et|s|en)?)${space}`,
  r`(?:19|20)\d\d(?:${space}?${dash}${space}?\d{4})?(?!(?:[.,:'/]|${space}?${dash}${space}?)?\p{N})`,
);

/** A minus before a figure, as a sign or a word, and not a dash. Example: "(-". */
export const minusBefore = new RegExp(
  r`(?<![^\s(:=<>≤≥~≈])[-\u2011\u2212]$|(?<![\p{L}/-])(?<!plus\s*)mii?nus${space}+$`,
  'iu',
);

/** What makes a figure after it a part of something longer. Example: " ,". */
export const joinedBefore = pattern(
  oneOf(
    r`(?<![\p{L}\p{N})%])[.,:/]`,
    dash,
    '±',
    r`(?<!\p{L})(?:plus|\+)[\s/-]*mii?nus${space}+`,
    r`\+\s*/\s*-\s*`,
    r`(?:\u2212|(?:^|[\n:(=]|(?<!\p{L})(?:on|oli|är|var))${space}*${dash})${space}`,
  ),
  '$',
);

/** What makes a figure before it a part of something longer. Example: "–". */
export const joinedAfter = pattern('^', oneOf(r`-(?!%|prosen|procen|kertai|faldig)`, r`(?!-)${dash}`, r`\p{L}`));

/** What stands before a figure inside a word, a name or an address. Example: "COVID-". */
export const insideWord = /[\p{L}\p{M}_@#]-?$/u;

/** A date, or days up to one. Example: "24.11.2025". */
export const date = pattern(
  '^',
  oneOf(
    r`(?:\d{1,2}\.(?:\d{1,2}\.)?(?:\d{4})?${space}?${dash}${space}?)?\d{1,2}\.\d{1,2}\.(?:\d{2}|\d{4})`,
    ...[r`\d{4}-\d{1,2}-\d{1,2}`, r`\d{1,2}/\d{1,2}/\d{4}`],
  ),
  '$',
);

/** A day and a month, where a point follows. Example: "24.11". */
export const dayAndMonth = new RegExp(r`^(?:\d{1,2}\.(?:\d{1,2}\.)?${dash})?\d{1,2}\.\d{1,2}$`, 'u');

/** The point after a day; before a new sentence and at the end it may be a full stop. Example: ". mennessä". */
export const pointAfter = /^\.(?!\s+\p{Lu}|\s*$)/u;

/** A day as digits alone, the year first. Example: "20250302". */
export const dayOfDigits = /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/;

/** A street and a house before a flat. Example: "Raatihuoneenkatu 9 A ". */
export const houseBefore = /\p{L}(?:katu|tie|kuja|polku|gatan|vägen|gränd(?:en)?)\s\d+\s?\p{Lu}\s$/iu;

/** A time of day. Example: "10:15". */
export const clock = /^\d{1,2}:\d{2}(?::\d{2})?$/;

/** A word that a time of day follows. Example: "klo ". */
export const clockBefore = /(?<!\p{L})(?:klo|kello|kl\.?|klockan) $/iu;

/** A month of a year. Example: "10/24". */
export const monthOfYear = /^(?:0?[1-9]|1[0-2])\/(?:(?:19|20)\d\d|[23]\d)$/;

/** Months of a year. Example: "1-10/24". */
export const monthsOfYear = new RegExp(
  r`^(?:0?[1-9]|1[0-2])${space}?${dash}${space}?(?:0?[1-9]|1[0-2])/(?:(?:19|20)\d\d|[23]\d)$`,
  'u',
);

/** The bracket before them. Example: "(". */
export const bracketBefore = /\($/;

/** A school year, or the years of a plan. Example: "2024/2025". */
export const years = new RegExp(r`^(?:19|20)\d\d(?:/| ?${dash} ?)(?:19|20)?\d\d$`, 'u');

/** Round the clock. Example: "24/7". */
export const alwaysOpen = /^24\/7$/;

/** A version, a section or an address of a machine, and no thousands. Example: "2.0.1". */
export const numbering = /^(?!\d{1,3}(?:\.\d{3}){2}$)\d+(?:\.\d+){2,}$/;

/** A diary number. Example: "118/07.01.02/2024". */
export const diaryNumber = /^\d+(?:\/[\d.]+){2,}$/;

/** A word that a version follows. Example: "versio ". */
export const versionBefore = /(?<!\p{L})(?:versio\p{L}*|version\p{L}*|ver\.?|v\.?) $/iu;

/** A version. Example: "2.0". */
export const version = /^\d+\.\d+$/;

/** What stands before the number of a section of a law. Example: "§ ". */
export const sectionBefore = /§ ?$/;

/** What stands after one. Example: " §". */
export const sectionAfter = /^ ?§/;

/** What stands after an ordinal. Example: ":e ". */
export const ordinalAfter = /^(?:\.(?= \p{Ll})|:[ea](?!\p{L}))/u;

/** What stands before the number of a point in a list. Example: ". ". */
export const listPointBefore = /(?:^|[\n;:.,] *)$/;

/** What stands after it. Example: ")". */
export const listPointAfter = /^\)/;

/** One or two digits. Example: "12". */
export const shortFigure = /^\d{1,2}$/;

/** The rest of a word that a figure begins; percent and factors left out. Example: "-tuntinen". */
export const compoundAfter = /^-(?!prosen|procen|kertai|faldig)\p{L}/iu;

/** The rest of a name that a figure begins. Example: "G". */
export const capitalAfter = /^\p{Lu}/u;

/** A word of capitals, as standards and codes have. Example: "ISO". */
export const allCapitals = /^(?!EUR$)\p{Lu}{2,}$/u;

/** A blank within a figure. Example: "11 300". */
export const blankWithin = /\p{Zs}/u;

/** Digits that may be those of a name and then a count; no count begins with 0. Example: "11 300". */
export const nameAndCount = /^\d{1,4}\p{Zs}[1-9]/u;

/** Digits alone, as many as names have. Example: "365". */
export const figureOfName = /^\d{1,4}$/;

/** Digits alone. Example: "50000". */
export const digitsOnly = /^\d+$/;

/** Four digits that may be a year. Example: "2024". */
export const yearFigure = /^(?:19|20)\d\d$/;
