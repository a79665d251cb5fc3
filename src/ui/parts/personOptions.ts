import { fold } from '../../domain/figures/filter';
import { isSamePerson, type FoundPerson } from '../../domain/person';
import type { Person } from '../../domain/project';

/** Somebody who can be chosen, with what tells people of one name apart. */
export interface PersonOption {
  readonly person: Person;
  /** Title, department and mail, as far as they are known. */
  readonly detail: string;
}

/**
 * Those who can be chosen for what was typed, nobody twice: first those who are known already, as they are known, then
 * those whom the search has found. Without words all who are known.
 */
export function personOptions(
  known: readonly Person[],
  found: readonly FoundPerson[],
  text: string,
): readonly PersonOption[] {
  const words = fold(text).split(' ').filter(Boolean);
  const near = known.filter(
    (person) => isNamed(person, words) || (words.length > 0 && found.some((each) => isSamePerson(each, person))),
  );
  const far = words.length === 0 ? [] : found.filter((each) => !near.some((person) => isSamePerson(person, each)));
  return [...near, ...far].map((person) => optionOf(person, found));
}

/** Of those whom an earlier search has found, those who bear what is typed now. */
export function stillMeant(found: readonly FoundPerson[], text: string): readonly FoundPerson[] {
  const words = fold(text).split(' ').filter(Boolean);
  return found.filter((person) => isNamed(person, words));
}

/** The only one who can be chosen, where the whole name or mail is typed. */
export function spelledOut(options: readonly PersonOption[], text: string): PersonOption | undefined {
  const [only, other] = options;
  const isWhole = only && [only.person.name, only.person.email].some((own) => fold(own) === fold(text.trim()));
  return isWhole && !other ? only : undefined;
}

/** True where each word begins a word of the name, or the mail. */
function isNamed({ name, email }: Person, words: readonly string[]): boolean {
  const own = [...fold(name).split(/[ -]/), fold(email)];
  return words.every((word) => own.some((each) => each.startsWith(word)));
}

function optionOf(person: Person, found: readonly FoundPerson[]): PersonOption {
  const { id, name, email, login } = person;
  const { job = '', department = '' } = found.find((each) => isSamePerson(each, person)) ?? {};
  return {
    person: { id, name, email, ...(login !== undefined && { login }) },
    detail: [[job, department].filter(Boolean).join(', '), email].filter(Boolean).join(' · '),
  };
}
