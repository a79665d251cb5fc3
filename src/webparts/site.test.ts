import { siteOf } from './site';

const page = { absoluteUrl: 'https://city.sharepoint.com/sites/intra' };

describe('the site with the lists', () => {
  it.each([
    [undefined, 'https://city.sharepoint.com/sites/intra', '/sites/intra'],
    ['  ', 'https://city.sharepoint.com/sites/intra', '/sites/intra'],
    ['/sites/digi/', 'https://city.sharepoint.com/sites/digi', '/sites/digi'],
    ['https://city.sharepoint.com/sites/digi', 'https://city.sharepoint.com/sites/digi', '/sites/digi'],
    ['http://city.sharepoint.com/sites/digi', 'https://city.sharepoint.com/sites/digi', '/sites/digi'],
    ['City.sharepoint.com/sites/digi', 'https://city.sharepoint.com/sites/digi', '/sites/digi'],
    [
      'https://city.sharepoint.com/sites/digi/SitePages/Etusivu.aspx?web=1',
      'https://city.sharepoint.com/sites/digi',
      '/sites/digi',
    ],
    [
      'https://city.sharepoint.com/sites/digi/Lists/Projects/AllItems.aspx',
      'https://city.sharepoint.com/sites/digi',
      '/sites/digi',
    ],
    ['/sites/digi/default.aspx', 'https://city.sharepoint.com/sites/digi', '/sites/digi'],
    ['/sites/Lists2/%C3%A4', 'https://city.sharepoint.com/sites/Lists2/%C3%A4', '/sites/Lists2/ä'],
    ['/', 'https://city.sharepoint.com', '/'],
  ])('%j is %s', (address, absoluteUrl, webUrl) => expect(siteOf(address, page)).toEqual({ absoluteUrl, webUrl }));

  it.each([
    'https://evil.example/sites/digi',
    '//evil.example/x',
    'javascript:alert(1)',
    'https://',
    'https://city.sharepoint.com@evil.example/',
    '/sites/%zz',
  ])('refuses %j', (address) => {
    expect(siteOf(address, page)).toBeUndefined();
  });
});
