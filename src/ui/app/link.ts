import { settingOf, type Programme } from '../../domain/programme';
import type { SettingName } from '../../domain/settings';
import { withRoute, withRouteInQuery } from './address';
import { formatRoute, type Route } from './route';

/** Where a link is made, and what the site's settings say of it; '' for a setting that is not there. */
export interface LinkContext {
  readonly inTeams: boolean;
  /** The page that people open the product on. */
  readonly pageUrl: string;
  /** The app's id in the organisation's catalogue, and the tab's own: a Teams link needs both. */
  readonly teamsAppId: string;
  readonly teamsEntityId: string;
  /** The address in the browser, `window.location.href`, and that of a route on this page. */
  readonly here: string;
  readonly addressOf: (route: Route) => string;
}

/**
 * What the settings say of the places that links lead to; '' where they say nothing, and where it could not be read: a
 * link is then made as if there were none.
 */
export function linkPlaces(programme: Programme): Pick<LinkContext, 'pageUrl' | 'teamsAppId' | 'teamsEntityId'> {
  const setting = (name: SettingName): string => settingOf(programme, name)?.value.trim() ?? '';
  return {
    pageUrl: setting('pageUrl'),
    teamsAppId: setting('teamsAppId'),
    teamsEntityId: setting('teamsEntityId'),
  };
}

/** Teams opens no longer link than this. */
const teamsLimit = 1900;

/**
 * The link to a route that a colleague can open, also by way of a sign-in: the SharePoint page's, or in Teams the
 * tab's, with `label` as Teams' name for it. Where Teams' settings are missing, or its link would grow too long, it is
 * the SharePoint page's.
 */
export function linkTo(route: Route, label: string, context: LinkContext): string {
  const { inTeams, teamsAppId, teamsEntityId, here } = context;
  const page = settingsPage(context);
  const address = page === undefined ? context.addressOf(route) : formatRoute(route);
  const onPage = withRoute(page ?? here, address);
  if (!inTeams || !teamsAppId.trim() || !teamsEntityId.trim()) return onPage;
  // Where Teams does not hand on the context, its web address still says where the link leads.
  const webUrl = withRouteInQuery(page ?? here, address);
  const query = Object.entries({ webUrl, label, context: JSON.stringify({ subEntityId: formatRoute(route) }) }).map(
    ([name, value]) => `${name}=${encodeURIComponent(value)}`,
  );
  const tab = [teamsAppId, teamsEntityId].map((part) => encodeURIComponent(part.trim())).join('/');
  const link = `https://teams.microsoft.com/l/entity/${tab}?${query.join('&')}`;
  return link.length < teamsLimit ? link : onPage;
}

/** The page that the settings name; undefined where they name none. */
function settingsPage({ pageUrl }: Pick<LinkContext, 'pageUrl'>): string | undefined {
  const page = pageUrl.trim();
  return /^https?:\/\//i.test(page) ? page : undefined;
}
