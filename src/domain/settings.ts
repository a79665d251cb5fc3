import type { Key } from './key';

/** One setting: its name is its key. */
export interface Setting {
  readonly key: Key;
  readonly title: string;
  readonly value: string;
  readonly valueSv: string;
  readonly valueEn: string;
}

/** The settings the product knows; a site may hold others, which are left alone. */
export const settingNames = [
  'programmeName',
  'programmeYears',
  'background',
  'goals',
  'programmeApproval',
  'notice',
  'contact',
  'feedbackUrl',
  'accessibilityUrl',
  'benefitSteps',
  'impactSteps',
  'costClassSteps',
  'staleAfterDays',
  'cityName',
  'deckLogo',
  'deckColour',
  'pageUrl',
  'teamsAppId',
  'teamsEntityId',
  'schemaVersion',
] as const;
export type SettingName = (typeof settingNames)[number];

/** The row of Asetukset that set-up writes last: with it, a set-up has once come to its end. */
export const completionSetting = 'schemaVersion' satisfies SettingName;
