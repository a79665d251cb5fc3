import { everywhere, oneOf, pattern, wordEnd, wordStart } from './pattern';

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
    ...[
      r`vuosittai\p{L}*`,
      r`vuotui\p{L}*`,
      r`vuosi(?:kustann|maksu|kulu|hin|sääst)\p{L}*`,
      'joka vuosi',
      '(?:om|i) året',
    ],
    ...['varje år', r`årlig\p{L}*`, r`års(?:kostnad|avgift|pris|besparing)\p{L}*`],
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
    r`(?:EAKR|ESR|JTF)-(?:raho|tuki|tue|avustu)\p{L}*|statsunderstöd\p{L}*`,
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
    ...[r`osarahoit\p{L}*`, r`oma(?:rahoit|vastuu|osuu)\p{L}*`, r`\p{L}+sosa\p{L}*`, r`\p{L}+nnes`, 'delvis'],
    ...['(?:till )?en del', 'varav', 'därav', 'hälften', 'resten', 'huvudsakligen', r`\p{L}+(?:je|de)del`],
    ...[r`(?:del|med|egen)finansier\p{L}*`, r`egenandel\p{L}*`],
  ),
  wordEnd,
);

const partWords = oneOf(
  ...[
    'josta',
    'joista',
    'mistä',
    'tästä(?! (?:ylös|eteen))',
    'siitä(?! (?:ylös|eteen))',
    'niistä',
    'näistä',
    'noista',
    'tuosta',
    'mukaan lukien',
    r`ml\.`,
    r`sis(?:\.|ält\p{L}*)(?!\s*(?:alv|arvonlisä))`,
  ],
  ...[
    'varav',
    'därav',
    'härav',
    'av (?:detta|dessa|den|det|dem|vilken|vilket|vilka)',
    r`inkl(?:\.|usive)?(?!\s*moms)`,
    r`inräkna\p{L}*`,
    r`innehåll\p{L}*`,
  ],
);
const share = oneOf(
  r`(?:valtion ?|EU-|hanke)?(?:avustu(?:s|sta)|tuki|rahoitus(?:osuus)?)|valtionosuu(?:s|tta)`,
  ...[r`(?:\p{L}+n )?osuus`, 'oma(?:rahoitus(?:osuus)?|vastuu|osuus)'],
  ...[r`(?:stats|EU-|projekt)?(?:bidrag(?:et)?|finansiering(?:en)?)`, r`(?:egen|stats|\p{L}+s )andel(?:en)?`],
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

/** The letter of one of several costs. Example: "a) ". */
export const partLetter = /(?:^|[\s,;.])([a-df-h]|(?<!\d\s)e)\)\s*/giu;

/** Between two costs without letters. Example: " sekä ". */
export const betweenCosts = /\s*[+;\n]\s*|,\s+|\s+(?:ja|sekä|och|samt)\s+/giu;

/** What is left at the end of a cost when the text is parted. Example: "; ". */
export const separatorsAtEnd = /[\s,;]+$/u;

/** What stands before the colon of a list of sums. Example: "Lisenssit:". */
export const headingBefore = /^[^\d:]*\p{L}:(?!\p{L})/u;

/** Where a clause with a sum ends. Example: ", ". */
export const listBreak = /[;()\n]|,\s|[.!?]\s+(?=\p{Lu})|\s(?:ja|sekä|mutta|vaan|och|men|samt)\s/u;
