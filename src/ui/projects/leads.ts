import type { Programme } from '../../domain/programme';
import type { Person } from '../../domain/project';

/**
 * The people who can be chosen as a lead here: the reader, and whoever leads something already. The list's own form
 * finds everybody.
 */
export function leadsOf({ me, records }: Programme): readonly Person[] {
  const people = new Map<number, Person>([[me.id, me]]);
  for (const {
    value: { lead },
  } of records.projects)
    if (lead) people.set(lead.id, lead);
  return [...people.values()];
}
