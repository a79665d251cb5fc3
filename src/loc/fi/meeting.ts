import type { DecisionProblem, WrongStep } from '../../domain/meeting/decision';
import type { Gap } from '../../domain/meeting/check';
import type { DecisionStep } from '../../domain/store';
import type { DateProblem } from '../../domain/words/typedDate';
import type { RoadmapState } from '../../domain/roadmap';

/** Kokous: the roadmap's way through the board, and the frozen copies. */
export const meeting = {
  heading: (year: number) => `Kokous: digitiekartta ${year}`,
  intro:
    'Tiekartan päätöksenteko vaiheittain. Ehdotuksesta ja päätöksestä jäädytetään kopio koko ohjelmasta: se, mitä päätettiin, säilyy sellaisena.',
  readOnly: 'Vaiheet kirjaa sivuston omistaja.',
  unguarded:
    'Jäsenet voivat vielä muuttaa päätöksiä Tiekartat-luettelossa. Asetukset-sivulla luetteloiden oikeudet saa kuntoon.',
  toSettings: 'Avaa asetukset',
  year: 'Vuosi',
  none: (year: number) => `Vuodella ${year} ei ole vielä tiekarttaa.`,
  noneAtAll: 'Tiekarttoja ei vielä ole.',
  steps: 'Vaiheet',
  decisionAhead: 'päätös',
  stepDone: 'tehty',
  next: 'Seuraavaksi',
  nextOf: {
    draft: 'Kun toimenpiteet ovat valmiit, tiekartasta tehdään ehdotus kokoukselle.',
    proposal: 'Ehdotus odottaa kokousta. Kun se on pidetty, kirjaa päätös.',
    approved:
      'Tiekartta on hyväksytty. Päätös on lopullinen; pykälän, diaarinumeron ja pöytäkirjan linkin voi täydentää.',
    returned: 'Tiekartta on palautettu valmisteltavaksi. Muuta se luonnokseksi, korjaa ja ehdota uudelleen.',
    tabled: 'Asia on pöydätty. Kun se on käsitelty uudelleen, kirjaa päätös.',
    noted:
      'Tiekartta on merkitty tiedoksi. Päätös on lopullinen; pykälän, diaarinumeron ja pöytäkirjan linkin voi täydentää.',
    rejected: 'Tiekartta on hylätty. Päätös on lopullinen.',
  } satisfies Record<RoadmapState, string>,
  propose: 'Tee ehdotus',
  record: 'Kirjaa päätös',
  redraft: 'Muuta luonnokseksi',
  edit: 'Muokkaa tietoja',
  proposeAbout: 'Koko ohjelma jäädytetään kopioksi tiekartan liitteeksi, ja vaiheeksi tulee ehdotus.',
  recordAbout:
    'Koko ohjelma jäädytetään kopioksi tiekartan liitteeksi, ja päätös kirjataan. Hyväksyttyä ja tiedoksi merkittyä ei voi enää muuttaa.',
  redraftAbout: 'Vaiheeksi tulee luonnos. Aiemmat kopiot säilyvät.',
  outcome: 'Mitä kokous päätti',
  outcomeMissing: 'Valitse, mitä kokous päätti.',
  progress: {
    reading: 'Haetaan viimeisimmät tiedot',
    copying: 'Jäädytetään kopio',
    checking: 'Tarkistetaan kopio',
    deciding: 'Kirjataan vaihe',
  } satisfies Record<DecisionStep, string>,
  goesOn: 'Voit painaa uudelleen: jos kopio ehti valmistua, sitä ei tehdä toiseen kertaan.',
  wrong: {
    final: 'Päätös on jo kirjattu, ja se on lopullinen.',
    notProposed: 'Tiekartta on luonnos. Siitä on ensin tehtävä ehdotus.',
    awaitsBoard: 'Ehdotus odottaa kokouksen päätöstä.',
    redraftFirst: 'Palautettu tiekartta muutetaan ensin luonnokseksi.',
    alreadyThere: 'Tiekartta on jo tässä vaiheessa.',
    byDecisionOnly: 'Tiekartan vaihe muuttuu vain päätöksen kirjaamisella.',
  } satisfies Record<WrongStep, string>,
  done: {
    draft: 'Tiekartta on taas luonnos.',
    proposal: 'Ehdotus on tehty, ja siitä on jäädytetty kopio.',
    approved: 'Hyväksyminen on kirjattu, ja siitä on jäädytetty kopio.',
    returned: 'Palautus on kirjattu, ja siitä on jäädytetty kopio.',
    tabled: 'Pöytääminen on kirjattu, ja siitä on jäädytetty kopio.',
    noted: 'Tiedoksi merkitseminen on kirjattu, ja siitä on jäädytetty kopio.',
    rejected: 'Hylkäys on kirjattu, ja siitä on jäädytetty kopio.',
  } satisfies Record<RoadmapState, string>,
  details: 'Päätöksen tiedot',
  board: 'Toimielin',
  fields: {
    state: 'Vaihe',
    title: 'Tiekartan nimi',
    titleSv: 'Nimi ruotsiksi',
    asOf: 'Lukujen ajankohta',
    board: 'Toimielin',
    decisionDate: 'Kokouspäivä',
    section: 'Pykälä',
    diaryNumber: 'Diaarinumero',
    minutes: 'Pöytäkirja',
    key: 'Avain',
    year: 'Vuosi',
    ictSpend: 'ICT-menot',
    roadmapSpend: 'Digitiekartan menot',
    exampleFields: 'Esimerkkiarvot',
    boardSv: 'Toimielin ruotsiksi',
    approvedChanges: 'Hyväksytty muutettuna',
    approvedChangesSv: 'Hyväksytty muutettuna, ruotsiksi',
    trail: 'Käsittelyn vaiheet',
    acceptedFindings: 'Kuitatut huomiot',
  },
  hints: {
    diaryNumber: 'Esimerkiksi 118/07.01.02/2024',
    section: 'Esimerkiksi 12',
    minutes: 'Julkisen pöytäkirjan osoite, https://…',
    asOf: 'Esimerkiksi 10/24',
  },
  problems: {
    required: 'Tämä tarvitaan päätökseen.',
    tooLong: 'Enintään 255 merkkiä.',
    inFuture: 'Päätös kirjataan vasta kokouksen jälkeen.',
    notASection: 'Kirjoita pykälän numero, esimerkiksi 12.',
    longDiaryNumber: 'Enintään 40 merkkiä.',
    notAPage: 'Kirjoita osoite, joka alkaa https:// tai http://.',
  } satisfies Record<Exclude<DecisionProblem, DateProblem>, string>,
  openInList: 'Avaa luettelossa',
  gaps: 'Mitä toimenpiteistä puuttuu',
  noGaps: 'Mitään ei puutu.',
  gap: {
    cut: (count: number) =>
      count === 1 ? '1 toimenpiteen teksti on katkennut' : `${count} toimenpiteen teksti on katkennut`,
    noTheme: (count: number) => (count === 1 ? '1 toimenpide ilman teemaa' : `${count} toimenpidettä ilman teemaa`),
    noResponsible: (count: number) =>
      count === 1 ? '1 toimenpide ilman vastuutahoa' : `${count} toimenpidettä ilman vastuutahoa`,
    noProblem: (count: number) =>
      count === 1 ? '1 toimenpide ilman ratkaistavaa ongelmaa' : `${count} toimenpidettä ilman ratkaistavaa ongelmaa`,
    notAssessed: (count: number) =>
      count === 1
        ? '1 toimenpide vailla tarvetta, tasoa, hyötyä, vaikuttavuutta tai kustannusluokkaa'
        : `${count} toimenpidettä vailla tarvetta, tasoa, hyötyä, vaikuttavuutta tai kustannusluokkaa`,
    examples: (count: number) =>
      count === 1 ? '1 toimenpiteessä on esimerkkiarvoja' : `${count} toimenpiteessä on esimerkkiarvoja`,
    noSwedish: (count: number) =>
      count === 1 ? '1 toimenpide ilman ruotsinkielistä nimeä' : `${count} toimenpidettä ilman ruotsinkielistä nimeä`,
  } satisfies Record<Gap, (count: number) => string>,
  copies: 'Jäädytetyt kopiot',
  copiesAbout: 'Kopio on koko ohjelma sellaisena kuin se oli. Sitä ei muokata eikä poisteta tässä sovelluksessa.',
  copiesNone: 'Kopioita ei vielä ole.',
  copiesLoading: 'Haetaan kopioita',
  copiesFailed: 'Kopioita ei saatu haettua.',
  copyColumns: { at: 'Jäädytetty', purpose: 'Mitä varten', by: 'Kuka', show: 'Näytä' },
  followUp: 'Seuranta',
  show: 'Katso',
  showAsOf: (purpose: string, moment: string) => `Katso tilannetta ${moment}, ${purpose}`,
  looking: 'näytetään nyt',
  unreadable: { damaged: 'Vioittunut: ei voi näyttää', newer: 'Tehty uudemmalla versiolla: ei voi näyttää' },
  freeze: 'Jäädytä kopio',
  freezing: 'Jäädytetään',
  freezeLabel: 'Kopio seurantaa varten',
  freezeHint: 'Mistä kopio kertoo, esimerkiksi tilanne 10/24',
  freezeMissing: 'Kirjoita, mistä kopio kertoo.',
  freezeTooLong: 'Enintään 100 merkkiä.',
  frozen: (label: string) => `Kopio ”${label}” on jäädytetty ja tarkistettu.`,
  newRoadmap: 'Uusi tiekartta',
  newYear: 'Vuosi',
  newTitle: (year: number) => `Digitiekartta ${year}`,
  newTitleSv: (year: number) => `Digitaliseringsfärdplan ${year}`,
  create: 'Luo tiekartta',
  creating: 'Luodaan',
  yearOutOfRange: 'Kirjoita vuosi väliltä 2000–2100.',
  yearTaken: 'Tällä vuodella on jo tiekartta.',
};

export type MeetingWords = typeof meeting;
