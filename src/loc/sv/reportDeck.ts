import type { DeckWords } from '../fi/reportDeck';
import { reportAgenda } from './reportAgenda';
import { sentence } from '../sentence';

export const reportDeck: DeckWords = {
  fileName: (...years) => `digitaliseringsfardplan-${years.join('-')}.pptx`,
  titles: {
    cover: (followUp, proposal, approving, hasMetrics) =>
      followUp === undefined
        ? `${approving ? 'Godkännande' : 'Behandling'} av digitaliseringsfärdplanen ${proposal}`
        : `Uppföljning av ${hasMetrics ? 'digitaliseringsprogrammet och färdplanen' : 'digitaliseringsfärdplanen'} ${followUp} samt ${
            approving ? 'godkännande' : 'behandling'
          } av digitaliseringsfärdplanen ${proposal}`,
    contents: 'Presentationens innehåll',
    background: 'Bakgrund till och mål för programmet och färdplanen',
    yearly: 'Digitaliseringsfärdplanen är en årlig plan för de åtgärder som genomförs',
    themes: (year) => `Digitaliseringsfärdplan ${year} – åtgärderna enligt tema`,
    spending: (isProposed) => `${isProposed ? 'Förslag: s' : 'S'}tadens IKT-utgifter och digitaliseringsfärdplanen`,
    metrics: 'Uppföljning av digitaliseringsprogrammet – indikatorer',
    statuses: (year) => `Digitaliseringsfärdplan ${year} – uppföljning: åtgärdernas läge`,
    measures: (year) => `Digitaliseringsfärdplan ${year} – uppföljning: åtgärderna`,
    impact: (year) => `Digitaliseringsfärdplan ${year} – de slutförda åtgärdernas effekt och kostnad (bedömning)`,
    effects: (asOf) => `Slutförda åtgärder ${asOf} – effekter och kostnader`,
    proposed: (year) => `Digitaliseringsfärdplan ${year} – åtgärder`,
    benefit: (year) => `Digitaliseringsfärdplan ${year} – långsiktig nytta`,
    proposedImpact: (year) => `Digitaliseringsfärdplan ${year} – bedömd effekt och kostnad`,
    planned: (year) => `Digitaliseringsfärdplanen ${year} – att reservera i budgeten`,
    need: (year) => `Digitaliseringsfärdplan ${year} – varifrån kommer behovet av åtgärden?`,
    level: (year) => `Digitaliseringsfärdplan ${year} – åtgärderna enligt nivå`,
    responsible: (year) => `Digitaliseringsfärdplan ${year} – åtgärderna enligt ansvarig`,
  },
  continued: (title) => `${title} (fortsätter)`,
  contents: {
    background: (followUp) =>
      followUp === undefined
        ? 'Bakgrund: digitaliseringsprogrammet'
        : `Bakgrund: digitaliseringsprogrammet och digitaliseringsfärdplanen ${followUp}`,
    metrics: 'Uppföljning av digitaliseringsprogrammet – indikatorer',
    followUp: (year) => `Uppföljning av digitaliseringsfärdplanen ${year}`,
    progress: 'a) Åtgärderna och hur de framskrider',
    effects: 'b) Effekter och kostnader',
    proposal: (year) => `Digitaliseringsfärdplan ${year} – åtgärder samt effekter och kostnader`,
  },
  approved: reportAgenda.approved,
  did: reportAgenda.did,
  notDecided: (board, year) =>
    `${
      board ? `${board} beslutar om färdplanen för ${year}` : `Beslut om färdplanen för ${year} fattas`
    }, så att medel kan reserveras i budgeten.`,
  stateOf: (year, state) => `Färdplanen för ${year}: ${state}.`,
  programme: (name, years) => [name, years].filter(Boolean).join(' '),
  strategy: 'Stadsstrategin',
  picture: 'Bild 1: Digitaliseringsprogrammet och färdplanen bygger på stadsstrategin.',
  pictureAlone: 'Bild 1: Digitaliseringsprogrammet, dess teman och färdplaner.',
  roadmap: (year) => `Digitaliseringsfärdplan ${year}`,
  distribution: {
    benefit: 'Åtgärdernas fördelning: långsiktig nytta',
    theme: 'Åtgärdernas fördelning enligt tema',
    year: 'Åtgärdernas fördelning enligt år',
  },
  readAt: (moment) => `uppgifterna hämtade ${moment}`,
  frozen: (moment) => `fryst läge ${moment}`,
  columns: {
    name: 'Åtgärd',
    status: 'Läge',
    theme: 'Tema',
    code: 'Kod',
    problem: 'Vilket problem löser åtgärden',
    year: 'Genomförs år',
    metric: 'Indikator',
    target: 'Målvärde',
    actual: (year) => `Utfall ${year}`,
    effect: 'Effekt',
    cost: 'Kostnad',
    count: 'Åtgärder',
    share: 'Andel, %',
    ictSpend: 'Stadens IKT-utgifter, €',
    roadmapSpend: 'Digitaliseringsfärdplanen, €',
  },
  part: (part, text) => `${part}) ${text}`,
  impactRow: (step) => `Effekt ${step}`,
  costColumn: (step) => `Kostnadsklass ${step}`,
  inCell: (count) => (count === 1 ? '1 åtgärd' : `${count} åtgärder`),
  cut: '… = texten är avbruten i källan.',
  best: 'Framhävda: verkningsfulla (4–5) och förmånliga (1–2).',
  codesOnly: 'Åtgärderna med sina koder; namnen finns i förteckningen över åtgärder.',
  countsOnly: 'Antalet åtgärder; namnen finns i förteckningen över åtgärder.',
  about: 'ca ',
  notAdded: 'Olika slag summeras inte.',
  allTexts: 'Texterna är desamma som i listorna.',
  finnishOnly: 'Texter som inte har översatts är på finska.',
  reasons: {
    noPlans: 'Ingen åtgärd har en kostnadskalkyl.',
    noValues: 'Uppgift ej inmatad.',
    noMeasures: 'Färdplanen har inga åtgärder.',
    noMetrics: 'Inga indikatorer har matats in.',
    noneFinished: 'Det finns inga slutförda åtgärder.',
  },
  notes: {
    date: (moment) => `Uppgifterna hämtade ${moment}.`,
    frozenAt: (moment) => `Fryst läge ${moment}.`,
    asOf: (asOf) => sentence(`Läget ${asOf}`),
    filterYear: (year, count) => `Avgränsning: åtgärderna för ${year} (${count}).`,
    filterFinished: (year, count) => `Avgränsning: de åtgärder för ${year} som är slutförda (${count}).`,
    filterAll: (count) => `Avgränsning: åtgärderna för alla år (${count}).`,
    filterMetrics: (count) => `Avgränsning: indikatorhelhetens indikatorer (${count}).`,
    rule: {
      count: 'Räkneregel: varje åtgärd räknas en gång.',
      share:
        'Räkneregel: varje åtgärd räknas en gång; varje andel är avrundad för sig, så summan kan avvika från hundra.',
      list: 'Tabellen innehåller alla rader inom avgränsningen.',
      metrics: 'Värdena är sådana som de har antecknats och har inte räknats om.',
      matrix: 'Räkneregel: en åtgärd finns i en ruta om både effekt och kostnadsklass har bedömts.',
      planned: 'Räkneregel: kalkylerna summeras per slag; åtgärder som slopas räknas inte.',
      effects: 'Kostnaderna är sådana som de har antecknats; olika slag summeras inte.',
      spending: 'Talen är färdplanernas uppgifter.',
    },
    missing: (count) => `Bedömning saknas: ${count} ${count === 1 ? 'åtgärd' : 'åtgärder'}.`,
    examples: 'Talen grundar sig på exempelvärden, som inte är stadens uppgifter.',
    leftOut: (title, reason) => `Utelämnad dia: ${title} – ${reason}`,
  },
};
