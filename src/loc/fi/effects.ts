/** Vaikutukset ja kustannukset: what finished measures brought and what they cost. */
export const effects = {
  heading: 'Vaikutukset ja kustannukset',
  year: 'Vuosi',
  allYears: 'Kaikki vuodet',
  theme: 'Teema',
  allThemes: 'Kaikki teemat',
  add: 'Lisää vaikutus',
  csv: 'Lataa CSV',
  csvName: 'vaikutukset-ja-kustannukset',
  lines: (count: number) => (count === 1 ? '1 rivi' : `${count} riviä`),
  about: (amount: string) => `noin ${amount}`,
  euros: (amount: string) => `${amount}\u00a0€`,
  eurosPerYear: (amount: string) => `${amount}\u00a0€/v`,
  kinds: { yearly: 'vuosikustannus', oneOff: 'kertainvestointi', notStated: 'laji ei ilmoitettu' },
  fundings: { grant: 'hankerahoitus', budget: 'talousarvio', notStated: 'rahoitus ei ilmoitettu' },
  /** The same where the field's own label stands beside. */
  choices: { yearly: 'vuosikustannus', oneOff: 'kertainvestointi', grant: 'hankerahoitus', budget: 'talousarvio', notStated: 'ei ilmoitettu' },
  groups: {
    yearly: 'Vuosikustannukset', oneOff: 'Kertainvestoinnit', notStated: 'Kustannuslaji puuttuu', saving: 'Säästöt vuodessa', withoutAmount: 'Ei summaa',
    statutory: 'Lakisääteiset', lacking: 'Kirjaus puuttuu'
  },
  sums: {
    heading: 'Paljonko maksoi, paljonko säästää?',
    apart: 'Lajeja ei lasketa yhteen: vuosikustannus toistuu joka vuosi, kertainvestointi maksetaan kerran.',
    withoutAmount: (count: number) => (count === 1 ? '1 rivillä ei ole summaa' : `${count} rivillä ei ole summaa`),
    lacking: (count: number) => (count === 1 ? '1 valmistuneelta puuttuu kirjaus' : `${count} valmistuneelta puuttuu kirjaus`),
    statutory: (count: number, laws: string) => `${count === 1 ? '1 rivi on lakisääteinen' : `${count} riviä on lakisääteisiä`}: ${laws}`,
    law: (name: string, count: number) => `${name} ${count}`,
    opens: 'näytä rivit'
  },
  tile: {
    heading: 'Kustannukset',
    savings: (amount: string) => `Säästöä ${amount}`,
    nothing: 'Kustannuksia ei ole vielä kirjattu.'
  },
  list: {
    done: 'Mitä valmistuneet toivat ja maksoivat?',
    others: 'Keskeneräisten ja luovuttujen kirjaukset',
    ownerless: 'Rivit, joiden toimenpidettä ei ole',
    showAll: 'Näytä kaikki',
    empty: 'Toimenpiteitä ei ole vielä valmistunut, eikä vaikutuksia ole kirjattu.',
    none: 'Yhtään riviä ei ole näillä rajauksilla.',
    lacks: { effect: 'Vaikutusta ei ole kirjattu.', cost: 'Kustannusta ei ole kirjattu.' },
    asWritten: (text: string) => `”${text}”`,
    read: 'Luettu:',
    unread: 'Summaa ei voi lukea näistä sanoista.',
    noCost: 'Kustannusta ei ole kirjattu.',
    proposed: (what: string) => `Ehdotus, jota kukaan ei ole vahvistanut: ${what}`,
    saving: (amount: string) => `Säästö ${amount}`,
    open: 'Avaa rivi',
    openOf: (name: string) => `Avaa rivi: ${name}`
  },
  law: (name: string) => `Lakisääteinen: ${name}`,
  lawUnnamed: 'Lakisääteinen, lakia ei ole nimetty',
  laws: { TihL: 'tiedonhallintalaki (TihL)' },
  unnamed: 'lakia ei nimetty',
  payback: {
    known: (years: string, oneOff: string, saved: string) => `Takaisinmaksu ${years}: ${oneOff} jaettuna säästöllä ${saved}.`,
    years: (count: string) => `${count} vuotta`,
    unknown: {
      amountMissing: 'Takaisinmaksua ei voi laskea: kaikkia kustannuksia ei tiedetä.',
      kindMissing: 'Takaisinmaksua ei voi laskea: kustannuslaji puuttuu.',
      noOneOff: 'Takaisinmaksua ei voi laskea: kertainvestointia ei ole.',
      nothingLeft: 'Takaisinmaksua ei ole: vuosikustannus on vähintään säästön suuruinen.'
    }
  },
  impact: {
    heading: 'Arvioitu vaikutus ja kustannus',
    questions: {
      done: (year: number) => `Kuinka vaikuttavia vuoden ${year} valmistuneet toimenpiteet ovat kustannuksiinsa nähden?`,
      ahead: (year: number) => `Kuinka vaikuttavia vuoden ${year} keskeneräiset toimenpiteet ovat kustannuksiinsa nähden?`
    },
    notJudged: {
      done: (year: number, count: number) => `Vuoden ${year} valmistuneita ei ole arvioitu (${count}).`,
      ahead: (year: number, count: number) => `Vuoden ${year} keskeneräisiä ei ole arvioitu (${count}).`
    }
  },
  spend: {
    question: 'Kuinka suuri osa kaupungin ICT-menoista on digitiekarttaa?',
    both: (year: number, ict: string, roadmap: string, share: string) => `Vuonna ${year} ICT-menot ovat ${ict} ja tiekartan osuus niistä ${roadmap} (${share}).`,
    ictOnly: (year: number, ict: string) => `Vuonna ${year} ICT-menot ovat ${ict}; tiekartan osuutta ei ole kirjattu.`,
    roadmapOnly: (year: number, roadmap: string) => `Vuonna ${year} tiekartan menot ovat ${roadmap}; ICT-menoja ei ole kirjattu.`,
    ict: (year: number) => `ICT-menot ${year}`,
    roadmap: (year: number) => `Tiekartan osuus ${year}`,
    columns: { year: 'Vuosi', ict: 'ICT-menot, €', roadmap: 'Tiekartta, €', share: 'Osuus, %' },
    none: 'ICT-menoja ei ole kirjattu millekään vuodelle. Sivuston omistaja kirjaa ne Tiekartat-luetteloon.',
    percent: (share: string) => `${share}\u00a0%`,
    opens: 'avaa tiekartta'
  },
  fields: {
    key: 'Avain', title: 'Nimi', project: 'Toimenpide', part: 'Osa', effect: 'Vaikutus', effectSv: 'Vaikutus ruotsiksi', costText: 'Kustannus niin kuin se on ilmoitettu',
    amount: 'Kustannus, euroa', costKind: 'Kustannuslaji', funding: 'Rahoitus', savingPerYear: 'Säästö vuodessa, euroa', statutory: 'Laki, joka edellyttää'
  },
  hints: {
    part: 'a, b, jos rivejä on monta',
    costText: 'Esimerkiksi: 3100 e/vuosi, tai: 12 400 e kertainvestointi hankerahoituksella',
    statutory: 'Esimerkiksi TihL. Tyhjä, jos laki ei tätä edellytä.'
  },
  problems: {
    noMeasure: 'Valitse toimenpide.', nothingSaid: 'Kirjoita vaikutus tai kustannus.', tooLong: 'Enintään 255 merkkiä.', notAnAmount: 'Euroina, vähintään 0, tai tyhjä.',
    partTaken: 'Toimenpiteellä on jo rivi tästä osasta.'
  },
  reading: {
    cost: (what: string, words: string) => `Luettiin: ${what}. Perusteena ${words}.`,
    saving: (what: string, words: string) => `Vaikutuksesta luettiin säästö ${what}. Perusteena ${words}.`,
    quoted: (word: string) => `”${word}”`,
    unread: 'Summaa ei voi lukea näistä sanoista. Kirjoita se kenttään, jos tiedät sen.',
    filled: 'Kentät täytettiin ehdotuksella; tallennus vahvistaa sen.',
    differs: 'Kentissä on muuta kuin sanoissa.',
    use: 'Käytä ehdotusta',
    several: 'Sanoissa on monta kustannusta. Kullakin on oltava oma rivinsä. Tämä rivi on:'
  },
  newTitle: 'Uusi vaikutus',
  gone: 'Tätä riviä ei ole luettelossa.',
  openMeasure: 'Avaa toimenpide',
  openInList: 'Avaa luettelossa',
  columns: {
    measure: 'Toimenpide', year: 'Vuosi', part: 'Osa', effect: 'Vaikutus', costText: 'Kustannus', amount: 'Euroa', kind: 'Kustannuslaji', funding: 'Rahoitus',
    saving: 'Säästö, €/v', statutory: 'Lakisääteinen'
  }
};
