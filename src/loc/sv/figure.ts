import type { Strings } from '../strings';

export const figure: Strings['figure'] = {
  questions: {
    status: (when) => `I vilket läge är åtgärderna ${when}?`,
    theme: (when) => `Hur fördelar sig åtgärderna ${when} på teman?`,
    year: () => 'Hur många åtgärder finns på varje års färdplan?',
    benefit: (when) => `Hur stor är den långsiktiga nyttan av åtgärderna ${when}?`,
    need: (when) => `Varifrån kommer behovet av åtgärderna ${when}?`,
    level: (when) => `Vilken nivå gäller åtgärderna ${when}?`,
    responsible: (when) => `Vem ansvarar för åtgärderna ${when}?`,
    matrix: (when) => `Hur verkningsfulla är åtgärderna ${when} i förhållande till kostnaderna?`,
  },
  ofYear: (year) => String(year),
  ofAllYears: 'alla år',
  ofNoYear: 'som saknar år',
  dimensions: {
    status: 'Läge',
    theme: 'Tema',
    year: 'År',
    benefit: 'Långsiktig nytta',
    need: 'Behov',
    level: 'Nivå',
    responsible: 'Ansvarig',
  },
  needs: { supportEnds: 'Systemstödet upphör', law: 'Lag', strategy: 'Strategi' },
  levels: {
    analytics: 'analys och data',
    foundation: 'digital grund (inkl. digital säkerhet)',
    shared: 'stadens gemensamma lösningar',
    sector: 'sektorspecifika förändringar (applikationer)',
  },
  benefitStep: (step, name) => (name ? `${step} ${name}` : `nytta ${step}`),
  missing: 'uppgift ej inmatad',
  missingOf: { benefit: 'Långsiktig nytta', need: 'Behov', level: 'Nivå', responsible: 'Ansvarig' },
  allMissing: 'Ännu inte inmatat:',
  sentence: (total, parts) => `${total} ${total === 1 ? 'åtgärd' : 'åtgärder'}: ${parts}.`,
  statusPart: (count, word) => `${count} ${word}`,
  part: (name, count) => `${name} (${count})`,
  others: (count) => `övriga (${count})`,
  asOf: (date) => `läget ${date}`,
  examples: 'exempelvärden',
  opens: 'öppna åtgärderna',
  asTable: 'Visa som tabell',
  hideTable: 'Dölj tabellen',
  columns: { count: 'Åtgärder', share: 'Andel, %' },
  total: 'Sammanlagt',
  shares: {
    below: (one) => `under ${one}`,
    above: (many) => `över ${many}`,
    rounded: 'avrundat',
  },
  chartFailed: 'Diagrammet kunde inte laddas. Talen finns bredvid och i tabellen.',
  matrix: {
    impact: 'Effekt',
    cost: 'Kostnadsklass',
    sentence: (placed, total, best) =>
      `Både effekt och kostnad har bedömts: ${placed} / ${total} ${total === 1 ? 'åtgärd' : 'åtgärder'}; ${
        best === 0 ? 'ingen' : best
      } är ${best < 2 ? 'verkningsfull (4–5) och förmånlig (1–2)' : 'verkningsfulla (4–5) och förmånliga (1–2)'}.`,
    missing: (count) =>
      `Effekt eller kostnadsklass har inte matats in: ${count} ${count === 1 ? 'åtgärd' : 'åtgärder'}`,
    none: 'inga',
  },
};
