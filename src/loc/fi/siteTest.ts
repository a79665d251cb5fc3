import type { AssumptionResult, TriedAssumption, UntriedAssumption } from '../../domain/siteTest';

/** Sivuston testi: what is tried, how it came out, and where people look for themselves. */
export const siteTest = {
  heading: 'Sivuston testi',
  about:
    'Testi kokeilee, toimiiko SharePoint tällä sivustolla niin kuin digitiekartta olettaa. Siitä saa raportin, josta nimet, osoitteet ja tunnisteet on otettu pois.',
  start: 'Testaa sivusto',
  again: 'Testaa uudelleen',
  question: 'Testataanko sivusto?',
  will: 'Testi tekee sivustolle piilotetun luettelon, kokeilee siinä tallentamista, oikeuksia ja näkymiä ja siirtää luettelon lopuksi roskakoriin. Muuhun sivustolla ei kosketa. Testi kestää minuutin tai kaksi.',
  begin: 'Aloita testi',
  cancel: 'Peruuta',
  running: (done: number, total: number) => `Testataan sivustoa: ${done}/${total}`,
  stop: 'Keskeytä',
  stopping: 'Keskeytetään, poistetaan testin luettelo',
  ended: (held: number, broken: number, untried: number) =>
    [
      `${held === 1 ? 'Yksi oletus' : `${held} oletusta`} pitää${broken > 0 ? `, ${broken} ei pidä` : ''}.`,
      untried > 0 ? `Kokeilematta jäi ${untried}.` : '',
    ]
      .filter(Boolean)
      .join(' '),
  unanswered: 'SharePoint ei vastannut: aja testi uudelleen, kun yhteys on kunnossa.',
  restsOn: (assumption: string) => `Tätä voi kokeilla vasta, kun tämä pitää: ${assumption}`,
  stoppedByLeaving: 'Sivuston testi keskeytettiin, koska sivulta lähdettiin. Sen luettelo siirretään roskakoriin.',
  stopped: 'Testi keskeytettiin.',
  cleared: 'Testin luettelo on poistettu.',
  left: 'Testin luetteloa ei saatu poistettua. Sitä yritetään uudelleen, kun tämä sivu avataan seuraavan kerran.',
  recycled: 'Kesken jääneen testin luettelo poistettiin.',
  inUse:
    'Testi on käynnissä toisella välilehdellä tai toisella omistajalla, tai se jäi juuri kesken. Kesken jääneen testin luettelo poistetaan, kun siitä on kymmenen minuuttia.',
  foreign: (title: string, address: string) =>
    `Testiä ei tehty: sen paikalla on luettelo ”${title}” (${address}), jota testi ei ole tehnyt. Se on ennallaan. Siirrä se tai testaa toisella sivustolla.`,
  failed: 'Testi ei päässyt alkuun, eikä se jättänyt mitään.',
  copy: 'Kopioi raportti',
  copied: 'Raportti on leikepöydällä.',
  copyAbout:
    'Lähetä raportti sille, joka ylläpitää digitiekarttaa. Sinun ja sivuston nimi, sähköpostit, osoitteet ja tunnisteet on otettu pois. Lue raportti läpi, ennen kuin lähetät sen: SharePointin viestissä voi olla jonkun muun nimi.',
  table: 'Mitä kokeiltiin',
  byHand: 'Mitä katsotaan itse',
  byHandAbout: 'Näitä testi ei voi kokeilla. Katso kerran, kun sivusto on käytössä.',
  columns: { assumption: 'Oletus', outcome: 'Tulos' },
  outcomes: {
    held: 'pitää',
    broken: 'ei pidä',
    untried: 'jäi kokeilematta',
  } satisfies Record<AssumptionResult['outcome'], string>,
  notFromHere: 'ei kokeiltavissa täältä',
  noRight: 'ei oikeutta kokeilla',
  said: (words: string) => `SharePoint vastasi: ${words}`,
  differs: (expected: string, found: string) => `Odotettiin: ${expected}. Tuli: ${found || '–'}.`,
  tried: {
    web: 'Sivuston tiedot, lukija ja aikavyöhyke tulevat yhdellä kyselyllä.',
    newList: 'Uuden luettelon omat sarakkeet erottuvat lisätyistä.',
    address: 'Luettelon osoite säilyy, kun sen nimi muuttuu.',
    missingList: 'Puuttuva luettelo sanotaan puuttuvaksi.',
    missingColumn: 'Puuttuvan sarakkeen kysyminen torjutaan, ja muu luettelo luetaan.',
    titles: 'Kahdella luettelolla ei voi olla samaa nimeä.',
    ownColumns: 'Sarakkeen kuvaus ja lomakemerkinnät säilyvät.',
    years: 'Vuosiluku näkyy ilman tuhaterotinta.',
    defaults: 'Sarakkeen oletusarvo säilyy.',
    typedMerge: 'Valintasarakkeen sanoja voi täydentää.',
    doubles: 'Kahdesti tehty sarake poistuu.',
    viewOrder: 'Näkymät tulevat tekojärjestyksessä, ja liian voi poistaa.',
    boardView: 'Luetteloon voi tehdä taulunäkymän.',
    form: 'Luettelon lomake säilyy niin kuin se tehtiin.',
    emptyKeys: 'Usealta riviltä voi puuttua avain.',
    unknownChoice: 'Tilaan voi palauttaa myös itse kirjoitetun sanan.',
    etag: 'Jokainen muutos vaihtaa rivin version, eikä vanhan version päälle voi tallentaa.',
    batch: 'Kun tallennetaan monta riviä, toisen muutoksen päälle ei kirjoiteta.',
    stamps: 'Luettelo kertoo muutoksesta, poistosta ja palautuksesta.',
    recycledTwice: 'Jo poistettu rivi sanotaan puuttuvaksi.',
    restrict: 'Riviä, johon toinen viittaa, ei voi poistaa.',
    attachmentText: 'Liite palaa kirjain kirjaimelta.',
    attachmentTaken: 'Samanniminen liite ei korvaa aiempaa.',
    richText: 'Muotoillusta tekstistä saa tekstin, ja teksti palaa samana.',
    validation: 'Voimassaolopäivien sääntö kelpaa ja sallii tyhjän päivän.',
    ownRights: 'Omistajan oikeus tulee ryhmästä, ei nimestä.',
  } satisfies Record<TriedAssumption, string>,
  untried: {
    readers: ['Lukija näkee sivun.', 'Avaa sivu lukijana.'],
    hiddenList: [
      'Jos luetteloon ei ole oikeutta, se sanotaan.',
      'Avaa sivu käyttäjänä, jolta yhden luettelon lukuoikeus on poistettu.',
    ],
    keyInForms: ['Avain ei näy lomakkeilla.', 'Avaa Toimenpiteet ja paina Uusi.'],
    translatedSite: [
      'Sarakkeiden kuvaukset ovat samat sivuston kaikilla kielillä.',
      'Vaihda oma kielesi ja aja luetteloiden tarkistus.',
    ],
    lostGroup: [
      'Ryhmän puuttuminen ei keskeytä käyttöönottoa.',
      'Vain sivustolla, jolta yksi kolmesta ryhmästä on poistettu: aja luetteloiden tarkistus.',
    ],
    groupBy: ['Luettelon ryhmät ovat auki ja järjestyksessä.', 'Avaa Toimenpiteet, näkymä Vuosittain.'],
    boardColumns: ['Taulun sarakkeet ovat tilojen järjestyksessä.', 'Avaa Toimenpiteet, näkymä Taulu.'],
    lateDays: [
      'Eilinen Valmis viimeistään on merkitty myöhässä olevaksi, tämänpäiväinen ei.',
      'Katso näkymiä Myöhässä ja Aikataulu ja esteet.',
    ],
    darkIcons: ['Tilan kuvakkeet erottuvat tummassa teemassa.', 'Avaa Toimenpiteet tummalla teemalla.'],
    peopleSearch: [
      'Henkilöhaku löytää organisaation ihmiset, myös jäsenelle.',
      'Muokkaa toimenpidettä ja kirjoita Vetäjä-kenttään sellaisen nimen alku, joka ei ole käynyt sivustolla.',
    ],
    newUsers: [
      'Jäsen voi valita vetäjäksi jonkun, joka ei ole käynyt sivustolla.',
      'Tallenna jäsenenä toimenpide, jolle valitsit sellaisen vetäjän, ja katso hänet luettelosta.',
    ],
    othersRights: [
      'Omistajalle kerrotaan, kuka ei voi muokata.',
      'Valitse omistajana vetäjäksi joku, jolla on vain lukuoikeus.',
    ],
    saveConflict: [
      'Kaksi yhtä aikaa tallentavaa saavat molemmat muutoksensa tai kysymyksen.',
      'Tallentakaa kahdella koneella sama toimenpide yhtä aikaa.',
    ],
    siteLock: [
      'Lukittu sivusto sanoo, ettei tallentamiseen ole oikeutta.',
      'Vain lukitulla sivustolla: muuta toimenpiteen tilaa.',
    ],
    hiddenRows: [
      'Rivit, jotka odottavat hyväksyntää tai ovat toisten omia, lasketaan.',
      'Vaadi luettelossa hyväksyntä, lisää rivi jäsenenä ja avaa sivu lukijana.',
    ],
    cityRules: [
      'Luettelon oma sääntö sanotaan sen omin sanoin.',
      'Anna luettelolle kelpoisuussääntö ja sille sanat, ja tallenna sen vastaisesti.',
    ],
    pages: [
      'SharePoint ei vastaa kyselyyn verkkosivulla.',
      'Jos sivu sanoo, ettei yhteyttä ole, vaikka on, kerro siitä raportin mukana.',
    ],
    personalTab: [
      'Teamsin henkilökohtainen välilehti ei tarjoa luetteloita juurisivustolle.',
      'Avaa sovellus Teamsissa henkilökohtaisena.',
    ],
    teamsLanguage: ['Teamsissa kieli on Teamsin kieli.', 'Vaihda Teamsin kieli ja avaa välilehti.'],
    teamsManifest: [
      'Teams ottaa sovelluksen vastaan.',
      'Katso sovellusluettelon vastaus, kun lisäät paketin Teamsiin.',
    ],
    groupChat: ['Välilehden voi lisätä ryhmäkeskusteluun.', 'Lisää sovellus ryhmäkeskusteluun.'],
    teamsDownload: [
      'Teams päästää läpi ensimmäisen sivulla tehdyn tiedoston, puhelimessa ei yhtäkään.',
      'Lataa esitys Teamsissa kahdesti, tietokoneella ja puhelimella.',
    ],
    signIn: [
      'Kirjautumisen kautta tultaessa sivun osoitteen kysely säilyy.',
      'Avaa kopioitu linkki selaimessa, jossa et ole kirjautunut.',
    ],
    teamsLink: ['Teamsin linkki johtaa sivulle, jota siinä pyydetään.', 'Paina Teamsissa kahta eri linkkiä peräkkäin.'],
    flexible: [
      'Joustavassa osassa web-osa saa leveyden ja korkeuden, joka annetaan.',
      'Lisää web-osa joustavaan osaan ja muuta sen leveyttä.',
    ],
    react18: [
      'SharePoint tarjoaa Reactin tälle paketille niin kuin ennen, myös seuraavassa versiossaan.',
      'Avaa sivu sen jälkeen, kun SharePoint Framework 1.24 on käytössä.',
    ],
    otherHosts: [
      'Outlook ja Microsoft 365 näyttävät välilehden niin kuin Teams.',
      'Avaa sovellus Outlookissa ja Microsoft 365:ssä.',
    ],
    keyboard: ['Viestit jäävät puhelimen näppäimistön yläpuolelle.', 'Muokkaa toimenpidettä Teamsissa puhelimella.'],
    lostCode: [
      'Päivityksen jälkeen avoin sivu pyytää lataamaan itsensä uudelleen.',
      'Jätä sivu auki, kun paketti päivitetään, ja avaa siinä Asetukset.',
    ],
    deckFile: ['PowerPoint avaa esityksen korjaamatta sitä.', 'Avaa esitys PowerPointissa.'],
    deckNumbers: ['Kaavioiden luvut ovat lukijan omassa muodossa.', 'Katso esityksen kaavioita PowerPointissa.'],
    csvTexts: ['CSV-tiedoston koodit ovat Excelissä tekstiä.', 'Avaa CSV Excelissä ja katso koodia, kuten 1.10.'],
    wordPaste: ['Word ottaa esityslistatekstin muotoiluineen.', 'Liitä esityslistateksti Wordiin.'],
    cityPages: ['Tietosuojan ja ehtojen osoitteet ovat kaupungin omat.', 'Katso sovelluksen tiedot Teamsissa.'],
    swedish: ['Ruotsinkieliset sanat ovat oikein.', 'Lue sivut, esitys ja esityslistateksti ruotsiksi.'],
  } satisfies Record<UntriedAssumption, readonly [assumption: string, look: string]>,
};

export type SiteTestWords = Omit<typeof siteTest, 'untried'> & {
  readonly untried: Readonly<Record<UntriedAssumption, readonly [assumption: string, look: string]>>;
};
