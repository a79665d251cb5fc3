import { dash, oneOf, pattern, wordEnd, wordStart } from './pattern';

const r = String.raw;

const timeUnit = oneOf(
  ...['kk', 'vk', 'vko', 'pv', r`kuukau\p{L}+`, r`viik(?:ko|o)\p{L}*`, r`päiv\p{L}+`, r`vuo(?:tta|si|den)`, 'v'],
  ...[r`tunti\p{L}*`, r`tunnin`, r`veck(?:a|or)`, r`månad(?:er)?`, r`dag(?:ar)?`, 'år', r`timm(?:e|ar)`],
);

/** A target, also what was reached of it; what is reached, and the time that was aimed at, are none. */
const aim = oneOf(
  r`tavoite(?!taan|tt[iu]|ai|aj)\p{L}*`,
  r`tavoittee\p{L}*`,
  r`mål(?:e[tn]s?|s(?:ättning\p{L}*|at[ts]?)|värde\p{L}*|nivå\p{L}*|tal\p{L}*)?(?!\p{L})`,
);

/** What was expected, or stood before, or elsewhere. */
const other = oneOf(
  ...[
    r`ennust\p{L}+`,
    r`prognos\p{L}*`,
    r`budje(?:tti|toi\p{L}*)(?!\p{L})`,
    r`budget(?:era[dt])?(?!\p{L})`,
    r`suunniteltu(?!\p{L})`,
    r`odotettu(?!\p{L})`,
  ],
  ...[
    r`(?:lähtö|nolla|perus|vertailu)(?:taso|arvo|tila|tilanne|luku|kun|ryhm)\p{L}*`,
    r`utgångs(?:läge|nivå|värde)\p{L}*`,
  ],
  ...[
    r`jämförelse(?:värde|tal|kommun|nivå)\p{L}*`,
    r`muu(?:t|issa|alla)\s+(?:kun|kaup|maa)\p{L}*`,
    r`andra\s+(?:kommun|städ)\p{L}*`,
  ],
  ...[r`(?:suomen|maan|valtakunnan|koko maan|kuntien|rikets|landets)\s+\p{L}*(?:keskiarvo|taso|medel|snitt)\p{L}*`],
  ...[
    r`valtakunnalli\p{L}*`,
    r`nationell\p{L}*`,
    r`edelli(?:n|s)\p{L}*`,
    r`ed\.\s*\p{L}+`,
    r`viime\s*vuo\p{L}*`,
    'i ?fjol',
  ],
  ...[r`(?:förra|föregående)\s+\p{L}+`, r`planerad(?:e|es)?(?!\p{L})`, r`förvänta[dt](?!\p{L})`],
);

/** What is not there or not done yet, on either side of the number. */
const missing = oneOf(
  ...[
    r`puuttu\p{L}+`,
    r`uupu\p{L}+`,
    r`jäljellä`,
    r`vaje(?:tta)?`,
    r`vajau(?:s|sta)`,
    r`(?!epäile|huoli|riippu|katso)\p{L}+m[aä]tt[aä]`,
  ],
  ...['kvar', r`ogjor[dt]a?`, r`återstå\p{L}*`, 'saknas', 'fattas', 'päähän'],
);

/** A number and what it counts, or nothing between. */
const counted = r`\p{N}\s*(?:%\S*|-?\p{L}+)?\s*`;

const is = '(?:oli|on|är|var)';
const sign = r`\s*(?:${dash}|\+)?\p{N}`;

/**
 * What makes the number of an actual no level: it tells a difference, a target, how much is missing, or when. Example:
 * "muutos -5".
 */
export const noLevel = pattern(
  oneOf(
    `${wordStart}${oneOf(aim, other, missing)}(?!\\p{L})`,
    `${wordStart}(?:ei|ej|inte)\\s+(?:ole |vielä |ännu |har )?`.concat(
      oneOf('mita', 'päivit', 'tieto', 'tied', 'saata', 'seura', 'uppmät', 'mätt', 'uppdater', 'känt', 'uppgift'),
    ),
    `\\p{N}\\s+(?:vajaa|lisää|lisäksi)${wordEnd}|${wordStart}lisää\\s\\p{N}`,
    `${wordStart}(?:muuto(?:s|sta)|eroa?|erotus|förändring(?:en)?|skillnad(?:en)?)(?::|\\s+${is})?${sign}`,
    `${wordStart}n\\s*=${sign}`,
    `${wordStart}om\\s\\p{N}+\\s*${timeUnit}${wordEnd}`,
    `\\p{N}\\s*${timeUnit}\\s+(?:sitten|kuluttua|päästä|sedan|aiemmin|aikaisemmin|myöhemmin|tidigare|senare)${wordEnd}`,
    counted.concat(
      oneOf(
        ...[r`(?:edellisestä|viime|edeltävästä)\s+vuodesta`, r`från (?:i fjol|förra|föregående)`],
        ...['vaille', 'verrattuna', 'jämfört med'],
      ),
      wordEnd,
    ),
  ),
);

/** By how much something rose, in a case, or after the word for it. Example: ":lla". */
export const byAfter = pattern(r`^(?:\s*%?:|\s*\p{L}+)ll[aä]`, wordEnd);

/** A number word in that case. Example: "viidellä". */
export const byNumeral = pattern(r`\p{L}ll[aä]$`);

/** The word before by how much. Example: "med ". */
export const byBefore = pattern(wordStart, oneOf('med', r`\p{L}+ll[aä]`), r`\s+(?:ca\s+)?$`);
