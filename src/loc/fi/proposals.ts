/** The words of the list in which what was read from words is accepted. */
export const proposals = {
  title: 'Hyväksy ehdotukset',
  intro: 'Nämä on luettu sanoista, eikä kukaan ole vahvistanut niitä. Hyväksy, muuta tai jätä kukin; muut eivät muutu.',
  none: 'Ehdotuksia ei ole: kaikki luettu on vahvistettu.',
  acceptPlain: (count: number): string => `Hyväksy kaikki selvät (${count})`,
  plainHint: 'Selvässä ehdotuksessa luvut lukevat sanoissa täsmälleen, eikä suunta tai laji jää auki.',
  accept: 'Hyväksy',
  acceptOf: (name: string): string => `Hyväksy: ${name}`,
  change: 'Muuta',
  changeOf: (name: string): string => `Muuta: ${name}`,
  kinds: { metrics: 'Tavoitteet', metricValues: 'Toteumat', effects: 'Kustannukset' },
  reads: (reading: string): string => `Luetaan: ${reading}`,
  running: (done: number, total: number): string => `Hyväksytään ${done}/${total}`,
  accepted: (count: number): string => (count === 1 ? 'Yksi ehdotus hyväksytty.' : `${count} ehdotusta hyväksytty.`),
  already: (count: number): string =>
    count === 1 ? 'Yhden oli joku jo hyväksynyt.' : `${count} oli joku jo hyväksynyt.`,
  clashed: 'Joku on muuttanut samaa kohtaa.',
  left: (count: number, why: string): string =>
    [
      count === 1 ? 'Yhtä ei tallennettu.' : `${count} ei tallennettu.`,
      why,
      count === 1 ? 'Se on yhä ehdotuksissa.' : 'Ne ovat yhä ehdotuksissa.',
    ].join(' '),
  undone: (count: number): string =>
    count === 1 ? 'Yksi ehdotus on taas vahvistamatta.' : `${count} ehdotusta on taas vahvistamatta.`,
  notUndone: (count: number, why: string): string =>
    `${count === 1 ? 'Yhtä ei kumottu.' : `${count} ei kumottu.`} ${why}`,
};

export type ProposalWords = typeof proposals;
