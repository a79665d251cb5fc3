import type { AgendaWords } from '../fi/reportAgenda';
import { sentence } from '../sentence';

/** A day as it stands within a sentence. */
const on = (when: string): string => when.replace(/^ (?=\d)/, ' den ');

export const reportAgenda: AgendaWords = {
  board: 'Organet',
  heading: (followUp, proposal, approving, hasMetrics) =>
    followUp === undefined
      ? `${approving ? 'Godkännande' : 'Behandling'} av digitaliseringsfärdplanen ${proposal}`
      : `Uppföljning av ${hasMetrics ? 'digitaliseringsprogrammet och ' : ''}digitaliseringsfärdplanen ${followUp} samt ${
          approving ? 'godkännande' : 'behandling'
        } av digitaliseringsfärdplanen ${proposal}`,
  diary: (number) => `Diarienummer ${number}`,
  headings: {
    background: 'Bakgrund',
    followUp: (year) => `Uppföljning av digitaliseringsfärdplanen ${year}`,
    metrics: 'Digitaliseringsprogrammets indikatorer',
    proposal: (year) => `Digitaliseringsfärdplan ${year}`,
    decision: 'Beslutsförslag',
    decided: 'Beslut',
  },
  themes: (count, themes) =>
    sentence(count === 1 ? `Programmets huvudtema är ${themes}` : `Programmets huvudteman är följande: ${themes}`),
  capabilities: 'Dessutom har man identifierat den kompetens som behövs för att genomföra programmet.',
  approved: (board, year, date, section) =>
    `${board ? `${board} godkände färdplanen för ${year}` : `Färdplanen för ${year} godkändes`}${
      date && (board ? ` den ${date}` : ` ${date}`)
    }${section ? ` (${section})` : ''}.`,
  total: (first, last, count) =>
    `Färdplanerna för ${first}–${last} innehåller sammanlagt ${count} ${count === 1 ? 'åtgärd' : 'åtgärder'}.`,
  ofYear: (year, count) =>
    count === 1
      ? `Färdplanen för ${year} innehåller 1 åtgärd.`
      : `Färdplanen för ${year} innehåller ${count} åtgärder.`,
  noMeasures: (year) => `Färdplanen för ${year} innehåller inga åtgärder.`,
  progress: (asOf, parts) => `Av åtgärderna${asOf ? ` (läget ${asOf})` : ''} är ${parts}.`,
  states: {
    done: (count) => `${count} ${count === 1 ? 'slutförd' : 'slutförda'}`,
    started: (count) => `${count} pågående`,
    planned: (count) => `${count} ${count === 1 ? 'planerad' : 'planerade'}`,
  },
  unknown: (count) => `Uppgift saknas om ${count} ${count === 1 ? 'åtgärd' : 'åtgärder'}.`,
  dropped: (count) => `Dessutom slopas ${count} ${count === 1 ? 'åtgärd' : 'åtgärder'}.`,
  noStatus: (count) => `Läget har ännu inte angetts för ${count} ${count === 1 ? 'åtgärd' : 'åtgärder'}.`,
  finished: (count) => (count === 1 ? 'Den slutförda åtgärden är:' : 'De slutförda åtgärderna är:'),
  costs: {
    yearly: (amount, lines, finished) =>
      `${finished === 1 ? 'Den slutförda åtgärdens' : 'De slutförda åtgärdernas'} ${
        lines === 1 ? 'årliga kostnad är' : 'årliga kostnader är sammanlagt'
      } ${amount} euro.`,
    oneOff: (amount, lines) =>
      `${lines === 1 ? 'Engångsinvesteringen är' : 'Engångsinvesteringarna är sammanlagt'} ${amount} euro.`,
    notStated: (amount) => `För ${amount} euro av kostnaderna är kostnadsslaget inte angivet.`,
  },
  grant: (amount, lines) =>
    `Av ${lines === 1 ? 'engångsinvesteringen' : 'engångsinvesteringarna'} har ${amount} euro täckts med projektfinansiering.`,
  saving: (amount) => `Den antecknade besparingen är ${amount} euro per år.`,
  notAdded: 'Kostnader av olika slag har inte summerats.',
  about: (amount) => `ca ${amount}`,
  metrics: (count) =>
    count === 1 ? 'Digitaliseringsprogrammet har 1 indikator.' : `Digitaliseringsprogrammet har ${count} indikatorer.`,
  measurable: (count, year, asOf) =>
    `Utfallet för ${year} kan jämföras med målet för ${count} ${count === 1 ? 'indikator' : 'indikatorer'}${asOf ? ` (läget ${asOf})` : ''}.`,
  outcomes: {
    met: (count) => `Målet har uppnåtts för ${count} ${count === 1 ? 'indikator' : 'indikatorer'}.`,
    notMet: (count) => `Målet har inte uppnåtts för ${count} ${count === 1 ? 'indikator' : 'indikatorer'}.`,
    undecided: (count) =>
      `För ${count} ${count === 1 ? 'indikator' : 'indikatorer'} har det inte fastställts vilken riktning som är bättre.`,
    notComputable: (count) =>
      `För ${count} ${count === 1 ? 'indikator' : 'indikatorer'} går målet eller utfallet inte att beräkna.`,
  },
  unconfirmed: (count) => `Tolkningen av målet är inte bekräftad för ${count} av de jämförda indikatorerna.`,
  proposed: (year, count) => `Till färdplanen för ${year} föreslås ${count} ${count === 1 ? 'åtgärd' : 'åtgärder'}.`,
  continuation: ({ fresh, continued }) =>
    continued === 0
      ? fresh === 1
        ? 'Åtgärden är ny.'
        : 'Alla åtgärder är nya.'
      : fresh === 0
        ? continued === 1
          ? 'Åtgärden fortsätter en tidigare åtgärd.'
          : 'Alla åtgärder fortsätter en tidigare åtgärd.'
        : `Av åtgärderna är ${fresh} ${fresh === 1 ? 'ny' : 'nya'} och ${continued} fortsätter en tidigare åtgärd.`,
  byLaw: (count) => `Av åtgärderna grundar sig ${count} på lag.`,
  byTheme: 'Åtgärderna fördelar sig enligt tema på följande sätt:',
  budget: (year) => `Färdplanen ska godkännas så att medel för åtgärderna kan reserveras i budgeten för ${year}.`,
  planned: (year, oneOff, yearly, missing) =>
    `Kostnadskalkylerna för åtgärderna år ${year} är sammanlagt ${[
      oneOff && `${oneOff} euro i engångsinvesteringar`,
      yearly && `${yearly} euro per år`,
    ]
      .filter(Boolean)
      .join(' och ')}${
      missing === 0 ? '' : missing === 1 ? '; för 1 åtgärd saknas kalkyl' : `; för ${missing} åtgärder saknas kalkyl`
    }.`,
  columns: { status: 'Läge', theme: 'Tema', count: 'Åtgärder', share: 'Andel, %' },
  sum: 'Sammanlagt',
  decides: (board) => `${board} beslutar`,
  toNote: (followUp, metrics) =>
    `anteckna uppföljningen av ${[
      metrics ? 'digitaliseringsprogrammets indikatorer' : '',
      followUp === undefined ? '' : `${metrics ? 'av ' : ''}digitaliseringsfärdplanen ${followUp}`,
    ]
      .filter(Boolean)
      .join(' och ')} för kännedom samt`,
  toApprove: (proposal) => `godkänna digitaliseringsfärdplanen ${proposal}`,
  did: {
    approved: (board, year, when) => `${board} godkände${on(when)} digitaliseringsfärdplanen ${year}.`,
    noted: (board, year, when) => `${board} antecknade${on(when)} digitaliseringsfärdplanen ${year} för kännedom.`,
    returned: (board, year, when) => `${board} återremitterade${on(when)} digitaliseringsfärdplanen ${year}.`,
    tabled: (board, year, when) => `${board} bordlade${on(when)} digitaliseringsfärdplanen ${year}.`,
    rejected: (board, year, when) => `${board} förkastade${on(when)} digitaliseringsfärdplanen ${year}.`,
  },
  and: ' och ',
};
