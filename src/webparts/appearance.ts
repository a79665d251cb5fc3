import type { IReadonlyTheme } from '@microsoft/sp-component-base';

/** The three looks of Teams; SharePoint knows the first two. */
export type Look = 'light' | 'dark' | 'contrast';

/** The look and the host's theme, which may be missing. */
export interface Appearance {
  readonly look: Look;
  readonly theme: IReadonlyTheme | undefined;
}

/** The look that a SharePoint theme asks for. */
export function lookOf(theme: IReadonlyTheme | undefined): Look {
  return theme?.isInverted ? 'dark' : 'light';
}

/** The look that a Teams theme name asks for; undefined for a name we do not know. */
export function lookOfTeams(name: string | undefined): Look | undefined {
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
