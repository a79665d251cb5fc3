import { note, withChoice } from './address.js';
import { connectPane } from './pane.js';

/** What is switched in place; every other choice opens its address. */
const inPlace = {
  theme: (name) => (document.documentElement.dataset.theme = name),
  section: (name) => (document.querySelector('.section').dataset.section = name),
};

/**
 * Makes the bar work. `find` gives or promises the web part on show, `showColours` is called when the page's theme or
 * its section's colour has changed.
 */
export function connectBar(find, showColours) {
  const bar = document.getElementById('bar');
  if (!bar) return;
  bar.addEventListener('change', ({ target }) => {
    const { name, value } = target;
    if (!(name in inPlace)) return location.assign(withChoice(name, value));
    inPlace[name](value);
    note(name, value);
    showColours();
  });
  connectPane(document.getElementById('openPane'), document.getElementById('pane'), find);
}
