import { firstWords } from '../loc/first';
import { loadStrings, type Language } from '../loc/language';
import type { Strings } from '../loc/strings';
import type { SharePointContext } from '../storage/connection';
import type { Opened } from './openStore';
import { siteOf } from './site';
import { skeleton } from './skeleton';
import type { Placed, Wish } from './wish';

/** What stays the same while a web part lives. */
export interface Fixed {
  readonly language: Language;
  readonly strings: Strings;
  readonly inTeams: boolean;
  /** Undefined when the web part's property names a site that may not be read. */
  readonly opened: Opened | undefined;
  readonly onContent: () => void;
}

/** Draws the page into an element; without a wish it takes it away. */
export type Draw<P extends Placed> = (element: HTMLElement, wish: Wish<P> | undefined) => void;

/** Binds a page to what stays the same. */
export type Drawing<P extends Placed> = (fixed: Fixed) => Draw<P>;

/** Where a web part stands, for as long as it lives. */
export interface Stand<P extends Placed> {
  readonly element: HTMLElement;
  readonly context: SharePointContext;
  readonly language: Language;
  readonly inTeams: boolean;
  /** Fetches the code of the page. */
  readonly page: () => Promise<{ readonly drawing: Drawing<P> }>;
}

/** A page that stands in a web part's element. */
export interface Mounted<P extends Placed> {
  show(wish: Wish<P>): void;
  dispose(): void;
}

/** Puts a page into the web part's element: the skeleton at once, then React with the store behind it. */
export function mount<P extends Placed>(stand: Stand<P>): Mounted<P> {
  const { element, language } = stand;
  const host = document.createElement('div');
  const placeholder = skeleton(firstWords[language].loading);
  element.replaceChildren(placeholder, host);
  let wish: Wish<P> | undefined;
  let site: string | undefined;
  let opened: Promise<Draw<P>> | undefined;

  function show(next: Wish<P>): void {
    if (site !== next.properties.site) opened = undefined;
    wish = next;
    site = next.properties.site;
    opened ??= open(stand, site, () => placeholder.remove());
    opened.then(
      (draw) => wish && draw(host, wish),
      (error: unknown) => {
        element.replaceChildren(notLoaded(language, retry), host);
        throw error;
      }
    );
  }

  function retry(): void {
    opened = undefined;
    element.replaceChildren(placeholder, host);
    if (wish) show(wish);
  }

  return {
    show,
    dispose: () => {
      wish = undefined;
      void opened?.then((draw) => draw(host, undefined));
    }
  };
}

/** Fetches the page's code, its words and, beside them and at once, the data. */
async function open<P extends Placed>({ context, language, inTeams, page }: Stand<P>, property: string | undefined, onContent: () => void): Promise<Draw<P>> {
  const site = siteOf(property, context.pageContext.web);
  const store = site && import(/* webpackChunkName: 'storage' */ './openStore').then(({ openStore }) => openStore(context, site));
  const [{ drawing }, strings, opened] = await Promise.all([page(), loadStrings(language), store]);
  return drawing({ language, strings, inTeams, opened, onContent });
}

function notLoaded(language: Language, retry: () => void): HTMLElement {
  const told = document.createElement('p');
  told.setAttribute('role', 'alert');
  const again = document.createElement('button');
  again.textContent = firstWords[language].retry;
  again.onclick = retry;
  told.append(`${firstWords[language].notLoaded} `, again);
  return told;
}
