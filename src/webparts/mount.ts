import { firstWords } from '../loc/first';
import { loadStrings } from '../loc/language';
import type { SiteActs } from '../ui/place';
import { notLoaded, skeleton } from './skeleton';
import { whereabouts, type Ground } from './whereabouts';
import type { Wish } from './wish';

/** Where a web part stands, for as long as it lives. */
export interface Stand extends Ground {
  readonly element: HTMLElement;
}

/** A page that stands in a web part's element. */
export interface Mounted {
  show(wish: Wish): void;
  dispose(): void;
}

/** Puts a page into the web part's element: the skeleton at once, then React with the store behind it. */
export function mount(stand: Stand, wish: Wish): Mounted {
  const { element, inTeams } = stand;
  const words = firstWords[wish.language];
  const host = document.createElement('div');
  const placeholder = skeleton(words);
  element.replaceChildren(placeholder, host);
  const lists = whereabouts(stand);
  const acts: SiteActs = {
    onAnswer: async (address) => {
      const seen = await lists.lookAt(address);
      if (typeof seen === 'string') return seen;
      place = Promise.resolve(seen);
      void draw();
      return undefined;
    },
    onForget: () => {
      place = lists.ask();
      void draw();
    }
  };
  let shown: Wish | undefined = wish;
  let place = lists.find(wish.properties.site);
  let takeAway: ((element: HTMLElement) => void) | undefined;

  async function draw(): Promise<void> {
    const wanted = shown;
    if (!wanted) return;
    try {
      const [page, strings, found] = await Promise.all([import(/* webpackChunkName: 'app' */ './renderApp'), loadStrings(wanted.language), place]);
      if (wanted !== shown) return; // a newer wish is being drawn
      takeAway = page.takeAway;
      page.drawApp(host, { ...wanted, ...acts, strings, inTeams, place: found, onContent: () => placeholder.remove() });
    } catch (error) {
      element.replaceChildren(notLoaded(words, retry), host);
      throw error;
    }
  }

  function retry(): void {
    element.replaceChildren(placeholder, host);
    place = lists.find(shown?.properties.site);
    void draw();
  }

  void draw();
  return {
    show: (next) => {
      if (shown?.properties.site !== next.properties.site) place = lists.find(next.properties.site);
      shown = next;
      void draw();
    },
    dispose: () => {
      shown = undefined;
      takeAway?.(host);
    }
  };
}
