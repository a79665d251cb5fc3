import type { Form } from './form';
import { isWebAddress } from './webAddress';
import type { Setting, SettingName } from '../settings';

/** The settings that people edit, in groups as they are shown; `schemaVersion` is set-up's own. */
export const settingGroups = {
  programme: ['programmeName', 'programmeYears', 'background', 'goals', 'programmeApproval'],
  people: ['notice', 'contact', 'feedbackUrl', 'accessibilityUrl'],
  places: ['pageUrl', 'teamsAppId', 'teamsEntityId'],
  scales: ['staleAfterDays', 'benefitSteps', 'impactSteps', 'costClassSteps'],
  deck: ['cityName', 'deckLogo', 'deckColour'],
} as const satisfies Readonly<Record<string, readonly SettingName[]>>;
export type SettingGroup = keyof typeof settingGroups;
export type EditableSetting = (typeof settingGroups)[SettingGroup][number];

/** The properties that hold a setting's texts: `value` is the Finnish one, or the only one. */
export const settingValues = ['value', 'valueSv', 'valueEn'] as const satisfies readonly (keyof Setting)[];
export type SettingValue = (typeof settingValues)[number];

const ofAllLanguages: readonly SettingName[] = [
  'programmeYears',
  'pageUrl',
  'teamsAppId',
  'teamsEntityId',
  'staleAfterDays',
  'deckLogo',
  'deckColour',
];
const ofManyLines: readonly SettingName[] = [
  'background',
  'goals',
  'programmeApproval',
  'notice',
  'benefitSteps',
  'impactSteps',
  'costClassSteps',
];

/** The texts that a setting has: only `value` where it is the same in all languages. */
export function valuesOf(name: SettingName): readonly SettingValue[] {
  return ofAllLanguages.includes(name) ? ['value'] : settingValues;
}

/** True for a setting whose text may have several lines. */
export function hasManyLines(name: SettingName): boolean {
  return ofManyLines.includes(name);
}

/** Why a value cannot be saved; shown at its field. */
export type SettingProblem = 'notALink' | 'notAPage' | 'notAPicture' | 'notDays' | 'notAColour' | 'notAnId';

const rules: Partial<Readonly<Record<SettingName, readonly [SettingProblem, (text: string) => boolean]>>> = {
  feedbackUrl: ['notALink', isWebAddress],
  accessibilityUrl: ['notALink', isWebAddress],
  pageUrl: ['notAPage', (text) => /^https?:/i.test(text) && isWebAddress(text)],
  deckLogo: ['notAPicture', (text) => text.startsWith('/') || (/^https?:/i.test(text) && isWebAddress(text))],
  staleAfterDays: ['notDays', (text) => /^[1-9]\d{0,3}$/.test(text)],
  deckColour: ['notAColour', (text) => /^#[0-9a-f]{6}$/i.test(text)],
  teamsAppId: ['notAnId', (text) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)],
};

/** The form of a setting. */
export const settingForm: Form<Setting> = {
  name: 'setting',
  properties: settingValues,
  tidy: (setting) => ({
    ...setting,
    value: setting.value.trim(),
    valueSv: setting.valueSv.trim(),
    valueEn: setting.valueEn.trim(),
  }),
};

/** What has to be mended before a setting can be saved, by value; an empty one is always allowed. */
export function settingProblems(name: SettingName, setting: Setting): ReadonlyMap<SettingValue, SettingProblem> {
  const rule = rules[name];
  if (!rule) return new Map();
  const [problem, takes] = rule;
  return new Map(
    settingValues
      .filter((value) => setting[value].trim() !== '' && !takes(setting[value].trim()))
      .map((value) => [value, problem]),
  );
}
