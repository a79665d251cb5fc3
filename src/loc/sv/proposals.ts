import type { ProposalWords } from '../fi/proposals';

export const proposals: ProposalWords = {
  title: 'Godkänn förslagen',
  intro:
    'Det här har lästs ur orden, och ingen har bekräftat det. Godkänn, ändra eller lämna vart och ett; inget annat ändras.',
  none: 'Det finns inga förslag: allt som har lästs är bekräftat.',
  acceptPlain: (count) => `Godkänn alla tydliga (${count})`,
  plainHint: 'I ett tydligt förslag står talen exakt i orden, och varken riktning eller slag lämnas öppet.',
  accept: 'Godkänn',
  acceptOf: (name) => `Godkänn: ${name}`,
  change: 'Ändra',
  changeOf: (name) => `Ändra: ${name}`,
  kinds: { metrics: 'Mål', metricValues: 'Utfall', effects: 'Kostnader' },
  reads: (reading) => `Läses: ${reading}`,
  running: (done, total) => `Godkänner ${done}/${total}`,
  accepted: (count) => (count === 1 ? 'Ett förslag har godkänts.' : `${count} förslag har godkänts.`),
  already: (count) => (count === 1 ? 'Ett hade någon redan godkänt.' : `${count} hade någon redan godkänt.`),
  clashed: 'Någon har ändrat samma sak.',
  left: (count, why) =>
    [
      count === 1 ? 'Ett sparades inte.' : `${count} sparades inte.`,
      why,
      count === 1 ? 'Det finns kvar bland förslagen.' : 'De finns kvar bland förslagen.',
    ].join(' '),
  undone: (count) => (count === 1 ? 'Ett förslag är åter obekräftat.' : `${count} förslag är åter obekräftade.`),
  notUndone: (count, why) => `${count === 1 ? 'Ett ångrades inte.' : `${count} ångrades inte.`} ${why}`,
};
