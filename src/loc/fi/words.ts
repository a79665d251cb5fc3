/** The domain's words, as in the city's own language. */
export const words = {
  statuses: {
    none: 'Ei tilaa vielä',
    planned: 'Suunnitellaan',
    started: 'Aloitettu',
    done: 'Tehty',
    unknown: 'Ei tietoa',
    dropped: 'Luovutaan',
  },
  /** Statuses as they stand inside a sentence. */
  statusesInText: {
    none: 'ei tilaa vielä',
    planned: 'suunnitellaan',
    started: 'aloitettu',
    done: 'tehty',
    unknown: 'ei tietoa',
    dropped: 'luovutaan',
  },
  roadmapStates: {
    draft: 'luonnos',
    proposal: 'ehdotus',
    approved: 'hyväksytty',
    returned: 'palautettu',
    tabled: 'pöydätty',
    noted: 'merkitty tiedoksi',
    rejected: 'hylätty',
  },
  lists: {
    themes: 'Teemat',
    responsibles: 'Vastuut',
    projects: 'Toimenpiteet',
    metrics: 'Mittarit',
    metricValues: 'Mittariarvot',
    effects: 'Vaikutukset',
    roadmaps: 'Tiekartat',
    settings: 'Asetukset',
  },
  themeMissing: 'Teema puuttuu',
  /** Stands for the name of a record that has none. */
  nameless: {
    themes: 'Nimetön teema',
    responsibles: 'Nimetön vastuutaho',
    projects: 'Nimetön toimenpide',
    metrics: 'Nimetön mittari',
    metricValues: 'Nimetön toteuma',
    effects: 'Nimetön vaikutusrivi',
    roadmaps: 'Nimetön tiekartta',
    settings: 'Nimetön asetus',
  },
  responsibleMissing: 'Vastuutaho puuttuu',
  examples: 'esimerkkiarvoja',
  measures: (count: number): string => (count === 1 ? 'toimenpide' : 'toimenpidettä'),
};
