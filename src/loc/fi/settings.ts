import type { ResponsibleProblem } from '../../domain/record/responsibleRules';
import type { EditableSetting, SettingGroup, SettingProblem, SettingValue } from '../../domain/record/settingRules';
import type { ThemeProblem } from '../../domain/record/themeRules';
import type { Theme } from '../../domain/theme';
import type { DateProblem } from '../../domain/words/typedDate';

/** Asetukset: what owners set, and the lists. */
export const settings = {
  heading: 'Asetukset',
  intro: 'Sivuston omistajat muuttavat asetuksia, muut näkevät ne. Muutos näkyy kaikille, kun sivu ladataan.',
  groups: {
    programme: 'Ohjelma',
    people: 'Lukijoille',
    places: 'Missä digitiekartta on',
    scales: 'Asteikot ja ajantasaisuus',
    deck: 'Esitys',
  } satisfies Record<SettingGroup, string>,
  names: {
    programmeName: 'Ohjelman nimi',
    programmeYears: 'Ohjelman vuodet',
    background: 'Tausta',
    goals: 'Tavoitteet',
    programmeApproval: 'Ohjelman hyväksyntä',
    notice: 'Tiedote',
    contact: 'Keneltä kysyä',
    feedbackUrl: 'Palautelinkki',
    accessibilityUrl: 'Saavutettavuusseloste',
    pageUrl: 'Sivun osoite',
    teamsAppId: 'Teams-sovelluksen tunnus',
    teamsEntityId: 'Teams-välilehden tunnus',
    staleAfterDays: 'Tilanne vanhenee',
    benefitSteps: 'Hyödyn asteikko',
    impactSteps: 'Vaikuttavuuden asteikko',
    costClassSteps: 'Kustannusluokat',
    cityName: 'Kaupungin nimi',
    deckLogo: 'Logo',
    deckColour: 'Väri',
  } satisfies Record<EditableSetting, string>,
  about: {
    programmeName: 'Näkyy Tiekartta-sivulla ja esityksessä.',
    programmeYears: 'Esimerkiksi 2024–2026.',
    background: 'Mihin ohjelma perustuu. Näkyy Tiekartta-sivulla ja esityksessä.',
    goals: 'Mihin ohjelmalla pyritään, yksi tavoite riville. Näkyy Tiekartta-sivulla ja esityksessä.',
    programmeApproval: 'Kuka ohjelman hyväksyi ja milloin.',
    notice: 'Näkyy jokaisen sivun yläreunassa, kun tässä on tekstiä.',
    contact: 'Nimi ja sähköpostiosoite. Näkyy Tiekartta-sivun lopussa.',
    feedbackUrl: 'Osoite, johon lukija antaa palautetta: https, http tai mailto.',
    accessibilityUrl: 'Saavutettavuusselosteen osoite: https, http tai mailto.',
    pageUrl:
      'SharePoint-sivu, jolla digitiekartta on. Luetteloista ja jaetuista linkeistä pääsee sinne; tallennus päivittää luetteloiden linkit.',
    teamsAppId: 'Sovelluksen tunnus organisaation Teams-luettelossa. Tarvitaan linkkeihin, jotka avautuvat Teamsiin.',
    teamsEntityId: 'Välilehden tunnus. Tarvitaan linkkeihin, jotka avautuvat Teamsiin.',
    staleAfterDays: 'Päiviä, joiden jälkeen tilanne kaipaa päivitystä. Tyhjänä 90.',
    benefitSteps: 'Asteikon 1–5 portaiden nimet, yksi riville, pienin ensin.',
    impactSteps: 'Asteikon 1–5 portaiden nimet, yksi riville, pienin ensin.',
    costClassSteps: 'Luokkien 1–5 nimet, yksi riville, edullisin ensin.',
    cityName: 'Näkyy esityksen dioilla.',
    deckLogo: 'Png- tai jpeg-kuvan osoite samassa SharePointissa.',
    deckColour: 'Esityksen korostusväri muodossa #004F71.',
  } satisfies Record<EditableSetting, string>,
  values: { value: 'suomeksi', valueSv: 'ruotsiksi', valueEn: 'englanniksi' } satisfies Record<SettingValue, string>,
  onlyValue: 'Arvo',
  empty: 'ei asetettu',
  edit: (name: string) => `Muokkaa: ${name}`,
  problems: {
    required: 'Kirjoita nimi.',
    tooLong: 'Enintään 255 merkkiä.',
    notANumber: 'Tämä ei ole luku.',
    year: 'Kirjoita vuosi neljällä numerolla, esimerkiksi 2025.',
    codeTaken: 'Toisella teemalla on jo tämä tunnus.',
    endsBefore: 'Viimeinen päivä on ennen ensimmäistä.',
    notChosen: 'Valitse henkilö luettelosta.',
    notALink: 'Kirjoita osoite, joka alkaa https://, http:// tai mailto:.',
    notAPage: 'Kirjoita osoite, joka alkaa https:// tai http://.',
    notAPicture: 'Kirjoita osoite, joka alkaa https://, http:// tai /.',
    notDays: 'Kirjoita päivät kokonaislukuna, esimerkiksi 90.',
    notAColour: 'Kirjoita väri muodossa #004F71.',
    notAnId: 'Kirjoita tunnus muodossa 00000000-0000-0000-0000-000000000000.',
  } satisfies Record<SettingProblem | ThemeProblem | Exclude<ResponsibleProblem, DateProblem>, string>,
  themes: {
    heading: 'Teemat',
    about: 'Ohjelman teemat siinä järjestyksessä, jossa ne näkyvät sivuilla. Kyvykkyys on teema, joka kantaa muita.',
    none: 'Teemoja ei vielä ole.',
    add: 'Lisää teema',
    newTitle: 'Uusi teema',
  },
  roles: {
    heading: 'Vastuutahot',
    about:
      'Roolit, jotka vastaavat toimenpiteistä ja mittareista. Päättynyt rooli saa viimeisen päivän ja pitää historiansa.',
    none: 'Vastuutahoja ei vielä ole.',
    add: 'Lisää vastuutaho',
    newTitle: 'Uusi vastuutaho',
  },
  themeFields: {
    code: 'Tunnus',
    title: 'Nimi',
    titleSv: 'Nimi ruotsiksi',
    titleEn: 'Nimi englanniksi',
    longTitle: 'Pitkä nimi',
    longTitleSv: 'Pitkä nimi ruotsiksi',
    longTitleEn: 'Pitkä nimi englanniksi',
    sortOrder: 'Järjestys',
    kind: 'Laji',
    lastYear: 'Viimeinen vuosi',
  },
  themeHints: {
    code: 'Kirjain, jolla toimenpiteen tunnus alkaa. Voi puuttua.',
    longTitle: 'Teema kokonaisena lauseena. Tyhjänä näytetään nimi.',
    lastYear: 'Viimeinen vuosi, jonka toimenpiteille teema annetaan. Tyhjä: teema jatkuu.',
  } as Partial<Record<keyof Theme, string>>,
  themeKinds: { theme: 'teema', capability: 'kyvykkyys' },
  roleFields: {
    title: 'Nimi',
    titleSv: 'Nimi ruotsiksi',
    titleEn: 'Nimi englanniksi',
    validFrom: 'Voimassa alkaen',
    validTo: 'Voimassa asti',
    person: 'Henkilö',
  },
  valid: (from: string, to: string) =>
    from && to ? `voimassa ${from}–${to}` : to ? `voimassa ${to} asti` : `voimassa ${from} alkaen`,
  /** Of the measures of years after a theme's last one. */
  measuresAfter: (count: number) =>
    count === 1
      ? 'Yksi myöhemmän vuoden toimenpide on tässä teemassa ja pysyy siinä.'
      : `${count} myöhempien vuosien toimenpidettä on tässä teemassa ja pysyy siinä.`,
  measuresCounted: (count: number) => (count === 1 ? '1 toimenpide' : `${count} toimenpidettä`),
  metricsCounted: (count: number) => (count === 1 ? '1 mittari' : `${count} mittaria`),
  /** What points at a row, inside a sentence. */
  countOf: (measures: number, metrics: number) =>
    [
      measures > 0 && (measures === 1 ? 'yksi toimenpide' : `${measures} toimenpidettä`),
      metrics > 0 && (metrics === 1 ? 'yksi mittari' : `${metrics} mittaria`),
    ]
      .filter(Boolean)
      .join(' ja '),
  heldBy: {
    themes: (what: string) =>
      `Teemaa ei voi poistaa, koska siinä on ${what}. Anna niille ensin toinen teema, tai merkitse tälle viimeinen vuosi.`,
    responsibles: (what: string) =>
      `Vastuutahoa ei voi poistaa, koska sillä on ${what}. Anna niille ensin toinen vastuutaho, tai merkitse tälle viimeinen päivä.`,
  },
  heldUnseen: 'Tätä ei voi poistaa nyt, koska kaikki rivit eivät näy: jokin niistä voi viitata tähän.',
  andMore: (count: number) => `ja ${count} muuta`,
  lists: 'Luettelot',
  listsAbout: 'Tiedot ovat näissä SharePoint-luetteloissa.',
  guarded: 'Tiekarttoja ja asetuksia muuttavat vain omistajat.',
  unguarded: 'Jäsenet voivat vielä muuttaa päätöksiä ja asetuksia. Täydennys rajaa oikeuden omistajille.',
  repair: 'Tarkista ja täydennä luettelot',
  repairAbout:
    'Luo puuttuvat luettelot, sarakkeet ja näkymät, tarkistaa oikeudet ja päivittää linkit. Tietoihin ei kosketa, ja sen voi ajaa milloin vain.',
  repairing: 'Täydennetään luetteloita',
  repaired: 'Luettelot on tarkistettu ja täydennetty.',
  withoutKeys: (count: number) =>
    count === 1
      ? 'Yhdellä luettelossa tehdyllä rivillä ei ole vielä avainta. Se toimii ilmankin ja saa avaimen, kun se seuraavan kerran tallennetaan täällä. Avaimella rivi tunnistetaan linkeissä, tuonneissa ja jäädytetyissä kopioissa.'
      : `${count} luettelossa tehdyllä rivillä ei ole vielä avainta. Ne toimivat ilmankin ja saavat avaimen, kun ne seuraavan kerran tallennetaan täällä. Avaimella rivi tunnistetaan linkeissä, tuonneissa ja jäädytetyissä kopioissa.`,
  keysUnread: (lists: string) => `Rivien avaimia ei voitu tarkistaa kaikista luetteloista. Lukematta jäi: ${lists}.`,
  giveKeys: 'Täydennä avaimet',
  givingKeys: (done: number, total: number) => `Täydennetään avaimia: ${done}/${total}`,
  keysGiven: (count: number) => (count === 1 ? 'Yksi rivi sai avaimen.' : `${count} riviä sai avaimen.`),
  keysLeft: (count: number) => (count === 1 ? 'Yksi rivi jäi ilman avainta.' : `${count} riviä jäi ilman avainta.`),
};

export type SettingsWords = typeof settings;
