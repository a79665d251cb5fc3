/**
 * What stands on the page from the first frame until the first content: the outline of the page at its final size, in plain DOM, since
 * React comes later. `label` is read aloud.
 */
export function skeleton(label: string): HTMLElement {
  const root = element('div', 'dk-skeleton');
  root.setAttribute('role', 'status');
  root.setAttribute('aria-label', label);
  const style = document.createElement('style');
  style.textContent = css;
  root.append(style, bars('dk-skeleton-nav', 2), bars('dk-skeleton-row', 3), bars('dk-skeleton-grid', 5));
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

const css = `
.dk-skeleton{min-height:560px;padding:16px 0;box-sizing:border-box}
.dk-bar{display:block;border-radius:2px;background:var(--dk-shade,#f3f2f1)}
.dk-skeleton-nav,.dk-skeleton-row{display:flex;gap:16px;flex-wrap:wrap;margin-bottom:24px}
.dk-skeleton-nav .dk-bar{width:104px;height:24px}
.dk-skeleton-row .dk-bar{width:168px;height:32px}
.dk-skeleton-grid{display:grid;gap:16px;grid-template-columns:repeat(auto-fit,minmax(184px,1fr))}
.dk-skeleton-grid .dk-bar{height:320px}
@media (prefers-reduced-motion:no-preference){.dk-bar{animation:dk-breathe 1.6s ease-in-out infinite}@keyframes dk-breathe{50%{opacity:.55}}}
`;
