/** One measure: its panel, its form, its history. */
export const measure = {
  fields: {
    key: 'Avain', code: 'Tunnus', title: 'Nimi', titleSv: 'Nimi ruotsiksi', year: 'Vuosi', theme: 'Teema', status: 'Tila', statusDate: 'Tilannepäivä',
    statusNote: 'Tilanne', statusNoteSv: 'Tilanne ruotsiksi', problem: 'Minkä ongelman tämä ratkaisee', problemSv: 'Ongelma ruotsiksi',
    responsible: 'Vastuutaho', lead: 'Vetäjä', need: 'Tarve', level: 'Taso', benefit: 'Pitkän aikavälin hyöty', impact: 'Vaikuttavuus',
    costClass: 'Kustannusluokka', climateProgramme: 'Ilmasto-ohjelma', continues: 'Jatkaa toimenpidettä', link: 'Linkki',
    source: 'Alkuperäinen sanamuoto', exampleFields: 'Esimerkkiarvot'
  },
  linkUrl: 'Linkin osoite',
  linkWords: 'Linkin teksti',
  problems: {
    required: 'Kirjoita nimi.', tooLong: 'Enintään 255 merkkiä.', yearOutOfRange: 'Vuosi väliltä 2000–2100.', stepOutOfRange: 'Kokonaisluku 1–5 tai tyhjä.',
    notAWebAddress: 'Osoitteen alussa on oltava https://, http:// tai mailto:.', codeTaken: 'Toisella toimenpiteellä on jo tämä tunnus.',
    continuesItself: 'Toimenpide ei voi jatkaa itseään.'
  },
  newTitle: 'Uusi toimenpide',
  back: 'Takaisin luetteloon',
  heldByEffects: (count: number) =>
    `Toimenpidettä ei voi poistaa, koska sillä on ${count === 1 ? 'yksi vaikutusrivi' : `${count} vaikutusriviä`}. Poista ensin ne, jos ne eivät ole tarpeen.`,
  gone: 'Tätä toimenpidettä ei ole luettelossa.',
  whatAndWhy: 'Mitä ja miksi',
  where: 'Missä mennään',
  money: 'Vaikutukset ja kustannukset',
  noEffects: 'Vaikutuksia ei ole kirjattu.',
  saving1: (amount: string) => `säästö ${amount} €/v`,
  continuation: 'Jatkumo',
  continuedBy: 'Jatkuu toimenpiteessä',
  previousNote: (note: string, date: string) => `Edellinen: ”${note}” ${date}`,
  finishes: 'Työ päättyy tähän. Kirjoita lauseella, mihin päädyttiin; kohta saa jäädä tyhjäksi.'
};
