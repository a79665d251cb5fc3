import { oneOf, pattern, wordEnd, wordStart } from './pattern';

const r = String.raw;

/** So many times more: to some it is so many times as much. Example: " kertaa enemmän". */
export const timesMore = pattern(
  r`^\s*(?:kertaa|gånger|[x×])\s+`,
  oneOf(r`\p{L}*m[mp]\p{L}*`, ...['mer', 'fler', 'flera', 'så', r`\p{L}+(?:re|rre)`]),
  wordEnd,
);

/** So many in addition: to a target that is no level. Example: " lisää". */
export const moreAfter = pattern(r`^\s*lisä(?:ä|ksi)`, wordEnd);

/** The same before the number, or a verb of growth. Example: "lisää ". */
export const moreBefore = pattern(r`(?<!\p{L})lisää(?:\s+\p{L}+)?\s+$`);

/** A number word that a change comes from. Example: "viidestä". */
export const fromNumeral = pattern(r`\p{L}st[aä](?:toista|kymmenestä)?$`);

/** To the double or the half: a number beside it may be where that began. Example: "puolittuu". */
export const multiplied = pattern(
  wordStart,
  oneOf(r`puoli(?:tt|te)\p{L}*`, 'puolee?n', 'puolet', r`halver\p{L}*`, r`(?:för|tre|fyr)dubbl\p{L}*`),
  `|\\p{L}+nkertais\\p{L}*`,
);

/** A growth that itself becomes less, or the name of a service for it. Example: "kasvu hidastuu". */
export const growthOf = pattern(
  wordStart,
  oneOf(
    r`kasvun?-?\s+(?:ja|sekä)\s`,
    r`kasvun\s+(?!(?:tavoite|oltava|tulee|pitää|on)(?!\p{L}))\p{L}`,
    r`(?:\p{L}*kasvu(?:n|vauh\p{L}+)?|nousu|tillväxt\p{L}*|ökning\p{L}*|ökningstakt\p{L}*)\s+(?:\p{L}+\s+)?`.concat(
      oneOf(
        'hidast',
        'taitt',
        'tasaan',
        'pain',
        'lask',
        'vähen',
        'pysäht',
        'pysähd',
        'puolit',
        'alen',
        'supist',
        'pienen',
      ),
      r`\p{L}*`,
    ),
    r`(?:tillväxt|ökning)\p{L}*\s+(?:\p{L}+\s+)?`.concat(
      oneOf('minsk', 'broms', 'dämp', 'avta', 'sakt', 'sjunk', 'halver', 'stann'),
      r`\p{L}*`,
    ),
  ),
);

/** More or less of something, before a number that may be anything of it. Example: "mindre barn ". */
export const moreOrLessBefore = pattern(
  `(?<!(?:tai|ja|eller|och) )${wordStart}`,
  oneOf('enemmän', 'vähemmän', 'mindre', 'färre', 'fler', 'flera', 'mera?'),
  r`(?!\p{L}|\s+(?:kuin|än)(?!\p{L}))`,
);

/** After a bare number what is large or small, and is so many. Example: " mindre grupper". */
export const sizeAfter = pattern(
  r`^\s+`,
  oneOf(
    'mindre|större|högre|lägre|längre|kortare|dyrare|billigare',
    r`(?:pienem|suurem|korkeam|matalam|pidem|lyhyem|useam|kalliim|halvem|alem|alhaisem)\p{L}+`,
  ),
  r`\s+(?!(?:kuin|än)(?!\p{L}))\p{L}`,
);

/** A step, after its number, and no rise. Example: " steg". */
export const stepAfter = pattern(r`^\s*steg`, wordEnd);

/** Invoices, which are counted or sent, and do not fall. Example: "laskee laskut". */
export const invoices = pattern(
  oneOf(
    r`${wordStart}laske(?:e|taan|vat)\s.*lasku(?:t|ja|ista|jen)${wordEnd}`,
    r`${wordStart}laskua?\s+\p{N}.*?(?:${wordStart}sähköi|\p{L}n[aä]${wordEnd}|${wordStart}lähet)`,
  ),
);

/** A saving in percent: more of it may be more or less of what is measured. Example: "energiansäästö". */
export const percentSaved = pattern(
  wordStart,
  oneOf(r`\p{L}*säästö(?:ä|t|jä|tavoite)?`, r`sääst(?:ää|yy|etään|yi|i)`, r`\p{L}*besparing(?:en|ar)?`, 'spara[rs]?'),
  wordEnd,
);

/** A bound or a change in English, of which only the number would be read. Example: "at least 80 %". */
export const inEnglish = pattern(
  wordStart,
  oneOf(
    ...[
      'at (?:least|most)',
      '(?:less|more|fewer) than',
      'up to',
      '(?:no|not) (?:more|less|fewer|under|over|below|above)',
    ],
    ...[r`(?:in|de)creas(?:es?|ed|ing)`, r`reduc(?:es?|ed|tions?)`, 'within'],
  ),
  wordEnd,
);

/** A year in brackets, of which nobody says whether it is the one compared with. Example: " % (1990)". */
export const yearInBrackets = /\((?:19|20)\d\d\)/;

/** A level and by how much it is to be passed. Example: "vuoden 2024 taso +". */
export const levelPlus = pattern(wordStart, r`(?:taso|nivå)\p{L}*\s*\+\s*$`);

/** Several things that become one: a number is where that begins. Example: " järjestelmästä yhteen". */
export const intoOne = pattern(r`\p{L}st[aä]\s+(?:\p{L}+\s+)?yhteen`, wordEnd);

/** What is doubled or halved, before a bracket that holds where that began. Example: "puolet vuoden 2023 tasosta (". */
export const partOutside = pattern(
  wordStart,
  oneOf('puolet', 'puolee?n', 'kaksinkertai', 'hälften', 'halver', 'dubbl'),
  r`[^()]*\($`,
);
