/** Charts: their questions, their sentences, their tables. */
export const figure = {
  questions: {
    status: (when: string) => `Missä tilassa ${when} toimenpiteet ovat?`,
    theme: (when: string) => `Miten ${when} toimenpiteet jakautuvat teemoihin?`,
    year: (_when: string) => 'Montako toimenpidettä on kunkin vuoden tiekartalla?',
    benefit: (when: string) => `Kuinka suuri on ${when} toimenpiteiden pitkän aikavälin hyöty?`,
    need: (when: string) => `Mistä ${when} toimenpiteiden tarve tulee?`,
    level: (when: string) => `Mille tasolle ${when} toimenpiteet kohdistuvat?`,
    responsible: (when: string) => `Kuka vastaa ${when} toimenpiteistä?`,
    matrix: (when: string) => `Kuinka vaikuttavia ${when} toimenpiteet ovat kustannuksiinsa nähden?`,
  },
  /** Of when: stands inside a question. */
  ofYear: (year: number) => `vuoden ${year}`,
  ofAllYears: 'kaikkien vuosien',
  ofNoYear: 'tuntemattoman vuoden',
  dimensions: {
    status: 'Tila',
    theme: 'Teema',
    year: 'Vuosi',
    benefit: 'Pitkän aikavälin hyöty',
    need: 'Tarve',
    level: 'Taso',
    responsible: 'Vastuutaho',
  },
  needs: { supportEnds: 'Järjestelmän tuki loppuu', law: 'Laki', strategy: 'Strategia' },
  levels: {
    analytics: 'analytiikka & data',
    foundation: 'digitaalinen perusta (sisältää digiturvan)',
    shared: 'kaupungin yhteiset ratkaisut',
    sector: 'toimialakohtaiset muutokset (sovellukset)',
  },
  benefitStep: (step: string, name: string) => (name ? `${step} ${name}` : `hyöty ${step}`),
  missing: 'ei tietoa tallennettu',
  missingOf: { benefit: 'Pitkän aikavälin hyöty', need: 'Tarve', level: 'Taso', responsible: 'Vastuutaho' },
  allMissing: 'Ei vielä tallennettu:',
  sentence: (total: number, parts: string) => `${total} ${total === 1 ? 'toimenpide' : 'toimenpidettä'}: ${parts}.`,
  statusPart: (count: number, word: string) => `${count} ${word}`,
  part: (name: string, count: number) => `${name} (${count})`,
  others: (count: number) => `muut (${count})`,
  asOf: (date: string) => `tilanne ${date}`,
  examples: 'esimerkkiarvoja',
  opens: 'avaa toimenpiteet',
  asTable: 'Näytä taulukkona',
  hideTable: 'Piilota taulukko',
  columns: { count: 'Toimenpiteitä', share: 'Osuus, %' },
  total: 'Yhteensä',
  /** Shares at the ends, and what stands beside the sum of shares that do not add to it. */
  shares: {
    below: (one: string) => `alle ${one}`,
    above: (many: string) => `yli ${many}`,
    rounded: 'pyöristetty',
  },
  chartFailed: 'Kuviota ei saatu ladattua. Luvut ovat vieressä ja taulukossa.',
  matrix: {
    impact: 'Vaikuttavuus',
    cost: 'Kustannusluokka',
    sentence: (placed: number, total: number, best: number) =>
      `Sekä vaikuttavuus että kustannus on arvioitu: ${placed} / ${total} ${total === 1 ? 'toimenpide' : 'toimenpidettä'}; ${
        best === 0
          ? 'yksikään ei ole vaikuttava (4–5) ja edullinen (1–2)'
          : `${best} on ${best === 1 ? 'vaikuttava (4–5) ja edullinen (1–2)' : 'vaikuttavia (4–5) ja edullisia (1–2)'}`
      }.`,
    missing: (count: number) =>
      `Vaikuttavuutta tai kustannusluokkaa ei ole tallennettu: ${count} ${count === 1 ? 'toimenpide' : 'toimenpidettä'}`,
    none: 'ei yhtään',
  },
};
