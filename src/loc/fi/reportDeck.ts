import { reportAgenda } from './reportAgenda';
import { sentence } from '../sentence';

/** The board's slides: their titles, headings and notes. */
export const reportDeck = {
  fileName: (...years: readonly number[]) => `digitiekartta-${years.join('-')}.pptx`,
  titles: {
    /** Without a year that is followed up where there is none, and without the programme where it has no metrics. */
    cover: (followUp: number | undefined, proposal: number, approving: boolean, hasMetrics: boolean) =>
      `${
        followUp === undefined
          ? ''
          : `${hasMetrics ? 'Digiohjelman ja -tiekartan' : 'Digitiekartan'} ${followUp} seuranta sekä `
      }Digitiekartan ${proposal} ${approving ? 'hyväksyntä' : 'käsittely'}`,
    contents: 'Esityksen aiheet',
    background: 'Ohjelman ja tiekartan tausta ja tavoitteet',
    yearly: 'Digitiekartta on vuosittainen suunnitelma toteutettavista toimenpiteistä',
    themes: (year: number) => `Digitiekartta ${year} – toimenpiteet teemoittain`,
    spending: (isProposed: boolean) => `${isProposed ? 'Ehdotus: k' : 'K'}aupungin ICT-menot ja Digitiekartta`,
    metrics: 'Digiohjelman seuranta – mittarit',
    statuses: (year: number) => `Digitiekartta ${year} – seuranta: toimenpiteiden tila`,
    measures: (year: number) => `Digitiekartta ${year} – seuranta: toimenpiteet`,
    impact: (year: number) => `Digitiekartta ${year} – valmistuneiden vaikuttavuus ja kustannus (arvio)`,
    effects: (asOf: string) => `Valmistuneet toimenpiteet ${asOf} – vaikutukset ja kustannukset`,
    proposed: (year: number) => `Digitiekartta ${year} – toimenpiteet`,
    benefit: (year: number) => `Digitiekartta ${year} – pitkän aikavälin hyöty`,
    proposedImpact: (year: number) => `Digitiekartta ${year} – arvioitu vaikuttavuus ja kustannus`,
    planned: (year: number) => `Digitiekartta ${year} – talousarvioon varattava`,
    need: (year: number) => `Digitiekartta ${year} – mistä tarve toimenpiteelle?`,
    level: (year: number) => `Digitiekartta ${year} – toimenpiteet tasoittain`,
    responsible: (year: number) => `Digitiekartta ${year} – toimenpiteet vastuutahoittain`,
  },
  continued: (title: string) => `${title} (jatkuu)`,
  /** What stands on the slide of contents, each without its number. */
  contents: {
    background: (followUp: number | undefined) =>
      followUp === undefined ? 'Taustaa: digiohjelma' : `Taustaa: digiohjelma ja Digitiekartta ${followUp}`,
    metrics: 'Digiohjelman seuranta – mittarit',
    followUp: (year: number) => `Digitiekartan ${year} seuranta`,
    progress: 'a) Toimenpiteet ja niiden edistyminen',
    effects: 'b) Vaikutukset ja kustannukset',
    proposal: (year: number) => `Digitiekartta ${year} – toimenpiteet sekä vaikutukset ja kustannukset`,
  },
  /** As in the agenda text; the board is '' where its name is not known. */
  approved: reportAgenda.approved,
  did: reportAgenda.did,
  notDecided: (board: string, year: number) =>
    `${
      board ? `${board} päättää vuoden ${year} tiekartasta` : `Vuoden ${year} tiekartasta päätetään`
    }, jotta varat voidaan varata talousarviossa.`,
  stateOf: (year: number, state: string) => `Vuoden ${year} tiekartta: ${state}.`,
  programme: (name: string, years: string) => [name, years].filter(Boolean).join(' '),
  strategy: 'Kaupunkistrategia',
  picture: 'Kuva 1: Digiohjelma ja -tiekartta perustuvat kaupunkistrategiaan.',
  pictureAlone: 'Kuva 1: Digiohjelma, sen teemat ja tiekartat.',
  roadmap: (year: number) => `Digitiekartta ${year}`,
  distribution: {
    benefit: 'Toimenpiteiden jakauma: pitkän aikavälin hyöty',
    theme: 'Toimenpiteiden jakauma teemoittain',
    year: 'Toimenpiteiden jakauma vuosittain',
  },
  readAt: (moment: string) => `tiedot ${moment}`,
  frozen: (moment: string) => `jäädytetty tilanne ${moment}`,
  columns: {
    name: 'Toimenpide',
    status: 'Tila',
    theme: 'Teema',
    code: 'Tunnus',
    problem: 'Minkä ongelman tämä toimenpide ratkaisee',
    year: 'Toteutusvuosi',
    metric: 'Mittarin nimi',
    target: 'Tavoitearvo',
    actual: (year: number) => `Toteuma ${year}`,
    effect: 'Vaikutus',
    cost: 'Kustannus',
    count: 'Toimenpiteitä',
    share: 'Osuus, %',
    ictSpend: 'Kaupungin ICT-menot, €',
    roadmapSpend: 'Digitiekartta, €',
  },
  part: (part: string, text: string) => `${part}) ${text}`,
  impactRow: (step: string) => `Vaikuttavuus ${step}`,
  costColumn: (step: string) => `Kustannusluokka ${step}`,
  inCell: (count: number) => (count === 1 ? '1 toimenpide' : `${count} toimenpidettä`),
  cut: '… = teksti on katkennut lähteessä.',
  best: 'Korostettu: vaikuttavat (4–5) ja edulliset (1–2).',
  codesOnly: 'Toimenpiteet tunnuksin; nimet ovat toimenpideluettelossa.',
  countsOnly: 'Toimenpiteiden määrät; nimet ovat toimenpideluettelossa.',
  about: 'noin ',
  notAdded: 'Eri lajeja ei lasketa yhteen.',
  allTexts: 'Tekstit ovat luettelojen mukaiset.',
  finnishOnly: 'Tekstit, joita ei ole käännetty, ovat suomeksi.',
  reasons: {
    noPlans: 'Kustannuksia ei ole arvioitu yhdellekään toimenpiteelle.',
    noValues: 'Tietoa ei ole tallennettu.',
    noMeasures: 'Tiekartalla ei ole toimenpiteitä.',
    noMetrics: 'Mittareita ei ole tallennettu.',
    noneFinished: 'Valmistuneita toimenpiteitä ei ole.',
  },
  notes: {
    date: (moment: string) => `Tiedot haettu ${moment}.`,
    frozenAt: (moment: string) => `Jäädytetty tilanne ${moment}.`,
    asOf: (asOf: string) => sentence(`Tilanne ${asOf}`),
    filterYear: (year: number, count: number) => `Rajaus: vuoden ${year} toimenpiteet (${count}).`,
    filterFinished: (year: number, count: number) =>
      `Rajaus: vuoden ${year} toimenpiteet, joiden tila on tehty (${count}).`,
    filterAll: (count: number) => `Rajaus: kaikkien vuosien toimenpiteet (${count}).`,
    filterMetrics: (count: number) => `Rajaus: mittarikokonaisuuden mittarit (${count}).`,
    rule: {
      count: 'Laskentasääntö: jokainen toimenpide lasketaan kerran.',
      share:
        'Laskentasääntö: jokainen toimenpide lasketaan kerran; kukin osuus on pyöristetty erikseen, joten niiden summa voi poiketa sadasta.',
      list: 'Taulukossa ovat kaikki rajauksen rivit.',
      metrics: 'Arvot ovat sellaisina kuin ne on kirjattu, eikä niitä ole laskettu uudelleen.',
      matrix: 'Laskentasääntö: toimenpide on ruudussa, jos sekä vaikuttavuus että kustannusluokka on arvioitu.',
      planned: 'Laskentasääntö: arviot lasketaan yhteen lajeittain; toimenpiteitä, joista luovutaan, ei lasketa.',
      effects: 'Kustannukset ovat sellaisina kuin ne on kirjattu; eri lajeja ei lasketa yhteen.',
      spending: 'Luvut ovat tiekarttojen tiedoista.',
    },
    missing: (count: number) => `Arvio puuttuu: ${count} ${count === 1 ? 'toimenpide' : 'toimenpidettä'}.`,
    examples: 'Luvut perustuvat esimerkkiarvoihin, jotka eivät ole kaupungin tietoja.',
    leftOut: (title: string, reason: string) => `Pois jätetty dia: ${title} – ${reason}`,
  },
};

/** The words of the slides; Finnish is the type. */
export type DeckWords = typeof reportDeck;
