/** Set-up where a list does not tell of its columns: the others are made, that one is named, and it can go on. */
import { checkedIn, listPath } from '../../../tests/madeLists';
import { localSite, type LocalSite } from '../../../tests/localSite';
import { readySite } from '../../../tests/readySite';
import { schemaVersion } from '../../domain/settings';

jest.setTimeout(30_000);

let site: LocalSite;
afterEach(() => site.close());

const setUp = (): Promise<unknown> => site.as('owner').setUp(() => undefined);
const words = 'Cannot complete this action.';
const refused = { status: 500, body: { 'odata.error': { code: '-1', message: { value: words } } } };
const untold = (list: string): Promise<void> =>
  site.fault({ match: { method: 'GET', path: `Lists/${list}')/fields` }, do: { answer: refused } });
const remove = async (list: string, column: string): Promise<void> => {
  const path = `${listPath(`Lists/${list}`)}/fields/getByInternalNameOrTitle('${column}')`;
  expect(await site.post('owner', path, '', 'DELETE')).toBe(200);
};
async function has(list: string, column: string): Promise<boolean> {
  const { value } = await site.read<{ value: readonly { InternalName: string }[] }>(
    'owner',
    `${listPath(`Lists/${list}`)}/fields`,
  );
  return value.some(({ InternalName }) => InternalName === column);
}
async function version(): Promise<string | undefined> {
  const { value } = await site.read<{ value: readonly { Key: string; Value: string }[] }>(
    'owner',
    `${listPath('Lists/Settings')}/items?$top=100`,
  );
  return value.find(({ Key }) => Key === 'schemaVersion')?.Value;
}
const named = (...lists: readonly string[]): object => ({ failed: 'unreadable', lists, message: words });

it.each(['Themes', 'Projects', 'Settings'])(
  'the others of %s are completed, and run again it is completed, too',
  async (list) => {
    site = await readySite();
    await remove('Effects', 'Funding');
    const kind = list.toLowerCase();
    await untold(list);
    expect(await setUp()).toEqual(expect.objectContaining(named(kind)));
    await site.faultless();
    expect(await has('Effects', 'Funding')).toBe(true);
    expect(await setUp()).toEqual({ ready: true });
  },
);

it('a site that was never set up has all other lists, and is complete only once that one has told', async () => {
  site = await localSite();
  await untold('Metrics');
  expect(await setUp()).toEqual(expect.objectContaining(named('metrics')));
  await site.faultless();
  const { value: lists } = await site.read<{ value: readonly unknown[] }>('owner', 'web/lists?$select=Title');
  expect([lists.length, await version()]).toEqual([checkedIn().length, undefined]);
  expect(await setUp()).toEqual({ ready: true });
  expect([await version(), await has('Metrics', 'TargetText')]).toEqual([String(schemaVersion), true]);
});

it('a busy site is no list that does not tell', async () => {
  site = await readySite();
  await site.fault({ match: { path: "Lists/Themes')/fields" }, do: { status: 429, retryAfter: 0 } });
  expect(await setUp()).toMatchObject({ failed: 'throttled' });
});
