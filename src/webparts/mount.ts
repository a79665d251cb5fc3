import { firstWords } from '../loc/first';
import { loadStrings } from '../loc/language';
import type { Strings } from '../loc/strings';
import type { Place, SiteActs } from '../ui/app/place';
import { notLoaded, skeleton } from './skeleton';
import { whereabouts, type Drawn, type Ground } from './whereabouts';
import type { Placed, Wish } from './webPartState';

/** What a page is drawn from: the wish, and what has been found out for it. */
export interface Given<P extends Placed> extends Wish<P>, SiteActs {
  readonly strings: Strings;
  readonly inTeams: boolean;
  readonly place: Place;
  readonly onContent: () => void;
}

/** The code of a page. */
export interface PageCode<P extends Placed> {
  /** Draws the page into an element, or draws it anew where it stands already. */
  readonly draw: (element: HTMLElement, given: Given<P>) => void;
  readonly takeAway: (element: HTMLElement) => void;
}

/** Where a web part stands, for as long as it lives. */
export interface Stand<P extends Placed> extends Ground {
  readonly element: HTMLElement;
  /** Fetches the code of the page. */
  readonly page: () => Promise<PageCode<P>>;
}

/** A page that stands in a web part's element. */
export interface Mounted<P extends Placed> {
  show(wish: Wish<P>): void;
  dispose(): void;
}

/** Puts a page into the web part's element: the skeleton at once, then React with the store behind it. */
export function mount<P extends Placed>(stand: Stand<P>, wish: Wish<P>): Mounted<P> {
  const { element, inTeams } = stand;
  const words = firstWords[wish.language];
  const host = document.createElement('div');
  const placeholder = skeleton(words);
  element.replaceChildren(placeholder, host);
  const drawing = firstDrawing(placeholder);
  const lists = whereabouts(stand, drawing.ended);
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
    },
  };
  let shown: Wish<P> | undefined = wish;
  let place = lists.find(wish.properties.site);
  let takeAway: ((element: HTMLElement) => void) | undefined;

  async function draw(): Promise<void> {
    const wanted = shown;
    if (!wanted) return;
    try {
      const [page, strings, found] = await Promise.all([stand.page(), loadStrings(wanted.language), place]);
      if (wanted !== shown) return; // a newer wish is being drawn
      takeAway = page.takeAway;
      page.draw(host, { ...wanted, ...acts, strings, inTeams, place: found, onContent: drawing.end });
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
    },
  };
}

/** The placeholder stands until the first content does; then the drawing has ended. */
function firstDrawing(placeholder: HTMLElement): { readonly ended: Drawn; readonly end: () => void } {
  let tell = (): void => undefined;
  const ended = new Promise<void>((resolve) => {
    tell = resolve;
  });
  const end = (): void => {
    placeholder.remove();
    tell();
  };
  return { ended, end };
}
