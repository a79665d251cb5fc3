import { ending, oneOf, pattern, wordEnd, wordStart } from './pattern';

const r = String.raw;

/** Words of growth, in Finnish and Swedish; "enemmän kuin" is a bound and none. Example: "lisääntyy". */
export const increase = pattern(
  wordStart,
  oneOf(
    ...['lisään', 'lisät', 'lisäys', 'lisäävä', 'kasva(?!tu)', 'kasvu', 'nous', 'nost(?:aa|et|o)', 'kohoa'],
    r`(?<!tai )enemmän(?! kuin)`,
    r`(?<!eller )(?:mer|fler)(?! än)(?!\p{L})`,
    ...['ök(?:a|ning)', 'stig(?:er|a|it)', r`väx(?:er|a|t)(?!\p{L})`, 'tillväxt', 'höj(?:s|a|er|ning)'],
  ),
  ending,
);

/** Words of a fall; "vähemmän kuin" is a bound and none. Example: "vähenee". */
export const decrease = pattern(
  wordStart,
  oneOf(
    ...['vähen', '(?<!tai )vähemmän(?! kuin)', r`(?<!eller )(?:mindre|färre)(?! än)(?!\p{L})`],
    ...['laske(?!n[tn]|l)', 'laskuun', 'piene', 'alene', 'alenn', 'supist', 'putoa'],
    ...['minsk', 'sjunk', 'reducer'],
  ),
  ending,
);

/** What stands before a number that a change leads to, instead of by it. Example: "ökar till ". */
export const leadsToBefore = pattern(oneOf('till', 'tasolle'), r`\s+\S*\s*$`);

/** What stands after such a number: an ending of "into". Example: " prosenttiin". */
export const leadsToAfter = pattern(
  '^',
  oneOf(r`:[a-zåäö]*n(?!\p{L})`, r`\s*%:iin`, r`\s*\p{L}+(?:een|aan|ään|iin|oon|uun|yyn|öön)(?!\p{L})`),
);

/** A floor before the number, at most one word from it. Example: "vähintään ". */
export const floorBefore = pattern(
  wordStart,
  oneOf(
    ...['vähintään', 'ainakin', 'vähimmillään', 'yli', 'enemmän kuin', 'minimissään', r`min\.?`],
    ...['minst', 'åtminstone', 'över', 'mer än', 'fler än'],
  ),
  r`\s+(?:\S+\s+)?$|[≥>]\s*$`,
);

/** A ceiling before the number, at most one word from it. Example: "enintään ". */
export const ceilingBefore = pattern(
  wordStart,
  oneOf(
    ...['enintään', 'korkeintaan', 'alle', 'vähemmän kuin', 'maksimissaan', r`max\.?`],
    ...['högst', 'under', 'mindre än', 'färre än', 'inom'],
  ),
  r`\s+(?:\S+\s+)?$|[≤<]\s*$`,
);

/** A floor after the number, in its own clause. Example: " käyttäjää tai enemmän". */
export const floorAfter = pattern('^[^,.;]{0,24}?', oneOf('tai enemmän', 'eller (?:mer|fler)'));

/** A ceiling after the number, in its own clause. Example: " päivän sisällä". */
export const ceilingAfter = pattern(
  '^[^,.;]{0,24}?',
  oneOf(
    'tai (?:vähemmän|alle)',
    'eller (?:mindre|färre)',
    `${wordStart}${oneOf('sisällä', 'sisään', 'kuluessa')}${wordEnd}`,
  ),
);

/** Percent after the number, but not percentage points. Example: " prosenttia". */
export const percent = pattern(
  r`^(?:-|\s*)`,
  oneOf(r`%(?:[:-]\p{L}+)?`, r`prosent(?!tiyks)\p{L}*`, r`procent(?!enhet)\p{L}*`),
);

/** Percentage points after the number. Example: " prosenttiyksikköä". */
export const percentagePoints = pattern(r`^\s*`, oneOf(r`prosenttiyksik\p{L}*`, r`procentenhet\p{L}*`, r`%-yks\p{L}*`));

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
    ...['päivittäin', 'viikoittain', 'kuukausittain', 'neljännesvuosittain', 'vuosittain'],
    ...['reaaliajassa', r`reaaliaikai\p{L}*`, 'jatkuvasti', 'säännöllisesti'],
    'kerran (?:päivässä|viikossa|kuussa|kuukaudessa|vuodessa)',
    ...['dagligen', 'varje (?:dag|vecka|månad|år)', 'veckovis', 'månatligen', 'månadsvis', 'årligen'],
    ...['regelbundet', 'kontinuerligt', 'i realtid'],
  ),
  wordEnd,
);

/** A state that something is in or comes to. Example: "Käynnistyi". */
export const state = pattern(
  wordStart,
  oneOf(
    ...[r`käynnis(?:s|t)\p{L}*`, r`ei (?:vielä|ole|toteut\p{L}*|aloit\p{L}*|käyt\p{L}*)`, r`aloitet\p{L}*`],
    ...[r`suunnitt?el\p{L}*`, r`laad(?:in|it)\p{L}*`, r`valm(?:is|iit)(?:tu)?\p{L}*`, 'tehty'],
    ...[r`toteutet\p{L}*`, r`toteutu\p{L}*`, r`keskeyt\p{L}*`, r`lopetet\p{L}*`],
    ...['käytössä', 'käyttöön otettu', 'otettu käyttöön', 'odottaa', 'odotetaan'],
    ...[r`starta\p{L}*`, r`inled\p{L}*`, r`påbörja\p{L}*`, 'inte', 'ännu', 'pågår', r`planer\p{L}*`],
    ...[r`utarbet\p{L}*`, r`färdig\p{L}*`, r`klar\p{L}*`, r`genomför\p{L}*`, r`avbr[uö]t\p{L}*`],
    ...['i (?:bruk|användning)', 'väntar'],
  ),
  wordEnd,
);

/** The ends of a scale. Example: "asteikolla 1-4". */
export const scale = pattern(
  r`(?:asteik\p{L}*|skala\p{L}*)\s*\(?(\d+)\s*(?:-|–|—|\.\.\.?|…)\s*(\d+)`,
  r`|\((\d+)\s*[-–—]\s*(\d+)\)`,
);

/** The year that a growth is counted from. Example: "vuodesta 2023". */
export const baseYears: readonly RegExp[] = [
  /vuodesta (\d{4})/iu,
  /vuoteen (\d{4}) (?:verrattuna|nähden)/iu,
  /vuoden (\d{4}) (?:tasosta|tasoon|arvosta)/iu,
  /(?:från|sedan|jämfört med|mot)(?: år)? (\d{4})/iu,
];

/**
 * A word after the number that is not what it counts: a case that tells where or how, or a small word. Example: "sekä".
 */
export const notUnits = pattern(
  r`(?:n|ss[aä]|ll[aä]|lt[aä]|lle|ksi|sti)$`,
  '|^(?:per|eller|och|som|inom|till|tai|sekä|mennessä|vuosi|året)$',
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

/** A unit of one or two letters. Example: "kk". */
export const shortUnit = /^(?:e|kk|pv|h|st)$/u;

/** Days and years, which are no value of a target. Example: "31.12.2025". */
export const datesAndYears = /\d{1,2}\.\d{1,2}\.(?:\d{4})?|(?<!\d)(?:19|20)\d\d(?!\d)/g;

/** Two letters on end: without them a text has no words. Example: "ok". */
export const twoLetters = /\p{L}{2,}/u;
