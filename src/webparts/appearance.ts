import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import type { ThemeKind } from '../ui/app/theme';

/** The kind of theme that the host asks for, and its own theme, which may be missing. */
export interface Appearance {
  readonly themeKind: ThemeKind;
  readonly theme: IReadonlyTheme | undefined;
}

/** The kind of a SharePoint theme. */
export function themeKindOf(theme: IReadonlyTheme | undefined): ThemeKind {
  return theme?.isInverted ? 'dark' : 'light';
}

/** The kind of theme that a name of Teams asks for; undefined for a name we do not know. */
export function themeKindInTeams(name: string | undefined): ThemeKind | undefined {
  switch (name) {
    case 'default':
      return 'light';
    case 'dark':
    case 'contrast':
      return name;
    default:
      return undefined;
  }
}
