import { properties, theme } from './address.js';
import { mountWebPart } from './spfx.js';

function textOf(error) {
  if (error instanceof Error) return error.message;
  return error?.message ?? JSON.stringify(error);
}

/**
 * Loads the web part into this page's canvas; says on the page when it fails. Resolves to the web part's handle,
 * undefined after a failure.
 */
export async function mount(microsoftTeams) {
  try {
    const answer = await fetch(`/workbench/host.json${location.search}`);
    const host = await answer.json();
    if (!answer.ok) throw new Error(host.message);
    const canvas = document.getElementById('canvas');
    const webPart = await mountWebPart(canvas, { host, theme: theme(), properties: properties(), microsoftTeams });
    document.documentElement.dataset.ready = 'true';
    return webPart;
  } catch (error) {
    const failure = document.getElementById('failure');
    failure.textContent = `Web-osa ei käynnistynyt: ${textOf(error)}`;
    failure.hidden = false;
    return undefined;
  }
}
