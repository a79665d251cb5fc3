import * as React from 'react';
import * as ReactDOM from 'react-dom';
import type { Language } from '../loc/language';
import type { Strings } from '../loc/strings';
import { App } from '../ui/App';
import { isPage } from '../ui/route';
import type { Opened } from './openStore';
import type { Wish } from './wish';

/** What stays the same while a web part lives. */
interface Fixed {
  readonly language: Language;
  readonly strings: Strings;
  readonly inTeams: boolean;
  /** Undefined when the web part's property names a site that may not be read. */
  readonly opened: Opened | undefined;
  readonly onContent: () => void;
}

/** Draws the page into an element; without a wish it takes it away. */
export type Draw = (element: HTMLElement, wish: Wish | undefined) => void;

/** Binds the page to what stays the same. */
export function drawing({ opened, ...fixed }: Fixed): Draw {
  return (element, wish) => {
    if (!wish) {
      ReactDOM.unmountComponentAtNode(element);
      return;
    }
    const { page } = wish.properties;
    const only = page !== undefined && isPage(page) ? page : undefined;
    ReactDOM.render(<App {...fixed} {...wish.appearance} store={opened?.store} first={opened?.first} onlyPage={only} />, element);
  };
}
