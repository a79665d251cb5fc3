import { firstWords } from '../loc/first';
import { loadStrings, type Language } from '../loc/language';
import type { SharePointContext } from '../storage/connection';
import type { Draw } from './renderApp';
import { siteOf } from './site';
import { skeleton } from './skeleton';
import type { Wish } from './wish';

/** Where a web part stands, for as long as it lives. */
export interface Stand {
  readonly element: HTMLElement;
  readonly context: SharePointContext;
  readonly language: Language;
  readonly inTeams: boolean;
}

/** A page that stands in a web part's element. */
export interface Mounted {
  show(wish: Wish): void;
  dispose(): void;
}

/** Puts a page into the web part's element: the skeleton at once, then React with the store behind it. */
export function mount(stand: Stand): Mounted {
  const { element, language } = stand;
  const host = document.createElement('div');
  const placeholder = skeleton(firstWords[language].loading);
  element.replaceChildren(placeholder, host);
  let wish: Wish | undefined;
  let site: string | undefined;
  let opened: Promise<Draw> | undefined;

  function show(next: Wish): void {
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
async function open({ context, language, inTeams }: Stand, property: string | undefined, onContent: () => void): Promise<Draw> {
  const site = siteOf(property, context.pageContext.web);
  const store = site && import(/* webpackChunkName: 'storage' */ './openStore').then(({ openStore }) => openStore(context, site));
  const [{ drawing }, strings, opened] = await Promise.all([import(/* webpackChunkName: 'app' */ './renderApp'), loadStrings(language), store]);
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
