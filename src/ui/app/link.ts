/** Where a link is made, and what the site's settings say of it; '' for a setting that is not there. */
export interface LinkContext {
  readonly inTeams: boolean;
  /** The page that people open the product on. */
  readonly pageUrl: string;
  /** The app's id in the organisation's catalogue, and the tab's own: a Teams link needs both. */
  readonly teamsAppId: string;
  readonly teamsEntityId: string;
  /** The address in the browser, `window.location.href`. */
  readonly here: string;
}

/** Teams opens no longer link than this. */
const teamsLimit = 1900;

/**
 * The link to an address of ours (`#/projects?year=2025`) that a colleague can open: the SharePoint page's, or in Teams
 * the tab's, with `label` as Teams' name for it. Where Teams' settings are missing, or its link would grow too long, it
 * is the SharePoint page's.
 */
export function linkTo(
  address: string,
  label: string,
  { inTeams, pageUrl, teamsAppId, teamsEntityId, here }: LinkContext,
): string {
  const page = /^https?:\/\//i.test(pageUrl.trim()) ? pageUrl.trim() : here;
  const onPage = page.replace(/#.*$/s, '') + address;
  if (!inTeams || !teamsAppId.trim() || !teamsEntityId.trim()) return onPage;
  const query = Object.entries({ webUrl: onPage, label, context: JSON.stringify({ subEntityId: address }) }).map(
    ([name, value]) => `${name}=${encodeURIComponent(value)}`,
  );
  const link = `https://teams.microsoft.com/l/entity/${[teamsAppId, teamsEntityId].map((part) => encodeURIComponent(part.trim())).join('/')}?${query.join('&')}`;
  return link.length < teamsLimit ? link : onPage;
}
