import { isFailure, type Failure } from '../domain/store';
import type { Place, SiteProblem } from '../ui/app/place';
import type { Opened } from './openStore';
import { siteOf, type SiteAddress } from './site';

/** What may tell which site holds the lists, in this order: the property, this web, `asked`, `remembered`. */
export interface Hints {
  readonly property: string | undefined;
  readonly pageWeb: { readonly absoluteUrl: string };
  /** `?site=` of the page's address. */
  readonly asked: string | undefined;
  /** The address that this reader gave the last time. */
  readonly remembered: string | undefined;
  /**
   * A personal tab of Teams stands on the tenant's root site, which nobody has chosen: it is not offered for a set-up.
   */
  readonly personalTab: boolean;
}

/** Opens the lists of a site and begins to load them. */
export type Open = (site: SiteAddress) => Opened;

/**
 * What was seen at an address: the lists, half-made ones included (their owner may complete them), or why they are not
 * there.
 */
export type Seen = (Place & { readonly found: 'lists' }) | SiteProblem;

/** Finds the lists. In the usual case this is one wave of reads; a second one only when this web was the wrong site. */
export async function findLists(
  { property, pageWeb, asked, remembered, personalTab }: Hints,
  open: Open,
): Promise<Place> {
  const site = siteOf(property, pageWeb);
  if (!site) return { found: 'foreign', address: property ?? '' };
  const first = open(site);
  if (property?.trim()) return { found: 'lists', ...first };

  // Where this reader has seen the lists before they need not be found first.
  const known = await Promise.race([first.before, first.first.then(() => undefined)]);
  if (known) return { found: 'lists', ...first };
  const failure = await first.first;
  if (!isFailure(failure) || !leadsOn(failure, personalTab)) return { found: 'lists', ...first };
  const here = personalTab ? {} : { here: { store: first.store, failure } };
  const address = [asked, remembered].find(
    (hint) => hint !== undefined && siteOf(hint, pageWeb)?.webUrl !== site.webUrl,
  );
  if (address === undefined) return { found: 'nothing', ...here };
  const seen = await lookAt(address, pageWeb, open);
  return typeof seen === 'string' ? { found: 'nothing', ...here, tried: { address, problem: seen } } : seen;
}

function leadsOn({ failed }: Failure, personalTab: boolean): boolean {
  return failed === 'notProvisioned' || (personalTab && (failed === 'forbidden' || failed === 'missing'));
}

/** Looks for the lists at an address that somebody gave. */
export async function lookAt(address: string, pageWeb: Hints['pageWeb'], open: Open): Promise<Seen> {
  const site = siteOf(address, pageWeb);
  if (!site) return 'foreign';
  const opened = open(site);
  const outcome = await opened.first;
  if (isFailure(outcome) && outcome.failed !== 'incomplete') return outcome.failed;
  return { found: 'lists', ...opened, elsewhere: site.webUrl };
}
