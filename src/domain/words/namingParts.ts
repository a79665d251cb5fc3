import { oneOf, pattern, space, wordEnd, wordStart } from './pattern';

const r = String.raw;

/** The word right before a figure, in its first group, with the point of a short one. Example: "liite ". */
export const wordBefore = new RegExp(r`(?<![\p{L}\p{N}])(\p{L}(?:[\p{L}-]{0,3}\.|[\p{L}-]*))${space}+\+?$`, 'u');

const month = oneOf(
  r`(?:tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu)k(?:uu\p{L}*)?`,
  ...['januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti', 'september', 'oktober', 'november'],
  ...['december', 'january', 'february', 'march', 'june', 'july', 'august', 'october', 'jan', 'feb', 'apr', 'aug'],
  ...['sept?', 'o[kc]t', 'nov', 'dec'],
);

/** A month after its day. Example: " oktober". */
export const monthAfter = pattern(r`^\.?${space}*(?:of )?`, month, wordEnd);

/** A day of a month. Example: "5". */
export const dayFigure = /^\d{1,2}$/;

/** The word before a figure that names which one of several is meant. Example: "liite". */
export const naming = pattern(
  '^',
  oneOf(
    ...[r`liit(?:e|tee)\p{L}*`, r`bilag\p{L}*`, 'appendix', r`sivu\p{L}*`, r`sid(?:a|an|orna)?`, 's', 'ss'],
    ...[r`version?\p{L}*`, 'ver', 'v', 'vk', 'vko', r`vecka?n?`, r`viik(?:ko|o)\p{L}*`, r`pykäl\p{L}*`],
    ...[r`paragraf\p{L}*`, r`moment\p{L}*`, 'mom', r`arti(?:kla|kel)\p{L}*`, 'art', r`koh(?:ta|da)\p{L}*`],
    ...[r`punkt\p{L}*`, r`lu(?:ku|vun|vussa)`, r`kapit\p{L}+`, 'kap', r`kuvi?[ao]\p{L}*`, r`figur\p{L}*`],
    ...[r`bild\p{L}*`, r`taulu\p{L}*`, r`tabell\p{L}*`, r`vaihe\p{L}*`, 'fas(?:en)?', r`etap\p{L}+`, r`askel\p{L}*`],
    ...[r`pilot\p{L}*`, r`han(?:ke|kkee)\p{L}*`, r`projekt\p{L}*`, r`toimenpi\p{L}+`, r`åtgärd\p{L}*`, r`ryhm\p{L}+`],
    ...[r`grupp\p{L}*`, r`luok(?:ka|a)\p{L}*`, r`klass\p{L}*`, r`sprint\p{L}*`, r`kvarta\p{L}+`, r`kierro\p{L}+`],
    ...['rundan?', r`omgång\p{L}*`, r`ti(?:ket|cket)\p{L}*`, r`lomak\p{L}+`, r`blanket\p{L}+`, 'dia', r`diassa`],
    ...[r`rivi\p{L}*`, 'rad(?:en)?', r`huone\p{L}*`, 'rum(?:met)?', r`kerro[sk]\p{L}*`, r`jakso\p{L}*`],
    ...[r`modul\p{L}*`, r`moduul\p{L}*`, 'osa', 'del(?:en)?', r`paket\p{L}*`, r`koodi\p{L}*`, r`kod(?:en)?`],
    ...[
      r`\p{L}*-?tunnus`,
      r`kustannuspaik\p{L}+`,
      r`kostnadsställe\p{L}*`,
      'nro',
      'nr',
      'no',
      'n:o',
      r`(?:diaari|asia|puhelin)?numero`,
      r`nummer`,
      'puh',
      'tel',
    ],
    ...['gsm', 'puhelin', 'telefon', r`kysymy\p{L}+`, 'frågan?', r`tehtäv\p{L}+`, r`uppgift(?:en)?`, r`linja\p{L}*`],
    ...['linje', r`reitti`, r`erä`, 'faasi'],
    ...['p', 'kevät', 'syksy', 'kesä', 'talvi', 'våren', 'hösten', 'sommaren', 'vintern', 'vår', 'höst'],
    ...[r`dokument\p{L}*`, r`ärende`, 'asia', r`kohde`, 'ks', 'se', 'kts', 'katso', month],
  ),
  r`\.?$`,
);

/** The word before a figure that says what was measured, or how much is meant. Example: "keskiarvo". */
export const measuring = pattern(
  '^',
  oneOf(
    oneOf(
      ...['noin', 'n', 'ca', 'cirka', 'circa', 'ungefär', 'omkring', 'arviolta', 'suunnilleen', 'likimain', 'lähes'],
      ...['liki', 'melkein', 'nästan', 'närmare', 'vajaat?', 'vajaan', 'knappt', 'reilut?', 'reilun', 'drygt'],
      ...['runsas', 'runsaat', 'vähintään', 'väh', 'ainakin', 'minst', 'lägst', 'enintään', 'enint', 'korkeintaan'],
      ...['kork', 'högst', 'max', 'maks', 'min', 'alle', 'under', 'yli', 'över', 'vain', 'ainoastaan', 'endast'],
      ...['bara', 'enbart', 'peräti', 'jopa', 'till', 'med', 'på', 'om', 'i', 'från', 'av', 'vid', 'kring', 'inom'],
      ...['mest', 'on', 'oli', 'ovat', 'olivat', 'är', 'var', 'blev', 'blir', 'har', 'hade', 'fick', 'får', 'nyt'],
      ...['nu', 'jo', 'redan', 'vielä', 'ännu', 'vasta', 'edelleen', 'fortfarande', 'yhteensä', 'yht', 'totalt'],
      ...['tot', 'sammanlagt', 'kaikkiaan', 'keskimäärin', 'keskim', 'ka', 'snitt', 'ja', 'och', 'tai', 'eller'],
      ...['mutta', 'men', 'eli', 'dvs', 'siis', 'kuin', 'än', 'sekä', 'samt', 'kävi', 'saatiin', 'tehtiin', 'tuli'],
      ...['tulee', 'jäi', 'syntyi', 'kertyi', 'hittills', 'mennessä', 'asti', 'saakka', 'sitten', 'ennen', 'jälkeen'],
      ...['aiemmin', 'tidigare', 'nykyisin', 'nykyään', 'hetkellä', 'joista', 'varav', 'vaan', 'käytössä', 'för'],
      ...['mot', 'miinus', 'minus', 'plus', 'about', 'approx', 'around', 'only', 'is', 'was', 'to', 'than', 'least'],
      ...['most', 'of', 'total', 'target', 'actual', 'score', 'average', 'value', 'result', 'level'],
      ...['runt', 'tasan', 'täsmälleen', 'exakt', 'kattaa', 'kattoi', 'koskee', 'koski', 'palvelee', 'palveli'],
      ...['sisältää', 'omfattar', 'gäller', 'berör', 'når', 'nådde', 'finns', 'fanns'],
    ),
    oneOf(
      ...['tavoit', 'toteum', 'utfall', 'mål(?:et|värdet?)?$', 'kasv', 'nous', 'nost', 'lisä[äny]', 'öka', 'ökning'],
      ...['stig', 'väx', 'höj', 'väh(?:en|ens|ent)', 'lask[ei]', 'minsk', 'sjunk', 'sjönk', 'saavut', 'uppnå'],
      ...['uppmät', 'mitat', 'mittaust', 'kirjat', 'rekister', 'osallistu', 'delto', 'vastasi', 'svarade', 'säästö'],
      ...[
        'inbesparing',
        'besparing',
        'kustannu(?!spai)',
        'kostnad(?!sst)',
        'hin(?:ta|nan)',
        'pris',
        'nolla',
        'yläraja',
        'alaraja',
      ],
      ...['maksimi', 'minimi', 'enimmäis', 'vähimmäis', 'alit', 'ylit', 'överst', 'underst', 'översk', 'undersk'],
      ...['laadu', 'piste', 'gräns', 'tak$'],
    ).concat(r`\p{L}*`),
    r`\p{L}*`.concat(
      oneOf(
        ...['arvo', 'värde', 'tulo(?:s|k)(?!ti)', 'resultat', 'taso', 'nivå', 'määrä', 'antal', 'lukema', 'osuu'],
        ...['andel', 'aste', 'grad(?:en)?$', 'medel', 'genomsnitt', 'mediaan', 'median', 'nps', 'indeks', 'index'],
        ...['summa', 'saldo', 'pistee', 'poäng', 'arvosan', 'vitsord', 'betyg', 'prosent', 'procent', 'kokemu'],
        ...['mmillaan$', 'mmillään$'],
      ),
      r`\p{L}*`,
    ),
    r`\p{L}{2,}(?:luku(?:na)?|[uy][uy]s|het(?:en)?|(?<!^as)i[aä]|it[aä]|[oöuye]j[aä])`,
  ),
  r`\.?$`,
);

/** The word before a figure that tells several of something, or what was done to them. Example: "lisenssit". */
export const several = pattern(
  r`^\p{L}{2,}`,
  oneOf('[aeiouyäö]t', 'are', 'er', '(?<!kl)ar', 'tt[uy]', 'ht[uy]', '[aä]t[uy]', 'tiin', 'neet', 'nn?ut', 'nn?yt'),
  '$',
);

/** A capital letter, which a name has. Example: "iOS". */
export const hasCapital = /\p{Lu}/u;

/** A word in a case that tells where, or of what there are several: it has no number. Example: "Porvoossa". */
export const whereOrSeveral = /\p{L}{2}(?:ss[aä]|st[aä]|ll[aä]|lt[aä]|lle|[uy]st[aä]|i[aä])$/u;

/** After a figure a noun of which there are so many. Example: " uutta laitetta". */
export const nounAfter = pattern(
  `^${space}(?!klar|mom|är|pågår)`,
  oneOf(
    r`[\p{L}-]{2,}(?:(?<![nsltmv]|kl)[aä]|t{1,2}[aä]|[uy]st[aä]|[aeiouyäö]l[aä])`,
    r`[\p{L}-]{2,}(?:or|er|ar|are|ärenden)`,
  ),
  wordEnd,
);

/** After a figure what tells that it counts: a case ending, for each of what, or how long. Example: ":een". */
export const caseAfter = pattern(
  r`^:\p{L}`,
  `|^${space}*/${space}*\\p{L}`,
  `|^${space}?‰`,
  `|^${space}`,
  oneOf(
    ...['viikkoa', 'vuotta', 'kuukautta', 'vuorokautta', 'tuntia', 'minuuttia', 'sekuntia'],
    ...['pv', 'vrk', 'h', 'min', 'kWh', 'MWh', 'GWh'],
    ...['veckor', 'år', 'månader', 'dygn', 'timmar', 'minuter', 'sekunder'],
  ),
  wordEnd,
);

/** A telephone number after its plus. Example: "358401234567". */
export const phoneFigure = /^\d(?:[ -]?\d){8,}$/;

/** The plus before a telephone number. Example: "+". */
export const plusBefore = new RegExp(r`${wordStart}\+$`, 'u');

/** After a figure what makes it a part of a law. Example: " mom.". */
export const lawAfter = pattern(
  `^${space}?`,
  oneOf('mom', 'luku', r`kap(?:itel)?`, r`moment\p{L}*`, r`arti(?:kla|kel)\p{L}*`, r`pykälä\p{L}*`),
  wordEnd,
);

/** A short word that belongs to a figure before it. Example: "2 M ". */
export const unitBefore = new RegExp(r`\p{N}${space}?\p{L}{1,4}\.?${space}+$`, 'u');

/** The word before a figure and its colon, in its first group. Example: "Liite: ". */
export const wordAndColon = new RegExp(r`(?<![\p{L}\p{N}])(\p{L}[\p{L}-]*):${space}*$`, 'u');
