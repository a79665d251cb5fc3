import type { Strings } from '../strings';

export const effects: Strings['effects'] = {
  heading: 'Effekter och kostnader',
  year: 'År',
  allYears: 'Alla år',
  theme: 'Tema',
  allThemes: 'Alla teman',
  add: 'Lägg till en effekt',
  csv: 'Ladda ner CSV',
  csvName: 'effekter-och-kostnader',
  lines: (count) => (count === 1 ? '1 rad' : `${count} rader`),
  about: (amount) => `ca ${amount}`,
  euros: (amount) => `${amount}\u00a0€`,
  eurosPerYear: (amount) => `${amount}\u00a0€/år`,
  kinds: { yearly: 'årlig kostnad', oneOff: 'engångsinvestering', notStated: 'slag ej angivet' },
  fundings: { grant: 'projektfinansiering', budget: 'budget', notStated: 'finansiering ej angiven' },
  choices: { yearly: 'årlig kostnad', oneOff: 'engångsinvestering', grant: 'projektfinansiering', budget: 'budget', notStated: 'ej angivet' },
  groups: {
    yearly: 'Årliga kostnader', oneOff: 'Engångsinvesteringar', notStated: 'Kostnadsslag saknas', saving: 'Besparingar per år', withoutAmount: 'Ingen summa',
    statutory: 'Lagstadgade', lacking: 'Anteckning saknas'
  },
  sums: {
    heading: 'Vad kostade det, vad sparas in?',
    apart: 'Slagen räknas inte ihop: en årlig kostnad återkommer varje år, en engångsinvestering betalas en gång.',
    withoutAmount: (count) => (count === 1 ? '1 rad har ingen summa' : `${count} rader har ingen summa`),
    lacking: (count) => (count === 1 ? '1 slutförd åtgärd saknar anteckning' : `${count} slutförda åtgärder saknar anteckning`),
    statutory: (count, laws) => `${count === 1 ? '1 rad är lagstadgad' : `${count} rader är lagstadgade`}: ${laws}`,
    law: (name, count) => `${name} ${count}`,
    opens: 'visa raderna'
  },
  tile: {
    heading: 'Kostnader',
    savings: (amount) => `Besparing ${amount}`,
    nothing: 'Inga kostnader har ännu antecknats.'
  },
  list: {
    done: 'Vad gav de slutförda åtgärderna och vad kostade de?',
    others: 'Anteckningar om oavslutade och slopade åtgärder',
    ownerless: 'Rader vars åtgärd inte finns',
    showAll: 'Visa alla',
    empty: 'Inga åtgärder har ännu slutförts, och inga effekter har antecknats.',
    none: 'Det finns inga rader med de här avgränsningarna.',
    lacks: { effect: 'Ingen effekt har antecknats.', cost: 'Ingen kostnad har antecknats.' },
    asWritten: (text) => `”${text}”`,
    read: 'Tolkat:',
    unread: 'Summan kan inte läsas ur de här orden.',
    noCost: 'Ingen kostnad har antecknats.',
    proposed: (what) => `Förslag som ingen har bekräftat: ${what}`,
    saving: (amount) => `Besparing ${amount}`,
    open: 'Öppna raden',
    openOf: (name) => `Öppna raden: ${name}`
  },
  law: (name) => `Lagstadgad: ${name}`,
  lawUnnamed: 'Lagstadgad, lagen är inte namngiven',
  laws: { TihL: 'informationshanteringslagen (TihL)' },
  unnamed: 'lagen ej namngiven',
  payback: {
    known: (years, oneOff, saved) => `Återbetalningstid ${years}: ${oneOff} delat med besparingen ${saved}.`,
    years: (count) => `${count} år`,
    unknown: {
      amountMissing: 'Återbetalningstiden kan inte beräknas: alla kostnader är inte kända.',
      kindMissing: 'Återbetalningstiden kan inte beräknas: kostnadsslag saknas.',
      noOneOff: 'Återbetalningstiden kan inte beräknas: det finns ingen engångsinvestering.',
      nothingLeft: 'Ingen återbetalning: den årliga kostnaden är minst lika stor som besparingen.'
    }
  },
  impact: {
    heading: 'Bedömd verkan och kostnad',
    questions: {
      done: (year) => `Hur verkningsfulla är de slutförda åtgärderna ${year} i förhållande till kostnaderna?`,
      ahead: (year) => `Hur verkningsfulla är de oavslutade åtgärderna ${year} i förhållande till kostnaderna?`
    },
    notJudged: {
      done: (year, count) => `De slutförda åtgärderna ${year} har inte bedömts (${count}).`,
      ahead: (year, count) => `De oavslutade åtgärderna ${year} har inte bedömts (${count}).`
    }
  },
  spend: {
    question: 'Hur stor del av stadens ICT-utgifter är färdplanens?',
    both: (year, ict, roadmap, share) => `År ${year} är ICT-utgifterna ${ict} och färdplanens andel av dem ${roadmap} (${share}).`,
    ictOnly: (year, ict) => `År ${year} är ICT-utgifterna ${ict}; färdplanens andel har inte antecknats.`,
    roadmapOnly: (year, roadmap) => `År ${year} är färdplanens utgifter ${roadmap}; ICT-utgifterna har inte antecknats.`,
    ict: (year) => `ICT-utgifter ${year}`,
    roadmap: (year) => `Färdplanens andel ${year}`,
    columns: { year: 'År', ict: 'ICT-utgifter, €', roadmap: 'Färdplanen, €', share: 'Andel, %' },
    none: 'Inga ICT-utgifter har antecknats. Webbplatsens ägare antecknar dem i listan Tiekartat.',
    percent: (share) => `${share}\u00a0%`,
    opens: 'öppna färdplanen'
  },
  fields: {
    key: 'Nyckel', title: 'Namn', project: 'Åtgärd', part: 'Del', effect: 'Effekt, på finska', effectSv: 'Effekt, på svenska', costText: 'Kostnaden som den har angetts',
    amount: 'Kostnad, euro', costKind: 'Kostnadsslag', funding: 'Finansiering', savingPerYear: 'Besparing per år, euro', statutory: 'Lag som kräver detta'
  },
  hints: {
    part: 'a, b, om det finns flera rader',
    costText: 'Till exempel: 3100 €/år, eller: 12 400 € engångsinvestering med projektfinansiering',
    statutory: 'Till exempel TihL. Tomt, om ingen lag kräver detta.'
  },
  problems: {
    noMeasure: 'Välj åtgärd.', nothingSaid: 'Skriv en effekt eller en kostnad.', tooLong: 'Högst 255 tecken.', notAnAmount: 'I euro, minst 0, eller tomt.',
    partTaken: 'Åtgärden har redan en rad för den här delen.'
  },
  reading: {
    cost: (what, words) => `Tolkades som: ${what}. Grundar sig på ${words}.`,
    saving: (what, words) => `Ur effekten tolkades besparingen ${what}. Grundar sig på ${words}.`,
    quoted: (word) => `”${word}”`,
    unread: 'Summan kan inte läsas ur de här orden. Skriv den i fältet, om du vet den.',
    filled: 'Fälten fylldes i enligt förslaget; det bekräftas när du sparar.',
    differs: 'Fälten säger annat än orden.',
    use: 'Använd förslaget',
    several: 'Orden anger flera kostnader. Var och en behöver en egen rad. Den här raden är:'
  },
  newTitle: 'Ny effekt',
  gone: 'Den här raden finns inte i listan.',
  openMeasure: 'Öppna åtgärden',
  openInList: 'Öppna i listan',
  columns: {
    measure: 'Åtgärd', year: 'År', part: 'Del', effect: 'Effekt', costText: 'Kostnad', amount: 'Euro', kind: 'Kostnadsslag', funding: 'Finansiering',
    saving: 'Besparing, €/år', statutory: 'Lagstadgad'
  }
};
