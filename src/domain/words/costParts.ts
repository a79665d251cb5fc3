import { ending, everywhere, oneOf, pattern, wordEnd, wordStart } from './pattern';

const r = String.raw;
const aYear = r`(?:vuosi|vuotta|vuodessa|vuoteen|v\.?|a|år)(?![\p{L}\d])`;
const per = r`(?:/|(?<!\p{L})per(?!\p{L}))\s*`;

/** What is paid each year. Example: "e/ vuosi". */
export const yearly = everywhere(
  `${per}${aYear}|${wordStart}`,
  oneOf(
    ...['vuodessa', r`vuosittai\p{L}*`, r`vuotui\p{L}*`, r`vuosi(?:kustann|maksu|kulu|hin)\p{L}*`, 'joka vuosi'],
    ...['(?:om|i) året', 'varje år', r`årlig\p{L}*`, r`års(?:kostnad|avgift|pris)\p{L}*`],
  ),
);

/** What is paid once. Example: "kertainvestointi". */
export const oneOff = everywhere(
  wordStart,
  oneOf(
    r`kerta(?:investoin|kustann|luon|erä|maksu|korvau|hankin|meno)\p{L}*`,
    ...[r`kerta(?!\p{L})`, 'yhden kerran', r`engångs\p{L}*`, r`en (?:enda )?gång(?!\p{L})`],
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
    ...['osin', 'osittain', 'osaksi', 'josta', 'joista', 'puolet', 'puoliksi'],
    ...['delvis', 'till en del', 'varav', 'hälften'],
  ),
  wordEnd,
);

/** What is saved. Example: "säästö". */
export const saving = pattern(
  wordStart,
  oneOf(
    ...[r`\p{L}*säästö`, 'säästä', 'säästy'],
    r`(?:\p{L}*(?:be|in))?spar(?:ing|a|ar|as|at|ade)(?:en|ar|arna)?(?!\p{L})`,
  ),
);

/** Euros after a sum. Example: " €". */
export const currencyAfter = pattern(r`^\s*(?:€|eur\p{L}*|e)(?![\p{L}\d]|-\p{L})`);

/** Euros before a sum. Example: "EUR ". */
export const currencyBefore = pattern(r`(?:€|(?<!\p{L})eur)\s*$`);

/** Euros within the number's own word. Example: "ke". */
export const currencyWithin = /[km]e$/iu;

/** After the sum: a price of something, or where prices begin. Example: " / käyttäjä". */
export const priceOf = pattern(
  r`${per}(?!${aYear})[\p{L}\d]`,
  `|${wordStart}`,
  oneOf('kpl', 'st', 'á', 'à', 'alkaen'),
  wordEnd,
);

/** Another time than a year: not what it costs in all. Example: "kuukaudessa". */
export const otherTime = pattern(
  wordStart,
  oneOf(
    ...[r`kuukau\p{L}*`, 'kk', r`månad\p{L}*`, r`viiko\p{L}*`, r`vecka\p{L}*`, 'päivässä', 'om dagen'],
    ...[r`tunti\p{L}*`, r`tunni\p{L}*`, r`timme\p{L}*`, `timpris${ending}`],
  ),
  wordEnd,
);

/** A bound before the sum. Example: "enintään ". */
export const boundBefore = pattern(
  wordStart,
  oneOf(
    ...['alle', 'yli', 'enintään', 'korkeintaan', 'vähintään', 'ainakin', 'maks?', 'max', 'min'],
    ...['högst', 'minst', 'under', 'över', 'upp till', 'från'],
  ),
  r`\.?\s*$`,
);

/** The tax beside an amount is no second amount. Example: "alv 25,5 %". */
export const tax = everywhere(r`(?<!\p{L})(?:alv|moms)\.?\s*\d+(?:,\d+)?\s*%?|\d+(?:,\d+)?\s*%`);

/** Between two sentences, or two lines. Example: ". Säästö". */
export const sentenceEnd = /(?<=[.!?])\s+(?=\p{Lu})|[\n;]/u;

/** The comma between two clauses; in a number no blank follows it. Example: ", ". */
export const clauseComma = /,\s/u;

/** The letter of one of several costs. Example: "a) ". */
export const partLetter = /(?:^|[\s,;.])([a-df-h]|(?<!\d\s)e)\)\s*/giu;

/** Between two costs without letters. Example: " sekä ". */
export const betweenCosts = /\s*[+;]\s*|,\s+|\s+(?:ja|sekä|och|samt)\s+/iu;

/** What is left at the end of a cost when the text is parted. Example: "; ". */
export const separatorsAtEnd = /[\s,;]+$/u;
