import { schemaVersion, type Setting, type SettingName } from '../../domain/settings';
import { note, text } from '../columns/columnTypes';
import { keyColumn, type ListSchema } from './listSchema';

const names: Readonly<Record<SettingName, string>> = {
  cityName: 'Kaupungin nimi', // first: a set-up that is broken off soon after has kept it
  programmeName: 'Ohjelman nimi',
  programmeYears: 'Ohjelman vuodet',
  background: 'Tausta',
  goals: 'Tavoitteet',
  programmeApproval: 'Ohjelman hyväksyntä',
  notice: 'Tiedote sivun yläreunaan',
  contact: 'Keneltä kysyä',
  feedbackUrl: 'Palautelinkki',
  accessibilityUrl: 'Saavutettavuusseloste',
  benefitSteps: 'Hyödyn asteikon portaat',
  impactSteps: 'Vaikuttavuuden asteikon portaat',
  costClassSteps: 'Kustannusluokkien nimet',
  staleAfterDays: 'Päiviä, joiden jälkeen tilanne on vanhentunut',
  deckLogo: 'Esityksen logo',
  deckColour: 'Esityksen väri',
  pageUrl: 'Sivun osoite',
  teamsAppId: 'Teams-sovelluksen tunnus',
  teamsEntityId: 'Teams-välilehden tunnus',
  schemaVersion: 'Luetteloiden versio',
};

const values: Partial<Record<SettingName, Partial<Setting>>> = {
  programmeName: { value: 'Digiohjelma', valueSv: 'Digitaliseringsprogram', valueEn: 'Digital programme' },
  staleAfterDays: { value: '90' },
  schemaVersion: { value: String(schemaVersion) },
};

/** Asetukset: one row a setting. */
export const settings: ListSchema<'settings'> = {
  kind: 'settings',
  name: 'Settings',
  title: 'Asetukset',
  description: 'Digitiekartan asetukset, yksi rivillä.',
  columns: {
    key: keyColumn,
    title: text('Asetus', {
      required: true,
      description: 'Asetuksen nimi ihmisille. Sen muuttaminen ei muuta asetusta.',
    }),
    value: note('Arvo', { description: 'Arvo suomeksi, tai arvo joka on sama kaikilla kielillä.' }),
    valueSv: note('Arvo ruotsiksi', { description: 'Tyhjänä näytetään suomenkielinen.' }),
    valueEn: note('Arvo englanniksi', { description: 'Tyhjänä näytetään suomenkielinen.' }),
  },
  seed: (Object.keys(names) as SettingName[]).map((key) => ({ key, title: names[key], ...values[key] })),
  ownersWrite: true,
};
