import type { EditableSetting, SettingGroup, SettingProblem, SettingValue } from '../../domain/settingRules';

/** Asetukset: what owners set, and the lists. */
export const settings = {
  heading: 'Asetukset',
  intro: 'Sivuston omistajat muuttavat asetuksia, muut näkevät ne. Muutos näkyy kaikille, kun sivu ladataan.',
  groups: {
    programme: 'Ohjelma', people: 'Lukijoille', places: 'Missä digitiekartta on', scales: 'Asteikot ja ajantasaisuus', deck: 'Esitys'
  } satisfies Record<SettingGroup, string>,
  names: {
    programmeName: 'Ohjelman nimi', programmeYears: 'Ohjelman vuodet', background: 'Tausta', goals: 'Tavoitteet', programmeApproval: 'Ohjelman hyväksyntä', notice: 'Tiedote', contact: 'Keneltä kysyä',
    feedbackUrl: 'Palautelinkki', accessibilityUrl: 'Saavutettavuusseloste', pageUrl: 'Sivun osoite', teamsAppId: 'Teams-sovelluksen tunnus', teamsEntityId: 'Teams-välilehden tunnus',
    staleAfterDays: 'Tilanne vanhenee', benefitSteps: 'Hyödyn asteikko', impactSteps: 'Vaikuttavuuden asteikko', costClassSteps: 'Kustannusluokat', cityName: 'Kaupungin nimi', deckLogo: 'Logo', deckColour: 'Väri'
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
    pageUrl: 'SharePoint-sivu, jolla digitiekartta on. Luetteloista ja jaetuista linkeistä pääsee sinne; tallennus päivittää luetteloiden linkit.',
    teamsAppId: 'Sovelluksen tunnus organisaation Teams-luettelossa. Tarvitaan linkkeihin, jotka avautuvat Teamsiin.',
    teamsEntityId: 'Välilehden tunnus. Tarvitaan linkkeihin, jotka avautuvat Teamsiin.',
    staleAfterDays: 'Päiviä, joiden jälkeen tilanne kaipaa päivitystä. Tyhjänä 90.',
    benefitSteps: 'Asteikon 1–5 portaiden nimet, yksi riville, pienin ensin.',
    impactSteps: 'Asteikon 1–5 portaiden nimet, yksi riville, pienin ensin.',
    costClassSteps: 'Luokkien 1–5 nimet, yksi riville, edullisin ensin.',
    cityName: 'Näkyy esityksessä ja esityslistatekstissä.',
    deckLogo: 'Png- tai jpeg-kuvan osoite samassa SharePointissa.',
    deckColour: 'Esityksen korostusväri muodossa #004F71.'
  } satisfies Record<EditableSetting, string>,
  values: { value: 'suomeksi', valueSv: 'ruotsiksi', valueEn: 'englanniksi' } satisfies Record<SettingValue, string>,
  onlyValue: 'Arvo',
  empty: 'ei asetettu',
  edit: (name: string) => `Muokkaa: ${name}`,
  problems: {
    notALink: 'Kirjoita osoite, joka alkaa https://, http:// tai mailto:.', notAPage: 'Kirjoita osoite, joka alkaa https:// tai http://.', notAPicture: 'Kirjoita osoite, joka alkaa https://, http:// tai /.',
    notDays: 'Kirjoita päivät kokonaislukuna, esimerkiksi 90.', notAColour: 'Kirjoita väri muodossa #004F71.', notAnId: 'Kirjoita tunnus muodossa 00000000-0000-0000-0000-000000000000.'
  } satisfies Record<SettingProblem, string>,
  lists: 'Luettelot',
  listsAbout: 'Tiedot ovat näissä SharePoint-luetteloissa.',
  guarded: 'Tiekarttoja ja asetuksia muuttavat vain omistajat.',
  unguarded: 'Jäsenet voivat vielä muuttaa päätöksiä ja asetuksia. Täydennys rajaa oikeuden omistajille.',
  repair: 'Tarkista ja täydennä luettelot',
  repairAbout: 'Luo puuttuvat luettelot, sarakkeet ja näkymät, tarkistaa oikeudet ja päivittää linkit. Tietoihin ei kosketa, ja sen voi ajaa milloin vain.',
  repairing: 'Täydennetään luetteloita',
  repaired: 'Luettelot on tarkistettu ja täydennetty.'
};

export type SettingsWords = typeof settings;
