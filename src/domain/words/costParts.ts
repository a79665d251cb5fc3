import { dash, ending, everywhere, oneOf, pattern, wordEnd, wordStart } from './pattern';

const r = String.raw;
const aYear = r`(?:vuosi|vuotta|vuodessa|vuoteen|v\.?|a|år)(?![\p{L}\d])`;
const per = r`(?:/|(?<!\p{L})per(?!\p{L}))\s*`;

const euroSign = r`(?<!\d\s*)(?:€\s?|eur\s)`;
/** No number of years stands before. */
const notYears = r`(?<!(?<![\d.,]\s?|${euroSign})\d{1,2}\s+)`;

/** What is paid each year. Example: "e/ vuosi". */
export const yearly = everywhere(
  `${per}${aYear}|${wordStart}`,
  oneOf(
    `(?<!ss[aä]\\s+)${notYears}vuodessa`,
    ...[r`vuosittai\p{L}*`, r`vuotui\p{L}*`, r`vuosi(?:kustann|maksu|kulu|hin)\p{L}*`, 'joka vuosi'],
    ...['(?:om|i) året', 'varje år', r`årlig\p{L}*`, r`års(?:kostnad|avgift|pris)\p{L}*`],
  ),
);

/** What is paid once. Example: "kertainvestointi". */
export const oneOff = everywhere(
  wordStart,
  oneOf(
    r`kerta(?:investoin|kustann|luon|erä|maksu|korvau|hankin|meno)\p{L}*`,
    ...[r`(?<!/\s*|per\s+)kerta(?!\p{L})`, 'yhden kerran', r`engångs\p{L}*`, r`en (?:enda )?gång(?!\p{L})`],
  ),
);

/** Money from outside. Example: "hankerahoituksella". */
export const grant = everywhere(
  wordStart,
  oneOf(
    r`(?:valtion)?avustu\p{L}*`,
    r`(?:hanke|EU-|valtion ?|ulkopuoli\p{L}* )raho\p{L}*`,
    r`hankeraha\p{L}*`,
    r`projekt(?:finansier|medel|peng)\p{L}*`,
    r`(?:stats|EU-)?bidrag\p{L}*`,
    r`(?:EU-|extern )finansier\p{L}*`,
  ),
);

/** The city's own money. Example: "talousarviosta". */
export const budget = everywhere(
  wordStart,
  oneOf(
    r`talousarvio\p{L}*`,
    r`(?:käyttötalous|investointi)?budje\p{L}*`,
    'TA:(?:ssa|sta|n)',
    r`(?:drifts|investerings)?budget\p{L}*`,
  ),
);

/** What denies the words right after it. Example: "ei ". */
export const denied = pattern(
  wordStart,
  oneOf(...['ei', 'eikä', 'ilman', 'utan', 'inte', 'ej', 'inga', 'ingen', 'inget']),
  r`\s+(?:\p{L}+\s+){0,2}$`,
);

/** A part of the whole: what is paid in part by a grant is not paid by a grant. Example: "osittain". */
export const partly = pattern(
  wordStart,
  oneOf(
    ...['osin', 'osittain', 'osaksi', 'osan?', 'pääosin', 'josta', 'joista', 'mistä', 'puolet', 'puoliksi', 'loput'],
    ...[r`osarahoit\p{L}*`, r`oma(?:rahoit|vastuu|osuu)\p{L}*`, r`\p{L}+sosa\p{L}*`, r`\p{L}+nnes`],
    ...['delvis', '(?:till )?en del', 'varav', 'därav', 'hälften', 'resten', 'huvudsakligen', r`\p{L}+(?:je|de)del`],
    ...[r`(?:del|med|egen)finansier\p{L}*`, r`egenandel\p{L}*`],
  ),
  wordEnd,
);

const partWords = oneOf(
  ...[
    'josta',
    'joista',
    'mistä',
    'tästä',
    'siitä',
    'niistä',
    'mukaan lukien',
    r`ml\.`,
    r`sis(?:\.|ält\p{L}*)(?!\s*(?:alv|arvonlisä))`,
  ],
  ...[
    'varav',
    'därav',
    'av (?:detta|den|det|vilken|vilket|vilka)',
    r`inkl(?:\.|usive)?(?!\s*moms)`,
    r`inräkna\p{L}*`,
    r`innehåll\p{L}*`,
  ],
);
const share = oneOf(
  r`(?:valtion ?|EU-|hanke)?(?:avustu(?:s|sta)|tuki|rahoitus(?:osuus)?)`,
  ...[r`(?:\p{L}+n )?osuus`, 'oma(?:rahoitus(?:osuus)?|vastuu|osuus)'],
  ...[r`(?:stats|EU-|projekt)?(?:bidrag(?:et)?|finansiering(?:en)?)`, r`(?:egen|\p{L}+s )andel(?:en)?`],
);

const euros = r`(?=\p{N})(?![\p{N},.]+\s*(?:%|prosen|procen))`;

/** What a part of the sum before it begins with. Example: ", josta". */
export const partOfSum = pattern(
  oneOf(r`[\s,(]*${wordStart}${partWords}${wordEnd}`, r`[,(]\s*${share}:?\s+(?:\p{L}+\.?\s+)?${euros}`),
);

/** A sum that is only somebody's share of a whole. Example: "valtionavustus 7". */
export const shareOfSum = pattern(
  oneOf(
    r`^\(?${share}:?\s+(?:\p{L}+\.?\s+)?${euros}`,
    r`(?:€|e|euroa?)\s+(?:valtion|EU-)?(?:avustusta|tukea)`,
    r`(?:€|euro)\s+(?:i )?(?:stats|EU-)?bidrag`,
  ),
);

/** What says that other sums beside it are its parts, or are taken from it. Example: "yhteensä". */
export const total = pattern(
  wordStart,
  oneOf(
    'yhteensä',
    'kaikkiaan',
    r`kokonais\p{L}+`,
    'totalt',
    'sammanlagt',
    r`total\p{L}+`,
    r`(?:netto|brutto)\p{L}*`,
    'jää',
    'återstår',
  ),
  wordEnd,
);

/** That nothing more has to be paid. Example: "ei lisäkustannuksia". */
export const noCosts = pattern(
  wordStart,
  oneOf('ei', 'eivät', 'ilman', 'utan', 'inga', 'ingen', 'inget', 'inte'),
  r`\s+(?:\p{L}+\s+){0,2}`,
  oneOf(r`(?:lisä)?(?:kustannu|kulu|meno|maksu)\p{L}*`, r`(?:mer|tilläggs|extra)?(?:kostnad|utgift|avgift)\p{L}*`),
);

/** What is there and paid for already. Example: "nykyinen". */
export const existing = pattern(
  wordStart,
  oneOf(
    ...[r`nyky(?:i|ä)\p{L}*`, r`olemassa ole\p{L}*`, 'enti(?:nen|s)', 'aiem[mp]', 'aikaisem[mp]', 'jo hankit'],
    ...['befintlig', 'nuvarande', 'tidigare', 'redan'],
  ),
);

/** What is saved. Example: "säästö". */
export const saving = pattern(
  wordStart,
  oneOf(
    ...[r`\p{L}*säästö`, 'säästä', 'säästy'],
    r`(?:\p{L}*(?:be|in))?spar(?:ing|a|ar|as|at|ade)(?:en|ar|arna)?(?!\p{L})`,
  ),
);

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

/** What goes away, and costs nothing more. Example: "poistuu". */
export const ceasing = pattern(
  wordStart,
  oneOf('poistu(?:u|vat|i|isi)', 'lakkaa(?:vat)?', r`jää(?:vät)? pois`, 'utgår', 'bortfaller', 'fall(?:er|a) bort'),
  wordEnd,
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

/** The letter of one of several costs. Example: "a) ". */
export const partLetter = /(?:^|[\s,;.])([a-df-h]|(?<!\d\s)e)\)\s*/giu;

/** Between two costs without letters. Example: " sekä ". */
export const betweenCosts = /\s*[+;]\s*|,\s+|\s+(?:ja|sekä|och|samt)\s+/iu;

/** What is left at the end of a cost when the text is parted. Example: "; ". */
export const separatorsAtEnd = /[\s,;]+$/u;
