import { oneOf, pattern, wordEnd, wordStart } from './pattern';

const r = String.raw;

/** What says between two sums that both are paid. Example: " ja ". */
export const adding = /[+\n]|ja|sekä|och|samt/iu;

/** That one of several costs will be paid, and not all. Example: "Vaihtoehdot:". */
export const choice = pattern(
  wordStart,
  oneOf(
    ...[r`vaihtoeh\p{L}*`, r`optio\p{L}*`, 'tai', 'joko', r`alternativ\p{L}*`, r`option\p{L}*`, 'eller', 'antingen'],
    ...['vs', 'versus'],
  ),
  wordEnd,
);

/** What is new where another cost goes away. Example: "uusi". */
export const newThing = pattern(wordStart, oneOf(r`uu(?:si|den|det|sien|tta|sia)`, 'ny', 'nya', 'nytt'), wordEnd);

/** The tax that a sum is with or without. Example: " (alv 0 %)". */
export const tax = pattern(
  r`\s*\(?(?:${wordStart}(?:sis|inkl|ilman|exkl|utan|lisätään)\.?\s+)?${wordStart}(?:alv|moms)\p{L}*`,
  r`\.?(?:\s*[\d,.]+\s*%)?(?:\s+kanssa)?\)?`,
);

/** What parts the words of a piece. Example: ": ". */
export const wordEnds = /[^\p{L}\d-]+/u;

/** What may stand beside a sum and tells of no other. Example: "maksaa". */
export const besideBought = pattern(
  '^',
  oneOf(
    ...[
      'on',
      'är',
      r`uu(?:si|den|det|sien|tta)`,
      'ny',
      'nya',
      'nytt',
      'maksaa',
      'maksavat',
      'kostar',
      'noin',
      'n',
      'ca',
    ],
    ...['cirka', 'arviolta', 'ungefär', '-', r`kustannu(?:s|kset)`, r`kostnad(?:er|en)?`, 'kulut', 'kertaluonteinen'],
    ...['kertaluontoinen', 'för', 'av', 'i', 'med'],
  ),
  '$',
);

/** What a city buys or pays, by the stems of the words. Example: "lisenssit". */
export const thingBought = pattern(
  oneOf(
    ...[
      'lisens',
      'työ(?!aika)',
      'koulutu',
      'hankin',
      'ylläpi',
      'käyttöönot',
      'laite',
      'laitt',
      'konsult',
      'projekt',
      'suunnitt?el',
    ],
    ...['palvelu', 'ohjelmisto', 'järjestelm', 'integraatio', 'huol[tl]', 'asennu', 'määrit[te]', 'kehit'],
    ...['investoin'],
    ...[
      'migraatio',
      'siir[tr]',
      'testau',
      'viestin',
      'markkin',
      'matk',
      'sensor',
      'antur',
      'näyt[tö]',
      'palvelim',
      'pilvi',
    ],
    ...[
      'alusta',
      'sovellu',
      'maksu',
      'materiaal',
      'tarvik',
      'kalust',
      'kamera',
      'selvit',
      'kartoit',
      'tutkimu',
      'liitty',
    ],
    ...[
      'verko',
      'verkko',
      'vuokra',
      'leasing',
      'kone',
      'palkk',
      'asiantunti',
      'tarkast',
      'audit',
      'sertifi',
      'portaal',
    ],
    ...[
      'licens',
      'arbet',
      'utbildning',
      'anskaffning',
      'underhåll',
      'drift',
      'utrustning',
      'apparat',
      'program',
      'tjänst',
    ],
    ...[
      'system',
      'planering',
      'införande',
      'ibruktag',
      'install',
      'integr',
      'flytt',
      'testning',
      'utredning',
      'server',
    ],
    ...['hyra', 'utveckl', 'avgift', 'support', 'migrer', 'personal', 'sänso'],
  ),
);

/** What is bought and cannot be saved, beside a saving. Example: "koulutus". */
export const onlyBought = pattern(
  wordStart,
  oneOf(
    ...['koulutus', 'käyttöönotto', 'integraatio', 'asennus', 'selvitys', 'utbildning', 'införande', 'ibruktagning'],
    ...['integration', 'installation', 'utredning'],
  ),
  wordEnd,
);

/** A word that only tells whose or which the thing is. Example: "järjestelmän". */
export const ofThing = /^(?!näin|noin|sitten|ensin|eli|vain)\p{L}{3,}(?:n|[^u]s)$/u;
