import { oneOf, pattern, wordEnd, wordStart } from './pattern';

const r = String.raw;

const rough = oneOf(
  ...['noin', r`n\.?`, 'arviolta', 'suunnilleen', 'likimain', 'lähes', r`ca\.?`, 'cirka', 'ungefär', 'omkring', '[~≈]'],
  ...['on', 'oli', 'ovat', 'är', 'var', 'vara', 'olla', 'yhteensä', 'keskimäärin', 'totalt', 'i genomsnitt', 'edes'],
  ...['inte', 'ej', 'aldrig'],
);

/** The level or the sum that a number tells, or all or the new ones of what it counts. */
const measure = oneOf(
  ...[r`taso(?:n|lle|lla|a)?`, r`nivån?`, r`keskiarvo(?:n|a)?`, r`arvosana(?:n|a)?`, r`betyg(?:et)?`, r`yht\.`],
  ...['sammanlagt', 'uudet', 'uutta', 'kaikki', 'samtliga', 'alla', 'nya', 'vuosittain', 'årligen'],
);

/** Up to a number, with only what makes it rough or says that it is so much between. */
const near = `(?:\\s+|(?<=\\.))(?:(?:${rough}|${measure})\\s+){0,2}$`;

/** After a number a time in the genitive, which is all that it counts. */
const ownTime = r`(?<=^(?:\s*\p{L}{2,}n|\s*\p{L}+:n|:n|\s*(?:h|min|s|pv|vrk|vko?|kk|v))\s+)`;

/** Where a bound behind a number ends what is said, but for the year. */
const last = r`(?=[.)\s]*$|\s+(?:vuo(?:nna|teen|dessa)|år|(?:19|20)\d\d|per|om)(?!\p{L}))`;

/** After the number a word in the genitive, and then what it stands above or below. */
const genitive = r`^(?::n|\s*%:n|\s*\p{L}+n(?:\s+\p{L}+n)?)\s+`;

/** After a number the time that it counts. Example: " päivää". */
export const timeAfter = pattern(
  r`^\s*`,
  oneOf(
    ...[r`(?:päiv|vuoro?kau|viikko|viiko|kuukau|tunti|tunni|minuut|sekun)\p{L}*`, 'vuotta', 'vuoden', 'vuoteen'],
    ...['pv', 'vrk', 'vko', 'vk', 'kk', 'v', 'h', 'min', 's', r`arbetsdag\p{L}*`, r`vardag\p{L}*`, r`bankdag\p{L}*`],
    ...['dag', 'dagar', 'dygn', 'vecka', 'veckor', 'månad', 'månader', 'år', 'timme', 'timmar', 'minut', 'minuter'],
    ...[r`(?:arki|työ)päiv\p{L}*`, 'sekund', 'sekunder'],
  ),
  wordEnd,
);

/** Words for a floor that stay one whatever is denied beside them. Example: "vähintään ". */
export const floorBefore = pattern(
  wordStart,
  oneOf(
    ...[r`vähint\p{L}*\.?`, r`väh\.?`, 'ainakin', 'vähimmillään', 'minimissään', r`min\.?`],
    '(?:minimi|alaraja)(?:nä|na)?',
    ...[r`vähimmäis\p{L}*`, r`minimi\p{L}+`, '(?:al|matal|pien|alhais|lyh|väh)immill(?:aan|ään)', 'minst'],
    ...['åtminstone', 'lägsta? nivån?', 'lägst', 'nedre gräns', 'minimum', 'min(?:nivå|värde)'],
    ...['(?:alin|pienin|matalin) sallittu'],
  ),
  `${near}|(?:≥|>=|=>)\\s*$`,
);

/** Words for a ceiling that stay one. Example: "enintään ". */
export const ceilingBefore = pattern(
  wordStart,
  oneOf(
    ...[r`enint\p{L}*\.?`, r`enit\p{L}*`, r`korkeint\p{L}*\.?`, r`kork\.?`, r`enimm?\.`, 'enimmillään'],
    ...['maksimissaan', r`maks\.?`, r`max\.?`],
    ...[
      '(?:maksimi|yläraja)(?:na)?',
      'högst',
      'maximalt',
      'inom',
      '(?:som )?mest',
      'upp till',
      'övre gräns',
      'maximum',
    ],
    ...[r`enimmäis\p{L}*`, r`maksimi\p{L}+`, r`max\p{L}+`, '(?:yl|korke|suur|pis|enim)immill(?:aan|ään)'],
    ...['högsta nivån?', 'uppemot', 'jopa', '(?:korkein|suurin|ylin|pisin) sallittu', 'högsta tillåtna'],
  ),
  `${near}|(?:≤|<=|=<)\\s*$`,
);

/** No object stands before what exceeds: "määräajan ylittää 5 %" is said of the time. */
const noObject = r`(?<!(?<!(?:^|\s)on)\p{L}n\s)`;
/** It exceeds, is or must be exceeded; no participle, which is said of other things. */
const exceeds = oneOf(
  r`ylit(?:et|y(?![ösk])|ty(?!y|i|nyt|neet|vät))\p{L}*`,
  r`ylitt?ä(?:ä|vät|kö|köön|mään|(?:isi|mä)\p{L}*)?`,
  'ylitti(?:vät)?',
);
const fallsShort = oneOf(r`alit(?:et|u|tu)\p{L}*`, r`alitt?a(?:a|vat|koon|maan|(?:isi|ma)\p{L}*)?`, 'alitti(?:vat)?');

/** Above a number: a floor, and denied a ceiling. Example: "yli ". */
export const aboveBefore = pattern(
  wordStart,
  oneOf(
    'yli',
    `${noObject}${exceeds}${wordEnd}`,
    r`(?:enemmän|enempää|useam\p{L}+|suurem\p{L}+|korkeam\p{L}+|pid?tem\p{L}+|pidem\p{L}+|kauem\p{L}+) kuin`,
    r`(?:parem\p{L}+|hitaam\p{L}+|myöhem\p{L}+) kuin`,
    ...['över', r`över(?:stig|skrid)(?!and)\p{L}*`],
    '(?:mer|mera|fler|flera|större|högre|längre|oftare|bättre|långsammare|senare) än',
  ),
  `${near}|(?<!=)>\\s*$`,
);

/** Below a number: a ceiling, and denied a floor. Example: "alle ". */
export const belowBefore = pattern(
  wordStart,
  oneOf(
    'alle',
    `${noObject}${fallsShort}${wordEnd}`,
    r`(?:vähemmän|vähempää|pienem\p{L}+|matalam\p{L}+|alem\p{L}+|alhaisem\p{L}+|lyhyem\p{L}+) kuin`,
    r`(?:harvem\p{L}+|heikom\p{L}+|huonom\p{L}+|nopeam\p{L}+|aikaisem\p{L}+) kuin`,
    ...['under', r`under(?:stig|skrid)(?!and)\p{L}*`],
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
    'tai (?:enemmän|yli|suurem|korkeam|parem|pidem|useam)',
    'eller (?:mer|fler|högre|större|bättre|över|längre)',
    wordStart.concat(
      oneOf(
        ...['vähintään', 'ainakin', 'minst', 'lägst', 'åtminstone', 'minimissään', 'vähimmillään', 'alimmillaan'],
        ...['ylöspäin', 'minimi(?:nä)?', 'minimum', 'alaraja(?:na)?', 'uppåt'],
      ),
      wordEnd,
      last,
    ),
  ),
);

/** A ceiling after the number. Example: " päivän sisällä". */
export const ceilingAfter = pattern(
  '^.{0,24}?',
  oneOf(
    r`(?:ja|och) (?:vähemmän|alle|alaspäin|under|mindre|färre|lägre)(?=\s*(?:$|[.,;)]))`,
    'tai (?:vähemmän|alle|pienem|matalam|lyhyem|nopeam|alhaisem)',
    'eller (?:mindre|färre|lägre|under|kortare|snabbare)',
    `${ownTime}(?:sisällä|sisään|kuluessa)${wordEnd}`,
    wordStart.concat(
      oneOf(
        ...['enintään', 'enint', 'korkeintaan', 'högst', 'som mest', 'max', 'maks'],
        ...['maksimi(?:ssaan|na)?', 'maximalt', 'maximum', 'enimmillään', 'ylimmillään', 'yläraja(?:na)?', 'nedåt'],
      ),
      wordEnd,
      last,
    ),
  ),
);

/** Up to a verb, without the things of which so many exceed or fall short of something. */
const ofNone = r`^(?:(?!\p{L}{3}st[aä](?!\p{L})|(?<!\p{L})av(?!\p{L})).){0,40}?`;

/** After the number that it is above it; what exceeds something else says nothing of it. Example: " ylittyy". */
export const aboveAfter = pattern(
  oneOf(
    r`${ofNone}${wordStart}(?:ylit(?:y(?![ösk])|ty|et)\p{L}*|ylittää(?=\s*\.?$)|över(?:stig|skrid)[ae]?s(?!\p{L}))`,
    `${genitive}yli${wordEnd}`,
  ),
);

/** After the number that it is below it. Example: " alittuu". */
export const belowAfter = pattern(
  oneOf(
    r`${ofNone}${wordStart}(?:alit(?:u|tu|et)\p{L}*|alittaa(?=\s*\.?$)|under(?:stig|skrid)[ae]?s(?!\p{L}))`,
    `${genitive}alle${wordEnd}`,
  ),
);

/** A bound that is none of the number, but of something else in its clause. Example: "vähintään nykytasolla". */
export const otherBound = pattern(
  wordStart,
  oneOf('vähintään', 'ainakin', 'enintään', 'korkeintaan', 'minst', 'åtminstone', 'högst'),
  r`(?!\p{L}|\s+\p{L}+ss[aä](?!\p{L})|\s+(?:(?:melko|erittäin|jokseenkin)\s+)?(?:tyytyväi|hyvä|kerran(?!\p{L})))`,
);

/** What was compared before a bracket that holds the number. Example: "vähemmän kuin vuonna 2024 (". */
export const comparedOutside = pattern(
  wordStart,
  oneOf('vähintään', 'enintään', 'korkeintaan', 'minst', 'högst', 'kuin', 'än', 'alle', 'under', 'yli', 'över'),
  r`(?!\p{L})[^\d,;()]*(?:(?:19|20)\d\d\s*)?\($`,
);

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

/** A limit in Swedish that is one of a time or a measure, and else tells where. Example: "inom". */
export const within = pattern('^inom');

/** After the number a thing. Example: " sektorer". */
export const thingAfter = pattern(r`^\s+(?!procent|prosent|kilom|meter|euro)\p{L}{4,}`);

/** Before a comparison with a time those that have waited or stood so long. Example: "köer över ". */
export const waitingBefore = pattern(
  wordStart,
  oneOf(r`kö(?:er|erna)`, 'ärenden', 'ärendena', 'jonot', 'tiketit', 'hakemukset', 'ansökningar'),
  r`\s+(?:över|yli)\s+$`,
);

/** After the number a time, and those that have waited or stood so long. Example: " päivää avoinna olleet tiketit". */
export const waitingAfter = pattern(
  r`^\s*\p{L}+\s+(?:(?!käsit)\p{L}+\s+)?\p{L}+(?:[nlrs]eet|[nlrs]eiden|[nlrs]eit[aä])\s+\p{L}`,
);
