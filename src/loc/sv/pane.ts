import type { Strings } from '../strings';

export const pane: Strings['pane'] = {
  description: 'Vad som visas här',
  page: 'Sida',
  allPages: 'Hela färdplanen',
  site: 'Webbplatsens adress',
  siteHint: 'Tomt: listorna finns på den här webbplatsen, eller läsaren väljer en. Annars till exempel /sites/digi.',
  foreignSite: 'Adressen måste finnas i samma SharePoint.',
};
