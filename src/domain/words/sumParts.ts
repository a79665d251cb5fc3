import { dash, ending, oneOf, pattern, wordEnd, wordStart } from './pattern';

const r = String.raw;
const aYear = r`(?:vuosi|vuotta|vuodessa|vuoteen|v\.?|a|år)(?![\p{L}\d])`;
const per = r`(?:/|(?<!\p{L})per(?!\p{L}))\s*`;

/** Euros after a sum. Example: ",- €". */
export const currencyAfter = pattern(r`^(?:[,:]${dash})?\s*(?:€|eur\p{L}*|e)(?![\p{L}\d]|-\p{L})`);

/** Euros before a sum. Example: "EUR ". */
export const currencyBefore = pattern(r`(?:€|(?<!\p{L})eur)\s*$`);

/** Euros within the number's own word. Example: "ke". */
export const currencyWithin = /[km]e$/iu;

/** After a number nothing that it counts. Example: ", avustus". */
export const noUnit = /^\s*(?:$|[^\p{L}\s])/u;

/** After the sum: a price of something, or where prices begin. Example: " / käyttäjä". */
export const priceOf = pattern(
  r`${per}(?!${aYear})[\p{L}\d]`,
  `|${wordStart}`,
  oneOf(
    'kpl',
    r`kappale\p{L}*`,
    'st',
    'styck',
    'á',
    'à',
    'alkaen',
    'kohden',
    'kohti',
    r`(?:käyttäj|oppila|henkilö)\p{L}*lt[aä]`,
  ),
  wordEnd,
);

/** Another time than a year: not what it costs in all. Example: "kuukaudessa". */
export const otherTime = pattern(
  wordStart,
  oneOf(
    ...[r`kuukau\p{L}*`, 'kk', r`kuu(?:ssa|lta)?`, r`månad\p{L}*`, 'mån', r`viiko\p{L}*`, 'vko', r`vecka\p{L}*`],
    ...['päivässä', 'om dagen', r`tunti\p{L}*`, r`tunni\p{L}*`, r`timme\p{L}*`, `timpris${ending}`],
    ...[r`(?:neljännes|puoli)vuo\p{L}*`, r`kvartaal?\p{L}*`, r`kvartal\p{L}*`, r`halvår\p{L}*`],
  ),
  wordEnd,
);

/** The name of a price of one thing or one day. Example: "päivähinta". */
export const unitPrice = pattern(
  wordStart,
  oneOf('(?:päivä|yksikkö|kappale|käyttäjä|henkilö|vuorokausi)hinta(?:na)?', '(?:dags?|dygns|enhets|styck)pris(?:et)?'),
  wordEnd,
);

/** Right before a sum that is only a part of a whole. Example: "kolmasosa ". */
export const partBefore = pattern(
  wordStart,
  oneOf(
    ...[r`\p{L}+sosa`, r`\p{L}+nnes`, 'puolet', r`oma(?:rahoitus)?osuus`, 'omavastuu'],
    ...['hälften', r`\p{L}+(?:je|de)del`, 'egenandel', 'egen andel'],
  ),
  r`:?(?:\s+\d+(?:,\d+)?\s*%)?(?:\s+(?:eli|on|är|dvs\.?|n\.?|noin|ca))*\s*$`,
);

/** A bound somewhere beside the sum. Example: "enintään". */
export const limit = pattern(
  wordStart,
  oneOf(
    ...['enintään', 'enint', 'korkeintaan', 'kork', 'enimmillään', r`maksimi\p{L}*`, 'maks', 'max'],
    ...['vähintään', 'väh', 'ainakin', 'vähimmillään', r`minimi\p{L}*`, 'min', r`kattohin\p{L}*`],
    ...['högst', 'maximalt', 'som mest', 'minst', 'åtminstone', 'som minst', 'takpris'],
    ...[r`(?:kustannus|hinta|budjetti)?katto\p{L}*`, '(?:kostnads|pris|budget)?tak'],
    ...[r`(?:ylä|ala|hinta|kustannus|budjetti|euro)?raja(?:na)?`, '(?:övre |nedre |pris|kostnads)?gräns'],
  ),
  wordEnd,
);

const magnitude = oneOf(
  ...['jopa', 'upp till', 'från', r`suuruusluok\p{L}*`, 'luok(?:kaa|assa)', r`storleksordning\p{L}*`],
);

/** A bound, or an order of magnitude, right before the sum. Example: "jopa ". */
export const limitBefore = pattern(oneOf(r`${wordStart}${magnitude}\s+(?:\S+\s+)?`, r`[<>≤≥]=?\s*`), '$');

/** A bound, or an order of magnitude, right after the sum. Example: " asti". */
export const limitAfter = pattern(
  r`^\s*`,
  oneOf(
    r`\+\s*$`,
    ...['±', r`\+/-`],
    r`(?::?n\s+)?(?:suuruus)?luok(?:kaa|assa)`,
    'asti',
    'saakka',
    'ylöspäin',
    'uppåt',
    'tai (?:alle|yli|enemmän|vähemmän)',
    'eller (?:mer|mindre|under|över)',
  ),
  wordEnd,
);

/** The euros that a sum begins or ends at. Example: " eurosta". */
export const fromOrTo = /^\s*euro(?:sta|on)(?!\p{L})/iu;

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
