import { isFailure, type Failure } from '../domain/store';
import { connectInSharePoint, type SharePointContext } from '../storage/connection';
import { keptProgrammeOf } from '../storage/reading/cache';
import { sharePointStore } from '../storage/sharePointStore';
import type { SiteLookup, SiteProblem, SiteStore } from '../ui/app/siteLookup';
import { storedText } from './storedText';
import { siteOf, type SiteAddress } from './site';

/** Who looks at the page, and from where. */
export interface FinderOptions {
  readonly context: SharePointContext;
  /** The reader's login name: what this browser remembers is theirs alone. */
  readonly reader: string;
  /** What the page calls the reader and its site: a report of a site's test leaves it out. */
  readonly names?: readonly string[];
  readonly inTeams: boolean;
  /** Resolves when the first content is on the page. */
  readonly firstContent: Promise<void>;
}

/** Finds the site with the lists, and opens its store. */
export interface StoreFinder {
  /** By the web part's property, the page's address, and what this reader chose on this site before. */
  find(property: string | undefined): Promise<SiteLookup>;
  /** As if nobody had ever said where the lists are. */
  forget(): Promise<SiteLookup>;
  /** Checks an address that the reader typed, and remembers it when its site has the lists. */
  check(address: string): Promise<SiteOutcome>;
}

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

/**
 * What the site of an address has: the lists, half-made ones included (their owner may complete them), or why they are
 * not there.
 */
export type SiteOutcome = (SiteLookup & { readonly found: 'lists' }) | SiteProblem;

/** Opens the lists of a site and begins to load them. */
export type OpenStore = (site: SiteAddress) => Required<SiteStore>;

/** How long the first content is waited for before the lists are read, in milliseconds. */
const longestWait = 1000;

/** The finder for one web part. */
export function storeFinder(options: FinderOptions): StoreFinder {
  const pageWeb = options.context.pageContext.web;
  const query = new URLSearchParams(window.location.search);
  const chosenSite = storedText(`digitiekartta.site ${options.reader} ${pageWeb.absoluteUrl}`);
  // SharePoint's page for Teams says so in its address.
  const personalTab = options.inTeams && query.has('personal');
  const open: OpenStore = (site) => openStore(options, site);
  return {
    find: (property) => {
      const [asked, remembered] = [query.get('site') ?? undefined, chosenSite.read()];
      return findStore({ property, pageWeb, asked, remembered, personalTab }, open);
    },
    forget: () => {
      chosenSite.write(undefined);
      return findStore({ property: undefined, pageWeb, asked: undefined, remembered: undefined, personalTab }, open);
    },
    check: async (address) => {
      const outcome = await checkSite(address, pageWeb, open);
      if (typeof outcome !== 'string') chosenSite.write(outcome.otherSite);
      return outcome;
    },
  };
}

/** Finds the lists. In the usual case this is one wave of reads; a second one only when this web was the wrong site. */
export async function findStore(
  { property, pageWeb, asked, remembered, personalTab }: Hints,
  open: OpenStore,
): Promise<SiteLookup> {
  const site = siteOf(property, pageWeb);
  if (!site) return { found: 'foreign', address: property ?? '' };
  const lists = open(site);
  if (property?.trim()) return { found: 'lists', ...lists };

  // Where this reader has seen the lists before they need not be found first.
  const known = await Promise.race([lists.before, lists.first.then(() => undefined)]);
  if (known) return { found: 'lists', ...lists };
  const failure = await lists.first;
  if (!isFailure(failure) || !isWrongSite(failure, personalTab)) return { found: 'lists', ...lists };
  const here = personalTab ? {} : { here: { store: lists.store, failure } };
  const address = [asked, remembered].find(
    (hint) => hint !== undefined && siteOf(hint, pageWeb)?.webUrl !== site.webUrl,
  );
  if (address === undefined) return { found: 'nothing', ...here };
  const outcome = await checkSite(address, pageWeb, open);
  return typeof outcome === 'string' ? { found: 'nothing', ...here, tried: { address, problem: outcome } } : outcome;
}

/** Whether a failure means that the lists may be on another site. */
function isWrongSite({ failed }: Failure, personalTab: boolean): boolean {
  return (
    failed === 'notProvisioned' ||
    failed === 'foreignLists' ||
    (personalTab && (failed === 'forbidden' || failed === 'missing'))
  );
}

/** Checks whether the site of an address that somebody gave has the lists. */
export async function checkSite(address: string, pageWeb: Hints['pageWeb'], open: OpenStore): Promise<SiteOutcome> {
  const site = siteOf(address, pageWeb);
  if (!site) return 'foreign';
  const lists = open(site);
  const outcome = await lists.first;
  if (isFailure(outcome) && outcome.failed !== 'incomplete') return outcome.failed;
  return { found: 'lists', ...lists, otherSite: site.webUrl };
}

/**
 * Opens the lists of a site as the person who looks at the page. The first load is under way before the page's code has
 * come, unless this browser kept what the reader saw the last time: that is drawn first, and reading anew waits for it.
 */
function openStore({ context, reader, names, firstContent }: FinderOptions, site: SiteAddress): Required<SiteStore> {
  const kept = keptProgrammeOf(reader, site.absoluteUrl);
  const before = kept.find();
  const store = sharePointStore({
    sp: connectInSharePoint(context, site.absoluteUrl),
    webUrl: site.webUrl,
    now: () => new Date(),
    random: Math.random,
    forget: () => void kept.drop(),
    names,
  });
  const first = before
    .then((programme) => programme && Promise.race([firstContent, new Promise((end) => setTimeout(end, longestWait))]))
    .then(() => store.load());
  return { store, first, before, keep: (programme) => void kept.keep(programme), forgetCopy: () => kept.stop() };
}
