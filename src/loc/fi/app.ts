/** The frame around every page: navigation, messages, what went wrong. */
export const app = {
  title: 'Digitiekartta',
  pages: {
    overview: 'Katsaus',
    projects: 'Toimenpiteet',
    metrics: 'Mittarit',
    roadmap: 'Tiekartta',
    effects: 'Vaikutukset ja kustannukset',
    meeting: 'Kokous',
    settings: 'Asetukset',
  },
  toContent: 'Siirry sisältöön',
  toMeasures: 'Siirry toimenpiteisiin',
  navigation: 'Sivut',
  readAt: (moment: string) => `Haettu ${moment}`,
  /** How what is shown relates to the lists. */
  freshness: {
    before: 'päivitetään',
    unanswered: 'ei yhteyttä, näet viimeksi luetut tiedot',
    failed: 'päivitys ei onnistunut, näet viimeksi luetut tiedot',
    outdated: 'sovellus on päivitetty: lataa sivu uudelleen',
  },
  byOthers: (count: number) =>
    count === 1 ? 'Joku muu muutti yhtä tietoa: se näkyy nyt.' : `Muut muuttivat ${count} tietoa: ne näkyvät nyt.`,
  refresh: 'Päivitä tiedot',
  more: 'Muut toiminnot',
  print: 'Tulosta',
  forgetCopy: 'Poista kopio tästä selaimesta',
  forgetCopyHint: 'Selain pitää tallessa sen, mitä näit viimeksi, jotta sivu avautuu heti.',
  copyForgotten: 'Kopio on poistettu tästä selaimesta. Luonnokset säilyvät.',
  /** In Teams, beside a button that downloads. */
  fileHint: 'Täällä tiedosto ei aina lataudu.',
  inSharePoint: 'Avaa sama sivu SharePointissa',
  inSharePointByHand: 'Avaa sivu silloin SharePointissa.',
  loading: 'Haetaan tietoja',
  /** Of a page that is read in another language. */
  finnishOnly: 'Osa sisällöstä on vain suomeksi.',
  asOf: {
    title: (moment: string) => `Jäädytetty tilanne ${moment}`,
    about: (year: number, purpose: string) =>
      `Digitiekartta ${year}: ${purpose}. Tiedot ovat sellaisina kuin ne silloin olivat; niitä ei voi muuttaa.`,
    followUp: 'seuranta',
    back: 'Palaa nykytilanteeseen',
    loading: 'Haetaan jäädytettyä tilannetta',
    damaged: {
      title: 'Jäädytetty kopio on vioittunut',
      text: 'Sitä ei voi näyttää luotettavasti. Tiedosto on tiekartan liitteenä Tiekartat-luettelossa.',
    },
    newer: {
      title: 'Jäädytetty kopio on tehty uudemmalla versiolla',
      text: 'Lataa sivu uudelleen. Jos se ei auta, sovellus on päivitettävä.',
    },
    missing: {
      title: 'Jäädytettyä kopiota ei löytynyt',
      text: 'Osoite voi olla puutteellinen, tai liite on poistettu luettelosta.',
    },
  },
  undo: 'Kumoa',
  close: 'Sulje',
  retry: 'Yritä uudelleen',
  troubles: {
    forbidden: {
      title: 'Sinulla ei ole oikeutta tähän',
      text: 'Mitään ei muutettu. Pyydä oikeutta sivuston omistajalta.',
    },
    missing: { title: 'Tietoa ei löytynyt', text: 'Se on voitu poistaa tai siirtää. Hae tiedot uudelleen.' },
    contested: {
      title: 'SharePoint tallensi samaan aikaan muuta',
      text: 'Mitään ei tallennettu. Yritä uudelleen.',
    },
    throttled: { title: 'SharePoint on kiireinen', text: 'Odota hetki ja yritä uudelleen.' },
    offline: { title: 'Yhteyttä ei saatu', text: 'Tarkista verkkoyhteys ja yritä uudelleen.' },
    outdated: {
      title: 'Sovellus on päivitetty',
      text: 'Selaimessa on auki vanhempi versio, joka ei enää toimi kokonaan. Lataa sivu uudelleen.',
    },
    signedOut: { title: 'Kirjautuminen on päättynyt', text: 'Lataa sivu uudelleen ja kirjaudu sisään.' },
    notProvisioned: {
      title: 'Tällä sivustolla ei vielä ole digitiekartan luetteloita',
      text: 'Sivuston omistaja voi luoda ne.',
    },
    incomplete: {
      title: 'Sivuston luettelot ovat vajaat',
      text: 'Sivuston omistaja voi täydentää ne. Olemassa oleviin tietoihin ei kosketa.',
    },
    foreignLists: {
      title: 'Digitiekartan luettelon paikka on varattu',
      text: 'Sivuston omistaja voi vapauttaa paikan tai ottaa digitiekartan käyttöön toisella sivustolla.',
    },
    wrongStep: {
      title: 'Päätöksenteko on jo toisessa vaiheessa',
      text: 'Mitään ei muutettu. Vaiheen on voinut kirjata joku muu, tai aiempi kirjauksesi ehti perille. Päivitä tiedot ja tarkista.',
    },
    locked: {
      title: 'Sivusto tai luettelo on lukittu',
      text: 'Mitään ei muutettu. Kysy sivuston omistajalta, miksi se on lukittu ja kuinka kauan.',
    },
    unreadable: {
      title: 'Luettelo on, mutta sitä ei voitu lukea',
      text: 'Mitään ei muutettu, eikä luetteloita tarvitse luoda uudelleen. Yritä hetken kuluttua uudelleen; jos se ei auta, anna sivuston omistajalle SharePointin viesti ja tunnus.',
    },
    columnsUntold: {
      title: 'Luettelo ei kerro, onko sen teksti muotoiltua',
      text: 'Mitään ei muutettu. Tekstiä ei voi tallentaa turvallisesti, jos siinä on rivinvaihto tai merkki < tai & tai jos se korvaisi tekstin, jota ei voitu lukea. Muut tiedot voi tallentaa. Yritä hetken kuluttua uudelleen; jos se ei auta, sinulta voi puuttua oikeus nähdä luettelon sarakkeet: kysy sivuston omistajalta.',
    },
    refused: {
      title: 'SharePoint ei hyväksynyt tietoja',
      text: 'Mitään ei muutettu. Tarkista tiedot ja yritä uudelleen.',
    },
    unknown: {
      title: 'Jokin meni vikaan',
      text: 'Yritä uudelleen. Jos vika toistuu, kerro siitä ja liitä mukaan sen viesti tai tunniste.',
    },
  },
  /** A part of the page that cannot be shown, and all else can. */
  lost: {
    offline: {
      title: 'Yhteyttä ei saatu',
      text: (drafts: string) =>
        `Tätä osaa ei saatu ladattua. Muualla voi jatkaa. ${drafts} Tarkista verkkoyhteys ja yritä uudelleen.`,
    },
    outdated: {
      title: 'Sovellus on päivitetty',
      text: (drafts: string) =>
        `Selaimessa on auki vanhempi versio, eikä tätä osaa ole enää palvelimella. ${drafts} Lataa sivu uudelleen.`,
    },
    broken: {
      title: 'Tätä ei voitu näyttää',
      text: (drafts: string) =>
        `Sovelluksessa on virhe. Tallennettu on tallessa. ${drafts} Yritä uudelleen tai lataa sivu uudelleen. Jos virhe toistuu, kerro siitä ja liitä mukaan sen viesti.`,
    },
  },
  draftsKept: 'Luonnoksesi säilyvät tässä selaimessa.',
  draftsNotKept: 'Selain ei säilytä luonnoksia: kopioi kesken oleva teksti talteen ensin.',
  /** Why nothing could be read, where that is told otherwise than of a change. */
  unread: {
    forbidden: {
      title: 'Sinulla ei ole oikeutta digitiekartan luetteloihin',
      text: 'Pyydä lukuoikeutta sivuston omistajalta.',
    },
    missing: {
      title: 'Sivustoa ei löytynyt',
      text: 'Se on voitu poistaa tai siirtää. Sivun muokkaaja voi tarkistaa osoitteen web-osan asetuksista.',
    },
  },
  reload: 'Lataa sivu uudelleen',
  notice: 'Tiedote',
  ofLists: (names: string) => `Luettelo: ${names}.`,
  notRead: (names: string) => `Ei voitu lukea: ${names}.`,
  missingParts: (names: string) => `Vajaat tai puuttuvat: ${names}.`,
  serverMessage: (message: string) => `SharePointin viesti: ${message}`,
  errorMessage: (message: string) => `Virheen viesti: ${message}`,
  correlation: (id: string) => `Tunniste: ${id}`,
  /** Why a list does not show everybody all its rows. */
  partlyShown: {
    approval: (list: string) =>
      `Luettelo ”${list}” vaatii hyväksynnän: muut näkevät muutokset vasta, kun ne on hyväksytty luettelossa.`,
    ownRows: (list: string) => `Luettelossa ”${list}” kukin näkee vain itse lisäämänsä rivit.`,
  },
  richText: (lists: string) => `Muotoiltua tekstiä: ${lists}.`,
  richTextAbout:
    'Täällä sarakkeista näkyy teksti ilman muotoiluja, ja tekstin muuttaminen täällä poistaa sen muotoilut.',
  richTextOwner: 'Sarakkeet voi vaihtaa luettelon asetuksissa takaisin pelkäksi tekstiksi.',
  allHidden: 'Rivejä on, mutta ne eivät näy sinulle',
  unreadLists: {
    ownerAdvice: 'Tarkista luettelon oikeudet sen asetuksista.',
    theme: 'Teemaa ei voitu lukea',
    responsible: 'Vastuutahoa ei voitu lukea',
    partly: 'osin luettu',
    failed: (list: string) => `Luetteloa ”${list}” ei voitu lukea.`,
    forbidden: (list: string) => `Sinulla ei ole oikeutta luetteloon ”${list}”.`,
    without: 'Sen tiedot puuttuvat näistä sivuista ja luvuista.',
    former: (moment: string) => `Siitä näkyy, mitä siinä oli ${moment}.`,
  },
  hiddenRows: (count: number) => (count === 1 ? 'Yksi rivi ei näy sinulle.' : `${count} riviä ei näy sinulle.`),
  badCells: (count: number) => (count === 1 ? 'Yksi tieto kaipaa korjausta' : `${count} tietoa kaipaa korjausta`),
  /** Said where every list, and every text in them, could be read. */
  badCellsRest: 'Kaikki muu näkyy tavallisesti.',
  badCellsMend: 'Korjaa nämä luettelossa:',
  badCellsElse: 'Luettelon muokkaaja voi korjata nämä:',
  badCellsMore: (count: number) => `Näiden lisäksi vielä ${count}.`,
  untoldCells: (count: number) => (count === 1 ? 'Yhtä tekstiä ei voitu lukea' : `${count} tekstiä ei voitu lukea`),
  untoldCellsAbout:
    'Luettelo ei kerro, onko teksti muotoiltua. Teksti on tallessa luettelossa, ja sen voi lukea siellä. Täällä se näkyy, kun luettelo taas kertoo; jos näin ei käy, sinulta voi puuttua oikeus nähdä luettelon sarakkeet: kysy sivuston omistajalta.',
  badCell: (list: string, title: string, id: number, column: string) =>
    `${list}: ${title ? `${title} (rivi ${id})` : `rivi ${id}`}, sarake ${column}`,
  badCellProblem: (problem: string, found: string) => `${problem}${found ? ` (”${found}”)` : ''}.`,
  badCellProblems: {
    notANumber: 'ei ole luku',
    notADate: 'ei ole päivä',
    unknownChoice: 'tuntematon vaihtoehto',
    danglingLookup: 'viittaa riviin, jota ei ole',
    notText: 'ei ole tekstiä',
    duplicateKey: 'sama avain on toisellakin rivillä',
    noName: 'nimi puuttuu',
    notTold: 'ei voitu lukea',
    unreadable: 'ei voitu lukea',
  },
};
