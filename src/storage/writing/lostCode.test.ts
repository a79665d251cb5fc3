/** Writes whose answer is lost while the code that is fetched later does not come either: the network stays away. */
import { aProject } from '../../../tests/builders';
import type { LocalSite } from '../../../tests/localSite';
import { readySite } from '../../../tests/readySite';
import type { Store } from '../../domain/store';

/** True once no further code comes. */
let isAway = false;

/** webpack's error for code that does not come, of each part that is fetched only now. */
function lost(part: string): Error {
  return Object.assign(new Error(`Loading chunk ${part} failed.`), { name: 'ChunkLoadError', request: '' });
}

jest.mock('./lostCreate', () => {
  if (isAway) throw lost('lost-create');
  return jest.requireActual<object>('./lostCreate');
});
jest.mock('../reading/learnRich', () => ({
  ...jest.requireActual<object>('../reading/learnRich'),
  learnRichFrom: () => (isAway ? Promise.reject(lost('rich-text')) : Promise.resolve()),
}));

let site: LocalSite;
let lead: Store;
beforeAll(async () => {
  site = await readySite();
  lead = site.as('lead');
  await lead.load();
  expect(await lead.create('projects', aProject({ key: 'T-before' }).value)).toHaveProperty('saved');
});
beforeEach(() => {
  isAway = true;
});
afterEach(async () => {
  isAway = false;
  await site.faultless();
});
afterAll(() => site.close());

describe('an add whose answer was lost', () => {
  it('is one of which nobody knows, also where it is the first one and no further code comes [M4]', async () => {
    const entity = aProject({ key: 'T-lost', title: 'Junassa' }).value;
    await site.fault({ match: { method: 'POST', path: '/items' }, times: 99, do: { drop: 'after' } });
    await site.fault({ match: { method: 'GET', path: '/items' }, times: 99, do: { drop: 'before' } });
    expect(await lead.create('projects', entity)).toEqual({ failed: 'offline', unsure: true });
    await site.faultless();
    isAway = false;
    const mended = { ...entity, title: 'Junassa korjattu' };
    expect(await lead.create('projects', mended, [entity])).toMatchObject({
      saved: { value: { title: mended.title } },
    });
  });

  it('is one of which nobody knows where its row is found and cannot be told without further code [M4]', async () => {
    await site.fault({ match: { method: 'POST', path: '/items' }, times: 99, do: { drop: 'after' } });
    const entity = aProject({ key: 'T-untold', title: 'Junassa' }).value;
    expect(await lead.create('projects', entity)).toEqual({ failed: 'offline', unsure: true });
  });
});
