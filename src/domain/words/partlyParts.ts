import { oneOf, pattern, wordEnd, wordStart } from './pattern';

const r = String.raw;

/** A bound typed short or with a slip, or in English, anywhere beside a sum. Example: "korkeint. ". */
export const typedBound = pattern(
  wordStart,
  oneOf(
    ...[r`vähint\p{L}*`, r`enint\p{L}*`, r`enit\p{L}*`, r`korkeint\p{L}*`, r`enimm?\.`, 'up to', 'at (?:most|least)'],
    ...['(?:no )?(?:less|more) than', r`over(?=\s+(?:€\s*)?\p{N})`, r`(?:yli|alle|över|under|inom)\s+\S+\s+(?=\p{N})`],
  ),
);

/** By how much something was passed or undercut. Example: "ylitys ". */
export const passing = pattern(
  wordStart,
  oneOf(
    r`\p{L}*(?:yl|al)ity(?:s|stä|kset|ksen|ksiä|ksestä)`,
    r`alitu(?:s|sta|kset|ksen|ksia)`,
    r`över(?:skrid|stig)ande\p{L}*`,
  ),
  wordEnd,
);

const thing = r`(?:\p{L}+lle|(?:oppila|koulu|käyttäj|lait|henkilö|yksik|toimipiste)\p{L}*)`;
const severalTimes = oneOf('kahdesti', 'kolmesti', 'neljästi', 'viidesti', r`joka\s+\d+\.`, r`joka\s+${thing}`);
const toEach = oneOf('kullekin', 'ku(?:st|t)akin', 'till var(?:je|t)?', 'vardera', 'var och en', 'each', 'apiece');
const average = oneOf(r`(?<!(?:/\s*v|vuo).*)keskim\p{L}*(?!.*(?:/\s*v|vuo))`, r`(?:i )?genomsnitt\p{L}*`);

/** The price of one of several things, or what is paid several times. Example: "vardera ". */
export const priceOfOne = pattern(
  oneOf(
    wordStart.concat(
      oneOf(severalTimes, toEach, average, 'm2', 'm²', 'neliö', 'kvadrat', r`yks\.?\s?hin\p{L}+`),
      wordEnd,
    ),
    `${wordStart}(?!vuosi|os|koko)\\p{L}+tt(?:ain|äin)(?!\\p{L}|\\s+\\p{L}+(?:t[uy]|öity)(?!\\p{L}))`,
    r`${wordStart}[x×]\s?\d`,
    `${wordStart}yhden\\s+(?!kerran)\\p{L}+n\\s+(?:hin|kustann|maks|kulu)\\p{L}*`,
    `${wordStart}yksi\\s+\\p{L}+\\s+maksaa`,
    r`^/\p{L}`,
  ),
);

/** What is only a part of a whole, right before its sum. Example: "kaupungin osuus ". */
export const shareBefore = pattern(
  oneOf(
    wordStart.concat(
      r`(?:\p{L}*osuus|andel(?:en)?|loput|loppuosa|osakustannus|toinen puoli|puolet|hälften|resten|oma ?rahoitus)`,
    ),
    r`${wordStart}(?:osa|del)\s+(?:av\s+)?\p{L}+`,
    r`(?<!(?:säästö|besparing)\p{L}*\s+\d*)\d\s*%\s*(?:eli|dvs\.?|/|=|\(|\p{L}+st[aä])`,
  ),
  r`\s*[:,(]?\s*(?:(?:on|är|n\.|noin|ca)\s+)*$`,
);

/** A share of the whole, or what is taken off it, right after a sum. Example: " (50 %)". */
export const shareAfter = pattern(
  oneOf(
    r`^\s*(?:/\s*)?\(\s*(?:puolet|hälften|(?!100\s*%)\d+(?:,\d+)?\s*%)\s*\)`,
    r`^\s*\(?\s*[-–−+]\s*\d+(?:,\d+)?\s*%(?!\s*(?:alv|moms))`,
    r`^[^.;]*${wordStart}(?:alenn|rabatt)\p{L}*\s+\d+\s*%`,
  ),
);

/** What is not bought, paid already, given back, or only compared. Example: "hankinta peruttu". */
export const notPaid = pattern(
  wordStart,
  oneOf(
    ...[
      r`jäljellä(?!\s+ole\p{L}+\s+(?!budje|summa|raha|määrä|osuu|avustu|saldo)\p{L}{3,})`,
      'kvar',
      r`makset\p{L}+ jo`,
      r`kuuluu (?:\p{L}+ )?sopimukseen`,
      r`kalliim\p{L}+`,
      'dyrare',
    ],
    ...[r`hyödyn (?:arvo|määrä)`, r`\p{L}*voitto(?:a)?`, r`vakuutuskorvau\p{L}+`, r`korvau\p{L}+ vakuutuk\p{L}+`],
    ...[
      r`hyvit(?:tää|tävät|etään|ettiin)`,
      r`ei (?:osteta|hankita|tilata|toteuteta|oteta)`,
      r`peru(?:ttu|taan|ttiin|untui|tetaan)`,
    ],
    ...[
      r`hylät\p{L}+ tarjou\p{L}*`,
      r`tarjou\p{L}+ hylät\p{L}+`,
      r`vältyt\p{L}+`,
      r`vältyy`,
      'sav(?:es?|ed|ing|ings)',
      r`inställ[dt]a?`,
    ],
  ),
  wordEnd,
);

const unsure = oneOf(
  r`mahdolli(?:nen|sesti|set|sta)`,
  'ehkä',
  r`eventuell\p{L}*`,
  'kanske',
  r`möjlig(?:en|t|tvis|a)?`,
  'jos',
  'mikäli',
);

/** A grant that is asked for, refused, over, or not sure. Example: "avustusta haetaan". */
export const grantInDoubt = pattern(
  wordStart,
  oneOf(
    ...[
      unsure,
      r`hylä(?:tty|ttiin|tään|ttäisiin)`,
      r`hae(?:taan|ttava|ttiin|ttu(?!\s+ja\s+(?:myönne|saa)))`,
      'haku',
      'haussa',
      r`hakemu(?:s|ksen|ksella)`,
      r`nek(?:ad|ades|ats|as)`,
      'avslag',
      r`sök(?:s|t|ts|er|a)`,
    ],
    ...[
      r`ansök(?:an|s|t|ts|er|as)`,
      r`ei (?:\p{L}+ )?saa\p{L}*`,
      r`\p{L}*(?:avustu|rahoitu)ks(?:eton|etta|etonta)`,
      r`päät(?:tyy|tyi|tynyt|tyvä|tyessä|yttyä)`,
      r`lopu(?:ttua|ssa)|loppu(?:u|i|nut|essa)`,
    ],
    ...[
      r`upphör(?:t|de|a)?`,
      r`(?:avustu|rahoitu)\p{L}+ jälkeen`,
      r`ennen \p{L}*(?:avustu|rahoitu)\p{L}*`,
      r`(?:efter|före) \p{L}*(?:bidrag|finans)\p{L}*`,
    ],
  ),
  wordEnd,
);

/** What no budget pays. Example: "budjetin ulkopuolelta". */
export const beyondBudget = pattern(
  wordStart,
  oneOf(
    ...[r`budjetoima\p{L}*`, r`(?:budje|talousarvio)\p{L}*\s+(?:ulkopuole\p{L}+|ylit\p{L}+|alit\p{L}+)`],
    ...[r`(?:utanför|utöver)\s+(?:\p{L}+\s+)?\p{L}*budget\p{L}*`, r`(?:o|icke)budgetera\p{L}*`],
  ),
  wordEnd,
);

const savers = ['asukkaat', 'asukas', 'asiakkaat', 'asiakas', 'kuntalaiset', 'perheet', 'yritykset', 'yritys'];
const saversCase = '(?:ille|iden|ien|ten|ilta|lle|elle|että|en|an)';
const spared = '(?:invånar(?:en|e|na)|kund(?:en|er|erna)?|familjer(?:na)?|företag(?:en|et)?)';

/** A saving that did not come, may not come, changes, or is that of others. Example: "säästö ehkä". */
export const savingInDoubt = pattern(
  wordStart,
  oneOf(
    ...[
      unsure,
      r`jä(?:ä|i)\p{L}*\s+(?:\p{L}+\s+)?\p{L}+m[aä]tt[aä]`,
      r`peru(?:untui|untuu|untunut|ttu|ttiin|utui|utuu|utunut)`,
      r`menete(?:tään|ttiin|tty)`,
    ],
    ...[
      r`säästö\p{L}*\s+(?:pienen|vähen|kasva|kasvo|lask|nous|supist)\p{L}*`,
      r`besparing\p{L}*\s+(?:minsk|öka|sjunk)\p{L}*`,
    ],
    ...[
      'voi olla',
      r`voisi\p{L}*`,
      r`saatta(?:a|vat|isi|isivat)`,
      r`epävarm\p{L}+`,
      r`osäker\p{L}*`,
      r`kan (?:bli|vara)`,
    ],
    `${oneOf(...savers)}\\s+säästä(?:ä|vät|isi|isivät)`,
    `säästä(?:ä|vät|isi|isivät)\\s+(?:asukka|asiakka|kuntalais|perhe|yrityks)${saversCase}`,
    `spara[rs]?\\s+(?:åt\\s+)?${spared}`,
    `${spared}\\s+spara[rs]?`,
  ),
  wordEnd,
);
