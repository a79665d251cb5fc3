import { settingGroups, settingProblems, valuesOf } from './settingRules';
import { settingNames, type Setting, type SettingName } from '../settings';

const setting = (given: Partial<Setting>): Setting => ({
  key: 'x',
  title: '',
  value: '',
  valueSv: '',
  valueEn: '',
  ...given,
});

describe('a setting', () => {
  it('stands in one group, but for the version that set-up writes', () => {
    expect([...Object.values(settingGroups).flat(), 'schemaVersion'].sort()).toEqual([...settingNames].sort());
  });

  it.each<[SettingName, string, string | undefined]>([
    ['feedbackUrl', 'https://porvoo.fi/palaute', undefined],
    ['feedbackUrl', 'mailto:digi@porvoo.fi', undefined],
    ['feedbackUrl', 'javascript:alert(1)', 'notALink'],
    ['accessibilityUrl', 'porvoo.fi', 'notALink'],
    ['accessibilityUrl', 'data:text/html,x', 'notALink'],
    ['pageUrl', 'https://porvoo.sharepoint.com/sites/digi/SitePages/Digitiekartta.aspx', undefined],
    ['pageUrl', 'mailto:digi@porvoo.fi', 'notAPage'],
    ['deckLogo', '/sites/digi/SiteAssets/logo.png', undefined],
    ['deckLogo', 'https://porvoo.sharepoint.com/logo.png', undefined],
    ['deckLogo', 'file:///c/logo.png', 'notAPicture'],
    ['staleAfterDays', '90', undefined],
    ['staleAfterDays', '0', 'notDays'],
    ['staleAfterDays', 'yhdeksänkymmentä', 'notDays'],
    ['staleAfterDays', '12,5', 'notDays'],
    ['deckColour', '#004F71', undefined],
    ['deckColour', 'sininen', 'notAColour'],
    ['teamsAppId', '0f5b2a3e-6f1d-4b0e-9a2e-5f1f2d3c4b5a', undefined],
    ['teamsAppId', 'digitiekartta', 'notAnId'],
    ['cityName', 'Mikä tahansa', undefined],
    ['feedbackUrl', '  ', undefined],
  ])('%s takes "%s": %s', (name, value, problem) =>
    expect(settingProblems(name, setting({ value })).get('value')).toBe(problem),
  );

  it('is checked in every language', () =>
    expect([
      ...settingProblems('feedbackUrl', setting({ value: 'https://a.fi', valueSv: 'x', valueEn: 'ftp://a.fi' })),
    ]).toEqual([
      ['valueSv', 'notALink'],
      ['valueEn', 'notALink'],
    ]));

  it('has one value where it is the same in all languages', () =>
    expect([valuesOf('pageUrl'), valuesOf('notice')]).toEqual([['value'], ['value', 'valueSv', 'valueEn']]));
});
