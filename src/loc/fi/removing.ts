/** What is said where a measure cannot be deleted. */
export const removing = {
  /** What holds a measure: its lines of effects, and the measures that carry it on. */
  measure: (lines: number, measures: number) => {
    const held = [
      lines > 0 && `sillä on ${lines === 1 ? 'yksi vaikutusrivi' : `${lines} vaikutusriviä`}`,
      measures > 0 && (measures === 1 ? 'toinen toimenpide jatkaa sitä' : `${measures} toimenpidettä jatkaa sitä`),
    ];
    const first = [
      lines > 0 && `Poista ensin ${lines === 1 ? 'rivi, jos se ei ole tarpeen' : 'rivit, jos ne eivät ole tarpeen'}.`,
      measures > 0 && 'Tyhjennä ensin jatkavan toimenpiteen kohta ”Jatkaa toimenpidettä”.',
    ];
    const listed = (parts: readonly unknown[], and: string): string => parts.filter(Boolean).join(and);
    return `Toimenpidettä ei voi poistaa, koska ${listed(held, ' ja ')}. ${listed(first, ' ')}`;
  },
  measureUnseen: 'Toimenpidettä ei voi poistaa nyt, koska kaikki rivit eivät näy: jokin niistä voi viitata siihen.',
};

export type RemovingWords = typeof removing;
