import type { app } from '@microsoft/teams-js';
import { lookOfTeams, type Look } from './appearance';

/** The part of the running Teams SDK that we use; SPFx hands it over, a copy of our own is unsupported. */
export interface TeamsSdk {
  readonly app: Pick<typeof app, 'getContext' | 'registerOnThemeChangeHandler'>;
}

/** What the Teams client tells of itself. */
export interface TeamsFacts {
  readonly look?: Look;
  /** Where a deep link leads, an address of ours such as `#/projects?year=2025`. */
  readonly subPage?: string;
}

// getContext can stay silent on a phone (SharePoint/sp-dev-docs#9919): nothing waits for it longer than this.
const patience = 1500;

/** Asks Teams for its look and deep link, and follows its theme from then on. Resolves within 1.5 s, empty-handed if Teams stays silent. */
export async function followTeams(sdk: TeamsSdk, onLook: (look: Look) => void): Promise<TeamsFacts> {
  sdk.app.registerOnThemeChangeHandler((name) => {
    const look = lookOfTeams(name);
    if (look) onLook(look);
  });
  const silence = new Promise<undefined>((resolve) => setTimeout(resolve, patience));
  const context = await Promise.race([sdk.app.getContext().catch(() => undefined), silence]);
  if (!context) return {};
  const look = lookOfTeams(context.app.theme);
  const subPage = context.page.subPageId;
  return { ...(look && { look }), ...(subPage && { subPage }) };
}
