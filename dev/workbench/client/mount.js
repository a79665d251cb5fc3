import { properties, query, section, theme } from './address.js';
import { mountWebParts } from './spfx.js';

function textOf(error) {
  if (error instanceof Error) return error.message;
  return error?.message ?? JSON.stringify(error);
}

/**
 * Loads the web parts into this page's canvases; says on the page when it fails. Resolves to their handles, none after a
 * failure.
 */
export async function mount(microsoftTeams) {
  try {
    const answer = await fetch(`/workbench/host.json${location.search}`);
    const host = await answer.json();
    if (!answer.ok) throw new Error(host.message);
    const webParts = await mountWebParts(document.querySelectorAll('.canvas'), {
      host,
      theme: theme(),
      section: section(),
      editing: query().get('mode') === 'edit',
      properties: properties(),
      microsoftTeams,
    });
    document.documentElement.dataset.ready = 'true';
    return webParts;
  } catch (error) {
    const failure = document.getElementById('failure');
    failure.textContent = `Web-osa ei käynnistynyt: ${textOf(error)}`;
    failure.hidden = false;
    return [];
  }
}
