import type { Programme } from '../domain/programme';
import type { Failure, Store } from '../domain/store';
import { copyOf } from '../storage/reading/cache';
import { connectInSharePoint, type SharePointContext } from '../storage/connection';
import { sharePointStore } from '../storage/sharePointStore';
import type { SiteAddress } from './site';

/**
 * A store and its first load, which is under way before the page's code has come where nothing is kept from the last
 * time.
 */
export interface Opened {
  readonly store: Store;
  readonly first: Promise<Programme | Failure>;
  /** What this reader saw of the site the last time, if this browser kept it. */
  readonly before: Promise<Programme | undefined>;
}

/** Milliseconds after which the lists are read though nothing has been drawn yet. */
const longEnough = 1000;

/**
 * Opens the lists of a site as the person who looks at the page. What they saw the last time is drawn first: reading
 * anew waits until it stands.
 */
export function openStore(context: SharePointContext, reader: string, site: SiteAddress, drawn: Promise<void>): Opened {
  const copy = copyOf(reader, site.absoluteUrl);
  const before = copy.find();
  const store = sharePointStore({
    sp: connectInSharePoint(context, site.absoluteUrl),
    webUrl: site.webUrl,
    now: () => new Date(),
    random: Math.random,
    copy,
  });
  const first = before
    .then((kept) => kept && Promise.race([drawn, new Promise((resolve) => setTimeout(resolve, longEnough))]))
    .then(() => store.load());
  return { store, first, before };
}
