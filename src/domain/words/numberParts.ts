import { dash, oneOf, pattern, space } from './pattern';

const r = String.raw;

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
  'promil',
];

/** True for a word that names something counted: "käyttäjää", "euroa", "%". */
export function isCounted(word: string): boolean {
  return counted.some((start) => word.toLowerCase().startsWith(start));
}

/** Words for a number that count nothing. Example: "yhden luukun". */
export const idiom = /yhden luukun|yhtä (?:aikaa|lailla|hyv|suur|paljon)/giu;

/** What the latest number of something begins with: no number is said of it. Example: "viimeisen ". */
export const latestBefore = /(?:viimei\p{L}+|senaste) $/iu;

/** A word by itself, which may be a number in letters. Example: "viiden". */
export const wordAlone = new RegExp(r`(?<![\p{L}\d]|${dash})\p{L}+(?![\p{L}\d]|${dash})`, 'gu');

/** What leaves open how many, or halves them. Example: "pari ". */
export const vagueBefore = pattern(
  r`(?<!\p{L})`,
  oneOf(
    ...['puoli', 'puolitoista', 'puolentoista', 'pari', r`muutam\p{L}*`, r`use(?:a|i)\p{L}*`, 'monta', 'monia'],
    ...[r`lukuis\p{L}*`, r`kymmeni\p{L}*`, r`joita\p{L}*`, r`\p{L}*määrä`, 'halv', 'par', 'några', 'flera', 'många'],
    'antal',
  ),
  ' $',
);

/** A number word that also multiplies the one before it. Example: "tuhatta". */
export const multiplier = pattern(
  '^',
  oneOf(
    ...['kymmentä', 'sata', 'sadan', 'sataa', 'tuhat', 'tuhannen', 'tuhatta', 'hundra', 'tusen'],
    ...['miljoona', 'miljoonan', 'miljoonaa'],
  ),
  '$',
);

/** The word before another, in its first group: it may say how many hundreds or thousands. Example: "viisi-kuusi ". */
export const wordJustBefore = new RegExp(r`(\p{L}[\p{L}\p{N}-]*\.?)${space}+$`, 'u');

/** A figure before a word, which may say how many thousands. Example: "5 ". */
export const digitBefore = new RegExp(r`\d${space}*$`, 'u');

/** A word before a number that multiplies none. Example: "maksaa". */
export const besideMultiplier = pattern(
  '^',
  oneOf(
    ...['en', 'ett', 'maksa(?:a|vat|isi|nut)', 'maksoi', r`kustan(?:taa|si|tavat)`, 'säästä(?:ä|isi|nyt)', 'säästi'],
    ...['säästyy', 'käyttä(?:ä|nyt)', 'käytti', 'kostar', 'kostade', 'sparar', 'sparade', 'använder', 'tavoittaa'],
    ...['tavoitti', 'nådde', 'når', 'euroa?', '€'],
  ),
  '$',
);

/** A half or a part that belongs to the number before it. Example: " ja puoli". */
export const fractionAfter = pattern(
  r`^${space}`,
  oneOf(
    r`(?:ja|och) (?:puoli|(?:en |ett )?halv)`,
    ...[r`\p{L}+sosa`, r`\p{L}+nnes(?:t[aä])?(?!\p{L})`, r`\p{L}+(?:je|de|te)del(?:ar)?(?!\p{L})`],
  ),
);

const aboutWords = oneOf(
  ...['noin', r`n\.?`, 'likimain', 'suunnilleen', 'arviolta', 'lähes', 'vajaa[nt]?', 'reilu[nt]?', 'runsas'],
  ...['runsaat', 'liki', 'melkein', 'kutakuinkin', 'jotakuinkin', 'osapuilleen', 'karkeasti', 'närmare', 'inemot'],
  ...[r`ca\.?`, 'cirka', 'circa', 'ungefär', 'omkring', 'uppskattningsvis', 'nästan', 'drygt', 'knappt'],
);

/** What makes the number after it a rough one. Example: "Noin ". */
export const about = pattern(oneOf(r`(?<!\p{L})${aboutWords}${space}*`, `[~≈]${space}*`), '$');

/** A milliard after the number. Example: " mrd.". */
export const milliard = pattern(
  `^${space}?`,
  oneOf(r`mrd\.?`, r`mdr?\.?`, r`miljard\p{L}*`, 'billion', 'bn'),
  r`(?!\p{L})`,
);

const currency = r`(?:€|(?:eur(?:o\p{L}*)?|kr)(?!\p{L}))`;

/** A million after the number. Example: " milj.". */
export const million = pattern(
  `^${space}?`,
  oneOf(
    ...[r`milj\.?(?!\p{L})`, r`miljoon\p{L}*`, r`miljon\p{L}*`],
    ...['millions?', 'mio'].map((word) => r`${word}(?!\p{L})`),
    ...[r`mn(?!\p{L})`, `mn(?=${currency})`, `m(?=${space}?${currency})`, r`me(?!\p{L})`],
  ),
);

/** A million as a capital letter; a small one is a metre. Example: " M€". */
export const capitalMillion = new RegExp(r`^${space}?M(?![\p{L}²³])`, 'u');

/** A thousand after the number. Example: " t€". */
export const thousand = pattern(
  `^${space}?`,
  oneOf(
    r`(?:tuhat|tuhatta|tuhannen|tusen|thousand|ke|te)(?!\p{L})`,
    r`tuh(?:\.|(?!\p{L}))`,
    r`[kt]\.?(?=${space}?${currency})`,
  ),
);

/** Percent after a figure. Example: " %". */
export const percentAfter = pattern(r`^(?:-|${space}*)`, oneOf('%', '‰', 'prosen', 'procen', 'promil'));

/** Euros before a figure. Example: "€ ". */
export const euroBefore = /(?:€|(?<!\p{L})EUR)\s*$/iu;

/** Euros after a figure. Example: " €". */
export const euroAfter = new RegExp(r`^${space}*(?:€|eur|e(?![\p{L}\p{N}]|-\p{L}))`, 'iu');

/** A unit that people write right after a figure, without a blank. Example: "kpl". */
export const unitAfter = /^(?:e|eur\p{L}*|kpl|st|h|pv|x)(?![\p{L}\p{N}])/iu;

/** The Finnish words for one that also stand before a group. Example: "yhden". */
export const oneInFinnish = /^yksi$|^yhden$/;

/** The group after them: one of several is no number. Example: " asiakkaista". */
export const ofSeveralAfter = /^ \p{L}+ist[aä](?!\p{L})/u;

/** What makes the Swedish "en" after it a number. Example: "minst ". */
export const limitBefore = /(?:minst|högst|bara|endast|max) $/iu;

/** What makes the Swedish "en" before it a number: so many of or for each other. Example: " dator per anställd". */
export const perOtherAfter = /^ (?:(?:\p{L}+ ){1,2}(?:per|\/) ?\p{L}|av (?:två|tre|fyra|fem|tio|hundra)(?!\p{L}))/iu;

/** A million or a milliard after the Swedish "en". Example: " miljon". */
export const millionAfter = /^ (?:miljon|miljard)(?!\p{L})/iu;

/** Any digit. Example: "5". */
export const digit = /\d/;

/** A few letters after a figure, in their first group, which may be a unit or multiply it. Example: " t". */
export const lettersAfter = new RegExp(r`^${space}?(\p{L}{1,4})(?![\p{L}-])`, 'u');

/** What multiplies a figure and leaves open by what. Example: " tuhansia". */
export const vagueAfter = pattern(
  `^${space}`,
  oneOf(
    'bilj',
    'triljo',
    'tuhansi',
    'satoj',
    'kymmeni',
    'hundred',
    'dozen',
    'hundratal',
    'tusental',
    'tiotal',
    'tjog',
    'dussin',
    'thousands',
  ),
);

/** A unit without a vowel: any other letters may multiply the figure before them. Example: "kpl". */
export const plainUnit = pattern(
  '^',
  oneOf(
    ...[
      'kpl',
      'st',
      'h',
      'pv',
      'vrk',
      'kk',
      'v',
      'vk',
      'kg',
      'g',
      'km',
      'm',
      'cm',
      'mm',
      'l',
      'dl',
      's',
      'ms',
      'w',
      'kw',
    ],
    ...[
      'mw',
      'wh',
      'kwh',
      'mwh',
      'gwh',
      'tb',
      'gb',
      'mb',
      'kb',
      'db',
      'hz',
      'mhz',
      'tn',
      'kr',
      'pst',
      'krt',
      'ggr',
      'x',
      'htp',
      'htv',
      'pcs',
    ],
    ...['n', 'p', 'pt', 'hr', 'c'],
  ),
  '$',
);

/** A minus after a figure, and what it may stand behind. Example: " % miinusta". */
export const minusAfter = pattern(
  r`^\s*(?:[%‰€]|(?!miinu|minus)\p{L}+)?\s*(?:miinu(?:s|sta|ksella|ksen)|(?:på )?minus)`,
  r`(?!\p{L})`,
);

/** A vowel, without which letters are an abbreviation. Example: "a". */
export const hasVowel = /[aeiouyåäö]/iu;
