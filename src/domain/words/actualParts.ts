import { dash, oneOf, pattern, wordEnd, wordStart } from './pattern';

const r = String.raw;

const timeUnit = oneOf(
  ...['kk', 'vk', 'vko', 'pv', r`kuukau\p{L}+`, r`viik(?:ko|o)\p{L}*`, r`päiv\p{L}+`, r`vuo(?:tta|si|den)`, 'v'],
  ...[r`tunti\p{L}*`, r`tunnin`, r`veck(?:a|or)`, r`månad(?:er)?`, r`dag(?:ar)?`, 'år', r`timm(?:e|ar)`],
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
    `${wordStart}(?:muuto(?:s|sta)|eroa?|erotus|förändring(?:en)?|skillnad(?:en)?)(?::|\\s+${is})?${sign}`,
    `${wordStart}(?:tavoite|tavoitteena|mål(?:et)?)\\s+${is}${sign}`,
    `${wordStart}n\\s*=${sign}`,
    `${wordStart}om\\s\\p{N}+\\s*${timeUnit}${wordEnd}`,
    `\\p{N}\\s*${timeUnit}\\s+(?:sitten|kuluttua|päästä|sedan|aiemmin|aikaisemmin|myöhemmin|tidigare|senare)${wordEnd}`,
    counted.concat(
      oneOf(
        ...[r`tavoit(?:teesta|etasosta|earvosta)`, '(?:av|från) mål(?:et|värdet|nivån)', r`edellis\p{L}*vuo\p{L}+`],
        ...[r`(?:edellisestä|viime|edeltävästä)\s+vuodesta`, r`från (?:i fjol|förra|föregående)`, r`puuttu\p{L}+`],
        ...['saknas', 'fattas', r`uupu\p{L}+`, 'vaille', 'verrattuna', 'jämfört med'],
      ),
      wordEnd,
    ),
  ),
);
