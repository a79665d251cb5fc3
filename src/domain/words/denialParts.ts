import { everywhere, oneOf, pattern, wordEnd, wordStart } from './pattern';

const r = String.raw;

/** What denies. Example: "ei". */
export const denials = everywhere(
  wordStart,
  oneOf(
    ...['ei', 'eivät', 'eikä', 'emme', 'ettei', 'etteivät', 'jottei', 'jotteivät', 'älä', 'älköön', 'inte', 'ej'],
    ...['icke', 'aldrig', 'ingen', 'inga', 'inget'],
  ),
  wordEnd,
);

/** What lacks something: before a comparison it denies it. Example: "ilman". */
export const lacking = everywhere(wordStart, oneOf('ilman', 'utan'), wordEnd);

/** What leaves a comparison open, or wants to be rid of it. Example: "tuskin". */
export const hedged = pattern(
  wordStart,
  oneOf(
    ...['tuskin', 'harvoin', r`vältt?(?:ää|et)\p{L}*`, r`estä\p{L}*`, r`torju\p{L}*`, 'knappast', 'sällan'],
    ...[r`undvik\p{L}*`, r`förhindra\p{L}*`],
  ),
  wordEnd,
);

/** Before a denial that it holds for now alone. Example: "ännu ". */
export const doubted = pattern(wordStart, oneOf('vielä', 'ännu', 'toistaiseksi', 'aina', 'alltid', 'än'), r`\s+$`);

/** All that may stand between a denial and what it denies: a word more may doubt it. Example: " saa laskea ". */
export const plainlyDenied = pattern(
  r`^\s*(?:`,
  oneOf(
    ...[
      'saa',
      'saada',
      r`saisi\p{L}*`,
      r`tul\p{L}+`,
      'voi',
      'pidä',
      r`ol(?:e|la|isi|lut)`,
      'enää',
      'kuitenkaan',
      r`hyväksy\p{L}*`,
      r`tarvi\p{L}*`,
      'on',
      r`lask\p{L}+`,
      r`pudo\p{L}+`,
      r`putoa\p{L}*`,
      r`jää\p{L}*`,
    ],
    ...[
      r`nous\p{L}+`,
      r`mene\p{L}*`,
      'mennä',
      r`kest\p{L}+`,
      r`odot\p{L}+`,
      r`joudu\p{L}*`,
      r`viiv\p{L}+`,
      'vie',
      'ota',
    ],
    ...[
      r`ylit\p{L}+`,
      r`alit\p{L}+`,
      'että',
      'missään',
      'tapauksessa',
      'koskaan',
      'ikinä',
      r`kasva\p{L}*`,
      r`vähene\p{L}*`,
    ],
    ...[
      'får',
      'behöver',
      'ärende',
      'jonoa',
      'jonoja',
      'enhet',
      'skola',
      'palvelua',
      'yksikköä',
      'ska',
      'skall',
      'bör',
      'kan',
      'vara',
      'är',
      'bli',
      'blir',
      'gå',
      'går',
      r`sjunk\p{L}*`,
      r`stig\p{L}*`,
      r`fall\p{L}*`,
    ],
    ...['att', 'ta', 'tar', 'dröja', 'dröjer', r`vänta\p{L}*`, 'någonsin', 'i något fall', 'i inget fall'],
  ),
  r`\s+)*$`,
);

/** What makes a denial none: more is said. Example: " vain". */
export const notOnly = pattern(r`^\s*`, oneOf('vain', 'pelkästään', 'ainoastaan', 'bara', 'endast', 'enbart'), wordEnd);

/** What is to go, or was replaced: a comparison beside it says which things. Example: "poistetaan". */
export const removed = pattern(
  wordStart,
  oneOf(
    ...[
      r`poist(?:u(?:u|vat|i|ivat|nut|neet)|et\p{L}+|aa|avat)`,
      r`loppu(?:u|vat|i|nut|neet|isi)`,
      r`lopete\p{L}+`,
      r`luovu\p{L}+`,
      r`elimin\p{L}+`,
      r`estet\p{L}+`,
    ],
    ...[
      r`pure(?:taan|ttu|tut)`,
      'pura(?:a|tut)?',
      r`häv(?:iää|iävät|isi|itet\p{L}+)`,
      r`kato(?:aa|avat|si)`,
      r`korva(?:ta|tt)\p{L}+`,
      r`uusi(?:ta|tt)\p{L}+`,
    ],
    ...[
      r`försv[iau]nn\p{L}*`,
      r`avskaff\p{L}+`,
      r`byts? ut`,
      r`byt(?:as|er|ts|t) ut`,
      r`ersätt\p{L}+`,
      r`avveckl\p{L}+`,
    ],
    ...['tas bort', r`slopa\p{L}+`, r`vuotta\s+vanh\p{L}+(?=\s+\p{L})`, r`år\s+gaml\p{L}+(?=\s+\p{L})`],
  ),
  wordEnd,
);

/** A percentage of things that were replaced: a goal that was reached. Example: " % laitteista uusittu". */
export const shareDone = pattern(
  r`^\s*(?:%|prosent)\P{L}*(?:\p{L}+\s+)*`,
  oneOf(r`(?:korva|poiste|uusi|lopete|pure)t+[uy]`),
  r`\s*\.?$`,
);
