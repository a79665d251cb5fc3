import { ending, oneOf, pattern, wordEnd, wordStart } from './pattern';

const r = String.raw;

/** Words of growth, in Finnish and Swedish; "enemmän kuin" is a bound and none. Example: "lisääntyy". */
export const increase = pattern(
  wordStart,
  oneOf(
    r`lisä(?:ämi\p{L}+|änty?\p{L}+|ävät|si|sivät|nnyt|tä|tään|ttiin|tty|ys|ystä|yksen)(?!\p{L}|\s+todellisuu)`,
    r`koro(?:tus|tusta|tuksen|tetaan|tettiin|tettu|ttaa)(?!\p{L})`,
    ...[r`kasvoi(?:vat)?(?!\p{L})`],
    ...[r`kasvu(?:a|n|un|ksi|lla|t|jen|tavoite)?(?!\p{L})`, 'nous(?!ujoh)', 'kohoa'],
    r`kasva(?:a|vat|isi\p{L}*|nut|neet|m(?:inen|ista|isen|isella|iseen|aan|assa|alla))?(?!\p{L})`,
    r`kasvat(?:a|et(?:aan|tu|tiin|taisiin|tava))(?!\p{L})`,
    r`kasvatta(?:a|vat|isi\p{L}*|nut|neet|m(?:inen|ista|isen|isella|iseen|aan|assa|alla))(?!\p{L})`,
    r`nost(?:aa|et|o(?!j|t|i))`,
    r`(?<!tai |ja )enemmän(?! kuin)`,
    r`(?<!eller |och )(?:mera?|fler)(?! än)(?!\p{L})`,
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
    ...[
      r`vähen(?:e|i|t)`,
      r`vähenn(?:ys|ystä|yksen|yksellä|ystavoite|yt|e\p{L}+)(?!\p{L})`,
      'lyhen(?!ne|tämät)',
      'förkort',
      '(?<!tai |ja )vähemmän(?! kuin)',
    ],
    ...[r`(?<!eller |och )(?:mindre|färre)(?! än)(?!\p{L})`, 'laske(?!n[tn]|l|tt)', r`laski(?:vat)?(?!\p{L})`],
    ...[
      'laskuun',
      r`pienen(?!ä?(?!\p{L}))`,
      'alene',
      'aleni',
      r`alenn(?:us|usta|uksen|uksella|etaan|ettiin|ettu)(?!\p{L})`,
      r`supist(?!ettu)`,
      r`supistettu(?!\p{L}|\s+\p{L})`,
      'puto(?:a|si)',
      'pudo(?:nn|nnu|t)',
      'tippu',
      'tipah',
    ],
    r`alent(?!uneen|uneid|uneit|unut\s(?!noin|n\.|jo\s|yli|vähint|lähes|vuode)\p{L})`,
    ...['romah', 'heikken', 'minsk', 'sjunk', r`sjönk(?!\p{L})`, 'reducer', r`sänk(?:s|er|a|t|te|ning)(?!\p{Lu})`],
    'typist',
    ...[r`f(?:aller|alla|allit|öll)(?!\p{L})`, 'nedgång'],
    r`(?:gick|går|gå|gått) ne[rd](?!\p{L})`,
  ),
  ending,
);

const cutting = oneOf(
  r`leik(?:kaa|kaavat|kasi|ataan|attiin|ata|kaaminen|kaus|kausta)`,
  r`kars(?:itaan|ittiin|ii|ia|iminen)`,
  r`kort(?:ar|as|ades|ats)`,
);

/** What is cut falls where a percentage or by how much stands beside it; it may be a lawn. Example: "leikataan". */
export const cut = pattern(
  wordStart,
  oneOf(
    cutting + wordEnd,
    `\\p{L}+leikkaus${wordEnd}`,
    r`(?:leikattu|karsittu|korta|kortade|kortat)(?=\s+(?:(?:ca|noin|n\.|med)\s+)*$)`,
  ),
);

/** By how much something is cut, in Swedish. Example: "med ". */
export const withBefore = pattern(r`${wordStart}med\s+(?:ca\s+)?$`);

/** No case that tells where: "80 % suuremmissa kouluissa". */
const notWhere = r`(?!\p{L}*i(?:ss|st|ll|lt)[aä](?!\p{L})|\p{L}*(?:ille|ien|ihin)(?!\p{L}))\p{L}+(?!\p{L})`;

const comparedBy = r`(?<=^-?\s*(?!tai|eller|ja\s|och\s)(?:%\S*|\p{L}+)?\s*)(?<!\p{L})`;

/** What is less than something else by the number before it. Example: " % pienempi". */
export const comparedFall = pattern(
  comparedBy,
  oneOf(
    r`(?:pienem|matalam|alem|alhaisem|vähem|lyhyem|halvem)${notWhere}`,
    r`(?:mindre|färre|lägre|kortare|billigare)(?!\p{L})`,
  ),
);

/** What is more than something else by the number before it. Example: " % enemmän kuin 2023". */
export const comparedGrowth = pattern(
  comparedBy,
  oneOf(
    r`(?:enem|useam|suurem|korkeam|pidem|kalliim)${notWhere}`,
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
    r`\s*(?!\p{L}*(?:[uy]st[aä]|(?:asuk|asiak|oppil|potil|vier)asta)(?!\p{L}))\p{L}+st[aä]`,
    r`(?:\s*%)?(?::n)?(?:\s+\p{L}+n)?\s+tasolta`,
  ),
  wordEnd,
);

/** Right after a number and its unit a word of such a change. Example: " %:n parannus". */
export const alteredAfter = pattern(
  r`^\s*(?:%\S*|prosent\p{L}*|procent\p{L}*|\p{L}+n)?\s*`,
  oneOf('nopeut', 'paran', 'hidast', 'piden', 'huonon', 'kohen', 'tehost', 'lyhenn', 'förbättr', 'försämr', 'förläng'),
);

/** What may stand between a change and its number. */
const beforeNumber = r`(?=\s*:?\s*(?:(?:on|oli|är|var|noin|n\.|ca|vähintään|minst|yli|över|med|om|på)\s+)*$)`;
/** What a percentage may have before what it is a change of. */
const afterNumber = r`(?<=^(?:\s*%\S*|\s*pros\p{L}+|\s*proc\p{L}+|-\p{L}+)?\s+)`;
const rising = oneOf(
  r`\p{L}+kasvua?`,
  r`(?:kostnads|utgifts|avgifts|pris|löne|befolknings|användar|kund|volym|trafik|intäkts)(?:ökning|höjning)(?:en)?`,
);
const falling = oneOf(
  r`(?!vero|kotitalous)\p{L}+(?:vähennys|alennus)(?:tä|ta)?`,
  r`\p{L}+(?:minskning|sänkning|reduktion)(?:en)?`,
);

/** A growth of something, in one word, beside its number. Example: "asiakaskasvu ". */
export const compoundGrowth = pattern(
  oneOf(`${wordStart}${rising}${wordEnd}${beforeNumber}`, `${afterNumber}${wordStart}${rising}${wordEnd}`),
);

/** A fall of something, in one word, beside its number. Example: "päästövähennys ". */
export const compoundFall = pattern(
  oneOf(`${wordStart}${falling}${wordEnd}${beforeNumber}`, `${afterNumber}${wordStart}${falling}${wordEnd}`),
);

/** A number word that a change leads to. Example: "viiteen". */
export const intoNumeral = pattern(r`\p{L}(?:een|aan|ään)(?:toista|kymmeneen)?$`);
