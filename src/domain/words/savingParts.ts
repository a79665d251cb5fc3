import { everywhere, oneOf, pattern, wordEnd, wordStart } from './pattern';

const r = String.raw;

/** What a sum that is saved stands beside: a saving itself, and no word that only begins so. Example: "säästöä". */
export const savingSum = pattern(
  wordStart,
  oneOf(
    r`\p{L}*säästö(?:vaikutu\p{L}*|hyöty|[jäntl]\p{L}{0,3}|ksi|stä|ssä|ön|mme|nsä|i(?:hin|n|llä))?(?!\p{L})`,
    ...['säästä(?!j|väi)', 'säästy'],
    r`(?:\p{L}*(?:be|in))?spar(?:ing|a|ar|as|at|ade)?(?:en|ar|arna)?(?!\p{L})`,
  ),
);

/** What is paid, beside a saving: a sum there may be a cost. Example: "maksaa". */
export const costSaid = pattern(
  wordStart,
  oneOf(
    ...[
      r`maksa(?:a|vat|isi)`,
      r`kustan(?:taa|tavat)`,
      r`\p{L}*(?:kustannus|kulu|maksu|hinta|meno|investointi|hankinta)`,
    ],
    ...[r`\p{L}*lisenssi`, 'ylläpito', 'kostar', r`\p{L}*(?:kostnad|avgift|licens|investering|anskaffning)(?:en)?`],
  ),
  wordEnd,
);

/** That a saving does not come, without a denial. Example: "uteblir". */
export const failing = pattern(
  wordStart,
  oneOf(r`uteb(?:lir|lev)`, 'saknas', r`puuttu\p{L}+`, r`jää\p{L}* \p{L}+matta`),
  wordEnd,
);

/** What is saved and is no money. Example: "aikaa". */
export const savedTime = pattern(wordStart, oneOf(r`\p{L}*aikaa`, r`\p{L}*tid(?:en)?`), wordEnd);

/** What may stand beside a sum alone in its clause. Example: "yhteensä". */
export const bareSum = everywhere(wordStart, oneOf('on', 'är', 'yhteensä', 'totalt', 'sammanlagt', 'eli'), wordEnd);

/** What parts two clauses; in a number no blank follows a comma. Example: ", ". */
export const clauseComma = /,\s|\s(?:mutta|vaan|men)\s/iu;

/** Any letter. Example: "a". */
export const anyLetter = /\p{L}/u;

/** Between two sentences, or two lines. Example: ". Säästö". */
export const sentenceEnd = /(?<=[.!?])\s+(?=\p{Lu})|[\n;]/u;

/** The heading of a list of what is saved. Example: "Säästöt: ". */
export const savedList = pattern(r`${wordStart}(?:\p{L}*sääst|\p{L}*spar)[^:.\d\n]*:\s`);
