// What pages of SharePoint and Teams were seen to do to links and files (sp-dev-docs docs/spfx/hyperlinking.md, #4958,
// #3779; msteams-docs #9904).
import { query } from './address.js';

// Answers 404, as the page does that SharePoint's router makes up.
const nowhere = '/workbench/takenOver';

const linkOf = (event) => event.composedPath().find((node) => node instanceof HTMLAnchorElement && node.href);
const isPlain = ({ button, ctrlKey, metaKey, shiftKey }) => button === 0 && !ctrlKey && !metaKey && !shiftKey;

/**
 * SharePoint's router: takes over the plain clicks on links to its own host that do not forbid it, before the page's
 * own code hears of them; a link to a file made in the page ends in 404; and where a link leads to a hash and nobody
 * handles the click, the page is loaded anew.
 */
export function connectRouter() {
  if (query().get('router') === 'off') return;
  window.addEventListener(
    'click',
    (event) => {
      const link = linkOf(event);
      if (!link || !isPlain(event)) return;
      const takesOver = link.origin === location.origin && link.dataset.interception !== 'off';
      if (!takesOver && link.protocol !== 'blob:') return;
      event.preventDefault();
      event.stopImmediatePropagation();
      location.assign(nowhere);
    },
    { capture: true },
  );
  window.addEventListener('click', (event) => {
    const link = linkOf(event);
    if (!link?.hash || link.target === '_blank' || !isPlain(event) || event.defaultPrevented) return;
    if (link.href.split('#')[0] === location.href.split('#')[0]) setTimeout(() => location.reload());
  });
}

/** Teams: of the files made in the page the first one comes through since it was loaded, on a phone none. */
export function limitFiles() {
  const allowed = query().get('files') ?? (query().get('host') === 'phone' ? 'none' : 'first');
  const click = HTMLAnchorElement.prototype.click;
  let passed = 0;
  HTMLAnchorElement.prototype.click = function () {
    const isFile = this.hasAttribute('download') && this.protocol === 'blob:';
    if (isFile && (allowed === 'none' || (allowed === 'first' && passed++ > 0))) return;
    click.call(this);
  };
}
