import { filesAddress } from './files';
import { cultures, isFramed, type View } from './view';

const escapeHtml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" rx="3" fill="#525252"/></svg>';
const icon = `data:image/svg+xml,${encodeURIComponent(svg)}`;

const choices = {
  host: [
    'Paikka',
    {
      page: 'SharePoint-sivu',
      third: 'SharePoint, kolmasosa',
      full: 'SharePoint, koko sivu',
      columns22: 'Joustava osio, 22 saraketta',
      columns34: 'Joustava osio, 34 saraketta',
      columns48: 'Joustava osio, 48 saraketta',
      columns70: 'Joustava osio, 70 saraketta',
      teams: 'Teams',
      phone: 'Teams, puhelin',
      outlook: 'Outlook',
      office: 'Microsoft 365',
    },
  ],
  user: ['Käyttäjä', { owner: 'Omistaja', lead: 'Vetäjä', director: 'Johtaja', visitor: 'Vierailija' }],
  webpart: ['Web-osa', { programme: 'Seuranta', roadmap: 'Tiekartta' }],
  beside: ['Toinen web-osa', { none: 'ei', programme: 'Seuranta', roadmap: 'Tiekartta' }],
  section: ['Osio', { none: 'väritön', neutral: 'neutraali', soft: 'pehmeä', strong: 'vahva' }],
  mode: ['Sivu', { read: 'luetaan', edit: 'muokataan' }],
  lang: ['Kieli', { fi: 'suomi', sv: 'svenska', en: 'English' }],
  theme: ['Teema', { light: 'Vaalea', dark: 'Tumma', contrast: 'Suurikontrastinen' }],
  react: ['React', { '17': '17.0.1', '18': '18.3.1' }],
  router: ['Sivun reititin', { on: 'vie linkit', off: 'ei vie linkkejä' }],
  files: ['Tiedostoja', { first: 'vain ensimmäinen', none: 'ei yhtään', all: 'kaikki' }],
  link: ['Linkki', { prompt: 'heti', late: 'myöhässä', stale: 'edellinen', never: 'ei koskaan' }],
  signIn: ['Kirjautuminen', { '0': 'tehty', '1': 'pyydetään' }],
} as const;

/** Who a page can be looked at as, with the label of the choice. */
export const userChoices = choices.user;

/** One site of the workbench: its server-relative path and its title. */
export interface Site {
  readonly path: string;
  readonly title: string;
}

/** A choice of the bar with its label. */
export function select(name: string, label: string, options: Readonly<Record<string, string>>, chosen: string): string {
  const lines = Object.entries(options).map(
    ([value, text]) =>
      `<option value="${escapeHtml(value)}"${value === chosen ? ' selected' : ''}>${escapeHtml(text)}</option>`,
  );
  return `<label>${label} <select name="${name}">${lines.join('')}</select></label>`;
}

function bar(view: View, sites: readonly Site[]): string {
  const { contrast, ...inSharePoint } = choices.theme[1];
  const framed = isFramed(view);
  const themes = framed ? { ...inSharePoint, contrast } : inSharePoint;
  const chosen = { ...view, webpart: view.webPart, signIn: view.signIn ? '1' : '0' };
  const choice = (name: keyof typeof choices, options: Readonly<Record<string, string>> = choices[name][1]): string =>
    select(name, choices[name][0], options, chosen[name]);
  const ofPlace = framed ? (['files', 'link'] as const) : (['beside', 'section', 'mode'] as const);
  return `<form class="bar" id="bar" aria-label="Työpöydän valinnat">
    <strong>Työpöytä</strong>
    ${choice('host')}
    ${framed ? '' : choice('webpart')}
    ${choice('user')}
    ${choice('lang')}
    ${choice('theme', themes)}
    ${select('site', 'Sivusto', Object.fromEntries(sites.map((site) => [site.path, site.title])), view.site)}
    ${[...ofPlace, 'router' as const, 'signIn' as const, 'react' as const].map((name) => choice(name)).join('\n    ')}
    <button type="button" id="openPane" aria-expanded="false" aria-controls="pane">Ominaisuudet</button>
  </form>`;
}

// The order matters: our fetch and settings first, Microsoft's SDK before require.js makes it a nameless module,
// require.js before the loader that else evals its own.
function runtimeScripts(teams: boolean): string {
  return [
    `${filesAddress}/client/boot.js`,
    ...(teams ? [`${filesAddress}/node_modules/@microsoft/teams-js-v2/dist/umd/MicrosoftTeams.min.js`] : []),
    `${filesAddress}/node_modules/@microsoft/sp-loader/blobs/requirejs/2.3.7/require.min.js`,
    `${filesAddress}/node_modules/@microsoft/sp-loader/dist/sp-loader-assembly_en-us.js`,
  ]
    .map((src) => `<script src="${src}"></script>`)
    .join('\n  ');
}

const canvas = '<div class="canvas"></div>';
const failure = '<p id="failure" role="alert" hidden></p>';

function sharePointPage(view: View, site: Site): string {
  const second = view.beside === 'none' ? '' : canvas;
  const place = `<div class="zone">${canvas}${second}${failure}</div>`;
  const neighbour = '<div class="neighbour" aria-hidden="true"><i></i><i></i><i></i></div>';
  const besides = view.host === 'third' ? neighbour + neighbour : view.host.startsWith('columns') ? neighbour : '';
  return `<div class="sharePoint ${view.host}">
    <header class="siteHeader"><span class="siteLogo" aria-hidden="true">${escapeHtml(site.title.slice(0, 1))}</span>
      <span class="siteTitle">${escapeHtml(site.title)}</span><span class="standIn">Paikallinen jäljitelmä SharePoint-sivusta</span></header>
    <div class="section" data-section="${view.section}" data-mode="${view.mode}">${place}${besides}</div>
  </div>`;
}

function teamsWindow(view: View): string {
  const host = { outlook: 'Outlookin', office: 'Microsoft 365:n' }[view.host as string] ?? 'Teamsin';
  return `<div class="teams">
    <header class="teamsHeader"><strong>Digitiekartta</strong><span class="standIn">Paikallinen jäljitelmä ${host} välilehdestä</span></header>
    <iframe id="app" title="Digitiekartta"${view.site === '/' ? ' data-personal' : ''}></iframe>
  </div>`;
}

/** A page of the workbench around its body. */
export function html(view: View, head: string, body: string, kind = 'page'): string {
  return `<!doctype html>
<html lang="${cultures[view.lang].name}" data-theme="${view.theme}" data-host="${view.host}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>Digitiekartta</title>
  <link rel="icon" href="${icon}">
  <link rel="stylesheet" href="${filesAddress}/client/workbench.css">
  ${head}
</head>
<body class="${kind}">
${body}
</body>
</html>
`;
}

/**
 * The workbench page: the bar, and under it the likeness of a SharePoint page with the web part, or of a Teams window
 * with the frame that holds it.
 */
export function workbenchPage(view: View, sites: readonly Site[]): string {
  const site = sites.find((one) => one.path === view.site) ?? { path: view.site, title: view.site };
  const pane = '<aside class="pane" id="pane" aria-label="Web-osan ominaisuudet" hidden></aside>';
  const client = isFramed(view) ? 'teamsPage.js' : 'sharePointPage.js';
  return html(
    view,
    `${isFramed(view) ? '' : runtimeScripts(false)}\n  <script type="module" src="${filesAddress}/client/${client}"></script>`,
    `${view.bar ? `<div lang="fi">${bar(view, sites)}</div>` : ''}
<div class="stage">${isFramed(view) ? teamsWindow(view) : sharePointPage(view, site)}${pane}</div>`,
  );
}

/** The page inside the Teams window: the web part alone. */
export function framePage(view: View): string {
  const client = `<script type="module" src="${filesAddress}/client/teamsFrame.js"></script>`;
  return html(view, `${runtimeScripts(true)}\n  ${client}`, `<div class="zone">${canvas}${failure}</div>`, 'frame');
}

/** What stands between a reader and the page until they have signed in: it leads back to the address without its hash. */
export function signInPage(view: View): string {
  const client = `<script type="module" src="${filesAddress}/client/signIn.js"></script>`;
  return html(view, client, '<p role="status">Kirjaudutaan …</p>');
}
