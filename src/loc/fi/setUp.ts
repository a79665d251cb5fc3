/** Setting up a site: creating the lists, and completing what is missing of them. */
export const setUp = {
  heading: 'Ota digitiekartta käyttöön',
  intro: 'Tälle sivustolle luodaan kahdeksan luetteloa. Mitään muuta sivustolla ei muuteta.',
  repairIntro: 'Puuttuvat luettelot ja sarakkeet luodaan. Olemassa oleviin tietoihin ei kosketa.',
  create: 'Luo luettelot',
  repair: 'Täydennä luettelot',
  creating: 'Luodaan luetteloita',
  part: {
    list: 'luettelo',
    columns: 'sarakkeet',
    view: 'näkymä',
    rights: 'oikeudet',
    seed: 'alkutiedot',
    ready: 'valmis',
  },
  step: (list: string, part: string) => `${list}: ${part}`,
  stopped: (part: string) => `keskeytyi: ${part}`,
  waiting: 'odottaa',
  done: 'Valmis. Luettelot on luotu.',
  next: 'Lisää seuraavaksi toimenpiteet Toimenpiteet-luetteloon: yksitellen tai liittämällä rivit Excelistä ruudukkonäkymään.',
  open: 'Avaa digitiekartta',
  askTitle: 'Digitiekarttaa ei ole vielä otettu käyttöön tällä sivustolla',
  ask: (contact: string) => `Pyydä sivuston omistajaa ottamaan se käyttöön${contact ? `: ${contact}` : '.'}`,
  askRepair: (contact: string) => `Pyydä sivuston omistajaa täydentämään ne${contact ? `: ${contact}` : '.'}`,
  failed: 'Luominen keskeytyi. Valmiit osat säilyvät; voit jatkaa siitä, mihin jäätiin.',
  /** Lists that did not tell of their columns. */
  passed: 'ohitettu',
  passedOver: (lists: string, count: number) =>
    `Ei kertonut sarakkeistaan: ${lists}. ${count === 1 ? 'Sitä' : 'Niitä'} ei täydennetty, muut ovat valmiit. Tämän voi ajaa uudelleen milloin vain; jos se ei auta, kysy neuvoa SharePointin viestillä.`,
  continue: 'Jatka',
  /** Why an owner is to run set-up: stands above every page of theirs until it has come to its end. */
  unfinished: 'Käyttöönotto jäi kesken: jotain voi puuttua, ja jäsenet voivat ehkä muuttaa myös asetuksia.',
  older: 'Sivuston luettelot ovat sovelluksen aiemman version mukaiset: uudet sarakkeet puuttuvat.',
  lacking: (lists: string): string => `Luetteloista puuttuu sarakkeita (${lists}).`,
  /** Said with these two where all that the lists hold could be read. */
  worksAsBefore: { older: 'Kaikki entinen toimii.', lacking: 'Muu toimii ilman niitä.' },
  completeThem: 'Täydennä ne asetuksissa painikkeella ”Tarkista ja täydennä luettelot”.',
  toSettings: 'Avaa asetukset',
  /** What set-up found changed or doubled, and left. */
  left: {
    changed: 'Nämä on muutettu sivustolla, ja ne jätettiin ennalleen:',
    form: (list: string): string =>
      `${list}: lomake. Uudet sarakkeet voi lisätä siihen itse. Jos lomakkeen muotoilun tyhjentää, täydennys tekee sen uudelleen.`,
    format: (list: string, column: string): string =>
      `${list}: sarakkeen ”${column}” muotoilu. Jos sen tyhjentää, täydennys tekee sen uudelleen.`,
    rule: (list: string): string => `${list}: luettelon tarkistussääntö.`,
    doubled: 'Nämä sarakkeet ovat luettelossa kahteen kertaan, ja jälkimmäiseen on kirjoitettu:',
    double: (list: string, column: string, name: string): string =>
      `${list}: ”${column}”, jonka sisäinen nimi on ${name}. Siirrä sen arvot samannimiseen sarakkeeseen ruudukkonäkymässä. Tyhjän kaksoiskappaleen täydennys poistaa.`,
    withoutGroup:
      'Sivustolta puuttuu ryhmä, jolle oikeudet olisi annettu. Anna ne luettelon asetuksissa niille, joiden kuuluu nähdä se:',
    owners: (list: string): string => `${list}: omistajien ryhmälle ei annettu täysiä oikeuksia.`,
    members: (list: string): string => `${list}: jäsenten ryhmälle ei annettu lukuoikeutta.`,
    visitors: (list: string): string => `${list}: vierailijoiden ryhmälle ei annettu lukuoikeutta.`,
  },
  /** Lists that are not ours, where ours would stand. */
  foreign: {
    nameTaken: 'Digitiekartan luettelon nimi on varattu',
    left: (count: number): string =>
      count === 1
        ? 'Tämä luettelo ei ole digitiekartan, mutta se on paikalla, jonka digitiekartta tarvitsee. Se on täsmälleen ennallaan:'
        : 'Nämä luettelot eivät ole digitiekartan, mutta ne ovat paikoilla, jotka digitiekartta tarvitsee. Ne ovat täsmälleen ennallaan:',
    leftNames: (count: number): string =>
      count === 1
        ? 'Tämä luettelo ei ole digitiekartan, mutta sillä on nimi, jonka digitiekartta tarvitsee. Se on täsmälleen ennallaan:'
        : 'Nämä luettelot eivät ole digitiekartan, mutta niillä on nimet, jotka digitiekartta tarvitsee. Ne ovat täsmälleen ennallaan:',
    leftUnseen: 'Tässä osoitteessa on luettelo, jota et näe. Se on täsmälleen ennallaan:',
    unseen: 'Luettelo, jota et näe',
    todo: 'Mitään ei luoda, ennen kuin paikka on vapaa tai digitiekartta on toisella sivustolla. Vaihtoehdot:',
    todoNames: 'Mitään ei luoda, ennen kuin nimi on vapaa tai digitiekartta on toisella sivustolla. Vaihtoehdot:',
    otherSite:
      'Ota digitiekartta käyttöön toisella sivustolla: lisää web-osa sen sivulle tai anna sen osoite web-osan asetuksissa.',
    freeAddress:
      'Vapauta osoite. Luettelon nimen muuttaminen ei muuta sen osoitetta: SharePointin ylläpitäjä voi siirtää luettelon toiseen osoitteeseen, ja luettelon voi poistaa, jos sen tietoja ei enää tarvita.',
    freeTitle: (names: string) =>
      `Anna luettelolle toinen nimi: digitiekartan luettelo luodaan nimellä ${names}. Osoite ja tiedot eivät muutu.`,
    seeIt:
      'Pyydä SharePointin ylläpitäjältä oikeutta luetteloon, jota et näe: vasta silloin selviää, onko se digitiekartan.',
    checking: 'Tarkistetaan sivuston luetteloita',
  },
};
