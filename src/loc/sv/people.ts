import type { PeopleWords } from '../fi/people';

export const people = {
  pattern: 'Namn eller e-post',
  hint: 'Skriv början av namnet eller e-postadressen och välj en person i listan.',
  listOf: (label) => `${label}: förslag`,
  count: (count) => (count === 1 ? '1 person' : `${count} personer`),
  searching: 'Söker…',
  nobodyFound: 'Ingen hittades.',
  offline: 'Ingen anslutning: du kan välja bara bland dem som redan är kända.',
  failed: 'Sökningen lyckades inte: du kan välja bara bland dem som redan är kända.',
  clear: (label) => `${label}: ingen`,
  notChosen: (text) => `”${text}” är inte vald. Välj en person i listan.`,
  mayNotEdit: (name) => `${name} kan inte redigera åtgärder på den här webbplatsen.`,
} satisfies PeopleWords;
