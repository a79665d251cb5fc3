import type { PeopleWords } from '../fi/people';

export const people = {
  pattern: 'Name or email',
  hint: 'Type the beginning of a name or an email address, and choose a person from the list.',
  listOf: (label) => `${label}: suggestions`,
  count: (count) => (count === 1 ? '1 person' : `${count} people`),
  searching: 'Searching…',
  nobodyFound: 'Nobody was found.',
  offline: 'No connection: only those who are already known can be chosen.',
  failed: 'The search failed: only those who are already known can be chosen.',
  clear: (label) => `${label}: nobody`,
  notChosen: (text) => `“${text}” is not chosen. Choose a person from the list.`,
  mayNotEdit: (name) => `${name} cannot edit measures on this site.`,
} satisfies PeopleWords;
