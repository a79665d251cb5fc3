import type { Programme } from '../../domain/programme';
import type { Person } from '../../domain/project';
import type { Speech } from '../../loc/speech';

/** The people who are chosen without a search, by name: the reader, who leads something, and who answers for a role. */
export function knownPeople(
  { me, records }: Programme,
  { compare }: Pick<Speech['formats'], 'compare'>,
): readonly Person[] {
  const people = new Map<number, Person>([[me.id, me]]);
  const chosen = [
    ...records.projects.map(({ value }) => value.lead),
    ...records.responsibles.map(({ value }) => value.person),
  ];
  for (const person of chosen) if (person) people.set(person.id, person);
  return [...people.values()].sort((a, b) => compare(a.name, b.name));
}
