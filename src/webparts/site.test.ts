import { siteOf } from './site';

const page = { absoluteUrl: 'https://city.sharepoint.com/sites/intra' };

describe('the site with the lists', () => {
  it.each([
    [undefined, 'https://city.sharepoint.com/sites/intra', '/sites/intra'],
    ['  ', 'https://city.sharepoint.com/sites/intra', '/sites/intra'],
    ['/sites/digi/', 'https://city.sharepoint.com/sites/digi', '/sites/digi'],
    ['https://city.sharepoint.com/sites/digi', 'https://city.sharepoint.com/sites/digi', '/sites/digi'],
    ['/', 'https://city.sharepoint.com', '/']
  ])('%j is %s', (property, absoluteUrl, webUrl) => expect(siteOf(property, page)).toEqual({ absoluteUrl, webUrl }));

  it.each(['https://evil.example/sites/digi', '//evil.example/x', 'javascript:alert(1)', 'https://'])('refuses %j', (property) => {
    expect(siteOf(property, page)).toBeUndefined();
  });
});
