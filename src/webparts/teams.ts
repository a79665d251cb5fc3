import type { app } from '@microsoft/teams-js';
import { languages, type Language } from '../loc/language';
import type { ThemeKind } from '../ui/app/theme';
import { themeKindInTeams } from './appearance';

/** The part of the running Teams SDK that we use; SPFx hands it over, a copy of our own is unsupported. */
export interface TeamsSdk {
  readonly app: Pick<typeof app, 'getContext' | 'registerOnThemeChangeHandler'>;
}

/** What is to happen when Teams tells something. */
export interface TeamsEvents {
  onThemeKind(themeKind: ThemeKind): void;
  onLanguage(language: Language): void;
  /** A deep link was opened; its address is one of ours, such as `#/projects?year=2025`. */
  onLink(address: string): void;
}

// getContext can stay silent on a phone (SharePoint/sp-dev-docs#9919), or answer late: a link that leads away is
// followed no later than this.
const patience = 5000;

/** Follows Teams in theme, language and deep link. Nothing waits for it: a Teams that stays silent changes nothing. */
export async function followTeams(sdk: TeamsSdk, events: TeamsEvents): Promise<void> {
  const tellThemeKind = (name: string | undefined): void => {
    const themeKind = themeKindInTeams(name);
    if (themeKind) events.onThemeKind(themeKind);
  };
  sdk.app.registerOnThemeChangeHandler(tellThemeKind);
  const asked = Date.now();
  const context = await sdk.app.getContext().catch(() => undefined);
  if (!context) return;
  tellThemeKind(context.app.theme);
  const language = spoken(context.app.locale);
  if (language) events.onLanguage(language);
  const { subPageId } = context.page;
  if (subPageId?.startsWith('#/') && Date.now() - asked < patience) events.onLink(subPageId);
}

/**
 * The language of a locale such as `sv-fi`; undefined for one that the product does not speak, which leaves
 * SharePoint's own.
 */
function spoken(locale: string): Language | undefined {
  return languages.find((language) => language === locale.toLowerCase().split('-')[0]);
}
