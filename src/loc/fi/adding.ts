/** What is said where metrics and sums are added, edited and pasted. */
export const adding = {
  addMetric: 'Lisää mittari',
  newTitle: 'Uusi mittari',
  heldByActuals: (count: number) =>
    count === 1
      ? 'Mittaria ei voi poistaa, koska sillä on yksi toteuma. Poista ensin se, jos se ei ole tarpeen.'
      : `Mittaria ei voi poistaa, koska sillä on ${count} toteumaa. Poista ensin ne, jos ne eivät ole tarpeen.`,
  actualsUnseen: 'Mittaria ei voi poistaa nyt, koska kaikki toteumat eivät näy: sillä voi olla niitä.',
  lastYearHint: 'Viimeinen vuosi, jona mittaria seurataan. Tyhjä: seuranta jatkuu.',
  /** Of the years after a metric's last one that have actuals. */
  actualsAfter: (years: readonly number[]) =>
    `Toteumia on jo myöhemmiltä vuosilta (${years.join(', ')}). Ne säilyvät mittarissa, mutta niitä ei näytetä seurannassa.`,
  /** Of a last year: whether it has passed. */
  ended: (year: number, isPast: boolean) => `${isPast ? 'Päättynyt' : 'Päättyy'} ${year}`,
  overMetrics: (count: number) => `Päättyneet mittarit (${count})`,
  noneFollowed: (year: number) => `Vuonna ${year} ei seurata yhtään mittaria.`,
  mayEnd: 'Päättyneelle mittarille riittää viimeinen vuosi: toteumat säilyvät.',
  sortOrderHint: 'Pienin luku näytetään ensin.',
  pasteIntro: 'Excelistä kopioitu sarake menee riveille allekkain.',
  pasted: (count: number, replaced: number) =>
    [
      count === 0
        ? 'Liitetty sarake oli riveillä jo.'
        : count === 1
          ? 'Sarakkeesta liitettiin yksi arvo.'
          : `Sarakkeesta liitettiin ${count} arvoa, yksi riville.`,
      replaced === 0 ? '' : replaced === 1 ? 'Yhdellä rivillä oli jo muuta.' : `${replaced} rivillä oli jo muuta.`,
    ]
      .filter(Boolean)
      .join(' '),
  pasteUndone: 'Liittäminen kumottu: rivit ovat ennallaan.',
  pasteLeft: (count: number) =>
    count === 1 ? 'Yhdelle liitetylle arvolle ei ollut riviä:' : `${count} liitetylle arvolle ei ollut riviä:`,
  manyColumns: (count: number) => `Mitään ei liitetty: kopioit ${count} saraketta. Kopioi ja liitä yksi kerrallaan.`,
  spend: {
    edit: (year: number) => `Muokkaa vuoden ${year} menoja`,
    title: (year: number) => `ICT-menot ${year}`,
    hint: 'Tyhjä: summaa ei tiedetä.',
    fields: { ictSpend: 'ICT-menot, euroa', roadmapSpend: 'Niistä tiekartan osuus, euroa' },
    problems: {
      notAnAmount: 'Kirjoita summa euroina, esimerkiksi 5 000 000.',
      moreThanAll: 'Tiekartan osuus on suurempi kuin kaikki ICT-menot.',
    },
  },
};

export type AddingWords = typeof adding;
