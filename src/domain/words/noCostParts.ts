import { dash, oneOf, pattern, wordEnd, wordStart } from './pattern';

const r = String.raw;

/** That nothing more has to be paid. Example: "ei lisäkustannuksia". */
export const noCosts = pattern(
  wordStart,
  oneOf('ei', 'eivät', 'ilman', 'utan', 'inga', 'ingen', 'inget', 'inte'),
  r`\s+(?:\p{L}+\s+){0,2}`,
  oneOf(r`(?:lisä)?(?:kustannu|kulu|meno|maksu)\p{L}*`, r`(?:mer|tilläggs|extra)?(?:kostnad|utgift|avgift)\p{L}*`),
);

/** What is there and paid for already. Example: "nykyinen". */
export const existing = pattern(
  wordStart,
  oneOf(
    ...[r`nyky(?:i|ä|(?!aik)\p{L})\p{L}*`, r`olemassa ole\p{L}*`, 'enti(?:nen|s)', 'aiem[mp]', 'aikaisem[mp]'],
    ...[
      'jo (?:hankit|makset)',
      'tällä hetkellä',
      'tähän (?:asti|saakka)',
      r`tähänasti\p{L}*`,
      'viime vuo',
      r`edelli\p{L}+`,
    ],
    ...['befintlig', 'nuvarande', 'tidigare', 'redan', 'hittills', 'för närvarande'],
    ...[r`dagens (?:kostnad|pris|licens|nivå)`, 'i (?:nuläget|dagsläget|dag)', 'i ?fjol', 'förra', 'föregående'],
    ...['förut'],
  ),
);

/** What is saved. Example: "säästö". */
export const saving = pattern(
  wordStart,
  oneOf(
    r`\p{L}*sääst(?!ö(?:pank|lamp|kass|til|lai)|eliä)\p{L}`,
    r`\p{L}*besparing`,
    r`(?:in)?spar(?!ris|k|bank|sam|se|r)\p{L}*`,
  ),
);

/** What is earned, or given back. Example: "lipputulot". */
export const income = pattern(
  wordStart,
  oneOf(
    ...[
      r`(?:lisä|myynti|vuokra|lippu|maksu)?tulo(?:a|na|ksi|sta)?`,
      r`\p{L}*tulo(?:t|ja|jen|ista|ina|iksi)`,
      r`tulou\p{L}+`,
    ],
    ...[r`tulonlisäy\p{L}+`, r`lahjoitu\p{L}+`, r`gåva\p{L}*`],
    ...[
      r`\p{L}*tuot(?:to|toa|on|tona|toina|toja|tojen|ot|oista)`,
      r`tuottaa\s+(?:\p{L}+\.?\s+)?(?=\p{N})`,
      'voitto(?:a)?',
    ],
    ...[r`\p{L}*hyö(?:ty|tyä|dyt|tyjä)`, r`alennu(?:s|sta|kset)`, r`hyvity\p{L}+`],
    ...[
      r`\p{L}*intäkt(?:en|er|erna)?`,
      r`\p{L}*inkomst(?:en|er|erna)?`,
      r`avkastning\p{L}*`,
      r`vinst(?:en|er)?`,
      'nyttan?',
    ],
    ...[r`rabatt\p{L}*`, r`återbäring\p{L}*`, r`gottgörelse\p{L}*`],
    ...['laskutetaan', 'myydään', 'myynti', 'myyntiä', r`ylijäämää?`, r`palautu(?:s|sta|kset|ksia)`],
    ...['faktureras', 'säljs', r`försäljning(?:en)?`, r`överskott(?:et)?`, r`återbetalning(?:en|ar)?`],
  ),
  wordEnd,
);

/** What was there before, or goes away: a sum in its clause is paid already. Example: "poistuva lisenssi". */
export const past = pattern(
  wordStart,
  oneOf(
    ...[
      r`vanh(?:a|an|at|aa)`,
      r`poist(?:u|et|uv)\p{L}*`,
      r`päätty(?:vä|y|i)\p{L}*`,
      r`irtisan\p{L}*`,
      r`lakkau?\p{L}*`,
    ],
    ...[
      r`lopete\p{L}+`,
      r`loppu(?:va|vat|u|i)`,
      r`vält(?:et|tä)\p{L}+`,
      r`undvi[kc]\p{L}*`,
      r`leika\p{L}+`,
      r`kars(?:i|ita)\p{L}*`,
      r`palaut(?:uu|etaan)`,
      'återbetalas',
      r`luovu(?:ta|tta)\p{L}+`,
      r`korvattav\p{L}+`,
      r`väisty\p{L}+`,
      r`pois jää\p{L}+`,
      r`poisjää\p{L}+`,
    ],
    ...['gammal', 'gammalt', 'gamla', 'utgående', 'avgående', r`upphör\p{L}*`, r`bortfall\p{L}*`, r`avveckla\p{L}*`],
    ...[r`uppsag\p{L}*`, r`slopa\p{L}*`, r`avsluta\p{L}*`],
    ...[r`leikkau(?:s|sta|kset|ksia)`, r`vapaut(?:uu|uvat|ui|uu|taa|tavat|uva|uminen)`, r`tehost\p{L}*`],
    ...['korvaa', 'korvaavat', 'korvataan', 'puretaan', 'purkautuu', r`sisälty\p{L}+ (?:nyky\p{L}+ )?sopimukseen`],
    ...[
      r`frigör\p{L}*`,
      'frigjor(?:d|t|da)',
      r`effektiv(?:is|er)\p{L}*`,
      'ersätter',
      'ersätts',
      r`ingår i (?:\p{L}+ )?avtalet`,
    ],
  ),
  wordEnd,
);

/** That costs become smaller, or what costs less: a sum beside it is by how much. Example: "lägre kostnader". */
export const cheaper = pattern(
  wordStart,
  oneOf(
    r`(?:kustannus|kulu|meno|hinta)?(?:kustannu|kulu|meno|hin|maksu)\p{L}+ (?:lask|aleni|alene|pien)(?!ut)\p{L}*`,
    ...[
      r`(?:kustannus|kulu|meno|hinnan)lasku(?:a)?`,
      r`\p{L}*(?:minsk|sänk)ning(?:en|ar)?`,
      r`sänk(?:er|ta|t|te|a|s|as|t)`,
    ],
    ...['lägre', 'billigare', 'förmånligare', r`halve(?:mpi|mpaa|mmat|mmaksi|mmin)`, r`edullise(?:mpi|mmat|mmin)`],
  ),
  wordEnd,
);

const rough = oneOf(
  'noin',
  r`n\.?`,
  'arviolta',
  r`ca\.?`,
  'cirka',
  'ungefär',
  'vain',
  'bara',
  'endast',
  'oli',
  'on',
  'är',
  'var',
);
const sumNext = r`(?=:?\s+(?:${rough}\s+){0,2}(?:€\s*|eur\s*|${dash})?\p{N})`;

/** When it was paid, right before the sum or at the end of its clause. Example: "ennen 12". */
export const pastTime = pattern(
  wordStart,
  oneOf(...['ennen', 'ensin', 'nyt', 'nu', 'innan', 'före', 'idag', 'lähtötilanne', 'utgångsläge']),
  r`(?:${sumNext}|\s*$)`,
);

/** What goes away, and costs nothing more. Example: "poistuu". */
export const ceasing = pattern(
  wordStart,
  oneOf('poistu(?:u|vat|i|isi)', 'lakkaa(?:vat)?', r`jää(?:vät)? pois`, 'utgår', 'bortfaller', 'fall(?:er|a) bort'),
  wordEnd,
);
