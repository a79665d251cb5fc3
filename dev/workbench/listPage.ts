import { filesAddress } from './files';
import { html, select, userChoices, type Site } from './pages';
import type { View } from './view';

/** The pages of a list that the stand-in shows, by the names SharePoint gives them. */
export const listPages = ['AllItems', 'DispForm', 'EditForm', 'NewForm'] as const;

/**
 * The page of a list (its default view, or a form of one row) without what it shows: the client fetches that over REST,
 * as the view's user.
 */
export function listPage(view: View, site: Site, list: string, page: (typeof listPages)[number]): string {
  const root = `${site.path === '/' ? '' : site.path}/Lists/${encodeURIComponent(list)}`;
  const bar = `<form class="bar" id="bar" aria-label="Luettelon valinnat"><strong>Luettelo</strong>${select('user', ...userChoices, view.user)}
    <a href="/?site=${encodeURIComponent(site.path)}&amp;user=${view.user}">Digitiekartta</a></form>`;
  const note = 'Paikallinen jäljitelmä SharePoint-luettelosta: näyttää ja tallentaa saman, mutta ei näytä samalta.';
  return html(
    { ...view, lang: 'fi', theme: 'light' },
    `<link rel="stylesheet" href="${filesAddress}/client/list.css">\n  <script type="module" src="${filesAddress}/client/list.js"></script>`,
    `${bar}<main class="list" id="list" data-root="${root}" data-page="${page}" data-user="${view.user}" aria-busy="true">
      <p class="standIn">${note}</p><h1></h1><p id="failure" role="alert" hidden></p><div id="content"></div></main>`,
  );
}
