const pages = ['page', 'third', 'full', 'columns22', 'columns34', 'columns48', 'columns70'] as const;
/** Teams on a computer and on a phone, Outlook and the Microsoft 365 app: a frame with the Teams SDK around it. */
const frames = ['teams', 'phone', 'outlook', 'office'] as const;
export const hosts = [...pages, ...frames] as const;
export const users = ['owner', 'lead', 'director', 'visitor'] as const;
export const languages = ['fi', 'sv', 'en'] as const;
export const webParts = ['programme', 'roadmap'] as const;

export const themeNames = ['light', 'dark', 'contrast'] as const;
export type ThemeName = (typeof themeNames)[number];
/** How the editor of a page colours a section; its web parts get the section's theme. */
export const sectionNames = ['none', 'neutral', 'soft', 'strong'] as const;
export type SectionName = (typeof sectionNames)[number];

/** What a page may do otherwise than the kindest one would; the first of each is what real pages were seen to do. */
export const conduct = {
  /** SharePoint's router takes over the clicks on links to its own host. */
  router: ['on', 'off'],
  /** How many files made in the page come through in the frame. */
  files: ['first', 'none', 'all'],
  /** How a link into the tab reaches it, as `subPageId`. */
  link: ['prompt', 'late', 'stale', 'never'],
} as const;

/** Everything the workbench shows is in its address; this is that address, read. */
export interface View {
  readonly host: (typeof hosts)[number];
  readonly user: (typeof users)[number];
  readonly lang: (typeof languages)[number];
  readonly theme: ThemeName;
  readonly site: string;
  readonly webPart: (typeof webParts)[number];
  /** A second web part on the same page. */
  readonly beside: (typeof webParts)[number] | 'none';
  /** How the section is coloured that the web part stands in. */
  readonly section: SectionName;
  readonly mode: 'read' | 'edit';
  /** The version of React that the page serves. */
  readonly react: '17' | '18';
  /** The reader has to sign in on the way, and comes back without the hash. */
  readonly signIn: boolean;
  readonly router: (typeof conduct.router)[number];
  readonly files: (typeof conduct.files)[number];
  readonly link: (typeof conduct.link)[number];
  readonly bar: boolean;
}

/** Whether the host shows the web part in a frame of its own, with the Teams SDK: Teams, Outlook, Microsoft 365. */
export const isFramed = ({ host }: Pick<View, 'host'>): boolean => frames.some((frame) => frame === host);

/** The culture SharePoint names for the language. */
export const cultures = {
  fi: { name: 'fi-FI', lcid: 1035 },
  sv: { name: 'sv-SE', lcid: 1053 },
  en: { name: 'en-US', lcid: 1033 },
} as const;

/** The one of `values` that is given; `otherwise` for anything else. */
export const oneOf = <T extends string>(values: readonly T[], given: string | undefined, otherwise: T): T =>
  values.find((value) => value === given) ?? otherwise;

/**
 * The view a query asks for; anything absent or unknown takes its default. `sites` are the paths there are, the first
 * the default.
 */
export function readView(query: Readonly<Record<string, string | undefined>>, sites: readonly string[]): View {
  const host = oneOf(hosts, query['host'], 'page');
  const theme = oneOf(themeNames, query['theme'], 'light');
  const framed = isFramed({ host });
  return {
    host,
    user: oneOf(users, query['user'], 'lead'),
    lang: oneOf(languages, query['lang'], 'fi'),
    // Only Teams has a contrast theme.
    theme: theme === 'contrast' && !framed ? 'light' : theme,
    // `web` is for an address whose `site` is meant for the web part, which reads it too.
    site: oneOf(sites, query['web'] ?? query['site'], sites[0] ?? '/'),
    // Teams shows the tracker alone, and has neither sections nor a mode for editing.
    webPart: framed ? 'programme' : oneOf(webParts, query['webpart'], 'programme'),
    beside: framed ? 'none' : oneOf([...webParts, 'none'], query['beside'], 'none'),
    section: framed ? 'none' : oneOf(sectionNames, query['section'], 'none'),
    mode: framed ? 'read' : oneOf(['read', 'edit'], query['mode'], 'read'),
    react: oneOf(['17', '18'], query['react'], '17'),
    signIn: query['signIn'] === '1',
    router: oneOf(conduct.router, query['router'], 'on'),
    files: oneOf(conduct.files, query['files'], host === 'phone' ? 'none' : 'first'),
    link: oneOf(conduct.link, query['link'], 'prompt'),
    bar: query['bar'] !== '0',
  };
}
