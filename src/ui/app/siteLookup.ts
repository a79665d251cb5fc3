import type { Programme } from '../../domain/programme';
import type { Failure, Store } from '../../domain/store';

/** What the host found when it looked for the site with the lists. */
export type SiteLookup =
  /** `otherSite` is the site's address where it is not the page's own but one that the reader or a link chose. */
  | ({ readonly found: 'lists'; readonly otherSite?: string } & SiteStore)
  /** Nobody has said which site; `here` is this site, which may be set up; `tried` is an address that did not do. */
  | {
      readonly found: 'nothing';
      readonly here?: EmptySite;
      readonly tried?: { readonly address: string; readonly problem: SiteProblem };
    }
  /** The web part's property names a site that is not in this SharePoint. */
  | { readonly found: 'foreign'; readonly address: string };

/** The store of one site's lists, and their first load, which may end in a failure. */
export interface SiteStore {
  readonly store: Store;
  /** The first load, which began before this code had come. */
  readonly first: Promise<Programme | Failure>;
  /** What the reader saw of the site the last time; shown until the load has ended. */
  readonly before?: Promise<Programme | undefined>;
  /** Keeps what the reader sees for the next time. */
  readonly keep?: (programme: Programme) => void;
  /** Takes away what this browser keeps of it, until the page is opened again; drafts stay. */
  readonly forgetCopy?: () => Promise<void>;
}

/** A site without our lists. */
export interface EmptySite {
  readonly store: Store;
  readonly failure: Failure;
}

/** Why an address is not that of the site with the lists. */
export type SiteProblem = 'foreign' | Failure['failed'];

/** What a reader can say about the site. */
export interface SiteActs {
  /**
   * Checks an address as it was typed; when its site has the lists they are shown from then on, else the answer tells
   * why not.
   */
  readonly onAnswer: (address: string) => Promise<SiteProblem | undefined>;
  /** Asks again which site it is. */
  readonly onForget: () => void;
}
