import { hashOf, readAddress, withRoute, withRouteInQuery, type AddressPrefix } from './address';

const page = 'https://city.sharepoint.com/sites/digi/SitePages/Digi.aspx';
const tracker: AddressPrefix = { own: '', always: 'tracker-2f0a9d5c' };
const second: AddressPrefix = { own: 'tracker-8c41e7b2', always: 'tracker-8c41e7b2' };
const roadmap: AddressPrefix = { own: 'embed', always: 'embed-11111111' };
const other: AddressPrefix = { own: 'embed-22222222', always: 'embed-22222222' };

describe('the address of a page with a route in it', () => {
  it.each([
    [page, `${page}?digitiekartta=%2Fprojects%3Fq%3Da%2526b`],
    [`${page}?env=WebView&x`, `${page}?env=WebView&x&digitiekartta=%2Fprojects%3Fq%3Da%2526b`],
    [
      `${page}?digitiekartta=%2Froadmap&env=a%20b#/roadmap`,
      `${page}?env=a%20b&digitiekartta=%2Fprojects%3Fq%3Da%2526b`,
    ],
  ])('of %s', (given, inQuery) => {
    const hash = '#/projects?q=a%26b';
    expect(withRouteInQuery(given, hash)).toBe(inQuery);
    expect(withRoute(given, hash)).toBe(inQuery + hash);
    expect(readAddress(inQuery, tracker).route).toBe(hash);
  });
});

describe('an address', () => {
  const given = `${page}?a=1%202&digitiekartta=%2Fprojects&digitiekartta=embed%2Froadmap&b`;
  it.each<[string, string, AddressPrefix, string, string]>([
    ['that says nothing', `${page}?a`, tracker, '', `${page}?a`],
    ['with a hash', `${page}?a#/metrics`, tracker, '#/metrics', `${page}?a#/metrics`],
    [
      'with a route in its query',
      given,
      tracker,
      '#/projects',
      `${page}?a=1%202&digitiekartta=embed%2Froadmap&b#/projects`,
    ],
    ['with both: the hash wins', `${given}#/metrics`, tracker, '#/metrics', expect.stringMatching(/b#\/metrics$/)],
    [
      'with another web part’s hash, which stays',
      `${given}#embed/roadmap?year=2024`,
      tracker,
      '#/projects',
      expect.stringMatching(/b#embed\/roadmap\?year=2024$/),
    ],
    [
      'for a roadmap beside a tracker',
      given,
      roadmap,
      '#/roadmap',
      `${page}?a=1%202&digitiekartta=%2Fprojects&b#embed/roadmap`,
    ],
    [
      'as the column of a list writes it',
      `${page}?digitiekartta=/projects?open=id:7`,
      tracker,
      '#/projects?open=id:7',
      `${page}#/projects?open=id:7`,
    ],
    ['of another web part', given, other, '', given],
    [
      'of a second tracker',
      `${page}#tracker-8c41e7b2/metrics`,
      second,
      '#/metrics',
      `${page}#tracker-8c41e7b2/metrics`,
    ],
    ['of the first, by its long name', `${page}#tracker-2f0a9d5c/metrics`, tracker, '#/metrics', expect.anything()],
  ])('%s', (_, href, prefix, route, rest) => expect(readAddress(href, prefix)).toEqual({ route, rest }));

  it('of a route has the prefix of its web part', () => {
    const route = { page: 'projects', year: 2025 } as const;
    expect([tracker, second].map((prefix) => hashOf(prefix, route))).toEqual([
      '#/projects?year=2025',
      '#tracker-8c41e7b2/projects?year=2025',
    ]);
  });
});
