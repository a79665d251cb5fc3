import * as React from 'react';
import { App } from '../ui/app/App';
import { isPage } from '../ui/app/route';
import type { PageProps } from './mount';
import { drawInto } from './reactRoot';
import type { ProgrammeProperties } from './webPartState';

/** Renders the tracker into an element; called again, it renders the changed properties. */
export function draw(
  element: HTMLElement,
  { properties: { page }, appearance, onContent, ...props }: PageProps<ProgrammeProperties>,
): void {
  const only = page !== undefined && isPage(page) ? page : undefined;
  const onFirstContent = (): void => {
    onContent();
    // The code of writing is there before the first edit; where it did not come, the edit asks for it again and tells.
    import(/* webpackChunkName: 'write' */ '../storage/writing/save').catch(() => undefined);
  };
  drawInto(element, <App {...props} {...appearance} onlyPage={only} onContent={onFirstContent} />);
}

export { takeAway } from './reactRoot';
