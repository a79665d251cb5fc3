import type { Person } from './project';

/** Somebody whom the search for people has found, with what tells people of one name apart. */
export interface FoundPerson extends Person {
  /** Title and department as the organisation's directory has them; '' where it has none. */
  readonly job: string;
  readonly department: string;
}

/** The number of somebody who has never been on the site: a save makes them a user of it, by their login. */
export const noUserNumber = 0;

/** True for somebody who is a user of the site. */
export function isUser({ id }: Person): boolean {
  return id !== noUserNumber;
}

/** What is typed for a person while nobody is chosen for it: a form holds it, and no save writes it. */
export function typedPerson(text: string): Person {
  return { id: noUserNumber, name: text, email: '' };
}

/** True for what is only typed: nobody was chosen for it. */
export function isOnlyTyped(person: Person | undefined): boolean {
  return person !== undefined && !isUser(person) && !person.login && person.email === '';
}

/** True for what a property holds of a person. */
export function isPerson(value: unknown): value is Person {
  if (typeof value !== 'object' || value === null) return false;
  const { id, name, email }: { id?: unknown; name?: unknown; email?: unknown } = value;
  return typeof id === 'number' && typeof name === 'string' && typeof email === 'string';
}

/**
 * True for one and the same person, whatever name they have by now: by the site's number or, where one of the two has
 * none yet, by login or mail.
 */
export function isSamePerson(a: Person, b: Person): boolean {
  if (isUser(a) && isUser(b)) return a.id === b.id;
  if (isOnlyTyped(a) && isOnlyTyped(b)) return a.name === b.name;
  const [one, other] = a.login && b.login ? [a.login, b.login] : [a.email, b.email];
  return one !== '' && one.toLowerCase() === other.toLowerCase();
}
