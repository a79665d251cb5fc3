import { note, withChoice } from './address.js';
import { connectPane } from './pane.js';

/**
 * Makes the bar work: a theme switches in place, every other choice opens its address. `find` gives or promises the web
 * part on show, `setTheme` is told the theme's name.
 */
export function connectBar(find, setTheme) {
  const bar = document.getElementById('bar');
  if (!bar) return;
  bar.addEventListener('change', ({ target }) => {
    if (target.name !== 'theme') return location.assign(withChoice(target.name, target.value));
    document.documentElement.dataset.theme = target.value;
    note('theme', target.value);
    setTheme(target.value);
  });
  connectPane(document.getElementById('openPane'), document.getElementById('pane'), find);
}
