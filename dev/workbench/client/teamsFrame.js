import { theme } from './address.js';
import { mount } from './mount.js';
import { connectRouter, limitFiles } from './unkind.js';

/**
 * The frame's route is shown in the page's own address, so that it can be copied and opened again. Routes may change
 * without a hashchange event.
 */
function mirrorRoute() {
  const tell = () => {
    const { hash } = location;
    const { pathname, search } = parent.location;
    if (parent.location.hash !== hash)
      parent.history.replaceState(parent.history.state, '', `${pathname}${search}${hash}`);
  };
  window.addEventListener('hashchange', tell);
  for (const name of ['pushState', 'replaceState']) {
    const original = history[name].bind(history);
    history[name] = (...args) => {
      original(...args);
      tell();
    };
  }
}

mirrorRoute();
connectRouter();
limitFiles();
const teamsJs = window.microsoftTeams;
await teamsJs.app.initialize();
// The older context object stands beside the SDK in SPFx. It is not asked of Teams here: a Teams that is silent
// (silence=1) must still show the web part.
const context = {
  theme: theme() === 'light' ? 'default' : theme(),
  locale: document.documentElement.lang.toLowerCase(),
};
const [webPart] = await mount({ teamsJs, context });
if (webPart) {
  window.workbench = {
    webPart,
    setTheme(name) {
      document.documentElement.dataset.theme = name;
      webPart.setTheme(name);
    },
  };
  parent.document.documentElement.dataset.ready = 'true';
}
