import '@pnp/sp/fields/list';
import type { SPFI } from '@pnp/sp';
import type { SiteTestTraces } from '../../domain/siteTest';
import { callsTo } from '../calls';
import { boundColumns } from '../columns/rows';
import { listsOf, type SiteList } from '../setUp/foreignLists';
import { isOurs, type ColumnSigns } from '../setUp/ownership';
import type { Site } from '../setUp/site';
import { alone, keptStamp, stampIn } from './stamp';
import { ageOf, longestTest, testSchema } from './testList';

/**
 * Recycles the lists that broken-off tests have left on a site, and tells of one that may be in use. Rejects with the
 * error of a call.
 */
export async function clearTraces(sp: SPFI, webUrl: string, now: () => Date): Promise<SiteTestTraces> {
  const cleared = await alone(webUrl, () => clearAlone(sp, webUrl, now));
  return cleared ?? { recycled: 0, inUse: true };
}

/** The same for whoever has made sure that no test of this browser runs. */
export async function clearAlone(sp: SPFI, webUrl: string, now: () => Date): Promise<SiteTestTraces> {
  const site = siteOf(sp, webUrl);
  let [recycled, inUse] = [0, false];
  for (const list of await listsOf(sp)) {
    const stamp = stampIn(list.Description);
    if (stamp === undefined || !(await isMadeByTest(sp, list, stamp))) continue;
    if (stamp === keptStamp() || (await ageOf(sp, list, now)) > longestTest) {
      await recycleList(site, list.Id);
      recycled++;
    } else inUse = true;
  }
  return { recycled, inUse };
}

/** A stamp can be copied; the list also has to be as a test makes it. */
async function isMadeByTest(sp: SPFI, list: SiteList, stamp: string): Promise<boolean> {
  const columns = await sp.web.lists
    .getById(list.Id)
    .fields.select('InternalName', 'TypeAsString', 'Description', 'SchemaXml')<readonly ColumnSigns[]>();
  return isOurs(list, columns, testSchema(stamp));
}

/**
 * Recycles the list of a test. Where SharePoint refuses that, its lookups go first: they point at the list itself, and
 * one of them guards its rows. Rejects with the error of a call.
 */
export async function recycleList(site: Site, id: string): Promise<void> {
  const recycle = (): Promise<unknown> => site.write((sp) => sp.web.lists.getById(id).recycle());
  try {
    await recycle();
  } catch {
    // A call whose answer was lost is sent again, and finds the list gone.
    if (!(await site.write(listsOf)).some(({ Id }) => Id === id)) return;
    const lookups = boundColumns('projects').filter(({ column }) => column.target);
    const columnsOf = (sp: SPFI) => sp.web.lists.getById(id).fields;
    const present = await site.write((sp) => columnsOf(sp).select('InternalName')<readonly ColumnSigns[]>());
    for (const { name } of lookups.filter((one) => present.some(({ InternalName }) => InternalName === one.name)))
      await site.write((sp) => columnsOf(sp).getByInternalNameOrTitle(name).delete());
    await recycle();
  }
}

/** A site without a test that could be stopped. */
export function siteOf(sp: SPFI, webUrl: string): Site {
  const calls = callsTo(sp, webUrl);
  return { write: (send) => calls.write(send), webUrl, onStep: () => undefined };
}
