import { clauseBreak } from './boundParts';
import { headingBefore, listBreak } from './costParts';
import { ceasing, cheaper, existing, income, noCosts, past, pastTime, saving } from './noCostParts';
import { notPaid } from './partlyParts';
import { countsIn, isBareSum } from './sum';
import { decrease } from './changeParts';

/** True unless words tell of a saving, of something paid for already, or that nothing more has to be paid. */
export function isCost(words: string): boolean {
  const falls = words
    .split(clauseBreak)
    .some((clause) => (decrease.test(clause) || ceasing.test(clause)) && countsIn(clause).length > 0);
  const other = [headingOf(words), ...clausesOfSums(words)].some((clause) =>
    [income, past, pastTime, cheaper, notPaid].some((pattern) => pattern.test(clause)),
  );
  return !falls && !other && ![saving, existing, noCosts].some((pattern) => pattern.test(words));
}

/** What a text says before its first colon, of all that follows. */
export function headingOf(words: string): string {
  return headingBefore.exec(words)?.[0] ?? '';
}

/** The clauses that hold a sum, each with those beside it where it says nothing else. */
function clausesOfSums(words: string): readonly string[] {
  const clauses = words.split(listBreak);
  return clauses.flatMap((clause, index) => {
    if (countsIn(clause).length === 0) return [];
    return isBareSum(clause) ? [clauses[index - 1] ?? '', clause, clauses[index + 1] ?? ''] : [clause];
  });
}
