import type { Continuation } from '../../domain/figures/continuation';
import type { RoadmapState } from '../../domain/roadmap';
import { sentence } from '../sentence';

/** The agenda text for the board. Each sentence is told only where its numbers are known. */
export const reportAgenda = {
  /** The board where its name is not known. */
  board: 'Toimielin',
  /** Without a year that is followed up where there is none, and without the programme where it has no metrics. */
  heading: (followUp: number | undefined, proposal: number, approving: boolean, hasMetrics: boolean) =>
    `${
      followUp === undefined
        ? ''
        : `${hasMetrics ? 'Digiohjelman ja Digitiekartan' : 'Digitiekartan'} ${followUp} seuranta sekä `
    }Digitiekartan ${proposal} ${approving ? 'hyväksyminen' : 'käsittely'}`,
  diary: (number: string) => `Diaarinumero ${number}`,
  headings: {
    background: 'Tausta',
    followUp: (year: number) => `Digitiekartan ${year} seuranta`,
    metrics: 'Digiohjelman mittarit',
    proposal: (year: number) => `Digitiekartta ${year}`,
    decision: 'Päätösehdotus',
    decided: 'Päätös',
  },
  themes: (count: number, themes: string) =>
    sentence(count === 1 ? `Ohjelman pääteema on ${themes}` : `Ohjelman pääteemat ovat seuraavat: ${themes}`),
  capabilities: 'Lisäksi on tunnistettu kyvykkyydet, joita ohjelman läpivieminen edellyttää.',
  /** The board is '' where its name is not known. */
  approved: (board: string, year: number, date: string, section: string) =>
    `${board ? `${board} hyväksyi vuoden ${year} tiekartan` : `Vuoden ${year} tiekartta hyväksyttiin`}${
      date ? ` ${date}` : ''
    }${section ? ` (${section})` : ''}.`,
  total: (first: number, last: number, count: number) =>
    `Vuosien ${first}–${last} tiekartoilla on yhteensä ${count} ${count === 1 ? 'toimenpide' : 'toimenpidettä'}.`,
  ofYear: (year: number, count: number) =>
    count === 1
      ? `Vuoden ${year} tiekartalla on 1 toimenpide.`
      : `Vuoden ${year} tiekartalla on ${count} toimenpidettä.`,
  noMeasures: (year: number) => `Vuoden ${year} tiekartalla ei ole toimenpiteitä.`,
  progress: (asOf: string, parts: string) =>
    `${asOf ? `Tilanteessa ${asOf} toimenpiteistä` : 'Toimenpiteistä'} ${parts}.`,
  states: {
    done: (count: number) => `${count} on valmistunut`,
    started: (count: number) => `${count} on käynnissä`,
    planned: (count: number) => `${count} on suunnitteilla`,
  },
  unknown: (count: number) => `Tieto puuttuu ${count} toimenpiteestä.`,
  dropped: (count: number) => `${count} toimenpiteestä luovutaan.`,
  noStatus: (count: number) => `Tilaa ei ole vielä merkitty ${count} toimenpiteelle.`,
  finished: (count: number): string => (count === 1 ? 'Valmistunut toimenpide on:' : 'Valmistuneet toimenpiteet ovat:'),
  costs: {
    yearly: (amount: string, lines: number, finished: number) =>
      `${finished === 1 ? 'Valmistuneen toimenpiteen' : 'Valmistuneiden toimenpiteiden'} ${
        lines === 1 ? 'vuosikustannus on' : 'vuosikustannukset ovat yhteensä'
      } ${amount} euroa.`,
    oneOff: (amount: string, lines: number, _finished: number) =>
      `${lines === 1 ? 'Kertainvestointi on' : 'Kertainvestoinnit ovat yhteensä'} ${amount} euroa.`,
    notStated: (amount: string, _lines: number, _finished: number) =>
      `Kustannuksista ${amount} euron laji on ilmoittamatta.`,
  },
  grant: (amount: string, lines: number) =>
    `${lines === 1 ? 'Kertainvestoinnista' : 'Kertainvestoinneista'} ${amount} euroa on katettu hankerahoituksella.`,
  saving: (amount: string) => `Säästöksi on kirjattu ${amount} euroa vuodessa.`,
  notAdded: 'Eri lajien kustannuksia ei ole laskettu yhteen.',
  about: (amount: string) => `noin ${amount}`,
  metrics: (count: number) => (count === 1 ? 'Digiohjelmalla on 1 mittari.' : `Digiohjelmalla on ${count} mittaria.`),
  measurable: (count: number, year: number, asOf: string) =>
    `Vuoden ${year} toteumaa voidaan verrata tavoitteeseen ${count} mittarissa${asOf ? ` (tilanne ${asOf})` : ''}.`,
  outcomes: {
    met: (count: number) => `Tavoite on saavutettu ${count} mittarissa.`,
    notMet: (count: number) => `Tavoitetta ei ole saavutettu ${count} mittarissa.`,
    undecided: (count: number) => `Tavoitteen suuntaa ei ole määritelty ${count} mittarille.`,
    notComputable: (count: number) => `Tavoite tai toteuma ei ole laskettavissa ${count} mittarissa.`,
  },
  unconfirmed: (count: number) => `Verratuista mittareista ${count} mittarin tavoitteen tulkinta on vahvistamatta.`,
  proposed: (year: number, count: number) => `Vuoden ${year} tiekartalle ehdotetaan ${count} toimenpidettä.`,
  continuation: ({ fresh, continued }: Continuation) =>
    continued === 0
      ? fresh === 1
        ? 'Toimenpide on uusi.'
        : 'Kaikki toimenpiteet ovat uusia.'
      : fresh === 0
        ? continued === 1
          ? 'Toimenpide jatkaa aiempaa toimenpidettä.'
          : 'Kaikki toimenpiteet jatkavat aiempaa toimenpidettä.'
        : `Toimenpiteistä ${fresh} on ${fresh === 1 ? 'uusi' : 'uusia'} ja ${continued} jatkaa aiempaa toimenpidettä.`,
  byLaw: (count: number) => `Toimenpiteistä ${count} perustuu lakiin.`,
  byTheme: 'Toimenpiteet jakautuvat teemoittain seuraavasti:',
  budget: (year: number) =>
    `Tiekartta on hyväksyttävä, jotta toimenpiteiden varat voidaan varata vuoden ${year} talousarviossa.`,
  /** What the board is asked to reserve; each sum '' where no measure has one, and of how many nothing is known. */
  planned: (year: number, oneOff: string, yearly: string, missing: number) =>
    `Vuoden ${year} toimenpiteiden kustannusarviot ovat yhteensä ${[
      oneOff && `${oneOff} euroa kertainvestointeja`,
      yearly && `${yearly} euroa vuodessa`,
    ]
      .filter(Boolean)
      .join(' ja ')}${
      missing === 0
        ? ''
        : missing === 1
          ? '; arvio puuttuu 1 toimenpiteeltä'
          : `; arvio puuttuu ${missing} toimenpiteeltä`
    }.`,
  columns: { status: 'Tila', theme: 'Teema', count: 'Toimenpiteitä', share: 'Osuus, %' },
  sum: 'Yhteensä',
  decides: (board: string) => `${board} päättää`,
  /** Of the metrics, of the year that is followed up, or of both. */
  toNote: (followUp: number | undefined, metrics: boolean) =>
    `merkitä tiedoksi ${[
      metrics ? 'digiohjelman mittareiden' : '',
      followUp === undefined ? '' : `Digitiekartan ${followUp}`,
    ]
      .filter(Boolean)
      .join(' ja ')} seurannan sekä`,
  toApprove: (proposal: number) => `hyväksyä Digitiekartan ${proposal}`,
  /** What the board did, on which day and in which section: " 15.12.2025 (§ 12)" or ''. */
  did: {
    approved: (board: string, year: number, when: string) => `${board} hyväksyi${when} Digitiekartan ${year}.`,
    noted: (board: string, year: number, when: string) => `${board} merkitsi${when} tiedoksi Digitiekartan ${year}.`,
    returned: (board: string, year: number, when: string) =>
      `${board} palautti${when} Digitiekartan ${year} valmisteltavaksi.`,
    tabled: (board: string, year: number, when: string) => `${board} pöytäsi${when} Digitiekartan ${year}.`,
    rejected: (board: string, year: number, when: string) => `${board} hylkäsi${when} Digitiekartan ${year}.`,
  } satisfies Record<Exclude<RoadmapState, 'draft' | 'proposal'>, unknown>,
  and: ' ja ',
};

/** The words of the agenda text; Finnish is the type. */
export type AgendaWords = typeof reportAgenda;
