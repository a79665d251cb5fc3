/** A site that tests itself; each test has a site of its own, and no call that the stand-in does not know. */
import { JSDOM } from 'jsdom';
import { localSite, type LocalSite } from './localSite';
import type { AssumptionResult, SiteTestReport, TriedAssumption } from '../src/domain/siteTest';
import { isFailure, type Store } from '../src/domain/store';

export let site: LocalSite;

/** Gives each test of a file a site. */
export function eachWithSite(): void {
  beforeAll(() => {
    const { DOMParser, Node } = new JSDOM().window;
    Object.assign(globalThis, { DOMParser, Node });
  });
  beforeEach(async () => {
    site = await localSite();
  });
  afterEach(async () => {
    expect(site.service.unsupported).toEqual([]);
    await site.close();
  });
}

/** Stands in the address of the list of a test. */
export const listName = 'DigitiekarttaTesti';

/** A test of the site from its beginning to its end. Throws where it did not begin. */
export async function test(store: Store): Promise<SiteTestReport> {
  const report = await store.testSite({ onStep: () => undefined, stopped: () => false });
  if (isFailure(report)) throw new Error(JSON.stringify(report));
  return report;
}

/** The assumptions with this outcome, in their order. */
export function having(outcome: AssumptionResult['outcome'], { results }: SiteTestReport): readonly TriedAssumption[] {
  return results.filter((result) => result.outcome === outcome).map(({ id }) => id);
}

/** The lists of the site. */
export async function lists(): Promise<readonly { readonly Title: string; readonly Description: string }[]> {
  return (
    await site.read<{ value: readonly { Title: string; Description: string }[] }>(
      'owner',
      'web/lists?$select=Title,Description,Hidden,NoCrawl,OnQuickLaunch',
    )
  ).value;
}

/** An error as SharePoint words it. */
export const error = (message: string): object => ({
  'odata.error': { code: '-1, X', message: { lang: 'en-US', value: message } },
});
/** What SharePoint answers where it refuses. */
export const refused = { status: 500, body: error('No.') };
