import { multipleAfter } from './multiple';
import { allCapitals, blankWithin, figureOfName, nameAndCount } from './figureParts';
import {
  caseAfter,
  hasCapital,
  measuring,
  naming,
  nounAfter,
  several,
  unitBefore,
  whereOrSeveral,
  wordAndColon,
  wordBefore,
} from './namingParts';
import { euroAfter, euroBefore, isCounted, percentAfter, unitAfter } from './numberParts';
import { numeral } from './numeral';

/** A figure of a text, with all of the text before and after it. */
export interface Place {
  readonly run: string;
  readonly before: string;
  readonly after: string;
}

/**
 * Whether the word before a bare figure makes it that thing's name: "liite 2", "Windows 11". `maybe` after a word of
 * which nobody knows: a bare figure counts only after a word of measuring, or where what it counts follows.
 */
export function isNamed(place: Place): 'yes' | 'maybe' | undefined {
  const titled = wordAndColon.exec(place.before)?.[1];
  if (titled !== undefined && naming.test(titled) && !measuring.test(titled)) {
    if (nameAndCount.test(place.run)) return 'maybe';
    if (!isMeasuredBy(place.after)) return 'yes';
  }
  const word = wordBefore.exec(place.before)?.[1];
  if (word === undefined || unitBefore.test(place.before) || numeral(word.toLowerCase()) !== undefined)
    return undefined;
  if (measuring.test(word)) return undefined;
  if (isNameAndCount(word, place)) return 'maybe';
  if (isMeasuredBy(place.after) || euroBefore.test(place.before)) return undefined;
  if (naming.test(word)) return blankWithin.test(place.run) ? 'maybe' : 'yes';
  if (/^\p{Lu}/u.test(word) && !word.endsWith('.')) {
    // A name has no decimals and no grouped thousands; a standard may: "Dynasty 10", "ISO 27001:2022".
    if (figureOfName.test(place.run) || allCapitals.test(word)) return 'yes';
    return blankWithin.test(place.run) ? 'maybe' : undefined;
  }
  const counts = several.test(word) || nounAfter.test(place.after);
  return figureOfName.test(place.run) && !counts ? 'maybe' : undefined;
}

/** Whether a figure may begin with the number of a name, and then say how many: "Windows 11 300 laitetta". */
function isNameAndCount(word: string, { run, after }: Place): boolean {
  if (!nameAndCount.test(run)) return false;
  const isName = hasCapital.test(word) && !word.endsWith('.') && !whereOrSeveral.test(word) && !several.test(word);
  return naming.test(word) || (isName && !euroAfter.test(after) && !percentAfter.test(after));
}

function isMeasuredBy(after: string): boolean {
  const beside = [euroAfter, percentAfter, unitAfter, caseAfter].some((pattern) => pattern.test(after));
  return beside || multipleAfter(after).words !== '' || isCounted(after.trimStart());
}
