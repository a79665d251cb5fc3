import { themeNames, type ThemeName } from './themes';

export const hosts = ['page', 'third', 'full', 'teams', 'phone'] as const;
export const users = ['owner', 'lead', 'director', 'visitor'] as const;
export const languages = ['fi', 'sv', 'en'] as const;
export const webParts = ['programme', 'roadmap'] as const;

/** Everything the workbench shows is in its address; this is that address, read. */
export interface View {
  readonly host: (typeof hosts)[number];
  readonly user: (typeof users)[number];
  readonly lang: (typeof languages)[number];
  readonly theme: ThemeName;
  readonly site: string;
  readonly webPart: (typeof webParts)[number];
  readonly bar: boolean;
}

/** Whether the host is Teams, where the web part runs in a frame of its own. */
export const isTeams = (view: View): boolean => view.host === 'teams' || view.host === 'phone';

/** The culture SharePoint names for the language. */
export const cultures = {
  fi: { name: 'fi-FI', lcid: 1035 },
  sv: { name: 'sv-SE', lcid: 1053 },
  en: { name: 'en-US', lcid: 1033 },
} as const;

const oneOf = <T extends string>(values: readonly T[], given: string | undefined, otherwise: T): T =>
  values.find((value) => value === given) ?? otherwise;

/**
 * The view a query asks for; anything absent or unknown takes its default. `sites` are the paths there are, the first
 * the default.
 */
export function readView(query: Readonly<Record<string, string | undefined>>, sites: readonly string[]): View {
  const host = oneOf(hosts, query['host'], 'page');
  const theme = oneOf(themeNames, query['theme'], 'light');
  const inTeams = host === 'teams' || host === 'phone';
  return {
    host,
    user: oneOf(users, query['user'], 'lead'),
    lang: oneOf(languages, query['lang'], 'fi'),
    // Only Teams has a contrast theme.
    theme: theme === 'contrast' && !inTeams ? 'light' : theme,
    // `web` is for an address whose `site` is meant for the web part, which reads it too.
    site: oneOf(sites, query['web'] ?? query['site'], sites[0] ?? '/'),
    // Teams shows the tracker alone.
    webPart: inTeams ? 'programme' : oneOf(webParts, query['webpart'], 'programme'),
    bar: query['bar'] !== '0',
  };
}
