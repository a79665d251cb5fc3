import { createTheme } from '@fluentui/react';
import { themes } from '../../../dev/workbench/themes';
import { appThemeOf } from './theme';

describe('the theme of a section', () => {
  const all = themes();
  it.each([
    ['light', 'none', false],
    ['light', 'neutral', false],
    ['light', 'soft', false],
    ['light', 'strong', true],
    ['dark', 'none', false],
    ['dark', 'neutral', false],
    ['dark', 'soft', true],
    ['dark', 'strong', true],
  ] as const)(
    '%s, %s is taken where its text can be read, else we stand on our own background',
    (page, section, own) => {
      const host = all[page][section];
      const { fluent, ownBackground } = appThemeOf(host.isInverted ? 'dark' : 'light', host);
      expect(ownBackground).toBe(own);
      expect(fluent.semanticColors.bodyBackground === host.semanticColors.bodyBackground).toBe(!own);
    },
  );

  it('of a city with other colours is the city’s', () => {
    const city = createTheme({ palette: { themePrimary: '#7a3e00', themeDarkAlt: '#6e3800' } });
    expect(appThemeOf('light', city)).toMatchObject({
      ownBackground: false,
      fluent: { palette: { themePrimary: '#7a3e00' } },
    });
  });
});
