import type { PartialTheme } from '@fluentui/react';
import type { StatusOrNone } from '../../domain/status';

const black = '#000000';
export const white = '#ffffff';
const yellow = '#ffff01';
export const cyan = '#1aebff';
/** Of what cannot be used now. */
export const green = '#3ff23f';

/** The shades and tints of the hues that people are told apart by, Fluent 2's own; in the dark they change places. */
export const people: readonly (readonly [shade: string, tint: string])[] = [
  ['#004377', '#a9d3f2'],
  ['#294903', '#bdd99b'],
  ['#712d09', '#efc4ad'],
  ['#4c0d55', '#d9a7e0'],
  ['#463100', '#f9e2ae'],
  ['#02494c', '#9bd9db'],
  ['#6e0811', '#eeacb2'],
  ['#202427', '#bcc3c7'],
];

/** The letters and the tint of a status where it is told as a filled badge: of the hue of its mark, 4.5:1 at least. */
export const statusTints: Readonly<
  Record<'light' | 'dark', Readonly<Record<StatusOrNone, readonly [letters: string, tint: string]>>>
> = {
  light: {
    none: ['#424242', '#ebebeb'],
    planned: ['#7a4c00', '#fdeccb'],
    started: ['#0f548c', '#dcebfa'],
    done: ['#0b4f1f', '#d9efdb'],
    unknown: ['#424242', '#ebebeb'],
    dropped: ['#8a0079', '#f8e0f5'],
  },
  dark: {
    none: ['#e1dfdd', '#3b3a39'],
    planned: ['#f9d08a', '#4a3508'],
    started: ['#a9d0fb', '#0f3556'],
    done: ['#b5e3b5', '#1a3f20'],
    unknown: ['#d6d4d2', '#3b3a39'],
    dropped: ['#f0b6e8', '#511649'],
  },
};

// Fluent 2's light and dark colours, where the host gives none that can be read.
export const light: PartialTheme = {
  palette: {
    themeDarker: '#0c3b5e',
    themeDark: '#0f548c',
    themeDarkAlt: '#115ea3',
    themePrimary: '#0f6cbd',
    themeSecondary: '#2886de',
    themeTertiary: '#77b7f7',
    themeLight: '#b4d6fa',
    themeLighter: '#cfe4fa',
    themeLighterAlt: '#ebf3fc',
    black: '#000000',
    neutralDark: '#141414',
    neutralPrimary: '#242424',
    neutralPrimaryAlt: '#383838',
    neutralSecondary: '#5c5c5c',
    neutralSecondaryAlt: '#707070',
    neutralTertiary: '#9e9e9e',
    neutralTertiaryAlt: '#c7c7c7',
    neutralQuaternary: '#d1d1d1',
    neutralQuaternaryAlt: '#e0e0e0',
    neutralLight: '#ebebeb',
    neutralLighter: '#f5f5f5',
    neutralLighterAlt: '#fafafa',
    white: '#ffffff',
  },
};

// For a dark Teams around a page whose own theme is light, or came late: Fluent's inverted ramp, "white" is the
// surface.
export const dark: PartialTheme = {
  isInverted: true,
  palette: {
    themeDarker: '#82c7ff',
    themeDark: '#6cb8f6',
    themeDarkAlt: '#3aa0f3',
    themePrimary: '#2899f5',
    themeSecondary: '#0078d4',
    themeTertiary: '#235a85',
    themeLight: '#004c87',
    themeLighter: '#043862',
    themeLighterAlt: '#092c47',
    black: white,
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
  },
};

// The contrast theme of Teams: no shades, yellow for what can be pressed, cyan for what is chosen.
export const contrast: PartialTheme = {
  isInverted: true,
  palette: {
    themePrimary: cyan,
    themeSecondary: cyan,
    themeDark: cyan,
    themeDarkAlt: cyan,
    themeDarker: cyan,
    themeTertiary: cyan,
    themeLight: black,
    themeLighter: black,
    themeLighterAlt: black,
    white: black,
    black: white,
    neutralPrimary: white,
    neutralPrimaryAlt: white,
    neutralDark: white,
    neutralSecondary: white,
    neutralSecondaryAlt: white,
    neutralTertiary: white,
    neutralTertiaryAlt: white,
    neutralQuaternary: white,
    neutralQuaternaryAlt: white,
    neutralLight: black,
    neutralLighter: black,
    neutralLighterAlt: black,
  },
  semanticColors: {
    bodyBackground: black,
    bodyText: white,
    bodySubtext: white,
    bodyDivider: white,
    link: yellow,
    linkHovered: yellow,
    inputBorder: white,
    buttonBackground: black,
    buttonText: yellow,
    buttonBorder: yellow,
    buttonBorderDisabled: green,
    buttonTextDisabled: green,
    primaryButtonTextDisabled: green,
    disabledText: green,
    menuHeader: white,
    primaryButtonBackground: cyan,
    primaryButtonText: black,
    menuItemBackgroundHovered: cyan,
    menuItemTextHovered: black,
    focusBorder: yellow,
  },
};
