import { createTheme, type PartialTheme, type Theme } from '@fluentui/react';
import { statusMarks } from '../loc/status';

/** The looks a host can ask for. */
export type Look = 'light' | 'dark' | 'contrast';

/** Fluent's theme for its components, and CSS variables for our own styles. */
export interface Skin {
  readonly fluent: Theme;
  readonly variables: Readonly<Record<`--dk-${string}`, string>>;
}

const black = '#000000';
const white = '#ffffff';
const yellow = '#ffff01';
const cyan = '#1aebff';

// The Teams contrast look: no shades, yellow for what can be pressed, cyan for what is chosen.
const contrast: PartialTheme = {
  isInverted: true,
  palette: {
    themePrimary: cyan, themeSecondary: cyan, themeDark: cyan, themeDarkAlt: cyan, themeDarker: cyan, themeTertiary: cyan, themeLight: black,
    themeLighter: black, themeLighterAlt: black, white: black, black: white, neutralPrimary: white, neutralPrimaryAlt: white, neutralDark: white,
    neutralSecondary: white, neutralSecondaryAlt: white, neutralTertiary: white, neutralTertiaryAlt: white, neutralQuaternary: white,
    neutralQuaternaryAlt: white, neutralLight: black, neutralLighter: black, neutralLighterAlt: black
  },
  semanticColors: {
    bodyBackground: black, bodyText: white, bodySubtext: white, bodyDivider: white, link: yellow, linkHovered: yellow, inputBorder: white,
    buttonBackground: black, buttonText: yellow, buttonBorder: yellow, primaryButtonBackground: cyan, primaryButtonText: black,
    menuItemBackgroundHovered: cyan, menuItemTextHovered: black, focusBorder: yellow
  }
};

/** The skin for a look; the host's own theme gives the colours except in the contrast look. */
export function skinOf(look: Look, hostTheme: PartialTheme | undefined): Skin {
  const fluent = createTheme(look === 'contrast' ? contrast : hostTheme);
  const { palette, semanticColors } = fluent;
  const statusColours: Record<string, string> = {};
  for (const [status, mark] of Object.entries(statusMarks)) statusColours[`--dk-${status}`] = look === 'contrast' ? white : mark[look];
  return {
    fluent,
    variables: {
      '--dk-surface': semanticColors.bodyBackground,
      '--dk-text': semanticColors.bodyText,
      '--dk-subtle': semanticColors.bodySubtext,
      '--dk-line': look === 'contrast' ? white : palette.neutralLight,
      '--dk-edge': look === 'contrast' ? white : palette.neutralTertiaryAlt,
      '--dk-shade': palette.neutralLighter,
      '--dk-raised': look === 'light' ? palette.white : palette.neutralLighterAlt,
      '--dk-accent': look === 'contrast' ? cyan : palette.themePrimary,
      '--dk-link': semanticColors.link,
      // Steps of one hue for categories that have no colour of their own; neighbours are parted by a gap in the surface's colour.
      '--dk-shade-1': palette.themeDarker,
      '--dk-shade-2': palette.themePrimary,
      '--dk-shade-3': palette.neutralSecondary,
      '--dk-shade-4': palette.themeTertiary,
      '--dk-shade-5': palette.neutralTertiary,
      ...statusColours
    }
  };
}
