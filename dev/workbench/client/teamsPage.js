// The Teams side: the page around the frame answers what @microsoft/teams-js in the frame asks, in the SDK's own
// messages.
import { query, theme } from './address.js';
import { connectBar } from './bar.js';

const frame = document.getElementById('app');
const choices = query();
const phone = choices.get('host') === 'phone';
const teamsTheme = () => ({ light: 'default' })[theme()] ?? theme();
const registered = new Set();
// What Teams may do otherwise than the page around it: speak another language (teamsLang=sv), answer late (late=2000,
// in ms) or never (silence=1); and how it hands on a link into the tab: late (teams-js #3031), as the one before in a
// personal tab, or not at all, as when it is pressed in the tab's own channel (#3083) or on an iPhone (#1122).
const teamsLocale = choices.get('teamsLang') ?? document.documentElement.lang.toLowerCase();
const way = choices.get('link') ?? 'prompt';
const lateness = Number(choices.get('late') ?? (way === 'late' ? 300 : 0));
const hostName = { outlook: 'Outlook', office: 'Office' }[choices.get('host')] ?? 'Teams';

/** The link into the tab as Teams hands it on. */
function linkTold() {
  const before = sessionStorage.getItem('workbench.link');
  if (location.hash && before === null) sessionStorage.setItem('workbench.link', location.hash);
  if (way === 'never') return undefined;
  return way === 'stale' && before !== null ? before : location.hash;
}
const subEntityId = linkTold();

/** The context in the shape Teams sends it; the SDK makes its own `app.Context` of it. */
function context() {
  return {
    locale: teamsLocale,
    theme: teamsTheme(),
    hostName,
    hostClientType: phone ? 'android' : 'desktop',
    entityId: 'digitiekartta',
    subEntityId,
    frameContext: 'content',
    sessionId: 'local',
    appSessionId: 'local',
  };
}

// What this Teams can do, as the SDK reads it: tabs with pages and links into them.
const abilities = JSON.stringify({
  apiVersion: 4,
  hostVersionsInfo: {},
  isLegacyTeams: false,
  supports: { pages: {} },
});

const answers = {
  initialize: () => ['content', phone ? 'android' : 'desktop', abilities, '2.36.0'],
  getContext: () => (choices.has('silence') ? undefined : [context()]),
  registerHandler: ([name]) => void registered.add(name),
};

window.addEventListener('message', async ({ source, data }) => {
  if (source !== frame.contentWindow || typeof data?.func !== 'string') return;
  if (data.func === 'getContext' && lateness > 0) await new Promise((resolve) => setTimeout(resolve, lateness));
  const args = answers[data.func]?.(data.args ?? []);
  if (args) source.postMessage({ id: data.id, uuidAsString: data.uuidAsString, args }, location.origin);
});

/** What teamsFrame.js puts on the frame's window; undefined until the web part is there. */
const app = () => frame.contentWindow.workbench;

connectBar(
  () => app()?.webPart,
  () => {
    if (registered.has('themeChange'))
      frame.contentWindow.postMessage({ func: 'themeChange', args: [teamsTheme()] }, location.origin);
    app()?.setTheme(theme());
  },
);

// A link into the tab reaches it as subPageId, as in Teams: the frame's own address starts without a route. A personal
// tab stands on the tenant's root site, and SharePoint's page for Teams says so in its address.
const personal = frame.dataset.personal === undefined ? '' : '&personal';
frame.src = `/frame${location.search || '?'}${personal}`;
window.addEventListener('hashchange', () => {
  if (frame.contentWindow.location.hash !== location.hash) frame.contentWindow.location.hash = location.hash;
});
