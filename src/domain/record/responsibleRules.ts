import type { Key } from '../key';
import { isOnlyTyped } from '../person';
import type { Responsible } from '../responsible';
import { typedDateProblem, type DateProblem } from '../words/typedDate';
import type { Form } from './form';
import { shortTextLimit } from './textLimit';

/** Why a role cannot be saved; shown at its field. */
export type ResponsibleProblem = 'required' | 'tooLong' | 'endsBefore' | 'notChosen' | DateProblem;

/** The names of a role. */
export const responsibleTexts = ['title', 'titleSv', 'titleEn'] as const satisfies readonly (keyof Responsible)[];

/** The form of a role. */
export const responsibleForm: Form<Responsible> = {
  name: 'responsible',
  properties: [...responsibleTexts, 'person', 'validFrom', 'validTo'],
  together: [['validFrom', 'validTo']],
  tidy: (role) => ({ ...role, ...Object.fromEntries(responsibleTexts.map((name) => [name, role[name].trim()])) }),
};

/** What has to be mended before a role can be saved, by property. */
export function responsibleProblems(role: Responsible): ReadonlyMap<keyof Responsible, ResponsibleProblem> {
  const problems = new Map<keyof Responsible, ResponsibleProblem>();
  for (const name of responsibleTexts) if (role[name].length > shortTextLimit) problems.set(name, 'tooLong');
  if (role.title.trim() === '') problems.set('title', 'required');
  if (isOnlyTyped(role.person)) problems.set('person', 'notChosen');
  const { validFrom, validTo } = role;
  const [first, last] = [typedDateProblem(validFrom), typedDateProblem(validTo)];
  if (first) problems.set('validFrom', first);
  if (last) problems.set('validTo', last);
  // Days as the domain keeps them stand in the order of their letters.
  else if (!first && validFrom !== undefined && validTo !== undefined && validTo < validFrom)
    problems.set('validTo', 'endsBefore');
  return problems;
}

/** A new role, with all other fields empty. */
export function emptyResponsible(key: Key): Responsible {
  return { key, title: '', titleSv: '', titleEn: '', validFrom: undefined, validTo: undefined };
}
