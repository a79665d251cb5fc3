import { localSite, type LocalSite } from '../../../tests/localSite';

let site: LocalSite;
beforeAll(async () => {
  site = await localSite();
  expect(await site.as('owner').setUp(() => undefined)).toEqual({ ready: true });
});
afterEach(() => site.faultless());
afterAll(() => site.close());

describe('a list that is there and cannot be read', () => {
  const words = 'Cannot complete this action.';
  const ofSharePoint = { 'odata.error': { code: '-2130575340', message: { lang: 'en-US', value: words } } };

  it.each([
    ['in SharePoint’s words', ofSharePoint, { message: words }],
    ['without a word', {}, {}],
  ])('is named %s, and never called missing or unfinished', async (_, body, said) => {
    await site.fault({ match: { path: "Lists/Projects')/items" }, do: { answer: { status: 500, body } } });
    for (const user of ['owner', 'director'])
      expect(await site.as(user).load()).toEqual({
        failed: 'unreadable',
        names: ['Toimenpiteet'],
        correlation: expect.any(String) as string,
        ...said,
      });
  });
});
