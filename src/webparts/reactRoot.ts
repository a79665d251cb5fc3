import type { ReactElement } from 'react';
import * as ReactDOM from 'react-dom';

interface Root {
  render(content: ReactElement): void;
  unmount(): void;
}

// React 18 (SPFx 1.24) has it and warns of render(); React 17 has not.
const { createRoot } = ReactDOM as typeof ReactDOM & { readonly createRoot?: (element: HTMLElement) => Root };
const roots = new WeakMap<HTMLElement, Root>();

/** Draws into an element with the React that the page serves, or draws anew where it stands already. */
export function drawInto(element: HTMLElement, content: ReactElement): void {
  if (!createRoot) {
    ReactDOM.render(content, element);
    return;
  }
  const root = roots.get(element) ?? createRoot(element);
  roots.set(element, root);
  root.render(content);
}

/** Takes away what was drawn into an element. */
export function takeAway(element: HTMLElement): void {
  if (!createRoot) {
    ReactDOM.unmountComponentAtNode(element);
    return;
  }
  roots.get(element)?.unmount();
  roots.delete(element);
}
