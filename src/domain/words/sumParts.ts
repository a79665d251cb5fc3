import { dash, ending, oneOf, pattern, wordEnd, wordStart } from './pattern';

const r = String.raw;
const aYear = r`(?:vuosi|vuotta|vuodessa|vuoteen|v\.?|a|år)(?![\p{L}\d])`;
const per = r`(?:/|(?<!\p{L})per(?!\p{L}))\s*`;

/** Euros after a sum. Example: ",- €". */
export const currencyAfter = pattern(r`^(?:[,:]${dash})?\s*(?:€|eur\p{L}*|e)(?![\p{L}\d]|-\p{L})`);

/** Euros before a sum. Example: "EUR ". */
export const currencyBefore = pattern(r`(?:€|(?<!\p{L})eur)\s*$`);

/** Euros within the number's own word. Example: "12 ke". */
export const currencyWithin = /\d\s*[kmt]e$/iu;

/** After a number nothing that it counts. Example: ", avustus". */
export const noUnit = /^\s*(?:$|[^\p{L}\s])/u;

const one = oneOf(
  ...['kpl', r`kappale\p{L}*`, 'st', 'styck(?:et)?', '[àáå]', 'kohden', 'kohti', 'vardera', 'kukin', r`kulta?kin`],
  ...[r`kustakin`, r`joka(?:iselta|isesta|iselle|inen)`, 'apiece', 'hlö', 'hlöltä'],
);
const each = r`(?:käyttäj|oppila|henkil|työntekij|asuk|osallistuj|laps|laite|laitt|lisenssi|kone)`;
const eachNamed = oneOf(
  ...['käyttäjä', 'oppilas', 'henkilö', 'työntekijä', 'asukas', 'osallistuja', 'laite', 'kone', 'tunti', 'pv'],
  ...['päivä', 'vuorokausi', 'elev', 'användare', 'person', 'deltagare', 'anställd', 'apparat', 'enhet', 'timme'],
  ...['dag', 'dygn', 'var', 'varje'],
);

/** Beside the sum: a price of one thing. Example: " / käyttäjä". */
export const priceOf = pattern(
  r`${per}(?!${aYear})[\p{L}\d]`,
  `|${wordStart}(?:${one}|${each}\\p{L}*lt[aä])${wordEnd}`,
  r`|^\s*(?:vuodessa\s+)?(?:${eachNamed})(?=\s*(?:$|[^\p{L}\s]|vuodessa|om|per))`,
  r`|^\s*(?:(?:yhdeltä\s+)?\p{L}+lt[aä]|varje)${wordEnd}`,
);

/** What stands before the price of one thing. Example: "lisenssit à ". */
export const priceBefore = new RegExp(
  r`(?<![\p{L}\d])(?:[Kk]pl|[Ss]tyck|[ÀÁÅàáå]|a|@|[Pp]er (?!år|v)\p{L}+)(?:\s*[:=])?\s*$`.concat(
    r`|(?<!\p{L})(?:[Kk]appale\p{L}*|[Jj]okai(?:s\p{L}+|nen)|[Kk]u(?:[ls]ta)?kin)(?:\s\p{L}+)?\s*$`,
    r`|(?<!\p{L})(?:[Yy]hde(?:stä|ltä)|[Vv]arje)(?:\s\p{L}+)?\s*$`,
    r`|(?:hin(?:ta|nat)|pris(?:et)?|kustannus|kostnad|maksu|avgift)(?:/|\s+per\s+)(?!v\.?\s|vuosi|år)\p{L}+:?\s*$`,
  ),
  'u',
);

/** Another time than a year: not what it costs in all. Example: "kuukaudessa". */
export const otherTime = pattern(
  wordStart,
  oneOf(
    ...[r`kuukau\p{L}*`, 'kk', r`kuu(?:ssa|lta)?`, r`månad\p{L}*`, r`månatlig\p{L}*`, 'mån', r`viiko\p{L}*`, 'vko'],
    ...[r`viikoi?t\p{L}*`, r`veck[ao]\p{L}*`, r`päivittä\p{L}*`, r`päivä(?:ssä|ltä)`, 'om dagen', r`daglig\p{L}*`],
    ...['monthly', 'weekly', 'daily'],
    ...[
      r`tunti(?!koulu)\p{L}*`,
      r`tunn[ie]\p{L}*`,
      r`timme\p{L}*`,
      `timpris${ending}`,
      r`vuorokau\p{L}*`,
      r`dygn\p{L}*`,
    ],
    ...[r`(?:neljännes|puoli)vuo\p{L}*`, r`kvartaal?\p{L}*`, r`kvartal\p{L}*`, r`halvår\p{L}*`, 'välein'],
    ...[
      'joka (?:toinen|kolmas|neljäs|viides)',
      r`vart(?: ?annat|(?: ?tredje| ?fjärde| ?femte))`,
      r`varannan`,
      'mellanrum',
    ],
  ),
  wordEnd,
);

const wholePrice = oneOf(
  ...[
    'kokonais',
    'kaikkien',
    'hankinta',
    'osto',
    'kauppa',
    'vuosi',
    'kerta',
    'sopimus',
    'urakka',
    'tarjous',
    'projekti',
  ],
  ...['total', 'års', 'inköps', 'anskaffnings', 'köpe', 'engångs', 'avtals', 'offert', 'projekt', 'helhets'],
);

/** The name of a price of one thing or one day; of the whole only a few prices are. Example: "päivähinta". */
export const unitPrice = pattern(
  wordStart,
  oneOf(
    r`(?!${wholePrice})\p{L}+-?(?:hin(?:ta|nan|nalla|naksi|noin|nat)|pris)(?:na)?(?:er|et)?`,
    r`(?:päivä|yksikkö|kappale|kpl-?|käyttäjä|henkilö|vuorokausi)(?:kustannu|maksu|veloitu|taks|palkkio)\p{L}*`,
    r`(?:dags?|dygns|enhets|styck)(?:kostnad|avgift|taxa)\p{L}*`,
  ),
  wordEnd,
);

/** Right before a sum that is only a part of a whole. Example: "kolmasosa ". */
export const partBefore = pattern(
  wordStart,
  oneOf(
    ...[r`\p{L}+sosa`, r`\p{L}+nnes`, 'puolet', r`oma(?:rahoitus)?osuus`, 'omavastuu', 'hälften'],
    ...[r`\p{L}+(?:je|de)del`, 'egenandel', 'egen andel'],
  ),
  r`:?(?:\s+\d+(?:,\d+)?\s*%)?(?:\s+(?:eli|on|är|dvs\.?|n\.?|noin|ca))*\s*$`,
);

/** A bound somewhere beside the sum, or the end of a range. Example: "enintään". */
export const limit = pattern(
  wordStart,
  oneOf(
    ...[
      'enintään',
      'enint',
      'korkeintaan',
      'kork',
      'maks',
      r`maksim\p{L}*`,
      r`max(?:im(?!o)\p{L}*)?`,
      r`enimmäis\p{L}*`,
    ],
    ...['vähintään', 'väh', 'ainakin', 'min', r`minim\p{L}*`, r`vähimmäis\p{L}*`, r`\p{L}+mmill(?:aan|ään)`],
    ...[r`m(?:ax|in)-?(?:kostnad|pris|belopp|hin|kustannu|summa|budget|tak)\p{L}*`, 'takpris', r`kattohin\p{L}*`],
    ...['minst', 'åtminstone', 'som minst', '(?:hög|läg|dyra|billiga)st(?:a|e)?'],
    ...['(?:halv|kalle|edullis|pieni|pien|suur|korke|matal|alhais|yl|al)in', r`(?:parha|pahi)mmassa tapauksessa`],
    ...[r`kynnysarvo\p{L}*`, r`tröskelvärde\p{L}*`],
    ...['i (?:bästa|värsta) fall', r`(?<!(?:\d\.?|\p{L}st[aä])\s+)(?:alkaen|alk|lähtien)`],
    ...[r`(?:kustannus|hinta|budjetti)?katto\p{L}*`, '(?:kostnads|pris|budget)?tak'],
    ...[r`(?:ylä|ala|hinta|kustannus|budjetti|euro)?raja(?:na)?`, '(?:övre |nedre |pris|kostnads)?gräns'],
  ),
  wordEnd,
);

const magnitude = oneOf(
  ...[
    'jopa',
    'peräti',
    'aina',
    'upp ?till',
    'uppemot',
    'från(?: och med)?',
    r`f(?:r|ör)?\.?\s?o\.?\s?m\.?`,
    r`fr\.?`,
    'till och med',
  ],
  ...[r`t\.?\s?o\.?\s?m\.?`, r`lähen\p{L}+`, r`hipo\p{L}+`, 'yltää', 'närmar sig', r`suuruusluok\p{L}*`],
  ...['luok(?:kaa|assa)', r`storleksordning\p{L}*`],
);

/** A bound, or an order of magnitude, right before the sum. Example: "jopa ". */
export const limitBefore = pattern(oneOf(r`${wordStart}${magnitude}\s+(?:\S+\s+)?`, r`[<>≤≥]=?\s*`), '$');

/** A bound, or an order of magnitude, right after the sum. Example: " asti". */
export const limitAfter = pattern(
  r`^\s*(?:${per}${aYear}|vuodessa|om året|årligen)?[\s(]*`,
  oneOf(
    r`\+\s*$`,
    ...['±', r`\+/-`],
    r`(?::?n\s+)?(?:suuruus)?luok(?:kaa|assa)`,
    ...['asti', 'saakka', '(?:ja |siitä )*ylöspäin', '(?:och )?uppåt', 'plus', 'minimi', 'eller så'],
    ...[r`(?:tietämi|paikkei|tienoi|hujakoi)\p{L}+`],
    '(?:tai|ja)(?: siitä)? (?:alle|yli|enemmän|vähemmän)',
    '(?:eller|och) (?:mer|mindre|under|över|mera|däröver)',
  ),
  wordEnd,
);

/** The euros that a sum begins or ends at. Example: " eurosta". */
export const fromOrTo = /^\s*(?:euro|(?:€|eur|e):)(?:sta|o?on)(?!\p{L})/iu;

/** What the tax beside a sum begins with: it is no second sum. Example: "alv ". */
export const taxBefore = /(?<!\p{L})(?:alv|moms)\.?\s*$/iu;

/** What says after a sum, in its clause, that it is by so much more or less than another. Example: " halvempi". */
export const comparison = pattern(
  r`^[^,;.()\n]*?${wordStart}`,
  oneOf(
    r`(?!vanhem|molem|jom|kum|summ)\p{L}+`.concat(
      r`(?:mp(?:i|[aä]{2}|[aiä]\p{L}{0,4})|mm(?:[aäi]n|in|all[ae]|äll[äe]|[aä]ksi))`,
    ),
    ...['billigare', 'dyrare', 'lägre', 'högre', 'mindre', 'större', 'mer', 'mera', 'färre', 'fler', 'förmånligare'],
    r`(?<=^\s*)(?:yli|alle|över|under)`,
  ),
  wordEnd,
);
