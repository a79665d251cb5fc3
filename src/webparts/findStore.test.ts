import { createService, type Service } from '../../dev/service/server';
import { connectWithHeaders } from '../storage/connection';
import { sharePointStore } from '../storage/sharePointStore';
import { checkSite, findStore, type Hints, type OpenStore } from './findStore';

let service: Service;
let origin: string;
let reads: string[] = [];

/** Opens a site as one of the local users; notes which sites were read. */
function as(user: string): OpenStore {
  return ({ absoluteUrl, webUrl }) => {
    reads.push(webUrl);
    const store = sharePointStore({
      sp: connectWithHeaders(absoluteUrl, { 'X-Local-User': user }),
      webUrl,
      now: () => new Date(),
      random: Math.random,
    });
    return {
      store,
      first: store.load(),
      before: Promise.resolve(undefined),
      keep: () => undefined,
      forgetCopy: () => Promise.resolve(),
    };
  };
}

beforeAll(async () => {
  service = await createService({
    db: ':memory:',
    sites: ['/', '/sites/digi', '/sites/other', '/sites/own'].map((path) => ({ path, title: path })),
  });
  origin = await service.listen(0);
  const { store } = as('owner')({ absoluteUrl: `${origin}/sites/digi`, webUrl: '/sites/digi' });
  expect(await store.setUp(() => undefined)).toEqual({ ready: true });
  await connectWithHeaders(`${origin}/sites/own`, { 'X-Local-User': 'owner' }).web.lists.add('Projects');
});
afterAll(() => service.close());
beforeEach(() => {
  reads = [];
});

const noHints = { property: undefined, asked: undefined, remembered: undefined, personalTab: false };
const on = (path: string): Pick<Hints, 'pageWeb'> => ({ pageWeb: { absoluteUrl: `${origin}${path}` } });

describe('the site with the lists', () => {
  it.each<[string, string, Partial<Hints>, string, readonly string[]]>([
    [
      'is the one the property names, whatever else is said',
      '',
      { property: '/sites/digi', asked: '/sites/other', remembered: '/' },
      '',
      ['/sites/digi'],
    ],
    [
      'is this one when it has them, in one wave',
      '/sites/digi',
      { asked: '/sites/other', remembered: '/' },
      '',
      ['/sites/digi'],
    ],
    [
      'is the one in the address',
      '',
      { asked: '/sites/digi', remembered: '/sites/other' },
      '/sites/digi',
      ['/', '/sites/digi'],
    ],
    ['is the one chosen last', '', { remembered: '/sites/digi' }, '/sites/digi', ['/', '/sites/digi']],
    [
      'is the one chosen last, in a personal tab too',
      '',
      { remembered: '/sites/digi', personalTab: true },
      '/sites/digi',
      ['/', '/sites/digi'],
    ],
  ])('%s', async (_, web, hints, otherSite, read) => {
    const place = await findStore({ ...noHints, ...on(web), ...hints }, as('lead'));
    expect(place).toMatchObject({ found: 'lists', ...(otherSite && { otherSite }) });
    expect(reads).toEqual(read);
  });

  it('is asked for when nobody has told, beside the set-up of this site', async () => {
    expect(await findStore({ ...noHints, ...on('') }, as('owner'))).toMatchObject({
      found: 'nothing',
      here: { failure: { failed: 'notProvisioned', owner: true } },
    });
  });

  it('is asked for when all that is told is this site itself', async () => {
    expect(await findStore({ ...noHints, ...on(''), asked: '/', remembered: '/' }, as('owner'))).toMatchObject({
      found: 'nothing',
      here: {},
    });
    expect(reads).toEqual(['/']);
  });

  it('is asked for alone in a personal tab: nobody chose the site it stands on', async () => {
    const place = await findStore({ ...noHints, ...on(''), personalTab: true }, as('owner'));
    expect(place).toEqual({ found: 'nothing' });
  });

  it.each(['https://evil.example/sites/digi', '//evil.example/sites/digi'])(
    'is not read from %s, wherever that comes from',
    async (address) => {
      expect(await findStore({ ...noHints, ...on(''), property: address }, as('lead'))).toEqual({
        found: 'foreign',
        address,
      });
      expect(reads).toEqual([]);
      for (const hint of [{ asked: address }, { remembered: address }]) {
        expect(await findStore({ ...noHints, ...on(''), ...hint }, as('lead'))).toMatchObject({
          found: 'nothing',
          tried: { address, problem: 'foreign' },
        });
      }
      expect(reads).toEqual(['/', '/']);
    },
  );

  it('is asked for where this one has a list of its own in the place of ours, which is named', async () => {
    expect(await findStore({ ...noHints, ...on('/sites/own') }, as('owner'))).toMatchObject({
      found: 'nothing',
      here: { failure: { failed: 'foreignLists', foreign: [{ address: '/sites/own/Lists/Projects' }] } },
    });
    const place = await findStore({ ...noHints, ...on('/sites/own'), remembered: '/sites/digi' }, as('lead'));
    expect(place).toMatchObject({ found: 'lists', otherSite: '/sites/digi' });
  });

  it('that no longer has them is named, and asked for again', async () => {
    const place = await findStore({ ...noHints, ...on(''), remembered: '/sites/other' }, as('lead'));
    expect(place).toMatchObject({ found: 'nothing', tried: { address: '/sites/other', problem: 'notProvisioned' } });
  });
});

describe('an address as somebody typed it', () => {
  it.each([
    ['/sites/digi/SitePages/Etusivu.aspx', 'lists'],
    ['https://evil.example/', 'foreign'],
    ['/sites/nowhere', 'missing'],
    ['/sites/other', 'notProvisioned'],
    ['/sites/own', 'foreignLists'],
  ])('%s is checked', async (address, expected) => {
    const outcome = await checkSite(address, on('').pageWeb, as('lead'));
    expect(typeof outcome === 'string' ? outcome : outcome.found).toBe(expected);
  });

  it('of a site that the reader may not open says so', async () => {
    expect(await checkSite('/sites/digi', on('').pageWeb, as('nobody'))).toBe('signedOut');
  });
});
