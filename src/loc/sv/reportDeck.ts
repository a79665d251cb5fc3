import type { DeckWords } from '../fi/reportDeck';

export const reportDeck: DeckWords = {
  fileName: (followUp, proposal) => `digitaliseringsfardplan-${followUp}-${proposal}.pptx`,
  titles: {
    cover: (followUp, proposal) => `Uppföljning av digitaliseringsprogrammet och färdplanen ${followUp} samt godkännande av digitaliseringsfärdplanen ${proposal}`,
    contents: 'Presentationens innehåll',
    background: 'Bakgrund till och mål för programmet och färdplanen',
    yearly: 'Digitaliseringsfärdplanen är en årlig plan för de åtgärder som genomförs',
    themes: (year) => `Digitaliseringsfärdplan ${year} – åtgärderna enligt tema`,
    spending: 'Förslag: stadens ict-utgifter och digitaliseringsfärdplanen',
    metrics: '1. Uppföljning av digitaliseringsprogrammet – indikatorer',
    statuses: (year) => `2a. Digitaliseringsfärdplan ${year} – uppföljning: åtgärdernas läge`,
    measures: (year) => `2a. Digitaliseringsfärdplan ${year} – uppföljning: åtgärderna`,
    impact: (year) => `2b. Digitaliseringsfärdplan ${year} – de slutförda åtgärdernas verkan och kostnad (bedömning)`,
    effects: (asOf) => `2b. Slutförda åtgärder ${asOf} – effekter och kostnader`,
    proposed: (year) => `3. Digitaliseringsfärdplan ${year} – åtgärder`,
    benefit: (year) => `3. Digitaliseringsfärdplan ${year} – långsiktig nytta`,
    proposedImpact: (year) => `3. Digitaliseringsfärdplan ${year} – bedömd verkan och kostnad`,
    need: (year) => `3. Digitaliseringsfärdplan ${year} – varifrån kommer behovet av åtgärden?`,
    level: (year) => `3. Digitaliseringsfärdplan ${year} – åtgärderna enligt nivå`,
    responsible: (year) => `3. Digitaliseringsfärdplan ${year} – åtgärderna enligt ansvarig`
  },
  continued: (title) => `${title} (fortsätter)`,
  contents: (followUp, proposal) => [
    `Bakgrund: digitaliseringsprogrammet och digitaliseringsfärdplanen ${followUp}`,
    '1. Uppföljning av digitaliseringsprogrammet – indikatorer',
    `2. Uppföljning av digitaliseringsfärdplanen ${followUp}`,
    '    a) Åtgärderna och hur de framskrider',
    '    b) Effekter och kostnader',
    `3. Digitaliseringsfärdplan ${proposal} – åtgärder samt effekter och kostnader`
  ],
  approved: (year, date) => `Färdplanen för ${year} godkändes${date ? ` ${date}` : ''}.`,
  notDecided: (year) => `Beslut om färdplanen för ${year} fattas, så att medel kan reserveras i budgeten.`,
  stateOf: (year, state) => `Färdplanen för ${year}: ${state}.`,
  programme: (name, years) => [name, years].filter(Boolean).join(' '),
  strategy: 'Stadsstrategin',
  picture: 'Bild 1: Digitaliseringsprogrammet och färdplanen bygger på stadsstrategin.',
  roadmap: (year) => `Digitaliseringsfärdplan ${year}`,
  distribution: { benefit: 'Åtgärdernas fördelning: långsiktig nytta', theme: 'Åtgärdernas fördelning enligt tema', year: 'Åtgärdernas fördelning enligt år' },
  readAt: (moment) => `uppgifterna hämtade ${moment}`,
  frozen: (moment) => `fryst läge ${moment}`,
  columns: {
    name: 'Åtgärd', status: 'Läge', theme: 'Tema', code: 'Kod', problem: 'Vilket problem löser åtgärden', year: 'Genomförs år',
    metric: 'Indikator', target: 'Målvärde', actual: (year) => `Utfall ${year}`, effect: 'Effekt', cost: 'Kostnad', count: 'Åtgärder',
    share: 'Andel, %', ictSpend: 'Stadens ict-utgifter, €', roadmapSpend: 'Digitaliseringsfärdplanen, €'
  },
  part: (part, text) => `${part}) ${text}`,
  impactRow: (step) => `Verkan ${step}`,
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
    noValues: 'Uppgift ej inmatad.',
    noMeasures: 'Färdplanen har inga åtgärder.',
    noMetrics: 'Inga indikatorer har matats in.',
    noneFinished: 'Det finns inga slutförda åtgärder.'
  },
  notes: {
    date: (moment) => `Uppgifterna hämtade ${moment}.`,
    frozenAt: (moment) => `Fryst läge ${moment}.`,
    asOf: (asOf) => `Läget ${asOf}.`,
    filterYear: (year, count) => `Avgränsning: åtgärderna för ${year} (${count}).`,
    filterFinished: (year, count) => `Avgränsning: de åtgärder för ${year} som är slutförda (${count}).`,
    filterAll: (count) => `Avgränsning: åtgärderna för alla år (${count}).`,
    filterMetrics: (count) => `Avgränsning: indikatorhelhetens indikatorer (${count}).`,
    rule: {
      count: 'Räkneregel: varje åtgärd räknas en gång.',
      share: 'Räkneregel: varje åtgärd räknas en gång; andelarna är avrundade så att summan är 100 %.',
      list: 'Tabellen innehåller alla rader inom avgränsningen.',
      metrics: 'Värdena är sådana som de har antecknats och har inte räknats om.',
      matrix: 'Räkneregel: en åtgärd finns i en ruta om både verkan och kostnadsklass har bedömts.',
      effects: 'Kostnaderna är sådana som de har antecknats; olika slag summeras inte.',
      spending: 'Talen är färdplanernas uppgifter.'
    },
    missing: (count) => `Bedömning saknas: ${count} åtgärder.`,
    examples: 'Talen grundar sig på exempelvärden, som inte är stadens uppgifter.',
    leftOut: (title, reason) => `Utelämnad dia: ${title} – ${reason}`
  }
};
