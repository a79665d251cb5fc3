import { whyCodeIsLost } from '../domain/lostCode';
import { firstWords } from '../loc/first';
import { loadStrings } from '../loc/language';
import type { Strings } from '../loc/strings';
import type { AddressPrefix } from '../ui/app/address';
import type { SiteActs, SiteLookup } from '../ui/app/siteLookup';
import type { FinderOptions, StoreFinder } from './findStore';
import type { Outline } from './outline';
import { notLoaded, skeleton } from './skeleton';
import type { WebPartProperties, WebPartState } from './webPartState';

/** What a page is drawn from: the state of its web part, and what has been found out for it. */
export interface PageProps<P extends WebPartProperties> extends WebPartState<P>, SiteActs {
  readonly strings: Strings;
  readonly prefix: AddressPrefix;
  readonly inTeams: boolean;
  readonly siteLookup: SiteLookup;
  readonly onContent: () => void;
}

/** The code of a page. */
export interface PageCode<P extends WebPartProperties> {
  /** Draws the page into an element, or draws it anew where it stands already. */
  readonly draw: (element: HTMLElement, props: PageProps<P>) => void;
  readonly takeAway: (element: HTMLElement) => void;
}

/** What a web part is on the page; the same for as long as it lives. */
export interface WebPartHost<P extends WebPartProperties> extends Omit<FinderOptions, 'firstContent'> {
  readonly element: HTMLElement;
  readonly prefix: AddressPrefix;
  /** How the page that is coming looks, and whether it has the pages' navigation above it. */
  readonly coming: { readonly outline: Outline; readonly hasNavigation: boolean };
  /** Fetches the code of the page. */
  readonly page: () => Promise<PageCode<P>>;
}

/** A page that stands in a web part's element. */
export interface Mounted<P extends WebPartProperties> {
  show(state: WebPartState<P>): void;
  dispose(): void;
}

/** Puts a page into the web part's element: the skeleton at once, then React with the store behind it. */
export function mount<P extends WebPartProperties>(host: WebPartHost<P>, state: WebPartState<P>): Mounted<P> {
  const { element, inTeams, prefix, coming } = host;
  const words = firstWords[state.language];
  const root = document.createElement('div');
  const placeholder = skeleton(words, coming.outline, coming.hasNavigation);
  element.replaceChildren(placeholder, root);
  const { firstContent, onContent } = firstContentOver(placeholder);
  const finder = (): Promise<StoreFinder> => loadFinder({ ...host, firstContent });
  const find = async (property: string | undefined): Promise<SiteLookup> => (await finder()).find(property);
  const acts: SiteActs = {
    onAnswer: async (address) => {
      const outcome = await (await finder()).check(address);
      if (typeof outcome === 'string') return outcome;
      place = Promise.resolve(outcome);
      void draw();
      return undefined;
    },
    onForget: () => {
      place = finder().then((found) => found.forget());
      void draw();
    },
  };
  let shown: WebPartState<P> | undefined = state;
  let place = find(state.properties.site);
  let takeAway: ((element: HTMLElement) => void) | undefined;
  const trouble = troubleIn(element, placeholder);

  async function draw(): Promise<void> {
    const wanted = shown;
    if (!wanted) return;
    try {
      const [page, strings, found] = await Promise.all([host.page(), loadStrings(wanted.language), place]);
      if (wanted !== shown) return; // a newer state is being drawn
      page.draw(root, { ...wanted, ...acts, strings, prefix, inTeams, siteLookup: found, onContent });
      takeAway = page.takeAway;
      trouble.end();
    } catch (error) {
      const lost = await whyCodeIsLost(error, (address, how) => fetch(address, how));
      if (wanted === shown)
        trouble.tell(firstWords[wanted.language], lost ?? 'broken', takeAway !== undefined, () => {
          if (!takeAway) place = find(shown?.properties.site);
          void draw();
        });
      if (!lost) throw error; // a fault of ours: the browser's console is told, too
    }
  }

  void draw();
  return {
    show: (next) => {
      if (shown?.properties.site !== next.properties.site) place = find(next.properties.site);
      shown = next;
      void draw();
    },
    dispose: () => {
      shown = undefined;
      takeAway?.(root);
    },
  };
}

/** What the page's place says where it could not be drawn: instead of the skeleton, or over what stands there. */
function troubleIn(
  element: HTMLElement,
  placeholder: HTMLElement,
): { readonly tell: (...said: Parameters<typeof notLoaded>) => void; readonly end: () => void } {
  let told: HTMLElement | undefined;
  return {
    tell: (words, why, over, retry) => {
      told?.remove();
      if (!over) placeholder.remove();
      told = notLoaded(words, why, over, () => {
        // What stands there stays; otherwise the page is waited for as at first.
        if (!over) told?.replaceWith(placeholder);
        retry();
      });
      element.prepend(told);
    },
    end: () => told?.remove(),
  };
}

/** The code that finds the site and reads its lists; fetched again where it did not come. */
async function loadFinder(options: FinderOptions): Promise<StoreFinder> {
  const { storeFinder } = await import(/* webpackChunkName: 'storage' */ './findStore');
  return storeFinder(options);
}

/** The placeholder stands until the page tells that its first content is there. */
function firstContentOver(placeholder: HTMLElement): {
  readonly firstContent: Promise<void>;
  readonly onContent: () => void;
} {
  let resolve = (): void => undefined;
  const firstContent = new Promise<void>((done) => {
    resolve = done;
  });
  const onContent = (): void => {
    placeholder.remove();
    resolve();
  };
  return { firstContent, onContent };
}
