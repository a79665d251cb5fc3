import type { SharePointContext } from '../storage/connection';
import type { Place } from '../ui/app/place';
import { memoryOf } from './memory';
import type * as opening from './openStore';
import type * as finding from './findStore';

/** What the search for the lists stands on. */
export interface Ground {
  readonly context: SharePointContext;
  /** The reader's login name: what this browser remembers is theirs alone. */
  readonly reader: string;
  readonly inTeams: boolean;
}

/** Resolves when the first content stands on the page. */
export type Drawn = Promise<void>;

/** The search for the lists, with what the page's address says and what this reader chose on this site before. */
export interface Whereabouts {
  find(property: string | undefined): Promise<Place>;
  /** As if nobody had ever said where the lists are. */
  ask(): Promise<Place>;
  /** Looks at an address that the reader gave, and remembers it when it will do. */
  lookAt(address: string): Promise<finding.Seen>;
}

/** Binds the search to a web part. Its code comes with that of the store, once the search begins. */
export function whereabouts({ context, reader, inTeams }: Ground, drawn: Drawn): Whereabouts {
  const pageWeb = context.pageContext.web;
  const query = new URLSearchParams(window.location.search);
  const memory = memoryOf(`digitiekartta.site ${reader} ${pageWeb.absoluteUrl}`);
  // SharePoint's page for Teams says so in its address.
  const personalTab = inTeams && query.has('personal');

  async function find(hints: Pick<finding.Hints, 'property' | 'asked' | 'remembered'>): Promise<Place> {
    const { findLists, openStore } = await code();
    return findLists({ pageWeb, personalTab, ...hints }, (site) => openStore(context, reader, site, drawn));
  }
  return {
    find: (property) => find({ property, asked: query.get('site') ?? undefined, remembered: memory.recall() }),
    ask: () => {
      memory.keep(undefined);
      return find({ property: undefined, asked: undefined, remembered: undefined });
    },
    lookAt: async (address) => {
      const { lookAt, openStore } = await code();
      const seen = await lookAt(address, pageWeb, (site) => openStore(context, reader, site, drawn));
      if (typeof seen !== 'string') memory.keep(seen.elsewhere);
      return seen;
    },
  };
}

async function code(): Promise<typeof opening & typeof finding> {
  const [store, search] = await Promise.all([
    import(/* webpackChunkName: 'storage' */ './openStore'),
    import(/* webpackChunkName: 'storage' */ './findStore'),
  ]);
  return { ...store, ...search };
}
