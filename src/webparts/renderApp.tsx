import * as React from 'react';
import * as ReactDOM from 'react-dom';
import { App, type AppProps } from '../ui/App';
import { isPage } from '../ui/route';
import type { Wish } from './wish';

type Given = Wish & Omit<AppProps, 'language' | 'look' | 'theme' | 'onlyPage'>;

/** Draws the page into an element, or draws it anew where it stands already. */
export function drawApp(element: HTMLElement, { properties: { page }, appearance, ...given }: Given): void {
  const only = page !== undefined && isPage(page) ? page : undefined;
  ReactDOM.render(<App {...given} {...appearance} onlyPage={only} />, element);
}

/** Takes the page away. */
export function takeAway(element: HTMLElement): void {
  ReactDOM.unmountComponentAtNode(element);
}
