import { linkTo, type LinkContext } from './link';

const sharePoint: LinkContext = {
  inTeams: false,
  pageUrl: '',
  teamsAppId: '',
  teamsEntityId: '',
  here: 'https://city.sharepoint.com/sites/digi/SitePages/Digi.aspx?web=1#/overview',
};
const teams: LinkContext = {
  ...sharePoint,
  inTeams: true,
  pageUrl: 'https://city.sharepoint.com/sites/digi',
  teamsAppId: 'app-1',
  teamsEntityId: 'digi tiekartta',
};
const address = '#/projects?year=2025&q=tekoäly';

describe('a link to where one is', () => {
  it.each<[string, Partial<LinkContext>, string]>([
    [
      'is the page on show, without its hash',
      {},
      `https://city.sharepoint.com/sites/digi/SitePages/Digi.aspx?web=1${address}`,
    ],
    [
      'is the page of the settings, where they name one',
      { pageUrl: ' https://city.sharepoint.com/sites/digi#/overview ' },
      `https://city.sharepoint.com/sites/digi${address}`,
    ],
    [
      'is the page on show, where the settings hold no address',
      { pageUrl: 'javascript:alert(1)' },
      `https://city.sharepoint.com/sites/digi/SitePages/Digi.aspx?web=1${address}`,
    ],
    [
      'leaves Teams alone outside Teams',
      { teamsAppId: 'app-1', teamsEntityId: 'digi' },
      `https://city.sharepoint.com/sites/digi/SitePages/Digi.aspx?web=1${address}`,
    ],
    [
      'is SharePoint’s in Teams, as long as the settings do not name the tab',
      { inTeams: true, teamsAppId: 'app-1' },
      `https://city.sharepoint.com/sites/digi/SitePages/Digi.aspx?web=1${address}`,
    ],
  ])('%s', (_, ground, expected) =>
    expect(linkTo(address, 'Toimenpiteet', { ...sharePoint, ...ground })).toBe(expected),
  );

  it('opens the tab in Teams, every part encoded', () => {
    const link = linkTo(address, 'A & B', teams);
    expect(link.split('?')[0]).toBe('https://teams.microsoft.com/l/entity/app-1/digi%20tiekartta');
    const query = new URL(link).searchParams;
    expect([...query.keys()]).toEqual(['webUrl', 'label', 'context']);
    expect(query.get('webUrl')).toBe(`https://city.sharepoint.com/sites/digi${address}`);
    expect(query.get('label')).toBe('A & B');
    expect(JSON.parse(query.get('context') ?? '')).toEqual({ subEntityId: address });
    expect(link).not.toMatch(/[ "{}#]/);
  });

  it('is SharePoint’s where Teams’ would be too long to open', () => {
    const long = `#/projects?q=${'x'.repeat(900)}`;
    expect(linkTo(long, 'Haku', teams)).toBe(`https://city.sharepoint.com/sites/digi${long}`);
    expect(linkTo(`#/projects?q=${'x'.repeat(700)}`, 'Haku', teams)).toMatch(/^https:\/\/teams/);
  });
});
