import { createTheme, type IPalette, type ITheme } from '@fluentui/react/lib/Styling';
import { getNeutralVariant, getSoftVariant, getStrongVariant } from '@fluentui/scheme-utilities';
import type { SectionName, ThemeName } from './view';

// Fluent's inverted ramp: "white" is the surface, "black" the strongest text.
const dark: Partial<IPalette> = {
  themeDarker: '#82c7ff',
  themeDark: '#6cb8f6',
  themeDarkAlt: '#3aa0f3',
  themePrimary: '#2899f5',
  themeSecondary: '#0078d4',
  themeTertiary: '#235a85',
  themeLight: '#004c87',
  themeLighter: '#043862',
  themeLighterAlt: '#092c47',
  black: '#ffffff',
  neutralDark: '#faf9f8',
  neutralPrimary: '#f3f2f1',
  neutralPrimaryAlt: '#c8c6c4',
  neutralSecondary: '#a19f9d',
  neutralSecondaryAlt: '#979693',
  neutralTertiary: '#797775',
  neutralTertiaryAlt: '#484644',
  neutralQuaternary: '#3b3a39',
  neutralQuaternaryAlt: '#31302f',
  neutralLight: '#292827',
  neutralLighter: '#252423',
  neutralLighterAlt: '#201f1e',
  white: '#1b1a19',
  redDark: '#f1707b',
};

// Teams' contrast theme: white on black, cyan for what can be pressed.
const contrast: Partial<IPalette> = {
  themeDarker: '#1aebff',
  themeDark: '#1aebff',
  themeDarkAlt: '#1aebff',
  themePrimary: '#1aebff',
  themeSecondary: '#1aebff',
  themeTertiary: '#1aebff',
  themeLight: '#003b40',
  themeLighter: '#001f22',
  themeLighterAlt: '#000000',
  black: '#ffffff',
  neutralDark: '#ffffff',
  neutralPrimary: '#ffffff',
  neutralPrimaryAlt: '#ffffff',
  neutralSecondary: '#ffffff',
  neutralSecondaryAlt: '#ffffff',
  neutralTertiary: '#ffffff',
  neutralTertiaryAlt: '#ffffff',
  neutralQuaternary: '#ffffff',
  neutralQuaternaryAlt: '#ffffff',
  neutralLight: '#1f1f1f',
  neutralLighter: '#141414',
  neutralLighterAlt: '#0a0a0a',
  white: '#000000',
  redDark: '#ffff01',
};

/**
 * The themes a page hands to web parts, whole, as SharePoint does (palette, semantic colours, fonts, effects), for each
 * colour of a section.
 */
export function themes(): Readonly<Record<ThemeName, Readonly<Record<SectionName, ITheme>>>> {
  return {
    light: inSections(createTheme({})),
    dark: inSections(createTheme({ palette: dark, isInverted: true })),
    contrast: inSections(createTheme({ palette: contrast, isInverted: true })),
  };
}

function inSections(theme: ITheme): Readonly<Record<SectionName, ITheme>> {
  return {
    none: theme,
    neutral: getNeutralVariant(theme),
    soft: getSoftVariant(theme),
    strong: getStrongVariant(theme),
  };
}
