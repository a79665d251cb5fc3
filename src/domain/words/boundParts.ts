import { everywhere, oneOf, pattern, wordEnd, wordStart } from './pattern';

const r = String.raw;

/** Up to a number, at most one word from it. */
const near = r`(?:\s+|(?<=\.))(?:\S+\s+)?$`;

/** After the number a word in the genitive, and then what it stands above or below. */
const genitive = r`^(?::n|\s*%:n|\s*\p{L}+n(?:\s+\p{L}+n)?)\s+`;

/** Words for a floor that stay one whatever is denied beside them. Example: "vähintään ". */
export const floorBefore = pattern(
  wordStart,
  oneOf(
    ...['vähintään', r`väh\.`, 'ainakin', 'vähimmillään', 'minimissään', r`min\.?`, '(?:minimi|alaraja)(?:nä|na)?'],
    ...[r`vähimmäis\p{L}*`, r`minimi\p{L}+`, '(?:al|matal|pien|alhais|lyh|väh)immill(?:aan|ään)', 'minst'],
    ...['åtminstone', 'lägst', 'lägsta nivån?', 'nedre gräns', 'minimum', 'min(?:nivå|värde)'],
    ...['(?:alin|pienin|matalin) sallittu'],
  ),
  `${near}|(?:≥|>=|=>)\\s*$`,
);

/** Words for a ceiling that stay one. Example: "enintään ". */
export const ceilingBefore = pattern(
  wordStart,
  oneOf(
    ...['enintään', r`enint\.`, 'korkeintaan', r`kork\.`, 'enimmillään', 'maksimissaan', r`maks\.?`, r`max\.?`],
    ...['(?:maksimi|yläraja)(?:na)?', 'högst', 'maximalt', 'inom', 'som mest', 'upp till', 'övre gräns', 'maximum'],
    ...[r`enimmäis\p{L}*`, r`maksimi\p{L}+`, r`max\p{L}+`, '(?:yl|korke|suur|pis|enim)immill(?:aan|ään)'],
    ...['högsta nivån?', 'uppemot', 'jopa', '(?:korkein|suurin|ylin|pisin) sallittu', 'högsta tillåtna'],
  ),
  `${near}|(?:≤|<=|=<)\\s*$`,
);

/** Above a number: a floor, and denied a ceiling. Example: "yli ". */
export const aboveBefore = pattern(
  wordStart,
  oneOf(
    'yli',
    r`ylit(?:ä|e|t)\p{L}*`,
    r`(?:enemmän|enempää|useam\p{L}+|suurem\p{L}+|korkeam\p{L}+|pid?tem\p{L}+|pidem\p{L}+|kauem\p{L}+) kuin`,
    r`(?:parem\p{L}+|hitaam\p{L}+|myöhem\p{L}+) kuin`,
    ...['över', r`över(?:stig|skrid)\p{L}*`],
    '(?:mer|mera|fler|flera|större|högre|längre|oftare|bättre|långsammare|senare) än',
  ),
  `${near}|(?<!=)>\\s*$`,
);

/** Below a number: a ceiling, and denied a floor. Example: "alle ". */
export const belowBefore = pattern(
  wordStart,
  oneOf(
    'alle',
    r`alit(?:a|e|t)\p{L}*`,
    r`(?:vähemmän|vähempää|pienem\p{L}+|matalam\p{L}+|alem\p{L}+|alhaisem\p{L}+|lyhyem\p{L}+) kuin`,
    r`(?:harvem\p{L}+|heikom\p{L}+|huonom\p{L}+|nopeam\p{L}+|aikaisem\p{L}+) kuin`,
    ...['under', r`under(?:stig|skrid)\p{L}*`],
    '(?:mindre|färre|lägre|kortare|sämre|svagare|snabbare|tidigare) än',
  ),
  `${near}|<\\s*$`,
);

/** A floor after the number. Example: " käyttäjää tai enemmän". */
export const floorAfter = pattern(
  '^.{0,24}?',
  oneOf(
    r`(?<=^[\s%]{0,2})\+`,
    r`(?:ja|och) (?:enemmän|yli|ylöspäin|över|mer|fler|högre)(?=\s*(?:$|[.,;)]))`,
    'tai (?:enemmän|yli|suurem|korkeam|parem)',
    'eller (?:mer|fler|högre|större|bättre|över)',
    wordStart.concat(
      oneOf(
        ...['vähintään', 'ainakin', 'minst', 'lägst', 'åtminstone', 'minimissään', 'vähimmillään', 'alimmillaan'],
        ...['ylöspäin', 'minimi(?:nä)?', 'minimum', 'alaraja(?:na)?', 'uppåt'],
      ),
      wordEnd,
    ),
  ),
);

/** A ceiling after the number. Example: " päivän sisällä". */
export const ceilingAfter = pattern(
  '^.{0,24}?',
  oneOf(
    r`(?:ja|och) (?:vähemmän|alle|alaspäin|under|mindre|färre|lägre)(?=\s*(?:$|[.,;)]))`,
    'tai (?:vähemmän|alle|pienem|matalam)',
    'eller (?:mindre|färre|lägre|under)',
    wordStart.concat(
      oneOf(
        ...['sisällä', 'sisään', 'kuluessa', 'enintään', 'enint', 'korkeintaan', 'högst', 'som mest', 'max', 'maks'],
        ...['maksimi(?:ssaan|na)?', 'maximalt', 'maximum', 'enimmillään', 'ylimmillään', 'yläraja(?:na)?', 'nedåt'],
      ),
      wordEnd,
    ),
  ),
);

/** After the number that it is above it. Example: " ylittyy". */
export const aboveAfter = pattern(
  oneOf(r`^.{0,40}?${wordStart}(?:ylit(?:ä|e|t)|över(?:stig|skrid))\p{L}*`, `${genitive}yli${wordEnd}`),
);

/** After the number that it is below it. Example: " alittuu". */
export const belowAfter = pattern(
  oneOf(r`^.{0,40}?${wordStart}(?:alit(?:a|e|t)|under(?:stig|skrid))\p{L}*`, `${genitive}alle${wordEnd}`),
);

/** What denies. Example: "ei". */
export const denials = everywhere(
  wordStart,
  oneOf(
    ...['ei', 'eivät', 'eikä', 'emme', 'ettei', 'etteivät', 'jottei', 'jotteivät', 'älä', 'älköön', 'inte', 'ej'],
    ...['icke', 'aldrig', 'ingen', 'inga', 'inget'],
  ),
  wordEnd,
);

/** What lacks something: before a comparison it denies it. Example: "ilman". */
export const lacking = everywhere(wordStart, oneOf('ilman', 'utan'), wordEnd);

/** What leaves a comparison open, or wants to be rid of it. Example: "tuskin". */
export const hedged = pattern(
  wordStart,
  oneOf(
    ...['tuskin', 'harvoin', r`vältt?(?:ää|et)\p{L}*`, r`estä\p{L}*`, r`torju\p{L}*`, 'knappast', 'sällan'],
    ...[r`undvik\p{L}*`, r`förhindra\p{L}*`],
  ),
  wordEnd,
);

/** What makes a denial none: more is said. Example: " vain". */
export const notOnly = pattern(r`^\s*`, oneOf('vain', 'pelkästään', 'ainoastaan', 'bara', 'endast', 'enbart'), wordEnd);

const overOrUnder = 'över|under|mer|fler|mindre|färre|högre|lägre|uppåt|nedåt';
/** Above or below the number is still said of it: "5 ja yli". */
const and = r`(?:ja|och)(?!\s(?:yli|alle|enemmän|vähemmän|ylöspäin|alaspäin|${overOrUnder})\s*(?:$|[.,;)]))`;

/** Where a clause ends. Example: ", ". */
export const clauseBreak = new RegExp(
  r`[,;()\n]|:(?!\p{L})|[.!?]\s+(?=\p{Lu})|\s(?:${and}|sekä|mutta|men|samt)\s`,
  'u',
);

/** The colon between the word for a bound and its number. Example: "Yläraja: ". */
export const colonAtEnd = /:\s*$/u;

/** Up to: after a rise a number that it leads to, and no ceiling. Example: "upp till". */
export const upTo = pattern(wordStart, 'upp till', wordEnd);

/** At its best or worst: a bound, but nobody says which one. Example: "pahimmillaan". */
export const extreme = pattern(wordStart, r`\p{L}+mmill(?:aan|ään)`, wordEnd);

/** A bound alone behind a number, in brackets or after a comma, in its first group. Example: " % (enintään)". */
export const boundAlone = pattern(r`^[^,;()]{0,20}[(,]\s*(\p{L}+(?: \p{L}+)?)\.?\s*\)?\s*\.?$`);

/** The plus before a number. Example: "vähintään +". */
export const plusAtEnd = /\+$/;
