import type { FirstWords } from '../loc/first';
import type { Outline } from './outline';

/** After this a reader is told that we are waiting: SharePoint may have asked us to. */
const slowAfter = 5000;

/** The bars that trace a page below its navigation, group by group: the class of a group and how many it has. */
const groups = {
  tiles: [
    ['dk-skeleton-head', 1],
    ['dk-skeleton-tiles', 4],
  ],
  board: [
    ['dk-skeleton-row', 4],
    ['dk-skeleton-columns', 5],
  ],
  rows: [
    ['dk-skeleton-row', 4],
    ['dk-skeleton-rows', 8],
  ],
  document: [
    ['dk-skeleton-head', 1],
    ['dk-skeleton-columns dk-skeleton-prose', 3],
    ['dk-skeleton-rows', 5],
  ],
} as const satisfies { readonly [O in Outline]: readonly (readonly [string, number])[] };

/**
 * What stands on the page from the first frame until the first content: the outline of the page that is coming, in
 * plain DOM, since React comes later. What it does is read aloud, and shown too once it takes long.
 */
export function skeleton({ loading, slow }: FirstWords, outline: Outline, hasNavigation: boolean): HTMLElement {
  const root = element('div', 'dk-skeleton');
  root.dataset['outline'] = outline;
  const status = element('p', 'dk-told');
  status.setAttribute('role', 'status');
  status.setAttribute('aria-label', loading);
  root.append(styleSheet(), status);
  if (hasNavigation) root.append(bars('dk-skeleton-nav', 5));
  root.append(...groups[outline].map(([name, count]) => bars(name, count)));
  setTimeout(() => {
    status.removeAttribute('aria-label');
    status.textContent = slow;
  }, slowAfter);
  return root;
}

/**
 * What stands there when the page's code could not be fetched; over the page where that stands already, in the language
 * or for the site that it had.
 */
export function notLoaded(
  { lost, retry: retryWord, reload }: FirstWords,
  why: keyof FirstWords['lost'],
  over: boolean,
  retry: () => void,
): HTMLElement {
  const root = element('div', over ? 'dk-not-loaded dk-over' : 'dk-not-loaded');
  const alert = element('p', '');
  alert.setAttribute('role', 'alert');
  alert.textContent = lost[why];
  const again = document.createElement('button');
  again.textContent = why === 'outdated' ? reload : retryWord;
  again.onclick = why === 'outdated' ? () => window.location.reload() : retry;
  root.append(styleSheet(), alert, again);
  return root;
}

function bars(name: string, count: number): HTMLElement {
  const group = element('div', name);
  for (let index = 0; index < count; index++) group.append(element('span', 'dk-bar'));
  return group;
}

function element(tag: string, className: string): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  return made;
}

function styleSheet(): HTMLElement {
  const style = document.createElement('style');
  style.textContent = css;
  return style;
}

// The bars are a trace of the text's colour: they suit a light page and a dark one before the theme is known.
const css = `
.dk-skeleton{position:relative;min-height:560px;padding:16px 0;box-sizing:border-box}
.dk-told{position:absolute;top:0;right:0;max-width:100%;margin:0;font-size:12px;line-height:16px}
.dk-bar{display:block;border-radius:4px;background:currentColor;opacity:.08}
.dk-skeleton-nav,.dk-skeleton-row{display:flex;gap:16px;flex-wrap:wrap;margin-bottom:24px}
.dk-skeleton-nav .dk-bar{width:88px;height:24px}
.dk-skeleton-row .dk-bar{width:144px;height:32px}
.dk-skeleton-head .dk-bar{max-width:320px;height:28px;margin-bottom:16px}
.dk-skeleton-columns,.dk-skeleton-tiles{display:grid;gap:16px;grid-template-columns:repeat(auto-fit,minmax(184px,1fr))}
.dk-skeleton-tiles{grid-template-columns:repeat(auto-fit,minmax(min(100%,440px),1fr))}
.dk-skeleton-columns .dk-bar{height:400px;border-radius:6px}
.dk-skeleton-tiles .dk-bar{height:224px;border-radius:6px}
.dk-skeleton-prose{margin-bottom:24px}
.dk-skeleton-prose .dk-bar{height:144px}
.dk-skeleton-rows{display:grid;gap:16px}
.dk-skeleton-rows .dk-bar{height:28px}
.dk-not-loaded{min-height:560px;padding:32px 0;box-sizing:border-box;font-size:14px;line-height:20px}
.dk-not-loaded p{margin:0 0 16px}
.dk-over{display:flex;flex-wrap:wrap;align-items:center;gap:8px 16px;min-height:0;padding:8px 0}
.dk-over p{margin:0}
.dk-not-loaded button{min-height:32px;padding:0 16px;border:1px solid currentColor;border-radius:4px}
.dk-not-loaded button{background:none;color:inherit;font:inherit}
@media (prefers-reduced-motion:no-preference){.dk-bar{animation:dk-breathe 1.6s ease-in-out infinite}
@keyframes dk-breathe{50%{opacity:.04}}}
`;
