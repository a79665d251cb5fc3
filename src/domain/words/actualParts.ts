import { dash, oneOf, pattern, wordEnd, wordStart } from './pattern';

const r = String.raw;

const timeUnit = oneOf(
  ...['kk', 'vk', 'vko', 'pv', r`kuukau\p{L}+`, r`viik(?:ko|o)\p{L}*`, r`päiv\p{L}+`, r`vuo(?:tta|si|den)`, 'v'],
  ...[r`tunti\p{L}*`, r`tunnin`, r`veck(?:a|or)`, r`månad(?:er)?`, r`dag(?:ar)?`, 'år', r`timm(?:e|ar)`],
);

/** Right after a word its number. */
const numberNext = r`(?=\s*:?\s*(?:(?:on|oli|är|var|noin|n\.|ca)\s+)*\p{N})`;

/** A target, also what was reached of it; what is reached, and the time that was aimed at, are none. */
const aim = oneOf(
  r`(?:\p{L}+-?)?tavoite(?:tta|na|eksi)?`,
  r`tavoite(?:taso|arvo|luku|tila|osuus|määrä)(?:a|na|sta|ssa|lla)?`,
  r`tavoittee\p{L}*`,
  r`mål(?:e[tn]s?|sättning(?:en)?|värde(?:t|na)?|nivå(?:n)?|tal(?:et)?)?`,
  r`målsatt(?!\s+\p{L})`,
);

const level = oneOf('taso', 'arvo', 'tila', 'tilanne', 'luku').concat('(?:a|na|ssa|lla)?');

/** What was expected, or stood before. */
const expected = oneOf(
  ...[r`ennuste(?:tta|ena|ttu|taan)?`, r`ennusteen\s+mukaan`, r`prognos(?:en)?(?!\p{L}|\s+tr)`, r`prognosticera[dt]`],
  r`budje(?:tti(?!\s+(?:toteutu|käyt|pit|täyt))|toi\p{L}*)`,
  r`budget(?:era[dt])?(?!\p{L}|\s+(?:uppf|utf|använ|förbr))`,
  ...[r`suunniteltu(?=\s+\p{L}+\s+\p{N})`, `suunniteltu${numberNext}`, r`(?<=\()suunniteltu`, 'odotettu'],
  ...[r`planerad(?:e|es|t)?(?=\s+\p{L}+\s+\p{N})`, `planerad(?:e|es|t)?${numberNext}`, r`(?<=\()planerat`],
  ...[r`förvänta[dt]`, `(?:lähtö|nolla|perus|vertailu)${level}`, r`utgångs(?:läge|nivå|värde)(?:t|n)?`],
  ...[r`edelli(?:n|s)\p{L}*`, r`ed\.\s*\p{L}+`, r`viime\s*vuo\p{L}*`, 'i ?fjol', r`(?:förra|föregående)\s+\p{L}+`],
);

const average = oneOf('keskiarvo', 'taso', 'tulo(?:s|k)', 'medel', 'snitt', 'genomsnitt', 'resultat', 'nivå');

/** What stands elsewhere. */
const other = oneOf(
  ...[r`vertailu(?:kun(?:ta|nat|nissa)|ryhm(?:ä|ät|ässä|issä))`, r`jämförelse(?:värde|tal|kommun|nivå)\p{L}*`],
  ...[r`muu(?:t|issa|alla)\s+(?:kun|kaup|maa)\p{L}*`, r`andra\s+(?:kommun|städ)\p{L}*`],
  r`(?:suomen|maan|valtakunnan|koko maan|kuntien|rikets|landets)\s+\p{L}*(?:keskiarvo|taso|medel|snitt)\p{L}*`,
  ...['valtakunnallisesti', 'nationellt', `(?:valtakunnalli|nationell)\\p{L}*${numberNext}`],
  `(?:valtakunnalli|nationell)\\p{L}*\\s+\\p{L}*${average}\\p{L}*`,
);

/** What is not there or not done yet, on either side of the number. */
const missing = oneOf(
  ...[r`puuttu(?:u|vat|i|ivat|nut|va|vaa|via|isi)`, r`uupu(?:u|vat|i|ivat|va|vaa|via)`, 'jäljellä'],
  ...['vaje(?:tta)?', 'vajau(?:s|sta)', r`(?!epäile|huoli|riippu|katso)\p{L}+m[aä]tt[aä]`],
  ...['kvar', r`ogjor[dt]a?`, r`återstå(?:r|ende|tt)?`, 'saknas', 'fattas', 'päähän'],
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
    `${wordStart}${oneOf(aim, expected, other, missing)}(?!\\p{L})`,
    `${wordStart}(?:ei|ej|inte)\\s+(?:ole |vielä |ännu |har )?`.concat(
      oneOf(
        ...['mita(?:ttu|ta|ttiin|ttavissa)', r`päivite\p{L}+`, 'tietoa', 'tiedo(?:ssa|t)', 'tiede(?:tä|tty)'],
        ...[r`saatavi\p{L}+`, r`seurat\p{L}*`, r`uppmät\p{L}+`, 'mät(?:t|s|es)', r`uppdater\p{L}+`, 'känt'],
        r`uppgift(?:er)?`,
      ),
      wordEnd,
    ),
    `\\p{N}\\s+(?:(?:\\p{L}+\\s+)?lisää|vajaa|lisäksi)${wordEnd}|${wordStart}lisää\\s\\p{N}`,
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

const reached = oneOf(
  'saavute',
  'saavutu',
  'ylit',
  'alit',
  'täyt',
  'toteutu',
  'uppnå',
  'nåd',
  'nått',
  'överträff',
).concat(r`\p{L}*`);
const goal = oneOf('tavoite', 'tavoitteen', 'tavoitteet', 'målet', 'målen', 'mål');

/** A clause without a number that tells how an actual stands to its target. Example: ", tavoite saavutettu". */
export const verdict = pattern(
  r`(?:^|[,;(])\s*(?:\p{L}+\s+){0,2}`,
  oneOf(`${goal}\\s+(?:\\p{L}+\\s+)?${reached}`, `${reached}\\s+${goal}`, `(?:yli|alle|över|under)\\s+${goal}`),
  r`\s*(?:[,;)]|$)`,
);
