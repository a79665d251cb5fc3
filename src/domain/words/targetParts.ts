import { oneOf, pattern, wordEnd, wordStart } from './pattern';

const r = String.raw;

/** How many times as much or as many, after the number. Example: "-kertainen". */
export const factor = pattern('^', oneOf(r`-(?:kertai|faldig)\p{L}*`, r`\s?[x×](?!\p{L}|\s*\p{N})`));

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
    r`/\s*(?!${time})\p{L}+[\d²³]?`,
    r`\p{L}+(?<!vuotta|kuukautta|viikkoa|päivää) (?:kohden|kohti)${wordEnd}`,
  ),
);

/** How often, after the number. Example: " kertaa vuodessa". */
export const times = pattern(
  r`^\s*(?:kerta\p{L}*|gång\p{L}*)\s+(?:\p{L}+ss[aä]|per \p{L}+|i \p{L}+|om \p{L}+)`,
  r`|^[^,.;]*?\p{L}+ välein`,
  r`|^\s*\p{L}+ mellanrum`,
  r`|^\s?(?:[x×]|ggr|krt)\s*(?:/|(?<!\p{L})(?:per|i|om)\s)?\s*${time}\p{L}*`,
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
  r`(?:n|ss[aä]|ll[aä]|lt[aä]|lle|ksi|sti|tt[aä]in)$`,
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

/** So many in a time, without a word of what. Example: "/kk". */
export const onlyPerTime = pattern(r`^\s*/\s*(?!vuo|år)`, time);

/** Several things before so many in a time, with no more than a bound between. Example: "häiriöitä max ". */
export const countedBefore = pattern(
  r`(?<!\p{L})(?!yli|alle|över|under|eller|per)\p{L}{3,}(?:i[aä]|it[aä]|j[aä]|[aeiouyäö]t|or|er|ar)\s+`,
  r`(?:(?:max\.?|alle|yli|enintään|vähintään|korkeintaan|on|noin|under|över|högst|minst)\s+){0,2}$`,
);

/** A figure that nothing multiplies. Example: "100". */
export const digitAtEnd = /\d$/;

/** For each of what, or in what time, which the number does not count. Example: " per dag". */
export const perOther = pattern(r`\s(?:per|om|i|på|joka|varje)\s.*|/.*`, '$');

/** Words of one case, of which the last one is counted. Example: " vakavaa poikkeamaa". */
export const twoCounted = pattern(
  r`^\s*((?!vuotta|päivää|kuukautta|viikkoa|tuntia|kertaa)\p{L}{2,}(?:aa|ää|[^aäs]t[aä]))\s+`,
  r`(\p{L}{2,}[^slnt][aä]|\p{L}{2,}[^sl]t[aä])\s*$`,
);

/** A word of three letters or more and of nothing else. Example: "laitetta". */
export const wholeWord = /^\p{L}{3,}$/u;

/** A unit of one or two letters, or a sign. Example: "kk". */
export const shortUnit = /^(?:e|kk|pv|vrk|min|[kmg]wh|h|st|v|kr|kg|g|km|m|cm|l|mb|gb|tb|mw|kw|tn|[‰$£°]c?)$/iu;

/** Days and years, which are no value of a target. Example: "31.12.2025". */
export const datesAndYears = /\d{1,2}\.\d{1,2}\.(?:\d{4})?|(?<!\d)(?:19|20)\d\d(?!\d)/g;

/** Two letters on end: without them a text has no words. Example: "ok". */
export const twoLetters = /\p{L}{2,}/u;
