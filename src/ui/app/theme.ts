import { createTheme, getColorFromString, getContrastRatio, type PartialTheme, type Theme } from '@fluentui/react';
import { statusMarks } from '../../loc/status';

/** The kinds of theme that a host can ask for: those of Teams; SharePoint knows the first two. */
export type ThemeKind = 'light' | 'dark' | 'contrast';

/** Fluent's theme for its components, and CSS variables for our own styles. */
export interface AppTheme {
  readonly fluent: Theme;
  readonly variables: Readonly<Record<`--dk-${string}`, string>>;
  /** The background is another one than the host's. */
  readonly ownBackground: boolean;
}

const black = '#000000';
const white = '#ffffff';
const yellow = '#ffff01';
const cyan = '#1aebff';

// For a dark Teams around a page whose own theme is light, or came late: Fluent's inverted ramp, "white" is the
// surface.
const dark: PartialTheme = {
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
const contrast: PartialTheme = {
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
    primaryButtonBackground: cyan,
    primaryButtonText: black,
    menuItemBackgroundHovered: cyan,
    menuItemTextHovered: black,
    focusBorder: yellow,
  },
};

function themeOf(themeKind: ThemeKind, hostTheme: PartialTheme | undefined): PartialTheme | undefined {
  if (themeKind === 'contrast') return contrast;
  if ((hostTheme?.isInverted ?? false) === (themeKind === 'dark') && isReadable(hostTheme)) return hostTheme;
  return themeKind === 'dark' ? dark : undefined;
}

// WCAG 2.2, 1.4.3.
const leastContrast = 4.5;

/**
 * Whether text can be read on all of our surfaces in a theme. A strong section, and a soft one of a dark page, have
 * shades that are made for a heading and a button.
 */
function isReadable(hostTheme: PartialTheme | undefined): boolean {
  const { palette, semanticColors, isInverted } = createTheme(hostTheme);
  const { bodyText, bodySubtext, bodyBackground } = semanticColors;
  const backgrounds = [bodyBackground, palette.neutralLighter, isInverted ? palette.neutralLighterAlt : palette.white];
  return backgrounds.every((background) =>
    [bodyText, bodySubtext].every((text) => contrastOf(text, background) >= leastContrast),
  );
}

/** How far two colours are apart, from 1 to 21; of a colour that cannot be read nothing is held against a theme. */
function contrastOf(text: string, background: string): number {
  const [one, other] = [getColorFromString(text), getColorFromString(background)];
  return one && other ? getContrastRatio(one, other) : leastContrast;
}

/**
 * The theme of the page for a kind of theme; the host's own theme gives the colours where it is of that kind and can be
 * read. Where it gives none we stand on a background of our own.
 */
export function appThemeOf(themeKind: ThemeKind, hostTheme: PartialTheme | undefined): AppTheme {
  const given = themeOf(themeKind, hostTheme);
  const fluent = createTheme(given);
  const { palette, semanticColors } = fluent;
  const statusColours: Record<string, string> = {};
  for (const [status, mark] of Object.entries(statusMarks))
    statusColours[`--dk-${status}`] = themeKind === 'contrast' ? white : mark[themeKind];
  return {
    fluent,
    ownBackground: hostTheme !== undefined && given !== hostTheme,
    variables: {
      '--dk-surface': semanticColors.bodyBackground,
      '--dk-text': semanticColors.bodyText,
      '--dk-subtle': semanticColors.bodySubtext,
      '--dk-line': themeKind === 'contrast' ? white : palette.neutralLight,
      '--dk-edge': themeKind === 'contrast' ? white : palette.neutralTertiaryAlt,
      '--dk-shade': palette.neutralLighter,
      '--dk-raised': themeKind === 'light' ? palette.white : palette.neutralLighterAlt,
      '--dk-accent': themeKind === 'contrast' ? cyan : palette.themePrimary,
      '--dk-link': semanticColors.link,
      '--dk-second': palette.neutralSecondary,
      ...statusColours,
    },
  };
}
