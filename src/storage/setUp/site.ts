import type { SPFI } from '@pnp/sp';
import type { IList } from '@pnp/sp/lists';
import type { FirstContent } from '../../domain/firstContent';
import type { SetUpStep } from '../../domain/store';
import { listUrl } from '../schema/listSchema';

/** What set-up works with. */
export interface Site {
  /** Sends a write, once more with a fresh digest where that was refused. */
  write<T>(send: (sp: SPFI) => Promise<T>): Promise<T>;
  readonly webUrl: string;
  onStep(step: SetUpStep): void;
  /** What an owner said of the city; a site that was set up before has its own. */
  readonly first?: FirstContent | undefined;
}

/** How far a site was set up before this run. */
export interface EarlierSetUp {
  /**
   * The version that a set-up has last completed, 0 for none: what is missing of that version may be what people took
   * away.
   */
  readonly version: number;
  /** The number of the row that holds the version. */
  readonly versionRow: number | undefined;
  /** Address of the product's page, where the settings say it. */
  readonly pageUrl: string;
}

/** A list of ours on a site. */
export function listOn(site: Site, sp: SPFI, schema: { readonly name: string }): IList {
  return sp.web.getList(listUrl(site.webUrl, schema));
}
