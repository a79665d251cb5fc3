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

/** The version of the lists that this package makes and expects; raised when what set-up makes of a site changes. */
export const schemaVersion = 2;

/**
 * The version of a site's lists by the value of its row; 0 where there is no such row, for then no set-up has come to
 * its end. A value that is no version is taken for the first one.
 */
export function versionOf(value: string | undefined): number {
  if (value === undefined) return 0;
  const version = Number(value);
  return Number.isInteger(version) && version > 0 ? version : 1;
}

/**
 * The row of Asetukset that set-up writes last: with it, a set-up has once come to its end. Its value is the version.
 */
export const completionSetting = 'schemaVersion' satisfies SettingName;
