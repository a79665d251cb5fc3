import { ending, oneOf, pattern, wordEnd, wordStart } from './pattern';

const r = String.raw;

/** Words of growth, in Finnish and Swedish; "enemmän kuin" is a bound and none. Example: "lisääntyy". */
export const increase = pattern(
  wordStart,
  oneOf(
    ...['lisään', 'lisät', 'lisäys', 'lisäävä', 'kasva(?!tu)', 'kasvoi', 'kasvu', 'nous', 'nost(?:aa|et|o)', 'kohoa'],
    r`(?<!tai |ja )enemmän(?! kuin)`,
    r`(?<!eller |och )(?:mer|fler)(?! än)(?!\p{L})`,
    ...[
      'ök(?:a|ning)',
      'stig(?:er|a|it)',
      r`steg(?!\p{L})`,
      r`väx(?:er|a|t)(?!\p{L})`,
      'tillväxt',
      'höj(?:s|a|er|ning)',
    ],
  ),
  ending,
);

/** Words of a fall; "vähemmän kuin" is a bound and none. Example: "vähenee". */
export const decrease = pattern(
  wordStart,
  oneOf(
    ...['vähen', 'lyhen(?!ne)', 'förkort', '(?<!tai |ja )vähemmän(?! kuin)'],
    ...[r`(?<!eller |och )(?:mindre|färre)(?! än)(?!\p{L})`, 'laske(?!n[tn]|l|tt)', r`laski(?:vat)?(?!\p{L})`],
    ...['laskuun', 'piene(?!mp|mm)', 'alene', 'alenn', 'supist', 'puto(?:a|si)', 'pudo(?:nn|nnu|t)', 'tippu', 'tipah'],
    ...['alent', 'romah', 'heikken', 'minsk', 'sjunk', r`sjönk(?!\p{L})`, 'reducer'],
    ...[r`f(?:aller|alla|allit|öll)(?!\p{L})`, 'nedgång'],
    r`(?:gick|går|gå|gått) ne[rd](?!\p{L})`,
  ),
  ending,
);

const comparedBy = r`(?<=^-?\s*(?!tai|eller|ja\s|och\s)(?:%\S*|\p{L}+)?\s*)(?<!\p{L})`;

/** What is less than something else by the number before it. Example: " % pienempi". */
export const comparedFall = pattern(
  comparedBy,
  oneOf(
    r`(?:pienem|matalam|alem|alhaisem|vähem|lyhyem|halvem)\p{L}+`,
    r`(?:mindre|färre|lägre|kortare|billigare)(?!\p{L})`,
  ),
);

/** What is more than something else by the number before it. Example: " % enemmän kuin 2023". */
export const comparedGrowth = pattern(
  comparedBy,
  oneOf(
    r`(?:enem|useam|suurem|korkeam|pidem|kalliim)\p{L}+(?!\p{L})`,
    r`(?:mer|fler|flera|större|högre|längre|dyrare)(?!\p{L})`,
  ),
  r`(?!\s+(?:kuin|än)\s*$)`,
);

/** A fall right before a percentage; elsewhere the word is an invoice. Example: "lasku ". */
export const fallBefore = pattern(r`(?<!nen )${wordStart}laskua?(?=(?:\s+\p{L}+\.?)?\s*$)`);

/** A fall right after a percentage. Example: " % lasku". */
export const fallAfter = pattern(r`(?<=^\s*(?:%|prosen\p{L}*)\S*\s+)laskua?`, wordEnd);

/** What stands before a number that a change leads to, instead of by it. Example: "ökar till ". */
export const leadsToBefore = pattern(oneOf('till', 'tasolle'), r`\s+\S*\s*$`);

/** What stands after such a number: an ending of "into", or "to the level of". Example: " prosenttiin". */
export const leadsToAfter = pattern(
  '^',
  oneOf(
    r`(?:\s*%)?(?::n)?(?:\s+\p{L}+n)?\s+tasolle(?!\p{L})`,
    r`:[a-zåäö]*n(?!\p{L})`,
    r`\s*%:iin`,
    r`\s*\p{L}+(?:een|aan|ään|iin|oon|uun|yyn|öön)(?!\p{L})`,
  ),
);

/** Below: what falls below a number comes to it. Example: "laskea alle". */
export const fallsTo = pattern(wordStart, oneOf('alle', 'under'), wordEnd);

/** Above: what rises above a number comes to it, or rises by more. Example: "yli". */
export const goesAbove = pattern(wordStart, oneOf('yli', 'över'), wordEnd);

/** A rise, which may be to a number or by it. Example: "nousee". */
export const rise = pattern(wordStart, oneOf('nous', 'kohoa', 'stig', 'steg'));

/** After "above" and "below" a word in the genitive: that is where a change leads to. Example: " prosentin". */
export const genitiveAfter = pattern(
  '^',
  oneOf(r`:n(?!\p{L})`, r`\s*%:n(?!\p{L})`, r`\s*(?!enemmän|vähemmän)\p{L}+n(?!\p{L})`),
);

/** How many times as much or as many, after the number. Example: "-kertainen". */
export const factor = pattern('^', oneOf(r`-(?:kertai|faldig)\p{L}*`, r`\s?[x×](?!\p{L}|\s*\p{N})`));

/** So many times more: to some it is so many times as much. Example: " kertaa enemmän". */
export const timesMore = pattern(
  r`^\s*(?:kertaa|gånger)\s+`,
  oneOf(r`\p{L}*m[mp]\p{L}*`, ...['mer', 'fler', 'flera', 'så', r`\p{L}+(?:re|rre)`]),
  wordEnd,
);

/** Percent after the number, but not percentage points. Example: " prosenttia". */
export const percent = pattern(
  r`^(?:-|\s*)`,
  oneOf(r`%(?!\s?-(?:yks|enh))(?:[:-]\p{L}+)?`, r`prosent(?!ti-?yks)\p{L}*`, r`procent(?!enhet)\p{L}*`),
);

/** Percentage points after the number. Example: " prosenttiyksikköä". */
export const percentagePoints = pattern(
  r`^\s*`,
  oneOf(r`prosentti-?yksik\p{L}*`, r`procentenhet\p{L}*`, r`%\s?-(?:yks|enh)\p{L}*`),
);

const time = oneOf(
  ...[r`v(?!\p{L})`, 'vuo[sd]', 'kk', 'kuukau', 'viikk?o', 'pv', 'päiv', 'år', 'månad', 'vecka', 'dag'],
);

/** So many of one thing for each of another, which is no time. Example: " laitetta per henkilö". */
export const ratio = pattern(
  '^[^,.;]*?',
  oneOf(
    r`${wordStart}(?:per|/)\s*(?!${time})\p{L}+`,
    r`/\s*(?!${time})\p{L}+`,
    r`\p{L}+(?<!vuotta|kuukautta|viikkoa|päivää) (?:kohden|kohti)${wordEnd}`,
  ),
);

/** How often, after the number. Example: " kertaa vuodessa". */
export const times = pattern(
  r`^\s*(?:kerta\p{L}*|gång\p{L}*)\s+(?:\p{L}+ss[aä]|per \p{L}+|i \p{L}+|om \p{L}+)`,
  r`|^[^,.;]*?\p{L}+ välein`,
  r`|^\s*\p{L}+ mellanrum`,
);

/** How often, without a number. Example: "kuukausittain". */
export const often = pattern(
  wordStart,
  oneOf(
    ...['päivittäin', 'viikoittain', 'kuukausittain', 'neljännesvuosittain', 'vuosittain', 'reaaliajassa'],
    ...[r`reaaliaikai\p{L}*`, 'jatkuvasti', 'säännöllisesti'],
    'kerran (?:päivässä|viikossa|kuussa|kuukaudessa|vuodessa)',
    ...['dagligen', 'varje (?:dag|vecka|månad|år)', 'veckovis', 'månatligen', 'månadsvis', 'årligen', 'regelbundet'],
    ...['kontinuerligt', 'i realtid'],
  ),
  wordEnd,
);

/** A state that something is in or comes to. Example: "Käynnistyi". */
export const state = pattern(
  wordStart,
  oneOf(
    ...[r`käynnis(?:s|t)\p{L}*`, r`ei (?:vielä|ole|toteut\p{L}*|aloit\p{L}*|käyt\p{L}*)`, r`aloitet\p{L}*`],
    ...[r`suunnitt?el\p{L}*`, r`laad(?:in|it)\p{L}*`, r`valm(?:is|iit)(?:tu)?\p{L}*`, 'tehty', r`toteutet\p{L}*`],
    ...[r`toteutu\p{L}*`, r`keskeyt\p{L}*`, r`lopetet\p{L}*`, 'käytössä', 'käyttöön otettu', 'otettu käyttöön'],
    ...['odottaa', 'odotetaan', r`starta\p{L}*`, r`inled\p{L}*`, r`påbörja\p{L}*`, 'inte', 'ännu', 'pågår'],
    ...[r`planer\p{L}*`, r`utarbet\p{L}*`, r`färdig\p{L}*`, r`klar\p{L}*`, r`genomför\p{L}*`, r`avbr[uö]t\p{L}*`],
    ...['i (?:bruk|användning)', 'väntar'],
  ),
  wordEnd,
);

/** The ends of a scale; without a word for it only those that scales have. Example: "asteikolla 1-4". */
export const scale = pattern(
  r`(?:asteik\p{L}*|skala\p{L}*)\s*\(?(\d+)\s*(?:-|–|—|\.\.\.?|…)\s*(\d+)`,
  r`|\(([014])\s*[-–—]\s*([3-9]|10|100)\)`,
);

/** A place on a scale and its end, as a whole text. Example: "3,5/5". */
export const rating = /^(\d+(?:[.,]\d+)?) ?\/ ?([3-9]|10|100)$/;

/** The year that a growth is counted from. Example: "vuodesta 2023". */
export const baseYears: readonly RegExp[] = [
  /vuodesta (\d{4})/iu,
  /(?:kuin|än) (?:(?:vuonna|vuoden|år|under) )?(\d{4})(?!\d)/iu,
  /vuoteen (\d{4}) (?:verrattuna|nähden)/iu,
  /vuoden (\d{4}) (?:tasosta|tasoon|arvosta)/iu,
  /(?:från|sedan|jämfört med|mot)(?: år)? (\d{4})/iu,
];

/**
 * A word after the number that is not what it counts: a case that tells where or how, or a small word. Example: "sekä".
 */
export const notUnits = pattern(
  r`(?:n|ss[aä]|ll[aä]|lt[aä]|lle|ksi|sti)$`,
  '|^(?:per|eller|och|som|inom|till|tai|sekä|mennessä)$',
  '|^(?:vuosi|vuonna|yhteensä|kaikkiaan|totalt|sammanlagt|året|ma(?:x|ks)|m(?:aks|in)imi|m(?:ax|in)imum)$',
);

/** The hyphen between a figure and its word. Example: "-prosenttinen". */
export const hyphenBefore = /^-/;

/** Where the clause with the number ends. Example: "laitetta, joista". */
export const clauseEnd = /[,.;()]/;

/** The ending of a number written in figures. Example: ":een". */
export const caseEnding = /^:\p{L}+/u;

/** What stands between two words. Example: " / ". */
export const wordGap = /[\s/]+/u;

/** A word of three letters or more and of nothing else. Example: "laitetta". */
export const wholeWord = /^\p{L}{3,}$/u;

/** A unit of one or two letters, or a sign. Example: "kk". */
export const shortUnit = /^(?:e|kk|pv|h|st|v|kr|kg|g|km|m|cm|l|mb|gb|tb|mw|kw|tn|[‰$£°]c?)$/iu;

/** Days and years, which are no value of a target. Example: "31.12.2025". */
export const datesAndYears = /\d{1,2}\.\d{1,2}\.(?:\d{4})?|(?<!\d)(?:19|20)\d\d(?!\d)/g;

/** Two letters on end: without them a text has no words. Example: "ok". */
export const twoLetters = /\p{L}{2,}/u;

/** A change of which nobody knows whether it goes up or down: no level, either. Example: "nopeutui". */
export const altered = pattern(
  `${wordStart}(?!\\p{L}+\\s+(?:kuin|än)(?!\\p{L}))`,
  oneOf(
    ...['nopeut', 'paran', 'hidast', 'hitaam', 'nopeam', 'piden', 'piten', 'huonon', 'huonom', 'kohen', 'tehost'],
    ...['hal(?:pen|ven)', 'kallist', 'keven', 'lyhenn', 'param', 'paremm', 'parempi', 'förbättr', 'försämr'],
    ...['försvag', r`snabb(?:a[rst]|ad|are)`, 'förläng', 'långsamma', 'effektiv(?:are|iser)', 'bättre', 'sämre'],
  ),
  ending,
);

/** What is better or otherwise by the number before it, and nobody knows which way. Example: " % nopeammin". */
export const comparedOther = pattern(
  r`^(?!\s*(?:tai|eller|ja|och)\s)-?\s*(?:%\S*|\p{L}+)?\s*(?:(?:\p{L}+n\s+)?(?:\d{4}\s+)?\p{L}+[aä]\s+)?`,
  r`(?<!\p{L})(?!vanhem|molem|kum|jom|summ)`,
  oneOf(
    r`\p{L}+m(?:pi|p[aä]{2}|p[aiä]\p{L}{1,4}|min|m[aä]n|m[aä]ksi|mall[ae]|mäll[äe])`,
    ...['bättre', 'sämre', 'snabbare', 'långsammare', 'effektivare', 'lättare', 'nöjdare', 'starkare', 'svagare'],
  ),
  wordEnd,
  r`(?!\s+(?:kuin|än)\s*$)`,
);

const period = oneOf(
  ...[
    'året',
    'år',
    'perioden',
    'våren',
    'hösten',
    'sommaren',
    'vintern',
    'månaden',
    'veckan',
    'dagen',
    'hela',
    'tiden',
  ],
  r`(?:19|20)\d\d(?! års)`,
);

/** What is above or below something else by the number before it, or ahead or behind. Example: " % alle tavoitteen". */
export const standing = pattern(
  r`^\s*(?:%(?:\s?-\p{L}+)?|prosenttia|procent\p{L}*|\p{L}+[aä]|\p{L}{3,}(?:ar|er|or))?\s+`,
  oneOf(
    r`(?:alle|yli)\s+(?!ja)[\p{L}\d]`,
    r`över\s+[\p{L}\d]`,
    `under\\s+(?!${period})[\\p{L}\\d]`,
    ...[r`(?:jäljessä|edellä|perässä|myöhässä|etuajassa|försenad|alempana|ylempänä)(?!\p{L})`],
    ...[r`(?:efter|före)\s*(?:$|[\p{L}\d])`],
  ),
);

/** Before a number where a change comes from. Example: "från ". */
export const fromBefore = pattern(wordStart, '(?:från|tasolta|nivån från)', r`\s+(?:(?:ca|cirka|ungefär)\s+)?$`);

/** After a number that a change comes from it; a word in "-usta" may be what is counted. Example: " päivästä". */
export const fromAfter = pattern(
  '^',
  oneOf(
    r`(?:\s*%)?:\p{L}*st[aä]`,
    r`\s*\p{L}+:st[aä]`,
    r`\s*(?!\p{L}*[uy]st[aä](?!\p{L}))\p{L}+st[aä]`,
    r`(?:\s*%)?(?::n)?(?:\s+\p{L}+n)?\s+tasolta`,
  ),
  wordEnd,
);

/** Right after a number and its unit a word of such a change. Example: " %:n parannus". */
export const alteredAfter = pattern(
  r`^\s*(?:%\S*|prosent\p{L}*|procent\p{L}*|\p{L}+n)?\s*`,
  oneOf('nopeut', 'paran', 'hidast', 'piden', 'huonon', 'kohen', 'tehost', 'lyhenn', 'förbättr', 'försämr', 'förläng'),
);
