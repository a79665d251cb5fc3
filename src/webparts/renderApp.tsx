import * as React from 'react';
import * as ReactDOM from 'react-dom';
import { App } from '../ui/App';
import { isPage } from '../ui/route';
import type { Drawing } from './mount';
import type { ProgrammeProperties } from './wish';

/** Binds the page to what stays the same. */
export const drawing: Drawing<ProgrammeProperties> = ({ opened, ...fixed }) => (element, wish) => {
  if (!wish) {
    ReactDOM.unmountComponentAtNode(element);
    return;
  }
  const { page } = wish.properties;
  const only = page !== undefined && isPage(page) ? page : undefined;
  ReactDOM.render(<App {...fixed} {...wish.appearance} store={opened?.store} first={opened?.first} onlyPage={only} />, element);
};
