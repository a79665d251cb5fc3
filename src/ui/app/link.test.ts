import { aProgramme } from '../../../tests/builders';
import { unsaved } from '../../domain/programme';
import { withUnread } from '../../domain/record/unread';
import { linkPlaces, linkTo, type LinkContext } from './link';
import { formatRoute, type Route } from './route';

const sharePoint: LinkContext = {
  inTeams: false,
  pageUrl: '',
  teamsAppId: '',
  teamsEntityId: '',
  here: 'https://city.sharepoint.com/sites/digi/SitePages/Digi.aspx?web=1#tracker-8c41e7b2/overview',
  addressOf: (route) => `#tracker-8c41e7b2${formatRoute(route).slice(1)}`,
};
const teams: LinkContext = {
  ...sharePoint,
  inTeams: true,
  pageUrl: 'https://city.sharepoint.com/sites/digi',
  teamsAppId: 'app-1',
  teamsEntityId: 'digi tiekartta',
};
const route: Route = { page: 'projects', year: 2025, text: 'tekoäly' };
const address = formatRoute(route);
const open = `tracker-8c41e7b2${address.slice(1)}`;
const inQuery = `web=1&digitiekartta=${encodeURIComponent(open)}`;
const here = `https://city.sharepoint.com/sites/digi/SitePages/Digi.aspx?${inQuery}#${open}`;
const digi = (to: string): string =>
  `https://city.sharepoint.com/sites/digi?digitiekartta=${encodeURIComponent(to.slice(1))}${to}`;

describe('a link to where one is', () => {
  it.each<[string, Partial<LinkContext>, string]>([
    ['is the page on show, with the route for its web part in hash and query', {}, here],
    [
      'is the page of the settings, where they name one',
      { pageUrl: ' https://city.sharepoint.com/sites/digi#/overview ' },
      digi(address),
    ],
    ['is the page on show, where the settings hold no address', { pageUrl: 'javascript:alert(1)' }, here],
    ['leaves Teams alone outside Teams', { teamsAppId: 'app-1', teamsEntityId: 'digi' }, here],
    [
      'is SharePoint’s in Teams, as long as the settings do not name the tab',
      { inTeams: true, teamsAppId: 'app-1' },
      here,
    ],
  ])('%s', (_, place, expected) => expect(linkTo(route, 'Toimenpiteet', { ...sharePoint, ...place })).toBe(expected));

  it('opens the tab in Teams, every part encoded', () => {
    const link = linkTo(route, 'A & B', teams);
    expect(link.split('?')[0]).toBe('https://teams.microsoft.com/l/entity/app-1/digi%20tiekartta');
    const query = new URL(link).searchParams;
    expect([...query.keys()]).toEqual(['webUrl', 'label', 'context']);
    expect(query.get('webUrl')).toBe(digi(address).replace(/#.*/, ''));
    expect(query.get('label')).toBe('A & B');
    expect(JSON.parse(query.get('context') ?? '')).toEqual({ subEntityId: address });
    expect(link).not.toMatch(/[ "{}#]/);
  });

  it('is SharePoint’s where Teams’ would be too long to open', () => {
    const search = (length: number): Route => ({ page: 'projects', text: 'x'.repeat(length) });
    expect(linkTo(search(900), 'Haku', teams)).toBe(digi(formatRoute(search(900))));
    expect(linkTo(search(700), 'Haku', teams)).toMatch(/^https:\/\/teams/);
  });
});

it.each(['pageUrl', 'teamsAppId', 'teamsEntityId'])(
  'a link is made as without the setting %s where that could not be read',
  (unread) => {
    const none = { title: '', value: '', valueSv: '', valueEn: '' };
    const settings = Object.entries({
      pageUrl: 'https://city.sharepoint.com/sites/digi',
      teamsAppId: 'app-1',
      teamsEntityId: 'digi',
    }).map(([key, value]) =>
      unsaved(
        key === unread ? withUnread({ ...none, key }, { value: `<div>${value}</div>` }) : { ...none, key, value },
      ),
    );
    const places = linkPlaces(aProgramme({ settings }));
    const without = linkPlaces(aProgramme({ settings: settings.filter(({ value: { key } }) => key !== unread) }));
    const link = linkTo(route, 'Haku', { ...teams, ...places });
    expect([link, link.includes('div')]).toEqual([linkTo(route, 'Haku', { ...teams, ...without }), false]);
  },
);
