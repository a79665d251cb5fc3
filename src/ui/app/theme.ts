import {
  concatStyleSets,
  createTheme,
  getColorFromString,
  getContrastRatio,
  getScreenSelector,
  ScreenWidthMaxMedium,
  type IButtonProps,
  type IButtonStyles,
  type ICalloutContentStyleProps,
  type ICalloutContentStyles,
  type IContextualMenuStyleProps,
  type IContextualMenuStyles,
  type IMessageBarStyleProps,
  type IStyle,
  type IDropdownStyleProps,
  type IDropdownStyles,
  type IStyleFunction,
  type ITextFieldStyleProps,
  type ITextFieldStyles,
  type PartialTheme,
  type Theme,
} from '@fluentui/react';
import { getDefaultButtonStyles, getIconButtonStyles } from '@fluentui/fluent2-theme/lib/componentStyles/Button.styles';
import { getCalloutContentStyles } from '@fluentui/fluent2-theme/lib/componentStyles/Callout.styles';
import { getContextualMenuStyles } from '@fluentui/fluent2-theme/lib/componentStyles/ContextualMenu.styles';
import { getDropdownStyles } from '@fluentui/fluent2-theme/lib/componentStyles/Dropdown.styles';
import { getMessageBarStyles } from '@fluentui/fluent2-theme/lib/componentStyles/MessageBar.styles';
import { getSearchBoxStyles } from '@fluentui/fluent2-theme/lib/componentStyles/SearchBox.styles';
import { getTextFieldStyles } from '@fluentui/fluent2-theme/lib/componentStyles/TextField.styles';
import { lateMarks, statusMarks } from '../../loc/status';
import { contrast, cyan, dark, green, light, people, statusTints, white } from './palettes';

/** The kinds of theme that a host can ask for: those of Teams; SharePoint knows the first two. */
export type ThemeKind = 'light' | 'dark' | 'contrast';

/** Fluent's theme for its components, and CSS variables for our own styles. */
export interface AppTheme {
  readonly fluent: Theme;
  readonly variables: Readonly<Record<`--dk-${string}`, string>>;
  /** The background is another one than the host's. */
  readonly ownBackground: boolean;
}

function themeOf(themeKind: ThemeKind, hostTheme: PartialTheme | undefined): PartialTheme | undefined {
  if (themeKind === 'contrast') return contrast;
  if ((hostTheme?.isInverted ?? false) === (themeKind === 'dark') && isReadable(hostTheme)) return hostTheme;
  return themeKind === 'dark' ? dark : light;
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
  const backgrounds = [bodyBackground, palette.neutralLighter, isInverted ? palette.neutralLight : palette.white];
  return backgrounds.every((background) =>
    [bodyText, bodySubtext].every((text) => contrastOf(text, background) >= leastContrast),
  );
}

/** How far two colours are apart, from 1 to 21; of a colour that cannot be read nothing is held against a theme. */
function contrastOf(text: string, background: string): number {
  const [one, other] = [getColorFromString(text), getColorFromString(background)];
  return one && other ? getContrastRatio(one, other) : leastContrast;
}

/** Fluent 2's corners under the names that its component styles ask for. */
const corners: PartialTheme['effects'] = { roundedCorner2: '2px', roundedCorner4: '4px', roundedCorner6: '6px' };

const dropdownStyles = getDropdownStyles as IStyleFunction<IDropdownStyleProps, IDropdownStyles>;
const buttonStyles = getDefaultButtonStyles as IStyleFunction<IButtonProps, IButtonStyles>;
const calloutStyles = getCalloutContentStyles as IStyleFunction<ICalloutContentStyleProps, ICalloutContentStyles>;
const menuStyles = getContextualMenuStyles as IStyleFunction<IContextualMenuStyleProps, IContextualMenuStyles>;
const fieldStyles = getTextFieldStyles as IStyleFunction<ITextFieldStyleProps, ITextFieldStyles>;

/** The icons of a menu, all of one size, with the words of its entries at one edge. */
const menuIcon: IStyle = {
  display: 'inline-flex',
  alignItems: 'center',
  justifyContent: 'center',
  width: 20,
  height: 20,
  maxHeight: 'none',
  margin: '0 4px',
  fontSize: 16,
  lineHeight: 16,
  // Fluent's own are larger on a phone.
  [getScreenSelector(0, ScreenWidthMaxMedium)]: { width: 20, fontSize: 16 },
};

/**
 * Fluent 2's face for those of Fluent's parts that are used here; only the one primary button of a view has words of
 * more weight.
 */
const componentStyles: NonNullable<PartialTheme['components']> = {
  // A shadow says nothing on a dark page: an edge does.
  CalloutContent: {
    styles: (props: ICalloutContentStyleProps) =>
      concatStyleSets(
        calloutStyles(props),
        props.theme.isInverted && { root: { border: `1px solid ${props.theme.palette.neutralTertiaryAlt}` } },
      ),
  },
  // The heading of a group begins where the words of its entries do, and looks like nothing that can be pressed.
  ContextualMenu: {
    styles: (props: IContextualMenuStyleProps) =>
      concatStyleSets(menuStyles(props), {
        header: { padding: '0 4px', fontSize: 12 },
        subComponentStyles: { menuItem: { icon: menuIcon, checkmarkIcon: menuIcon } },
      }),
  },
  IconButton: { styles: getIconButtonStyles },
  // As large as the text of the page.
  MessageBar: {
    styles: (props: IMessageBarStyleProps) =>
      concatStyleSets(getMessageBarStyles(props), {
        root: { borderRadius: 4, fontSize: 14, lineHeight: 20 },
        iconContainer: { fontSize: 20 },
        icon: { fontSize: 20 },
        text: { fontSize: 14, lineHeight: 20 },
        innerText: { lineHeight: 20 },
      }),
  },
  SearchBox: { styles: getSearchBoxStyles },
  // Fields of many lines grow with what is typed.
  TextField: {
    styles: (props: ITextFieldStyleProps) =>
      concatStyleSets(fieldStyles(props), {
        description: { fontSize: 12, lineHeight: '16px' },
        field: props.multiline && { resize: 'none' },
      }),
  },
  DefaultButton: {
    styles: (props: IButtonProps) =>
      concatStyleSets(buttonStyles(props), {
        label: { fontWeight: props.primary ? 600 : 400 },
        rootDisabled: props.theme && { borderColor: props.theme.semanticColors.buttonBorderDisabled },
      }),
  },
  // Beside the theme's own fields with a stronger line below.
  Dropdown: {
    styles: (props: IDropdownStyleProps) =>
      concatStyleSets(
        dropdownStyles(props),
        props.theme && {
          title: { borderBottomColor: props.theme.palette.neutralPrimary },
          // In the middle, however high the field is.
          caretDownWrapper: { top: 0, height: '100%', display: 'flex', alignItems: 'center' },
          caretDown: { color: props.theme.palette.neutralSecondary },
        },
      ),
  },
};

/**
 * Fluent's parts on our surfaces: a quiet line around a field, since the one below it is strong, and around a button,
 * which its words tell; buttons on the ground that they stand on; menus on a dark page raised from it.
 */
function coloursOfParts(themeKind: ThemeKind, given: PartialTheme | undefined): PartialTheme['semanticColors'] {
  if (themeKind === 'contrast') return {};
  const { palette, semanticColors } = createTheme(given);
  const line = palette.neutralTertiaryAlt;
  const quiet = {
    inputBorder: line,
    buttonBorder: line,
    buttonBorderDisabled: lineOf(themeKind, palette),
    menuHeader: semanticColors.bodySubtext,
  };
  if (themeKind === 'light')
    return { ...quiet, buttonBackground: palette.white, buttonBackgroundHovered: palette.neutralLighter };
  return {
    ...quiet,
    bodyDivider: quiet.buttonBorderDisabled,
    buttonBackground: 'transparent',
    buttonBackgroundHovered: palette.neutralQuaternary,
    menuBackground: palette.neutralLight,
    menuItemBackgroundHovered: palette.neutralQuaternary,
    menuItemBackgroundPressed: palette.neutralQuaternary,
  };
}

/** A line that shows on the page and on a card. */
function lineOf(themeKind: ThemeKind, palette: Theme['palette']): string {
  return { light: palette.neutralLight, dark: palette.neutralQuaternary, contrast: white }[themeKind];
}

/** Fluent 2's shadows by kind of theme: of cards, of messages and menus, of what lies over the page. */
const shadows: Readonly<Record<ThemeKind, readonly [card: string, message: string, surface: string]>> = {
  light: [shadow(1, 2, 0.14, 0.12), shadow(4, 8, 0.14, 0.12), shadow(8, 16, 0.14, 0.12)],
  dark: [shadow(1, 2, 0.28, 0.24), shadow(4, 8, 0.28, 0.24), shadow(8, 16, 0.28, 0.24)],
  contrast: ['none', 'none', 'none'],
};

function shadow(y: number, blur: number, key: number, ambient: number): string {
  return `0 0 2px rgb(0 0 0 / ${ambient * 100}%), 0 ${y}px ${blur}px rgb(0 0 0 / ${key * 100}%)`;
}

/** What stands out from the page and from what is shaded on it: a card and its edge, and what is selected. */
function surfacesOf(themeKind: ThemeKind, palette: Theme['palette']): AppTheme['variables'] {
  const [raised, edge] = {
    light: [palette.white, palette.neutralLight],
    dark: [palette.neutralLight, palette.neutralTertiaryAlt],
    contrast: [palette.neutralLighterAlt, white],
  }[themeKind];
  return {
    '--dk-raised': raised ?? palette.white,
    '--dk-card-edge': edge ?? palette.neutralLight,
    '--dk-tint': palette.themeLighterAlt,
    // What is left of a bar's scale, on the page and on a card.
    ...(themeKind !== 'contrast' && {
      '--dk-track': themeKind === 'dark' ? palette.neutralTertiaryAlt : palette.neutralLight,
    }),
    '--dk-column-edge': themeKind === 'contrast' ? white : 'transparent',
  };
}

/**
 * The theme of the page for a kind of theme; the host's own theme gives the colours where it is of that kind and can be
 * read. Where it gives none we stand on a background of our own.
 */
export function appThemeOf(themeKind: ThemeKind, hostTheme: PartialTheme | undefined): AppTheme {
  const given = themeOf(themeKind, hostTheme);
  const fluent = createTheme({
    ...given,
    components: componentStyles,
    effects: { ...given?.effects, ...corners },
    semanticColors: { ...given?.semanticColors, ...coloursOfParts(themeKind, given) },
  });
  const { palette, semanticColors } = fluent;
  const [card, message, surface] = shadows[themeKind];
  const statusColours: Record<string, string> = {};
  for (const [status, mark] of Object.entries(statusMarks))
    statusColours[`--dk-${status}`] = themeKind === 'contrast' ? white : mark[themeKind];
  for (const [status, [letters, tint]] of Object.entries(themeKind === 'contrast' ? {} : statusTints[themeKind])) {
    statusColours[`--dk-${status}-letters`] = letters;
    statusColours[`--dk-${status}-tint`] = tint;
  }
  const personColours: Record<string, string> = {};
  for (const [index, [shade, tint]] of (themeKind === 'contrast' ? [] : people).entries()) {
    personColours[`--dk-person-${index + 1}`] = themeKind === 'dark' ? tint : shade;
    personColours[`--dk-person-tint-${index + 1}`] = themeKind === 'dark' ? shade : tint;
  }
  return {
    fluent,
    ownBackground: hostTheme !== undefined && given !== hostTheme,
    variables: {
      '--dk-surface': semanticColors.bodyBackground,
      '--dk-text': semanticColors.bodyText,
      '--dk-subtle': semanticColors.bodySubtext,
      '--dk-line': lineOf(themeKind, palette),
      '--dk-edge': themeKind === 'contrast' ? white : palette.neutralTertiaryAlt,
      '--dk-shade': themeKind === 'dark' ? palette.neutralLighterAlt : palette.neutralLighter,
      ...surfacesOf(themeKind, palette),
      '--dk-accent': themeKind === 'contrast' ? cyan : palette.themePrimary,
      '--dk-button': semanticColors.buttonText,
      '--dk-button-ground': semanticColors.buttonBackground,
      '--dk-button-hover': semanticColors.buttonBackgroundHovered,
      '--dk-button-edge': semanticColors.buttonBorder,
      '--dk-disabled': themeKind === 'contrast' ? green : palette.neutralTertiary,
      '--dk-on-accent': semanticColors.primaryButtonText,
      '--dk-accent-hover': themeKind === 'contrast' ? cyan : palette.themeDarkAlt,
      '--dk-link': semanticColors.link,
      '--dk-shadow-card': card,
      '--dk-shadow-message': message,
      '--dk-shadow-surface': surface,
      '--dk-second': palette.neutralSecondary,
      '--dk-late': themeKind === 'contrast' ? white : lateMarks[themeKind],
      ...statusColours,
      ...personColours,
    },
  };
}
